//! Pictures inside a drawing (ISO 32000-1, 8.9): decoded whole, and written anew in the two packings that archives and presses take.

use super::copy::{Copy, filters};
use super::filter::{self, Filter};
use super::source::{boolean, fault, integer, numbers, numbers_of, reals, stream, word};
use super::space::{Space, in_bytes};
use crate::picture::{Fault, jpeg};
use hayro_syntax::object::{Array, Dict, Object, Stream};
use lopdf::{Dictionary, Object as Written, ObjectId};
use std::collections::HashMap;

/// What a picture says of itself.
pub(super) struct Told {
    pub width: usize,
    pub height: usize,
    /// Paint through a mask of one bit.
    pub stencil: bool,
    pub bits: usize,
    pub space: Option<Space>,
    pub decode: Option<Vec<f64>>,
}

/// Samples, and how many bits each has.
struct Samples {
    bytes: Vec<u8>,
    bits: usize,
}

/// Bytes of one picture, unfolded.
const LARGEST: usize = 100 << 20;
/// Different colours of a picture in inks by name: each is calculated once.
const MOST_TINTS: usize = 100_000;
/// Pixels along a side.
const LONGEST_SIDE: i64 = 32_000;

fn broken() -> Fault {
    fault("logo-pdf-picture")
}

impl Told {
    /// Bytes of a row.
    pub(super) fn row(&self) -> usize {
        let channels = self.space.as_ref().map_or(1, Space::channels);
        (self.width * channels * self.bits).div_ceil(8)
    }
}

impl<'a> Copy<'a> {
    /// Copies a picture once, however often it is shown.
    pub(super) fn image(&mut self, stream: &Stream<'a>, resources: &Dict<'a>) -> Result<ObjectId, Fault> {
        if let Some(&known) = self.images.get(&stream.obj_id()) {
            return Ok(known);
        }
        let told = self.told(stream.dict(), resources)?;
        let filters = filters(stream.dict())?;
        let packed = stream.raw_data();
        let made = self.picture(&told, &packed, &filters, Some(stream.dict()))?;
        let id = self.add(made);
        self.images.insert(stream.obj_id(), id);
        Ok(id)
    }

    /// What a picture says of itself, by long names or the short ones of inline pictures.
    pub(super) fn told(&mut self, told: &Dict<'a>, resources: &Dict<'a>) -> Result<Told, Fault> {
        let whole = |long: &str, short: &str| integer(told, long).or_else(|| integer(told, short));
        let (width, height) = whole("Width", "W").zip(whole("Height", "H")).ok_or_else(broken)?;
        let stencil = boolean(told, "ImageMask").or_else(|| boolean(told, "IM")).unwrap_or(false);
        let space = told.get::<Object>("ColorSpace").or_else(|| told.get::<Object>("CS"));
        let space = match space {
            Some(space) if !stencil => Some(self.space(&space, resources)?),
            _ => None,
        };
        let bits = if stencil { 1 } else { whole("BitsPerComponent", "BPC").unwrap_or(8) };
        let decode = numbers(told, "Decode").or_else(|| numbers(told, "D"));
        self.told_of(width, height, bits, stencil, space, decode)
    }

    /// Checks what a picture says of itself.
    pub(super) fn told_of(
        &mut self,
        width: i64,
        height: i64,
        bits: i64,
        stencil: bool,
        space: Option<Space>,
        decode: Option<Vec<f64>>,
    ) -> Result<Told, Fault> {
        let sides = (1..=LONGEST_SIDE).contains(&width) && (1..=LONGEST_SIDE).contains(&height);
        if !sides || !matches!(bits, 1 | 2 | 4 | 8 | 16) || matches!(space, Some(Space::Pattern(_))) {
            return Err(broken());
        }
        self.budget.pixels((width * height) as u64)?;
        Ok(Told { width: width as usize, height: height as usize, stencil, bits: bits as usize, space, decode })
    }

