//! What holds what is painted: the marked content of an owner, and the clip in it.

use super::{Area, Content};
use crate::drawing::Outline;
use crate::layout::page::{Artifact, Clip, Owner};
use crate::pdf::leftward::REVERSED;
use crate::pdf::{PdfError, object, role};
use lopdf::Dictionary;

impl Content<'_> {
    /// Opens the sequence of that owner, unless it is open. Paper has no reading order.
    pub(super) fn belong(&mut self, owner: Owner, leftward: bool) {
        let leftward = leftward && matches!(owner, Owner::Tag(_));
        if self.press.is_some() || (self.owner == Some(owner) && self.leftward == leftward) {
            return;
        }
        self.disown();
        self.leftward = leftward;
        self.begin(owner, None);
    }

    fn begin(&mut self, owner: Owner, actual_text: Option<&str>) {
        self.owner = Some(owner);
        if self.leftward {
            // Around the sequence, not in it: a reader of the structure ends what it reads with the first end that it meets.
            self.ops.name(REVERSED).op("BMC");
        }
        let (tag, mut properties) = match owner {
            Owner::Artifact(Artifact::Decoration) => ("Artifact", Dictionary::new()),
            Owner::Artifact(Artifact::Pagination) => ("Artifact", object::dict([("Type", object::name("Pagination"))])),
            Owner::Tag(tag) => {
                let sequence = self.drawn.sequences.len() as i64;
                self.drawn.sequences.push(tag);
                let role = self.document.structure.tags[tag.0].role;
                (role::role_name(role), object::dict([("MCID", sequence.into())]))
            }
        };
        if let Some(text) = actual_text {
            properties.set("ActualText", object::text(text));
        }
        let tag = if actual_text.is_some() && matches!(owner, Owner::Tag(_)) { "Span" } else { tag };
        if properties.is_empty() {
            self.ops.name(tag).op("BMC");
        } else {
            self.ops.name(tag).properties(properties).op("BDC");
        }
    }

    pub(super) fn disown(&mut self) {
        self.end_text();
        self.unclip();
        if self.owner.take().is_some() {
            self.ops.op("EMC");
            if self.leftward {
                self.ops.op("EMC");
            }
        }
    }

    pub(super) fn close(&mut self) {
        self.disown();
    }

    /// Goes on in another sequence of the same owner, under the same clip.
    pub(super) fn belong_anew(&mut self, owner: Owner, actual_text: Option<&str>) -> Result<(), PdfError> {
        let clip = self.clip;
        self.disown();
        self.begin(owner, actual_text);
        self.clip_to(clip)
    }

    pub(super) fn clip_to(&mut self, clip: Option<Clip>) -> Result<(), PdfError> {
        if self.clip == clip {
            return Ok(());
        }
        self.end_text();
        self.unclip();
        if let Some(Clip { area, outline }) = clip {
            let rings = if outline == Outline::Box { Vec::new() } else { self.rings(&outline.path(area))? };
            let area = self.rect(&area, "a clip")?;
            self.outer = self.state.clone();
            self.ops.op("q");
            if rings.is_empty() {
                self.clip_path(area);
            } else {
                rings.iter().for_each(|ring| self.path(ring));
                self.ops.op("W");
                self.ops.op("n");
            }
            self.clip = clip;
        }
        Ok(())
    }

    fn unclip(&mut self) {
        if self.clip.take().is_some() {
            self.ops.op("Q");
            self.state = self.outer.clone();
        }
    }

    pub(super) fn clip_path(&mut self, area: Area) {
        self.ops.lengths(&area).op("re");
        self.ops.op("W");
        self.ops.op("n");
    }
}
