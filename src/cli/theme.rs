//! Finds the theme that the command line names.

use super::formats::{self, Format};
use super::input::Text;
use super::misuse::nearest;
use super::report::{Count, Report};
use super::{Stop, Terminal, Trouble, input, terminal};
use crate::brochure::{Wished, WishedTheme};
use crate::check::waivers::Verdict;
use crate::diagnostic::{Diagnostic, say};
use crate::language::messages::Messages;
use crate::theme::Theme;
use std::path::Path;

/// The option that names a theme.
#[derive(Debug, clap::Args)]
pub(super) struct Choice {
    #[arg(long, value_name = "NAME|FILE", value_hint = clap::ValueHint::FilePath)]
    theme: Option<String>,
}

impl Choice {
    /// The theme file, where one is named.
    pub(super) fn file(&self) -> Option<&Path> {
        self.theme.as_deref().filter(|name| !Theme::is_shipped(name)).map(Path::new)
    }

    /// The theme asked for, or else that of the programme, or else the first of the shipped ones. A theme of the programme that is not
    /// there is told with the faults of the programme. Faults of a theme file are shown in a `format`.
    ///
    /// # Errors
    /// [`Stop::Usage`] when nothing has that name; [`Stop::Author`], after having shown them, when the theme file has errors.
    pub(super) fn read(
        &self,
        wished: &Wished,
        folder: &Path,
        messages: &'static Messages,
        format: Format,
        terminal: &Terminal,
    ) -> Result<Theme, Stop> {
        let name = match (self.theme.as_deref(), &wished.theme) {
            (Some(name), _) => name,
            (None, Some(WishedTheme::Shipped(name))) => name,
            (None, Some(WishedTheme::File { path, source, read })) => {
                let name = folder.join(path).display().to_string();
                let text = Text { name, source: source.clone(), cells: None, gathered: None };
                return (**read)
                    .clone()
                    .or_else(|faults| Err(faulty(&text, faults.into(), messages, format, terminal)?));
            }
            (None, None) => Theme::names().next().unwrap_or_default(),
        };
        if let Some(theme) = Theme::shipped(name) {
            terminal.detail(|| say("detail-theme").with("name", name));
            return Ok(theme);
        }
        let path = Path::new(name);
        if !path.exists() && path.extension().is_none() {
            let names: Vec<&str> = Theme::names().collect();
            let near = nearest(name, names.iter().copied());
            let saying = match near {
                Some(near) => say("unknown-theme-near").with("near", near),
                None => say("unknown-theme").with("known", names.join(", ")),
            };
            return Err(Stop::Usage(Trouble::of(saying.with("name", name))));
        }
        let text = input::read(path, terminal)?;
        Theme::read(&text.source).or_else(|faults| Err(faulty(&text, faults.into(), messages, format, terminal)?))
    }
}

/// Shows the faults of a theme file.
///
/// # Errors
/// Nobody reads what is printed.
fn faulty(
    text: &Text,
    faults: Vec<Diagnostic>,
    messages: &'static Messages,
    format: Format,
    terminal: &Terminal,
) -> Result<Stop, Stop> {
    if format == Format::Human {
        Report::of(text, messages).show(&faults, false, terminal);
        let counts = Count::of(&faults).saying();
        terminal.complain(&messages.say(&say("counted-in-theme").with("counts", counts).with("name", &text.name)));
    } else {
        let verdict = Verdict { standing: faults, ..Verdict::default() };
        terminal::print(formats::listed(format, text, &verdict, messages).as_bytes())?;
    }
    Ok(Stop::Author)
}
