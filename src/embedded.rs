//! Files of `assets/` that are compiled in and looked up by their names: see `build.rs`.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The text of a file of a list, by its path in the folder of the list.
pub(crate) fn text(list: &[(&str, &'static str)], path: &str) -> Option<&'static str> {
    let at = list.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(list[at].1)
}
