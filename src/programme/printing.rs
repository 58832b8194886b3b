//! The table `[print]`, read.

use super::faults::{Faults, quoted};
use super::located::Located;
use super::partners::path;
use super::print::{Binding, PrintMarks, PrintSettings, Setting};
use super::raw::{Key, List, RawPrint};
use super::sheet::SheetSize;
use super::tolerant::{Number, Table};
use crate::diagnostic::{Diagnostic, say};
use crate::units::Mm;
use std::ops::RangeInclusive;

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

fn marks(field: List<String>, faults: &mut Faults) -> Option<Setting<PrintMarks>> {
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
        let Reading { programme, found, .. } =
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
