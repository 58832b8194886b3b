//! Why a file could not be written.

/// A fault that stops the writing. The message is a sentence for the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PdfError {
    /// The document points at something it does not hold. `page` counts from 1; 0 where no page is concerned.
    Missing { what: &'static str, page: usize },
    /// A coordinate or a size is not a finite number.
    NotANumber { what: &'static str, page: usize },
    /// The document has no page.
    NoPage,
    /// A picture cannot be put into the file.
    Picture { name: String, reason: String },
    /// A font cannot be put into the file.
    Font { name: String, reason: String },
    /// A link's address is not an absolute `https:`, `http:`, `mailto:` or `tel:` one.
    Address { address: String, page: usize },
    /// What was written is not what it is said to be.
    Promise(String),
    /// The machine's own writer failed.
    Output(String),
}

impl std::fmt::Display for PdfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PdfError::Missing { what, page: 0 } => write!(f, "{what} does not exist"),
            PdfError::Missing { what, page } => write!(f, "{what} on page {page} does not exist"),
            PdfError::NotANumber { what, page } => write!(f, "{what} on page {page} is not a finite number"),
            PdfError::NoPage => write!(f, "the brochure has no page"),
            PdfError::Picture { name, reason } => write!(f, "the picture “{name}” cannot be used: {reason}"),
            PdfError::Font { name, reason } => write!(f, "the font {name} cannot be embedded: {reason}"),
            PdfError::Address { address, page } => {
                write!(f, "the link “{address}” on page {page} is not a web or mail address")
            }
            PdfError::Promise(what) => write!(f, "the file is not what it promises: {what}"),
            PdfError::Output(reason) => write!(f, "the file could not be put together: {reason}"),
        }
    }
}

impl std::error::Error for PdfError {}
