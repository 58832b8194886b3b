//! Copies of a brochure that differ in their first pages, such as a cover with a name: pages, fonts and pictures that all of them share are
//! made once ([`finish::Frame`]).

use super::font::{EmbeddedText, Used};
use super::{PdfError, Pictures, content, document_is_whole, finish, promise, shell};
use crate::layout::page::Document;
use crate::text::Fonts;
use rayon::prelude::*;

/// What all copies share.
pub(crate) struct Shared {
    frame: finish::Frame,
    text: EmbeddedText,
    pictures: Pictures,
}

impl Shared {
    /// Makes it of a whole document, whose first `own` pages are of each copy and are empty here. `used` is what the own pages of all
    /// copies use of the fonts.
    ///
    /// # Errors
    /// As [`super::write`].
    pub(crate) fn of(
        document: &Document,
        own: usize,
        used: &Used,
        pictures: Pictures,
        fonts: &Fonts,
    ) -> Result<Shared, PdfError> {
        document_is_whole(document, &pictures)?;
        let text = EmbeddedText::of(&document.pages, used, fonts)?;
        let pages = || {
            let pages = document.pages.par_iter().enumerate();
            pages.map(|(number, page)| content::draw(number, page, document, &text, &pictures, None)).collect()
        };
        let (shell, drawn) = rayon::join(|| shell::document(document.pages.len(), &text), pages);
        let drawn: Result<Vec<_>, _> = drawn;
        let frame = finish::Frame::of(document, shell?, &text, pictures.clone(), &drawn?, own)?;
        Ok(Shared { frame, text, pictures })
    }

    /// The file of one copy, whose own pages `document` has. Its anchors may lead to the shared pages, which follow them.
    ///
    /// # Errors
    /// As [`super::write`]; and glyphs that were not told of.
    pub(crate) fn copy(&self, document: &Document) -> Result<Vec<u8>, PdfError> {
        let pages = document.pages.iter().enumerate();
        let drawn: Vec<_> = pages
            .map(|(number, page)| content::draw(number, page, document, &self.text, &self.pictures, None))
            .collect::<Result<_, _>>()?;
        self.frame.copy(document, &drawn)
    }
}

/// Whether a copy keeps its promise, read again from its bytes.
///
/// # Errors
/// What breaks it.
pub(crate) fn proved(bytes: &[u8]) -> Result<(), PdfError> {
    promise::kept_by_file(bytes, finish::Standard::UaAndA).map_err(PdfError::Promise)
}
