//! Wordings, dates and hours of a language, read from `assets/languages/*.toml`.
