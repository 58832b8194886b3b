//! What each fuzz target does with its bytes; `cargo test` replays the corpus through the same functions.

use livret::brochure::{self, Order};
use livret::files::Memory;
use livret::outputs::SCREEN;
use livret::picture::Picture;
use livret::theme::Theme;

fn default_theme() -> Theme {
    Theme::shipped("territoires").expect("the theme is shipped")
}

/// A programme file: it is built, or refused with reasons.
pub fn programme(bytes: &[u8]) {
    let Ok(source) = std::str::from_utf8(bytes) else { return };
    let built = brochure::build(source, &Memory::default(), &default_theme(), &Order::default());
    assert!(
        built.is_ok_and(|built| built.file(&SCREEN).is_some_and(|pdf| pdf.starts_with(b"%PDF-"))) || refused(source)
    );
}

fn refused(source: &str) -> bool {
    let faults = brochure::proofread(source, &Memory::default(), &default_theme(), &Order::default()).standing;
    faults.iter().any(|fault| fault.severity == livret::diagnostic::Severity::Error)
}

/// The inline marks of a text with paragraphs.
pub fn markup(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let quoted: String = text.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect();
    programme(format!("[event]\ntitle = \"T\"\ndate = 2025-08-28\n[presentation]\nbody = \"{quoted}\"\n").as_bytes());
}

/// A picture of any format: refused with a cure, or embedded in a brochure.
pub fn logo(bytes: &[u8]) {
    if let Err(error) = Picture::read("logo", bytes.to_vec()) {
        assert!(!error.fault.0.key.is_empty());
        return;
    }
    let mut files = Memory::default();
    files.put("logo", bytes);
    let source = "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo = \"logo\"\nlogo-on-dark = \"logo\"\n";
    let _ = brochure::build(source, &files, &default_theme(), &Order::default());
}

/// A theme file: refused with cures, or a brochure is made with it.
pub fn theme(bytes: &[u8]) {
    let Ok(source) = std::str::from_utf8(bytes) else { return };
    match Theme::read(source) {
        Ok(theme) => {
            let _ = brochure::build(
                include_str!("../assets/starter/fr/programme.toml"),
                &Memory::default(),
                &theme,
                &Order::default(),
            );
        }
        Err(faults) => assert!(faults.iter().all(|fault| !fault.code.is_empty())),
    }
}

/// A PDF logo: refused with a cure, or copied. The reader itself asserts that what it copied refers to nothing outside and holds nothing that
/// archives forbid.
pub fn pdf(bytes: &[u8]) {
    if let Err(error) = Picture::read("logo", bytes.to_vec()) {
        assert!(!error.fault.0.key.is_empty());
    }
}
