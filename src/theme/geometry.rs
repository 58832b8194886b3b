//! Where things stand: the page, its columns, and the measures of each component, in millimetres from the top left of the trim.

use super::shape::Places;
use super::surface::{BandStyle, CoverStyle};
use crate::diagnostic::{Diagnostic, say};
use crate::drawing::Outline;
use crate::motif::Cell;
use crate::units::{Mm, Point, Pt, Rect, Size};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct PageGeometry {
    #[schemars(range(min = 100.0, max = 1000.0))]
    pub width: Mm,
    #[schemars(range(min = 100.0, max = 1000.0))]
    pub height: Mm,
    /// The baseline grid: every vertical distance is a multiple of it, of its half or its quarter.
    #[schemars(range(min = 3.0, max = 10.0))]
    pub baseline: Mm,
    pub margins: Margins,
    #[schemars(range(min = 6, max = 24))]
    pub columns: u32,
    pub gutter: Mm,
    /// Columns that hold hours, at the left; with none, hours stand above what happens.
    #[schemars(range(min = 0, max = 11))]
    pub time_columns: u32,
    pub bleed: Mm,
    /// The longest line of running text.
    pub measure: Mm,
    /// The narrowest columns of each kind.
    pub least: LeastWidths,
}

/// The narrowest columns in which texts of a kind stand well.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeastWidths {
    pub people: Mm,
    pub text: Mm,
    pub card: Mm,
    pub index: Mm,
    pub mark: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Margins {
    pub top: Mm,
    pub bottom: Mm,
    pub left: Mm,
    pub right: Mm,
}

impl PageGeometry {
    pub(crate) fn size(&self) -> Size {
        Size { width: self.width.pt(), height: self.height.pt() }
    }
    /// The baseline grid.
    pub(crate) fn grid(&self) -> Pt {
        self.baseline.pt()
    }
    /// The text area.
    pub(crate) fn area(&self) -> Rect {
        let left = self.margins.left.pt();
        let top = self.margins.top.pt();
        Rect::new(
            left,
            top,
            self.width.pt() - left - self.margins.right.pt(),
            self.height.pt() - top - self.margins.bottom.pt(),
        )
    }
    /// Left edge of column `n`, counted from 0.
    pub(crate) fn column(&self, n: u32) -> Pt {
        self.area().x + (self.column_width() + self.gutter.pt()) * f64::from(n)
    }
    fn column_width(&self) -> Pt {
        let gutters = self.gutter.pt() * f64::from(self.columns - 1);
        (self.area().width - gutters) / f64::from(self.columns)
    }
    /// Whether all stands in one column, hours above what happens then.
    pub(crate) fn is_stacked(&self) -> bool {
        self.time_columns == 0
    }
    /// Millimetres that the first `columns` columns take.
    pub(super) fn width_of(&self, columns: u32) -> f64 {
        Mm::from(self.column(columns) - self.area().x).0 - self.gutter.0
    }
    /// Millimetres that the columns of hours take.
    pub(super) fn time_width(&self) -> f64 {
        self.width_of(self.time_columns)
    }
    /// How many columns of at least `least` stand in a width; at least one.
    pub(crate) fn columns_in(&self, width: Pt, least: Mm) -> usize {
        let gutter = self.gutter.pt();
        (((width + gutter) / (least.pt() + gutter)) + 1e-6).floor().max(1.0) as usize
    }
    /// Left edge and width of the columns that hold hours; of the whole text area, where these stand above.
    pub(crate) fn time_column(&self) -> (Pt, Pt) {
        if self.is_stacked() {
            return (self.area().x, self.area().width);
        }
        (self.area().x, self.column(self.time_columns) - self.gutter.pt() - self.area().x)
    }
    /// Left edge and width of the columns that hold what happens.
    pub(crate) fn main_column(&self) -> (Pt, Pt) {
        let x = self.column(self.time_columns);
        (x, self.area().right() - x)
    }
    /// The width of one of `parts` equal columns in `width`.
    pub(crate) fn part(&self, width: Pt, parts: usize) -> Pt {
        (width - self.gutter.pt() * (parts.saturating_sub(1)) as f64) / parts.max(1) as f64
    }
    /// The page when it is cut.
    pub(crate) fn trim_box(&self) -> Rect {
        Rect::new(Pt::ZERO, Pt::ZERO, self.width.pt(), self.height.pt())
    }
    /// The page with its bleed.
    pub(crate) fn bleed_box(&self) -> Rect {
        let bleed = self.bleed.pt();
        Rect::new(-bleed, -bleed, self.width.pt() + bleed * 2.0, self.height.pt() + bleed * 2.0)
    }

    /// Reports measures that are right each but not together.
    pub(super) fn check(&self, places: &Places, faults: &mut Vec<Diagnostic>) {
        let mut demand = |holds: bool, path: &str, message: &'static str| {
            if !holds {
                faults.push(places.locate(Diagnostic::error("theme-page", say(message)), path, "here"));
            }
        };
        demand(self.time_columns < self.columns / 2, "page.time-columns", "theme-columns");
        let area = self.area();
        demand(
            area.width.0 > 200.0 && area.height.0 > 200.0 && self.margins.left.0 >= 5.0 && self.margins.top.0 >= 5.0,
            "page.margins",
            "theme-margins",
        );
    }
}

