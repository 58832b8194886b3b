//! The foreword, pages of their own, and adverts.

use super::story::{Advert, Adverts, FreePage, Illustration, Section, Signature};
use super::wording::Writer;
use crate::language::wording::fill;
use crate::picture::PictureId;
use crate::programme::After;

/// Before everything else.
pub(super) fn foreword(writer: &Writer) -> Option<Section> {
    let foreword = writer.programme.foreword.as_ref()?;
    let words = &writer.language.words;
    let called = foreword.author.as_ref().map_or("", |author| author.value.as_str());
    let portrait = writer.illustration(foreword.photo.as_ref(), &fill(&words.portrait, &[("name", called)]));
    let signature = Signature {
        picture: writer.illustration(foreword.signature.as_ref(), called),
        name: foreword.author.as_ref().map(|author| writer.name(author, author.span.clone())),
        role: foreword.role.as_ref().map(|role| writer.line(role)),
        portrait: portrait.map(Illustration::without_words),
    };
    let signed = signature.name.is_some() || signature.picture.is_some();
    Some(Section::Page(FreePage {
        key: writer.keys.foreword(),
        title: foreword.title.as_ref().map_or_else(|| writer.own(words.foreword.clone()), |title| writer.line(title)),
        picture: None,
        text: writer.prose(foreword.text.as_ref()),
        signature: signed.then_some(signature),
    }))
}

/// The pages that follow a part of the brochure.
pub(super) fn pages(writer: &Writer, after: After) -> Vec<Section> {
    let pages = writer.programme.pages.iter().enumerate().filter(|(_, page)| page.after == after);
    let told = pages.map(|(n, page)| {
        Section::Page(FreePage {
            key: writer.keys.page(n),
            title: writer.line(&page.title),
            picture: writer.illustration(page.picture.as_ref(), &page.title),
            text: writer.prose(page.text.as_ref()),
            signature: None,
        })
    });
    told.collect()
}

/// `None` when there are none.
pub(super) fn adverts(writer: &Writer) -> Option<Section> {
    let adverts: Vec<Advert> = writer
        .programme
        .adverts
        .iter()
        .map(|advert| Advert {
            picture: Illustration {
                picture: PictureId::of(&advert.file.value),
                focus: None,
                alternative: Some(writer.line(&advert.alternative).plain()),
                caption: None,
                credit: None,
                span: advert.span.clone(),
            },
            size: advert.size,
            link: advert.link.as_ref().map(|link| link.address.clone()),
        })
        .collect();
    (!adverts.is_empty()).then_some(Section::Adverts(Adverts { adverts }))
}
