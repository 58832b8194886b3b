//! Where the tables of a programme file begin and end.

use crate::diagnostic::Span;
use toml_edit::{Document, Item, Table};

/// The tables of a file that stand under a header of their own, in the order of the file.
pub(crate) struct Tables {
    /// Start of the header, and the path: names and numbers.
    headers: Vec<(usize, Vec<String>)>,
    length: usize,
}

impl Tables {
    /// Those of a source; none when it is not TOML.
    pub(crate) fn of(source: &str) -> Tables {
        let mut headers = Vec::new();
        if let Ok(document) = Document::parse(source) {
            gather(document.as_table(), &mut Vec::new(), &mut headers);
        }
        headers.sort();
        Tables { headers, length: source.len() }
    }

    /// Where the header of the innermost table begins that holds a place; 0 before the first one.
    pub(crate) fn holder(&self, at: usize) -> usize {
        let after = self.headers.partition_point(|(start, _)| *start <= at);
        after.checked_sub(1).map_or(0, |last| self.headers[last].0)
    }

    /// From the header of a table to where the next table begins that does not lie in it. What is no header is itself.
    pub(crate) fn extent(&self, span: &Span) -> Span {
        let Ok(at) = self.headers.binary_search_by_key(&span.start, |(start, _)| *start) else { return span.clone() };
        let path = &self.headers[at].1;
        let next = self.headers[at + 1..].iter().find(|(_, other)| !other.starts_with(path));
        span.start..next.map_or(self.length, |(start, _)| *start)
    }
}

fn gather(table: &Table, path: &mut Vec<String>, headers: &mut Vec<(usize, Vec<String>)>) {
    if let Some(span) = table.span().filter(|_| !path.is_empty() && !table.is_dotted() && !table.is_implicit()) {
        headers.push((span.start, path.clone()));
    }
    for (name, item) in table {
        path.push(name.to_owned());
        match item {
            Item::Table(inner) => gather(inner, path, headers),
            Item::ArrayOfTables(list) => {
                for (n, inner) in list.iter().enumerate() {
                    path.push(n.to_string());
                    gather(inner, path, headers);
                    path.pop();
                }
            }
            _ => {}
        }
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_ends_where_another_one_begins_that_is_not_in_it() {
        let source = concat!(
            "[event]\ntitle = \"[[parcours]]\"\n[[parcours]]\ntitle = \"\"\"\n[event]\n\"\"\"\n",
            "[[parcours.sessions]]\nstart = \"10h\"\n[[parcours.sessions]]\nstart = \"11h\"\n[[parcours]]\ntitle = \"Z\"\n"
        );
        let tables = Tables::of(source);
        let header = |n: usize, words: &str| {
            let (at, _) = source.match_indices(words).nth(n).unwrap();
            source[tables.extent(&(at..at + words.len()))].to_owned()
        };
        let first = header(1, "[[parcours]]");
        assert!(first.starts_with("[[parcours]]") && first.ends_with("start = \"11h\"\n"), "{first}");
        assert_eq!(header(0, "[[parcours.sessions]]"), "[[parcours.sessions]]\nstart = \"10h\"\n");
        assert_eq!(header(2, "[[parcours]]"), "[[parcours]]\ntitle = \"Z\"\n");
        assert_eq!(header(0, "start"), "start");
        assert!(header(0, "[event]").ends_with("title = \"[[parcours]]\"\n"));
    }
}
