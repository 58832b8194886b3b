//! The filters of streams (ISO 32000-1, 7.4), undone within limits: what a stream may unfold to is known before it is unfolded.

use super::signs::{hex_pair, is_white};
use crate::picture::jpeg;
use flate2::{Decompress, FlushDecompress, Status};
use weezl::{BitOrder, LzwStatus, decode::Configuration};

/// A filter, and what it is told.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Filter {
    Flate(Predictor),
    Lzw(Predictor, bool),
    RunLength,
    Ascii85,
    Hexadecimal,
    Fax(Fax),
    /// A JPEG, and whether its colours are told to be mixed.
    Dct(Option<bool>),
}

/// How samples were foretold from their neighbours (7.4.4.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Predictor {
    pub predictor: i64,
    pub colours: i64,
    pub bits: i64,
    pub columns: i64,
}

impl Default for Predictor {
    fn default() -> Predictor {
        Predictor { predictor: 1, colours: 1, bits: 8, columns: 1 }
    }
}

/// How a fax was packed (7.4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fax {
    pub k: i64,
    pub columns: i64,
    pub rows: i64,
    pub black_is_one: bool,
    pub aligned: bool,
    pub lines_end: bool,
    pub block_ends: bool,
}

/// Why a stream was not unfolded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undone {
    Broken,
    /// It unfolds to more than the limit.
    TooLarge,
}

/// Undoes one filter; what it gives is not longer than `most`.
pub(super) fn undo(filter: &Filter, bytes: &[u8], most: usize) -> Result<Vec<u8>, Undone> {
    match filter {
        Filter::Flate(predictor) => foretold(inflated(bytes, most)?, *predictor),
        Filter::Lzw(predictor, early) => foretold(lzw(bytes, *early, most)?, *predictor),
        Filter::RunLength => run_length(bytes, most),
        Filter::Ascii85 => ascii_85(bytes),
        Filter::Hexadecimal => hexadecimal(bytes),
        Filter::Fax(fax) => unfaxed(bytes, fax, most),
        Filter::Dct(_) => Err(Undone::Broken),
    }
}

/// The bytes that a filter takes of what begins here, its own end included.
pub(super) fn extent(filter: &[u8], bytes: &[u8]) -> Option<usize> {
    match filter {
        b"AHx" | b"ASCIIHexDecode" => bytes.iter().position(|&byte| byte == b'>').map(|end| end + 1),
        b"A85" | b"ASCII85Decode" => bytes.windows(2).position(|pair| pair == b"~>").map(|end| end + 2),
        b"Fl" | b"FlateDecode" => {
            let mut inflate = Decompress::new(true);
            let mut gone = vec![0; 1 << 16];
            while let Ok(status) =
                inflate.decompress(&bytes[inflate.total_in() as usize..], &mut gone, FlushDecompress::None)
            {
                match status {
                    Status::StreamEnd => return Some(inflate.total_in() as usize),
                    Status::Ok if inflate.total_out() < 1 << 28 => {}
                    _ => return None,
                }
            }
            None
        }
        b"RL" | b"RunLengthDecode" => {
            let mut at = 0;
            loop {
                at += match *bytes.get(at)? {
                    128 => return Some(at + 1),
                    length @ 0..=127 => usize::from(length) + 2,
                    _ => 2,
                };
            }
        }
        b"DCT" | b"DCTDecode" => jpeg::extent(bytes),
        // Packed faxes and LZW say their end in bits: it is looked for, between white spaces and before a word.
        _ => bytes
            .windows(4)
            .position(|four| is_white(four[0]) && four[1] == b'E' && four[2] == b'I' && is_white(four[3])),
    }
}

fn inflated(bytes: &[u8], most: usize) -> Result<Vec<u8>, Undone> {
    let mut inflate = Decompress::new(true);
    let mut out = Vec::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        let (read, written) = (inflate.total_in() as usize, inflate.total_out() as usize);
        let rest = bytes.get(read..).unwrap_or_default();
        let status = inflate.decompress(rest, &mut piece, FlushDecompress::None).map_err(|_| Undone::Broken)?;
        out.extend_from_slice(&piece[..inflate.total_out() as usize - written]);
        if out.len() > most {
            return Err(Undone::TooLarge);
        }
        match status {
            Status::StreamEnd => return Ok(out),
            _ if (inflate.total_in() as usize, inflate.total_out() as usize) == (read, written) => {
                return Err(Undone::Broken);
            }
            _ => {}
        }
    }
}

fn lzw(bytes: &[u8], early: bool, most: usize) -> Result<Vec<u8>, Undone> {
    let configuration = if early {
        Configuration::with_tiff_size_switch(BitOrder::Msb, 8)
    } else {
        Configuration::new(BitOrder::Msb, 8)
    };
    let mut decoder = configuration.build();
    let mut out = Vec::new();
    let mut piece = vec![0; 1 << 16];
    let mut rest = bytes;
    loop {
        let step = decoder.decode_bytes(rest, &mut piece);
        rest = &rest[step.consumed_in..];
        out.extend_from_slice(&piece[..step.consumed_out]);
        if out.len() > most {
            return Err(Undone::TooLarge);
        }
        match step.status {
            Ok(LzwStatus::Done) => return Ok(out),
            Ok(LzwStatus::Ok) if step.consumed_in > 0 || step.consumed_out > 0 => {}
            // Many programs leave out the last code.
            Ok(_) => return Ok(out),
            Err(_) => return Err(Undone::Broken),
        }
    }
}

