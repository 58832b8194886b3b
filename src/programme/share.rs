//! How the brochure is sent and put online: the table `[share]`, and the same settings as given on the command line.

use super::faults::{Faults, quoted};
use super::located::Line;
use super::model::Link;
use super::print::Setting;
use super::raw::{Key, RawShare};
use super::tolerant::Table;
use crate::diagnostic::{Diagnostic, say};

/// What mails, pages of the web and pictures are made by. A key that is not written is `None`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShareSettings {
    /// Where the page of the web will be found.
    pub address: Option<Link>,
    /// Bytes that a mail weighs at most, and the brochure for the screen by itself, as they are sent: what is attached grows by a third.
    pub most: Option<Setting<u64>>,
    /// Of the mail; the title of the event unless written.
    pub subject: Option<Line>,
    /// Sentences of the mail, in the author's order; livret finds some unless written.
    pub highlights: Vec<Line>,
    /// The pages that are drawn, from 1; all of them unless written.
    pub pages: Option<Setting<Pages>>,
    /// Pixels across a drawn page.
    pub width: Option<Setting<u32>>,
    /// Whether pages are drawn as WebP; as PNG unless written.
    pub webp: Option<Setting<bool>>,
    /// Whether the page of the web is a folder, with a page for each session; one file unless written.
    pub split: Option<Setting<bool>>,
}

impl ShareSettings {
    /// Bytes of a mail, or of a brochure. Less holds no brochure, more is taken by no server.
    pub const MOST: std::ops::RangeInclusive<u64> = 50_000..=100_000_000;
    /// Pixels across a page.
    pub const WIDTH: std::ops::RangeInclusive<u32> = 100..=5000;

    /// Whether each session has a page of the web for itself.
    pub fn is_split(&self) -> bool {
        self.split.as_ref().is_some_and(|split| split.value)
    }

    /// A screen of a few years ago, twice as fine as it was.
    pub fn width(&self) -> u32 {
        self.width.as_ref().map_or(1240, |setting| setting.value)
    }

    /// These settings, save those that `flags` give.
    pub fn with(&self, flags: &ShareSettings) -> ShareSettings {
        fn first<T: Clone>(flag: &Option<T>, written: &Option<T>) -> Option<T> {
            flag.clone().or_else(|| written.clone())
        }
        ShareSettings {
            address: first(&flags.address, &self.address),
            most: first(&flags.most, &self.most),
            subject: first(&flags.subject, &self.subject),
            highlights: if flags.highlights.is_empty() { self.highlights.clone() } else { flags.highlights.clone() },
            pages: first(&flags.pages, &self.pages),
            width: first(&flags.width, &self.width),
            webp: first(&flags.webp, &self.webp),
            split: first(&flags.split, &self.split),
        }
    }
}

/// Pages of a brochure: `1,3-5`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages(Vec<(usize, usize)>);

impl Pages {
    /// Whether a page is one of them, counted from 1.
    pub fn hold(&self, page: usize) -> bool {
        self.0.iter().any(|&(first, last)| (first..=last).contains(&page))
    }

    /// The last one that is asked for.
    pub fn last(&self) -> usize {
        self.0.iter().map(|&(_, last)| last).max().unwrap_or(0)
    }
}

impl std::str::FromStr for Pages {
    type Err = ();
    fn from_str(text: &str) -> Result<Pages, ()> {
        let number = |text: &str| text.trim().parse().ok().filter(|number| (1..=9999).contains(number));
        let parts = text.split([',', ';']).map(|part| {
            let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some((first, last))
        });
        parts.collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty()).map(Pages).ok_or(())
    }
}

/// Bytes, as people write them: "2 MB", "700k", "1,5 Mo". `None` for what is no weight.
pub fn weight(text: &str) -> Option<u64> {
    let text = text.trim().replace(['\u{a0}', '\u{202f}'], " ");
    let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let number: f64 = number.replace(',', ".").parse().ok()?;
    let unit = unit.trim().to_lowercase();
    let factor = match unit.trim_end_matches("ctets").trim_end_matches("ytes").trim_end_matches(['o', 'b']).trim() {
        "" => 1.0,
        "k" | "ki" | "kilo" => 1e3,
        "m" | "mi" | "mega" | "méga" => 1e6,
        _ => return None,
    };
    Some((number * factor).round() as u64)
}

/// Reads the table `[share]`.
pub(super) fn share(raw: Key<Table<RawShare>>, faults: &mut Faults) -> ShareSettings {
    let Some(raw) = faults.open(raw) else { return ShareSettings::default() };
    let raw = raw.value;
    let address = faults.link(raw.address, say("this-share"));
    let address = address.filter(|link| {
        let online = link.address.starts_with("http");
        if !online {
            faults.bad_address(&link.address, "scheme", link.span.clone());
        }
        online
    });
    let (most, pages) = (faults.line(raw.most), faults.line(raw.pages));
    let mut read = |line: Option<Line>, key: &'static str, right: &dyn Fn(&str) -> bool| {
        let line = line?;
        if right(&line) {
            return Some(line);
        }
        let fault = Diagnostic::error("out-of-range", say(key).with("written", quoted(&line)));
        faults.report(fault.at(line.span, "here"));
        None
    };
    let of_weight = |text: &str| weight(text).is_some_and(|bytes| ShareSettings::MOST.contains(&bytes));
    let most = read(most, "bad-weight", &of_weight);
    let pages = read(pages, "bad-pages", &|text| text.parse::<Pages>().is_ok());
    let width = faults.take(raw.width).and_then(|written| {
        let pixels = written.value.0 as u32;
        if ShareSettings::WIDTH.contains(&pixels) {
            return Some(Setting { value: pixels, span: Some(written.span) });
        }
        let (least, most) = (*ShareSettings::WIDTH.start(), *ShareSettings::WIDTH.end());
        let saying = say("bad-width").with("least", least).with("most", most);
        faults.report(Diagnostic::error("out-of-range", saying).at(written.span, "here"));
        None
    });
    let setting = |line: Line, read: u64| Setting { value: read, span: Some(line.span) };
    ShareSettings {
        address,
        most: most.and_then(|line| weight(&line).map(|bytes| setting(line, bytes))),
        subject: faults.line(raw.subject),
        highlights: faults.each(raw.highlights),
        pages: pages.and_then(|line| Some(Setting { value: line.parse().ok()?, span: Some(line.span) })),
        width,
        webp: faults.take(raw.webp).map(Setting::from),
        split: faults.take(raw.split).map(Setting::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_as_people_write_them() {
        let read = |text| weight(text);
        assert_eq!(read("2 MB"), Some(2_000_000));
        assert_eq!(read("700k"), Some(700_000));
        assert_eq!(read("1,5 Mo"), Some(1_500_000));
        assert_eq!(read("2\u{a0}Mo"), Some(2_000_000));
        assert_eq!(read("900000"), Some(900_000));
        assert_eq!(read("500 Ko"), Some(500_000));
        for wrong in ["", "lourd", "2 GB", "MB", "2 m²"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn pages_are_read_as_people_write_them() {
        let pages: Pages = "1, 3-5".parse().unwrap();
        assert_eq!((1..=6).filter(|&page| pages.hold(page)).collect::<Vec<_>>(), [1, 3, 4, 5]);
        assert_eq!(pages.last(), 5);
        for wrong in ["", "0", "5-3", "a", "1,,2"] {
            assert!(wrong.parse::<Pages>().is_err(), "{wrong}");
        }
    }
}
