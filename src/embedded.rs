//! Files of `assets/` that are compiled in: lists that are looked up by names, and files that are packed. See `build.rs`.

use flate2::read::ZlibDecoder;
use std::io::{self, Read};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The text of a file of a list, by its path in the folder of the list.
pub(crate) fn text(list: &[(&str, &'static str)], path: &str) -> Option<&'static str> {
    let at = list.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(list[at].1)
}

/// What was packed when livret was compiled.
///
/// # Errors
/// The program is damaged.
pub(crate) fn unpacked(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}
