//! The press that the printed editions are made for, from what the programme, the command line and the theme say.

use super::file::{self, Unusable};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::print::Press;
use crate::print::ink::Cmyk;
use crate::print::press::Build;
use crate::print::profile::{PrintProfile, SHIPPED};
use crate::programme::{Programme, Setting};
use crate::theme::Theme;
use std::path::{Path, PathBuf};

/// No profile weighs as much.
const HEAVIEST_PROFILE: usize = 20 << 20;

/// Gathers what there is to know of the press. The profile is looked for in `folder`, or from where the command was given if it was
/// named there.
///
/// # Errors
/// A profile that is not there or is not one of a press.
pub fn of(programme: &Programme, folder: &Path, theme: &Theme) -> Result<Press, Box<Diagnostic>> {
    let settings = &programme.print;
    let profile = match &settings.profile {
        Some(named) if named.value.as_os_str() != SHIPPED => read(named, folder)?,
        _ => PrintProfile::coated(),
    };
    let brand = programme.brand.iter().flat_map(|brand| &brand.inks);
    let brand = brand.map(|ink| Build {
        colour: ink.colour.value,
        inks: ink.cmyk.map(|[cyan, magenta, yellow, black]| Cmyk { cyan, magenta, yellow, black }),
        spot: ink.spot.as_ref().map(|name| name.value.as_str().into()),
    });
    let of_the_theme = theme.inks.iter().map(|ink| {
        let [cyan, magenta, yellow, black] = ink.cmyk;
        Build { colour: ink.colour, inks: Some(Cmyk { cyan, magenta, yellow, black }), spot: None }
    });
    let builds = brand.chain(of_the_theme).collect();
    let limit = settings.ink_limit.as_ref().map(|limit| limit.value);
    Press::new(profile, settings.bleed().pt(), settings.marks(), limit, builds).map_err(|reason| {
        let named = settings.profile.as_ref().map(|named| named.value.display().to_string()).unwrap_or_default();
        broken(&named, reason, settings.profile.as_ref().and_then(|named| named.span.clone()))
    })
}

fn read(named: &Setting<PathBuf>, folder: &Path) -> Result<PrintProfile, Box<Diagnostic>> {
    let shown = named.value.display().to_string();
    let bytes = match &named.span {
        Some(_) => file::beside(&named.value, folder, HEAVIEST_PROFILE),
        None => file::anywhere(&named.value, HEAVIEST_PROFILE),
    };
    let bytes = bytes.map_err(|unusable| {
        let (code, saying) = match unusable {
            Unusable::Outside => ("profile-outside", say("profile-outside")),
            Unusable::Missing => ("missing-profile", say("missing-profile")),
            Unusable::NotAFile => ("missing-profile", say("profile-not-a-file")),
            Unusable::Unreadable(error) => ("missing-profile", say("profile-unreadable").with("reason", error)),
        };
        located(Diagnostic::error(code, saying.with("file", shown.as_str())), named.span.clone())
    })?;
    PrintProfile::read(bytes).map_err(|reason| broken(&shown, reason, named.span.clone()))
}

fn broken(file: &str, reason: Saying, span: Option<Span>) -> Box<Diagnostic> {
    let saying = say("broken-profile").with("file", file).with("reason", reason);
    located(Diagnostic::error("broken-profile", saying), span)
}

fn located(fault: Diagnostic, span: Option<Span>) -> Box<Diagnostic> {
    Box::new(match span {
        Some(span) => fault.at(span, "named"),
        None => fault,
    })
}
