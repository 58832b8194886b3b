//! Other papers: a theme is drawn for one page, and carried over to any other.
//!
//! Positions follow the page; the baseline grid and the small type do not, for they are made to be read; large type, art and margins
//! shrink with the page but never grow.

use super::Theme;
use super::geometry::{FaceGeometry, HexagonGeometry};
use super::surface::{BandStyle, CoverStyle};
use crate::programme::Paper;
use crate::units::Mm;

/// From the centre of a hexagon to its left edge, in sides.
const HALF_WIDTH: f64 = 0.866_025_403_784_438_6;
/// Type up to this size, in points, is the same on every paper.
const SMALL_TYPE: f64 = 12.0;

/// Of what large type has above that, the least that is left on small papers.
const LEAST_KEPT: f64 = 0.25;

/// The page of the edition for telephones, in millimetres: as wide to high as most of them.
const PHONE: (f64, f64) = (90.0, 160.0);
/// Points of running text on it: about 16 CSS pixels where it is shown 360 wide.
const PHONE_TYPE: f64 = 11.0;
/// Millimetres at either side of a page of one column.
const NARROW_MARGIN: f64 = 5.5;

/// How one page compares with another.
struct Change {
    x: f64,
    y: f64,
    /// Of lengths that belong to neither axis.
    both: f64,
    /// As `both`, but never above 1.
    shrink: f64,
    baseline: f64,
}

impl Change {
    /// To the nearest line of the grid.
    fn line(&self, length: Mm) -> Mm {
        Mm((length.0 / self.baseline).round() * self.baseline)
    }
    /// A position down the page, on the half grid.
    fn down(&self, length: Mm) -> Mm {
        let half = self.baseline / 2.0;
        Mm((length.0 * self.y / half).round() * half)
    }
    fn hexagon(&self, of: &HexagonGeometry) -> HexagonGeometry {
        HexagonGeometry {
            x: Mm(of.x.0 * self.x),
            y: Mm(of.y.0 * self.y),
            side: Mm(of.side.0 * self.both),
            gap: Mm(of.gap.0 * self.shrink),
            quiet: of.quiet.clone(),
        }
    }
}

impl Theme {
    /// The same look on another paper.
    pub fn on(&self, paper: Paper) -> Theme {
        let mut theme = self.carried(paper.size());
        // A pocket has room for one column.
        if paper == Paper::A6 && !theme.page.is_stacked() {
            theme.in_one_column();
        }
        theme
    }

    /// The same look on a telephone, and how many times as large the finished pages are to be shown, so that running text stands in
    /// [`PHONE_TYPE`] and a page fills [`PHONE`].
    pub(crate) fn on_phone(&self) -> (Theme, f64) {
        let smallest = [&self.types.body, &self.types.label, &self.types.medium]
            .into_iter()
            .filter_map(|role| role.steps.first())
            .fold(f64::INFINITY, |smallest, step| smallest.min(step.size));
        let enlarged = (PHONE_TYPE / smallest).max(1.0);
        let (width, height) = (PHONE.0 / enlarged, PHONE.1 / enlarged);
        let mut theme = self.carried((width, height));
        theme.in_one_column();
        (theme, enlarged)
    }

    /// The same look on the half of a poster of A3, drawn to be shown so many times as large: seen from a few steps away, its small type
    /// grows with it, and its cover is set in type as large as on the page of the theme, or larger.
    pub(crate) fn on_poster(&self, times: f64) -> Theme {
        let (width, height) = Paper::A4Landscape.size();
        let mut theme = self.carried((width / times, height / times));
        let own = &self.types;
        let types = &mut theme.types;
        for (role, own) in [
            (&mut types.cover_title, &own.cover_title),
            (&mut types.cover_day, &own.cover_day),
            (&mut types.cover_subtitle, &own.cover_subtitle),
        ] {
            role.steps.extend(own.steps.iter().copied());
            role.steps.sort_by(|one, other| other.size.total_cmp(&one.size));
            role.steps.dedup_by(|one, other| (one.size - other.size).abs() < 0.5);
        }
        theme
    }

