//! Streams without their filters, and the pixels that they hold.

use lopdf::Stream;

/// Bytes that a picture may unfold to: as many as the pictures that livret reads.
pub(super) const LARGEST: usize = 400 << 20;

/// A stream without its filters; those of photographs are not undone here.
pub(super) fn unfolded(stream: &Stream) -> Result<Vec<u8>, String> {
    if stream.dict.has(b"Filter") {
        stream.decompressed_content_with_limit(LARGEST).map_err(|error| error.to_string())
    } else {
        Ok(stream.content.clone())
    }
}

/// Samples in rows, 8 bits each, and what they were told by.
pub(super) struct Samples {
    pub width: usize,
    pub height: usize,
    pub channels: usize,
    pub bytes: Vec<u8>,
    /// From a photograph: it is written as one again.
    pub lossy: bool,
}
