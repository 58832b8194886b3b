//! LibreOffice Writer: paragraphs with their styles, lists, tables, links and pictures (ISO/IEC 26300-3, OpenDocument text).

use super::document::{Bullet, Document, Line};
use super::docx::typed_bullet;
use super::grid::{self, Cell};
use super::package::Package;
use super::pictures;
use super::xml::{self, Element, Node};
use crate::diagnostic::Saying;
use crate::language::folding::fold;
use std::collections::HashMap;

/// Reads a document.
pub(crate) fn document(package: &mut Package) -> Result<Document, Saying> {
    let mut writer = Writer {
        styles: HashMap::new(),
        numbered: HashMap::new(),
        document: Document { paragraphs: true, ..Document::default() },
        count: 0,
    };
    let mut margins = Vec::new();
    if let Some(bytes) = package.file("styles.xml")? {
        let styles = xml::tree(&bytes)?;
        writer.read_styles(&styles);
        if let Some(pages) = styles.child("master-styles") {
            for part in pages
                .elements()
                .flat_map(Element::elements)
                .filter(|it| it.name.starts_with("header") || it.name.starts_with("footer"))
            {
                writer.blocks(part, None, &mut margins, package)?;
            }
        }
    }
    let content = xml::tree(&package.file("content.xml")?.unwrap_or_default())?;
    writer.read_styles(&content);
    let mut lines = Vec::new();
    if let Some(text) = content.child("body").and_then(|body| body.child("text")) {
        writer.blocks(text, None, &mut lines, package)?;
    }
    margins.iter_mut().for_each(|line| line.aside = true);
    lines.extend(margins);
    lines.retain(|line| !line.text.trim().is_empty() || line.picture.is_some());
    writer.document.lines = lines;
    Ok(writer.document)
}

#[derive(Debug, Clone, Default)]
struct Style {
    parent: String,
    name: String,
    bold: Option<bool>,
    /// Half points.
    size: Option<u16>,
    capitals: bool,
    list: Option<String>,
}

struct Writer {
    styles: HashMap<String, Style>,
    /// Whether a level of a list has numbers, by list and level from 1.
    numbered: HashMap<(String, u8), bool>,
    document: Document,
    count: usize,
}

/// The list that an entry stands in.
#[derive(Debug, Clone)]
struct List {
    style: String,
    /// From 0.
    depth: u8,
}

#[derive(Debug, Clone)]
struct Look {
    bold: bool,
    size: Option<u16>,
    capitals: bool,
    link: Option<String>,
}

