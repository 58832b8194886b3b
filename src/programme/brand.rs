//! The brand of the house: its colours, logo, families, cover picture and fonts.

use super::colour::colour;
use super::faults::Faults;
use super::inks::inks;
use super::located::Located;
use super::model::Brand;
use super::partners::path;
use super::raw::{Key, RawBrand};
use super::tolerant::Table;
use crate::diagnostic::{Diagnostic, say};
use crate::units::Colour;

pub(super) fn brand(raw: Key<Table<RawBrand>>, faults: &mut Faults) -> Option<Brand> {
    let raw = faults.open(raw)?.value;
    let none = raw.colours.as_ref().filter(|list| list.value.as_ref().is_some_and(Vec::is_empty));
    if let Some(list) = none {
        faults.report(Diagnostic::error("no-colour", say("no-colour")).at(list.span.clone(), "here"));
    }
    let mut colours: Vec<Located<Colour>> = Vec::new();
    for written in faults.each(raw.colours) {
        let Some(read) = colour(written, faults) else { continue };
        match colours.iter().find(|known| known.value == read.value) {
            Some(known) => faults.report(
                Diagnostic::warning("duplicate-colour", say("duplicate-colour").with("colour", read.value.to_string()))
                    .at(read.span, "again")
                    .at(known.span.clone(), "first"),
            ),
            None => colours.push(read),
        }
    }
    let ink = faults.line(raw.ink).and_then(|written| colour(written, faults));
    let families = faults.open(raw.families).map(|families| families.value);
    let (text, titles) = families.map_or((None, None), |families| (families.text, families.titles));
    let theme = path(raw.theme, faults);
    Some(Brand {
        theme: theme.map(|path| Located::new(path.value.to_string_lossy().into_owned(), path.span)),
        editions: faults.each(raw.editions),
        colours,
        ink,
        logo: path(raw.logo, faults),
        logo_on_dark: path(raw.logo_on_dark, faults),
        text_family: faults.line(text),
        title_family: faults.line(titles),
        cover: path(raw.cover, faults),
        fonts: path(raw.fonts, faults),
        inks: inks(raw.inks, faults),
    })
}

#[cfg(test)]
mod tests {
    use crate::language::messages::english;
    use crate::programme::{Programme, read};
    use crate::units::Colour;

    fn with(brand: &str) -> (Option<Programme>, Vec<crate::diagnostic::Diagnostic>) {
        let reading = read(&format!("[event]\ntitle = \"A\"\ndate = 2030-01-01\n\n[brand]\n{brand}"));
        (reading.programme, reading.found)
    }

    #[test]
    fn five_lines_make_a_brand() {
        let (programme, found) = with(concat!(
            "colours = [\"#0B5FFF\", \"f80\"]\nink = \"#101820\"\nlogo = \"a.svg\"\n",
            "families = { text = \"Inter\", titles = \"EB Garamond\" }\ncover = \"c.jpg\"\nfonts = \"fonts\"\n"
        ));
        assert!(found.is_empty(), "{found:?}");
        let brand = programme.unwrap().brand.unwrap();
        assert_eq!(brand.colours[0].value, Colour::rgb(0x0B, 0x5F, 0xFF));
        assert_eq!(brand.colours[1].value, Colour::rgb(0xFF, 0x88, 0));
        assert_eq!(brand.title_family.unwrap().value, "EB Garamond");
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let (programme, found) =
            with("colours = [\"blue\", 7, \"#000\", \"#000000\"]\ncouverture = \"c.jpg\"\nfamilies = \"Inter\"\n");
        assert!(programme.is_none());
        let codes: Vec<&str> = found.iter().map(|fault| fault.code).collect();
        assert_eq!(
            codes,
            ["not-a-colour", "wrong-type", "duplicate-colour", "unknown-key", "wrong-type"],
            "{found:#?}"
        );
        assert!(english(&found[3]).contains("cover"), "{:?}", found[3]);
        assert_eq!(with("colours = []").1[0].code, "no-colour");
    }
}
