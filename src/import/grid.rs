//! Tables of documents as lines: rows that each are a session, or columns that each are a parcours.

use super::document::Line;
use super::prose::person::begins_with_a_name;
use super::prose::phrases;
use crate::inputs::{heads_a_column, key_of_a_column};
use crate::language::folding::fold;

/// A cell: its lines, and how many columns it lies in.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Cell {
    pub lines: Vec<Line>,
    pub span: usize,
}

/// The lines of a table, in the order that a programme is read in.
pub(crate) fn lines(mut rows: Vec<Vec<Cell>>) -> Vec<Line> {
    rows.retain(|row| {
        row.iter().any(|cell| cell.lines.iter().any(|line| !line.text.is_empty() || line.picture.is_some()))
    });
    if let Some(found) = columns(&rows) {
        return found;
    }
    let mut lines = Vec::new();
    for (n, row) in rows.into_iter().enumerate() {
        let heads = n == 0 && is_a_head(&row);
        let start = lines.len();
        add_row(&mut lines, row);
        if let Some(first) = lines.get_mut(start) {
            first.apart = true;
            first.is_head = heads;
        }
    }
    lines
}

/// Whether the first row names its columns: short words, no hours.
fn is_a_head(row: &[Cell]) -> bool {
    let filled: Vec<&Cell> = row.iter().filter(|cell| !cell.lines.is_empty()).collect();
    let short = |cell: &&&Cell| {
        cell.lines.len() == 1
            && cell.lines[0].text.split_whitespace().count() <= 3
            && !cell.lines[0].text.contains(|c: char| c.is_ascii_digit())
    };
    filled.len() > 1 && filled.iter().filter(short).count() == filled.len()
}

/// A row: the first line of each cell side by side, what follows in the cells below.
fn add_row(lines: &mut Vec<Line>, row: Vec<Cell>) {
    let cells: Vec<Vec<Line>> = row
        .into_iter()
        .map(|cell| cell.lines.into_iter().filter(|line| !line.text.is_empty() || line.picture.is_some()).collect())
        .collect();
    let cells: Vec<Vec<Line>> = cells.into_iter().filter(|cell: &Vec<Line>| !cell.is_empty()).collect();
    if let [one] = &cells[..] {
        lines.extend(one.iter().cloned());
        return;
    }
    let timed = cells.first().is_some_and(|cell| {
        phrases::whole(&cell[0]).is_some() || !super::prose::hours::hours(&cell[0].text).is_empty()
    });
    let mut head: Option<Line> = None;
    let mut below: Vec<Line> = Vec::new();
    for (n, cell) in cells.into_iter().enumerate() {
        // A cell of several people or paragraphs stands below the title.
        let aside = n > 1 && cell.len() > 1 && timed;
        let mut cell = cell.into_iter();
        if !aside && let Some(first) = cell.next() {
            match &mut head {
                None => head = Some(first),
                Some(head) => {
                    head.push(" | ", false, None);
                    head.append(&first);
                }
            }
        }
        below.extend(cell);
    }
    lines.extend(head);
    lines.extend(below);
}

