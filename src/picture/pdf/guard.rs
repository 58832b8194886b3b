//! What is known of a PDF before any library reads it: streams that unfold without measure would be unfolded by the reader itself, where
//! the list of objects lies in them.

use super::source::fault;
use crate::picture::Fault;
use flate2::{Decompress, FlushDecompress, Status};

/// Bytes that all streams may unfold to together.
const MOST_UNFOLDED: u64 = 256 << 20;
/// Streams packed twice.
const MOST_TWICE: usize = 16 << 20;
/// How far before its data a stream is described.
const LONGEST_DESCRIPTION: usize = 2048;

/// Dictionaries in dictionaries: each that is too deep for a reader is looked at again from every level.
const DEEPEST: i32 = 400;

pub(super) fn check(bytes: &[u8]) -> Result<(), Fault> {
    nested(bytes)?;
    let mut unfolded = 0;
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let start = at + found;
        at = start + 6;
        let ends = bytes[..start].ends_with(b"end");
        let data = match bytes.get(at..) {
            Some([b'\r', b'\n', data @ ..] | [b'\n', data @ ..] | [b'\r', data @ ..]) if !ends => data,
            _ => continue,
        };
        let described = &bytes[start.saturating_sub(LONGEST_DESCRIPTION)..start];
        let described = &described[described.windows(3).rposition(|three| three == b"obj").unwrap_or(0)..];
        let holds = |part: &[u8]| described.windows(part.len()).any(|window| window == part);
        let lists = holds(b"ObjStm") || holds(b"XRef") || holds(b"#");
        if lists && (holds(b"LZW") || holds(b"RunLength") || holds(b"/RL")) {
            return Err(fault("logo-pdf-heavy"));
        }
        measure(data, &mut unfolded, 0)?;
    }
    Ok(())
}

/// Counts how deep dictionaries lie in one another. Samples of pictures look like marks now and then, but as often like one kind as the other.
fn nested(bytes: &[u8]) -> Result<(), Fault> {
    let (mut depth, mut at) = (0, 0);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"<<" => depth += 1,
            b">>" => depth = (depth - 1).max(0),
            _ => {
                at += 1;
                continue;
            }
        }
        if depth > DEEPEST {
            return Err(fault("logo-pdf-nested"));
        }
        at += 2;
    }
    Ok(())
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + bytes[from..].iter().position(|&byte| byte == part[0])?;
        if bytes[at..].starts_with(part) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Adds what data unfold to, if they look like a deflated stream.
fn measure(data: &[u8], unfolded: &mut u64, depth: usize) -> Result<(), Fault> {
    let [first, second, ..] = *data else { return Ok(()) };
    if first & 0x0F != 8 || (u16::from(first) << 8 | u16::from(second)) % 31 != 0 || depth > 3 {
        return Ok(());
    }
    let mut inflate = Decompress::new(true);
    let mut piece = vec![0; 1 << 16];
    let mut start = Vec::new();
    loop {
        let (read, written) = (inflate.total_in(), inflate.total_out());
        let rest = data.get(read as usize..).unwrap_or_default();
        let status = inflate.decompress(rest, &mut piece, FlushDecompress::None);
        let more = (inflate.total_out() - written) as usize;
        *unfolded += more as u64;
        if *unfolded > MOST_UNFOLDED {
            return Err(fault("logo-pdf-heavy"));
        }
        if start.len() < MOST_TWICE {
            start.extend_from_slice(&piece[..more]);
        }
        let stalled = (inflate.total_in(), inflate.total_out()) == (read, written);
        if stalled || !matches!(status, Ok(Status::Ok | Status::BufError)) {
            nested(&start)?;
            return measure(&start, unfolded, depth + 1);
        }
    }
}
