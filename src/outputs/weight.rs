//! What a brochure weighs where it is sent: how light its photographs may be made, and what is heaviest in it.

use super::unwritable;
use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::layout::page::Document;
use crate::pdf;
use crate::picture::guard::guarded;
use crate::picture::{self, Picture};
use crate::programme::Setting;
use std::sync::Arc;

/// What is made under the limit that the author sets: as it is, or with photographs as fine as the limit allows. `whole` is made already;
/// `write` makes it of lighter pictures. `bytes` is its file; `beside` is what else is sent with it, in bytes as they are sent.
///
/// # Errors
/// What `write` refuses, and a limit that cannot be met.
pub(crate) fn fitted<T>(
    document: &Document,
    most: Option<&Setting<u64>>,
    beside: u64,
    whole: T,
    bytes: impl Fn(&T) -> &[u8],
    write: impl Fn(pdf::Pictures, Vec<Saying>) -> Result<T, Box<Diagnostic>>,
) -> Result<T, Box<Diagnostic>> {
    let sent = |made: &T| as_sent(bytes(made).len()) + beside;
    let Some(most) = most.filter(|most| sent(&whole) > most.value) else { return Ok(whole) };
    let (mut lightest, mut pictures_of) = (whole, document.pictures.clone());
    for density in DENSITIES {
        let (pictures, lighter) = lighter(document, density);
        if !lighter {
            continue;
        }
        let imported = pdf::Pictures::import(&pictures, None).map_err(|error| unwritable(&error))?;
        let made = write(imported, vec![say("pictures-fitted").with("density", density)])?;
        if sent(&made) <= most.value {
            return Ok(made);
        }
        if sent(&made) < sent(&lightest) {
            (lightest, pictures_of) = (made, pictures);
        }
    }
    Err(too_heavy(most, sent(&lightest), bytes(&lightest), &pictures_of))
}

/// What it weighs at most before it can hardly be mailed, in bytes.
const HEAVIEST: usize = 10 << 20;

/// A warning for a file that mail servers refuse.
pub(crate) fn heavy(bytes: usize) -> Option<Diagnostic> {
    let saying = say("heavy-file").with("weight", bytes.div_ceil(1 << 20)).with("most", HEAVIEST >> 20);
    (bytes > HEAVIEST).then(|| Diagnostic::warning("heavy-file", saying))
}

/// Pixels an inch that are tried, one after the other. Under 110, photographs are seen to be coarse.
const DENSITIES: [u32; 5] = [220, 180, 150, 130, 110];

/// What servers commonly take, in bytes.
pub(super) const LIMITS: [u64; 5] = [1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000];

/// Bytes of a file as mails carry it: three become four, in lines of 76 (RFC 2045, 6.8).
pub(crate) fn as_sent(bytes: usize) -> u64 {
    let coded = (bytes as u64).div_ceil(3) * 4;
    coded + coded.div_ceil(76) * 2
}

/// The pictures of a document at a density, and whether one of them was made lighter.
pub(super) fn lighter(document: &Document, density: u32) -> (Vec<Arc<Picture>>, bool) {
    let mut any = false;
    let pictures = document.pictures.iter().enumerate().map(|(n, own)| {
        let made = document
            .largest_frame(n)
            .and_then(|frame| guarded(|| picture::lighter_to(own, frame.width, f64::from(density))).ok().flatten());
        any |= made.is_some();
        made.map_or_else(|| Arc::clone(own), Arc::new)
    });
    (pictures.collect(), any)
}

/// In the units of file managers.
pub(crate) fn said(bytes: u64) -> Saying {
    match bytes {
        0..1_000 => say("bytes").with("n", bytes as usize),
        1_000..1_000_000 => say("kilobytes").with("n", (bytes as usize + 500) / 1_000),
        _ => say("megabytes").with("n", (bytes as f64 / 1e5).round() / 10.0),
    }
}

/// The limits that a file passes under where it is sent, in words.
pub(super) fn passes(sent: u64) -> Saying {
    within(sent, "passes-limits", "passes-no-limit")
}

/// The same of the heaviest of several copies.
pub(crate) fn heaviest_passes(sent: u64) -> Saying {
    within(sent, "heaviest-passes-limits", "heaviest-passes-no-limit")
}

fn within(sent: u64, some: &'static str, none: &'static str) -> Saying {
    let limits: Vec<Value> =
        LIMITS.into_iter().filter(|&limit| sent <= limit).map(|limit| said(limit).into()).collect();
    if limits.is_empty() {
        return say(none).with("weight", said(sent)).with("limit", said(LIMITS[LIMITS.len() - 1]));
    }
    say(some).with("weight", said(sent)).with("limits", Value::List(limits))
}

/// What is heaviest in a file: pictures by their names, fonts, and the rest.
fn heaviest(pdf: &[u8], pictures: &[Arc<Picture>]) -> Vec<(Value, u64)> {
    let mut parts: Vec<(Value, u64)> =
        pictures.iter().map(|picture| (picture.name.as_str().into(), picture.weight() as u64)).collect();
    let fonts = lopdf::Document::load_mem(pdf).map_or(0, |file| {
        let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
        let of_fonts = streams.filter(|stream| {
            let kind = stream.dict.get(b"Subtype").and_then(|kind| kind.as_name()).unwrap_or_default();
            matches!(kind, b"OpenType" | b"CIDFontType0C" | b"Type1C") || stream.dict.has(b"Length1")
        });
        of_fonts.map(|stream| stream.content.len() as u64).sum()
    });
    let known: u64 = parts.iter().map(|(_, bytes)| *bytes).sum::<u64>() + fonts;
    parts.push((say("weight-of-fonts").into(), fonts));
    parts.push((say("weight-of-rest").into(), (pdf.len() as u64).saturating_sub(known)));
    parts.retain(|(_, bytes)| *bytes > 0);
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    parts
}

/// How many of the heaviest parts are told.
const TOLD: usize = 6;

/// A limit that cannot be met, what would fit, and what is heaviest in the lightest file that was made.
pub(crate) fn too_heavy(most: &Setting<u64>, lightest: u64, pdf: &[u8], pictures: &[Arc<Picture>]) -> Box<Diagnostic> {
    let parts = heaviest(pdf, pictures).into_iter().take(TOLD);
    let parts = parts.map(|(what, bytes)| Value::from(say("weight-of").with("what", what).with("weight", said(bytes))));
    // Rounded up: a limit that is named is one that holds.
    let fits = lightest.div_ceil(100_000) * 100_000;
    let saying = say("too-heavy-to-send").with("most", said(most.value)).with("fits", said(fits));
    let fault = Diagnostic::error("too-heavy", saying.with("parts", Value::List(parts.collect())));
    Box::new(match &most.span {
        Some(span) => fault.at(span.clone(), "here"),
        None => fault,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::messages::Messages;

    #[test]
    fn weights_are_said_as_file_managers_say_them() {
        let words = |tag, bytes| Messages::find(tag).unwrap().say(&said(bytes));
        assert_eq!(words("en", 999), "999 bytes");
        assert_eq!(words("en", 183_700), "184 kB");
        assert_eq!(words("en", 2_449_000), "2.4 MB");
        assert_eq!(words("fr", 2_449_000), "2,4\u{A0}Mo");
    }
}
