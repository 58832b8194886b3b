//! Colour profiles that come with pictures: taken whole, or not at all.

use lcms2::{ColorSpaceSignature, Profile};

/// Whether PDF/A takes this profile for that many colorants: whole, of the input, display, output or colour-space class, ICC 4 at most,
/// of the same channels (ISO 19005-2, 6.2.4.2), and such that its colours can be converted.
pub(crate) fn usable(profile: &[u8], channels: usize) -> bool {
    let Some(header) = profile.first_chunk::<128>() else { return false };
    let declared = u32::from_be_bytes([header[0], header[1], header[2], header[3]]) as usize;
    let space = match &header[16..20] {
        b"GRAY" => 1,
        b"RGB " | b"Lab " => 3,
        b"CMYK" => 4,
        _ => return false,
    };
    let class = [&b"scnr"[..], b"mntr", b"prtr", b"spac"].contains(&&header[12..16]);
    let connection = [&b"XYZ "[..], b"Lab "].contains(&&header[20..24]);
    // Some programs fill up the last bytes, none leaves any out.
    let whole = (128..=profile.len()).contains(&declared) && profile.len() - declared < 8;
    let known = &header[36..40] == b"acsp" && matches!(header[8], 1..=4);
    known && whole && class && connection && space == channels && tags_are_inside(profile) && converts(profile)
}

/// Whether all that the table of tags announces is in the profile (ICC.1, 7.3): Little CMS passes over what is not.
pub(crate) fn tags_are_inside(profile: &[u8]) -> bool {
    let number = |at: usize| {
        let four = profile.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(four)).ok()
    };
    let inside = |entry: usize| {
        let (offset, size) = (number(entry + 4)?, number(entry + 8)?);
        (offset >= 132 && offset.checked_add(size)? <= profile.len()).then_some(())
    };
    number(128)
        .is_some_and(|count| (1..=MOST_TAGS).contains(&count) && (0..count).all(|n| inside(132 + 12 * n).is_some()))
}

/// Tags of a profile: the specification knows fewer.
const MOST_TAGS: usize = 200;

/// Little CMS reads every table that a conversion needs.
fn converts(profile: &[u8]) -> bool {
    let Ok(own) = Profile::new_icc(profile) else { return false };
    let format = match own.color_space() {
        ColorSpaceSignature::GrayData => lcms2::PixelFormat::GRAY_8,
        ColorSpaceSignature::RgbData => lcms2::PixelFormat::RGB_8,
        ColorSpaceSignature::LabData => lcms2::PixelFormat::Lab_8,
        ColorSpaceSignature::CmykData => lcms2::PixelFormat::CMYK_8,
        _ => return false,
    };
    let intent = lcms2::Intent::RelativeColorimetric;
    lcms2::Transform::<u8, [u8; 3]>::new(&own, format, &Profile::new_srgb(), lcms2::PixelFormat::RGB_8, intent).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::picture::Picture;
    use std::io::Write;

    fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(data);
        [&(data.len() as u32).to_be_bytes()[..], kind, data, &sum.sum().to_be_bytes()].concat()
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// What is said of a PNG of four pixels in colour, or in grey, with a profile.
    fn said_of(profile: &[u8], grey: bool) -> usize {
        let (kind, row) = if grey { (0, 3) } else { (2, 7) };
        let png = [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 2, 8, kind, 0, 0, 0]),
            chunk(b"iCCP", &[b"p\0\0", &packed(profile)[..]].concat()),
            chunk(b"IDAT", &packed(&vec![0; row * 2])),
            chunk(b"IEND", b""),
        ];
        Picture::read("a.png", png.concat()).expect("it is taken").remarks.len()
    }

    #[test]
    fn a_profile_that_is_left_out_is_told() {
        let screen = include_bytes!("../../fuzz/corpus/icc/srgb.icc");
        let grey = include_bytes!("../../fuzz/corpus/icc/grey.icc");
        let press = include_bytes!("../../fuzz/corpus/icc/cmyk.icc");
        assert_eq!(said_of(screen, false), 0);
        assert_eq!(said_of(grey, true), 0);
        for (profile, of_grey) in [
            (&screen[..], true),
            (grey, false),
            (press, false),
            (&screen[..300], false),
            (b"", false),
            (&[7; 900], false),
        ] {
            assert_eq!(said_of(profile, of_grey), 1, "{} {of_grey}", profile.len());
        }
        // In a photograph whole, then cut: as many bytes as a piece says are there, and fewer than the profile says.
        let photograph = |profile: &[u8], pieces: u8| {
            let mut bytes = Vec::new();
            let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 50);
            let piece = [b"ICC_PROFILE\0", &[1, pieces][..], profile].concat();
            encoder.add_app_segment(2, piece).unwrap();
            encoder.encode(&[9; 48], 4, 4, jpeg_encoder::ColorType::Rgb).unwrap();
            Picture::read("a.jpg", bytes).expect("it is taken").remarks.len()
        };
        assert_eq!(photograph(screen, 1), 0);
        assert_eq!(photograph(&screen[..300], 1), 1);
        assert_eq!(photograph(screen, 2), 1);
        assert_eq!(photograph(press, 1), 1);
    }
}
