//! Page labels: the folio that readers show in their page box (ISO 32000-1, 12.4.2).

use super::super::object::{dict, name, text};
use super::File;
use lopdf::{Dictionary, Object};

/// Adds one range for each run of consecutive numbers, and one for each label in words.
pub(super) fn add<'l>(file: &mut File, labels: impl Iterator<Item = &'l str>) {
    let mut ranges = Vec::new();
    let mut expected = None;
    for (page, label) in labels.enumerate() {
        let number = folio(label);
        if number.is_none() || number != expected {
            let style: Dictionary = match number {
                Some(number) => dict([("S", name("D")), ("St", Object::Integer(number))]),
                None if label.is_empty() => Dictionary::new(),
                None => dict([("P", text(label))]),
            };
            ranges.extend([Object::Integer(page as i64), Object::Dictionary(style)]);
        }
        expected = number.map(|number| number + 1);
    }
    file.catalog.set("PageLabels", dict([("Nums", Object::Array(ranges))]));
}

/// A positive number written plainly.
fn folio(label: &str) -> Option<i64> {
    label.parse().ok().filter(|&number: &i64| number > 0 && number.to_string() == label)
}
