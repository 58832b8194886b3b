//! Pictures written into a content (ISO 32000-1, 8.9.7): their entries, short or long.

use super::copy::{Copy, filter_of};
use super::filter::Filter;
use super::image::Told;
use super::scanner::Token;
use super::source::fault;
use super::space::{Space, indexed};
use crate::picture::Fault;
use hayro_syntax::object::Dict;

/// The entries of an inline picture.
pub(super) struct Entries<'t>(pub Vec<(Vec<u8>, Token<'t>)>);

impl Entries<'_> {
    fn get(&self, long: &str, short: &str) -> Option<&Token<'_>> {
        let named = |name: &str| self.0.iter().find(|(key, _)| key == name.as_bytes()).map(|(_, value)| value);
        named(long).or_else(|| named(short))
    }

    fn whole(&self, long: &str, short: &str) -> Option<i64> {
        self.get(long, short)?.number().filter(|number| number.fract() == 0.0).map(|number| number as i64)
    }

    /// What the picture says of itself.
    pub(super) fn told<'a>(&self, copy: &mut Copy<'a>, resources: &Dict<'a>) -> Result<Told, Fault> {
        let broken = || fault("logo-pdf-inline");
        let (width, height) = self.whole("Width", "W").zip(self.whole("Height", "H")).ok_or_else(broken)?;
        let stencil = matches!(self.get("ImageMask", "IM"), Some(Token::Bool(true)));
        let space = match self.get("ColorSpace", "CS") {
            Some(space) if !stencil => Some(space_of(copy, space, resources)?),
            _ => None,
        };
        let bits = if stencil { 1 } else { self.whole("BitsPerComponent", "BPC").unwrap_or(8) };
        let decode = match self.get("Decode", "D") {
            Some(Token::Array(parts)) => parts.iter().map(Token::number).collect(),
            _ => None,
        };
        copy.told_of(width, height, bits, stencil, space, decode)
    }

    /// The name of the filter that the data end with.
    pub(super) fn first_filter(&self) -> Option<&[u8]> {
        match self.get("Filter", "F")? {
            Token::Name(name) => Some(name),
            Token::Array(names) => names.first().and_then(Token::name),
            _ => None,
        }
    }

    pub(super) fn filters(&self) -> Result<Vec<Filter>, Fault> {
        let one = |token: Option<&Token>| match token {
            Some(Token::Array(items)) => items.clone().into_iter().map(owned).collect(),
            Some(Token::Null) | None => Vec::new(),
            Some(other) => vec![owned(other.clone())],
        };
        let names: Vec<Token> = one(self.get("Filter", "F"));
        let parameters: Vec<Token> = one(self.get("DecodeParms", "DP"));
        if names.len() > 8 {
            return Err(fault("logo-pdf-inline"));
        }
        let filter = |(n, name): (usize, &Token)| {
            let name = name.name().ok_or_else(|| fault("logo-pdf-inline"))?;
            let told: &[(Vec<u8>, Token)] = match parameters.get(n) {
                Some(Token::Dictionary(told)) => told,
                _ => &[],
            };
            let value = |key: &str| told.iter().find(|(own, _)| own == key.as_bytes()).map(|(_, value)| value);
            let whole = |key: &str| value(key).and_then(Token::number).map(|number| number as i64);
            let flag = |key: &str| value(key).map(|value| *value == Token::Bool(true));
            filter_of(name, &whole, &flag)
        };
        names.iter().enumerate().map(filter).collect()
    }
}

/// The same without what the content lends.
fn owned(token: Token) -> Token<'static> {
    match token {
        Token::Number(value, _) => Token::Number(value, None),
        Token::Name(name) => Token::Name(name),
        Token::String(string) => Token::String(string),
        Token::Array(items) => Token::Array(items.into_iter().map(owned).collect()),
        Token::Dictionary(entries) => {
            Token::Dictionary(entries.into_iter().map(|(key, value)| (key, owned(value))).collect())
        }
        Token::Bool(flag) => Token::Bool(flag),
        Token::Null | Token::Operator(_) => Token::Null,
    }
}

fn space_of<'a>(copy: &mut Copy<'a>, told: &Token, resources: &Dict<'a>) -> Result<Space, Fault> {
    let broken = || fault("logo-pdf-inline");
    match told {
        Token::Name(name) => copy.named_space(name, resources, 0),
        Token::Array(parts) => match parts.as_slice() {
            [Token::Name(family), Token::Name(base), last, Token::String(table)]
                if matches!(family.as_slice(), b"I" | b"Indexed") =>
            {
                let base = copy.named_space(base, resources, 0)?;
                indexed(base, last.number().ok_or_else(broken)? as i64, table.clone())
            }
            [Token::Name(family)] => copy.named_space(family, resources, 0),
            _ => Err(broken()),
        },
        _ => Err(broken()),
    }
}