    /// The same look in one column on a page of a size, in millimetres.
    pub(crate) fn on_panel(&self, size: (f64, f64)) -> Theme {
        let mut theme = self.carried(size);
        theme.in_one_column();
        theme
    }

    /// A page, drawn for two columns, on which hours stand above what happens then.
    fn in_one_column(&mut self) {
        let page = &mut self.page;
        let line = page.baseline.0;
        page.time_columns = 0;
        (page.margins.left, page.margins.right) = (Mm(NARROW_MARGIN), Mm(NARROW_MARGIN));
        page.margins.top = Mm(line * 2.5);
        let lines = ((page.height.0 - page.margins.top.0 - line * 2.0) / line + 1e-6).floor();
        page.margins.bottom = Mm(page.height.0 - page.margins.top.0 - lines * line);
        let (width, height) = (page.width.0, page.height.0);
        let area = width - NARROW_MARGIN * 2.0;
        for least in [&mut page.least.text, &mut page.least.index, &mut page.least.people, &mut page.least.card] {
            least.0 = least.0.min(area).max(area * 0.6);
        }
        page.least.mark.0 = area * 0.45;
        let cover = &mut self.cover;
        cover.title.x = Mm(NARROW_MARGIN - 0.3);
        cover.title.width = Mm(area);
        cover.series.width = Mm(area * 0.75);
        cover.series.y = Mm(line * 1.5);
        cover.title.y = Mm(line * 4.0);
        cover.marks.width = Mm(area * 0.44);
        cover.foot = Mm(height - line);
        match &mut cover.motif {
            // It bleeds at the right; what stands beside it keeps clear.
            Some(motif) => {
                let side = width * 0.5;
                let left = NARROW_MARGIN + cover.marks.width.0 + line;
                (motif.side, motif.x) = (Mm(side), Mm(left + side * HALF_WIDTH));
                motif.y = Mm(height - side * 0.72);
                motif.quiet.clear();
                cover.title.bottom = Mm(motif.y.0 - side - line * 0.5);
                cover.day = Mm((motif.y.0 - side * 0.5).max(cover.title.bottom.0 + line));
            }
            None if cover.style == CoverStyle::Photo => {
                cover.foot = Mm(height * 0.5);
                cover.title.bottom = Mm(height * 0.6);
                cover.title.y = Mm(line * 2.0);
                cover.day = Mm(height * 0.62);
                cover.title.width = Mm(area - line * 2.0);
            }
            None => {
                cover.title.y = Mm(line * 6.0);
                cover.title.bottom = Mm(height * 0.52);
                cover.day = Mm(height * 0.54);
            }
        }
        cover.marks.y = Mm(height - line * 5.0);
        let under_head = match self.band.style {
            BandStyle::Rule => self.page.margins.top.0 + line / 2.0,
            _ => self.page.margins.top.0 - line * 0.25,
        };
        self.band.plenary.kicker = Mm(under_head);
        self.band.parcours.kicker = Mm(under_head);
        // The title takes the whole line: art stands where it leaves room.
        let measure = if self.band.style == BandStyle::Rule { area } else { area * 0.74 };
        (self.band.plenary.title, self.band.parcours.title) = (Mm(measure), Mm(measure));
        self.band.window = Some(Mm(NARROW_MARGIN + measure + line / 2.0));
        self.band.plenary.lines += 2;
        self.band.parcours.lines += 2;
        self.presentation.lead = Mm(area);
        let back = &mut self.back;
        back.code.quiet.0 *= area * 0.4 / back.code.side.0;
        back.code.side = Mm(area * 0.4);
        let art = back.motif.is_some() || back.window.is_some();
        back.call = Mm(height * if art { 0.34 } else { 0.14 });
        back.facts = Mm(line * 3.0);
        back.window = back.window.map(|_| Mm(height * 0.3));
        back.marks.y = Mm(height - line * 3.5);
        if let Some(motif) = &mut back.motif {
            (motif.x, motif.y, motif.side) = (Mm(NARROW_MARGIN), Mm(line), Mm(height * 0.28));
            motif.quiet.clear();
        }
    }

