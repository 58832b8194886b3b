//! What stands around the sessions: presentation, practical notes, pages, adverts, plan.

use super::super::located::{Line, Located};
use super::prose::{Illustration, Link, Prose};
use crate::diagnostic::Span;
use std::path::PathBuf;

/// Something to know before coming.
#[derive(Debug, Clone, PartialEq)]
pub struct Practical {
    /// "Venir en train"; `None` where its icon says it.
    pub title: Option<Line>,
    /// The name of its icon.
    pub icon: Option<Located<&'static str>>,
    /// Paragraphs, lists, headings and tables.
    pub text: Option<Prose>,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// Of the table.
    pub span: Span,
}

/// A signed text before everything else.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreword {
    /// Replaces the language's word for "Foreword".
    pub title: Option<Line>,
    /// What it says.
    pub text: Option<Prose>,
    /// Who signs it.
    pub author: Option<Line>,
    /// What the author does.
    pub role: Option<Line>,
    /// Of the author.
    pub photo: Option<Illustration>,
    /// By hand.
    pub signature: Option<Illustration>,
    /// Of the table.
    pub span: Span,
}

/// A page of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct FreePage {
    /// Of the page.
    pub title: Line,
    /// What it says.
    pub text: Option<Prose>,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// What it follows.
    pub after: After,
    /// Of the table.
    pub span: Span,
}

/// What a page of its own follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum After {
    /// The cover.
    Cover,
    /// The presentation.
    Presentation,
    /// The day at a glance.
    Glance,
    /// Plenaries and parcours.
    #[default]
    Sessions,
    /// What to know before coming.
    Practical,
    /// The index of speakers.
    Speakers,
    /// The wall of partners.
    Partners,
}

impl After {
    /// As it is written.
    pub const NAMES: [(&'static str, After); 7] = [
        ("cover", After::Cover),
        ("presentation", After::Presentation),
        ("glance", After::Glance),
        ("sessions", After::Sessions),
        ("practical", After::Practical),
        ("speakers", After::Speakers),
        ("partners", After::Partners),
    ];
}

/// A page, or a part of one, of somebody who supports the event.
#[derive(Debug, Clone, PartialEq)]
pub struct Advert {
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// What it says, for those who do not see it.
    pub alternative: Line,
    /// How much of a page it takes.
    pub size: AdvertSize,
    /// Where a click on it leads.
    pub link: Option<Link>,
    /// Of the table.
    pub span: Span,
}

/// How much of the text area of a page an advert takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AdvertSize {
    /// All of it.
    #[default]
    Full,
    /// Its width, half of its height.
    Half,
    /// Half of its width and half of its height.
    Quarter,
}

impl AdvertSize {
    /// As it is written.
    pub const NAMES: [(&'static str, AdvertSize); 3] =
        [("full", AdvertSize::Full), ("half", AdvertSize::Half), ("quarter", AdvertSize::Quarter)];
}

/// The plan of the place.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Replaces the language's word for "Plan".
    pub title: Option<Line>,
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// Who drew it.
    pub credit: Option<Line>,
    /// In order.
    pub rooms: Vec<PlanRoom>,
    /// Of the table.
    pub span: Span,
}

/// A room on the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRoom {
    /// As it stands on the plan.
    pub number: u32,
    /// As sessions call it.
    pub name: Line,
}

/// A sentence that stands out.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// What is quoted, without quotation marks.
    pub text: Line,
    /// Who said it.
    pub author: Option<Line>,
    /// What the author does.
    pub role: Option<Line>,
    /// Of the table.
    pub span: Span,
}

/// A number that tells something of the event.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFigure {
    /// "3,5 km".
    pub value: Line,
    /// What it counts.
    pub text: Line,
    /// Of the table.
    pub span: Span,
}

/// What the event is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Presentation {
    /// Replaces the language's word for "Presentation".
    pub title: Option<Line>,
    /// In larger type, above the body.
    pub lead: Option<Prose>,
    /// The text.
    pub body: Option<Prose>,
    /// A line above the list of parcours ("Trois parcours thématiques, à suivre selon les besoins ou les envies").
    pub parcours_intro: Option<Line>,
}
