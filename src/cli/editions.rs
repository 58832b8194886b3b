//! The options that say which editions are made, and how the printed ones are.

use super::misuse::Wrong;
use crate::brochure::{FindFonts, Wished};
use crate::diagnostic::say;
use crate::files::Disk;
use crate::outputs::{self, Output, SCREEN};
use crate::programme::{
    Binding, Line, Link, PageList, PrintMarks, PrintSettings, Setting, ShareSettings, SheetSize, weight,
};
use crate::units::Mm;
use clap::builder::PossibleValuesParser;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// Which editions, and what comes before the table [print] of the programme.
#[derive(Debug, clap::Args)]
pub(super) struct Editions {
    #[arg(long, value_delimiter = ',', value_parser = names())]
    edition: Vec<String>,
    #[arg(long)]
    system_fonts: bool,
    #[command(flatten)]
    share: Share,
    #[command(flatten)]
    print: Print,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "help-sharing")]
struct Share {
    #[arg(long, value_parser = sent_weight)]
    most: Option<u64>,
    #[arg(long, value_parser = web_address)]
    address: Option<String>,
    #[arg(long)]
    split: bool,
    #[arg(long, value_parser = sentence)]
    subject: Option<String>,
    #[arg(long, value_parser = sentence)]
    highlight: Vec<String>,
    #[arg(long, value_parser = page_list)]
    image_pages: Option<PageList>,
    #[arg(long, value_parser = clap::value_parser!(u32).range(100..=5000))]
    width: Option<u32>,
    #[arg(long)]
    webp: bool,
    #[arg(long, value_hint = clap::ValueHint::FilePath)]
    earlier_calendar: Option<PathBuf>,
}

/// Orders everything that is finished.
const ALL: &str = "all";

/// What may be ordered: the outputs by their names, or all of them.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(outputs::ALL.iter().map(|output| output.name).chain([ALL]))
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "help-printing")]
struct Print {
    #[arg(long, value_parser = within(PrintSettings::BLEED))]
    bleed: Option<f64>,
    #[arg(long, value_parser = within(PrintSettings::SAFETY))]
    safety: Option<f64>,
    #[arg(long, value_delimiter = ',', value_parser = mark)]
    marks: Option<Vec<String>>,
    #[arg(long, value_hint = clap::ValueHint::FilePath)]
    profile: Option<PathBuf>,
    #[arg(long, value_parser = within(PrintSettings::INK_LIMIT))]
    ink_limit: Option<f64>,
    #[arg(long, value_parser = within(PrintSettings::THICKNESS))]
    paper_thickness: Option<f64>,
    #[arg(long, value_parser = bindings())]
    binding: Option<String>,
    #[arg(long, value_parser = signature)]
    signature: Option<usize>,
    #[arg(long, value_parser = pages)]
    pages: Option<usize>,
    #[arg(long)]
    blank_inside_covers: bool,
    #[arg(long, value_parser = sheet)]
    sheet: Option<SheetSize>,
}

fn bindings() -> PossibleValuesParser {
    PossibleValuesParser::new(Binding::NAMES.map(|(name, _)| name))
}

