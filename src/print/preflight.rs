//! The print file as the program of a print shop measures it: the boxes of its pages, and their operators one by one. What is measured
//! are the bytes that are sent, not what they were made from.
//!
//! Whether art reaches the bleed is looked at along straight lines beside each edge of the cut: inside of it, just outside, and near the
//! end of the bleed. Where the first is painted and the others are bare paper, something ends at the cut.

mod coverage;
mod drawing;

use crate::units::{Mm, Pt};
use coverage::Lines;
use drawing::Reader;
use lopdf::{Document, Object, ObjectId};

/// What a print shop would send back.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Finding {
    /// A page lacks its media, bleed or trim box, or they do not lie in one another as far apart as asked.
    Boxes { page: usize },
    /// Something painted ends at the cut, or before the end of the bleed, over that length.
    Unbled { page: usize, picture: Option<usize>, length: Pt },
    /// Letters to be read in black over other inks, in percent.
    RichBlack { page: usize, picture: Option<usize>, inks: [f64; 4] },
    /// A line of a picture, at its printed size.
    Thin { page: usize, picture: usize, width: Pt },
}

/// Measures a print file of that bleed. Pages and pictures are counted from 0.
///
/// # Errors
/// Bytes that are not a PDF, or operators that cannot be read.
pub(crate) fn measure(pdf: &[u8], bleed: Pt) -> Result<Vec<Finding>, lopdf::Error> {
    let file = Document::load_mem(pdf)?;
    let mut found = Vec::new();
    for (page, id) in file.get_pages().into_values().enumerate() {
        let Some(trim) = trim(&file, id, bleed) else {
            found.push(Finding::Boxes { page });
            continue;
        };
        let mut reader = Reader::new(&file, Lines::around(trim, bleed));
        reader.page(id)?;
        found.extend(reader.found(page));
    }
    Ok(found)
}

