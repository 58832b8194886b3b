//! What a programme says of its own making: its theme, and its editions.

use super::Manuscript;
use crate::diagnostic::{Diagnostic, Refusal, say};
use crate::files::Files;
use crate::outputs::{self, Output};
use crate::programme::{Line, Programme};
use crate::theme::Theme;
use std::path::Path;

/// No theme file is that long.
const LONGEST_THEME: usize = 1 << 20;

/// The look and the outputs that a programme asks for; an order or a command may say otherwise.
#[derive(Debug, Default)]
pub struct Wished {
    /// `None` where it names none, or one that is not there: a build tells that.
    pub theme: Option<WishedTheme>,
    /// Empty where it names none.
    pub outputs: Vec<&'static Output>,
}

/// A theme that a programme names.
#[derive(Debug)]
pub enum WishedTheme {
    /// One that comes with livret, by its name.
    Shipped(String),
    /// A file of the author.
    File {
        /// As the author wrote it, from the programme.
        path: String,
        /// Its text.
        source: String,
        /// What it holds.
        read: Box<Result<Theme, Refusal>>,
    },
}

/// What a programme file asks for in its table `[brand]`, as far as it can be read.
pub fn wished(source: &str, files: &dyn Files) -> Wished {
    Manuscript::read(source).wished(files)
}

pub(super) fn of(programme: &Programme, files: &dyn Files) -> Wished {
    let Some(brand) = &programme.brand else { return Wished::default() };
    let outputs = brand.editions.iter().filter_map(|name| output(name)).collect();
    let theme = brand.theme.as_ref().and_then(|name| match Theme::is_shipped(name) {
        true => Some(WishedTheme::Shipped(name.value.clone())),
        false => {
            let source = text(name, files)?;
            let read = Box::new(Theme::read(&source));
            Some(WishedTheme::File { path: name.value.clone(), source, read })
        }
    });
    Wished { theme, outputs }
}

/// What is wrong with the wishes of a programme.
pub(super) fn faults(programme: &Programme, files: &dyn Files) -> Vec<Diagnostic> {
    let Some(brand) = &programme.brand else { return Vec::new() };
    let quoted = |names: Vec<&str>| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let fault = |key, line: &Line, known: Vec<&str>| {
        let saying = say(key).with("written", &line.value).with("known", quoted(known));
        Diagnostic::error("unknown-choice", saying).at(line.span.clone(), "here")
    };
    let unknown = brand.editions.iter().filter(|name| output(name).is_none());
    let editions =
        unknown.map(|name| fault("unknown-edition", name, outputs::ALL.iter().map(|output| output.name).collect()));
    let theme = brand.theme.iter().filter(|name| !Theme::is_shipped(name)).filter_map(|name| {
        let key = match text(name, files) {
            _ if !names_a_file(name) => "unknown-brand-theme",
            None => "missing-theme",
            Some(source) => Theme::read(&source).err().map(|_| "faulty-theme")?,
        };
        Some(fault(key, name, Theme::names().collect()))
    });
    editions.chain(theme).collect()
}

fn output(name: &str) -> Option<&'static Output> {
    outputs::ALL.iter().copied().find(|output| output.name == name.trim())
}

fn names_a_file(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// The text of a theme file.
fn text(name: &str, files: &dyn Files) -> Option<String> {
    let bytes = names_a_file(name).then(|| files.read(Path::new(name), LONGEST_THEME).ok())??;
    let text = String::from_utf8(bytes).ok()?;
    Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
