//! SARIF 2.1.0 (OASIS), which code hosts and editors show: results, their rules, their corrections.

use super::Listing;
use super::place::Region;
use crate::check::registry;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span};
use serde_json::{Value, json};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn listed(listing: &Listing) -> String {
    let standing = listing.standing.iter().map(|fault| result(listing, fault, None));
    let waived = listing.waived.iter().map(|waived| result(listing, &waived.fault, Some(&waived.reason)));
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": listing.messages.language.tag,
                "rules": registry::rules().map(|rule| descriptor(listing, rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": standing.chain(waived).collect::<Vec<_>>(),
        }],
    });
    format!("{}\n", serde_json::to_string_pretty(&log).unwrap_or_default())
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
    }
}

fn descriptor(listing: &Listing, rule: &Rule) -> Value {
    let mut descriptor = json!({
        "id": rule.code,
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "number": rule.number, "fixable": rule.fixable },
    });
    if let Some(words) = listing.messages.explained(rule.code) {
        descriptor["shortDescription"] = json!({ "text": words.title });
        descriptor["fullDescription"] = json!({ "text": format!("{} {}", words.finds, words.matters) });
        descriptor["help"] = json!({ "text": words.cure });
    }
    descriptor
}

fn result(listing: &Listing, fault: &Diagnostic, waived: Option<&str>) -> Value {
    let said = listing.messages.said(fault);
    let file = json!({ "uri": uri(listing.name_of(fault)) });
    let place = |span: &Span| match listing.cell(span, fault) {
        // A workbook has no lines: its cells are named beside the file.
        Some(_) => json!({ "artifactLocation": file }),
        None => {
            json!({ "artifactLocation": { "uri": uri(listing.located(span).0) }, "region": region(listing, span) })
        }
    };
    let main = said.labels.first().map_or_else(|| json!({ "artifactLocation": file }), |(span, _)| place(span));
    let cell = said.labels.first().and_then(|(span, _)| listing.cell(span, fault)).filter(|cell| !cell.is_empty());
    let mut result = json!({
        "ruleId": fault.code,
        "level": level(fault.severity),
        "message": { "text": said.help.iter().fold(said.message.clone(), |text, help| format!("{text} ({help})")) },
        "locations": [{ "physicalLocation": main }],
    });
    if let Some(cell) = cell {
        result["locations"][0]["logicalLocations"] = json!([{ "fullyQualifiedName": cell }]);
    }
    if let Some(index) = registry::rules().position(|rule| rule.code == fault.code) {
        result["ruleIndex"] = index.into();
    }
    let related = said.labels.iter().enumerate().skip(1);
    let related: Vec<Value> = related
        .map(|(n, (span, words))| json!({ "id": n, "message": { "text": words }, "physicalLocation": place(span) }))
        .collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    let replacements = fault.mends.iter().map(
        |mend| json!({ "deletedRegion": region(listing, &mend.span), "insertedContent": { "text": mend.replacement } }),
    );
    let replacements: Vec<Value> = replacements.collect();
    // A correction of another file is not one of this file.
    let own = |mend: &crate::diagnostic::Mend| listing.located(&mend.span).0 == listing.name_of(fault);
    if !replacements.is_empty() && listing.text.cells.is_none() && fault.mends.iter().all(own) {
        result["fixes"] = json!([{
            "description": { "text": said.help.unwrap_or(said.message) },
            "artifactChanges": [{ "artifactLocation": file, "replacements": replacements }],
        }]);
    }
    if let Some(reason) = waived {
        result["suppressions"] = json!([{ "kind": "inSource", "justification": reason }]);
    }
    result
}

fn region(listing: &Listing, span: &Span) -> Value {
    let (_, lines, span) = listing.located(span);
    let Region { line, column, end_line, end_column } = lines.region(&span);
    let (start, end) = (span.start.min(lines.length()), span.end.min(lines.length()));
    json!({
        "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
        "byteOffset": start, "byteLength": end.saturating_sub(start),
    })
}

/// A path as a relative reference, its letters escaped (RFC 3986).
fn uri(name: &str) -> String {
    let path = name.replace('\\', "/");
    match url::Url::parse("file:///") {
        Ok(mut url) => {
            let absolute = path.starts_with('/');
            url.set_path(&path);
            if absolute { url.into() } else { url.path().trim_start_matches('/').to_owned() }
        }
        Err(_) => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_references() {
        assert_eq!(uri("data/mes rencontres#2.toml"), "data/mes%20rencontres%232.toml");
        assert_eq!(uri("/a/é.toml"), "file:///a/%C3%A9.toml");
    }
}