fn run_length(bytes: &[u8], most: usize) -> Result<Vec<u8>, Undone> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some((&length, after)) = rest.split_first() {
        match length {
            128 => return Ok(out),
            0..=127 => {
                let (run, after) = after.split_at_checked(usize::from(length) + 1).ok_or(Undone::Broken)?;
                out.extend_from_slice(run);
                rest = after;
            }
            _ => {
                let (&byte, after) = after.split_first().ok_or(Undone::Broken)?;
                out.extend(std::iter::repeat_n(byte, 257 - usize::from(length)));
                rest = after;
            }
        }
        if out.len() > most {
            return Err(Undone::TooLarge);
        }
    }
    Ok(out)
}

fn ascii_85(bytes: &[u8]) -> Result<Vec<u8>, Undone> {
    let mut out = Vec::with_capacity(bytes.len() / 5 * 4);
    let mut group: Vec<u32> = Vec::with_capacity(5);
    let bytes = bytes.strip_prefix(b"<~").unwrap_or(bytes);
    let value = |group: &[u32]| {
        group.iter().try_fold(0u32, |value, digit| value.checked_mul(85)?.checked_add(*digit)).ok_or(Undone::Broken)
    };
    for &byte in bytes {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => out.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => {
                group.push(u32::from(byte - b'!'));
                if group.len() == 5 {
                    out.extend_from_slice(&value(&group)?.to_be_bytes());
                    group.clear();
                }
            }
            byte if is_white(byte) => {}
            _ => return Err(Undone::Broken),
        }
    }
    match group.len() {
        0 => {}
        1 => return Err(Undone::Broken),
        length => {
            group.resize(5, 84);
            out.extend_from_slice(&value(&group)?.to_be_bytes()[..length - 1]);
        }
    }
    Ok(out)
}

fn hexadecimal(bytes: &[u8]) -> Result<Vec<u8>, Undone> {
    let mut digits = Vec::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'>' => break,
            byte if byte.is_ascii_hexdigit() => digits.push(byte),
            byte if is_white(byte) => {}
            _ => return Err(Undone::Broken),
        }
    }
    if digits.len() % 2 == 1 {
        digits.push(b'0');
    }
    Ok(digits.chunks_exact(2).filter_map(hex_pair).collect())
}

/// Undoes the foretelling of samples.
fn foretold(mut bytes: Vec<u8>, told: Predictor) -> Result<Vec<u8>, Undone> {
    if told.predictor == 1 {
        return Ok(bytes);
    }
    let usable = (1..=32).contains(&told.colours)
        && matches!(told.bits, 1 | 2 | 4 | 8 | 16)
        && (1..=1 << 20).contains(&told.columns);
    if !usable {
        return Err(Undone::Broken);
    }
    let pixel = ((told.colours * told.bits + 7) / 8) as usize;
    let row = ((told.colours * told.bits * told.columns + 7) / 8) as usize;
    match told.predictor {
        2 => {
            for row in bytes.chunks_mut(row) {
                add_left(row, told);
            }
            Ok(bytes)
        }
        10..=15 => {
            let mut out = Vec::with_capacity(bytes.len());
            let mut above = vec![0u8; row];
            for line in bytes.chunks(row + 1) {
                let (kind, line) = (line[0], &line[1..]);
                let mut current = vec![0u8; row];
                for (n, &byte) in line.iter().enumerate() {
                    let left = if n >= pixel { current[n - pixel] } else { 0 };
                    let corner = if n >= pixel { above[n - pixel] } else { 0 };
                    let up = above[n];
                    current[n] = byte.wrapping_add(match kind {
                        0 => 0,
                        1 => left,
                        2 => up,
                        3 => ((u16::from(left) + u16::from(up)) / 2) as u8,
                        4 => paeth(left, up, corner),
                        _ => return Err(Undone::Broken),
                    });
                }
                out.extend_from_slice(&current[..line.len()]);
                above = current;
            }
            Ok(out)
        }
        _ => Err(Undone::Broken),
    }
}

