//! Word: paragraphs with their styles, lists, tables, links and pictures (ISO/IEC 29500-1, WordprocessingML).

use super::document::{Bullet, Document, Line};
use super::grid::{self, Cell};
use super::package::Package;
use super::pictures;
use super::xml::{self, Element};
use crate::diagnostic::Saying;
use crate::language::folding::fold;
use std::collections::HashMap;

/// The part that makes an archive a Word document.
pub(crate) const BODY: &str = "word/document.xml";

/// Reads a document.
pub(crate) fn document(package: &mut Package) -> Result<Document, Saying> {
    let mut word = Word {
        styles: HashMap::new(),
        numbered: HashMap::new(),
        relations: HashMap::new(),
        document: Document { paragraphs: true, ..Document::default() },
        count: 0,
        size: 0,
    };
    if let Some(bytes) = package.file("word/styles.xml")? {
        word.read_styles(&xml::tree(&bytes)?);
    }
    if let Some(bytes) = package.file("word/numbering.xml")? {
        word.read_numbering(&xml::tree(&bytes)?);
    }
    word.read_relations(package, "word/_rels/document.xml.rels")?;
    let body = xml::tree(&package.file(BODY)?.unwrap_or_default())?;
    let mut lines = Vec::new();
    if let Some(body) = body.find("body") {
        word.blocks(body, &mut lines, package)?;
    }
    // What stands in margins and at the foot of pages belongs to the document, too.
    let mut margins = package.names("word/header");
    margins.extend(package.names("word/footer"));
    margins.extend(["word/footnotes.xml", "word/endnotes.xml"].map(str::to_owned));
    for name in margins.into_iter().filter(|name| name.ends_with(".xml")).take(60) {
        if let Some(bytes) = package.file(&name)? {
            let mut own = Vec::new();
            word.blocks(&xml::tree(&bytes)?, &mut own, package)?;
            own.retain(|line| !line.text.is_empty());
            own.iter_mut().for_each(|line| line.aside = true);
            lines.extend(own);
        }
    }
    lines.retain(|line| !line.text.trim().is_empty() || line.picture.is_some());
    word.document.lines = lines;
    Ok(word.document)
}

/// A style, as far as it tells something.
#[derive(Debug, Clone, Default)]
struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    bold: Option<bool>,
    size: Option<u16>,
    capitals: bool,
    list: Option<(String, u8)>,
}

struct Word {
    styles: HashMap<String, Style>,
    /// Whether a level of a list has numbers, by list and level.
    numbered: HashMap<(String, u8), bool>,
    relations: HashMap<String, String>,
    document: Document,
    /// Paragraphs so far.
    count: usize,
    /// Half points of the default style.
    size: u16,
}

fn is_on(element: &Element) -> bool {
    !matches!(element.attribute("val"), Some("0" | "false" | "none" | "off"))
}

fn number<T: std::str::FromStr>(element: Option<&Element>) -> Option<T> {
    element?.attribute("val")?.parse().ok()
}

impl Word {
    fn read_styles(&mut self, root: &Element) {
        let default = root.find("rPrDefault").and_then(|it| it.find("sz"));
        self.size = number(default).unwrap_or(22);
        for style in root.all("style") {
            let Some(id) = style.attribute("styleId") else { continue };
            let letters = style.child("rPr");
            let paragraph = style.child("pPr");
            let list = paragraph.and_then(|it| it.child("numPr"));
            let read = Style {
                name: style.child("name").and_then(|it| it.attribute("val")).map(fold).unwrap_or_default(),
                based_on: style.child("basedOn").and_then(|it| it.attribute("val")).unwrap_or_default().to_owned(),
                outline: number(paragraph.and_then(|it| it.child("outlineLvl"))),
                bold: letters.and_then(|it| it.child("b")).map(is_on),
                size: number(letters.and_then(|it| it.child("sz"))),
                capitals: letters.and_then(|it| it.child("caps")).is_some_and(is_on),
                list: list
                    .and_then(|it| it.child("numId"))
                    .and_then(|it| it.attribute("val"))
                    .map(|id| (id.to_owned(), number(list.and_then(|it| it.child("ilvl"))).unwrap_or(0))),
            };
            self.styles.insert(id.to_owned(), read);
        }
    }

    /// What a style or one that it is based on says.
    fn of_style<T>(&self, id: &str, say: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut id = id;
        for _ in 0..12 {
            let style = self.styles.get(id)?;
            if let Some(said) = say(style) {
                return Some(said);
            }
            id = &style.based_on;
        }
        None
    }

