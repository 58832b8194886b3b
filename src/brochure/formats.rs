//! Pages in another geometry than that of the programme's paper.

use super::laid_out::{Basis, Work};
use crate::compose::story::{Section, Story};
use crate::diagnostic::{Diagnostic, say};
use crate::layout;
use crate::layout::extent::{Economy, Spending};
use crate::layout::gathered::Placed;
use crate::layout::page::Document;
use crate::layout::touch::within_reach;
use crate::outputs::{Format, PANEL, PANELS};
use crate::programme::Paper;
use crate::text::Fonts;
use crate::theme::{self, Theme};
use crate::units::{Mm, Point, Pt, Rect, Size};

/// Least side of a link that a finger finds: 24 CSS pixels of the 360 that a page is wide (WCAG 2.2, 2.5.8), in millimetres.
const LEAST_LINK: f64 = 6.0;
/// How many times as large as in a brochure the type of a poster may be, the largest first.
const POSTER_TYPE: [f64; 3] = [1.414, 1.25, 1.12];
/// What it has where there is room.
const WISHED_LINK: f64 = 8.0;

impl Work<'_> {
    /// The pages of a format, and what its layout has to say.
    pub(super) fn in_format(&self, format: Format, basis: &Basis) -> (Document, Vec<Diagnostic>) {
        let Basis { fonts, story, date, .. } = basis;
        let date = *date;
        let programme = self.programme;
        let branded = programme.brand.as_ref();
        // What had to be adjusted is told of the paper already.
        let theme = branded.map(|brand| theme::branded(self.theme, brand, programme.parcours.len(), fonts).0);
        let theme = theme.as_ref().unwrap_or(self.theme);
        match format {
            Format::Phone => {
                let (theme, times) = theme.on_phone();
                let (document, found) = layout::layout(story, &theme, fonts, self.pictures, date, Spending::default());
                let mut document = document.enlarged(times);
                within_reach(&mut document, Mm(LEAST_LINK).pt(), Mm(WISHED_LINK).pt());
                (document, found)
            }
            Format::Poster => self.poster(theme, story, fonts, date),
            Format::Leaflet => self.leaflet(theme, story, fonts, date),
        }
    }

    /// The cover on the upper half of a sheet, the programme at a glance on the lower one; what is left on further sheets, with the back
    /// where it fills the last one.
    fn poster(&self, theme: &Theme, story: &Story, fonts: &Fonts, date: i64) -> (Document, Vec<Diagnostic>) {
        let glance = |section: &&Section| matches!(section, Section::Glance(_));
        let story = Story { sections: story.sections.iter().filter(glance).cloned().collect(), ..story.clone() };
        let set = |times: f64| {
            let mut theme = theme.on_poster(times);
            theme.page.bleed = Mm(self.programme.print.bleed().0 / times);
            let of = |without_back: bool| {
                let spending = Spending { without_back, ..Spending::default() };
                layout::layout(&story, &theme, fonts, self.pictures, date, spending)
            };
            let (document, found) = match of(true) {
                (document, found) if document.pages.len().is_multiple_of(2) => (document, found),
                _ => of(false),
            };
            (document.enlarged(times), found)
        };
        // In the largest type that takes no more sheets than the type of a brochure, and shortens and refuses nothing more.
        let (plain, told) = set(1.0);
        let holds = |(document, found): &(Document, Vec<Diagnostic>)| {
            document.pages.len() <= plain.pages.len() && found.len() <= told.len()
        };
        let larger = POSTER_TYPE.into_iter().map(set).find(holds);
        let (document, found) = larger.unwrap_or((plain, told));
        let theme = theme.on(Paper::A4Landscape);
        let bleed = self.programme.print.bleed().pt();
        let half = theme.page.size();
        let sheet = Size { height: half.height * 2.0, ..half };
        let place = |page: usize| {
            let lower = page % 2 == 1;
            let top = if lower { half.height } else { Pt::ZERO };
            let from = if lower { top } else { -bleed };
            let window = Rect::new(-bleed, from, half.width + bleed * 2.0, half.height + bleed);
            Placed { page, at: Point::new(Pt::ZERO, top), window }
        };
        let pages: Vec<usize> = (0..document.pages.len()).collect();
        let sheets: Vec<Vec<Placed>> =
            pages.chunks(2).map(|pair| pair.iter().map(|&page| place(page)).collect()).collect();
        (document.gathered(sheet, &sheets), found)
    }

    /// Six panels, filled with room for notes; a programme that needs more is told so.
    fn leaflet(&self, theme: &Theme, story: &Story, fonts: &Fonts, date: i64) -> (Document, Vec<Diagnostic>) {
        let mut theme = theme.on_panel(PANEL);
        theme.page.bleed = self.programme.print.bleed();
        let set = |story: &Story, spending| layout::layout(story, &theme, fonts, self.pictures, date, spending);
        // What only repeats goes first: names that stand with their sessions, hours that do.
        let without = |left_out: fn(&Section) -> bool| {
            let sections = story.sections.iter().filter(|section| !left_out(section)).cloned().collect();
            Story { sections, ..story.clone() }
        };
        let unindexed = without(|section| matches!(section, Section::Index(_)));
        let bare = without(|section| match section {
            Section::Glance(glance) => glance.alone.is_empty(),
            section => matches!(section, Section::Index(_)),
        });
        let ways = [
            (story, Economy::None),
            (story, Economy::Dense),
            (story, Economy::LowBands),
            (&unindexed, Economy::LowBands),
            (&bare, Economy::LowBands),
        ];
        let mut chosen = ways[0];
        let mut made = set(chosen.0, Spending::default());
        for way in &ways[1..] {
            if made.0.pages.len() <= PANELS {
                break;
            }
            chosen = *way;
            made = set(chosen.0, Spending { economy: chosen.1, ..Spending::default() });
        }
        let needed = made.0.pages.len();
        if needed > PANELS {
            let saying = say("leaflet-too-long").with("needed", needed).with("panels", PANELS);
            let fault = Diagnostic::error("unreachable-page-count", saying);
            let title = &self.programme.event.title;
            made.1.push(fault.at(title.span.clone(), "asked"));
        } else if needed < PANELS {
            let spending = Spending { economy: chosen.1, notes: PANELS - needed, ..Spending::default() };
            made = set(chosen.0, spending);
        }
        made
    }
}
