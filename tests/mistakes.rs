//! The mistakes that people make, and what the command answers: a message with the file, the line and the cure, exit code 1 (3 when the
//! machine could not), and the brochure made before left as it was.

#[path = "common/desk.rs"]
mod desk;

use desk::Desk;
use std::fs;
use std::path::Path;
use std::process::Command;

const EVENT: &str = "[event]\ntitle = \"T\"\ndate = 2025-08-28\nstart = \"9h\"\nplace = \"Ici\"\n";

/// A folder with an earlier brochure in it.
fn with_a_brochure() -> Desk {
    Desk::with(&[("out/p.pdf", "earlier")])
}

/// Exit code and complaints of `livret build p.toml`.
fn build(desk: &Desk, more: &[&str]) -> (i32, String) {
    let ended = desk.run(&[&["build", "p.toml"], more].concat());
    (ended.code, ended.complained)
}

/// Nothing is built, all the words are said, and the earlier brochure is untouched.
#[track_caller]
fn refuses(desk: &Desk, more: &[&str], code: i32, words: &[&str]) {
    let (ended, said) = build(desk, more);
    assert_eq!(ended, code, "{said}");
    for words in words {
        assert!(said.contains(words), "“{words}” is not in:\n{said}");
    }
    assert!(said.contains("help: "), "{said}");
    assert!(said.len() < 100_000, "{} bytes of messages", said.len());
    assert_eq!(fs::read(desk.path("out/p.pdf")).unwrap(), b"earlier");
    assert_eq!(desk.path("out").read_dir().unwrap().count(), 1, "something was left in the folder");
}

#[track_caller]
fn refused(programme: impl AsRef<[u8]>, words: &[&str]) {
    let desk = with_a_brochure();
    desk.write("p.toml", programme);
    refuses(&desk, &[], 1, words);
}

/// A programme whose only partner has the logo.
fn with_logo(path: &str) -> String {
    format!("{EVENT}[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo = '{path}'\n")
}

/// The line of the logo in it.
const LOGO_LINE: &str = "p.toml:10:8";

#[track_caller]
fn logo_refused(name: &str, bytes: impl AsRef<[u8]>, words: &[&str]) {
    let desk = with_a_brochure();
    desk.write(name, bytes);
    desk.write("p.toml", with_logo(name));
    let mut all = vec![LOGO_LINE, name];
    all.extend(words);
    refuses(&desk, &[], 1, &all);
}

#[track_caller]
fn builds(programme: &str, logo: Option<(&str, &[u8])>) -> String {
    let desk = with_a_brochure();
    if let Some((name, bytes)) = logo {
        desk.write(name, bytes);
    }
    desk.write("p.toml", programme);
    let (code, said) = build(&desk, &[]);
    assert_eq!(code, 0, "{said}");
    assert!(fs::read(desk.path("out/p.pdf")).unwrap().starts_with(b"%PDF"));
    said
}

fn session(lines: &str) -> String {
    format!("{EVENT}[[parcours]]\ntitle = \"P\"\n[[parcours.sessions]]\n{lines}\n")
}

#[test]
fn what_is_not_a_programme() {
    for (bytes, kind) in [
        (&b"%PDF-1.7\nsomething"[..], "a PDF"),
        (b"PK\x03\x04\x14\0\x06\0word/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\0\x06\0xl/workbook.xml", "an Excel workbook"),
        (b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text", "a LibreOffice document"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a Word or Excel document of an old format"),
        (b"{\\rtf1\\ansi Bonjour}", "an RTF document"),
        (b"<!DOCTYPE html><html></html>", "a web page"),
        (b"{\"event\": {}}", "a JSON file"),
        (b"\xFF\xD8\xFF\xE0", "a picture"),
    ] {
        refused(bytes, &["p.toml is ", kind, "not a programme", "livret new"]);
    }
    refused(b"\xFF\xFE[\0e\0v\0e\0n\0t\0]\0", &["UTF-16", "Notepad, File › Save as › Encoding: UTF-8"]);
    refused(b"[event]\ntitle = \"caf\xe9\"\n", &["p.toml", "line 2, column 13", "UTF-8", "“é”", "Notepad"]);
    refused(b"[event]\ntitle = \"a\0b\"\n", &["p.toml:2:"]);
    refused("", &["p.toml", "is empty", "livret new"]);
}

