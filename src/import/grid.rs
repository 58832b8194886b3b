//! Tables of documents as lines: rows that each are a session, or columns that each are a parcours.

use super::document::Line;
use super::prose::phrases;

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
                    phrases::append(head, &first);
                }
            }
        }
        below.extend(cell);
    }
    lines.extend(head);
    lines.extend(below);
}

/// A table whose columns are parcours or rooms and whose rows are hours: column by column, what lies in all of them first.
fn columns(rows: &[Vec<Cell>]) -> Option<Vec<Line>> {
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
    let timed = body
        .iter()
        .filter(|row| {
            row.first().is_some_and(|cell| cell.lines.first().is_some_and(|line| phrases::whole(line).is_some()))
        })
        .count();
    if !named || timed * 3 < body.len() * 2 {
        return None;
    }
    let width = head.iter().map(|cell| cell.span.max(1)).sum::<usize>();
    let mut lines = Vec::new();
    let mut first = head[0].lines.clone();
    first.iter_mut().for_each(|line| line.is_head = true);
    lines.extend(first);
    let row_of = |hours: &Line, cell: &Cell, column: &str, lines: &mut Vec<Line>| {
        let mut own = cell.lines.iter().filter(|line| !line.text.is_empty());
        let Some(title) = own.next() else { return };
        let mut line = Line { apart: true, column: Some(column.to_owned()), bullet: None, ..hours.clone() };
        line.push(" ", false, None);
        phrases::append(&mut line, title);
        lines.push(line);
        lines.extend(own.cloned());
    };
    for row in body {
        let shared = row.len() == 2 && row[1].span + 1 >= width || row.len() == 1;
        if shared && let Some(hours) = row[0].lines.first() {
            match row.get(1) {
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
            let shared = row.len() == 2 && row[1].span + 1 >= width || row.len() == 1;
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
