//! Files made to break their readers: each is refused with its cause at the line that names it, or built; nothing panics, and nothing
//! asks for memory or time without measure. Broken files by mutation are the corpus', in `tests/corpus.rs`.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use livret::brochure::{self, Order};
use livret::diagnostic::{Refusal, Severity};
use livret::files::Memory;
use livret::language::messages::Messages;
use livret::outputs;
use livret::theme::Theme;
use std::io::Write;

const HEAD: &str = "[event]\nlanguage = \"en\"\ntitle = \"T\"\ndate = 2030-05-16\n";

/// Builds the editions of screen and press; every error has its place and can be said in every language.
#[track_caller]
fn built(source: &str, files: &Memory) -> Result<(), Refusal> {
    let order =
        Order { outputs: outputs::ALL.iter().copied().filter(|output| output.of_all).collect(), ..Order::default() };
    let theme = Theme::shipped("sobre").unwrap();
    brochure::build(source, files, &theme, &order).map(drop).inspect_err(|faults| {
        assert!(faults.iter().any(|fault| fault.severity == Severity::Error), "{faults:#?}");
        for fault in faults.iter().filter(|fault| fault.severity == Severity::Error) {
            assert!(!fault.labels.is_empty(), "no place: {fault:?}");
            for messages in Messages::all() {
                let said = messages.said(fault);
                assert!(said.message.len() < 1_000 && said.help.is_some(), "{said:?}");
            }
        }
    })
}

/// The reason that a logo is refused for, or nothing.
#[track_caller]
fn logo(bytes: &[u8]) -> Option<&'static str> {
    let mut files = Memory::default();
    files.put("l", bytes);
    let source = format!("{HEAD}[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo = \"l\"\n");
    let faults = built(&source, &files).err()?;
    let errors: Vec<_> = faults.iter().filter(|fault| fault.severity == Severity::Error).collect();
    assert_eq!(errors.len(), 1, "one cause, one fault: {errors:#?}");
    assert_eq!(errors[0].code, "broken-logo");
    let reason = errors[0].saying.values.iter().find_map(|(name, value)| match value {
        livret::diagnostic::Value::Words(words) if *name == "reason" => Some(words.key),
        _ => None,
    });
    Some(reason.unwrap_or(errors[0].saying.key))
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(data);
    [&(data.len() as u32).to_be_bytes()[..], kind, data, &crc.sum().to_be_bytes()].concat()
}

/// A PNG of a width, a height, bits and kind of colours, and its other chunks.
fn png(width: u32, height: u32, bits: u8, colours: u8, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[bits, colours, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunks.concat(), chunk(b"IEND", b"")].concat()
}

/// Rows of a gray PNG of eight bits.
fn rows(width: usize, height: usize) -> Vec<u8> {
    vec![0; (width + 1) * height]
}

#[test]
fn pngs_that_break_or_unfold_are_refused() {
    let pixels = |bytes: &[u8]| chunk(b"IDAT", &deflated(bytes));
    let palette = |length: usize| chunk(b"PLTE", &vec![7; length]);
    assert_eq!(logo(&png(400, 400, 8, 0, &[pixels(&rows(400, 400))])), None);
    for length in [0, 1, 2, 4, 5, 771, 3_000] {
        assert_eq!(logo(&png(4, 4, 8, 3, &[palette(length), pixels(&rows(4, 4))])), Some("png-broken"), "{length}");
    }
    assert_eq!(logo(&png(4, 4, 8, 3, &[pixels(&rows(4, 4))])), Some("png-broken"), "no palette");
    assert_eq!(logo(&png(400, 400, 8, 3, &[palette(6), pixels(&rows(400, 400))])), None);
    let opacities = chunk(b"tRNS", &[9; 3]);
    assert_eq!(logo(&png(4, 4, 8, 3, &[palette(6), opacities, pixels(&rows(4, 4))])), Some("png-broken"));
    assert_eq!(logo(&png(0, 4, 8, 0, &[])), Some("picture-no-pixels"));
    assert_eq!(logo(&png(50_000, 50_000, 8, 2, &[pixels(b"")])), Some("picture-too-many-pixels"));
    assert_eq!(logo(&png(7_000, 7_000, 16, 6, &[pixels(b"")])), Some("png-unfolds"));
    assert_eq!(logo(&png(4, 4, 8, 0, &[])), Some("png-broken"));
    for (bits, colours) in [(3, 0), (0, 0), (16, 3), (8, 1), (8, 7), (255, 255)] {
        assert_eq!(
            logo(&png(4, 4, bits, colours, &[palette(6), pixels(&rows(4, 4))])),
            Some("png-broken"),
            "{bits} {colours}"
        );
    }
    // What lies behind the samples is not passed on; a profile and a text that unfold to gigabytes are not unfolded.
    let zeros = deflated(&vec![0; 64 << 20]);
    assert_eq!(logo(&png(400, 400, 8, 0, &[chunk(b"IDAT", &zeros)])), None);
    let profile = chunk(b"iCCP", &[b"a\0\0", &zeros[..]].concat());
    let text = chunk(b"zTXt", &[b"a\0\0", &zeros[..]].concat());
    assert_eq!(logo(&png(400, 400, 8, 0, &[profile, text, pixels(&rows(400, 400))])), None);
}

