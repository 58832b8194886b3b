//! The fonts of the page: those of the theme with the letters that it shows, as WOFF2 in the style sheet itself.
//!
//! Kerning, ligatures and the figures of hours stay (GSUB and GPOS); skera has no subsetter of CFF outlines, so that those come from the
//! subsetter of the PDF, which numbers the same glyphs in the same order.

use crate::text::{Face, Fonts};
use crate::theme::{Role, Theme};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rayon::prelude::*;
use skera::{Plan, SubsetFlags, subset_font};
use skrifa::Tag;
use skrifa::raw::FontRef;
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::{GlyphId, NameId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use ttf2woff2::BrotliQuality;

/// What texts on the web are set with: kerning and ligatures, accents, the joins of Arabic, and the figures that roles ask for.
const FEATURES: [&[u8; 4]; 17] = [
    b"ccmp", b"locl", b"kern", b"mark", b"mkmk", b"liga", b"rlig", b"calt", b"curs", b"init", b"medi", b"fina",
    b"isol", b"lnum", b"tnum", b"rclt", b"rvrn",
];

/// Contextual alternates of a Latin face are niceties, and some families have thousands.
const MOST_ALTERNATES: usize = 40;

/// The roles of the page, by the class that asks for them.
pub(super) fn roles(theme: &Theme) -> [(&'static str, &Role); 9] {
    let types = &theme.types;
    [
        ("cover-title", &types.cover_title),
        ("cover-subtitle", &types.cover_subtitle),
        ("section-title", &types.section_title),
        ("session-title", &types.session_title),
        ("lead", &types.lead),
        ("card-title", &types.card_title),
        ("body", &types.body),
        ("label", &types.label),
        ("start-time", &types.start_time),
    ]
}

/// A face that the page is set in, and its place in the style sheet.
struct Wanted<'f> {
    face: &'f Face,
    italic: bool,
    weight: u16,
    letters: BTreeSet<char>,
}

/// The rules `@font-face` for a page, and the stack of families that each family falls back on. Hours and the subtitle have faces of
/// their own in many themes: these hold no more letters than stand there.
pub(super) fn style_sheet(theme: &Theme, fonts: &Fonts, html: &str) -> Sheet {
    let (all, slanted) = (visible(html), within(html, "<em>", "</em>"));
    let hours = within(html, "start-time\">", "</p>");
    let subtitle = within(html, "cover-subtitle\">", "</p>");
    let mut wanted: BTreeMap<String, Wanted> = BTreeMap::new();
    let mut stacks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let body = &theme.types.body;
    let asked = roles(theme).into_iter().map(|(class, role)| {
        let letters = match class {
            "start-time" => &hours,
            "cover-subtitle" => &subtitle,
            _ => &all,
        };
        (role.family.to_string(), role.weight, role.italic, letters)
    });
    let slant = (body.family.to_string(), body.weight, true, &slanted);
    let asked = asked.chain([slant]).filter(|(.., letters)| !letters.is_empty());
    for (family, weight, italic, letters) in asked {
        let cascade = fonts.asked_for(&family, weight, italic);
        let mut left: BTreeSet<char> = letters.iter().copied().filter(|c| !c.is_control() && *c != ' ').collect();
        for (n, face) in cascade.into_iter().enumerate() {
            let own: BTreeSet<char> = left.iter().copied().filter(|&c| face.glyph(c).is_some()).collect();
            if own.is_empty() && n > 0 {
                continue;
            }
            left.retain(|c| !own.contains(c));
            let name = face.family.to_string();
            let stack = stacks.entry(family.clone()).or_default();
            if !stack.contains(&name) {
                stack.push(name);
            }
            let place = wanted.entry(face.postscript_name.clone()).or_insert_with(|| Wanted {
                face,
                italic: face.italic,
                weight: face.weight,
                letters: BTreeSet::from([' ', '\u{a0}']),
            });
            place.letters.extend(own);
        }
    }
    let made: Vec<Option<String>> = wanted.values().collect::<Vec<_>>().par_iter().map(|wanted| rule(wanted)).collect();
    Sheet { rules: made.into_iter().flatten().collect(), stacks }
}

/// What the page is set in.
pub(super) struct Sheet {
    pub rules: String,
    stacks: BTreeMap<String, Vec<String>>,
}

impl Sheet {
    /// What CSS calls a family and those that have what it lacks.
    pub(super) fn stack(&self, family: &str) -> String {
        let names = self.stacks.get(family).cloned().unwrap_or_else(|| vec![family.to_string()]);
        let mut stack: Vec<String> =
            names.iter().map(|name| format!("\"{}\"", name.replace(['"', '\\'], ""))).collect();
        stack.push(if family.contains("Garamond") { "serif" } else { "sans-serif" }.to_string());
        stack.join(",")
    }
}

/// The characters that readers see: not those of pictures, which are many and mean nothing.
fn visible(html: &str) -> BTreeSet<char> {
    let mut seen: BTreeSet<char> = (' '..='~').collect();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => {
                seen.insert(c);
            }
            _ => {}
        }
    }
    seen
}

