//! The words of a content stream (ISO 32000-1, 7.2 and 7.8.2), to its last byte: what cannot be read is told, never skipped.

use super::filter;
use super::signs::{hex_pair, is_delimiter, is_regular, is_white};

/// A word.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Token<'a> {
    /// A number, and how it was written where that is valid.
    Number(f64, Option<&'a [u8]>),
    Name(Vec<u8>),
    String(Vec<u8>),
    Array(Vec<Token<'a>>),
    Dictionary(Vec<(Vec<u8>, Token<'a>)>),
    Bool(bool),
    Null,
    Operator(&'a [u8]),
}

impl Token<'_> {
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Token::Number(value, _) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn name(&self) -> Option<&[u8]> {
        match self {
            Token::Name(name) => Some(name),
            _ => None,
        }
    }
}

/// What cannot be read, at this byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken(pub usize);

/// Lists in lists: no drawing has any in its operands but those of strings and dashes.
const DEEPEST: usize = 16;
/// How long a number may be written to be taken over as it is.
const LONGEST_NUMBER: usize = 20;

pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Scanner<'a> {
        Scanner { bytes, at: 0 }
    }

    fn broken<T>(&self) -> Result<T, Broken> {
        Err(Broken(self.at))
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes over white space and comments.
    fn skip_white(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| !matches!(byte, b'\r' | b'\n')) {
                    self.at += 1;
                }
            } else if is_white(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next word; `None` at the end of the stream.
    pub(crate) fn next(&mut self) -> Result<Option<Token<'a>>, Broken> {
        self.token(0)
    }

    fn token(&mut self, depth: usize) -> Result<Option<Token<'a>>, Broken> {
        if depth > DEEPEST {
            return self.broken();
        }
        self.skip_white();
        let Some(byte) = self.peek() else { return Ok(None) };
        Ok(Some(match byte {
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number()?,
            b'/' => Token::Name(self.name()),
            b'(' => Token::String(self.literal()?),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                Token::Dictionary(self.dictionary(b">>", depth)?)
            }
            b'<' => Token::String(self.hexadecimal()?),
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                loop {
                    self.skip_white();
                    if self.peek() == Some(b']') {
                        self.at += 1;
                        break;
                    }
                    match self.token(depth + 1)? {
                        Some(Token::Operator(_)) | None => return self.broken(),
                        Some(item) => items.push(item),
                    }
                }
                Token::Array(items)
            }
            byte if is_delimiter(byte) => return self.broken(),
            _ => {
                let start = self.at;
                while self.peek().is_some_and(is_regular) {
                    self.at += 1;
                }
                match &self.bytes[start..self.at] {
                    b"true" => Token::Bool(true),
                    b"false" => Token::Bool(false),
                    b"null" => Token::Null,
                    operator => Token::Operator(operator),
                }
            }
        }))
    }

    /// Keys and values to the closing mark, which is passed over.
    fn dictionary(&mut self, closing: &[u8], depth: usize) -> Result<Vec<(Vec<u8>, Token<'a>)>, Broken> {
        let mut entries = Vec::new();
        loop {
            self.skip_white();
            if self.bytes[self.at..].starts_with(closing) {
                self.at += closing.len();
                return Ok(entries);
            }
            if self.peek() != Some(b'/') {
                return self.broken();
            }
            let key = self.name();
            match self.token(depth + 1)? {
                Some(Token::Operator(_)) | None => return self.broken(),
                Some(value) => entries.push((key, value)),
            }
        }
    }

    fn number(&mut self) -> Result<Token<'a>, Broken> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.')) {
            self.at += 1;
        }
        let written = &self.bytes[start..self.at];
        // Doubled signs are read as one, as the common readers have it.
        let unsigned = written.iter().position(|byte| !matches!(byte, b'+' | b'-')).unwrap_or(written.len());
        let (signs, digits) = written.split_at(unsigned);
        let points = digits.iter().filter(|&&byte| byte == b'.').count();
        if points > 1 || digits.iter().any(|byte| matches!(byte, b'+' | b'-')) {
            self.at = start;
            return self.broken();
        }
        let text = std::str::from_utf8(digits).unwrap_or_default();
        let value = match text {
            "" | "." => 0.0,
            text => text.parse::<f64>().map_err(|_| Broken(start))?,
        };
        let value = if signs.contains(&b'-') { -value } else { value };
        let valid = signs.len() < 2
            && digits.iter().any(u8::is_ascii_digit)
            && written.len() <= LONGEST_NUMBER
            && (points == 1 || value.abs() <= f64::from(i32::MAX));
        if !value.is_finite() || value.abs() > 1e12 {
            return self.broken();
        }
        Ok(Token::Number(value, valid.then_some(written)))
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|&byte| is_regular(byte)) {
            let escaped = (byte == b'#').then(|| self.bytes.get(self.at + 1..self.at + 3).and_then(hex_pair)).flatten();
            match escaped {
                Some(byte) => {
                    name.push(byte);
                    self.at += 3;
                }
                None => {
                    name.push(byte);
                    self.at += 1;
                }
            }
        }
        name
    }

    fn literal(&mut self) -> Result<Vec<u8>, Broken> {
        let start = self.at;
        self.at += 1;
        let mut string = Vec::new();
        let mut open = 1;
        loop {
            let Some(byte) = self.peek() else { return Err(Broken(start)) };
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(string);
                    }
                }
                b'\\' => {
                    let Some(escaped) = self.peek() else { return Err(Broken(start)) };
                    self.at += 1;
                    match escaped {
                        b'n' => string.push(b'\n'),
                        b'r' => string.push(b'\r'),
                        b't' => string.push(b'\t'),
                        b'b' => string.push(8),
                        b'f' => string.push(12),
                        b'0'..=b'7' => {
                            let mut value = u32::from(escaped - b'0');
                            for _ in 0..2 {
                                if let Some(digit @ b'0'..=b'7') = self.peek() {
                                    value = value * 8 + u32::from(digit - b'0');
                                    self.at += 1;
                                }
                            }
                            string.push((value & 255) as u8);
                        }
                        b'\r' => {
                            if self.peek() == Some(b'\n') {
                                self.at += 1;
                            }
                        }
                        b'\n' => {}
                        other => string.push(other),
                    }
                    continue;
                }
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    string.push(b'\n');
                    continue;
                }
                _ => {}
            }
            string.push(byte);
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Broken> {
        let start = self.at;
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.peek() {
                Some(b'>') => {
                    self.at += 1;
                    break;
                }
                Some(byte) if byte.is_ascii_hexdigit() => digits.push(byte),
                Some(byte) if is_white(byte) => {}
                _ => return Err(Broken(start)),
            }
            self.at += 1;
        }
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        Ok(digits.chunks_exact(2).filter_map(hex_pair).collect())
    }

    /// The entries of an inline picture, after `BI` to `ID` (8.9.7).
    pub(crate) fn inline_entries(&mut self) -> Result<Vec<(Vec<u8>, Token<'a>)>, Broken> {
        self.dictionary(b"ID", 1)
    }

    /// The data of an inline picture, after `ID`, its `EI` passed over. Where its length is not known, the first filter knows its own end.
    pub(crate) fn inline_data(
        &mut self,
        length: Option<usize>,
        first_filter: Option<&[u8]>,
    ) -> Result<&'a [u8], Broken> {
        // One white space parts the data from ID; a line's end of two bytes is one to some programs.
        let starts: &[usize] = match self.bytes.get(self.at..) {
            Some([b'\r', b'\n', ..]) => &[2, 1],
            Some([byte, ..]) if is_white(*byte) => &[1],
            _ => &[0],
        };
        for skipped in starts {
            let start = self.at + skipped;
            let Some(data) = self.bytes.get(start..) else { continue };
            let used = match (length, first_filter) {
                (Some(length), None) => (data.len() >= length).then_some(length),
                (_, Some(filter)) => filter::extent(filter, data),
                (None, None) => None,
            };
            let Some(used) = used else { continue };
            if let Some(after) = self.end_of_inline(start + used) {
                self.at = after;
                return Ok(&self.bytes[start..start + used]);
            }
        }
        self.broken()
    }

    /// The place behind `EI`, if nothing but white space comes before it.
    fn end_of_inline(&self, mut at: usize) -> Option<usize> {
        while self.bytes.get(at).copied().is_some_and(is_white) {
            at += 1;
        }
        let after = self.bytes.get(at..)?.strip_prefix(b"EI")?;
        after.first().is_none_or(|&byte| !is_regular(byte)).then_some(at + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(content: &[u8]) -> Result<Vec<Token<'_>>, Broken> {
        let mut scanner = Scanner::new(content);
        let mut words = Vec::new();
        while let Some(word) = scanner.next()? {
            words.push(word);
        }
        Ok(words)
    }

    #[test]
    fn white_space_is_that_of_the_standard_and_comments_end_with_their_line() {
        let content = b"1\x000 0\x0Crg % a comment (\n\n\n% another\r0 0 9 9 re\tf";
        let operators: Vec<&[u8]> = words(content)
            .unwrap()
            .into_iter()
            .filter_map(|word| if let Token::Operator(operator) = word { Some(operator) } else { None })
            .collect();
        assert_eq!(operators, [&b"rg"[..], b"re", b"f"]);
    }

    #[test]
    fn numbers_names_and_strings_are_read() {
        let content = b"-.5 +3 4. --2 /A#20B (a\\(b(c)\\051\\n) <4 1 4> [1 [2]] <</K true>>";
        let read = words(content).unwrap();
        let numbers: Vec<f64> = read.iter().filter_map(Token::number).collect();
        assert_eq!(numbers, [-0.5, 3.0, 4.0, -2.0]);
        assert_eq!(read[4], Token::Name(b"A B".to_vec()));
        assert_eq!(read[5], Token::String(b"a(b(c))\n".to_vec()));
        assert_eq!(read[6], Token::String(b"A@".to_vec()));
        assert!(matches!(&read[7], Token::Array(items) if items.len() == 2));
        assert!(matches!(&read[8], Token::Dictionary(entries) if entries[0].1 == Token::Bool(true)));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for content in [&b"(never closed"[..], b"[1 2", b"1-2 m", b"<< /A >>", b")", b"<zz>", b"1.2.3 w", b"} f"] {
            assert!(words(content).is_err(), "{}", String::from_utf8_lossy(content));
        }
        let deep = [b"[".repeat(50_000), b"]".repeat(50_000)].concat();
        assert!(words(&deep).is_err());
    }

    #[test]
    fn an_inline_picture_ends_where_its_data_end() {
        let content = b"BI /W 4 /H 1 /CS /G /BPC 8 ID  EI x EI 1 w";
        let mut scanner = Scanner::new(content);
        assert_eq!(scanner.next().unwrap(), Some(Token::Operator(b"BI")));
        assert_eq!(scanner.inline_entries().unwrap().len(), 4);
        assert_eq!(scanner.inline_data(Some(6), None).unwrap(), b" EI x ");
        assert_eq!(scanner.next().unwrap().unwrap().number(), Some(1.0));
        let mut scanner = Scanner::new(b" 0099> EI Q");
        assert_eq!(scanner.inline_data(None, Some(b"AHx")).unwrap(), b"0099>");
        assert_eq!(scanner.next().unwrap(), Some(Token::Operator(b"Q")));
    }
}
