//! Which signs of a text are marks, and which are characters like any other.
//!
//! Markdown (CommonMark 0.31) is read as programmers write it; an author means a character more often than they do: the star of
//! `étudiant*es`, the underscores of an address, the bullet that a word processor left. What is a character is hidden from the reader of
//! Markdown, byte for byte so that places stay true, and given back in what it reads.

use crate::language::address::is_address;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};
use std::ops::Range;

// Control characters that stand for what is hidden: the reader takes them for letters, and no author sees them in a text.
const STAR: u8 = 1;
const UNDERSCORE: u8 = 2;
const BRACKET: u8 = 3;
const BACKQUOTE: u8 = 5;
const BACKSLASH: u8 = 6;
/// Stands for nothing: it fills the place of a sign that was longer.
const FILLER: u8 = 4;

/// Signs that word processors and authors put before the items of a list, those of the fonts Symbol and Wingdings among them.
const BULLETS: &str =
    "•‣◦▪▫■□●○◆◇❖➢➤·∙⁃\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f0e8}\u{f0e0}\u{f0a8}\u{f06e}\u{f071}";
/// Those that need no space after them.
const CERTAIN_BULLETS: &str = "•\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f0e8}\u{f0e0}\u{f0a8}\u{f06e}\u{f071}";
/// Dashes that begin the items of a list, or an aside.
const DASHES: &str = "–—−‐‑";

/// A text whose characters are told from its marks.
pub(crate) struct Marked {
    shown: String,
    /// Rows of cells side by side, with tabs or bars between them.
    pub tables: Vec<Range<usize>>,
}

impl Marked {
    /// Reads a text whose lines are not indented as a whole.
    pub(crate) fn new(text: &str) -> Marked {
        let mut hiding = Hiding { bytes: text.as_bytes().to_vec(), text };
        hiding.controls();
        let tables = hiding.blocks();
        // Every byte written is ASCII and takes whole characters away.
        let shown = String::from_utf8(hiding.bytes).unwrap_or_else(|_| text.to_owned());
        Marked { shown, tables }
    }

    /// Reads a text of one line, in which nothing makes a list or a heading.
    pub(crate) fn line(text: &str) -> Marked {
        let mut hiding = Hiding { bytes: text.as_bytes().to_vec(), text };
        hiding.controls();
        let line = 0..text.len();
        hiding.tokens(&line);
        hiding.runs(&line);
        let shown = String::from_utf8(hiding.bytes).unwrap_or_else(|_| text.to_owned());
        Marked { shown: format!("{}{shown}", char::from(FILLER)), tables: Vec::new() }
    }

    /// A stretch of the text of one line as its author typed it.
    pub(crate) fn typed<'t>(&self, text: &'t str, range: Range<usize>) -> &'t str {
        let ahead = self.shown.len() - text.len();
        text.get(range.start.saturating_sub(ahead)..range.end.saturating_sub(ahead)).unwrap_or_default()
    }

    /// What the text says, as a reader of Markdown understands it: each event and the bytes of the text it stands for.
    pub(crate) fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        Parser::new_ext(&self.shown, Options::empty()).into_offset_iter().map(|(event, range)| {
            let filled = self.shown[range.clone()].bytes().take_while(|&byte| byte == FILLER).count();
            let range = range.start + filled..range.end;
            let event = match event {
                Event::Text(text) => Event::Text(given_back(text)),
                Event::Code(text) => Event::Code(given_back(text)),
                Event::Html(text) => Event::Html(given_back(text)),
                Event::InlineHtml(text) => Event::InlineHtml(given_back(text)),
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    Event::Start(Tag::Link { link_type, dest_url: given_back(dest_url), title, id })
                }
                other => other,
            };
            (event, range)
        })
    }
}

