//! The colours and the type of the theme, as the variables and classes that the style sheet of the page asks for.

use super::faces::{Sheet, roles};
use crate::text::Figures;
use crate::theme::{Role, Scheme, Surface, Theme};
use std::fmt::Write;

/// The variables of both kinds of screens; paper is light.
pub(super) fn variables(theme: &Theme, parcours: usize) -> String {
    let light = of_scheme(&theme.light_scheme(parcours));
    let dark = of_scheme(&theme.dark_scheme(parcours));
    format!("{light}@media screen and (prefers-color-scheme:dark){{{dark}}}")
}

fn of_scheme(scheme: &Scheme) -> String {
    let mut css = String::from(":root{");
    let plain = [
        ("ground", scheme.ground),
        ("raised", scheme.raised),
        ("text", scheme.text),
        ("quiet", scheme.quiet),
        ("line", scheme.line),
        ("link", scheme.link),
    ];
    for (name, colour) in plain {
        let _ = write!(css, "--{name}:{colour};");
    }
    surface(&mut css, "head", &scheme.head);
    surface(&mut css, "plenary", &scheme.plenary);
    css.push('}');
    for (n, tint) in scheme.accents.iter().enumerate() {
        let (vivid, label, pale) = (tint.vivid, tint.label, tint.pale);
        let whom = if n == 0 { ":root,.p0".to_string() } else { format!(".p{n}") };
        let _ = write!(css, "{whom}{{--vivid:{vivid};--label:{label};--pale:{pale}}}");
    }
    css
}

fn surface(css: &mut String, name: &str, surface: &Surface) {
    let Surface { ground, text, quiet, label, rule, line, .. } = surface;
    let parts =
        [("ground", ground), ("text", text), ("quiet", quiet), ("label", label), ("rule", rule), ("line", line)];
    for (part, colour) in parts {
        let _ = write!(css, "--{name}-{part}:{colour};");
    }
}

/// A class for each role.
pub(super) fn type_scale(theme: &Theme, sheet: &Sheet) -> String {
    let mut css = String::new();
    for (class, role) in roles(theme) {
        let whom = match class {
            "body" => "body".to_string(),
            "label" => ".label,strong,button,th,dt".to_string(),
            class => format!(".{class}"),
        };
        let _ = write!(css, "{whom}{{{}}}", declarations(role, sheet));
    }
    let titles = sheet.stack(&theme.types.section_title.family);
    let _ = write!(css, ":root{{--titles:{titles}}}");
    css
}

fn declarations(role: &Role, sheet: &Sheet) -> String {
    let mut css = format!("font-family:{};font-weight:{}", sheet.stack(&role.family), role.weight);
    if role.italic {
        css.push_str(";font-style:italic");
    }
    if role.tracking != 0.0 {
        let _ = write!(css, ";letter-spacing:{}em", role.tracking / 1000.0);
    }
    match role.figures {
        Figures::Normal => {}
        Figures::Lining => css.push_str(";font-variant-numeric:lining-nums"),
        Figures::Tabular => css.push_str(";font-variant-numeric:lining-nums tabular-nums"),
    }
    css
}
