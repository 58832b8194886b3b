//! Drawings as programs of today write them, each beside the same drawing as SVG 1.1 has it: they look alike.

use crate::picture::{Picture, PictureData};
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
        ("<rect width='9' height='9' style='clip-path:circle(40%)'/>", "clip-path", "circle(40%)"),
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
