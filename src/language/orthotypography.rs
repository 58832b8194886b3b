//! Orthotypography: the spaces, quotes, apostrophes and ligatures of a language, applied to text typed any way.
