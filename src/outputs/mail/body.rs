//! What the mail says, as text and as HTML: tables and styles in the elements, which is what Outlook, Gmail and the others have in common.

use crate::compose::story::{FactKind, Section, Story, TextBlock, Words};
use crate::language::wording::Language;
use crate::language::wordings::MailWordings;
use crate::outputs::Matter;
use crate::outputs::web::shortened;
use crate::theme::Theme;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Sentences that the mail tells of the programme.
const HIGHLIGHTS: usize = 3;

/// Letters of a sentence that livret found, and of what mail programs show beside a subject.
const LONGEST: usize = 180;
const PREHEADER: usize = 110;

/// What the mail says.
pub(super) struct Letter<'a> {
    pub subject: String,
    story: &'a Story,
    theme: &'a Theme,
    words: &'static MailWordings,
    facts: Vec<String>,
    highlights: Vec<String>,
    /// What buttons say, and where they lead.
    doors: Vec<(String, String)>,
    /// Whom one asks.
    contact: Option<String>,
    /// What the picture says to those who do not see it.
    alternative: String,
}

impl<'a> Letter<'a> {
    pub(super) fn of(matter: &'a Matter<'a>, language: &'static Language, alternative: String) -> Letter<'a> {
        let story = matter.story;
        let event = &matter.programme.event;
        let share = &matter.programme.share;
        let words = &language.mail;
        let doors = [
            event.registration.as_ref().map(|link| (language.web.register.clone(), link.address.clone())),
            event.online_space.as_ref().map(|link| (language.web.connect.clone(), link.address.clone())),
            share.address.as_ref().map(|link| (words.online.clone(), link.address.clone())),
        ];
        let contact = story.back.facts.iter().find(|fact| fact.kind == FactKind::Contact);
        let title = story.cover.title.plain();
        let written =
            |line: &crate::programme::Line| crate::language::orthotypography::typeset(&story.language, &line.value);
        Letter {
            subject: share.subject.as_ref().map_or_else(|| subject(story, &title), written),
            story,
            theme: matter.theme,
            words,
            facts: story.cover.facts.iter().map(|fact| fact.value.plain()).collect(),
            highlights: match share.highlights.is_empty() {
                true => found(story),
                false => share.highlights.iter().map(written).collect(),
            },
            doors: doors.into_iter().flatten().collect(),
            contact: contact.map(|contact| contact.value.plain()),
            alternative,
        }
    }

    /// The same for those who read texts alone.
    pub(super) fn plain(&self) -> String {
        let cover = &self.story.cover;
        let mut text = String::new();
        let mut line = |line: &str| {
            text.push_str(line);
            text.push_str("\r\n");
        };
        cover.series.iter().for_each(|series| line(&series.plain()));
        line(&cover.title.plain());
        cover.subtitle.iter().for_each(|subtitle| line(&subtitle.plain()));
        line("");
        self.facts.iter().for_each(|fact| line(fact));
        if !self.highlights.is_empty() {
            line("");
            self.highlights.iter().for_each(|highlight| line(&format!("- {highlight}")));
        }
        line("");
        for (what, address) in &self.doors {
            line(&format!("{what}{} {address}", self.words.colon));
        }
        line("");
        line(&self.words.attached);
        self.contact.iter().for_each(|contact| line(contact));
        text
    }

    pub(super) fn html(&self) -> String {
        let palette = &self.theme.palette;
        let head = self.theme.title_surface();
        let main = self.theme.main_accent();
        let (ink, grey, paper, sand) = (palette.ink, palette.grey, palette.paper, palette.sand);
        let dark = self.theme.dark_scheme(1);
        // What programs that know of the night change; the others keep the day.
        let night = format!(
            "@media(prefers-color-scheme:dark){{.m-page{{background:{0}!important}}.m-sheet{{background:{1}!important}}\
             .m-text{{color:{2}!important}}.m-quiet{{color:{3}!important}}.m-link{{color:{4}!important}}}}",
            dark.ground, dark.raised, dark.text, dark.quiet, dark.link
        );
        let cover = &self.story.cover;
        let family = "font-family:Arial,Helvetica,sans-serif";
        let serif = "font-family:Georgia,'Times New Roman',serif";
        let text = format!("{family};font-size:16px;line-height:24px;color:{ink};margin:0 0 12px 0");
        let small = format!("{family};font-size:14px;line-height:21px;color:{grey};margin:0 0 8px 0");
        let body = html! {
            (DOCTYPE)
            html lang=(self.story.language) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="supported-color-schemes" content="light dark";
                    title { (self.subject) }
                    style { (PreEscaped(night)) }
                }
                body.m-page style={ "margin:0;padding:0;background:" (sand) } {
                    // Shown beside the subject, and nowhere else.
                    div style="display:none;max-height:0;overflow:hidden;mso-hide:all" { (self.preheader()) }
                    (table("100%", "m-page", &format!("background:{sand}"), &html! {
                        tr { td align="center" style="padding:24px 12px" {
                            (table("600", "m-sheet", &format!("background:{paper};max-width:600px;width:100%"), &html! {
                                tr { td style={ "background:" (head.ground) } {
                                    img src="cid:cover" width="600" alt=(self.alternative) style="display:block;width:100%;max-width:600px;height:auto;border:0";
                                } }
                                tr { td.m-sheet style="padding:28px 32px 8px 32px" {
                                    @if let Some(series) = &cover.series { p.m-quiet style=(small) { (series.plain()) } }
                                    h1.m-text style={ (serif) ";font-weight:normal;font-size:30px;line-height:36px;color:" (ink) ";margin:0 0 8px 0" } { (cover.title.plain()) }
                                    @if let Some(subtitle) = &cover.subtitle {
                                        p.m-text style={ (serif) ";font-style:italic;font-size:19px;line-height:26px;color:" (ink) ";margin:0 0 16px 0" } { (subtitle.plain()) }
                                    }
                                    @for (n, fact) in self.facts.iter().enumerate() {
                                        p.m-text style={ (text) @if n == 0 { ";font-weight:bold" } ";margin-bottom:2px" } { (fact) }
                                    }
                                } }
                                @if !self.doors.is_empty() {
                                    tr { td.m-sheet style="padding:16px 32px 4px 32px" {
                                        @for (n, (what, address)) in self.doors.iter().enumerate() {
                                            @let (ground, letters) = if n == 0 { (main.deep, paper) } else { (sand, ink) };
                                            (button(what, address, &ground.to_string(), &letters.to_string(), family))
                                        }
                                    } }
                                }
                                @if !self.highlights.is_empty() {
                                    tr { td.m-sheet style="padding:16px 32px 8px 32px" {
                                        (table("100%", "m-sheet", "", &html! {
                                            @for highlight in &self.highlights {
                                                tr {
                                                    td width="4" style={ "background:" (main.vivid) ";font-size:1px" } { (PreEscaped("&nbsp;")) }
                                                    td.m-text style={ (text) ";padding:2px 0 2px 14px" } { (highlight) }
                                                }
                                                tr { td colspan="2" height="10" style="font-size:1px;line-height:10px" { (PreEscaped("&nbsp;")) } }
                                            }
                                        }))
                                    } }
                                }
                                tr { td.m-sheet style="padding:8px 32px 28px 32px" {
                                    p.m-quiet style=(small) { (self.words.attached) }
                                    @if let Some(contact) = &self.contact { p.m-quiet style=(small) { (contact) } }
                                } }
                            }))
                        } }
                    }))
                }
            }
        };
        body.into_string()
    }

    fn preheader(&self) -> String {
        shortened(&self.facts.join(" · "), PREHEADER)
    }
}

