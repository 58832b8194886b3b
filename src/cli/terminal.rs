//! What livret says on the terminal. Colours are left out where nobody sees them: in pipes, in files, under `NO_COLOR`.

use super::language::{self, Lang};
use super::{Stop, Trouble};
use crate::diagnostic::say;
use crate::language::visible::harmless;
use annotate_snippets::{Level, Renderer, normalize_untrusted_str};
use std::io::{ErrorKind, Write};

/// How much to say.
pub struct Terminal {
    pub quiet: bool,
    pub verbose: bool,
    /// The language asked for.
    pub lang: Option<Lang>,
}

impl Terminal {
    /// What came out, on standard output.
    pub fn say(&self, words: &str) {
        if !self.quiet {
            // Whoever closed the pipe does not want to know.
            let _ = writeln!(anstream::stdout(), "{}", harmless(words));
        }
    }

    /// What only the curious want to know, on standard error.
    pub fn detail(&self, words: impl FnOnce() -> String) {
        if self.verbose {
            self.complain(&words());
        }
    }

    /// Faults, on standard error, whatever was asked.
    pub fn complain(&self, words: &str) {
        let _ = writeln!(anstream::stderr(), "{}", harmless(words));
    }

    /// A fault that is not in the programme.
    pub fn trouble(&self, trouble: &Trouble) {
        let messages = language::of_system(self.lang);
        let (error, cure) = (messages.say(&say("level-error")), messages.say(&say("level-help")));
        let help = Level::HELP.with_name(cure.as_str()).message(normalize_untrusted_str(&trouble.help));
        let group = Level::ERROR.with_name(error.as_str()).primary_title(&trouble.message).element(help);
        self.complain(&Renderer::styled().render(&[group]));
    }
}

/// Writes what was asked for to standard output; a reader that has seen enough is no error.
pub fn print(bytes: &[u8]) -> Result<(), Stop> {
    let mut output = std::io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Stop::Machine(Trouble::new(
            format!("cannot write to standard output: {error}"),
            "write to another place: there may be no room left",
        ))),
        _ => Ok(()),
    }
}