#[test]
fn mistakes_in_the_programme() {
    refused(format!("{EVENT}online = \"oui\"\n"), &["p.toml:6:10", "true or false"]);
    refused(format!("{EVENT}titel = \"x\"\n"), &["p.toml:6:1", "`title`"]);
    refused(session("title = \"S\"\nstart = \"11h\"\nend = \"10h\""), &["p.toml:11:7", "before it starts"]);
    refused(format!("{EVENT}organiser = \"nobody\"\n"), &["p.toml:6:13", "nobody"]);
    refused(
        session("title = \"S\"\nstart = \"11h\"\nspeakers = [\"adda\"]\n[[speakers]]\nid = \"ada\"\nname = \"Ada L\""),
        &["p.toml:11:13", "write `ada` instead"],
    );
    let member = "[[partners.members]]\nname = \"B\"\n";
    refused(format!("{EVENT}[[partners]]\ntitle = \"A\"\n{member}{member}"), &["p.toml:11:8", "called `b`"]);
}

#[test]
fn more_than_a_brochure_holds() {
    let words = |bytes: usize| "mot ".repeat(bytes / 4);
    refused(EVENT.replace("\"T\"", &format!("\"{}\"", words(65 << 20))), &["p.toml", "64 MB"]);
    refused(EVENT.replace("\"T\"", &format!("\"{}\"", words(5000))), &["p.toml:2:9", "the most is 500"]);
    refused(format!("{EVENT}[presentation]\nbody = \"{}\"\n", words(400_000)), &["p.toml:7:8", "100 kB"]);
    let sessions = |count: usize| {
        let each = "[[parcours.sessions]]\ntitle = \"S\"\nstart = \"9h\"\n";
        format!("{EVENT}[[parcours]]\ntitle = \"P\"\n{}", each.repeat(count))
    };
    refused(sessions(50_001), &["p.toml:", "sessions"]);
    refused(
        format!("{EVENT}{}", (0..50_000).map(|n| format!("k{n} = 1\n")).collect::<String>()),
        &["more are not shown"],
    );
}

#[test]
fn characters_that_cannot_be_seen_are_told_and_those_that_no_font_has_stop_the_build() {
    let said = builds(&EVENT.replace("\"T\"", "\"a\\u0000\\u202Eb\\u0007\""), None);
    assert!(said.contains("p.toml:2:9") && said.contains("invisible"), "{said}");
    // Marks of direction turn what follows around: as letters of the file, not as escapes.
    let said = builds(&EVENT.replace("\"T\"", "\"a\u{202E}b\u{2066}c\u{200F}\""), None);
    assert!(said.contains("p.toml:2:9") && said.contains("invisible"), "{said}");
    builds(&EVENT.replace("\"T\"", "\"Bienvenue مرحبا שלום 🎉 ★ ➜\""), None);
    refused(EVENT.replace("\"T\"", "\"Bienvenue 日本語\""), &["p.toml:2:9", "no font", "日", "U+65E5", "fonts"]);
}

#[test]
fn logos_that_are_not_there() {
    for (path, words) in [("absent.svg", "does not exist"), ("../p.svg", "outside"), ("/etc/hostname", "outside")] {
        let desk = with_a_brochure();
        desk.write("p.toml", with_logo(path));
        refuses(&desk, &[], 1, &[LOGO_LINE, path, words]);
    }
    let desk = with_a_brochure();
    desk.write("p.toml", with_logo("out"));
    refuses(&desk, &[], 1, &[LOGO_LINE, "is not a file"]);
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    let logo = svg("<path d='M0 0L80 0L40 40Z'/>");
    fs::write(elsewhere.path().join("logo.svg"), &logo).unwrap();
    let desk = with_a_brochure();
    symlink(elsewhere.path(), desk.path("linked")).unwrap();
    symlink(elsewhere.path().join("logo.svg"), desk.path("logo.svg")).unwrap();
    symlink(Path::new("/dev/zero"), desk.path("endless.svg")).unwrap();
    for path in ["logo.svg", "linked/logo.svg", "endless.svg"] {
        desk.write("p.toml", with_logo(path));
        refuses(&desk, &[], 1, &[LOGO_LINE, "link that leads outside"]);
    }
    // One that stays inside is as good as a file.
    desk.write("own.svg", logo);
    symlink("own.svg", desk.path("again.svg")).unwrap();
    desk.write("p.toml", with_logo("again.svg"));
    assert_eq!(build(&desk, &[]).0, 0);
}

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"40\" viewBox=\"0 0 80 40\">{inside}</svg>")
}

