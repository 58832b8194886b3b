//! The mail that announces the event: a draft that mail programs open, with the brochure and the calendar attached.
//!
//! RFC 5322 and 2045 to 2049, written by mail-builder. It is a draft (`X-Unsent: 1`): whoever opens it adds a sender and the addresses,
//! and sends it. The same programme gives the same bytes: boundaries and identifiers come from the texts.

mod body;

use super::{File, FileKind, Making, Matter, Output, Pages, Product, Promise, calendar, cards, screen, weight};
use crate::diagnostic::{Diagnostic, say};
use crate::language::wording::Language;
use body::Letter;
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;
use md5::{Digest, Md5};

/// A draft.
pub static MAIL: Output = Output {
    name: "mail",
    suffix: "",
    kind: FileKind { extension: "eml" },
    promise: Promise::Use("promise-mail"),
    of_all: true,
    making: Making::Pages(make),
};

/// What the picture is called inside of the mail.
const PICTURE: &str = "cover";

fn make(matter: &Matter, pages: &Pages) -> Result<Product, Box<Diagnostic>> {
    let story = matter.story;
    let language = Language::of(&story.language);
    let (picture, alternative) = cards::of_the_event_drawn(matter)?;
    let (jpeg, png) = (picture.jpeg(), picture.png());
    let (kind, picture) = if png.len() <= jpeg.len() { ("image/png", png) } else { ("image/jpeg", jpeg) };
    let letter = Letter::of(matter, language, alternative);
    let (text, html) = (letter.plain(), letter.html());
    let calendar = calendar::whole(matter);
    let beside: u64 = [picture.len(), text.len(), html.len(), calendar.len()].into_iter().map(weight::as_sent).sum();
    let brochure = screen::brochure(matter, pages, beside + HEADS)?;
    let stem = super::web::stem(&story.cover.title.plain());
    let seal = Seal::of(&[text.as_bytes(), html.as_bytes(), &brochure.bytes]);
    let part = |kind: &'static str, name: String| ContentType::new(kind).attribute("name", name);
    let pdf = format!("{stem}.pdf");
    let ics = format!("{stem}.ics");
    let alternatives = MimePart::new(
        ContentType::new("multipart/alternative").attribute("boundary", seal.boundary("alternative")),
        vec![
            MimePart::new("text/plain", text),
            MimePart::new(
                ContentType::new("multipart/related").attribute("boundary", seal.boundary("related")),
                vec![MimePart::new("text/html", html), MimePart::new(kind, picture).inline().cid(PICTURE)],
            ),
        ],
    );
    let body = MimePart::new(
        ContentType::new("multipart/mixed").attribute("boundary", seal.boundary("mixed")),
        vec![
            alternatives,
            MimePart::new(part("application/pdf", pdf.clone()), brochure.bytes).attachment(pdf),
            // As binary: its line ends are its own.
            MimePart::new(part("text/calendar", ics.clone()).attribute("charset", "utf-8"), calendar.into_bytes())
                .attachment(ics),
        ],
    );
    let mut message = MessageBuilder::new()
        .message_id(format!("{}@livret.invalid", seal.0))
        .date(matter.date)
        .subject(letter.subject.clone())
        .header("X-Unsent", Text::new("1"))
        .header("Content-Language", Text::new(story.language.clone()));
    if let Some(contact) = matter.programme.event.mail() {
        // Whoever sends the draft from another address of the house gets the answers there all the same.
        let name = story.author.clone().unwrap_or_else(|| story.title.clone());
        message = message.from((name, contact.to_string())).reply_to(contact.to_string());
    }
    // Memory is written to, which does not fail.
    let bytes = message.body(body).write_to_vec().unwrap_or_default();
    let mut told = Vec::new();
    told.push(weight::passes(bytes.len() as u64));
    if matter.programme.event.registration.is_none() {
        told.push(say("mail-without-registration"));
    }
    if calendar::is_floating(story) {
        told.push(say("calendar-floating"));
    }
    Ok(Product { files: vec![File { part: String::new(), bytes }], told, ..Product::default() })
}

/// Bytes of all that names and parts the rest, at most.
const HEADS: u64 = 3_000;

/// What stands for the contents: the same for the same mail, another for any other.
struct Seal(String);

impl Seal {
    fn of(parts: &[&[u8]]) -> Seal {
        let mut digest = Md5::new();
        parts.iter().for_each(|part| digest.update(part));
        Seal(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// A line that no part holds (RFC 2046, 5.1.1).
    fn boundary(&self, name: &str) -> String {
        format!("=_{name}_{}", self.0)
    }
}