    fn carried(&self, (width, height): (f64, f64)) -> Theme {
        let (own_width, own_height) = (self.page.width.0, self.page.height.0);
        if (width - own_width).abs() < 0.1 && (height - own_height).abs() < 0.1 {
            return self.clone();
        }
        let (x, y) = (width / own_width, height / own_height);
        let both = (x * y).sqrt();
        // Papers of nearly one size keep the measures of the theme.
        let shrink = if both > 0.95 { 1.0 } else { both };
        let change = Change { x, y, both, shrink, baseline: self.page.baseline.0 };
        let mut theme = self.clone();
        theme.page_on(width, height, &change);
        theme.types_on(&change);
        theme.cover_on(&change);
        theme.sections_on(&change);
        theme
    }

    fn page_on(&mut self, width: f64, height: f64, change: &Change) {
        let page = &mut self.page;
        let time_column = page.time_width() * change.shrink.max(0.75);
        (page.width, page.height) = (Mm(width), Mm(height));
        page.margins.left.0 *= change.shrink;
        page.margins.right.0 *= change.shrink;
        page.margins.top = change.line(Mm(page.margins.top.0 * change.shrink));
        let foot = page.margins.bottom.0 * change.shrink;
        let lines = ((height - page.margins.top.0 - foot) / page.baseline.0 + 1e-6).floor();
        page.margins.bottom = Mm(height - page.margins.top.0 - lines * page.baseline.0);
        if change.shrink < 1.0 {
            page.gutter.0 *= 0.75;
        }
        // As many columns for the hours as come nearest to the width that hours and formats need.
        let far = |columns: u32| (page.width_of(columns) - time_column).abs();
        let nearest = (2..page.columns / 2).min_by(|&one, &other| far(one).total_cmp(&far(other)));
        page.time_columns = nearest.unwrap_or(page.time_columns);
    }

    fn types_on(&mut self, change: &Change) {
        let kept = (1.0 - (1.0 - change.shrink) * 1.5).max(LEAST_KEPT);
        let quarter = self.page.baseline.0 / 4.0;
        for (_, role) in self.types.roles_mut() {
            for step in role.steps.iter_mut().filter(|step| step.size > SMALL_TYPE && kept < 1.0) {
                let size = SMALL_TYPE + (step.size - SMALL_TYPE) * kept;
                let leading = step.leading.0 * size / step.size;
                step.size = size;
                step.leading = Mm((leading / quarter).ceil() * quarter);
            }
        }
    }

    fn cover_on(&mut self, change: &Change) {
        let page = self.page.clone();
        let (left, width, height) = (page.margins.left.0, page.width.0, page.height.0);
        let cover = &mut self.cover;
        cover.series.y = change.down(cover.series.y);
        cover.series.width.0 *= change.shrink.sqrt();
        cover.title.x = Mm(left - 1.0);
        cover.title.y = change.down(cover.title.y);
        cover.day = change.down(cover.day);
        cover.marks.y = change.down(cover.marks.y);
        cover.marks.width = Mm(page.time_width());
        // A photograph ends where it ended; a motif goes on to the foot of the page.
        cover.foot = if cover.motif.is_some() {
            Mm(height - (height * 0.04).max(page.baseline.0))
        } else {
            change.down(cover.foot)
        };
        cover.title.width = Mm(width - left - 10.0 * change.shrink);
        let Some(motif) = &cover.motif else {
            cover.title.bottom = change.down(cover.title.bottom);
            return;
        };
        let side = motif.side.0 * change.x.min(change.y);
        let main = left + page.time_width() + page.gutter.0;
        if width <= height {
            // The left edge of the hexagon falls on the main column, and the title ends above its apex.
            let x = Mm(main + side * HALF_WIDTH);
            let motif = HexagonGeometry { side: Mm(side), x, ..change.hexagon(motif) };
            cover.title.bottom = Mm(motif.y.0 - side);
            cover.motif = Some(motif);
        } else {
            // On a wide page the motif stands beside the title.
            let side = motif.side.0 * change.both;
            let (x, y) = (width - side * 0.6, height - side * 0.65);
            cover.title.width = Mm(x - side * HALF_WIDTH - left - 2.0 * page.gutter.0);
            cover.title.bottom = Mm(cover.day.0 - page.baseline.0);
            let quiet = Vec::new();
            cover.motif = Some(HexagonGeometry { side: Mm(side), x: Mm(x), y: Mm(y), quiet, ..change.hexagon(motif) });
        }
    }

