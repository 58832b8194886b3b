//! The booklet, read back from its bytes: sheets, boxes, the order of the pages on them, and the same picture as the pages give.

use crate::imposition::booklet::{Booklet, BookletError, Duplex, Job, booklet};
use crate::programme::{Binding, PrintMarks};
use crate::units::{Mm, Pt, Size};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::path::{Path, PathBuf};
use std::process::Command;

const BLEED: f64 = 8.5;

fn job() -> Job {
    Job {
        binding: Binding::Saddle,
        signature: 16,
        thickness: Pt::ZERO,
        most_creep: Pt(8.0),
        bleed: Pt(BLEED),
        paper: None,
        marks: PrintMarks::default(),
    }
}

fn millimetres(width: f64, height: f64) -> Size {
    Size { width: Mm(width).pt(), height: Mm(height).pt() }
}

/// A print file of so many pages, each with its number, its own grey into the bleed, and a font that all share.
fn print_file(pages: usize, width: f64, height: f64) -> Vec<u8> {
    let mut file = Document::with_version("1.6");
    let tree = file.new_object_id();
    let font = file.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let margin = BLEED + 20.0;
    let kids: Vec<Object> = (0..pages)
        .map(|n| {
            let grey = 0.4 + 0.5 * n as f64 / pages as f64;
            let (wide, high) = (width + 2.0 * BLEED, height + 2.0 * BLEED);
            let content = format!(
                "{grey} g 20 20 {wide} {high} re f 0 g BT /F1 40 Tf {x} {y} Td (page {page}) Tj ET",
                x = margin + 30.0 + n as f64,
                y = margin + 90.0,
                page = n + 1,
            );
            let content = file.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
            let all = 2.0 * margin;
            file.add_object(dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => content,
                "MediaBox" => rectangle([0.0, 0.0, width + all, height + all]),
                "BleedBox" => rectangle([20.0, 20.0, 20.0 + wide, 20.0 + high]),
                "TrimBox" => rectangle([margin, margin, margin + width, margin + height]),
                "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            })
            .into()
        })
        .collect();
    let count = kids.len() as i64;
    file.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let intent = dictionary! { "Type" => "OutputIntent", "S" => "GTS_PDFX" };
    let packet = b"<x><xmpMM:InstanceID>uuid:0</xmpMM:InstanceID></x>".to_vec();
    let packet = file.add_object(Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet));
    let catalog = file.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => tree, "Metadata" => packet,
        "OutputIntents" => vec![Object::Dictionary(intent)],
    });
    let info =
        file.add_object(dictionary! { "GTS_PDFXVersion" => Object::string_literal("PDF/X-4"), "Trapped" => "False" });
    file.trailer.set("Root", catalog);
    file.trailer.set("Info", info);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn rectangle(corners: [f64; 4]) -> Object {
    corners.map(|at| Object::Real(at as f32)).to_vec().into()
}

fn made(print: &[u8], job: &Job) -> (Booklet, Document) {
    let booklet = booklet(print, job, None).unwrap();
    let file = Document::load_mem(&booklet.pdf).unwrap();
    (booklet, file)
}

/// A box of a page, in points.
fn boxed(file: &Document, page: ObjectId, key: &str) -> [f64; 4] {
    let corners = file.get_dictionary(page).unwrap().get(key.as_bytes()).unwrap().as_array().unwrap();
    corners.iter().map(|at| f64::from(at.as_float().unwrap())).collect::<Vec<_>>().try_into().unwrap()
}

/// The numbers of the pages on each side, from left to right, as the forms that are painted say it.
fn sides(file: &Document) -> Vec<Vec<usize>> {
    file.get_pages()
        .into_values()
        .map(|side| {
            let forms = file.get_dictionary(side).unwrap().get(b"Resources").unwrap().as_dict().unwrap();
            let forms = forms.get(b"XObject").unwrap().as_dict().unwrap();
            let content = String::from_utf8(file.get_page_content(side)).unwrap();
            let painted = content.split_whitespace().filter_map(|word| word.strip_prefix('/'));
            painted
                .filter_map(|key| forms.get(key.as_bytes()).ok())
                .map(|form| {
                    let form = file.get_object(form.as_reference().unwrap()).unwrap().as_stream().unwrap();
                    let content = String::from_utf8(form.get_plain_content().unwrap()).unwrap();
                    let number = content.split("(page ").nth(1).unwrap().split(')').next().unwrap();
                    number.parse().unwrap()
                })
                .collect()
        })
        .collect()
}

