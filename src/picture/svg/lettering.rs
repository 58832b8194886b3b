//! The texts of drawings: set in the faces that they ask for where livret or the house has them, and outlined at once.

use crate::diagnostic::{Value, say};
use crate::picture::Fault;
use crate::text::Fonts;
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{Font, FontFamily, FontResolver, FontStyle, Options, Tree, WriteOptions};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The faces that texts of drawings may be set in, and what was asked of them in vain.
#[derive(Default)]
pub(super) struct Lettering {
    database: Arc<Database>,
    faces: Vec<Known>,
    lost: Mutex<Lost>,
}

/// A face, by the names that programs write.
struct Known {
    family: String,
    postscript_name: String,
    weight: u16,
    italic: bool,
    id: ID,
}

#[derive(Default)]
struct Lost {
    fonts: BTreeSet<String>,
    letters: BTreeSet<char>,
    /// What was asked first, and what stands instead.
    instead: BTreeSet<(String, String)>,
}

impl Lettering {
    /// The faces of a brochure.
    pub(super) fn of(fonts: &Fonts) -> Lettering {
        let mut database = Database::new();
        let mut faces = Vec::new();
        let mut read: Vec<(*const u8, Vec<ID>)> = Vec::new();
        for face in fonts.faces() {
            let (file, index) = face.file();
            let start = file.as_ref().as_ptr();
            let ids = match read.iter().find(|(known, _)| *known == start) {
                Some((_, ids)) => ids,
                None => {
                    let ids = database.load_font_source(Source::Binary(Arc::new(file))).to_vec();
                    read.push((start, ids));
                    let Some((_, ids)) = read.last() else { continue };
                    ids
                }
            };
            let Some(&id) = ids.iter().find(|id| database.face(**id).is_some_and(|info| info.index == index)) else {
                continue;
            };
            let (family, postscript_name) = (face.family.to_string(), face.postscript_name.clone());
            faces.push(Known { family, postscript_name, weight: face.weight, italic: face.italic, id });
        }
        Lettering { database: Arc::new(database), faces, lost: Mutex::default() }
    }

    /// How usvg is to read a drawing.
    pub(super) fn options(&self) -> Options<'_> {
        let select_font = Box::new(|font: &Font, _: &mut Arc<Database>| self.face(font));
        // A letter of another face would be another logo.
        let select_fallback = Box::new(|letter: char, _: &[ID], _: &mut Arc<Database>| {
            if !letter.is_whitespace() && !letter.is_control() {
                self.lose(|lost| {
                    lost.letters.insert(letter);
                });
            }
            None
        });
        Options {
            font_size: super::lengths::FONT as f32,
            fontdb: Arc::clone(&self.database),
            font_resolver: FontResolver { select_font, select_fallback },
            ..Options::default()
        }
    }

    fn lose(&self, note: impl FnOnce(&mut Lost)) {
        note(&mut self.lost.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn face(&self, font: &Font) -> Option<ID> {
        let names: Vec<&str> = font.families().iter().filter_map(name).collect();
        let italic = font.style() != FontStyle::Normal;
        let found = names.iter().enumerate().find_map(|(place, name)| {
            let named = self.faces.iter().find(|face| face.postscript_name.eq_ignore_ascii_case(name));
            let fits = |face: &&Known| {
                face.family.eq_ignore_ascii_case(name) && face.weight == font.weight() && face.italic == italic
            };
            named.or_else(|| self.faces.iter().find(fits)).map(|face| (place, face))
        });
        match found {
            Some((place, face)) => {
                // Programs write the face first, then its family.
                let plain = |text: &str| text.replace([' ', '-'], "").to_ascii_lowercase();
                let same = |asked: &str| plain(asked).starts_with(&plain(&face.family));
                if place > 0 && !same(names[0]) {
                    self.lose(|lost| {
                        lost.instead.insert((names[0].to_owned(), face.family.clone()));
                    });
                }
                Some(face.id)
            }
            None => {
                let asked = names.first().copied().map_or_else(|| "—".to_owned(), str::to_owned);
                let weight = if font.weight() == 400 { String::new() } else { format!(" {}", font.weight()) };
                let slant = if italic { " italic" } else { "" };
                self.lose(|lost| {
                    lost.fonts.insert(format!("{asked}{weight}{slant}"));
                });
                None
            }
        }
    }

    /// The drawing with its texts as outlines, and what was set in another face than the first.
    ///
    /// # Errors
    /// Faces that are not there, and letters that a face does not have.
    pub(super) fn outlined(&self, tree: &Tree) -> Result<(String, Vec<Fault>), Fault> {
        let lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        let list = |values: Vec<String>| Value::List(values.into_iter().map(Value::from).collect());
        if !lost.fonts.is_empty() {
            return Err(Fault(say("svg-font").with("fonts", list(lost.fonts.iter().cloned().collect()))));
        }
        if !lost.letters.is_empty() {
            let letters = lost.letters.iter().take(MOST_SHOWN).map(char::to_string).collect();
            return Err(Fault(say("svg-letters").with("letters", list(letters))));
        }
        let remarks = lost.instead.iter().map(|(font, instead)| {
            Fault(say("svg-font-instead").with("font", font.as_str()).with("instead", instead.as_str()))
        });
        Ok((tree.to_string(&WriteOptions::default()), remarks.collect()))
    }
}

/// Letters that are named.
const MOST_SHOWN: usize = 8;

fn name(family: &FontFamily) -> Option<&str> {
    match family {
        FontFamily::Named(name) => Some(name.as_str()),
        FontFamily::Serif => Some("serif"),
        FontFamily::SansSerif => Some("sans-serif"),
        FontFamily::Cursive => Some("cursive"),
        FontFamily::Fantasy => Some("fantasy"),
        FontFamily::Monospace => Some("monospace"),
    }
}