    fn read_numbering(&mut self, root: &Element) {
        let mut kinds: HashMap<&str, Vec<(u8, bool)>> = HashMap::new();
        for list in root.all("abstractNum") {
            let levels = list.all("lvl").filter_map(|level| {
                let format = level.child("numFmt").and_then(|it| it.attribute("val")).unwrap_or("decimal");
                Some((level.attribute("ilvl")?.parse().ok()?, !matches!(format, "bullet" | "none")))
            });
            kinds.insert(list.attribute("abstractNumId").unwrap_or_default(), levels.collect());
        }
        for list in root.all("num") {
            let kind = list.child("abstractNumId").and_then(|it| it.attribute("val")).unwrap_or_default();
            for (level, numbered) in kinds.get(kind).into_iter().flatten() {
                self.numbered.insert((list.attribute("numId").unwrap_or_default().to_owned(), *level), *numbered);
            }
        }
    }

    fn read_relations(&mut self, package: &mut Package, name: &str) -> Result<(), Saying> {
        if let Some(bytes) = package.file(name)? {
            for relation in xml::tree(&bytes)?.all("Relationship") {
                if let Some((id, target)) = relation.attribute("Id").zip(relation.attribute("Target")) {
                    self.relations.insert(id.to_owned(), target.to_owned());
                }
            }
        }
        Ok(())
    }

