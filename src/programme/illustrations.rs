//! Pictures that something is to be said of: a path alone, or a table.

use super::faults::Faults;
use super::located::Located;
use super::model::Illustration;
use super::raw::{Key, List, RawIllustration};
use super::tolerant::{Number, TextOr};
use crate::diagnostic::{Diagnostic, say};
use std::path::PathBuf;

impl Faults<'_> {
    /// A picture; its table without a `file` is told.
    pub(super) fn illustration(&mut self, field: Key<TextOr<RawIllustration>>) -> Option<Illustration> {
        let Located { value, span } = self.take(field)?;
        let raw = match value {
            TextOr::Text(path) => {
                let path = self.plain(&path, &span);
                return (!path.is_empty()).then(|| Illustration {
                    file: Located::new(PathBuf::from(path), span.clone()),
                    focus: None,
                    credit: None,
                    caption: None,
                    alternative: None,
                    decorative: false,
                    span,
                });
            }
            TextOr::Table(table) => self.known(table, &span),
        };
        if let (Some(said), Some(silent)) = (&raw.alternative, &raw.decorative) {
            self.conflict(("alternative", &said.span), ("decorative", &silent.span));
        }
        let file = self.required_line(raw.file, "file", say("this-picture"), &span);
        let focus = self.focus(raw.focus);
        let read = Illustration {
            file: Located::new(PathBuf::from(&file.value), file.span.clone()),
            focus,
            credit: self.line(raw.credit),
            caption: self.line(raw.caption),
            alternative: self.line(raw.alternative),
            decorative: self.flag(raw.decorative),
            span,
        };
        (!file.is_empty()).then_some(read)
    }

    /// Percent from the left and from the top.
    fn focus(&mut self, list: List<Number>) -> Option<(f64, f64)> {
        let span = list.as_ref()?.span.clone();
        let written: Vec<f64> = self.each(list).into_iter().map(|number| number.value.0).collect();
        match written[..] {
            [x, y] if [x, y].iter().all(|part| (0.0..=100.0).contains(part)) => Some((x / 100.0, y / 100.0)),
            _ => {
                self.report(Diagnostic::error("out-of-range", say("focus-out-of-range")).at(span, "here"));
                None
            }
        }
    }
}
