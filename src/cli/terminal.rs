//! What livret says on the terminal. Colours are left out where nobody sees them: in pipes, in files, under `NO_COLOR`.

use super::language::{self, Lang};
use super::{Stop, Trouble};
use crate::diagnostic::{Saying, of_the_machine, say};
use crate::language::messages::Messages;
use crate::language::visible::harmless;
use crate::programme;
use annotate_snippets::{Level, Renderer, normalize_untrusted_str};
use std::cell::Cell;
use std::io::{ErrorKind, Write};

/// How much to say, and in which language.
pub(super) struct Terminal {
    pub quiet: bool,
    pub verbose: bool,
    /// The language asked for.
    pub lang: Option<Lang>,
    /// Read when something is first said.
    messages: Cell<Option<&'static Messages>>,
}

impl Terminal {
    pub(super) fn new(quiet: bool, verbose: bool, lang: Option<Lang>) -> Terminal {
        Terminal { quiet, verbose, lang, messages: Cell::new(None) }
    }

    /// One that has only a fault to tell.
    pub(super) fn speaking(messages: &'static Messages) -> Terminal {
        Terminal { messages: Cell::new(Some(messages)), ..Terminal::new(false, false, None) }
    }

    /// The language spoken now: the one asked for, else that of the programme once it was read, else that of the system.
    pub(super) fn messages(&self) -> &'static Messages {
        self.messages.get().unwrap_or_else(|| {
            let messages = language::of_system(self.lang);
            self.messages.set(Some(messages));
            messages
        })
    }

    /// From now on, about this programme.
    pub(super) fn turn_to(&self, source: &str) -> &'static Messages {
        self.turn_to_language(programme::language_of(source))
    }

    /// The same, about a programme in this language; `None` for what is no programme.
    pub(super) fn turn_to_language(&self, tag: Option<String>) -> &'static Messages {
        let messages = language::of_tag(self.lang, tag);
        self.messages.set(Some(messages));
        messages
    }

    /// What came out, on standard output.
    pub(super) fn say(&self, words: &str) {
        if !self.quiet {
            // Whoever closed the pipe does not want to know.
            let _ = writeln!(anstream::stdout(), "{}", harmless(words));
        }
    }

    /// What only the curious want to know, on standard error.
    pub(super) fn detail(&self, saying: impl FnOnce() -> Saying) {
        if self.verbose {
            self.complain(&self.messages().say(&saying()));
        }
    }

    /// Faults, on standard error, whatever was asked.
    pub(super) fn complain(&self, words: &str) {
        let _ = writeln!(anstream::stderr(), "{}", harmless(words));
    }

    /// A fault that is not in the programme.
    pub(super) fn trouble(&self, trouble: &Trouble) {
        let messages = self.messages();
        let error = messages.say(&say("level-error-alone"));
        let cure = messages.say(&say("level-help"));
        let words = normalize_untrusted_str(&messages.say(&trouble.0));
        let help = messages.attribute(&trouble.0, "help").unwrap_or_default();
        let help = Level::HELP.with_name(cure.as_str()).message(normalize_untrusted_str(&help));
        let group = Level::ERROR.with_name(error.as_str()).primary_title(&words).element(help);
        self.complain(&Renderer::styled().render(&[group]));
    }
}

/// Writes what was asked for to standard output; a reader that has seen enough is no error.
pub(super) fn print(bytes: &[u8]) -> Result<(), Stop> {
    let mut output = std::io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Stop::Machine(Trouble::of(say("output-closed").with("error", of_the_machine(&error)))))
        }
        _ => Ok(()),
    }
}