#[test]
fn broken_and_dangerous_drawings() {
    logo_refused("a.svg", "", &["empty"]);
    logo_refused("a.svg", "hello", &["not a picture"]);
    logo_refused("a.svg", "<svg", &["broken"]);
    logo_refused("a.svg", svg("<script>alert(1)</script>"), &["script"]);
    logo_refused("a.svg", svg("<path onclick='x()' d='M0 0L80 0L40 40Z'/>"), &["script"]);
    logo_refused("a.svg", svg("<use href='http://example.org/a.svg#b'/>"), &["outside the file"]);
    logo_refused("a.svg", svg("<image href='file:///etc/passwd'/>"), &["bitmap"]);
    logo_refused("a.svg", svg(&"<path d='M0 0L8 0L4 4Z'/>".repeat(1_000_000)), &["help"]);
    logo_refused("a.svg", svg(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000))), &["deep"]);
    let mut bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>".to_owned();
    for (one, next) in ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].iter().map(|pair| pair.split_at(1)) {
        bomb += &format!("<!ENTITY {next} '{}'>", format!("&{one};").repeat(20));
    }
    logo_refused("a.svg", format!("{bomb}]>{}", svg("<path d='M0 0L80 0L40 40Z' id='&i;'/>")), &["help"]);
    let mut uses = "<defs><g id='u0'><path d='M0 0L80 0L40 40Z'/></g>".to_owned();
    for n in 1..20 {
        uses += &format!("<g id='u{n}'>{}</g>", format!("<use href='#u{}'/>", n - 1).repeat(10));
    }
    logo_refused("a.svg", svg(&format!("{uses}</defs><use href='#u19'/>")), &["unfolds to more than"]);
}

/// A PDF of so many pages, made by hand.
fn pdf(pages: usize, trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    let kids: Vec<String> = (0..pages).map(|n| format!("{} 0 R", n + 4)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")),
        "<</Length 25>>stream\n0 0 1 rg 0 0 80 40 re f \nendstream".to_owned(),
    ];
    objects.extend((0..pages).map(|_| "<</Type/Page/Parent 2 0 R/MediaBox[0 0 80 40]/Contents 3 0 R>>".to_owned()));
    for (n, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj{object}endobj\n", n + 1).bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = places.len() + 1;
    file.extend(format!("trailer<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF").bytes());
    file
}

#[test]
fn pdf_logos() {
    builds(&with_logo("a.pdf"), Some(("a.pdf", &pdf(1, ""))));
    logo_refused("a.pdf", pdf(500, ""), &["500 pages", "alone"]);
    let lock = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>/U<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>>>";
    logo_refused("a.pdf", pdf(1, lock), &["locked", "password"]);
    logo_refused("a.pdf", &pdf(1, "")[..120], &["broken"]);
}

/// A PNG whose header alone is true.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let chunk = |name: &[u8], data: &[u8]| {
        let mut chunk = (data.len() as u32).to_be_bytes().to_vec();
        chunk.extend(name);
        chunk.extend(data);
        let mut crc = flate2::Crc::new();
        crc.update(&chunk[4..]);
        chunk.extend(crc.sum().to_be_bytes());
        chunk
    };
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 6, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &[]), chunk(b"IEND", &[])].concat()
}

#[test]
fn bitmaps() {
    logo_refused("a.png", png_header(60_000, 60_000), &["60,000 × 60,000 pixels", "smaller"]);
    logo_refused("a.png", png_header(7_000, 7_000), &["unfold to 186 MB", "smaller"]);
    logo_refused("a.png", png_header(60, 60), &["broken"]);
    logo_refused("a.jpg", b"\xFF\xD8\xFF\xE0", &["cut short"]);
    // CMYK without a profile, written by a program that inverts it.
    let said = builds(&with_logo("a.jpg"), Some(("a.jpg", &cmyk_jpeg())));
    assert!(!said.contains("error"), "{said}");
}

#[test]
fn pictures_too_heavy_to_be_mailed() {
    let mut heavy = cmyk_jpeg();
    heavy.resize(31 << 20, 0);
    let desk = with_a_brochure();
    desk.write("a.jpg", &heavy);
    desk.write("b.jpg", heavy);
    desk.write("p.toml", format!("{}logo-on-dark = 'b.jpg'\n", with_logo("a.jpg")));
    refuses(&desk, &[], 1, &["p.toml:11:16", "60 MB together"]);
}

#[test]
fn drawings_too_rich_together() {
    let desk = with_a_brochure();
    let rich = svg(&"<path d='M0 0L8 0L4 4Z'/>".repeat(60_000));
    desk.write("a.svg", &rich);
    desk.write("b.svg", rich);
    desk.write("p.toml", format!("{}logo-on-dark = 'b.svg'\n", with_logo("a.svg")));
    refuses(&desk, &[], 1, &["p.toml:11:16", "more than 100,000 elements together"]);
}