/// A table that only lays out: screen readers pass its cells as text.
fn table(width: &str, class: &str, style: &str, rows: &Markup) -> Markup {
    html! {
        table role="presentation" width=(width) class=(class) cellpadding="0" cellspacing="0" border="0" style={ "border-collapse:collapse;" (style) } {
            (rows)
        }
    }
}

/// A button whose ground is a cell: Outlook leaves out the white around a link, not that around a cell.
fn button(what: &str, address: &str, ground: &str, letters: &str, family: &str) -> Markup {
    html! {
        table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:separate;margin:0 0 10px 0" {
            tr { td bgcolor=(ground) style={ "background:" (ground) ";border-radius:3px;padding:12px 22px" } {
                a href=(address) style={ (family) ";font-size:16px;line-height:20px;font-weight:bold;color:" (letters) ";text-decoration:none;display:inline-block" } { (what) }
            } }
        }
    }
}

/// "Title, date".
fn subject(story: &Story, title: &str) -> String {
    let date = story.cover.facts.iter().find(|fact| fact.kind == FactKind::Date);
    match date {
        Some(date) => format!("{title} · {}", date.value.plain()),
        None => title.to_string(),
    }
}

/// What the programme begins with: the lead, then the parts of the day.
fn found(story: &Story) -> Vec<String> {
    let mut lead = None;
    let mut parts = Vec::new();
    for section in &story.sections {
        match section {
            Section::Presentation(presentation) => {
                lead = presentation.lead.iter().chain(&presentation.body).find_map(|block| match block {
                    TextBlock::Paragraph(words) => Some(shortened(&words.plain(), LONGEST)),
                    _ => None,
                });
            }
            Section::Plenaries(plenaries) => parts.extend(plenaries.all().map(|plenary| {
                let hours = plenary.when.hours.clone();
                let said = [hours, Some(plenary.title.clone())];
                Words::joined(said.iter().flatten(), " · ").plain()
            })),
            Section::Parcours(parcours) => {
                let said = [parcours.kicker.clone(), Some(parcours.title.clone())];
                parts.push(Words::joined(said.iter().flatten(), " · ").plain());
            }
            _ => {}
        }
    }
    lead.into_iter().chain(parts).take(HIGHLIGHTS).collect()
}