#[test]
fn what_unfolds_behind_the_samples_of_a_png_is_not_passed_on() {
    let mut files = Memory::default();
    files.put("l", png(400, 400, 8, 0, &[chunk(b"IDAT", &deflated(&vec![0; 64 << 20]))]));
    let source = format!("{HEAD}[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo = \"l\"\n");
    let built = brochure::build(&source, &files, &Theme::shipped("sobre").unwrap(), &Order::default()).unwrap();
    let file = lopdf::Document::load_mem(built.file(&outputs::SCREEN).unwrap()).unwrap();
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    assert!(streams.filter_map(|stream| stream.decompressed_content().ok()).all(|content| content.len() < 8 << 20));
}

#[test]
fn drawings_that_multiply_or_nest_are_refused() {
    let svg = |inner: &str| {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/>{inner}</svg>"##
        )
    };
    for (tag, paint) in [("pattern", "fill"), ("mask", "mask"), ("clipPath", "clip-path"), ("marker", "marker-start")] {
        let link = |n: usize, times: usize| {
            let path = format!("<path d=\"M0 0L9 9\" {paint}=\"url(#a{})\"/>", n + 1);
            format!("<{tag} id=\"a{n}\" width=\"1\" height=\"1\">{}</{tag}>", path.repeat(times))
        };
        for (count, times) in [(400, 1), (2_000, 1), (20, 2), (10, 10)] {
            let links: String = (0..count).map(|n| link(n, times)).collect();
            let told = logo(svg(&format!("{links}<path d=\"M0 0L9 9\" {paint}=\"url(#a0)\"/>")).as_bytes());
            assert!(told.is_some_and(|told| told.starts_with("svg-")), "{tag} {count} {times}: {told:?}");
        }
    }
    let attributes: String = (0..100_000).map(|n| format!("a{n}=\"\" ")).collect();
    for inner in [
        "<g>".repeat(100_000),
        "<".repeat(100_000),
        format!("<rect {attributes}/>"),
        format!("<rect transform=\"{}\"/>", "(".repeat(40_000)),
        format!("<style>{}</style>", "a{".repeat(40_000)),
        format!("<style>{}</style>", ":is(".repeat(40_000)),
        format!("<path d=\"M{}\"/>", "1 1 ".repeat(9_750_000)),
        format!("<linearGradient id=\"g\"/>{}", "<rect width=\"1\" height=\"1\" fill=\"url(#g)\"/>".repeat(90_000)),
        (0..90_000).map(|n| format!("<linearGradient id=\"g{n}\"/><rect fill=\"url(#g{n})\"/>")).collect(),
    ] {
        let told = logo(svg(&inner).as_bytes());
        assert!(told.is_some_and(|told| told.starts_with("svg-")), "{}: {told:?}", &inner[..60.min(inner.len())]);
    }
}