    /// A picture written anew; `told` is the dictionary with its masks, which an inline picture has none of.
    pub(super) fn picture(
        &mut self,
        own: &Told,
        packed: &[u8],
        filters: &[Filter],
        told: Option<&Dict<'a>>,
    ) -> Result<lopdf::Stream, Fault> {
        let mut made = if let Some((Filter::Dct(mixed), outer)) = filters.split_last() {
            let bytes = self.unfold(packed, outer, LARGEST)?;
            self.photograph(own, &bytes, *mixed)?
        } else {
            self.bitmap(own, packed, filters)?
        };
        let Some(told) = told else { return Ok(made) };
        if own.stencil {
            return Ok(made);
        }
        if let Some(mask) = stream(told, "SMask") {
            let mask = self.soft_mask(&mask)?;
            made.dict.set("SMask", Written::Reference(mask));
        } else if let Some(mask) = stream(told, "Mask") {
            let about = self.told(mask.dict(), &Dict::empty())?;
            if !about.stencil {
                return Err(broken());
            }
            let mask = self.picture(&about, &mask.raw_data(), &super::copy::filters(mask.dict())?, None)?;
            let mask = self.add(mask);
            made.dict.set("Mask", Written::Reference(mask));
        } else if let Some(key) = told.get::<Array>("Mask") {
            // A range of colours that is left out: its numbers are those of the samples as they are written.
            let channels = own.space.as_ref().map_or(0, Space::channels);
            let key = numbers_of(&key).filter(|key| key.len() == 2 * channels).ok_or_else(broken)?;
            if matches!(own.space, Some(Space::Tint { .. }))
                || made.dict.get(b"Filter").is_ok_and(|filter| filter.as_name().is_ok_and(|name| name == b"DCTDecode"))
            {
                return Err(fault("logo-pdf-colour-key"));
            }
            let key = key.into_iter().map(|value| {
                let value = if own.bits == 16 { (value / 257.0).round() } else { value };
                Written::Integer(value.clamp(0.0, 255.0) as i64)
            });
            made.dict.set("Mask", key.collect::<Vec<_>>());
        }
        Ok(made)
    }

    /// How far each pixel is seen: a picture in grey.
    fn soft_mask(&mut self, mask: &Stream<'a>) -> Result<ObjectId, Fault> {
        // Colours that are mixed with a ground already would be mixed twice in the inks of a press.
        if mask.dict().contains_key("Matte") {
            return Err(fault("logo-pdf-matte"));
        }
        if let Some(&known) = self.images.get(&mask.obj_id()) {
            return Ok(known);
        }
        let mut told = self.told(mask.dict(), &Dict::empty())?;
        if told.stencil
            || told.space.as_ref().is_none_or(|space| {
                space.channels() != 1 || matches!(space, Space::Indexed { .. } | Space::Tint { .. })
            })
        {
            return Err(broken());
        }
        told.space = Some(Space::Gray);
        let made = self.picture(&told, &mask.raw_data(), &filters(mask.dict())?, None)?;
        let id = self.add(made);
        self.images.insert(mask.obj_id(), id);
        Ok(id)
    }

    /// A JPEG stays one, without what its camera adds.
    fn photograph(&mut self, own: &Told, bytes: &[u8], mixed: Option<bool>) -> Result<lopdf::Stream, Fault> {
        let facts = jpeg::read(bytes)?;
        self.budget.pixels(u64::from(facts.width) * u64::from(facts.height))?;
        jpeg::decode(bytes, &facts)?;
        let channels = usize::from(facts.components);
        let space = match &own.space {
            None if own.stencil => return Err(broken()),
            None => match channels {
                1 => Space::Gray,
                3 => Space::Rgb,
                4 => Space::Cmyk,
                _ => return Err(broken()),
            },
            Some(space) => space.clone(),
        };
        if space.channels() != channels {
            return Err(broken());
        }
        match &space {
            Space::Tint { .. } if channels == 1 => {
                let (width, height) = (facts.width as usize, facts.height as usize);
                let grey =
                    image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg).map_err(|_| broken())?;
                let own =
                    Told { width, height, stencil: false, bits: 8, space: Some(space), decode: own.decode.clone() };
                return self.bitmap(&own, grey.into_luma8().as_raw(), &[]);
            }
            Space::Gray | Space::Rgb | Space::Cmyk | Space::Profiled { .. } => {}
            Space::Measured { family: "CalGray" | "CalRGB", .. } => {}
            _ => return Err(fault("logo-pdf-colours")),
        }
        let mut cleaned = jpeg::cleaned(bytes)?;
        // What the filter was told, the picture says itself from here on.
        if let Some(mixed) = mixed.filter(|mixed| !facts.adobe && channels > 1 && *mixed != (channels == 3)) {
            let transform = match (channels, mixed) {
                (3, _) => 0,
                _ => 2,
            };
            let marker = [&b"\xFF\xEE\x00\x0EAdobe\x00\x64\x00\x00\x00\x00"[..], &[transform]].concat();
            cleaned.splice(2..2, marker);
        }
        let mut made = entries(facts.width as usize, facts.height as usize, 8);
        made.set("ColorSpace", space.written());
        made.set("Filter", word("DCTDecode"));
        if let Some(decode) = own.decode.as_ref().filter(|decode| decode.len() == 2 * channels) {
            made.set("Decode", reals(decode));
        }
        let mut made = lopdf::Stream::new(made, cleaned);
        made.allows_compression = false;
        Ok(made)
    }

    fn bitmap(&mut self, own: &Told, packed: &[u8], filters: &[Filter]) -> Result<lopdf::Stream, Fault> {
        let space = match &own.space {
            Some(space) => Some(space),
            None if own.stencil => None,
            None => return Err(fault("logo-pdf-no-colours")),
        };
        let wanted = own
            .row()
            .checked_mul(own.height)
            .filter(|&wanted| wanted <= LARGEST)
            .ok_or_else(|| fault("logo-pdf-heavy"))?;
        let filters: Vec<Filter> = filters
            .iter()
            .map(|filter| match filter {
                // A fax that does not say its rows has as many as the picture.
                Filter::Fax(fax) if fax.rows == 0 => Filter::Fax(filter::Fax { rows: own.height as i64, ..*fax }),
                other => other.clone(),
            })
            .collect();
        let unfolded = self.unfold(packed, &filters, LARGEST)?;
        if unfolded.len() < wanted {
            return Err(fault("logo-pdf-picture-cut"));
        }
        let channels = space.map_or(1, Space::channels);
        let decode = own.decode.as_ref().filter(|decode| decode.len() == 2 * channels);
        if let Some(space @ Space::Tint { alternate, .. }) = space {
            let bytes = tinted(own, &unfolded, space, decode)?;
            let mut made = entries(own.width, own.height, 8);
            made.set("ColorSpace", alternate.written());
            return Ok(lopdf::Stream::new(made, bytes));
        }
        // Deflated samples travel as they are; what they unfold to is known.
        let kept = match filters.as_slice() {
            [Filter::Flate(told)] if own.bits <= 8 => Some(*told),
            _ => None,
        };
        let samples = match own.bits {
            _ if kept.is_some() => Samples { bytes: packed.to_vec(), bits: own.bits },
            16 => Samples { bytes: unfolded[..wanted].iter().step_by(2).copied().collect(), bits: 8 },
            bits => Samples { bytes: unfolded[..wanted].to_vec(), bits },
        };
        let mut made = entries(own.width, own.height, samples.bits);
        match space {
            Some(space) => made.set("ColorSpace", space.written()),
            None => made.set("ImageMask", true),
        }
        if let Some(decode) = decode {
            made.set("Decode", reals(decode));
        }
        if let Some(told) = kept {
            made.set("Filter", word("FlateDecode"));
            if told.predictor > 1 {
                let told = [
                    ("Predictor", told.predictor),
                    ("Colors", told.colours),
                    ("BitsPerComponent", told.bits),
                    ("Columns", told.columns),
                ];
                made.set("DecodeParms", Dictionary::from_iter(told.map(|(key, value)| (key, Written::Integer(value)))));
            }
        }
        let mut made = lopdf::Stream::new(made, samples.bytes);
        made.allows_compression = kept.is_none();
        Ok(made)
    }
}

