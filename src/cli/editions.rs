//! The options that say which editions are made, and how the printed ones are.

use crate::files::Disk;
use crate::outputs::{self, Output};
use crate::programme::{Binding, PrintMarks, PrintSettings, Setting, SheetSize};
use crate::units::Mm;
use clap::builder::PossibleValuesParser;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// Which editions, and what comes before the table [print] of the programme.
#[derive(Debug, clap::Args)]
pub struct Editions {
    /// What to make: a file for screens, one for a print shop, one of sheets to fold and staple; may be given several times
    #[arg(long, value_name = "EDITION", value_delimiter = ',', default_value = "screen", value_parser = names())]
    edition: Vec<String>,
    #[command(flatten)]
    print: Print,
}

/// Orders everything that is finished.
const ALL: &str = "all";

/// What may be ordered: the outputs by their names, or all of them.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(outputs::ALL.iter().map(|output| output.name).chain([ALL]))
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Print and booklet editions, before the table [print] of the programme")]
struct Print {
    /// Art beyond the cut, in millimetres; 3 unless the programme says otherwise
    #[arg(long, value_name = "MM", value_parser = within(PrintSettings::BLEED))]
    bleed: Option<f64>,
    /// From the cut inwards, where nothing that matters lies; 5
    #[arg(long, value_name = "MM", value_parser = within(PrintSettings::SAFETY))]
    safety: Option<f64>,
    /// Printer's marks around the pages: crop, fold, registration, colour-bar, slug, all or none
    #[arg(long, value_name = "MARKS", value_delimiter = ',', value_parser = mark)]
    marks: Option<Vec<String>>,
    /// The ICC profile of the press; coated offset paper
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    profile: Option<PathBuf>,
    /// The most ink in one place, in percent; 300, or 280 on uncoated paper
    #[arg(long, value_name = "PERCENT", value_parser = within(PrintSettings::INK_LIMIT))]
    ink_limit: Option<f64>,
    /// Of one sheet, in millimetres; 0.1
    #[arg(long, value_name = "MM", value_parser = within(PrintSettings::THICKNESS))]
    paper_thickness: Option<f64>,
    /// How the sheets are held together
    #[arg(long, value_name = "BINDING")]
    binding: Option<Binding>,
    /// Pages of one folded section of a glued brochure: 8, 16 or 32
    #[arg(long, value_name = "PAGES", value_parser = signature)]
    signature: Option<usize>,
    /// How many pages the printed brochure is to have
    #[arg(long, value_name = "PAGES", value_parser = pages)]
    pages: Option<usize>,
    /// Leave the insides of the cover empty
    #[arg(long)]
    blank_inside_covers: bool,
    /// The paper the booklet is printed on: A3, SRA3, Tabloid, 320x450; as large as needed
    #[arg(long, value_name = "SIZE")]
    sheet: Option<SheetSize>,
}

impl Editions {
    /// What is asked for, each once, in the order of the list.
    pub fn wanted(&self) -> Vec<&'static Output> {
        let asked =
            |output: &&Output| self.edition.iter().any(|name| name == output.name || name == ALL && output.of_all);
        outputs::ALL.iter().copied().filter(asked).collect()
    }

    /// The files beside a programme, and those that the command line names.
    pub fn files(&self, folder: &Path) -> Disk {
        let files = Disk::at(folder);
        match &self.print.profile {
            Some(profile) => files.with_given(profile),
            None => files,
        }
    }

    /// What the command line says of printing.
    pub fn settings(&self) -> PrintSettings {
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
            binding: print.binding.map(Setting::given),
            signature: print.signature.map(Setting::given),
            pages: print.pages.map(Setting::given),
            blank_inside_covers: print.blank_inside_covers.then(|| Setting::given(true)),
            sheet: print.sheet.clone().map(Setting::given),
        }
    }
}

fn within(range: RangeInclusive<f64>) -> impl Fn(&str) -> Result<f64, String> + Clone {
    move |text| match text.replace(',', ".").parse::<f64>() {
        Ok(value) if range.contains(&value) => Ok(value),
        Ok(_) => Err(format!("it lies between {} and {}", range.start(), range.end())),
        Err(_) => Err("write it in figures, without its unit".to_string()),
    }
}

fn mark(name: &str) -> Result<String, String> {
    let known = || format!("use {}, all or none", PrintMarks::NAMES.join(", "));
    if PrintMarks::default().add(name) { Ok(name.to_string()) } else { Err(known()) }
}

fn signature(text: &str) -> Result<usize, String> {
    let pages = text.parse().ok().filter(|&pages| PrintSettings::is_signature(pages));
    pages.ok_or_else(|| "use 8, 16 or 32".to_string())
}

fn pages(text: &str) -> Result<usize, String> {
    let pages = text.parse().ok().filter(|&pages| PrintSettings::is_page_count(pages));
    pages.ok_or_else(|| "write a whole number from 4 to 400".to_string())
}
