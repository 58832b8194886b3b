//! `livret check --fix --suggest`: what is likely and not certain, shown to the author one by one, who says yes or no.

use super::Terminal;
use super::report::Report;
use crate::check::mending::{Mended, mend};
use crate::diagnostic::{Diagnostic, say};
use crate::language::messages::Messages;
use std::io::BufRead;

/// The source with what the author says yes to. Who closes the input, or answers that it is enough, has said no to all the rest.
pub(super) fn asked(
    report: &Report,
    source: &str,
    faults: &[Diagnostic],
    answers: &mut dyn BufRead,
    messages: &Messages,
    terminal: &Terminal,
) -> Mended {
    let question = messages.say(&say("suggest-question"));
    let mut chosen: Vec<Diagnostic> = Vec::new();
    for fault in faults.iter().filter(|fault| !fault.suggested.is_empty()) {
        // As a correction that is made, to see what it makes of its lines.
        let cure = Diagnostic { mends: fault.suggested.clone(), ..fault.clone() };
        let mended = mend(source, std::slice::from_ref(&cure));
        if mended.cured == 0 {
            continue;
        }
        report.show_one(fault, terminal);
        let changes = similar::TextDiff::from_lines(source, &mended.text);
        terminal.complain(&changes.unified_diff().context_radius(0).to_string());
        terminal.complain(&question);
        match answer(answers) {
            Some(Answer::Yes) => chosen.push(cure),
            Some(Answer::No) => {}
            None => break,
        }
    }
    mend(source, &chosen)
}

enum Answer {
    Yes,
    No,
}

/// The next answer, in either language; `None`: enough.
fn answer(answers: &mut dyn BufRead) -> Option<Answer> {
    let mut line = String::new();
    if answers.read_line(&mut line).ok()? == 0 {
        return None;
    }
    match line.trim().to_lowercase().as_str() {
        "o" | "oui" | "y" | "yes" => Some(Answer::Yes),
        "q" | "quit" | "fin" => None,
        _ => Some(Answer::No),
    }
}