    fn sections_on(&mut self, change: &Change) {
        let shrink = change.shrink;
        let band = &mut self.band;
        band.plenary.height = change.line(Mm(band.plenary.height.0 * change.y));
        band.plenary.low = band.plenary.low.map(|low| change.line(Mm(low.0 * change.y)));
        band.plenary.title.0 *= change.x;
        // Under the running head, whatever the page; under the rule of a band without a ground.
        let head = self.page.margins.top.0;
        let under_head = match band.style {
            BandStyle::Rule => head + self.page.baseline.0 / 2.0,
            _ => head - self.page.baseline.0,
        };
        band.plenary.kicker = Mm(change.down(band.plenary.kicker).0.max(under_head));
        band.plenary.motifs = band.plenary.motifs.iter().map(|motif| change.hexagon(motif)).collect();
        band.parcours.height = change.line(Mm(band.parcours.height.0 * change.y));
        band.parcours.low = band.parcours.low.map(|low| change.line(Mm(low.0 * change.y)));
        band.parcours.title.0 *= change.x;
        band.parcours.kicker = Mm(change.down(band.parcours.kicker).0.max(under_head));
        for face in band.faces.iter_mut().flatten() {
            *face = FaceGeometry {
                x: Mm(face.x.0 * change.x),
                y: Mm(face.y.0 * change.y),
                side: Mm(face.side.0 * change.both),
            };
        }
        band.gap.0 *= shrink;
        band.window = band.window.map(|edge| Mm(edge.0 * change.x));
        band.mark.height.0 *= shrink;
        band.mark.pair.0 *= shrink;

        let presentation = &mut self.presentation;
        presentation.sign = change.line(Mm(presentation.sign.0 * shrink));
        presentation.card.height = change.line(Mm(presentation.card.height.0 * shrink.max(0.8)));
        presentation.card.sign.0 *= shrink;
        presentation.card.padding.0 *= shrink;

        self.glance.axis.0 *= shrink.max(0.8);
        self.glance.padding.x.0 *= shrink;
        self.glance.sign.0 *= shrink;
        self.glance.most = ((self.glance.most as f64 * change.x) as usize).max(1);

        let wall = &mut self.wall;
        wall.area *= shrink * shrink;
        for range in [&mut wall.height, &mut wall.cell] {
            range.least.0 *= shrink;
            range.most.0 *= shrink;
        }

        let back = &mut self.back;
        back.call = change.down(back.call);
        back.facts = change.down(back.facts);
        // The code stands in the column of hours.
        let side = (back.code.side.0 * change.y.clamp(0.75, 1.0)).min(self.page.time_width());
        back.code.quiet.0 *= side / back.code.side.0;
        back.code.side = Mm(side);
        back.row.0 *= change.y.clamp(0.75, 1.0);
        back.marks.y = change.down(back.marks.y);
        back.motif = back.motif.as_ref().map(|motif| change.hexagon(motif));
        back.window = back.window.map(|foot| change.down(foot));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_own_paper_changes_nothing() {
        let theme = Theme::shipped("territoires").unwrap();
        assert_eq!(format!("{theme:?}"), format!("{:?}", theme.on(Paper::A4)));
    }

    #[test]
    fn every_paper_keeps_a_whole_number_of_lines_and_readable_type() {
        for name in Theme::names() {
            let theme = Theme::shipped(name).unwrap();
            for paper in Paper::ALL {
                let carried = theme.on(paper);
                let lines = carried.page.area().height / carried.page.grid();
                assert!((lines - lines.round()).abs() < 1e-6, "{name} on {paper:?}: {lines} lines");
                let mut carried = carried;
                for (_, role) in carried.types.roles_mut() {
                    for step in &role.steps {
                        assert!(
                            step.size >= 8.0 && step.leading.pt().0 >= step.size * 0.8,
                            "{name} on {paper:?}: {step:?}"
                        );
                    }
                }
            }
        }
    }
}
