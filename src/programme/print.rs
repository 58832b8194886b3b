//! How the brochure is printed: the table `[print]`, and the same settings as given on the command line.

use super::faults::{Faults, quoted};
use super::model::Located;
use super::partners::path;
use super::raw::{Key, RawPrint};
use super::sheet::SheetSize;
use super::tolerant::{Number, Table};
use crate::diagnostic::{Diagnostic, Span, say};
use crate::units::Mm;
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// A setting and where it is written; nowhere when it is the default or was given on the command line.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting<T> {
    /// What is asked for.
    pub value: T,
    /// Where the programme says it; `None` for what an order says.
    pub span: Option<Span>,
}

impl<T> Setting<T> {
    /// A value that the programme does not write.
    pub fn given(value: T) -> Setting<T> {
        Setting { value, span: None }
    }
}

impl Setting<usize> {
    /// Another number of pages as it is typed where this one was: in the file, or on the command line.
    pub fn typed(&self, pages: usize) -> String {
        if self.span.is_some() { format!("pages = {pages}") } else { format!("--pages {pages}") }
    }
}

impl<T> From<Located<T>> for Setting<T> {
    fn from(written: Located<T>) -> Setting<T> {
        Setting { value: written.value, span: Some(written.span) }
    }
}

/// Everything that the print and booklet editions are made by. A key that is not written is `None`; the defaults are in the methods.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrintSettings {
    /// How far colours run beyond the trim.
    pub bleed: Option<Setting<Mm>>,
    /// From the trim inwards: nothing that matters lies there.
    pub safety: Option<Setting<Mm>>,
    /// What stands around the trim.
    pub marks: Option<Setting<PrintMarks>>,
    /// An ICC profile of a printing condition: a file beside the programme, or one that comes with livret.
    pub profile: Option<Setting<PathBuf>>,
    /// The most ink in one place, in percent of one plate.
    pub ink_limit: Option<Setting<f64>>,
    /// Of one sheet.
    pub paper_thickness: Option<Setting<Mm>>,
    /// How the sheets hold together.
    pub binding: Option<Setting<Binding>>,
    /// Pages of one folded section of a glued book.
    pub signature: Option<Setting<usize>>,
    /// Pages asked for.
    pub pages: Option<Setting<usize>>,
    /// Whether the insides of the cover stay white.
    pub blank_inside_covers: Option<Setting<bool>>,
    /// The paper that a booklet is printed on; made to measure unless written.
    pub sheet: Option<Setting<SheetSize>>,
}

impl PrintSettings {
    /// What a setting may be, in millimetres or percent. Art is drawn as far as the widest bleed.
    pub const BLEED: RangeInclusive<f64> = 0.0..=10.0;
    /// In millimetres.
    pub const SAFETY: RangeInclusive<f64> = 0.0..=30.0;
    /// In percent of all plates together.
    pub const INK_LIMIT: RangeInclusive<f64> = 150.0..=400.0;
    /// Of one sheet, in millimetres.
    pub const THICKNESS: RangeInclusive<f64> = 0.02..=1.0;
    /// Of the printed brochure.
    pub const PAGES: RangeInclusive<usize> = 4..=400;

    /// Whether sheets are folded to so many pages.
    pub fn is_signature(pages: usize) -> bool {
        matches!(pages, 4 | 8 | 16 | 32)
    }
    /// Whether a brochure may be asked to have so many pages.
    pub fn is_page_count(pages: usize) -> bool {
        PrintSettings::PAGES.contains(&pages)
    }

    /// Three millimetres unless written: what most printers ask for.
    pub fn bleed(&self) -> Mm {
        self.bleed.as_ref().map_or(Mm(3.0), |setting| setting.value)
    }
    /// Five millimetres unless written.
    pub fn safety(&self) -> Mm {
        self.safety.as_ref().map_or(Mm(5.0), |setting| setting.value)
    }
    /// None unless written: printers that impose themselves want pages without marks.
    pub fn marks(&self) -> PrintMarks {
        self.marks.as_ref().map_or_else(PrintMarks::default, |setting| setting.value)
    }
    /// A tenth of a millimetre unless written: coated paper of 115 to 135 g/m².
    pub fn paper_thickness(&self) -> Mm {
        self.paper_thickness.as_ref().map_or(Mm(0.1), |setting| setting.value)
    }
    /// Stapled unless said otherwise.
    pub fn binding(&self) -> Binding {
        self.binding.as_ref().map_or(Binding::Saddle, |setting| setting.value)
    }
    /// Pages of a signature, 16 unless said otherwise.
    pub fn signature(&self) -> usize {
        self.signature.as_ref().map_or(16, |setting| setting.value)
    }
    /// What the number of pages is a multiple of: a folded sheet has four, a leaf two. Glued leaves are folded where signatures are asked
    /// for.
    pub fn page_multiple(&self) -> usize {
        match self.binding() {
            Binding::Saddle => 4,
            Binding::Perfect if self.signature.is_some() => 4,
            Binding::Perfect | Binding::TwoUp | Binding::FourUp => 2,
        }
    }
    /// Not unless said so.
    pub fn blank_inside_covers(&self) -> bool {
        self.blank_inside_covers.as_ref().is_some_and(|setting| setting.value)
    }