impl Writer {
    fn read_styles(&mut self, root: &Element) {
        for group in root.elements().filter(|it| matches!(it.name.as_str(), "styles" | "automatic-styles")) {
            for style in group.elements() {
                let Some(name) = style.attribute("name") else { continue };
                match style.name.as_str() {
                    "style" => {
                        let letters = style.child("text-properties");
                        let weight = letters.and_then(|it| it.attribute("font-weight"));
                        let size =
                            letters.and_then(|it| it.attribute("font-size")).and_then(|size| size.strip_suffix("pt"));
                        let read = Style {
                            parent: style.attribute("parent-style-name").unwrap_or_default().to_owned(),
                            name: fold(style.attribute("display-name").unwrap_or(name)).replace("_20_", " "),
                            bold: weight
                                .map(|weight| weight == "bold" || weight.parse().is_ok_and(|weight: u16| weight > 550)),
                            size: size
                                .and_then(|size| size.parse::<f32>().ok())
                                .map(|points| (points * 2.0).clamp(0.0, 2000.0) as u16),
                            capitals: letters.and_then(|it| it.attribute("text-transform")) == Some("uppercase"),
                            list: style.attribute("list-style-name").filter(|name| !name.is_empty()).map(str::to_owned),
                        };
                        self.styles.insert(name.to_owned(), read);
                    }
                    "list-style" => {
                        for level in style.elements() {
                            let depth = level.attribute("level").and_then(|n| n.parse().ok()).unwrap_or(1);
                            let numbered = level.name == "list-level-style-number"
                                && level.attribute("num-format").is_some_and(|it| !it.is_empty());
                            self.numbered.insert((name.to_owned(), depth), numbered);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn of_style<T>(&self, name: &str, say: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut name = name;
        for _ in 0..12 {
            let style = self.styles.get(name)?;
            if let Some(said) = say(style) {
                return Some(said);
            }
            name = &style.parent;
        }
        None
    }

    fn blocks(
        &mut self,
        parent: &Element,
        list: Option<&List>,
        lines: &mut Vec<Line>,
        package: &mut Package,
    ) -> Result<(), Saying> {
        for element in parent.elements() {
            match element.name.as_str() {
                "h" | "p" => self.paragraph(element, list, lines, package)?,
                "list" => {
                    let style = element
                        .attribute("style-name")
                        .map(str::to_owned)
                        .or_else(|| list.map(|list| list.style.clone()));
                    let depth = list.map_or(0, |list| list.depth.saturating_add(1));
                    let own = List { style: style.unwrap_or_default(), depth };
                    self.blocks(element, Some(&own), lines, package)?;
                }
                "table" => {
                    let mut rows = Vec::new();
                    self.rows(element, &mut rows, package)?;
                    lines.extend(grid::lines(rows));
                }
                "tracked-changes" | "forms" | "sequence-decls" | "variable-decls" => {}
                // Frames anchored to the page.
                "frame" | "custom-shape" | "text-box" => self.frame(element, lines, package)?,
                _ => self.blocks(element, list, lines, package)?,
            }
        }
        Ok(())
    }

    fn rows(&mut self, table: &Element, rows: &mut Vec<Vec<Cell>>, package: &mut Package) -> Result<(), Saying> {
        for element in table.elements() {
            if element.name != "table-row" {
                self.rows(element, rows, package)?;
                continue;
            }
            let mut cells = Vec::new();
            for cell in element.all("table-cell") {
                let mut own = Vec::new();
                self.blocks(cell, None, &mut own, package)?;
                let span = cell.attribute("number-columns-spanned").and_then(|n| n.parse().ok()).unwrap_or(1);
                cells.push(Cell { lines: own, span });
            }
            rows.push(cells);
        }
        Ok(())
    }

    fn frame(&mut self, element: &Element, lines: &mut Vec<Line>, package: &mut Package) -> Result<(), Saying> {
        let mut pieces = vec![Line { apart: true, place: self.count + 1, ..Line::default() }];
        self.picture(element, &mut pieces, package)?;
        self.blocks(element, None, lines, package)?;
        lines.extend(pieces.into_iter().filter(|line| line.picture.is_some()));
        Ok(())
    }

    fn paragraph(
        &mut self,
        element: &Element,
        list: Option<&List>,
        lines: &mut Vec<Line>,
        package: &mut Package,
    ) -> Result<(), Saying> {
        self.count += 1;
        let style = element.attribute("style-name").unwrap_or("Standard").to_owned();
        let names = self.names(&style);
        let mut line = Line { apart: true, place: self.count, ..Line::default() };
        if element.name == "h" {
            line.heading = Some(element.attribute("outline-level").and_then(|n| n.parse().ok()).unwrap_or(1));
        }
        if names.iter().any(|name| matches!(name.as_str(), "title" | "titre principal" | "titel")) {
            line.heading = Some(0);
        } else if line.heading.is_none() {
            let level = names.iter().find_map(|name| name.strip_prefix("heading ").and_then(|n| n.parse().ok()));
            line.heading = level;
        }
        line.bullet = list.filter(|_| line.heading.is_none()).map(|list| {
            let own = self
                .of_style(&style, |it| it.list.clone())
                .filter(|_| list.style.is_empty())
                .unwrap_or_else(|| list.style.clone());
            Bullet {
                depth: list.depth.min(8),
                numbered: self.numbered.get(&(own, list.depth + 1)).copied().unwrap_or(false),
            }
        });
        let look = Look {
            bold: self.of_style(&style, |it| it.bold).unwrap_or(false),
            size: self.of_style(&style, |it| it.size),
            capitals: self.of_style(&style, |it| it.capitals.then_some(true)).unwrap_or(false),
            link: None,
        };
        let mut pieces = vec![line];
        let mut boxes = Vec::new();
        self.runs(element, &look, &mut pieces, &mut boxes, package)?;
        for (n, mut piece) in pieces.into_iter().enumerate() {
            if piece.bullet.is_none() && piece.heading.is_none() {
                typed_bullet(&mut piece);
            }
            piece.apart = n == 0;
            let whole = piece.text.len();
            lines.push(Line { picture: piece.picture.clone(), ..piece.part(0..whole) });
        }
        lines.append(&mut boxes);
        Ok(())
    }

    /// A style and those that it is based on, by their names.
    fn names(&self, style: &str) -> Vec<String> {
        let mut names = Vec::new();
        let mut at = style;
        while let Some(style) = self.styles.get(at).filter(|_| names.len() < 12) {
            names.push(style.name.clone());
            at = &style.parent;
        }
        names.push(fold(at).replace("_20_", " "));
        names
    }

    fn runs(
        &mut self,
        parent: &Element,
        look: &Look,
        pieces: &mut Vec<Line>,
        boxes: &mut Vec<Line>,
        package: &mut Package,
    ) -> Result<(), Saying> {
        for node in &parent.children {
            let element = match node {
                Node::Text(words) => {
                    // Breaks of line in the file are spaces (OpenDocument 1.3, 6.1.2).
                    let words: String =
                        words.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
                    push(pieces, &words, look);
                    continue;
                }
                Node::Element(element) => element,
            };
            match element.name.as_str() {
                "span" => {
                    let style = element.attribute("style-name").unwrap_or_default();
                    let own = Look {
                        bold: self.of_style(style, |it| it.bold).unwrap_or(look.bold),
                        size: self.of_style(style, |it| it.size).or(look.size),
                        capitals: look.capitals
                            || self.of_style(style, |it| it.capitals.then_some(true)).unwrap_or(false),
                        link: look.link.clone(),
                    };
                    self.runs(element, &own, pieces, boxes, package)?;
                }
                "a" => {
                    let link = element.attribute("href").map(str::to_owned);
                    self.runs(
                        element,
                        &Look { link: link.or(look.link.clone()), ..look.clone() },
                        pieces,
                        boxes,
                        package,
                    )?;
                }
                "s" => push(
                    pieces,
                    &" ".repeat(element.attribute("c").and_then(|n| n.parse().ok()).unwrap_or(1).min(40)),
                    look,
                ),
                "tab" => {
                    if pieces.last().is_some_and(|line| !line.text.trim().is_empty()) {
                        push(pieces, " | ", look);
                    }
                }
                "line-break" => {
                    let next = pieces.last().map(|last| Line {
                        text: String::new(),
                        bold: Vec::new(),
                        links: Vec::new(),
                        picture: None,
                        ..last.clone()
                    });
                    pieces.extend(next);
                }
                "frame" | "custom-shape" => {
                    self.picture(element, pieces, package)?;
                    self.blocks(element, None, boxes, package)?;
                }
                "note" => {
                    let mut own = Vec::new();
                    if let Some(body) = element.child("note-body") {
                        self.blocks(body, None, &mut own, package)?;
                    }
                    own.iter_mut().for_each(|line| line.aside = true);
                    boxes.append(&mut own);
                }
                "annotation" | "annotation-end" | "bookmark" | "soft-page-break" => {}
                _ => self.runs(element, look, pieces, boxes, package)?,
            }
        }
        Ok(())
    }

    fn picture(&mut self, frame: &Element, pieces: &mut [Line], package: &mut Package) -> Result<(), Saying> {
        let Some(target) = frame.find("image").and_then(|image| image.attribute("href")) else { return Ok(()) };
        let name = target.trim_start_matches("./").to_owned();
        if let Some(path) = pictures::take(package, &name, &mut self.document.pictures)?
            && let Some(line) = pieces.last_mut()
        {
            line.picture = Some(path);
        }
        Ok(())
    }
}

fn push(pieces: &mut [Line], words: &str, look: &Look) {
    let Some(line) = pieces.last_mut() else { return };
    // Spaces in a row are one.
    let mut own = String::with_capacity(words.len());
    for c in words.chars().filter(|c| *c != '\u{ad}') {
        let before = own.chars().next_back().or(if own.is_empty() { line.text.chars().next_back() } else { None });
        if !(c == ' ' && before == Some(' ')) {
            own.push(c);
        }
    }
    let own = if look.capitals { own.to_uppercase() } else { own };
    line.push(&own, look.bold, look.link.as_deref());
    if !own.trim().is_empty() {
        line.size = line.size.max(look.size);
    }
}
