//! A font of a house set on trial, before a brochure is set in it.

use super::{Face, Figures, Fonts, Paragraph, Setting, Style, TextSpan};
use crate::units::{Colour, Pt};
use std::sync::Arc;

/// Words with accents, ligatures, figures and signs.
const TRIAL: &str = "Où l’affluence afflige, Ça & là : “fin” — 0123456789 (œuvre) ÀÉÎÕÜ ﬁ fl AV To.";

/// Whether faces can set words and be written into a file, in all their letters. It may panic, where a reader of fonts does.
pub(crate) fn tried_out(faces: Vec<Face>) -> bool {
    let written = faces.iter().all(|face| {
        let mut glyphs = subsetter::GlyphRemapper::new();
        TRIAL.chars().filter_map(|c| face.glyph(c)).for_each(|glyph| {
            glyphs.remap(glyph);
        });
        face.subset(&glyphs).is_ok()
    });
    let standings: Vec<_> = faces.iter().map(|face| (Arc::clone(&face.family), face.weight, face.italic)).collect();
    let fonts = Fonts::shipped().with(faces);
    for (family, weight, italic) in standings {
        let style = Style {
            family,
            weight,
            italic,
            size: Pt(10.0),
            leading: Pt(12.0),
            tracking: 0.0,
            figures: Figures::Tabular,
            colour: Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let spans = [TextSpan { text: TRIAL.to_string(), style }];
        let _ = Paragraph::new(&fonts, &spans, "fr").lines(Pt(100.0), &Setting::Title);
    }
    written
}