/// TIFF's way: each sample is told as its difference from that on its left.
fn add_left(row: &mut [u8], told: Predictor) {
    let colours = told.colours as usize;
    match told.bits {
        8 => (colours..row.len()).for_each(|n| row[n] = row[n].wrapping_add(row[n - colours])),
        16 => {
            for n in (2 * colours..row.len().saturating_sub(1)).step_by(2) {
                let before = u16::from_be_bytes([row[n - 2 * colours], row[n - 2 * colours + 1]]);
                let sum = u16::from_be_bytes([row[n], row[n + 1]]).wrapping_add(before);
                row[n..n + 2].copy_from_slice(&sum.to_be_bytes());
            }
        }
        bits => {
            let bits = bits as usize;
            let most = (1u8 << bits) - 1;
            let shift = |n: usize| 8 - bits - n * bits % 8;
            for n in colours..row.len() * 8 / bits {
                let before = row[(n - colours) * bits / 8] >> shift(n - colours) & most;
                let own = row[n * bits / 8] >> shift(n) & most;
                let sum = own.wrapping_add(before) & most;
                let byte = &mut row[n * bits / 8];
                *byte = *byte & !(most << shift(n)) | sum << shift(n);
            }
        }
    }
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let [a, b, c] = [left, up, corner].map(i32::from);
    let guess = a + b - c;
    let [da, db, dc] = [a, b, c].map(|value| (guess - value).abs());
    if da <= db && da <= dc {
        left
    } else if db <= dc {
        up
    } else {
        corner
    }
}

/// Rows of a fax as bits; black is 0, as pictures have it, unless the filter says otherwise.
struct Rows {
    bytes: Vec<u8>,
    row: usize,
    columns: u32,
    most: usize,
    black_is_one: bool,
}

impl hayro_ccitt::Decoder for Rows {
    fn push_row(&mut self, changes: &[u32]) {
        if self.bytes.len() + self.row > self.most {
            return;
        }
        let start = self.bytes.len();
        self.bytes.resize(start + self.row, if self.black_is_one { 0 } else { 0xFF });
        for pair in changes.chunks(2) {
            let end = pair.get(1).copied().unwrap_or(self.columns).min(self.columns);
            for x in pair[0]..end {
                self.bytes[start + x as usize / 8] ^= 0x80 >> (x % 8);
            }
        }
    }
}

fn unfaxed(bytes: &[u8], fax: &Fax, most: usize) -> Result<Vec<u8>, Undone> {
    use hayro_ccitt::{DecodeSettings, DecoderContext, EncodingMode};
    let (Ok(columns @ 1..=65_535), Ok(rows @ 0..=65_535)) = (u32::try_from(fax.columns), u32::try_from(fax.rows))
    else {
        return Err(Undone::Broken);
    };
    let row = columns.div_ceil(8) as usize;
    if row * rows as usize > most {
        return Err(Undone::TooLarge);
    }
    let settings = DecodeSettings {
        columns,
        rows,
        end_of_block: fax.block_ends,
        end_of_line: fax.lines_end,
        rows_are_byte_aligned: fax.aligned,
        encoding: match fax.k {
            ..0 => EncodingMode::Group4,
            0 => EncodingMode::Group3_1D,
            _ => EncodingMode::Group3_2D,
        },
        strict: false,
    };
    let mut decoded = Rows { bytes: Vec::new(), row, columns, most, black_is_one: fax.black_is_one };
    hayro_ccitt::decode(bytes, &mut decoded, &mut DecoderContext::new(settings)).map_err(|_| Undone::Broken)?;
    Ok(decoded.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_that_unfolds_beyond_its_limit_is_not_unfolded() {
        use std::io::Write;
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(&vec![7; 1 << 20]).unwrap();
        let packed = packed.finish().unwrap();
        let flate = Filter::Flate(Predictor::default());
        assert_eq!(undo(&flate, &packed, 1000), Err(Undone::TooLarge));
        assert_eq!(undo(&flate, &packed, 1 << 20).unwrap().len(), 1 << 20);
        assert_eq!(undo(&flate, &packed[..packed.len() / 2], 1 << 21), Err(Undone::Broken));
        assert_eq!(undo(&Filter::RunLength, &[129, 7].repeat(100), 1000), Err(Undone::TooLarge));
    }

    #[test]
    fn the_small_filters_are_undone() {
        let undone = |filter, bytes: &[u8]| undo(&filter, bytes, 1000).unwrap();
        assert_eq!(undone(Filter::Hexadecimal, b"48 65 6C6c 6f7>"), b"Hellop");
        assert_eq!(undone(Filter::Ascii85, b"87cURD]j7BEbo80~>"), b"Hello world!");
        assert_eq!(undone(Filter::RunLength, &[2, 1, 2, 3, 254, 9, 128, 77]), [1, 2, 3, 9, 9, 9]);
        let lzw = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        assert_eq!(undone(Filter::Lzw(Predictor::default(), true), &lzw), [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    }

    #[test]
    fn foretold_samples_are_added_up() {
        let rows = |predictor, bytes: &[u8]| {
            foretold(bytes.to_vec(), Predictor { predictor, colours: 1, bits: 8, columns: 3 }).unwrap()
        };
        assert_eq!(rows(2, &[1, 1, 1, 5, 0, 0]), [1, 2, 3, 5, 5, 5]);
        assert_eq!(rows(15, &[1, 1, 1, 1, 2, 1, 1, 1]), [1, 2, 3, 2, 3, 4]);
    }
}