/// The trim of a page whose boxes are as they should: left, bottom, right, top.
fn trim(file: &Document, page: ObjectId, bleed: Pt) -> Option<[f64; 4]> {
    let corners = |key: &[u8]| -> Option<[f64; 4]> {
        let corners = file.get_dictionary(page).ok()?.get(key).and_then(Object::as_array).ok()?;
        let corners: Vec<f64> = corners.iter().filter_map(|side| side.as_float().ok().map(f64::from)).collect();
        corners.try_into().ok()
    };
    let [media, painted, trim] = [&b"MediaBox"[..], b"BleedBox", b"TrimBox"].map(corners);
    let (media, painted, trim) = (media?, painted?, trim?);
    // A tenth of a millimetre is nothing to a knife.
    let slack = Mm(0.1).pt().0;
    let reach = |outer: [f64; 4], inner: [f64; 4]| {
        [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]]
    };
    let right = reach(painted, trim).iter().all(|side| (side - bleed.0).abs() <= slack)
        && reach(media, painted).iter().all(|side| *side >= -slack)
        && trim[2] - trim[0] > slack
        && trim[3] - trim[1] > slack;
    right.then_some(trim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brochure::{Order, build};
    use crate::files::Disk;
    use crate::outputs::PRINT;
    use crate::programme::{PrintMarks, PrintSettings, Setting};
    use crate::theme::Theme;
    use crate::units::Mm;
    use lopdf::{Dictionary, Stream, dictionary};
    use std::path::Path;

    /// A file of one page of 200 by 100 points, with a bleed of 8.5 and forms by their names.
    fn file(content: &str, forms: &[(&str, &str)], boxes: [f64; 3]) -> Vec<u8> {
        let mut file = Document::with_version("1.6");
        let tree = file.new_object_id();
        let square = |margin: f64| {
            let corners = [-margin, -margin, 200.0 + margin, 100.0 + margin];
            Object::Array(corners.map(|at| Object::Real(at as f32)).to_vec())
        };
        let mut pictures = Dictionary::new();
        for (name, content) in forms {
            let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => square(50.0) };
            pictures.set(*name, file.add_object(Stream::new(form, content.as_bytes().to_vec())));
        }
        let content = file.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
        let page = file.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content,
            "MediaBox" => square(boxes[0]), "BleedBox" => square(boxes[1]), "TrimBox" => square(boxes[2]),
            "Resources" => dictionary! { "XObject" => pictures },
        });
        file.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => vec![Object::Reference(page)], "Count" => 1 });
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        file.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    }

    const BOXES: [f64; 3] = [20.0, 8.5, 0.0];

    fn found(content: &str, forms: &[(&str, &str)]) -> Vec<Finding> {
        measure(&file(content, forms, BOXES), Pt(8.5)).unwrap()
    }

    #[test]
    fn boxes_that_are_missing_or_wrong_are_found() {
        assert_eq!(found("", &[]), []);
        for boxes in [[20.0, 0.0, 0.0], [5.0, 8.5, 0.0], [20.0, 8.5, 8.5], [20.0, 12.0, 0.0]] {
            let findings = measure(&file("", &[], boxes), Pt(8.5)).unwrap();
            assert_eq!(findings, [Finding::Boxes { page: 0 }], "{boxes:?}");
        }
        let mut bare = Document::load_mem(&file("", &[], BOXES)).unwrap();
        let page = bare.get_pages()[&1];
        bare.get_dictionary_mut(page).unwrap().remove(b"TrimBox");
        let mut bytes = Vec::new();
        bare.save_to(&mut bytes).unwrap();
        assert_eq!(measure(&bytes, Pt(8.5)).unwrap(), [Finding::Boxes { page: 0 }]);
        assert!(measure(b"no file", Pt(8.5)).is_err());
    }

    #[test]
    fn what_ends_at_the_cut_or_within_the_bleed_is_found() {
        let unbled = |content: &str| {
            let found = found(content, &[]);
            found.iter().filter(|found| matches!(found, Finding::Unbled { .. })).count()
        };
        assert_eq!(unbled("0 0 0 1 k -10 -10 220 120 re f"), 0, "it fills the bleed");
        assert_eq!(unbled("0 0 0 1 k 20 20 100 50 re f"), 0, "it is inside");
        assert_eq!(unbled("0 0 0 1 k 0 20 100 50 re f"), 1, "it ends at the cut");
        assert_eq!(unbled("0 0 0 1 k -4 10 104 80 re f"), 1, "it ends within the bleed");
        assert_eq!(unbled("0 0 0 0 k -4 20 104 50 re f"), 0, "it is the white of the paper");
        assert_eq!(unbled("0.1 0 0 0 k -10 -10 220 120 re f 0 0 0 1 k 0 20 100 50 re f"), 0, "on a ground that bleeds");
        assert_eq!(unbled("0 0 0 1 k -10 -10 220 120 re f 0 0 0 0 k -10 -10 10 120 re f"), 1, "white over its bleed");
        assert_eq!(unbled("q 0 0 200 100 re W n 0 0 0 1 k -10 20 110 50 re f Q"), 1, "a clip at the cut");
        assert_eq!(unbled("0 0 0 1 k -8.5 20 m 100 50 l -8.5 80 l h f"), 0, "a corner that widens outwards");
        assert_eq!(unbled("0 0 0 1 k 100 20 m -9 50 l 100 80 l h f"), 0, "a point in the bleed");
    }

    #[test]
    fn what_a_picture_does_is_told_of_it() {
        let forms = [("X3", "0 0 0 1 k 0 0 200 100 re f 0.2 w 10 10 m 100 10 l S")];
        let found = found("/X3 Do", &forms);
        assert!(
            found
                .iter()
                .any(|found| matches!(found, Finding::Unbled { picture: Some(3), length, .. } if length.0 > 99.0))
        );
        let thin =
            |found: &Finding| matches!(found, Finding::Thin { picture: 3, width, .. } if (width.0 - 0.2).abs() < 1e-6);
        assert!(found.iter().any(thin), "{found:?}");
        // A line is as thick as it is printed.
        let thin = |content: &str| self::found(content, &[("X0", "1 w 10 10 m 100 10 l S")]).len();
        assert_eq!((thin("q 0.2 0 0 0.2 0 0 cm /X0 Do Q"), thin("/X0 Do")), (1, 0));
    }

    #[test]
    fn black_letters_on_other_inks_are_found_and_titles_and_greys_are_not() {
        let rich = |inks: &str, size: f64| found(&format!("{inks} k BT /F1 {size} Tf (Words) Tj ET"), &[]).len();
        assert_eq!(rich("0.6 0.5 0.5 1", 9.0), 1);
        assert_eq!(rich("0.9 0.8 0.8 0.3", 9.0), 1);
        assert_eq!(rich("0.6 0.5 0.5 1", 30.0), 0, "a title holds any build");
        assert_eq!(rich("0 0 0 1", 9.0), 0);
        assert_eq!(rich("0 0 0 0.6", 9.0), 0);
        assert_eq!(rich("1 0.6 0 0.2", 9.0), 0, "a blue is no black");
    }

    /// The print edition of a programme, measured.
    fn of_a_print_edition(source: &str, theme: &str, bleed: Mm, marks: bool) -> Vec<Finding> {
        let mut print = PrintSettings { bleed: Some(Setting::given(bleed)), ..PrintSettings::default() };
        if marks {
            let mut all = PrintMarks::default();
            assert!(all.add("all"));
            print.marks = Some(Setting::given(all));
        }
        let folder = Disk::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
        let order = Order { outputs: vec![&PRINT], print, ..Order::default() };
        let built = build(source, &folder, &Theme::shipped(theme).unwrap(), &order).unwrap();
        measure(built.file(&PRINT).unwrap(), bleed.pt()).unwrap()
    }

    #[test]
    fn nothing_is_found_in_a_print_edition_but_thin_lines_of_its_pictures() {
        for bleed in [0.0, 3.0, 5.0, 10.0] {
            let short = "[event]\nlanguage = \"en\"\ntitle = \"A day\"\ndate = 2030-05-16\n";
            assert_eq!(of_a_print_edition(short, "territoires", Mm(bleed), true), []);
        }
        let sample = include_str!("../../data/rencontres-2025.toml");
        for theme in Theme::names() {
            let found = of_a_print_edition(sample, theme, Mm(3.0), false);
            assert!(found.iter().all(|finding| matches!(finding, Finding::Thin { .. })), "{theme}: {found:?}");
        }
    }
}
