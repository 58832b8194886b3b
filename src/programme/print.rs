//! How the brochure is printed: the table `[print]`, and the same settings as given on the command line.

use super::located::Located;
use super::sheet::SheetSize;
use crate::diagnostic::Span;
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