#[test]
fn the_brand_of_the_house() {
    let desk = with_a_brochure();
    let refuses = |brand: &str, words: &[&str]| {
        desk.write("p.toml", format!("{EVENT}[brand]\n{brand}\n"));
        refuses(&desk, &[], 1, words);
    };
    refuses("cover = 'absent.jpg'", &["p.toml:7:9", "the cover picture “absent.jpg” does not exist"]);
    refuses("cover = '../c.jpg'", &["p.toml:7:9", "the cover picture", "outside"]);
    desk.write("c.jpg", b"\xFF\xD8\xFF\xE0");
    refuses("cover = 'c.jpg'", &["p.toml:7:9", "the cover picture “c.jpg” cannot be used", "cut short"]);
    refuses("logo = 'c.jpg'", &["p.toml:7:8", "the logo “c.jpg” cannot be used"]);
    refuses("families = { text = \"Comic\" }", &["p.toml:7:21", "there is no family “Comic”"]);
    refuses("colours = [\"bleu\"]", &["p.toml:7:12", "is not a colour"]);
    fs::create_dir(desk.path("fonts")).unwrap();
    refuses("fonts = 'fonts'", &["p.toml:7:9", "no font"]);
    desk.write("fonts/a.ttf", "this is no font");
    refuses("fonts = 'fonts'", &["p.toml:7:9", "a.ttf"]);
    desk.write("fonts/a.ttf", "");
    refuses("fonts = 'fonts'", &["p.toml:7:9", "a.ttf"]);
    refuses("fonts = 'nowhere'", &["p.toml:7:9", "nowhere", "does not exist"]);
}

/// A JPEG of 8 × 8 pixels in CMYK with the marker of Adobe: every block is of one tone.
fn cmyk_jpeg() -> Vec<u8> {
    let mut file = b"\xFF\xD8\xFF\xEE\0\x0EAdobe\0\x64\0\0\0\0\0".to_vec();
    file.extend([0xFF, 0xDB, 0, 67, 0]);
    file.extend([1; 64]);
    file.extend([0xFF, 0xC0, 0, 20, 8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
    for class in [0x00, 0x10] {
        file.extend([0xFF, 0xC4, 0, 20, class, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }
    file.extend([0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);
    // Four blocks, each “no difference” and “end of block”: one bit each.
    file.extend([0x00, 0xFF, 0xD9]);
    file
}

#[test]
fn a_theme_that_is_not_one() {
    let desk = with_a_brochure();
    desk.write("p.toml", EVENT);
    desk.write("t.toml", "name = \"mine\"\npalete = 1\n");
    refuses(&desk, &["--theme", "t.toml"], 1, &["t.toml:2:1", "write `palette` instead"]);
    desk.write("t.toml", b"\x00\x01\x00\x00OTTO\xff");
    refuses(&desk, &["--theme", "t.toml"], 1, &["t.toml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn places_that_cannot_be_written() {
    let desk = with_a_brochure();
    desk.write("p.toml", EVENT);
    desk.write("file", "");
    refuses(&desk, &["-o", "file"], 3, &["file"]);
    refuses(&desk, &["-o", "file/below"], 3, &["file/below"]);
    refuses(&desk, &["-o", "/proc/none"], 3, &["/proc/none"]);
    // A disk that is full from the first byte: no file can be made larger than that.
    let limited = "ulimit -f 8; trap '' XFSZ; exec \"$0\" build p.toml";
    let output = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_livret")])
        .current_dir(desk.path(""))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(fs::read(desk.path("out/p.pdf")).unwrap(), b"earlier");
    assert_eq!(desk.path("out").read_dir().unwrap().count(), 1);
}

#[test]
fn a_day_that_is_in_no_calendar() {
    refused(
        EVENT.replace("2025-08-28", "2025-02-30"),
        &["p.toml:3:8", "not a day of the calendar", "year, the month and the day"],
    );
}

#[test]
fn a_theme_file_with_a_family_that_is_not_there() {
    let desk = with_a_brochure();
    let theme = include_str!("../assets/themes/sobre.toml");
    let at = theme.find("series = { family = ").expect("the role is there");
    let line = theme[..at].lines().count() + 1;
    let (before, after) = theme.split_at(at);
    let theme = format!("{before}{}", after.replacen("family = \"Inter\"", "family = \"Comic Sans\"", 1));
    desk.write("house.toml", theme);
    desk.write(
        "p.toml",
        format!("{EVENT}[[parcours]]\ntitle = \"A\"\n[[parcours.sessions]]\nstart = \"9h\"\ntitle = \"B\"\n"),
    );
    refuses(&desk, &["--theme", "house.toml"], 1, &[&format!("line {line} of its file"), "“sobre”", "Comic Sans"]);
}
