//! Title and subtitle of a cover, and whom the copy is for, as large as their room allows.

use crate::compose::story::Cover;
use crate::diagnostic::say;
use crate::layout::block::Block;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::set_text::SetText;
use crate::layout::typesetter::Typesetter;
use crate::theme::Surface;
use crate::units::Pt;

/// Title and subtitle, measured.
pub(super) struct Heads {
    pub title: SetText,
    subtitle: Option<SetText>,
    bearer: Option<SetText>,
    /// From the last line of the title to the subtitle, and from there to the name.
    gap: Pt,
}

impl Heads {
    pub(super) fn height(&self) -> Pt {
        let under = self.subtitle.iter().chain(&self.bearer).map(|text| self.gap + text.height());
        self.title.height() + under.sum::<Pt>()
    }

    /// Places what stands under the title, from its last line `y` down; gives where it ends.
    pub(super) fn place_under(&self, ts: &mut Typesetter, block: &mut Block, parent: TagId, left: Pt, mut y: Pt) -> Pt {
        for text in self.subtitle.iter().chain(&self.bearer) {
            let tag = ts.tag(parent, TagRole::P);
            y += self.gap;
            y += ts.place(block, text, Owner::Tag(tag), left, y);
        }
        y
    }
}

/// Sets them from `top` down to the theme's limit, what stands under the title at `left`; gives where they end.
pub(super) fn set(
    ts: &mut Typesetter,
    block: &mut Block,
    cover: &Cover,
    surface: Surface,
    (left, top): (Pt, Pt),
    parent: TagId,
) -> Pt {
    let geometry = &ts.theme.cover.title;
    let tag = ts.tag(parent, TagRole::H1);
    let heads = heads(ts, cover, surface, geometry.width.pt(), top, geometry.bottom.pt() - top);
    // Large type hangs a little to the left, so that its stems stand on the margin.
    let y = top + ts.place(block, &heads.title, Owner::Tag(tag), geometry.x.pt(), top);
    heads.place_under(ts, block, parent, left, y)
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
                let bearer = cover.bearer.as_ref().map(|words| ts.set_title(words, &style, measure));
                let wide = title.overfull() || subtitle.iter().chain(&bearer).any(SetText::overfull);
                let heads = Heads { title: title.clone(), subtitle, bearer, gap };
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
