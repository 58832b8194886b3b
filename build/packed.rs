//! What is compiled in compressed, and unpacked when it is asked for: a download half as large, for a millisecond a font.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Where the fonts lie, a folder a family.
const FONTS: &str = "fonts";

/// Packs `fonts/FAMILY/FILE` to `OUT_DIR/fonts/FAMILY/FILE.zz`.
pub fn fonts(root: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={FONTS}");
    for family in fs::read_dir(root.join(FONTS))? {
        let family = family?;
        let folder = out.join(FONTS).join(family.file_name());
        fs::create_dir_all(&folder)?;
        for file in fs::read_dir(family.path())? {
            let file = file?.path();
            if file.extension().is_some_and(|ending| ending == "otf" || ending == "ttf") {
                let name = format!("{}.zz", file.file_name().unwrap_or_default().to_string_lossy());
                pack(&folder.join(name), &fs::read(&file)?)?;
            }
        }
    }
    Ok(())
}

/// The licence texts, in the order in which `livret licences` prints them: what each is of, and its file.
const LICENCES: &[(&str, &str)] = &[
    ("livret: MIT or Apache-2.0, as you choose. The MIT licence", "LICENSE-MIT"),
    ("livret: the Apache licence", "LICENSE-APACHE"),
    ("EB Garamond (font)", "fonts/eb-garamond/OFL.txt"),
    ("Inter and Inter Display (fonts)", "fonts/inter/OFL.txt"),
    ("IBM Plex Mono (font)", "fonts/plex-mono/OFL.txt"),
    ("Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Symbols 2 and Noto Emoji (fonts)", "fonts/noto/OFL.txt"),
    ("The French dictionary", "assets/dictionaries/fr-LICENCE.txt"),
    ("The English dictionaries", "assets/dictionaries/en-LICENCE.txt"),
    ("The colour profiles sRGB and FOGRA39L_coated", "assets/icc/LICENCE.txt"),
    ("The crates of Rust that livret is made of", "assets/licences.txt"),
];

/// Packs all licence texts, one after the other, to `OUT_DIR/licences.zz`.
pub fn licences(root: &Path, out: &Path) -> io::Result<()> {
    let mut all = String::new();
    for (of, file) in LICENCES {
        println!("cargo::rerun-if-changed={file}");
        let text = fs::read_to_string(root.join(file)).map_err(|error| io::Error::other(format!("{file}: {error}")))?;
        let line = "=".repeat(78);
        all.push_str(&format!("{line}\n{of}\n{line}\n\n{}\n\n", text.replace("\r\n", "\n").trim()));
    }
    pack(&out.join("licences.zz"), all.as_bytes())
}

fn pack(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    fs::write(to, packed.finish()?)
}
