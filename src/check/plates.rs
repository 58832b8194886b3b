//! The print file itself, measured as a print shop does before it makes plates.

use super::print::place;
use super::rule::Rule;
use crate::diagnostic::{Diagnostic, Saying, Severity, say};
use crate::layout::page::Document;
use crate::print::preflight::Finding;
use crate::programme::Programme;
use std::collections::BTreeSet;
use std::path::Path;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "no-bleed",
        number: "M06",
        severity: Severity::Warning,
        fixable: false,
        source: "Printers ask for 3 to 5 mm of art beyond the cut (imprimerie-rimbaud.fr, offset5.com); its lack is a common rejection",
        // Pictures reach the cut in some themes alone.
        judge: None,
    },
    Rule {
        code: "rich-black-text",
        number: "M11",
        severity: Severity::Information,
        fixable: false,
        source: "Print shops ask for text in black alone: over four plates each letter has coloured edges (Ghent Workgroup, GWG 2022)",
        judge: None,
    },
    Rule {
        code: "thin-line-in-picture",
        number: "M12",
        severity: Severity::Warning,
        fixable: false,
        source: "Offset printers ask for lines of 0.25 pt at least (Ghent Workgroup, GWG 2022)",
        judge: None,
    },
    Rule {
        code: "page-boxes",
        number: "M13",
        severity: Severity::Error,
        fixable: false,
        source: "ISO 15930-7, 6.9: each page says where it is cut, and its boxes lie in one another",
        judge: None,
    },
];

/// What is told of the findings of a print file. Of a picture, each thing once.
pub(crate) fn told(programme: &Programme, document: &Document, findings: &[Finding]) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut known = BTreeSet::new();
    for finding in findings {
        let (code, severity, picture, page) = match *finding {
            Finding::Boxes { page } => ("page-boxes", Severity::Error, None, page),
            Finding::Unbled { page, picture, .. } => ("no-bleed", Severity::Warning, picture, page),
            Finding::RichBlack { page, picture, .. } => ("rich-black-text", Severity::Information, picture, page),
            Finding::Thin { page, picture, .. } => ("thin-line-in-picture", Severity::Warning, Some(picture), page),
        };
        if !known.insert((code, picture)) {
            continue;
        }
        let name = picture.and_then(|picture| document.pictures.get(picture)).map(|picture| picture.name.as_str());
        let saying = saying(code, finding, name).with("page", page + 1).with("file", name.unwrap_or_default());
        let fault = Diagnostic::new(severity, code, saying);
        told.push(match name.and_then(|name| place(programme, Path::new(name))) {
            Some(span) => fault.at(span, "picture"),
            None => fault,
        });
    }
    told
}

fn saying(code: &'static str, finding: &Finding, name: Option<&str>) -> Saying {
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    match finding {
        Finding::Boxes { .. } => say(code),
        Finding::Unbled { length, .. } => {
            let key = if name.is_some() { code } else { "no-bleed-page" };
            say(key).with("length", length.mm().round())
        }
        Finding::RichBlack { inks, .. } => {
            let key = if name.is_some() { code } else { "rich-black-text-page" };
            say(key).with("inks", inks.map(|part| part.round().to_string()).join("/"))
        }
        Finding::Thin { width, .. } => say(code).with("width", tenths(width.0 * 10.0) / 10.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Pt;

    #[test]
    fn what_the_whole_page_does_is_told_without_a_picture() {
        let source = "[event]\ntitle = \"A\"\ndate = 2030-01-01\n";
        let programme = crate::programme::read(source).programme.unwrap();
        let document = Document {
            pages: Vec::new(),
            structure: crate::layout::page::Structure { tags: Vec::new() },
            outline: Vec::new(),
            anchors: Vec::new(),
            pictures: Vec::new(),
            lacking: Default::default(),
            weighed: Default::default(),
            metadata: Default::default(),
        };
        let findings = [
            Finding::Boxes { page: 0 },
            Finding::Unbled { page: 1, picture: None, length: Pt(100.0) },
            Finding::Unbled { page: 2, picture: None, length: Pt(100.0) },
            Finding::RichBlack { page: 3, picture: None, inks: [60.0, 50.0, 50.0, 100.0] },
        ];
        let told = told(&programme, &document, &findings);
        let keys: Vec<_> = told.iter().map(|fault| fault.saying.key).collect();
        assert_eq!(keys, ["page-boxes", "no-bleed-page", "rich-black-text-page"]);
    }
}
