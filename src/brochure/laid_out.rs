//! The pages of a brochure: of the screen, and as they are printed.

use super::bound::{Bound, bound};
use super::fonts;
use super::kept::Kept;
use super::order::{FindFonts, Order};
use crate::check::engines::{self, Engines};
use crate::check::{self, Brochure, Evidence, Printed, Scope};
use crate::compose;
use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, add_new};
use crate::files::Files;
use crate::layout::extent::Spending;
use crate::layout::page::Document;
use crate::layout::{self, Pictures, Shaped};
use crate::outputs::{Format, Matter};
use crate::picture::PictureId;
use crate::print::Press;
use crate::programme::{PrintSettings, Programme};
use crate::text::Fonts;
use crate::theme::{self, Theme};
use crate::units::Mm;
use chrono::NaiveDate;

/// What a brochure is laid out from.
pub(super) struct Work<'a> {
    pub source: &'a str,
    pub programme: &'a Programme,
    pub pictures: &'a Pictures,
    pub files: &'a dyn Files,
    pub theme: &'a Theme,
    pub date: Option<i64>,
    pub scope: Scope,
    /// Who reads the texts, where they are proofread.
    pub engines: Option<&'a Engines>,
    /// Finds fonts of the machine, where that is asked for.
    pub machine_fonts: Option<FindFonts>,
    /// What was made of an earlier state of the programme.
    pub kept: Option<&'a Kept>,
}

/// The pages of each edition, and what they are set in.
pub(super) struct LaidOut {
    pub screen: Document,
    pub printed: Option<Bound>,
    /// In the geometries that outputs have for themselves.
    pub formats: Vec<(Format, Document)>,
    pub basis: Basis,
}

/// What pages are made from, whatever their geometry.
pub(super) struct Basis {
    pub fonts: Fonts,
    pub theme: Theme,
    pub story: Story,
    /// Seconds since 1970: what the files say of their making.
    pub date: i64,
}

impl Basis {
    /// What outputs are made from; `earlier` is a calendar that was given away before.
    pub(super) fn matter<'a>(
        &'a self,
        source: &'a str,
        programme: &'a Programme,
        pictures: &'a Pictures,
        earlier: Option<&'a str>,
    ) -> Matter<'a> {
        let Basis { fonts, theme, story, date } = self;
        Matter { source, programme, story, theme, fonts, pictures, date: *date, earlier }
    }
}

impl<'a> Work<'a> {
    /// What an order asks for. Nobody reads the texts.
    pub(super) fn of(
        source: &'a str,
        programme: &'a Programme,
        pictures: &'a Pictures,
        files: &'a dyn Files,
        theme: &'a Theme,
        order: &Order,
        scope: Scope,
    ) -> Work<'a> {
        let (date, machine_fonts) = (order.date, order.machine_fonts);
        Work { source, programme, pictures, files, theme, date, scope, engines: None, machine_fonts, kept: None }
    }

    /// Lays the screen edition out, and the printed ones where there is a press or the programme says how it is printed; and judges them.
    pub(super) fn lay_out(&self, press: Option<&Press>, diagnostics: &mut Vec<Diagnostic>) -> LaidOut {
        let Work { source, programme, pictures, .. } = *self;
        let laid_out = self.pages(press, diagnostics);
        let brochure = Brochure { document: &laid_out.screen, pictures, fonts: &laid_out.basis.fonts };
        let on_paper = laid_out.printed.as_ref().map(|bound| Printed {
            document: &bound.document,
            extent: bound.extent,
            offered: bound.offered,
            press,
        });
        let mut evidence = Evidence::new(programme, source, Some(brochure), on_paper);
        evidence.dictionaries = self.scope.remarks;
        let mut found = check::judge(&evidence, self.scope);
        if let Some(engines) = self.engines {
            engines::read(&evidence, engines, &mut found);
        }
        diagnostics.extend(found);
        laid_out
    }

    /// Lays out the pages of formats, too.
    pub(super) fn in_formats(&self, formats: &[Format], laid_out: &mut LaidOut, diagnostics: &mut Vec<Diagnostic>) {
        for &format in formats {
            let (document, found) = self.in_format(format, &laid_out.basis);
            add_new(diagnostics, found, |fault| fault, PartialEq::eq);
            laid_out.formats.push((format, document));
        }
    }

    /// The fonts of the house and of livret, and the date that files say of their making.
    pub(super) fn fonts(&self, diagnostics: &mut Vec<Diagnostic>) -> (Fonts, i64) {
        let mut fonts = fonts::of_the_brand(self.programme, self.files, diagnostics);
        if let Some(find) = self.machine_fonts {
            fonts = fonts::with_the_machines(fonts, self.source, find, diagnostics);
        }
        (fonts, self.date.unwrap_or_else(|| first_day(self.programme)))
    }

    /// The same pages, which nobody judges.
    pub(super) fn pages(&self, press: Option<&Press>, diagnostics: &mut Vec<Diagnostic>) -> LaidOut {
        let Work { programme, pictures, .. } = *self;
        let story: Story = compose::story(programme);
        let theme = &self.theme.on(programme.event.paper);
        let (fonts, date) = self.fonts(diagnostics);
        let cover = programme.brand.as_ref().and_then(|brand| Some(PictureId::of(&brand.cover.as_ref()?.value)));
        let branded = programme.brand.as_ref().map(|brand| {
            let (theme, found) = theme::branded(theme, brand, programme.parcours.len(), &fonts);
            // A photograph that cannot be read is told already.
            let read = |fault: &Diagnostic| {
                fault.code != "cover-left-out" || cover.as_ref().is_some_and(|cover| pictures.find(cover).is_some())
            };
            diagnostics.extend(found.into_iter().filter(read));
            theme
        });
        let theme = branded.unwrap_or_else(|| theme.clone());
        diagnostics.extend(theme.check_families(&fonts));
        let shaped = self.kept.map_or_else(Shaped::default, Kept::shaped);
        let (document, found, shaped) =
            layout::layout_from(shaped, &story, &theme, &fonts, pictures, date, Spending::default());
        if let Some(kept) = self.kept {
            kept.keep_shaped(shaped);
        }
        diagnostics.extend(found);
        // Art is drawn as far as the bleed of the press reaches, and further where pages will move.
        let mut on_paper = theme.clone();
        on_paper.page.bleed = Mm(programme.print.bleed().0 + most_creep(&programme.print, document.pages.len()));
        let mut lay_out = |spending| layout::layout(&story, &on_paper, &fonts, pictures, date, spending);
        let wanted = press.is_some() || programme.print != PrintSettings::default();
        let printed = wanted.then(|| bound(&programme.print, &mut lay_out));
        if let Some(printed) = &printed {
            add_new(diagnostics, printed.diagnostics.clone(), |fault| fault, PartialEq::eq);
        }
        LaidOut { screen: document, printed, formats: Vec::new(), basis: Basis { fonts, theme, story, date } }
    }
}

/// Millimetres that pages may move when they are imposed, whatever the number of them that there will be.
fn most_creep(settings: &PrintSettings, pages: usize) -> f64 {
    let sheets = pages / 4 + 4;
    (settings.paper_thickness().0 * sheets as f64).min(WIDEST_CREEP)
}

/// Nobody staples a thicker pile.
const WIDEST_CREEP: f64 = 5.0;

fn first_day(programme: &Programme) -> i64 {
    let day: Option<NaiveDate> = programme.event.days.first().map(|day| day.value);
    day.and_then(|day| day.and_hms_opt(0, 0, 0)).map_or(0, |midnight| midnight.and_utc().timestamp())
}