impl Editions {
    /// What is asked for, each once, in the order of the list: by the command, or else by the programme, or else the file for screens.
    pub(super) fn wanted(&self, wished: &Wished) -> Vec<&'static Output> {
        if self.edition.is_empty() {
            return if wished.outputs.is_empty() { vec![&SCREEN] } else { wished.outputs.clone() };
        }
        let asked =
            |output: &&Output| self.edition.iter().any(|name| name == output.name || name == ALL && output.of_all);
        outputs::ALL.iter().copied().filter(asked).collect()
    }

    /// Where the fonts of the machine are asked for, who finds them.
    pub(super) fn machine_fonts(&self) -> Option<FindFonts> {
        self.system_fonts.then_some(super::machine::fonts_with as FindFonts)
    }

    /// The files beside a programme, and those that the command line names.
    pub(super) fn files(&self, folder: &Path) -> Disk {
        let files = Disk::at(folder);
        match &self.print.profile {
            Some(profile) => files.with_given(profile),
            None => files,
        }
    }

    /// What the command line says of sending and of putting online.
    pub(super) fn sharing(&self) -> ShareSettings {
        let share = &self.share;
        let given = |value: String| Line { value, span: 0..0 };
        ShareSettings {
            address: share.address.clone().map(|address| Link { address, words: None, span: 0..0 }),
            most: share.most.map(Setting::given),
            pages: share.image_pages.clone().map(Setting::given),
            width: share.width.map(Setting::given),
            webp: share.webp.then(|| Setting::given(true)),
            split: share.split.then(|| Setting::given(true)),
            subject: share.subject.clone().map(given),
            highlights: share.highlight.iter().cloned().map(given).collect(),
        }
    }

    /// The calendar that was published earlier.
    pub(super) fn earlier_calendar(&self) -> Option<&Path> {
        self.share.earlier_calendar.as_deref()
    }

    /// What the command line says of printing.
    pub(super) fn settings(&self) -> PrintSettings {
        let millimetres = |value: Option<f64>| value.map(|value| Setting::given(Mm(value)));
        let print = &self.print;
        let marks = print.marks.as_ref().map(|names| {
            let mut marks = PrintMarks::default();
            for name in names {
                marks.add(name);
            }
            Setting::given(marks)
        });
        PrintSettings {
            bleed: millimetres(print.bleed),
            safety: millimetres(print.safety),
            marks,
            profile: print.profile.clone().map(Setting::given),
            ink_limit: print.ink_limit.map(Setting::given),
            paper_thickness: millimetres(print.paper_thickness),
            binding: print.binding.as_deref().and_then(Binding::named).map(Setting::given),
            signature: print.signature.map(Setting::given),
            pages: print.pages.map(Setting::given),
            blank_inside_covers: print.blank_inside_covers.then(|| Setting::given(true)),
            sheet: print.sheet.clone().map(Setting::given),
        }
    }
}

fn sent_weight(text: &str) -> Result<u64, Wrong> {
    let bytes = weight(text).filter(|bytes| ShareSettings::MOST.contains(bytes));
    bytes.ok_or_else(|| Wrong(say("why-weight")))
}

/// A line of a mail: breaks would end its head.
fn sentence(text: &str) -> Result<String, Wrong> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() || line.contains(char::is_control) { Err(Wrong(say("why-sentence"))) } else { Ok(line) }
}

fn page_list(text: &str) -> Result<PageList, Wrong> {
    text.parse().map_err(|()| Wrong(say("why-page-list")))
}

fn web_address(text: &str) -> Result<String, Wrong> {
    let address =
        url::Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "https" | "http") && url.has_host());
    address.map(String::from).ok_or_else(|| Wrong(say("why-web-address")))
}

fn within(range: RangeInclusive<f64>) -> impl Fn(&str) -> Result<f64, Wrong> + Clone {
    move |text| match text.replace(',', ".").parse::<f64>() {
        Ok(value) if range.contains(&value) => Ok(value),
        Ok(_) => Err(Wrong(say("why-between").with("least", *range.start()).with("most", *range.end()))),
        Err(_) => Err(Wrong(say("why-figures"))),
    }
}

fn mark(name: &str) -> Result<String, Wrong> {
    if PrintMarks::default().add(name) { Ok(name.to_string()) } else { Err(Wrong(say("why-marks"))) }
}

fn signature(text: &str) -> Result<usize, Wrong> {
    let pages = text.parse().ok().filter(|&pages| PrintSettings::is_signature(pages));
    pages.ok_or_else(|| Wrong(say("why-signature")))
}

fn pages(text: &str) -> Result<usize, Wrong> {
    let pages = text.parse().ok().filter(|&pages| PrintSettings::is_page_count(pages));
    let (least, most) = (PrintSettings::PAGES.start(), PrintSettings::PAGES.end());
    pages.ok_or_else(|| Wrong(say("why-pages").with("least", *least).with("most", *most)))
}

fn sheet(text: &str) -> Result<SheetSize, Wrong> {
    text.parse().map_err(|()| Wrong(say("why-sheet")))
}
