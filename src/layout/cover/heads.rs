//! Title and subtitle of a cover, as large as their room allows.

use crate::compose::story::Cover;
use crate::diagnostic::say;
use crate::layout::set_text::SetText;
use crate::layout::typesetter::Typesetter;
use crate::theme::Surface;
use crate::units::Pt;

/// Title and subtitle, measured.
pub(super) struct Heads {
    pub title: SetText,
    pub subtitle: Option<SetText>,
    /// From the last line of the title to the subtitle.
    pub gap: Pt,
}

impl Heads {
    pub(super) fn height(&self) -> Pt {
        self.title.height() + self.subtitle.as_ref().map_or(Pt::ZERO, |text| self.gap + text.height())
    }
}

/// Title and subtitle in the largest steps with which both are at most `room` high: in few lines if possible, in more if not. A title
/// that does not fit is reported.
pub(super) fn heads(ts: &mut Typesetter, cover: &Cover, surface: Surface, measure: Pt, top: Pt, room: Pt) -> Heads {
    let theme = ts.theme;
    let (title_role, subtitle_role) = (&theme.types.cover_title, &theme.types.cover_subtitle);
    let mut last = None;
    for lines in [theme.cover.title.lines, usize::MAX] {
        for style in title_role.styles(surface.text) {
            let title = ts.set_title(&cover.title, &style, measure);
            let gap = gap(ts, top, title.height());
            for style in subtitle_role.styles(surface.text) {
                let subtitle = cover.subtitle.as_ref().map(|words| ts.set_title(words, &style, measure));
                let wide = title.overfull() || subtitle.as_ref().is_some_and(SetText::overfull);
                let heads = Heads { title: title.clone(), subtitle, gap };
                if heads.title.lines.len() <= lines && heads.height().0 <= room.0 && !wide {
                    return heads;
                }
                last = Some(heads);
            }
        }
    }
    ts.does_not_fit(&cover.title, say("title-does-not-fit").with("room", room.mm().round()));
    last.expect("a role has a step")
}

/// A little air, and what brings the subtitle to the grid.
fn gap(ts: &Typesetter, top: Pt, title: Pt) -> Pt {
    let half = ts.grid() * 0.5;
    let bottom = top + title + ts.grid() * 0.6;
    half * (bottom / half).ceil() - top - title
}