#[test]
fn twelve_pages_are_three_sheets_in_the_order_of_printers() {
    let (booklet, file) = made(&print_file(12, 300.0, 400.0), &job());
    assert_eq!((booklet.sheets, booklet.blanks, booklet.duplex), (3, 0, Duplex::ShortEdge));
    assert_eq!(sides(&file), [[12, 1], [2, 11], [10, 3], [4, 9], [8, 5], [6, 7]]);
}

#[test]
fn blank_places_stay_blank_and_the_back_cover_outside() {
    let (booklet, file) = made(&print_file(6, 300.0, 400.0), &job());
    assert_eq!((booklet.sheets, booklet.blanks), (2, 2));
    assert_eq!(sides(&file), [vec![6, 1], vec![2], vec![3], vec![4, 5]]);
}

#[test]
fn glued_brochures_are_gathered_from_signatures() {
    let glued = Job { binding: Binding::Perfect, signature: 8, ..job() };
    let (booklet, file) = made(&print_file(16, 300.0, 400.0), &glued);
    assert_eq!((booklet.sheets, booklet.signatures), (4, 2));
    assert_eq!(sides(&file)[..4], [[8, 1], [2, 7], [6, 3], [4, 5]]);
    assert_eq!(sides(&file)[4..], [[16, 9], [10, 15], [14, 11], [12, 13]]);
}

#[test]
fn leaflets_stand_as_often_as_the_sheet_holds_them() {
    let (booklet, file) = made(&print_file(2, 300.0, 400.0), &Job { binding: Binding::FourUp, ..job() });
    assert_eq!(sides(&file), [[1; 4], [2; 4]]);
    assert_eq!(booklet.duplex, Duplex::LongEdge);
    let (booklet, file) = made(&print_file(2, 400.0, 300.0), &Job { binding: Binding::TwoUp, ..job() });
    assert_eq!(sides(&file), [[1; 2], [2; 2]]);
    assert!(booklet.paper.height > booklet.paper.width, "landscape leaflets stand above each other");
}

#[test]
fn boxes_say_where_the_sheet_is_cut_and_how_far_it_is_painted() {
    let (_, file) = made(&print_file(4, 300.0, 400.0), &job());
    for side in file.get_pages().into_values() {
        let near = |key: &str, expected: [f64; 4]| {
            let found = boxed(&file, side, key);
            assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{key} {found:?}");
        };
        near("MediaBox", [0.0, 0.0, 617.0, 417.0]);
        near("BleedBox", [0.0, 0.0, 617.0, 417.0]);
        near("TrimBox", [8.5, 8.5, 608.5, 408.5]);
        near("CropBox", [8.5, 8.5, 608.5, 408.5]);
    }
}

#[test]
fn the_file_keeps_its_standard_and_hardly_grows() {
    let print = print_file(40, 300.0, 400.0);
    let (booklet, file) =
        made(&print, &Job { marks: PrintMarks { crop: true, fold: true, ..PrintMarks::default() }, ..job() });
    let catalog = file.catalog().unwrap();
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = file.dereference(&intents[0]).unwrap().1.as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFX");
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    assert_eq!(info.get(b"GTS_PDFXVersion").unwrap().as_str().unwrap(), b"PDF/X-4");
    assert_eq!(info.get(b"Trapped").unwrap().as_name().unwrap(), b"False");
    let packet = file.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let packet = String::from_utf8(packet.as_stream().unwrap().get_plain_content().unwrap()).unwrap();
    assert!(!packet.contains("uuid:0<"), "another file has another identity: {packet}");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"Duplex").unwrap().as_name().unwrap(), b"DuplexFlipShortEdge");
    assert!(booklet.pdf.len() < print.len() * 11 / 10 + 2_000, "{} from {}", booklet.pdf.len(), print.len());
    let fonts =
        file.objects.values().filter_map(|object| object.as_dict().ok()).filter(|o| o.has_type(b"Font")).count();
    assert_eq!(fonts, 1);
}