    /// Paragraphs and tables, in order.
    fn blocks(&mut self, parent: &Element, lines: &mut Vec<Line>, package: &mut Package) -> Result<(), Saying> {
        for element in parent.elements() {
            match element.name.as_str() {
                "p" => self.paragraph(element, lines, package)?,
                "tbl" => {
                    let mut rows = Vec::new();
                    for row in element.all("tr") {
                        let mut cells = Vec::new();
                        for cell in row.all("tc") {
                            let mut own = Vec::new();
                            self.blocks(cell, &mut own, package)?;
                            let span = number(cell.child("tcPr").and_then(|it| it.child("gridSpan"))).unwrap_or(1);
                            cells.push(Cell { lines: own, span });
                        }
                        rows.push(cells);
                    }
                    lines.extend(grid::lines(rows));
                }
                // Changes that were struck out are not in the text.
                "del" | "moveFrom" | "sectPr" | "tcPr" | "pPr" => {}
                // One of them is shown (ISO/IEC 29500-3, Markup Compatibility).
                "AlternateContent" => {
                    if let Some(shown) = element.child("Choice").or_else(|| element.child("Fallback")) {
                        self.blocks(shown, lines, package)?;
                    }
                }
                // Separators of notes hold no words.
                "footnote" | "endnote" if element.attribute("type").is_some() => {}
                _ => self.blocks(element, lines, package)?,
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, paragraph: &Element, lines: &mut Vec<Line>, package: &mut Package) -> Result<(), Saying> {
        self.count += 1;
        let properties = paragraph.child("pPr");
        let style = properties
            .and_then(|it| it.child("pStyle"))
            .and_then(|it| it.attribute("val"))
            .unwrap_or("Normal")
            .to_owned();
        let mut line = Line { apart: true, place: self.count, ..Line::default() };
        let outline =
            number(properties.and_then(|it| it.child("outlineLvl"))).or_else(|| self.of_style(&style, |it| it.outline));
        line.heading = self.heading(&style, outline);
        let own = properties.and_then(|it| it.child("numPr"));
        let list = own
            .and_then(|it| it.child("numId"))
            .and_then(|it| it.attribute("val"))
            .map(|id| (id.to_owned(), number(own.and_then(|it| it.child("ilvl"))).unwrap_or(0)));
        let list = list.or_else(|| self.of_style(&style, |it| it.list.clone())).filter(|(id, _)| id != "0");
        line.bullet = list.filter(|_| line.heading.is_none()).map(|(id, depth)| Bullet {
            depth: depth.min(8),
            numbered: self.numbered.get(&(id, depth)).copied().unwrap_or(false),
        });
        let bold = self.of_style(&style, |it| it.bold).unwrap_or(false);
        let size = self.of_style(&style, |it| it.size).unwrap_or(self.size);
        let capitals = self.of_style(&style, |it| it.capitals.then_some(true)).unwrap_or(false);
        let mut boxes = Vec::new();
        let mut pieces = vec![line.clone()];
        self.runs(paragraph, &Look { bold, size, capitals, link: None }, &mut pieces, &mut boxes, package)?;
        for (n, mut piece) in pieces.into_iter().enumerate() {
            // Signs of lists that were typed.
            if piece.bullet.is_none() && piece.heading.is_none() {
                typed_bullet(&mut piece);
            }
            piece.apart = n == 0;
            let whole = piece.text.len();
            let trimmed = piece.part(0..whole);
            lines.push(Line { picture: piece.picture.clone(), ..trimmed });
        }
        lines.append(&mut boxes);
        Ok(())
    }

    fn heading(&self, style: &str, outline: Option<u8>) -> Option<u8> {
        let name = self.styles.get(style).map_or_else(|| fold(style), |it| it.name.clone());
        if matches!(name.as_str(), "title" | "titre" | "titel") {
            return Some(0);
        }
        let numbered = ["heading ", "titre ", "uberschrift "].into_iter().find_map(|word| name.strip_prefix(word));
        let numbered = numbered.and_then(|n| n.parse().ok());
        numbered.or(outline.filter(|level| *level < 9).map(|level| level + 1))
    }

    /// The words of a paragraph; a break of line begins another piece.
    fn runs(
        &mut self,
        parent: &Element,
        look: &Look,
        pieces: &mut Vec<Line>,
        boxes: &mut Vec<Line>,
        package: &mut Package,
    ) -> Result<(), Saying> {
        let mut look = look.clone();
        if let Some(own) = parent.child("rPr").filter(|_| parent.name == "r") {
            let of_style =
                own.child("rStyle").and_then(|it| it.attribute("val")).and_then(|id| self.of_style(id, |it| it.bold));
            look.bold = own.child("b").map(is_on).or(of_style).unwrap_or(look.bold);
            look.size = number(own.child("sz")).unwrap_or(look.size);
            look.capitals |= own.child("caps").is_some_and(is_on);
        }
        for element in parent.elements() {
            match element.name.as_str() {
                "t" => {
                    let mut words = element.text();
                    if look.capitals {
                        words = words.to_uppercase();
                    }
                    self.words(&words, &look, pieces);
                }
                "tab" if parent.name == "r" => self.words("\t", &look, pieces),
                "noBreakHyphen" => self.words("-", &look, pieces),
                "br" | "cr" => {
                    let next = pieces.last().map(|last| Line {
                        text: String::new(),
                        bold: Vec::new(),
                        links: Vec::new(),
                        picture: None,
                        ..last.clone()
                    });
                    pieces.extend(next);
                }
                "hyperlink" => {
                    let to = element.attribute("id").and_then(|id| self.relations.get(id)).cloned();
                    let link = Look { link: to.or(look.link.clone()), ..look.clone() };
                    self.runs(element, &link, pieces, boxes, package)?;
                }
                "blip" | "imagedata" => {
                    let target = element
                        .attribute("embed")
                        .or(element.attribute("id"))
                        .and_then(|id| self.relations.get(id))
                        .cloned();
                    if let Some(target) = target {
                        self.picture(&target, pieces, package)?;
                    }
                }
                "txbxContent" => self.blocks(element, boxes, package)?,
                "AlternateContent" => {
                    if let Some(shown) = element.child("Choice").or_else(|| element.child("Fallback")) {
                        self.runs(shown, &look, pieces, boxes, package)?;
                    }
                }
                "del" | "moveFrom" | "rPr" | "pPr" | "instrText" | "delText" => {}
                _ => self.runs(element, &look, pieces, boxes, package)?,
            }
        }
        Ok(())
    }

    fn words(&self, words: &str, look: &Look, pieces: &mut [Line]) {
        let Some(line) = pieces.last_mut() else { return };
        // A tab stands between cells, as in a pasted table.
        for (n, piece) in words.split('\t').enumerate() {
            if n > 0 && !line.text.trim().is_empty() {
                line.push(" | ", false, None);
            }
            let piece: String = piece
                .chars()
                .map(|c| if c == '\n' || c == '\r' { ' ' } else { c })
                .filter(|c| *c != '\u{ad}')
                .collect();
            line.push(&piece, look.bold, look.link.as_deref());
        }
        if !words.trim().is_empty() {
            line.size = line.size.max(Some(look.size));
        }
    }

    fn picture(&mut self, target: &str, pieces: &mut [Line], package: &mut Package) -> Result<(), Saying> {
        // Only what lies in the package: an address is not fetched.
        let inside = target.trim_start_matches("../").trim_start_matches('/');
        let name = if inside.starts_with("word/") { inside.to_owned() } else { format!("word/{inside}") };
        if let Some(path) = pictures::take(package, &name, &mut self.document.pictures)?
            && let Some(line) = pieces.last_mut()
        {
            line.picture = Some(path);
        }
        Ok(())
    }
}

/// How the words of a run look.
#[derive(Debug, Clone)]
struct Look {
    bold: bool,
    size: u16,
    capitals: bool,
    link: Option<String>,
}

/// A sign of a list, or a number, that was typed before the words.
pub(crate) fn typed_bullet(line: &mut Line) {
    let text = line.text.replace(" | ", "   ");
    let Some((bullet, rest)) = super::plain::bullet(&text) else { return };
    let start = text.trim_end().len() - rest.len();
    let mark = if bullet.numbered { line.text[..start].trim().to_owned() } else { String::new() };
    *line = Line { bullet: Some(bullet), mark, picture: line.picture.clone(), ..line.part(start..line.text.len()) };
}
