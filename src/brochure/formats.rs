//! Pages in another geometry than that of the programme's paper.

use super::laid_out::Work;
use crate::compose::story::Story;
use crate::diagnostic::Diagnostic;
use crate::layout;
use crate::layout::extent::Spending;
use crate::layout::page::Document;
use crate::layout::touch::within_reach;
use crate::outputs::Format;
use crate::text::Fonts;
use crate::theme;
use crate::units::Mm;

/// Least side of a link that a finger finds: 24 CSS pixels of the 360 that a page is wide (WCAG 2.2, 2.5.8), in millimetres.
const LEAST_LINK: f64 = 6.0;
/// What it has where there is room.
const WISHED_LINK: f64 = 8.0;

impl Work<'_> {
    /// The pages of a format, and what its layout has to say.
    pub(super) fn in_format(
        &self,
        format: Format,
        story: &Story,
        fonts: &Fonts,
        date: i64,
    ) -> (Document, Vec<Diagnostic>) {
        let programme = self.programme;
        let branded = programme.brand.as_ref();
        // What had to be adjusted is told of the paper already.
        let theme = branded.map(|brand| theme::branded(self.theme, brand, programme.parcours.len(), fonts).0);
        let theme = theme.as_ref().unwrap_or(self.theme);
        match format {
            Format::Phone => {
                let (theme, times) = theme.on_phone();
                let (document, found) = layout::layout(story, &theme, fonts, self.pictures, date, Spending::default());
                let mut document = document.enlarged(times);
                within_reach(&mut document, Mm(LEAST_LINK).pt(), Mm(WISHED_LINK).pt());
                (document, found)
            }
        }
    }
}