    /// These settings, save those that `flags` give.
    pub fn with(&self, flags: &PrintSettings) -> PrintSettings {
        fn first<T: Clone>(flag: &Option<Setting<T>>, written: &Option<Setting<T>>) -> Option<Setting<T>> {
            flag.clone().or_else(|| written.clone())
        }
        PrintSettings {
            bleed: first(&flags.bleed, &self.bleed),
            safety: first(&flags.safety, &self.safety),
            marks: first(&flags.marks, &self.marks),
            profile: first(&flags.profile, &self.profile),
            ink_limit: first(&flags.ink_limit, &self.ink_limit),
            paper_thickness: first(&flags.paper_thickness, &self.paper_thickness),
            binding: first(&flags.binding, &self.binding),
            signature: first(&flags.signature, &self.signature),
            pages: first(&flags.pages, &self.pages),
            blank_inside_covers: first(&flags.blank_inside_covers, &self.blank_inside_covers),
            sheet: first(&flags.sheet, &self.sheet),
        }
    }
}

/// The printer's marks around a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PrintMarks {
    /// Where the sheet is cut.
    pub crop: bool,
    /// Where it is folded.
    pub fold: bool,
    /// Crosses by which the plates are laid over each other.
    pub registration: bool,
    /// Patches of each ink.
    pub colour_bar: bool,
    /// A line with the name of the brochure, its date, its version, the page and the plates.
    pub slug: bool,
}

impl PrintMarks {
    /// The names that the programme calls them by.
    pub const NAMES: [&'static str; 5] = ["crop", "fold", "registration", "colour-bar", "slug"];

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == PrintMarks::default()
    }

    /// Adds the mark of that name, or all of them; `false` where no mark is called so.
    pub fn add(&mut self, name: &str) -> bool {
        match name {
            "crop" => self.crop = true,
            "fold" => self.fold = true,
            "registration" => self.registration = true,
            "colour-bar" => self.colour_bar = true,
            "slug" => self.slug = true,
            "all" => {
                *self = PrintMarks { crop: true, fold: true, registration: true, colour_bar: true, slug: true };
            }
            "none" => *self = PrintMarks::default(),
            _ => return false,
        }
        true
    }
}

/// How the sheets are held together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Binding {
    /// Folded together and stapled through the fold.
    #[default]
    Saddle,
    /// Sections glued side by side into a spine.
    Perfect,
    /// Not bound: sheets of two pages, cut apart.
    TwoUp,
    /// Not bound: sheets of four pages, cut apart.
    FourUp,
}

