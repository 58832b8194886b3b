//! The printing condition: an ICC profile, read and judged before anything is converted.

use crate::diagnostic::{Saying, say};
use crate::picture::profile::usable;
use lcms2::{ColorSpaceSignature, InfoType, Intent, Locale, PixelFormat, Profile, ProfileClassSignature, Transform};

/// Coated offset (FOGRA39), under the zlib licence that lies beside it.
const COATED: &[u8] = include_bytes!("../../assets/icc/FOGRA39L_coated.icc");

/// The name by which a programme asks for the profile that comes with livret.
pub(crate) const SHIPPED: &str = "coated";

/// A profile of a press, its inks and its paper.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PrintProfile {
    pub bytes: Vec<u8>,
    /// As the profile calls itself.
    pub description: String,
    /// The name of the characterised printing condition in the ICC registry, where it is known.
    pub condition: Option<&'static str>,
}

/// How a profile describes itself, and the condition in the registry of the ICC that it was made from.
const CONDITIONS: &[(&str, &str)] = &[
    ("fogra27", "FOGRA27"),
    ("fogra28", "FOGRA28"),
    ("fogra29", "FOGRA29"),
    ("fogra30", "FOGRA30"),
    ("fogra39", "FOGRA39"),
    ("fogra43", "FOGRA43"),
    ("fogra45", "FOGRA45"),
    ("fogra46", "FOGRA46"),
    ("fogra47", "FOGRA47"),
    ("fogra48", "FOGRA48"),
    ("fogra51", "FOGRA51"),
    ("fogra52", "FOGRA52"),
    ("iso coated v2", "FOGRA39"),
    ("isocoated_v2", "FOGRA39"),
    ("pso coated v3", "FOGRA51"),
    ("psocoated_v3", "FOGRA51"),
    ("pso uncoated v3", "FOGRA52"),
    ("psouncoated_v3", "FOGRA52"),
    ("pso uncoated iso12647", "FOGRA47"),
    ("pso_uncoated_iso12647", "FOGRA47"),
    ("iso uncoated yellowish", "FOGRA30"),
    ("iso uncoated", "FOGRA29"),
    ("gracol2006_coated1", "CGATS TR 006"),
    ("swop2006_coated3", "CGATS TR 003"),
    ("swop2006_coated5", "CGATS TR 005"),
    ("gracol2013", "CGATS21-2-CRPC6"),
];

/// Whether its tables turn colours into inks.
fn makes_inks(profile: &Profile) -> bool {
    let (colours, inks) = (PixelFormat::RGB_8, PixelFormat::CMYK_8);
    let intent = Intent::RelativeColorimetric;
    Transform::<[u8; 3], [u8; 4]>::new(&Profile::new_srgb(), colours, profile, inks, intent).is_ok()
}

/// Conditions on uncoated paper, which takes less ink.
const UNCOATED: &[&str] = &["FOGRA29", "FOGRA30", "FOGRA47", "FOGRA52"];

impl PrintProfile {
    /// Coated offset paper, FOGRA39.
    pub(crate) fn coated() -> PrintProfile {
        PrintProfile {
            bytes: COATED.to_vec(),
            description: "Coated offset, FOGRA39".to_string(),
            condition: Some("FOGRA39"),
        }
    }