/// A table whose columns are parcours or rooms and whose rows are hours: column by column, what lies in all of them first.
pub(super) fn columns(rows: &[Vec<Cell>]) -> Option<Vec<Line>> {
    let (head, body) = rows.split_first()?;
    if head.len() < 3 || body.is_empty() {
        return None;
    }
    let text = |cell: &Cell| cell.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let names: Vec<String> = head[1..].iter().map(text).collect();
    let named = names.iter().all(|name| {
        let line = Line { text: name.clone(), ..Line::default() };
        !name.is_empty() && (phrases::parcours(&line).is_some() || phrases::room(name).is_some())
    });
    if !named && !name_places(&text(&head[0]), &names, body) {
        return None;
    }
    let timed = body
        .iter()
        .filter(|row| {
            row.first().is_some_and(|cell| cell.lines.first().is_some_and(|line| phrases::whole(line).is_some()))
        })
        .count();
    if timed * 3 < body.len() * 2 {
        return None;
    }
    let width = head.iter().map(|cell| cell.span.max(1)).sum::<usize>();
    let mut lines = Vec::new();
    let mut first = head[0].lines.clone();
    first.iter_mut().for_each(|line| line.is_head = true);
    lines.extend(first);
    // What begins in the first column and stands alone there is for all where it can only be.
    let is_shared = |row: &[Cell]| {
        let mut filled = row.iter().skip(1).filter(|cell| !cell.lines.is_empty());
        let alone = filled.next().filter(|_| filled.next().is_none());
        let general = alone.is_some_and(|cell| {
            let words = cell.lines[0].text.as_str();
            cell.span + 1 >= width || phrases::is_break(words) || phrases::is_plenary(words)
        });
        row.len() == 1 || general || row.len() == 2 && row[1].span + 1 >= width
    };
    let row_of = |hours: &Line, cell: &Cell, column: &str, lines: &mut Vec<Line>| {
        let mut own = cell.lines.iter().filter(|line| !line.text.is_empty());
        let Some(title) = own.next() else { return };
        let mut line = Line { apart: true, column: Some(column.to_owned()), bullet: None, ..hours.clone() };
        line.push(" ", false, None);
        line.append(title);
        lines.push(line);
        lines.extend(own.cloned());
    };
    for row in body {
        if is_shared(row)
            && let Some(hours) = row[0].lines.first()
        {
            match row.iter().skip(1).find(|cell| !cell.lines.is_empty()) {
                Some(cell) => row_of(hours, cell, "", &mut lines),
                None => lines.extend(row[0].lines.iter().cloned()),
            }
        }
    }
    for (n, name) in names.iter().enumerate() {
        if let Some(line) = head[n + 1].lines.first() {
            lines.push(Line {
                text: name.clone(),
                bold: Vec::new(),
                links: Vec::new(),
                apart: true,
                column: Some(name.clone()),
                bullet: None,
                ..line.clone()
            });
        }
        for row in body {
            let shared = is_shared(row);
            let Some(hours) = row.first().and_then(|cell| cell.lines.first()).filter(|_| !shared) else { continue };
            // The cell that begins in the column.
            let mut at = row[0].span.max(1);
            for cell in &row[1..] {
                if at == n + head[0].span.max(1) {
                    row_of(hours, cell, name, &mut lines);
                }
                at += cell.span.max(1);
            }
        }
    }
    Some(lines)
}

/// Whether the names of columns are of rooms or parcours, though nobody knows them: short, no headings of a list, and what stands below one
/// is of the same kind as what stands below another.
fn name_places(first: &str, names: &[String], body: &[Vec<Cell>]) -> bool {
    let short = |name: &String| {
        (1..=5).contains(&name.split_whitespace().count())
            && !name.contains([',', ';', '?', '!'])
            && !heads_a_column(name)
            && super::prose::hours::hours(name).is_empty()
    };
    let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let distinct = folded.iter().enumerate().all(|(n, name)| !folded[..n].contains(name));
    // Two headings of hours are one here: « de – à ».
    let first = first.split(" – ").next().unwrap_or_default();
    let of_hours = first.is_empty() || key_of_a_column(first).is_some_and(|key| matches!(key, "hours" | "start"));
    if !of_hours || !distinct || !names.iter().all(short) {
        return false;
    }
    // People stand in one column of a list.
    let people = |at: usize| {
        let cells: Vec<&Cell> =
            body.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.lines.is_empty()).collect();
        let named = cells.iter().filter(|cell| begins_with_a_name(&cell.lines[0], false)).count();
        (named * 2 > cells.len(), named * 5 < cells.len())
    };
    let columns: Vec<(bool, bool)> = (1..=names.len()).map(people).collect();
    !(columns.iter().any(|(many, _)| *many) && columns.iter().any(|(_, few)| *few))
}