/// Weights of the rules (thin lines), in millimetres: a quarter of a point at least, the thinnest that a plate holds (offset5.com).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Rules {
    #[schemars(range(min = 0.09, max = 10.0))]
    pub session: Mm,
    #[schemars(range(min = 0.09, max = 10.0))]
    pub sub_session: Mm,
    #[schemars(range(min = 0.09, max = 10.0))]
    pub accent: Mm,
    #[schemars(range(min = 0.09, max = 10.0))]
    pub item: Mm,
    #[schemars(range(min = 0.09, max = 10.0))]
    pub gold: Mm,
}

/// A hexagon of the motif: its centre, its side, and the paths between its parcels.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HexagonGeometry {
    pub x: Mm,
    pub y: Mm,
    pub side: Mm,
    pub gap: Mm,
    /// Parcels of the night around it that are left out.
    #[serde(default)]
    pub quiet: Vec<Cell>,
}

impl HexagonGeometry {
    pub(crate) fn centre(&self) -> Point {
        Point::new(self.x.pt(), self.y.pt())
    }
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoverGeometry {
    #[serde(default)]
    pub style: CoverStyle,
    pub series: SeriesGeometry,
    pub title: CoverTitle,
    pub day: Mm,
    pub marks: CoverMarks,
    pub motif: Option<HexagonGeometry>,
    /// Nothing but the motif is lower; where a photograph ends.
    pub foot: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeriesGeometry {
    pub y: Mm,
    pub width: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoverTitle {
    pub x: Mm,
    pub y: Mm,
    pub width: Mm,
    pub lines: usize,
    /// The title and its subtitle end above this; where the block of a photograph cover ends.
    pub bottom: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoverMarks {
    pub y: Mm,
    pub height: Mm,
    /// From the top of a mark to the top of the next.
    pub spacing: Mm,
    /// With more partners, only the organiser's mark is shown.
    pub most: usize,
    pub width: Mm,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BandGeometry {
    #[serde(default)]
    pub style: BandStyle,
    pub plenary: PlenaryBand,
    pub parcours: ParcoursBand,
    /// Where the left, right and bottom faces of the motif sit in a parcours band.
    pub faces: Option<[FaceGeometry; 3]>,
    #[serde(default)]
    pub gap: Mm,
    /// Left edge of the picture in a band, where there is one.
    pub window: Option<Mm>,
    /// Weight of the rule that heads a band without a ground.
    #[serde(default)]
    pub rule: Mm,
    pub mark: BearerMark,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlenaryBand {
    pub height: Mm,
    /// The least height, where a printed brochure would have a page too many.
    pub low: Option<Mm>,
    /// Measure of the title.
    pub title: Mm,
    pub lines: usize,
    /// Top of the kicker's line.
    pub kicker: Mm,
    /// Plenaries take them in turn.
    #[serde(default)]
    pub motifs: Vec<HexagonGeometry>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParcoursBand {
    pub height: Mm,
    /// The least height, where a printed brochure would have a page too many.
    pub low: Option<Mm>,
    pub title: Mm,
    pub lines: usize,
    pub kicker: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaceGeometry {
    pub x: Mm,
    pub y: Mm,
    pub side: Mm,
}

/// Height of the marks of who bears a parcours.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BearerMark {
    pub height: Mm,
    /// Of two or more marks side by side.
    pub pair: Mm,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PresentationGeometry {
    /// Measure of the lead.
    pub lead: Mm,
    /// Height of the large sign.
    pub sign: Mm,
    pub card: CardGeometry,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardGeometry {
    pub height: Mm,
    pub sign: Mm,
    pub lines: usize,
    pub padding: Mm,
}

/// How the people are shown.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PortraitGeometry {
    pub outline: Outline,
    /// Its height beside a speaker, in lines of the grid.
    #[schemars(range(min = 2.0, max = 20.0))]
    pub lines: f64,
    /// The same in the section of the speakers, where it is no wider than the column of hours.
    #[schemars(range(min = 2.0, max = 20.0))]
    pub large: f64,
    /// Its width in heights.
    #[schemars(range(min = 0.5, max = 1.5))]
    pub width: f64,
}

impl Default for PortraitGeometry {
    fn default() -> PortraitGeometry {
        PortraitGeometry { outline: Outline::Box, lines: 4.0, large: 7.0, width: 0.8 }
    }
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlanceGeometry {
    /// Width of the axis of hours.
    pub axis: Mm,
    /// Millimetres a minute, the largest first.
    pub scales: Vec<Mm>,
    pub padding: Padding,
    pub sign: Mm,
    /// Most columns on a page.
    pub most: usize,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Padding {
    pub x: Mm,
    pub y: Mm,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WallGeometry {
    /// Square millimetres that each mark covers, whatever its ratio.
    pub area: f64,
    pub height: Range,
    pub cell: Range,
    pub columns: Vec<WallColumns>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Range {
    pub least: Mm,
    pub most: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WallColumns {
    /// Least number of partners.
    pub from: usize,
    pub columns: usize,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BackGeometry {
    pub call: Mm,
    /// From the top of the call to the facts, at least.
    pub facts: Mm,
    pub code: CodeGeometry,
    /// Height of a row of facts.
    pub row: Mm,
    pub marks: BackMarks,
    pub motif: Option<HexagonGeometry>,
    /// Foot of the picture at the head of the back cover, where there is one.
    pub window: Option<Mm>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeGeometry {
    pub side: Mm,
    pub quiet: Mm,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BackMarks {
    pub y: Mm,
    pub height: Mm,
}