/// The characters between two signs, wherever they stand.
fn within(html: &str, from: &str, to: &str) -> BTreeSet<char> {
    html.split(from).skip(1).filter_map(|part| part.split_once(to)).flat_map(|(text, _)| text.chars()).collect()
}

fn rule(wanted: &Wanted) -> Option<String> {
    let Wanted { face, italic, weight, letters } = wanted;
    let program = subset(face, letters)?;
    // The encoder writes the same bytes for the same font.
    let packed = ttf2woff2::encode(&program, BrotliQuality::default()).ok()?;
    let mut rule = String::new();
    let family = face.family.replace(['"', '\\'], "");
    let style = if *italic { "italic" } else { "normal" };
    let data = BASE64_STANDARD.encode(packed);
    write!(
        rule,
        "@font-face{{font-family:\"{family}\";font-style:{style};font-weight:{weight};font-display:swap;\
         src:url(data:font/woff2;base64,{data})format(\"woff2\")}}"
    )
    .ok()?;
    Some(rule)
}

/// The font with some characters and what joins them. `None` for one that cannot be taken apart: the reader's own font is shown then.
fn subset(face: &Face, letters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let (data, index) = face.file();
    let font = FontRef::from_index(&data, index).ok()?;
    let outlines = font.table_data(Tag::new(b"CFF ")).is_some();
    let unicodes: IntSet<u32> = letters.iter().map(|&c| u32::from(c)).collect();
    let mut drop: IntSet<Tag> = skera_drops().into_iter().collect();
    if outlines {
        drop.insert(Tag::new(b"CFF "));
    }
    let mut features: IntSet<Tag> = FEATURES.iter().map(|name| Tag::new(name)).collect();
    let most = letters.len() + MOST_ALTERNATES;
    let mut plan = planned(&font, &unicodes, &drop, &features);
    if plan.old_to_new_glyph_mapping().count() > most * 2 {
        features.remove(Tag::new(b"calt"));
        plan = planned(&font, &unicodes, &drop, &features);
    }
    let bones = subset_font(&font, &plan).ok()?;
    if !outlines {
        return Some(bones);
    }
    let mut glyphs: Vec<(u32, u32)> =
        plan.old_to_new_glyph_mapping().map(|(old, new)| (new.to_u32(), old.to_u32())).collect();
    glyphs.sort_unstable();
    let mut remapper = subsetter::GlyphRemapper::new();
    for &(new, old) in &glyphs {
        let own = if old == 0 { 0 } else { remapper.remap(u16::try_from(old).ok()?) };
        // Both number them in one order, or the letters would be others.
        if u32::from(own) != new {
            return None;
        }
    }
    let drawn = subsetter::subset(&data, index, &remapper).ok()?;
    let drawn = FontRef::new(&drawn).ok()?;
    let bones = FontRef::new(&bones).ok()?;
    let mut whole = write_fonts::FontBuilder::new();
    for record in bones.table_directory().table_records() {
        whole.add_raw(record.tag(), bones.table_data(record.tag())?.as_bytes().to_vec());
    }
    whole.add_raw(Tag::new(b"CFF "), drawn.table_data(Tag::new(b"CFF "))?.as_bytes().to_vec());
    Some(whole.build())
}

fn planned(font: &FontRef, unicodes: &IntSet<u32>, drop: &IntSet<Tag>, features: &IntSet<Tag>) -> Plan {
    let names: IntSet<NameId> =
        [NameId::COPYRIGHT_NOTICE, NameId::FAMILY_NAME, NameId::SUBFAMILY_NAME, NameId::LICENSE_URL]
            .into_iter()
            .collect();
    let mut languages: IntSet<u16> = IntSet::empty();
    languages.insert(0x409);
    let flags = SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE;
    let no_glyphs: IntSet<GlyphId> = IntSet::empty();
    Plan::new(&no_glyphs, unicodes, font, flags, drop, &IntSet::all(), features, &names, &languages)
}

/// Tables that no browser reads.
fn skera_drops() -> [Tag; 8] {
    [b"DSIG", b"kern", b"LTSH", b"PCLT", b"VDMX", b"hdmx", b"morx", b"meta"].map(Tag::new)
}
