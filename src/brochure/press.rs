//! The press that the printed editions are made for, from what the programme, the command line and the theme say.

use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::files::{self, Files, Unusable};
use crate::picture::guard::guarded;
use crate::print::Press;
use crate::print::ink::Cmyk;
use crate::print::press::Build;
use crate::print::profile::{PrintProfile, SHIPPED};
use crate::programme::{Programme, Setting};
use crate::theme::Theme;
use std::path::PathBuf;

/// No profile weighs as much, in bytes.
const HEAVIEST_PROFILE: usize = 20 << 20;

/// Gathers what there is to know of the press. The profile is one of `files`.
///
/// # Errors
/// A profile that is not there or is not one of a press.
pub(super) fn of(programme: &Programme, files: &dyn Files, theme: &Theme) -> Result<Press, Box<Diagnostic>> {
    let settings = &programme.print;
    let profile = match &settings.profile {
        Some(named) if named.value.as_os_str() != SHIPPED => read(named, files)?,
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
    let (bleed, marks) = (settings.bleed().pt(), settings.marks());
    let press = guarded(|| Press::new(profile, bleed, marks, limit, builds));
    press.unwrap_or_else(|_| Err(say("profile-damaged"))).map_err(|reason| {
        let named = settings.profile.as_ref().map(|named| named.value.display().to_string()).unwrap_or_default();
        broken(&named, reason, settings.profile.as_ref().and_then(|named| named.span.clone()))
    })
}

fn read(named: &Setting<PathBuf>, files: &dyn Files) -> Result<PrintProfile, Box<Diagnostic>> {
    let shown = named.value.display().to_string();
    let bytes = files.read(&named.value, HEAVIEST_PROFILE).map_err(|unusable| {
        let (code, saying) = match unusable {
            Unusable::Outside => ("profile-outside", say("profile-outside")),
            Unusable::Missing => match named.span.as_ref().and_then(|_| files::near(&named.value, files)) {
                Some(near) => {
                    let near = near.to_string_lossy().replace('\\', "/");
                    ("missing-profile", say("missing-profile-near").with("near", near))
                }
                None => ("missing-profile", say("missing-profile")),
            },
            Unusable::LinkOutside => ("profile-outside", say("profile-link-outside")),
            Unusable::OtherKind => ("missing-profile", say("profile-not-a-file")),
            Unusable::TooLarge { most } => ("broken-profile", say("profile-too-heavy").with("most", most >> 20)),
            Unusable::Device => ("missing-profile", say("profile-unreadable").with("reason", say("machine-device"))),
            Unusable::Unreadable(error) => ("missing-profile", say("profile-unreadable").with("reason", error)),
        };
        located(Diagnostic::error(code, saying.with("file", shown.as_str())), named.span.clone())
    })?;
    // A profile that its reader stumbles over is a damaged one.
    let read = guarded(|| PrintProfile::read(bytes)).unwrap_or_else(|_| Err(say("profile-damaged")));
    read.map_err(|reason| broken(&shown, reason, named.span.clone()))
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