#[test]
fn inner_pages_move_towards_the_fold() {
    let creeping = Job { thickness: Pt(1.0), ..job() };
    let (booklet, file) = made(&print_file(12, 300.0, 400.0), &creeping);
    assert!((booklet.creep.made.0 - 2.0).abs() < 1e-9 && !booklet.creep.is_held_back());
    // From the corner of the forms to that of the sheet, for the right pages of the fronts.
    let offsets: Vec<f64> = file
        .get_pages()
        .into_values()
        .step_by(2)
        .map(|side| {
            let content = String::from_utf8(file.get_page_content(side)).unwrap();
            let line = content.lines().nth(1).unwrap();
            let words: Vec<&str> = line.split_whitespace().collect();
            let at = words.iter().position(|word| *word == "cm").unwrap();
            words[at - 2].parse().unwrap()
        })
        .collect();
    let first = offsets[0];
    assert_eq!(offsets.iter().map(|x| x - first).collect::<Vec<_>>(), [0.0, -1.0, -2.0]);
    let held = Job { thickness: Pt(20.0), ..job() };
    assert!(made(&print_file(12, 300.0, 400.0), &held).0.creep.is_held_back());
}

#[test]
fn paper_that_is_too_small_is_refused_with_what_is_needed() {
    let a4 = Job { paper: Some(millimetres(210.0, 297.0)), ..job() };
    let fault = booklet(&print_file(4, 595.0, 842.0), &a4, None).unwrap_err();
    assert!(matches!(&fault, BookletError::TooSmall(small) if small.needed.width.mm() > 419.0));
    assert_eq!(fault.to_string(), "the pages of a sheet take 420 × 297 mm: paper of 210 × 297 mm is too small");
}

#[test]
fn bytes_that_are_no_print_file_are_refused() {
    assert!(booklet(b"not a PDF", &job(), None).is_err());
    let mut file = Document::with_version("1.6");
    let tree = file.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    assert!(matches!(booklet(&bytes, &job(), None), Err(BookletError::Source(_))));
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let print = print_file(8, 300.0, 400.0);
    assert_eq!(booklet(&print, &job(), None).unwrap().pdf, booklet(&print, &job(), None).unwrap().pdf);
}

/// The grey pixels of each page within its trim, at 36 dots an inch.
fn rendered(name: &str, pdf: &[u8]) -> Option<Vec<(usize, Vec<u8>)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp");
    std::fs::create_dir_all(&folder).unwrap();
    let path: PathBuf = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).unwrap();
    let out = folder.join(name);
    let pages = Document::load_mem(pdf).unwrap().get_pages();
    if Command::new("pdftoppm").args(["-r", "36", "-gray", "-cropbox"]).arg(&path).arg(&out).status().is_err() {
        println!("skipped: pdftoppm is not installed");
        return None;
    }
    let digits = pages.len().to_string().len();
    let read = |n: u32| {
        let bytes = std::fs::read(folder.join(format!("{name}-{n:0digits$}.pgm"))).unwrap();
        // P5, width and height, 255, then the pixels.
        let header: Vec<&[u8]> = bytes.splitn(4, |byte| *byte == b'\n').collect();
        let width = std::str::from_utf8(header[1]).unwrap().split(' ').next().unwrap().parse().unwrap();
        (width, header[3].to_vec())
    };
    Some(pages.keys().map(|&n| read(n)).collect())
}

#[test]
fn sheets_look_as_their_pages_do() {
    // Whole pixels at 36 dots an inch, so that both are rendered on the same raster.
    let print = print_file(8, 300.0, 400.0);
    let mut cropped = Document::load_mem(&print).unwrap();
    for page in cropped.get_pages().into_values().collect::<Vec<_>>() {
        let trim = cropped.get_dictionary(page).unwrap().get(b"TrimBox").unwrap().clone();
        cropped.get_dictionary_mut(page).unwrap().set("CropBox", trim);
    }
    let mut single = Vec::new();
    cropped.save_to(&mut single).unwrap();
    let (booklet, file) = made(&print, &job());
    let (Some(pages), Some(sheets)) = (rendered("single", &single), rendered("imposed", &booklet.pdf)) else { return };
    for (side, (width, pixels)) in sides(&file).iter().zip(&sheets) {
        for (half, &number) in side.iter().enumerate() {
            let (page_width, page) = &pages[number - 1];
            assert_eq!(*width, page_width * 2);
            let of_the_sheet = pixels.chunks(*width).flat_map(|row| &row[half * page_width..(half + 1) * page_width]);
            let differing = of_the_sheet.zip(page).filter(|(a, b)| a.abs_diff(**b) > 24).count();
            assert!(differing * 200 < page.len(), "page {number}: {differing} of {} pixels differ", page.len());
        }
    }
}