/// A text with what was hidden in it.
fn given_back(text: CowStr<'_>) -> CowStr<'_> {
    if !text.bytes().any(|byte| (STAR..=BACKSLASH).contains(&byte)) {
        return text;
    }
    let whole = text.chars().filter(|&c| c != char::from(FILLER)).map(|c| match c as u32 {
        1 => '*',
        2 => '_',
        3 => '[',
        5 => '`',
        6 => '\\',
        _ => c,
    });
    whole.collect::<String>().into()
}

struct Hiding<'t> {
    text: &'t str,
    bytes: Vec<u8>,
}

impl Hiding<'_> {
    fn fill(&mut self, range: Range<usize>) {
        self.bytes[range].fill(FILLER);
    }

    /// Controls say nothing, but for the line breaks that word processors write with them.
    fn controls(&mut self) {
        for (at, c) in self.text.char_indices() {
            let end = at + c.len_utf8();
            if matches!(c, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                self.fill(at..end);
                self.bytes[end - 1] = b'\n';
            } else if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
                self.fill(at..end);
            }
        }
    }

    /// Lines, outside blocks of code; gives the tables among them.
    fn blocks(&mut self) -> Vec<Range<usize>> {
        let mut tables = Vec::new();
        let mut block: Vec<Range<usize>> = Vec::new();
        let mut fence: Option<u8> = None;
        let ends: Vec<usize> = (0..self.bytes.len()).filter(|&at| self.bytes[at] == b'\n').collect();
        let mut start = 0;
        let mut in_list = false;
        for end in ends.into_iter().chain([self.bytes.len()]) {
            // A break of several bytes ends the line where its character begins.
            let line = start..self.text.floor_char_boundary(end);
            start = end + 1;
            let content = &self.text[line.clone()].trim_matches([' ', '\t', '\r', '\u{a0}']);
            let fenced = content.as_bytes().first().copied().filter(|sign| {
                matches!(sign, b'`' | b'~') && content.bytes().take_while(|byte| byte == sign).count() > 2
            });
            if fenced.is_some() && (fence.is_none() || fence == fenced) {
                fence = if fence.is_some() { None } else { fenced };
            } else if fence.is_none() && !content.is_empty() {
                block.push(line);
                continue;
            }
            tables.extend(self.block(std::mem::take(&mut block), &mut in_list));
        }
        tables.extend(self.block(block, &mut in_list));
        tables
    }

    /// Lines that follow each other; gives the table that they make.
    fn block(&mut self, lines: Vec<Range<usize>>, in_list: &mut bool) -> Option<Range<usize>> {
        let (first, last) = (lines.first()?.clone(), lines.last()?.clone());
        let bullets: Vec<Option<Bullet>> = lines.iter().map(|line| self.bullet(line)).collect();
        let several = bullets.iter().flatten().count() > 1;
        for (n, (line, bullet)) in lines.iter().zip(&bullets).enumerate() {
            let announced = n > 0 && self.text[lines[n - 1].clone()].trim_end().ends_with(':');
            match bullet {
                Some(bullet) if bullet.certain || several || announced => {
                    *in_list = true;
                    self.itemise(bullet);
                }
                _ if self.begins_list(line) => *in_list = true,
                _ => self.unindent(line, *in_list),
            }
        }
        if !self.text[first.clone()].starts_with([' ', '\t'])
            && !bullets.iter().any(Option::is_some)
            && !self.begins_list(&first)
        {
            *in_list = false;
        }
        for line in &lines {
            self.definition(line);
            self.tokens(line);
            self.runs(line);
        }
        self.footnote(&lines);
        let cells = |line: &Range<usize>| {
            let text = self.text[line.clone()].trim();
            let tabs = text.split('\t').filter(|cell| !cell.trim().is_empty()).count();
            let bars = if text.starts_with('|') { text.matches('|').count() } else { 0 };
            tabs.max(bars)
        };
        let rows = lines.iter().zip(&bullets).filter(|(line, bullet)| bullet.is_none() && cells(line) > 1).count();
        (rows > 1).then_some(first.start..last.end)
    }

    /// The sign of a list at the start of a line.
    fn bullet(&self, line: &Range<usize>) -> Option<Bullet> {
        let text = &self.text[line.clone()];
        let content = text.trim_start_matches([' ', '\t']);
        let start = line.end - content.len();
        let sign = content.chars().next()?;
        let after = &content[sign.len_utf8()..];
        let rest = after.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']);
        let spaced = rest.len() < after.len();
        let tabbed = after.starts_with('\t');
        let certain = CERTAIN_BULLETS.contains(sign)
            || BULLETS.contains(sign) && spaced
            || (DASHES.contains(sign) || sign == 'o') && tabbed;
        let likely = DASHES.contains(sign) && spaced;
        ((certain || likely) && !rest.trim().is_empty())
            .then(|| Bullet { place: start..line.end - rest.len(), certain })
    }

    /// The sign of a list, whatever it is, becomes the one that Markdown knows.
    fn itemise(&mut self, bullet: &Bullet) {
        let place = bullet.place.clone();
        self.fill(place.clone());
        self.bytes[place.start] = b'-';
        self.bytes[place.start + 1] = b' ';
    }

    fn begins_list(&self, line: &Range<usize>) -> bool {
        let content = self.text[line.clone()].trim_start_matches([' ', '\t']);
        let number = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered =
            number.len() < content.len() && [". ", ".\t", ") ", ")\t"].iter().any(|end| number.starts_with(end));
        numbered || ["- ", "-\t", "* ", "*\t", "+ ", "+\t"].iter().any(|start| content.starts_with(start))
    }

    /// A paragraph that is indented, as typewriters do, is no code.
    fn unindent(&mut self, line: &Range<usize>, in_list: bool) {
        let text = &self.text[line.clone()];
        let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
        if !in_list && (indent > 3 || text[..indent].contains('\t')) {
            self.fill(line.start..line.start + indent);
        }
    }

    /// `[mot]: suite` is no address for a link, unless a link asks for it.
    fn definition(&mut self, line: &Range<usize>) {
        let content = self.text[line.clone()].trim_start();
        let start = line.end - content.len();
        let Some((label, target)) = content.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else { return };
        let asked = self.text.matches(&format!("[{label}]")).count() > 1;
        let leads = super::address::absolute(target.trim()).is_ok();
        if !(asked && leads) {
            self.bytes[start] = BRACKET;
        }
    }

    /// Addresses, paths and names of files: whole words in which nothing is a mark.
    fn tokens(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        let words = text.split(|c: char| c.is_whitespace() || "«»“”\"<>".contains(c));
        // Where a link leads is read as it is.
        let led = |word: &str| self.text[..word.as_ptr() as usize - self.text.as_ptr() as usize].ends_with('<');
        let words: Vec<&str> = words.filter(|word| !led(word)).filter_map(|word| word.split("](").next()).collect();
        for word in words {
            let word =
                word.trim_start_matches(|c| "([{‘’'".contains(c)).trim_end_matches(|c| ")]}’'.,;:!?…".contains(c));
            let bare = word.trim_matches(['*', '_']);
            if bare.is_empty() || !word.contains(['*', '_', '\\']) {
                continue;
            }
            let ends = |part: &str| part.len() - part.trim_end_matches(['*', '_']).len();
            let starts = word.len() - word.trim_start_matches(['*', '_']).len();
            let opaque = is_address(bare) || is_path(bare);
            // Marks around the whole word are marks; else its own signs are part of it.
            let around = starts > 0 && starts == ends(word);
            let inside = if around { bare } else { word };
            if opaque {
                let start = inside.as_ptr() as usize - self.text.as_ptr() as usize;
                self.hide(start..start + inside.len());
            }
        }
    }

    fn hide(&mut self, range: Range<usize>) {
        for byte in &mut self.bytes[range] {
            *byte = match *byte {
                b'*' => STAR,
                b'_' => UNDERSCORE,
                b'\\' => BACKSLASH,
                other => other,
            };
        }
    }

    /// Stars, underscores and backquotes inside a word, between figures or standing alone.
    fn runs(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        if text.chars().all(|c| c.is_whitespace() || "*_-".contains(c)) {
            return;
        }
        let content = line.end - text.trim_start().len();
        // Where a link leads is read as it is.
        let targets = text.match_indices("](").chain(text.match_indices("<http")).filter_map(|(at, opening)| {
            let closing = if opening == "](" { ')' } else { '>' };
            text[at..].find(closing).map(|length| line.start + at..line.start + at + length)
        });
        let targets: Vec<Range<usize>> = targets.collect();
        let mut at = line.start;
        while at < line.end {
            if let Some(target) = targets.iter().find(|target| target.start < at && at < target.end) {
                at = target.end;
                continue;
            }
            let sign = self.bytes[at];
            if !matches!(sign, b'*' | b'_' | b'`') {
                at += 1;
                continue;
            }
            let end = (at..line.end).find(|&place| self.bytes[place] != sign).unwrap_or(line.end);
            let before = self.text[line.start..at].chars().next_back();
            let after = self.text[end..line.end].chars().next();
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inside = letter(before) && letter(after);
            let opens = before.is_none_or(|c| c.is_whitespace() || "([{«“‘/".contains(c));
            let closes = after.is_none_or(|c| c.is_whitespace() || ")]}»”’/.,;:!?…".contains(c));
            let bullet = at == content && end == at + 1 && sign == b'*';
            let hidden = match sign {
                b'`' => inside && end == at + 1,
                _ => inside || opens && closes && !bullet,
            };
            if hidden {
                let stand_in = match sign {
                    b'*' => STAR,
                    b'_' => UNDERSCORE,
                    _ => BACKQUOTE,
                };
                self.bytes[at..end].fill(stand_in);
            }
            at = end;
        }
    }

    /// A single line that begins with a star explains the star that another word bears: `places limitées*`, then `* sur inscription`.
    fn footnote(&mut self, lines: &[Range<usize>]) {
        let starred = |line: &&Range<usize>| self.text[(*line).clone()].trim_start().starts_with("* ");
        let mut notes = lines.iter().filter(starred);
        let (Some(note), None) = (notes.next(), notes.next()) else { return };
        let borne = |before: &str| {
            let mut open = 0;
            let signs: Vec<char> = before.chars().collect();
            signs.iter().enumerate().any(|(n, &c)| {
                let left = n.checked_sub(1).map(|n| signs[n]);
                let right = signs.get(n + 1);
                let ends = left.is_some_and(|c| !c.is_whitespace() && c != '*')
                    && right.is_none_or(|&c| c.is_whitespace() || ".,;:!?)»".contains(c));
                let begins =
                    right.is_some_and(|&c| !c.is_whitespace() && c != '*') && !left.is_some_and(char::is_alphanumeric);
                match (c == '*', ends, begins) {
                    (true, true, _) if open == 0 => return true,
                    (true, true, _) => open -= 1,
                    (true, _, true) => open += 1,
                    _ => {}
                }
                false
            })
        };
        if borne(&self.text[..note.start]) {
            let text = &self.text[note.clone()];
            self.bytes[note.end - text.trim_start().len()] = STAR;
        }
    }
}