    /// Reads a profile file.
    ///
    /// # Errors
    /// Why these bytes are no profile of a printing condition, as the end of the sentence "the profile … cannot be used: ".
    pub(crate) fn read(bytes: Vec<u8>) -> Result<PrintProfile, Saying> {
        // ICC.1, 7.2: the signature stands at byte 36.
        if bytes.get(36..40) != Some(b"acsp") {
            return Err(say("profile-not-icc"));
        }
        // PDF 1.6, which PDF/X-4 is made of, knows ICC 4; the version stands at byte 8 (7.2.4).
        if let Some(&version @ 5..) = bytes.get(8) {
            return Err(say("profile-too-new").with("version", u32::from(version)));
        }
        let profile = Profile::new_icc(&bytes).map_err(|_| say("profile-damaged"))?;
        let class = match profile.device_class() {
            ProfileClassSignature::OutputClass => None,
            ProfileClassSignature::DisplayClass => Some("screen"),
            ProfileClassSignature::InputClass => Some("camera"),
            ProfileClassSignature::LinkClass => Some("link"),
            ProfileClassSignature::NamedColorClass => Some("named"),
            _ => Some("other"),
        };
        if let Some(class) = class {
            return Err(say("profile-of-no-press").with("class", class));
        }
        let space = match profile.color_space() {
            ColorSpaceSignature::CmykData => None,
            ColorSpaceSignature::RgbData => Some("rgb"),
            ColorSpaceSignature::GrayData => Some("grey"),
            ColorSpaceSignature::CmyData => Some("cmy"),
            _ => Some("other"),
        };
        if let Some(space) = space {
            return Err(say("profile-of-other-inks").with("space", space));
        }
        let converts = |direction| profile.is_intent_supported(Intent::RelativeColorimetric, direction);
        // lcms2.h: 0 reads device colours, 1 makes them.
        if !(converts(0) && converts(1)) {
            return Err(say("profile-without-tables"));
        }
        // The whole of it is embedded: what a conversion does not ask for must be right, too.
        if !(usable(&bytes, 4) && makes_inks(&profile)) {
            return Err(say("profile-damaged"));
        }
        let description = profile.info(InfoType::Description, Locale::none()).unwrap_or_default();
        let description: String = description.chars().filter(|c| !c.is_control()).take(200).collect();
        let lower = description.to_lowercase();
        let condition = CONDITIONS.iter().find(|(words, _)| lower.contains(words)).map(|&(_, name)| name);
        drop(profile);
        Ok(PrintProfile { bytes, description, condition })
    }

    /// The most ink in one place, in percent: what the trade asks for on coated and on uncoated paper.
    pub(crate) fn usual_ink_limit(&self) -> f64 {
        if self.condition.is_some_and(|condition| UNCOATED.contains(&condition)) { 280.0 } else { 300.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::messages::Messages;
    use std::collections::BTreeSet;

    #[test]
    fn the_shipped_profile_is_one_of_a_press() {
        let read = PrintProfile::read(COATED.to_vec()).unwrap();
        assert_eq!(read.condition, Some("FOGRA39"), "{}", read.description);
        assert_eq!(read.usual_ink_limit(), 300.0);
    }

    #[test]
    fn other_profiles_are_refused_with_what_they_are() {
        let srgb = include_bytes!("../../assets/icc/sRGB.icc").to_vec();
        assert_eq!(PrintProfile::read(srgb).unwrap_err(), say("profile-of-no-press").with("class", "screen"));
        assert_eq!(PrintProfile::read(b"not a profile".to_vec()).unwrap_err(), say("profile-not-icc"));
        let cut = COATED[..400].to_vec();
        assert!(PrintProfile::read(cut).is_err());
        let mut grey = COATED.to_vec();
        grey[16..20].copy_from_slice(b"GRAY");
        assert!(PrintProfile::read(grey).is_err());
    }

    #[test]
    fn each_reason_is_said_in_every_language() {
        let altered = |at: usize, bytes: &[u8]| {
            let mut profile = COATED.to_vec();
            profile[at..at + bytes.len()].copy_from_slice(bytes);
            PrintProfile::read(profile).err().map(|reason| {
                let said: Vec<String> = Messages::all().iter().map(|messages| messages.say(&reason)).collect();
                assert!(said.iter().all(|words| !words.contains(reason.key)), "{said:?}");
                let different: BTreeSet<&String> = said.iter().collect();
                assert_eq!(different.len(), said.len(), "{said:?}");
                reason.key
            })
        };
        assert_eq!(altered(8, &[5]), Some("profile-too-new"));
        assert_eq!(altered(12, b"scnr"), Some("profile-of-no-press"));
        assert_eq!(altered(16, b"GRAY"), Some("profile-of-other-inks"));
        assert_eq!(altered(36, b"none"), Some("profile-not-icc"));
    }
}
