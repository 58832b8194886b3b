//! `livret build programme.toml --for people.csv`: a copy for everybody on a list.

use super::{Build, folder_of, tell_renamed, without_remarks};
use crate::brochure::{CopyMade, Manuscript, NoCopies, Order};
use crate::cli::formats::Format;
use crate::cli::progress::Progress;
use crate::cli::putting::Recorded;
use crate::cli::report::{Count, Report};
use crate::cli::{Stop, Terminal, Trouble, input, output, portable};
use crate::diagnostic::{Diagnostic, Severity, Value, say};
use crate::files;
use crate::inputs::people_list;
use crate::language::wording::{Language, capitalised};
use crate::outputs::{CALENDAR, Output, SCREEN, weight};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of the copies has this after the name of the programme.
const SUFFIX: &str = "-copies";
/// No list is that long.
const LARGEST: usize = 64 << 20;

pub(super) fn run(build: &Build, list: &Path, date: Option<i64>, terminal: &Terminal) -> Result<(), Stop> {
    let [programme] = &build.programme[..] else {
        return Err(Stop::Usage(Trouble::of(say("copies-of-one-programme"))));
    };
    let text = input::programme(programme, terminal)?;
    let manuscript = Manuscript::read(&text.source);
    let messages = terminal.turn_to_language(manuscript.language());
    // Copies are of the first of its brochures.
    let own = manuscript.editions().get(..2).map(|editions| Language::of(&editions[0]).tag.clone());
    let name = list.display().to_string();
    let bytes = files::given(list, LARGEST)
        .map_err(|unusable| Stop::Machine(Trouble::of(input::unreadable(list, unusable).with("name", &name))))?;
    let people = people_list(&bytes).map_err(|saying| {
        terminal.trouble(&Trouble::of(saying.with("name", &name)));
        Stop::Author
    })?;
    let files = Recorded::of(build.editions.files(folder_of(programme)));
    let wished = manuscript.wished(&files);
    let theme = build.theme.read(&wished, folder_of(programme), messages, Format::Human, terminal)?;
    let order = Order {
        outputs: outputs(build)?,
        date,
        share: build.editions.sharing(),
        machine_fonts: build.editions.machine_fonts(),
        ..Order::default()
    };
    let of_programme = Report::of(&text, messages);
    let of_list = Report::new(&name, &people.text, messages);
    let refused = |of_programme_too: Vec<Diagnostic>, mut of_people: Vec<Diagnostic>| {
        let faults = without_remarks(of_programme_too);
        of_programme.show(&faults, false, terminal);
        of_people.sort_by_key(Diagnostic::place);
        of_list.show(&of_people, false, terminal);
        let (faults, named) = if of_people.is_empty() { (faults, &text.name) } else { (of_people, &name) };
        let told = say("nothing-built").with("counts", Count::of(&faults).saying()).with("name", named);
        terminal.complain(&messages.say(&told));
        Stop::Author
    };
    let is_refused = |faults: &[Diagnostic]| faults.iter().any(|fault| fault.severity == Severity::Error);
    if is_refused(&people.found) || text.is_broken() {
        // A list that cannot be read is told without the programme, whose faults `check` tells.
        return Err(refused(text.faults().to_vec(), people.found));
    }
    let stem = portable::stem(programme).to_string_lossy().into_owned();
    let folder = build.output.join(format!("{stem}{SUFFIX}"));
    let mut sources = BTreeSet::new();
    let named = [Some(programme.as_path()), Some(list), build.theme.file()];
    sources.extend(named.into_iter().flatten().filter_map(|path| path.canonicalize().ok()));
    let mut put = |copies: Vec<CopyMade>| {
        output::folder(&folder).map_err(Stop::Machine)?;
        sources.extend(files.read_so_far());
        let mut written: Vec<(PathBuf, &[u8])> = Vec::new();
        for CopyMade { stem, brochure, calendar } in &copies {
            let parts = [(&SCREEN, brochure), (&CALENDAR, calendar)];
            for (output, bytes) in parts.into_iter().filter_map(|(output, bytes)| Some((output, bytes.as_ref()?))) {
                written.push((folder.join(output.file_name(stem, "")), &bytes[..]));
            }
        }
        output::put_many(&written, &sources)
    };
    let made = {
        let doing = say("doing-copies").with("n", people.people.len());
        let _progress = Progress::start(terminal, messages.say(&doing), 0);
        manuscript.copies(&files, &theme, &order, &people.people, &mut put)
    };
    let made = match made {
        Ok(made) => made,
        Err(NoCopies::Put(stop)) => return Err(stop),
        Err(NoCopies::Programme(faults)) => return Err(refused(text.judged(faults.into()), Vec::new())),
        Err(NoCopies::List(faults)) => {
            let mut faults: Vec<Diagnostic> = faults.into();
            faults.extend(people.found.iter().cloned());
            return Err(refused(Vec::new(), faults));
        }
    };
    let (_, faults): (Vec<_>, Vec<_>) = made.diagnostics.into_iter().partition(|fault| fault.code == "abridged");
    let faults = without_remarks(text.judged(faults));
    of_programme.show(&faults, false, terminal);
    let mut of_people = made.of_the_list;
    of_people.extend(people.found.iter().cloned());
    of_list.show(&of_people, false, terminal);
    for waived in &made.waived {
        terminal.detail(|| of_programme.waived(waived));
    }
    let all: Vec<Diagnostic> = faults.into_iter().chain(of_people).collect();
    let count = capitalised(&messages.say(&Count::of(&all).saying()));
    let target = format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR);
    let pages = made.pages.map(|(least, most)| match least == most {
        true => say("pages").with("n", most),
        false => say("copies-pages").with("least", least).with("most", most),
    });
    let told = match pages {
        Some(pages) => say("copies-built").with("pages", pages),
        None => say("copies-built-unpaged"),
    };
    let told = told.with("n", made.copies).with("target", target);
    let told = told.with("weight", weight::said(made.weight));
    let promises: Vec<Value> = order.outputs.iter().map(|output| output.promise.into()).collect();
    let told = told.with("standards", Value::List(promises));
    let more: String = made.told.iter().map(|told| format!(" {}", messages.say(told))).collect();
    terminal.say(&format!("{}{more} {count}.", messages.say(&told)));
    tell_renamed(programme, messages, terminal);
    if let Some(language) = own {
        terminal.say(&messages.say(&say("copies-in-one-language").with("language", language)));
    }
    Ok(())
}

/// What is made for each: brochure and calendar, unless one of them is asked for.
fn outputs(build: &Build) -> Result<Vec<&'static Output>, Stop> {
    let Some(asked) = build.editions.asked() else { return Ok(vec![&SCREEN, &CALENDAR]) };
    match asked.iter().find(|output| ![&SCREEN, &CALENDAR].contains(*output)) {
        None => Ok(asked),
        Some(other) => Err(Stop::Usage(Trouble::of(say("copies-of-other-editions").with("edition", other.name)))),
    }
}