/// A sign that begins an item of a list, with the spaces after it.
struct Bullet {
    place: Range<usize>,
    certain: bool,
}

/// `/_/plan`, `__init__.py`, `C:\_nouveau`.
fn is_path(word: &str) -> bool {
    let named = word.rsplit_once('.').is_some_and(|(name, ending)| {
        name.contains('_')
            && !ending.is_empty()
            && ending.len() < 6
            && ending.chars().all(|c| c.is_ascii_alphanumeric())
    });
    named
        || word.contains(":\\")
        || word.starts_with("\\\\")
        || word.starts_with('/')
        || word.contains("/_")
        || word.contains("_/")
        || word.contains("::")
        || word.contains('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text, its marks gone, one block a line.
    fn words(text: &str) -> String {
        let marked = Marked::new(text);
        let mut words = String::new();
        for (event, _) in marked.events() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    words.push_str(&text)
                }
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                Event::Start(Tag::Item) => words.push_str("- "),
                Event::End(pulldown_cmark::TagEnd::Item | pulldown_cmark::TagEnd::Paragraph) => words.push('\n'),
                _ => {}
            }
        }
        words.trim().to_owned()
    }

    #[test]
    fn what_stands_in_a_word_is_a_character() {
        for text in [
            "étudiant*es, élu*e*s et jardinier**es",
            "2*3*4, 2**3**4, 5 * 6 * 7",
            "https://example.org/_/plan et https://example.org/_/form",
            "seed__2030__map, __init__.py et _config.yml, _essai.txt",
            "prenom_nom@example.org, _prenom_@example.org",
            "Places limitées (*), sur place (*).",
            "note*, seconde note**, troisième note*",
            "l`eau et d`air",
            "[trop.in] et [Paul]: bonjour",
            r"C:\_nouveau\*.txt",
            "f(*args, **kwargs)",
            "a_b_c d_e_f",
        ] {
            assert_eq!(words(text), text);
        }
        assert_eq!(words("[Paul]: bonjour"), "[Paul]: bonjour");
        assert_eq!(
            words("*Quercus robur*, **https://example.org/a_b_c** et l’*Odyssée*"),
            "Quercus robur, https://example.org/a_b_c et l’Odyssée"
        );
        assert_eq!(words("Voir [le *plan*](https://example.org/_/plan)."), "Voir le plan.");
        assert_eq!(words("Voir <https://example.org/_/plan_b_>."), "Voir https://example.org/_/plan_b_.");
    }

    #[test]
    fn a_star_before_a_line_explains_the_star_of_a_word() {
        assert_eq!(words("La note*.\n\n* note : des gants."), "La note*.\n* note : des gants.");
        assert_eq!(words("La *note*.\n\n* des gants."), "La note.\n- des gants.");
        assert_eq!(words("La note*.\n\n* un\n* deux"), "La note*.\n- un\n- deux");
    }

    #[test]
    fn lists_of_word_processors_are_lists() {
        let pasted =
            "Au programme.\n•\tJeudi : un\n\u{f0b7}\u{a0}Vendredi\n-\tSamedi\n–\u{a0}Dimanche\no\tLundi\n•Mardi";
        let read = words(pasted);
        assert_eq!(read, "Au programme.\n- Jeudi : un\n- Vendredi\n- Samedi\n- Dimanche\n- Lundi\n- Mardi");
        assert_eq!(words("La ville\n– son maire –\nest là."), "La ville – son maire – est là.");
        assert_eq!(words("Au choix :\n– la visite"), "Au choix :\n- la visite");
        assert_eq!(words("o mon pays"), "o mon pays");
        assert_eq!(words("\tUn alinéa.\n\n    Un autre."), "Un alinéa.\nUn autre.");
    }

    #[test]
    fn breaks_of_word_processors_are_breaks() {
        assert_eq!(words("Mme Durand\u{b}Site\u{2028}web\u{85}fin"), "Mme Durand Site web fin");
    }

    #[test]
    fn tables_are_seen() {
        assert_eq!(Marked::new("9h\tAccueil\n10h\tAtelier").tables, std::slice::from_ref(&(0..22)));
        assert_eq!(Marked::new("| a | b |\n|---|---|\n| c | d |").tables.len(), 1);
        assert!(Marked::new("Un\tdeux.\n\n•\ttrois\n•\tquatre\tcinq").tables.is_empty());
    }

    proptest::proptest! {
        /// No letter and no figure is taken away, whatever the signs around them.
        #[test]
        fn every_letter_typed_is_read(text in "[a-cé0-2 *_`\n\t•–o\\[\\]():./<>#+|\\\\\u{b}-]{0,40}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let marked = Marked::new(&text);
            // What is told besides: HTML, links without an address, numbers of a list.
            let mut read = String::new();
            let mut told = false;
            for (event, _) in marked.events() {
                match event {
                    Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => read.push_str(&words),
                    Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::List(_) | Tag::CodeBlock(_)) => told = true,
                    _ => {}
                }
            }
            proptest::prop_assert!(told || letters(&read) == letters(&text), "{read:?}");
        }
    }
}
