//! The sheet of the event: a heading in the first column, its values beside it.

use super::grid::{Cell, Sheet};
use super::headings;
use super::reading::Reading;
use super::shapes::{self, PROGRAMME, Shape};
use crate::inputs::Value;

impl Reading<'_> {
    /// The sheet of the event: a heading in the first column, its values beside it; names of tables stand above their keys.
    pub(super) fn event(&mut self, sheet: &Sheet) {
        let known = |table: &str| shapes::keys(table).collect::<Vec<_>>();
        let mut section = "event";
        for row in &sheet.rows {
            let Some((first, heading)) = row.own().next() else { continue };
            let text = heading.text();
            let values: Vec<(u32, Cell)> = row.own().filter(|(at, _)| at > first).cloned().collect();
            let name = headings::kind_of(&text).filter(|kind| shapes::of(PROGRAMME, kind).is_some());
            if let Some(table) = name
                && values.is_empty()
                && let Some((_, false)) = shapes::at(table)
            {
                section = table;
                continue;
            }
            let sections = [section, "event", "presentation", "brand", "print", "check"];
            let dotted = text.trim().split_once('.').and_then(|(table, key)| {
                let (_, many) = shapes::at(table)?;
                let key = shapes::keys(shapes::at(table)?.0).find(|known| *known == key)?;
                (!many).then_some((table.to_owned(), key))
            });
            let found = dotted.or_else(|| {
                sections.iter().find_map(|table| {
                    let (name, _) = shapes::at(table)?;
                    headings::meant(&text, &known(name)).map(|meaning| ((*table).to_owned(), meaning.key))
                })
            });
            let Some((table, key)) = found else {
                if !values.is_empty() {
                    self.unknown_heading(&text, &known("Event"), sheet.place(row.number, *first));
                }
                continue;
            };
            let Some((name, _)) = shapes::at(&table) else { continue };
            let Some(shape) = shapes::of(name, key) else { continue };
            let place_of = |at: u32| sheet.place(row.number, at);
            let value = match shape {
                // A value in each cell.
                Shape::Texts | Shape::Numbers | Shape::TextsOr(_) => {
                    let mut list = Vec::new();
                    for (at, cell) in &values {
                        match self.value(key, shape, cell, sheet, row.number, *at) {
                            Some(Value::List(values)) => list.extend(values),
                            Some(other) => list.push((other, place_of(*at))),
                            None => {}
                        }
                    }
                    let written = values.iter().any(|(_, cell)| !cell.text().trim().is_empty());
                    written.then_some((Value::List(list), values.first().map_or(*first, |(at, _)| *at)))
                }
                _ => {
                    let mut cells = values.iter();
                    let first = cells.next();
                    // Help that stands beside a value says nothing of the programme, but what a date or a flag is doubled by is told.
                    first.and_then(|(at, cell)| Some((self.value(key, shape, cell, sheet, row.number, *at)?, *at)))
                }
            };
            if let Some((value, at)) = value {
                let place = sheet.place(row.number, at);
                let mut into = &mut self.draft;
                for step in table.split('.') {
                    into = into.table(step);
                }
                into.place = if into.entries.is_empty() { sheet.place_of_row(row.number) } else { into.place.clone() };
                into.set(key, value, place);
            }
        }
    }
}
