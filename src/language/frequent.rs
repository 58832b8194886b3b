//! Names that many people bear: two of them that differ by a letter are two names.

use super::lists::List;

static FIRST_NAMES: List = List::new("first-names", "first-names");
static SURNAMES: List = List::new("surnames", "surnames");

/// Whether a folded word is a known first name.
pub(crate) fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(word)
}

/// Whether a folded word is a surname that many people bear, or one close to such a name that others bear.
pub(crate) fn is_frequent_surname(word: &str) -> bool {
    SURNAMES.contains(word)
}
