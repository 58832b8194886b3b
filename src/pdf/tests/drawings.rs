//! Drawings as programs of today write them, each beside the same drawing as SVG 1.1 has it: they look alike.

use crate::brochure::{self, Order};
use crate::diagnostic::Diagnostic;
use crate::files::Memory;
use crate::picture::{Picture, PictureData};
use crate::theme::Theme;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::{Options, Transform, Tree};

fn svg(inside: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">{inside}</svg>"#)
}

/// The pixels of a drawing after livret has read it.
fn pixels(text: &str) -> Vec<u8> {
    let picture = Picture::read("a.svg", text.as_bytes().to_vec()).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    let PictureData::Svg(lowered) = &picture.data else { panic!("{text}: no drawing") };
    let tree = Tree::from_data(lowered, &Options::default()).expect("it is a drawing");
    let mut pixmap = Pixmap::new(200, 100).expect("room");
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap.data().to_vec()
}

#[test]
fn what_style_sheets_say_is_drawn_as_attributes_would_draw_it() {
    let bar = |fill: &str| format!(r#"<rect width="90" height="100" fill="{fill}"/>"#);
    let pairs = [
        ("<style>:root{--a:#c31}.a{fill:var(--a)}</style><rect class='a' width='90' height='100'/>", bar("#c31")),
        ("<style>:is(.a,.b)>rect{fill:#c31}</style><g class='b'><rect width='90' height='100'/></g>", bar("#c31")),
        ("<style>.a{fill:#000;&amp;.b{fill:#c31}}</style><rect class='a b' width='90' height='100'/>", bar("#c31")),
        (
            "<style>@layer x,y;@layer y{.a{fill:#c31}}@layer x{.a{fill:#000}}</style><rect class='a' width='90' height='100'/>",
            bar("#c31"),
        ),
        (
            "<style>.a{fill:#c31}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style><rect class='a' width='90' height='100'/>",
            bar("#c31"),
        ),
        ("<rect width='90' height='100' fill='#000' style='fill:light-dark(#c31,#fff)'/>", bar("#c31")),
        ("<rect width='90' height='100' style='fill:#c31;fill:color(display-p3 0 1 0)'/>", bar("#c31")),
        ("<rect width='90' height='100' fill='rgb(204 51 17 / 100%)'/>", bar("#c31")),
        ("<style>rect{width:90px;height:100px;fill:#c31}</style><rect/>", bar("#c31")),
        (
            "<style>rect{transform:translate(10px,0) scale(2);transform-origin:0 0}</style><rect width='40' height='50' fill='#c31'/>",
            "<rect x='10' width='80' height='100' fill='#c31'/>".to_owned(),
        ),
        (
            "<rect x='50' y='20' width='40' height='20' fill='#c31' style='transform-box:fill-box;transform-origin:center;transform:rotate(90deg)'/>",
            "<rect x='60' y='10' width='20' height='40' fill='#c31'/>".to_owned(),
        ),
        (
            "<g transform='scale(10)'><path d='M1 5H19' stroke='#c31' stroke-width='4' vector-effect='non-scaling-stroke'/></g>",
            "<path d='M10 50H190' stroke='#c31' stroke-width='4'/>".to_owned(),
        ),
        (
            "<switch><foreignObject requiredExtensions='http://ns.adobe.com/AdobeIllustrator/10.0/'/><g><rect width='90' height='100' fill='#c31'/></g></switch>",
            bar("#c31"),
        ),
        (
            "<metadata><image href='http://example.org'/></metadata><x:image xmlns:x='urn:x'/><rect width='90' height='100' fill='#c31'/>",
            bar("#c31"),
        ),
        // Dashes counted in parts of the outline.
        (
            "<path d='M10 50H190' pathLength='9' stroke='#c31' stroke-width='20' stroke-dasharray='1 2' stroke-dashoffset='1'/>",
            "<path d='M10 50H190' stroke='#c31' stroke-width='20' stroke-dasharray='20 40' stroke-dashoffset='20'/>"
                .to_owned(),
        ),
        (
            "<defs><path id='p' d='M10 50H190' pathLength='6'/></defs><g stroke='#c31' stroke-width='20'><g stroke-dasharray='1'><use href='#p'/></g></g>",
            "<path d='M10 50H190' stroke='#c31' stroke-width='20' stroke-dasharray='30'/>".to_owned(),
        ),
        (
            "<path d='M10 50H190' pathLength='0' stroke='#c31' stroke-width='20' stroke-dasharray='3'/>",
            "<path d='M10 50H190' stroke='#c31' stroke-width='20'/>".to_owned(),
        ),
        // Shapes of style sheets that cut.
        (
            "<rect width='200' height='100' fill='#c31' style='clip-path:inset(10px 20px 30px 40px)'/>",
            "<rect x='40' y='10' width='140' height='60' fill='#c31'/>".to_owned(),
        ),
        (
            "<rect x='20' width='100' height='100' fill='#c31' style='clip-path:circle(30% at 50% 50%)'/>",
            "<circle cx='70' cy='50' r='30' fill='#c31'/>".to_owned(),
        ),
        (
            "<style>.a{clip-path:polygon(0 0,100% 0,50% 100%)}</style><g class='a'><rect width='80' height='100' fill='#c31'/></g>",
            "<path d='M0 0H80L40 100Z' fill='#c31'/>".to_owned(),
        ),
        (
            "<defs><rect id='p' width='50' height='50' fill='#c31' style='clip-path:path(\"M0 0H50L0 50Z\")'/></defs><use href='#p' x='20'/><use href='#p' x='90' y='10'/>",
            "<path d='M20 0H70L20 50ZM90 10H140L90 60Z' fill='#c31'/>".to_owned(),
        ),
        // Strokes whose width no scale changes, in copies and under uneven scales.
        (
            "<defs><path id='p' d='M1 2H9' stroke='#c31' stroke-width='8' vector-effect='non-scaling-stroke'/></defs><use href='#p' transform='scale(10)'/><use href='#p' transform='translate(100 50) scale(5)'/>",
            "<path d='M10 20H90M105 60H145' stroke='#c31' stroke-width='8'/>".to_owned(),
        ),
        (
            "<symbol id='s' viewBox='0 0 10 10'><path d='M1 5H9' stroke='#c31' stroke-width='8' vector-effect='non-scaling-stroke'/></symbol><use href='#s' width='100' height='100'/>",
            "<path d='M10 50H90' stroke='#c31' stroke-width='8'/>".to_owned(),
        ),
        (
            "<g stroke='#c31'><g stroke-width='8'><rect transform='scale(20 10)' x='1' y='1' width='8' height='8' fill='#fc0' vector-effect='non-scaling-stroke'/></g></g>",
            "<rect x='20' y='10' width='160' height='80' fill='#fc0' stroke='#c31' stroke-width='8'/>".to_owned(),
        ),
        // What usvg takes otherwise than every viewer.
        (
            "<linearGradient id='g'><stop stop-color='#c31'/></linearGradient><linearGradient id='g'><stop stop-color='#00f'/></linearGradient><rect width='90' height='100' fill='url(#g)'/>",
            bar("#c31"),
        ),
        (
            "<marker id='m' markerWidth='9' markerHeight='9'><rect width='9' height='9'/></marker><rect marker-start='url(#m)' width='90' height='100' fill='#c31'/>",
            bar("#c31"),
        ),
        (
            "<g display='contents' opacity='.5' transform='scale(2)'><rect width='90' height='100' fill='#c31'/></g>",
            bar("#c31"),
        ),
        ("<rect clip-path='url(#none)' width='90' height='100' fill='#c31'/>", bar("#c31")),
        ("<g id='q'/><rect mask='url(#q)' width='90' height='100' fill='url(#q) #c31'/>", bar("#c31")),
        (
            "<symbol id='s' x='10' width='80' height='100' viewBox='0 0 8 10'><rect width='8' height='10' fill='#c31'/></symbol><use href='#s'/>",
            "<rect x='10' width='80' height='100' fill='#c31'/>".to_owned(),
        ),
        ("<rect width='4em' height='100' fill='#c31'/>", "<rect width='64' height='100' fill='#c31'/>".to_owned()),
    ];
    for (modern, plain) in pairs {
        let (modern, plain) = (svg(modern), svg(&plain));
        let (one, other) = (pixels(&modern), pixels(&plain));
        let far = one.iter().zip(&other).filter(|(a, b)| a.abs_diff(**b) > 8).count();
        assert!(far == 0, "{far} channels differ:\n{modern}\n{plain}");
    }
}

#[test]
fn what_cannot_be_drawn_as_it_is_meant_is_refused_with_its_name_and_value() {
    for (inside, property, value) in [
        ("<rect width='9' height='9' fill='nonsense(1)'/>", "fill", "nonsense(1)"),
        ("<rect width='9' height='9' style='fill:var(--none)'/>", "fill", "var(--none)"),
        ("<style>.r{transform:rotate(20)}</style><rect class='r' width='9' height='9'/>", "transform", "rotate(20)"),
        ("<rect width='9' height='9' style='clip-path:shape(from 0 0)'/>", "clip-path", "shape(from 0 0)"),
        (
            "<mask id='m' color-interpolation='linearRGB'><rect width='9' height='9'/></mask><rect mask='url(#m)' width='9' height='9'/>",
            "color-interpolation",
            "linearRGB",
        ),
        ("<rect width='9' height='9' style='mask-mode:alpha'/>", "mask-mode", "alpha"),
        (
            "<rect width='9' height='9' style='-webkit-mask-image:linear-gradient(#000,#fff)'/>",
            "mask-image",
            "linear-gradient(#000,#fff)",
        ),
        ("<rect width='9' height='9' style='outline:4px solid red'/>", "outline", "4px solid red"),
        ("<meshgradient id='m'/><rect width='9' height='9' fill='url(#m)'/>", "fill", "url(#m)"),
        ("<path d='M0 0H9' stroke='#000' pathLength='5' stroke-dasharray='10%'/>", "pathLength", "5"),
        (
            "<pattern id='p' width='9' height='9'><path d='M0 0H9' stroke='#000' vector-effect='non-scaling-stroke'/></pattern><rect width='9' height='9' fill='url(#p)'/>",
            "vector-effect",
            "non-scaling-stroke",
        ),
        ("<rect width='9' height='9' style='offset-path:path(\"M0 0\")'/>", "offset-path", "path(\"M0 0\")"),
        ("<style>circle{r:40}</style><circle/>", "r", "40"),
    ] {
        let error = Picture::read("a.svg", svg(inside).into_bytes()).map(|_| ()).expect_err(inside);
        let said = format!("{:?}", error.fault);
        assert!(
            said.contains("svg-property")
                && said.contains(&format!("{property:?}"))
                && said.contains(&format!("{value:?}")),
            "{inside}: {said}"
        );
    }
    for effect in [
        "<style>.f{filter:url(#f)}</style><rect class='f' width='9' height='9'/>",
        "<rect width='9' height='9' style='filter: blur(2px)'/>",
    ] {
        let error = Picture::read("a.svg", svg(effect).into_bytes()).map(|_| ()).expect_err(effect);
        assert!(format!("{:?}", error.fault).contains("svg-filter"), "{effect}");
    }
}

/// The colour in the middle between black and white, mixed as light.
#[test]
fn gradients_are_mixed_in_the_space_that_they_ask_for() {
    let middle = |how: &str| {
        let drawn = pixels(&svg(&format!(
            "<linearGradient id='g' {how}><stop/><stop offset='1' stop-color='#fff'/></linearGradient><rect width='200' height='100' fill='url(#g)'/>"
        )));
        drawn[(50 * 200 + 100) * 4]
    };
    assert!(middle("").abs_diff(128) < 3, "{}", middle(""));
    assert!(
        middle("style='color-interpolation: linearRGB'").abs_diff(188) < 3,
        "{}",
        middle("color-interpolation='linearRGB'")
    );
}

#[test]
fn what_names_nothing_is_told() {
    for inside in ["clip-path='url(#none)'", "mask='url(#none)'", "stroke='url(#none)'", "style='marker:url(#none)'"] {
        let text = svg(&format!("<path d='M0 0H90V90Z' {inside}/>"));
        let picture = Picture::read("a.svg", text.into_bytes()).map_err(|error| error.fault).expect(inside);
        let said = format!("{:?}", picture.remarks);
        assert!(said.contains("svg-value-left-out") && said.contains("url(#none)"), "{inside}: {said}");
    }
}

/// A text, in the reading of a drawing: whether it is taken, and what is said.
fn text(attributes: &str, words: &str) -> Result<String, String> {
    let inside = format!("<text x='10' y='70' font-size='40' {attributes}>{words}</text>");
    Picture::read("a.svg", svg(&inside).into_bytes())
        .map(|picture| format!("{:?}", picture.remarks))
        .map_err(|error| format!("{:?}", error.fault))
}

#[test]
fn texts_are_set_in_the_faces_that_are_there() {
    let inked = |inside: &str| pixels(&svg(inside)).chunks(4).filter(|pixel| pixel[3] > 100).count();
    let set = |attributes: &str| {
        inked(&format!("<text x='10' y='70' font-size='40' font-family='Inter' {attributes}>Logo</text>"))
    };
    assert!(set("") > 500, "{}", set(""));
    assert!(set("font-weight='700'") > set("") * 5 / 4);
    // Outlines are where a viewer sets them: from the middle, as long as it is asked.
    let anchored =
        pixels(&svg("<text x='100' y='70' font-size='40' font-family='Inter' text-anchor='middle'>oo</text>"));
    let columns = |half: std::ops::Range<usize>| {
        half.flat_map(|x| (0..100).map(move |y| (y * 200 + x) * 4 + 3)).filter(|&at| anchored[at] > 100).count()
    };
    let (left, right) = (columns(0..100), columns(100..200));
    assert!(left > 100 && left.abs_diff(right) < 30, "{left} {right}");
    assert_eq!(text("font-family='Inter'", "Logo").as_deref(), Ok("[]"));
    assert_eq!(text("style='font: 600 30px Inter-SemiBold, Inter, sans-serif'", "Logo").as_deref(), Ok("[]"));
    assert!(text("font-family='Foo, Inter'", "Logo").is_ok_and(|said| said.contains("svg-font-instead")));
    assert!(text("display='none' font-family='Foo'", "Logo").is_err_and(|said| said.contains("svg-empty")));
}

#[test]
fn texts_whose_face_or_letters_are_not_there_are_refused_with_their_names() {
    for (attributes, words, key, named) in [
        ("font-family='Frutiger'", "Logo", "svg-font", "Frutiger"),
        ("font-family='sans-serif'", "Logo", "svg-font", "sans-serif"),
        ("", "Logo", "svg-font", "Times New Roman"),
        ("font-family='Inter' font-weight='900'", "Logo", "svg-font", "Inter 900"),
        ("font-family='EB Garamond' font-weight='bold'", "Logo", "svg-font", "EB Garamond 700"),
        ("font-family='Inter'", "漢", "svg-letters", "漢"),
        ("font-family='Inter' style='text-transform:uppercase'", "Logo", "svg-property", "text-transform"),
        ("font-family='Inter' writing-mode='tb'", "Logo", "svg-property", "writing-mode"),
        ("font-family='Inter' direction='rtl'", "Logo", "svg-property", "direction"),
        ("font-family='Inter' font-variant='small-caps'", "Logo", "svg-property", "font-variant"),
        ("font-family='Inter' text-decoration='underline red'", "Logo", "svg-property", "text-decoration"),
    ] {
        let said = text(attributes, words).expect_err(attributes);
        assert!(said.contains(key) && said.contains(named), "{attributes}: {said}");
    }
}

/// Builds a brochure whose partners have these logos, in a house with this font.
fn with_logos(logos: &[&str], font: &[u8]) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let mut files = Memory::default();
    files.put("fonts/house.otf", font);
    let mut source = "[event]\nlanguage = \"en\"\ntitle = \"T\"\ndate = 2030-05-16\n[brand]\nfonts = \"fonts\"\n[[partners]]\ntitle = \"P\"\n".to_owned();
    for (n, logo) in logos.iter().enumerate() {
        files.put(format!("{n}.svg"), svg(logo).as_bytes());
        source += &format!("[[partners.members]]\nname = \"Member {n}\"\nlogo = \"{n}.svg\"\n");
    }
    brochure::build(&source, &files, &Theme::shipped("sobre").unwrap(), &Order::default())
        .map(|built| built.diagnostics)
        .map_err(Vec::from)
}