impl Binding {
    /// The bindings, by the names that programmes and orders give them.
    pub const NAMES: [(&'static str, Binding); 4] = [
        ("saddle", Binding::Saddle),
        ("perfect", Binding::Perfect),
        ("2-up", Binding::TwoUp),
        ("4-up", Binding::FourUp),
    ];

    /// The binding of a name.
    pub fn named(name: &str) -> Option<Binding> {
        Binding::NAMES.iter().find(|(known, _)| *known == name).map(|(_, binding)| *binding)
    }
}

/// Reads the table `[print]`.
pub(super) fn print(raw: Key<Table<RawPrint>>, faults: &mut Faults) -> PrintSettings {
    let Some(raw) = faults.open(raw) else { return PrintSettings::default() };
    let raw = raw.value;
    PrintSettings {
        bleed: millimetres(raw.bleed, "bleed-out-of-range", PrintSettings::BLEED, faults),
        safety: millimetres(raw.safety, "safety-out-of-range", PrintSettings::SAFETY, faults),
        marks: marks(raw.marks, faults),
        profile: path(raw.profile, faults).map(Setting::from),
        ink_limit: number(raw.ink_limit, "ink-limit-out-of-range", PrintSettings::INK_LIMIT, faults),
        paper_thickness: millimetres(raw.paper_thickness, "thickness-out-of-range", PrintSettings::THICKNESS, faults),
        binding: binding(raw.binding, faults),
        signature: signature(raw.signature, faults),
        pages: pages(raw.pages, faults),
        blank_inside_covers: faults.take(raw.blank_inside_covers).map(Setting::from),
        sheet: sheet(raw.sheet, faults),
    }
}

fn millimetres(
    field: Key<Number>,
    message: &'static str,
    range: RangeInclusive<f64>,
    faults: &mut Faults,
) -> Option<Setting<Mm>> {
    let Setting { value, span } = number(field, message, range, faults)?;
    Some(Setting { value: Mm(value), span })
}

fn number(
    field: Key<Number>,
    message: &'static str,
    range: RangeInclusive<f64>,
    faults: &mut Faults,
) -> Option<Setting<f64>> {
    let written = faults.take(field)?;
    let value = written.value.0;
    if !range.contains(&value) {
        faults.report(
            Diagnostic::error(
                "out-of-range",
                say(message).with("value", value).with("least", *range.start()).with("most", *range.end()),
            )
            .at(written.span, "here"),
        );
        return None;
    }
    Some(Located::new(value, written.span).into())
}

fn whole(
    field: Key<Number>,
    message: &'static str,
    fits: impl Fn(usize) -> bool,
    faults: &mut Faults,
) -> Option<Setting<usize>> {
    let written = faults.take(field)?;
    let value = written.value.0;
    let count = value as usize;
    if value.fract() != 0.0 || value < 0.0 || !fits(count) {
        faults.report(Diagnostic::error("out-of-range", say(message).with("value", value)).at(written.span, "here"));
        return None;
    }
    Some(Located::new(count, written.span).into())
}

fn signature(field: Key<Number>, faults: &mut Faults) -> Option<Setting<usize>> {
    whole(field, "signature-out-of-range", PrintSettings::is_signature, faults)
}

fn pages(field: Key<Number>, faults: &mut Faults) -> Option<Setting<usize>> {
    whole(field, "page-count-out-of-range", PrintSettings::is_page_count, faults)
}

fn marks(field: super::raw::List<String>, faults: &mut Faults) -> Option<Setting<PrintMarks>> {
    let span = field.as_ref()?.span.clone();
    let mut marks = PrintMarks::default();
    for Located { value, span } in faults.each(field) {
        if !marks.add(value.trim()) {
            faults.report(
                Diagnostic::error(
                    "unknown-choice",
                    say("unknown-mark").with("written", quoted(&value)).with("known", listed(&PrintMarks::NAMES)),
                )
                .at(span, "here"),
            );
        }
    }
    Some(Setting { value: marks, span: Some(span) })
}

fn binding(field: Key<String>, faults: &mut Faults) -> Option<Setting<Binding>> {
    let name = faults.line(field)?;
    match Binding::NAMES.iter().find(|(known, _)| *known == name.value) {
        Some((_, binding)) => Some(Located::new(*binding, name.span).into()),
        None => {
            let known: Vec<&str> = Binding::NAMES.iter().map(|(name, _)| *name).collect();
            faults.report(
                Diagnostic::error(
                    "unknown-choice",
                    say("unknown-binding").with("written", quoted(&name)).with("known", listed(&known)),
                )
                .at(name.span.clone(), "here"),
            );
            None
        }
    }
}

fn sheet(field: Key<String>, faults: &mut Faults) -> Option<Setting<SheetSize>> {
    let name = faults.line(field)?;
    match name.parse::<SheetSize>() {
        Ok(size) => Some(Located::new(size, name.span).into()),
        Err(_) => {
            let saying = say("unknown-sheet").with("sheet", quoted(&name));
            faults.report(Diagnostic::error("unknown-choice", saying).at(name.span.clone(), "sheet"));
            None
        }
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Reading, read};

    fn with(print: &str) -> (Option<PrintSettings>, Vec<Diagnostic>) {
        let Reading { programme, found } =
            read(&format!("[event]\ntitle = \"A\"\ndate = 2030-01-01\n\n[print]\n{print}"));
        (programme.map(|programme| programme.print), found)
    }

    #[test]
    fn every_setting_is_read() {
        let (settings, found) = with(concat!(
            "bleed = 5\nsafety = 4.5\nmarks = [\"crop\", \"slug\"]\nprofile = \"coated.icc\"\nink-limit = 280\n",
            "paper-thickness = 0.12\nbinding = \"perfect\"\nsignature = 8\npages = 12\nblank-inside-covers = true\n",
            "sheet = \"SRA3\"\n"
        ));
        assert!(found.is_empty(), "{found:?}");
        let settings = settings.unwrap();
        assert_eq!((settings.bleed(), settings.safety()), (Mm(5.0), Mm(4.5)));
        assert_eq!(settings.marks(), PrintMarks { crop: true, slug: true, ..PrintMarks::default() });
        assert_eq!((settings.binding(), settings.signature()), (Binding::Perfect, 8));
        assert_eq!(settings.pages.as_ref().map(|pages| pages.value), Some(12));
        assert!(settings.blank_inside_covers());
        assert_eq!(settings.sheet.as_ref().map(|sheet| sheet.value.height), Some(Mm(450.0)));
    }

    #[test]
    fn what_no_printer_asks_for_is_refused_with_its_place() {
        let (settings, found) = with(
            "bleed = 50\nmarks = [\"cut\"]\nink-limit = \"much\"\nbinding = \"glue\"\nsignature = 9\npages = 2.5\nbled = 3\n",
        );
        assert!(settings.is_none());
        let codes: Vec<&str> = found.iter().map(|fault| fault.code).collect();
        let expected = [
            "out-of-range",
            "unknown-choice",
            "wrong-type",
            "unknown-choice",
            "out-of-range",
            "out-of-range",
            "unknown-key",
        ];
        assert_eq!(codes, expected, "{found:#?}");
    }

    #[test]
    fn a_flag_comes_before_what_is_written() {
        let written = with("bleed = 5\nsafety = 7\n").0.unwrap();
        let flags = PrintSettings { bleed: Some(Setting::given(Mm(2.5))), ..PrintSettings::default() };
        let both = written.with(&flags);
        assert_eq!((both.bleed(), both.safety()), (Mm(2.5), Mm(7.0)));
    }
}
