//! Pictures that come in inks: their pixels as the four plates have them.

use super::samples::Samples;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The four channels of a JPEG as they are stored: upside down, where a program wrote it that follows Adobe.
pub(super) fn photograph(bytes: &[u8]) -> Result<Samples, String> {
    let broken = |error: zune_jpeg::errors::DecodeErrors| format!("one of its photographs is broken ({error:?})");
    let mut decoder = JpegDecoder::new(ZCursor::new(bytes));
    decoder.decode_headers().map_err(broken)?;
    // Asked for what it is, the decoder mixes no colours.
    let stored = decoder.input_colorspace().unwrap_or(ColorSpace::CMYK);
    decoder.set_options(DecoderOptions::default().jpeg_set_out_colorspace(stored));
    let mut bytes = decoder.decode().map_err(broken)?;
    let (width, height) = decoder.info().map_or((0, 0), |info| (usize::from(info.width), usize::from(info.height)));
    if stored == ColorSpace::YCCK {
        bytes.chunks_exact_mut(4).for_each(mixed);
    }
    Ok(Samples { width, height, channels: stored.num_components(), bytes, lossy: true })
}

/// Lightness and two differences as what cyan, magenta and yellow leave (Adobe technical note 5116); black stands beside them.
fn mixed(pixel: &mut [u8]) {
    let [y, blue, red] = [pixel[0], pixel[1], pixel[2]].map(f64::from);
    let (blue, red) = (blue - 128.0, red - 128.0);
    let left = [y + 1.402 * red, y - 0.344_136 * blue - 0.714_136 * red, y + 1.772 * blue];
    for (part, left) in pixel.iter_mut().zip(left) {
        *part = 255 - left.round().clamp(0.0, 255.0) as u8;
    }
}

/// The inks of samples, four bytes a pixel; `decode` says where each begins and ends, if not at none and full.
pub(super) fn inks(samples: &[u8], decode: Option<&[(f64, f64)]>) -> Vec<u8> {
    let Some(ranges) = decode else { return samples.to_vec() };
    let plates: Vec<Vec<u8>> = ranges
        .iter()
        .map(|(least, most)| {
            let ink = |sample: u8| (least + f64::from(sample) / 255.0 * (most - least)).clamp(0.0, 1.0) * 255.0;
            (0..=255).map(|sample| ink(sample).round() as u8).collect()
        })
        .collect();
    samples.iter().zip(plates.iter().cycle()).map(|(&sample, plate)| plate[usize::from(sample)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jpeg_encoder::{ColorType, Encoder};

    /// A photograph in one colour, as encoders that follow Adobe write it.
    fn packed(inks: [u8; 4], colours: ColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        Encoder::new(&mut bytes, 98).encode(&inks.repeat(32 * 16), 32, 16, colours).unwrap();
        bytes
    }

    #[test]
    fn inks_of_photographs_are_read_as_they_were_written() {
        for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
            for written in [[240, 20, 10, 0], [10, 200, 220, 40], [255; 4], [0; 4]] {
                let samples = photograph(&packed(written, colours)).unwrap();
                assert_eq!((samples.width, samples.height, samples.channels), (32, 16, 4));
                let inks = inks(&samples.bytes, Some(&[(1.0, 0.0); 4]));
                assert_eq!(inks.len(), 32 * 16 * 4);
                for pixel in inks.chunks_exact(4) {
                    assert!(pixel.iter().zip(written).all(|(a, b)| a.abs_diff(b) <= 4), "{pixel:?} {written:?}");
                }
            }
        }
    }

    #[test]
    fn a_photograph_cut_short_is_an_error_or_a_picture() {
        let whole = packed([90, 80, 70, 60], ColorType::Cmyk);
        for length in (0..whole.len()).step_by(7) {
            let _ = photograph(&whole[..length]);
        }
        assert!(photograph(b"no photograph").is_err());
    }
}
