//! The proof: the pages of the print file, small and of low resolution, on the sheets that the client approves.

use super::approval::{Framed, sheets};
use super::booklet::{BookletError, form};
use crate::language::wordings::ProofWordings;
use crate::pdf::object::{dict, name, rectangle};
use crate::pdf::{self, Standard};
use crate::text::Fonts;
use crate::theme::Theme;
use lopdf::{Dictionary, Document, Object, Stream};

pub(crate) use super::approval::Subject;

/// Pixels of the longer side of a picture: some hundred an inch for one as large as the page.
const MOST_PIXELS: usize = 900;

/// Sets the sheets and shows the pages of the print file on them.
///
/// # Errors
/// Bytes that are not a print file of the pages of the subject.
pub(crate) fn proof(
    print: &[u8],
    subject: &Subject,
    words: &ProofWordings,
    fonts: &Fonts,
    theme: &Theme,
) -> Result<Vec<u8>, BookletError> {
    let Framed { document, windows } = sheets(subject, words, fonts, theme);
    let none = pdf::Pictures::import(&[], None).map_err(BookletError::Output)?;
    let frames = pdf::write(&document, none, fonts, None).map_err(BookletError::Output)?;
    let mut file = Document::load_mem(&frames)?;
    let mut source = Document::load_mem(print)?;
    source.renumber_objects_with(file.max_id + 1);
    source.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).for_each(reduce);
    let pages: Vec<_> = source.get_pages().into_values().collect();
    let mut forms = Vec::new();
    for (&page, shown) in pages.iter().zip(&subject.document.pages) {
        forms.push(form(&mut source, page, shown.size, true)?);
    }
    file.max_id = source.max_id;
    file.objects.extend(source.objects);

    let sheets: Vec<_> = file.get_pages().into_values().collect();
    for window in windows {
        let (Some(form), Some(&sheet)) = (forms.get(window.page), sheets.get(window.sheet)) else {
            return Err(BookletError::Source("it has fewer pages than the brochure".into()));
        };
        let [x, y, ..] = rectangle(&window.trim, document.pages[window.sheet].size);
        let scale = window.scale;
        let (x, y) = (x - form.origin.x.0 * scale, y - form.origin.y.0 * scale);
        // Under the lines; the words of the page are for the eye here.
        let content = format!("/Artifact BMC q {scale:.5} 0 0 {scale:.5} {x:.3} {y:.3} cm /Shown Do Q EMC\n");
        let below = file.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let page = file.get_dictionary_mut(sheet)?;
        let lines = page.get(b"Contents")?.clone();
        page.set("Contents", vec![Object::Reference(below), lines]);
        let shown = Object::Dictionary(dict([("Shown", Object::Reference(form.object))]));
        page.get_mut(b"Resources")?.as_dict_mut()?.set("XObject", shown);
    }
    write(file)
}

/// A picture as one sees it on paper at this size: its pixels taken together by squares.
fn reduce(stream: &mut Stream) {
    if let Some(smaller) = reduced(stream) {
        *stream = smaller;
    }
}

/// `None` where a picture is small already, or is kept in a way that is not one sample after the other.
fn reduced(stream: &Stream) -> Option<Stream> {
    let entries = &stream.dict;
    let number = |key: &[u8]| entries.get(key).ok()?.as_i64().ok().and_then(|value| usize::try_from(value).ok());
    let is_image = entries.get(b"Subtype").ok()?.as_name().ok()? == b"Image";
    let (width, height) = (number(b"Width")?, number(b"Height")?);
    let factor = width.max(height).div_ceil(MOST_PIXELS);
    let indexed =
        matches!(entries.get(b"ColorSpace"), Ok(Object::Array(space)) if space.first() == Some(&name("Indexed")));
    let plain = match entries.get(b"Filter") {
        Ok(Object::Name(filter)) => filter == b"FlateDecode",
        Ok(_) => false,
        Err(_) => true,
    };
    if !is_image || factor < 2 || number(b"BitsPerComponent")? != 8 || indexed || !plain || entries.has(b"Matte") {
        return None;
    }
    let samples = stream.get_plain_content().ok()?;
    let plates = samples.len() / (width * height);
    if plates == 0 || samples.len() != plates * width * height {
        return None;
    }
    let (wide, high) = (width.div_ceil(factor), height.div_ceil(factor));
    let mut smaller = Vec::with_capacity(wide * high * plates);
    for row in 0..high {
        for column in 0..wide {
            let rows = row * factor..((row + 1) * factor).min(height);
            let columns = column * factor..((column + 1) * factor).min(width);
            let count = rows.len() * columns.len();
            for plate in 0..plates {
                let square = rows.clone().flat_map(|y| columns.clone().map(move |x| (y * width + x) * plates + plate));
                let sum: usize = square.map(|at| usize::from(samples[at])).sum();
                smaller.push((sum / count) as u8);
            }
        }
    }
    let mut entries = entries.clone();
    for key in [&b"Filter"[..], b"DecodeParms", b"Length"] {
        entries.remove(key);
    }
    entries.set("Width", wide as i64);
    entries.set("Height", high as i64);
    Some(Stream::new(entries, smaller))
}

/// Writes the sheets: no longer the tagged file for archives that they were without the pages.
fn write(mut file: Document) -> Result<Vec<u8>, BookletError> {
    let mut catalog = file.catalog()?.clone();
    catalog.remove(b"OutputIntents");
    let packet = catalog.get(b"Metadata").and_then(Object::as_reference)?;
    let described = file.get_object(packet)?.as_stream()?.get_plain_content()?;
    let described = String::from_utf8_lossy(&described).into_owned();
    let claims = |line: &&str| line.starts_with("<pdfaid:") || line.starts_with("<pdfuaid:");
    let kept: Vec<&str> = described.lines().filter(|line| !claims(line)).collect();
    let described = kept.join("\n");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    let catalog = file.add_object(catalog);
    let bytes = pdf::pack(file, [catalog, info], packet, Standard::Plain, |identity| {
        pdf::renamed(described.as_bytes(), identity)
    });
    bytes.map_err(BookletError::Output)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(width: i64, height: i64, samples: Vec<u8>) -> Stream {
        let entries = dict([
            ("Subtype", name("Image")),
            ("Width", width.into()),
            ("Height", height.into()),
            ("BitsPerComponent", 8.into()),
            ("ColorSpace", name("DeviceCMYK")),
        ]);
        Stream::new(entries, samples)
    }

    #[test]
    fn large_pictures_are_reduced_and_small_ones_kept() {
        let (width, height) = (1801usize, 3usize);
        let samples = (0..width * height).flat_map(|n| [(n % width % 2 * 200) as u8, 10, 20, 30]).collect();
        let smaller = reduced(&image(width as i64, height as i64, samples)).unwrap();
        let side = |key: &[u8]| smaller.dict.get(key).unwrap().as_i64().unwrap();
        assert_eq!((side(b"Width"), side(b"Height")), (601, 1));
        assert_eq!(smaller.content.len(), 601 * 4);
        assert_eq!(smaller.content[1..4], [10, 20, 30]);
        assert!((60..140).contains(&smaller.content[0]), "the mean of a square: {}", smaller.content[0]);
        assert!(reduced(&image(300, 1, vec![0; 1200])).is_none());
        assert!(reduced(&image(2000, 1, vec![0; 5])).is_none(), "samples that are not there");
    }
}