#[test]
fn pixels_are_counted_before_they_are_decoded() {
    let mut bytes = Vec::new();
    let gray = vec![128; 16];
    jpeg_encoder::Encoder::new(&mut bytes, 50).encode(&gray, 4, 4, jpeg_encoder::ColorType::Luma).unwrap();
    let frame = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    bytes[frame + 5..frame + 9].copy_from_slice(&[0x1B, 0x58, 0x1B, 0x58]);
    // As many coded bytes as such a picture may have at least.
    let end = bytes.len() - 2;
    bytes.splice(end..end, vec![0; 100_000]);
    let mut files = Memory::default();
    let mut source = format!("{HEAD}[[partners]]\ntitle = \"A\"\n");
    for n in 0..20 {
        files.put(format!("{n}.jpg"), bytes.clone());
        source.push_str(&format!("[[partners.members]]\nname = \"B {n}\"\nlogo = \"{n}.jpg\"\n"));
    }
    let faults = built(&source, &files).unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == "too-heavy"), "{faults:#?}");
}

#[test]
fn a_profile_is_validated_whole() {
    let coated = include_bytes!("../assets/icc/FOGRA39L_coated.icc");
    let refused = |profile: Vec<u8>| {
        let mut files = Memory::default();
        files.put("p.icc", profile);
        let source = format!("{HEAD}[print]\nprofile = \"p.icc\"\n");
        built(&source, &files).err().map(|faults| faults.iter().any(|fault| fault.code == "broken-profile"))
    };
    assert_eq!(refused(coated.to_vec()), None);
    let header = &coated[..128];
    let noise = |length: usize| (0..length).map(|n| ((n * 2_654_435_761) >> 7) as u8).collect::<Vec<u8>>();
    for damaged in [
        coated[..coated.len() - 4_000].to_vec(),
        [coated, &[0; 4_000][..]].concat(),
        noise(5_000),
        [header, &noise(5_000)].concat(),
        [&coated[..132], &noise(coated.len() - 132)].concat(),
        header.to_vec(),
    ] {
        assert_eq!(refused(damaged), Some(true));
    }
    // A tag that nothing asks for, and that lies outside.
    let tags = u32::from_be_bytes(coated[128..132].try_into().unwrap()) as usize;
    for n in 0..tags {
        let mut damaged = coated.to_vec();
        damaged[132 + 12 * n + 4] = 0x7F;
        assert_eq!(refused(damaged), Some(true), "tag {n}");
    }
}

#[test]
fn fonts_in_crowds_are_refused() {
    let inter = include_bytes!("../fonts/inter/Inter-SemiBold.otf");
    for count in [101, 100_000u32] {
        let start = 12 + 4 * count;
        let mut bytes =
            [&b"ttcf\0\x01\0\0"[..], &count.to_be_bytes(), &start.to_be_bytes().repeat(count as usize)].concat();
        bytes.extend_from_slice(inter);
        let mut files = Memory::default();
        files.put("fonts/a.ttc", bytes);
        let faults = built(&format!("{HEAD}[brand]\nfonts = \"fonts\"\n"), &files).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == "font-refused"), "{faults:#?}");
    }
}

#[test]
fn texts_without_measure_are_refused_or_set() {
    let nothing = Memory::default();
    for title in ["a".repeat(100_000), "é ".repeat(50_000), "漢".repeat(33_000), "a'".repeat(50_000)] {
        let faults = built(&HEAD.replace("\"T\"", &format!("\"{title}\"")), &nothing).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == "too-long"), "{faults:#?}");
    }
    for value in ["[".repeat(40_000), "{a=".repeat(40_000), "\"".repeat(40_001), "'''".into(), "1".repeat(40_000)] {
        assert!(built(&format!("{HEAD}x = {value}\n"), &nothing).is_err());
    }
    for table in [format!("[{}]\n", vec!["a"; 40_000].join(".")), "[[a]]\n".repeat(40_000)] {
        assert!(built(&format!("{HEAD}{table}"), &nothing).is_err());
    }
    // One text of many letters without a space: no more time than its length.
    for letter in ["漢", "a", "-", "é", "/", "·", "😀"] {
        let text = letter.repeat(90_000 / letter.len());
        let _ = built(&format!("{HEAD}[presentation]\nbody = \"{text}\"\n"), &nothing);
    }
}
