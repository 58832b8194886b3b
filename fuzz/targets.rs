//! What each fuzz target does with its bytes; `cargo test` replays the corpus through the same functions.

use livret::brochure::{self, Order};
use livret::files::Memory;
use livret::import::{Choices, import as imported};
use livret::outputs::{self, SCREEN};
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

/// Builds every edition of a programme with these files beside it.
fn all_editions(source: &str, files: &[(&str, &[u8])]) {
    let mut beside = Memory::default();
    files.iter().for_each(|(name, bytes)| beside.put(*name, *bytes));
    let order =
        Order { outputs: outputs::ALL.iter().copied().filter(|output| output.of_all).collect(), ..Order::default() };
    let theme = Theme::shipped("sobre").expect("the theme is shipped");
    if let Err(faults) = brochure::build(source, &beside, &theme, &order) {
        assert!(faults.iter().any(|fault| fault.severity == livret::diagnostic::Severity::Error));
    }
}

const PARTNER: &str = "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo = \"logo\"\n";

/// A bitmap, in every edition.
fn bitmap(bytes: &[u8]) {
    match Picture::read("logo", bytes.to_vec()) {
        Err(error) => assert!(!error.fault.0.key.is_empty()),
        Ok(_) => all_editions(PARTNER, &[("logo", bytes)]),
    }
}

/// A PNG whose checksums are right, so that what they cover is read.
pub fn png(bytes: &[u8]) {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    let Some(mut rest) = bytes.strip_prefix(SIGNATURE) else { return };
    let mut sealed = SIGNATURE.to_vec();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = (u32::from_be_bytes(*length) as usize).min(after.len().saturating_sub(8));
        let Some((kind_and_data, after)) = after.split_at_checked(length + 4) else { break };
        sealed.extend((length as u32).to_be_bytes());
        sealed.extend(kind_and_data);
        let mut sum = flate2::Crc::new();
        sum.update(kind_and_data);
        sealed.extend(sum.sum().to_be_bytes());
        rest = after.get(4..).unwrap_or_default();
    }
    bitmap(&sealed);
}

/// A JPEG.
pub fn jpeg(bytes: &[u8]) {
    if bytes.starts_with(&[0xFF, 0xD8]) {
        bitmap(bytes);
    }
}

/// A colour profile: of a press, and inside a PNG.
pub fn icc(bytes: &[u8]) {
    let source = "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[print]\nprofile = \"p.icc\"\n";
    all_editions(source, &[("p.icc", bytes)]);
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(data);
        [&(data.len() as u32).to_be_bytes()[..], kind, data, &sum.sum().to_be_bytes()].concat()
    };
    let packed = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, bytes).expect("memory takes all");
        encoder.finish().expect("memory takes all")
    };
    let picture = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]),
        chunk(b"iCCP", &[b"p\0\0", &packed(bytes)[..]].concat()),
        chunk(b"IDAT", &packed(&[0, 9, 99, 200, 0, 0, 9, 0, 255, 255, 255, 0, 0, 9])),
        chunk(b"IEND", b""),
    ];
    all_editions(PARTNER, &[("logo", &picture.concat())]);
}

/// A font of the house: refused with a cure, or the brochure is set in it.
pub fn font(bytes: &[u8]) {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let holds = |name: &&str| {
        let name = wide(name);
        bytes.windows(name.len()).any(|part| part == name)
    };
    let family = ["Inter", "IBM Plex Mono", "Noto Sans Hebrew", "EB Garamond"].into_iter().find(holds);
    let text = family.map_or(String::new(), |name| format!("families = {{ text = \"{name}\" }}\n"));
    let source = format!(
        "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[brand]\nfonts = \"fonts\"\n{text}[presentation]\nbody = \"Aux bords du lac - fi ffi\"\n"
    );
    all_editions(&source, &[("fonts/a.otf", bytes)]);
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

/// A document, or what a conference tool exports: a programme is made of it that can be read, or it is refused.
pub fn import(bytes: &[u8]) {
    match imported("given", bytes, &Choices { year: 2030, ..Choices::default() }) {
        Ok(made) => {
            let found = livret::programme::read(&made.source).found;
            assert!(found.iter().all(|fault| fault.code != "toml-syntax"), "{}", made.source);
        }
        Err(refusal) => assert!(!refusal.key.is_empty()),
    }
}

/// A workbook or values parted by commas: read, or refused in a sentence; what is read is TOML.
pub fn sheets(bytes: &[u8]) {
    use livret::inputs::{Cells, Given, Wishes, sheets_of};
    for name in ["p.xlsx", "p.csv"] {
        let given = Given { name: name.to_owned(), bytes: bytes.to_vec(), files: Vec::new() };
        let sheets = sheets_of(&given);
        match sheets.map(|sheets| sheets.and_then(|sheets| sheets.read(&Wishes::default(), "p", 2030))) {
            None => {}
            Some(Err(refusal)) => assert!(!refusal.key.is_empty()),
            Some(Ok(understood)) => {
                let text = Cells::of(&understood).text().to_owned();
                assert!(text.parse::<toml::Table>().is_ok(), "{text}");
            }
        }
    }
}
