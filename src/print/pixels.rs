//! Photographs turned into inks, a band of pixels on each core.

use super::profile::PrintProfile;
use lcms2::{DisallowCache, Flags, GlobalContext, Intent, PixelFormat, Profile, Transform};
use rayon::prelude::*;

/// Pixels that one core converts at a time.
const BAND: usize = 1 << 16;

/// Pixels of red, green and blue as pixels of four inks: by `profile`, or as sRGB where there is none that can be used.
pub(super) fn separate(press: &PrintProfile, pixels: &[u8], profile: Option<&[u8]>) -> Result<Vec<u8>, String> {
    let own = profile.and_then(|profile| Profile::new_icc(profile).ok());
    let own = own.filter(|profile| profile.color_space() == lcms2::ColorSpaceSignature::RgbData);
    let press = Profile::new_icc(&press.bytes).map_err(|error| error.to_string())?;
    let converter =
        |from: &Profile| -> Result<Transform<[u8; 3], [u8; 4], GlobalContext, DisallowCache>, lcms2::Error> {
            let flags = Flags::NO_CACHE | Flags::BLACKPOINT_COMPENSATION;
            let intent = Intent::RelativeColorimetric;
            Transform::new_flags_context(
                GlobalContext::new(),
                from,
                PixelFormat::RGB_8,
                &press,
                PixelFormat::CMYK_8,
                intent,
                flags,
            )
        };
    let converter = match own.map(|own| converter(&own)) {
        Some(Ok(own)) => own,
        _ => converter(&Profile::new_srgb()).map_err(|error| error.to_string())?,
    };
    let pixels: Vec<[u8; 3]> = pixels.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut inks = vec![[0u8; 4]; pixels.len()];
    inks.par_chunks_mut(BAND)
        .zip(pixels.par_chunks(BAND))
        .for_each(|(inks, pixels)| converter.transform_pixels(pixels, inks));
    Ok(inks.into_flattened())
}

/// Pixels of the inks of one press as those of another, in their place; what is black alone stays so.
pub(super) fn convert(from: &PrintProfile, to: &PrintProfile, inks: &mut [u8]) -> Result<(), String> {
    let read = |profile: &PrintProfile| Profile::new_icc(&profile.bytes).map_err(|error| error.to_string());
    let converter: Transform<[u8; 4], [u8; 4], GlobalContext, DisallowCache> = Transform::new_flags_context(
        GlobalContext::new(),
        &read(from)?,
        PixelFormat::CMYK_8,
        &read(to)?,
        PixelFormat::CMYK_8,
        Intent::PreserveKOnlyRelativeColorimetric,
        Flags::NO_CACHE | Flags::BLACKPOINT_COMPENSATION,
    )
    .map_err(|error| error.to_string())?;
    let (pixels, _) = inks.as_chunks_mut::<4>();
    pixels.par_chunks_mut(BAND).for_each(|pixels| converter.transform_in_place(pixels));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_gets_no_ink_and_bands_do_not_matter() {
        let coated = PrintProfile::coated();
        let many = separate(&coated, &[255, 255, 255, 200, 30, 40].repeat(BAND), None).unwrap();
        let few = separate(&coated, &[255, 255, 255, 200, 30, 40], None).unwrap();
        assert_eq!(few[..4], [0; 4]);
        assert!(many.chunks_exact(8).all(|pair| pair == few));
    }
}