#[test]
fn texts_are_set_in_the_fonts_of_the_house_or_the_cure_is_told_once() {
    // A face of the name Hausa.
    let mut font = include_bytes!("../../../fuzz/corpus/font/cff.otf").to_vec();
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let (old, new) = (wide("Inter"), wide("Hausa"));
    for at in 0..font.len() - old.len() {
        if font[at..].starts_with(&old) {
            font[at..at + new.len()].copy_from_slice(&new);
        }
    }
    let logo = |face: &str| format!("<text x='10' y='70' font-size='40' font-family='{face}'>Aux bords</text>");
    let told = |found: &[Diagnostic]| {
        let mut codes: Vec<&str> =
            found.iter().filter(|fault| fault.code == "broken-logo").map(|fault| fault.saying.key).collect();
        codes.sort_unstable();
        codes.join(" ")
    };
    let taken = with_logos(&[&logo("Hausa"), &logo("hausa")], &font).expect("it is set");
    assert_eq!(told(&taken), "");
    let refused = with_logos(&[&logo("Hausa"), &logo("Foo"), &logo("Bar")], &font).unwrap_err();
    assert_eq!(told(&refused), "logos-with-text");
    let said = refused
        .iter()
        .find(|fault| fault.code == "broken-logo")
        .map(|fault| format!("{:?}", fault.saying))
        .unwrap_or_default();
    assert!(
        ["1.svg", "2.svg", "Foo", "Bar"].iter().all(|word| said.contains(word)) && !said.contains("0.svg"),
        "{said}"
    );
}