fn entries(width: usize, height: usize, bits: usize) -> Dictionary {
    Dictionary::from_iter([
        ("Type", word("XObject")),
        ("Subtype", word("Image")),
        ("Width", Written::Integer(width as i64)),
        ("Height", Written::Integer(height as i64)),
        ("BitsPerComponent", Written::Integer(bits as i64)),
    ])
}

/// The samples of inks by name as the colours that stand for them, a byte a channel.
fn tinted(own: &Told, samples: &[u8], space: &Space, decode: Option<&Vec<f64>>) -> Result<Vec<u8>, Fault> {
    let channels = space.channels();
    let most = ((1u32 << own.bits) - 1) as f64;
    let ranges: Vec<(f64, f64)> =
        (0..channels).map(|n| decode.map_or((0.0, 1.0), |decode| (decode[2 * n], decode[2 * n + 1]))).collect();
    let mut known: HashMap<Vec<u16>, Vec<u8>> = HashMap::new();
    let mut bytes = Vec::new();
    let mut pixel = vec![0u16; channels];
    for y in 0..own.height {
        let row = &samples[y * own.row()..];
        for x in 0..own.width {
            for (n, sample) in pixel.iter_mut().enumerate() {
                let bit = (x * channels + n) * own.bits;
                *sample = match own.bits {
                    16 => u16::from_be_bytes([row[bit / 8], row[bit / 8 + 1]]),
                    8 => u16::from(row[bit / 8]),
                    bits => u16::from(row[bit / 8] >> (8 - bits - bit % 8) & ((1 << bits) - 1) as u8),
                };
            }
            if let Some(colour) = known.get(&pixel) {
                bytes.extend_from_slice(colour);
                continue;
            }
            let values: Vec<f64> = pixel
                .iter()
                .zip(&ranges)
                .map(|(&sample, (least, most_of))| least + f64::from(sample) / most * (most_of - least))
                .collect();
            let (space, values) = space.resolved(&values).ok_or_else(broken)?;
            let colour = in_bytes(space, &values);
            bytes.extend_from_slice(&colour);
            if known.len() == MOST_TINTS {
                return Err(fault("logo-pdf-heavy"));
            }
            known.insert(pixel.clone(), colour);
        }
    }
    Ok(bytes)
}
