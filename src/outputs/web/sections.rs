//! The sections of the page, one after the other.

use super::page::{Page, opening};
use super::pictures::{figure, portrait};
use super::session::groups;
use super::words::roles;
use super::words::{blocks, blocks_under, marked, unlinked};
use super::{glance, session};
use crate::compose::story::{
    Adverts, Fact, FactKind, FreePage, Highlights, Index, Mark, Parcours, Partners, Plenary, Practical, Presentation,
    Profiles, Section,
};
use maud::{Markup, html};

pub(super) fn section(page: &Page, section: &Section) -> Markup {
    match section {
        Section::Presentation(presentation) => self::presentation(page, presentation),
        Section::Glance(glance) => glance::glance(page, glance),
        Section::Plenaries(plenaries) => html! { @for one in plenaries.all() { (plenary(page, one, 2)) } },
        Section::Parcours(parcours) => self::parcours(page, parcours),
        Section::Highlights(highlights) => self::highlights(highlights),
        Section::Practical(practical) => self::practical(page, practical),
        Section::Page(own) => free_page(page, own),
        Section::Adverts(adverts) => self::adverts(page, adverts),
        Section::Profiles(profiles) => self::profiles(page, profiles),
        Section::Index(index) => self::index(page, index),
        Section::Partners(partners) => self::partners(page, partners),
    }
}

fn presentation(page: &Page, presentation: &Presentation) -> Markup {
    html! {
        section #presentation aria-labelledby="presentation-title" {
            h2 #presentation-title.section-title { (marked(&presentation.title)) }
            (figure(page, presentation.picture.as_ref()))
            (opening(&presentation.lead, &presentation.body))
            @if let Some(cards) = &presentation.cards {
                @if let Some(introduction) = &cards.introduction { p.cards-head.label { (marked(introduction)) } }
                ul.cards role="list" {
                    @for card in &cards.cards {
                        li class={ "card " (page.tint(card.parcours)) } {
                            a href=(page.link(&card.key)) {
                                (page.sign(card.parcours))
                                @if let Some(number) = &card.number { span.number.label { (unlinked(number)) } " " }
                                span.card-title { (unlinked(&card.title)) }
                                @if let Some(borne_by) = &card.borne_by { " " span.quiet { (unlinked(borne_by)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `level` is that of its heading.
pub(super) fn plenary(page: &Page, plenary: &Plenary, level: u8) -> Markup {
    let whole = session::Held { parcours: None, holder: &plenary.title };
    let id = format!("{}-title", plenary.key);
    let own = page.own.get(&plenary.key).filter(|_| page.whole);
    let title = match own {
        Some(own) => html! { a href=(own) { (unlinked(&plenary.title)) } },
        None => marked(&plenary.title),
    };
    html! {
        section.plenary id=(plenary.key) aria-labelledby={ (plenary.key) "-title" } {
            div.band data-session[plenary.groups.is_empty()] data-day=(plenary.when.day) data-key=(plenary.key) {
                @if let Some(kicker) = &plenary.kicker { p.kicker.label { (marked(kicker)) } }
                @match level {
                    1 => h1.section-title id=(id) { (title) },
                    _ => h2.section-title id=(id) { (title) },
                }
                ul.facts role="list" {
                    @for fact in &plenary.facts {
                        @let bare_room = plenary.bare_room.as_ref().filter(|_| fact.kind == FactKind::Room);
                        li { (marked(page.room(&fact.value, bare_room))) }
                    }
                }
                (session::keep(page, &plenary.key))
            }
            (figure(page, plenary.picture.as_ref()))
            @if !plenary.introduction.is_empty() { div.prose { (blocks(&plenary.introduction, None)) } }
            (groups(page, &plenary.groups, &whole, plenary.when.hours.as_ref()))
        }
    }
}

fn parcours(page: &Page, parcours: &Parcours) -> Markup {
    let whole = session::Held { parcours: Some(parcours.index), holder: &parcours.title };
    html! {
        section id=(parcours.key) class={ "parcours " (page.tint(parcours.index)) } aria-labelledby={ (parcours.key) "-title" } {
            div.band {
                (page.sign(parcours.index))
                @if let Some(kicker) = &parcours.kicker { p.kicker.label { (marked(kicker)) } }
                h2.section-title id={ (parcours.key) "-title" } { (marked(&parcours.title)) }
                @if let Some(bearers) = &parcours.bearers {
                    p.quiet {
                        (marked(&bearers.caption)) " "
                        @for (n, mark) in bearers.marks.iter().enumerate() { @if n > 0 { ", " } (named(mark)) }
                    }
                }
            }
            (figure(page, parcours.picture.as_ref()))
            @if !parcours.introduction.is_empty() { div.prose { (blocks(&parcours.introduction, None)) } }
            (groups(page, &parcours.groups, &whole, None))
        }
    }
}

/// The name of a partner, which leads to it.
fn named(mark: &Mark) -> Markup {
    html! {
        @match &mark.link {
            Some(address) => a href=(address) { (unlinked(&mark.name)) },
            None => (marked(&mark.name)),
        }
    }
}

/// Figures and quotations, which stand for themselves.
fn highlights(highlights: &Highlights) -> Markup {
    html! {
        div #highlights.highlights {
            @if !highlights.figures.is_empty() {
                ul.figures role="list" {
                    @for figure in &highlights.figures {
                        li { span.figure.section-title { (marked(&figure.value)) } " " span { (marked(&figure.text)) } }
                    }
                }
            }
            @for quote in &highlights.quotes {
                figure.quote {
                    blockquote.lead { (marked(&quote.text)) }
                    @if quote.author.is_some() || quote.role.is_some() {
                        figcaption {
                            @if let Some(author) = &quote.author { strong { (marked(author)) } " " }
                            @if let Some(role) = &quote.role { span.quiet { (marked(role)) } }
                        }
                    }
                }
            }
        }
    }
}

fn practical(page: &Page, practical: &Practical) -> Markup {
    html! {
        section #practical aria-labelledby="practical-title" {
            h2 #practical-title.section-title { (marked(&practical.title)) }
            (facts(&practical.facts, "facts ruled"))
            @for note in &practical.notes {
                h3.session-title { (marked(&note.title)) }
                (figure(page, note.picture.as_ref()))
                div.prose { (blocks_under(&note.text, 4)) }
            }
            @if let Some(plan) = &practical.plan {
                h3.session-title { (marked(&plan.title)) }
                (figure(page, Some(&plan.picture)))
                ol.listed role="list" {
                    @for (number, name) in &plan.rooms { li { (marked(number)) " " (marked(name)) } }
                }
            }
        }
    }
}

/// Facts with their labels; a plain list of those that bring them along.
pub(super) fn facts(facts: &[Fact], class: &str) -> Markup {
    let labelled: Option<Vec<_>> = facts.iter().map(|fact| Some((fact.label.as_ref()?, &fact.value))).collect();
    html! {
        @match labelled {
            _ if facts.is_empty() => {},
            Some(labelled) => dl class=(class) {
                @for (label, value) in labelled {
                    div { dt { (marked(label)) } dd { (marked(value)) } }
                }
            },
            None => ul.told {
                @for fact in facts {
                    li { @if let Some(label) = &fact.label { (marked(label)) " " } (marked(&fact.value)) }
                }
            },
        }
    }
}

/// A text of its own, and who signs it.
fn free_page(page: &Page, own: &FreePage) -> Markup {
    html! {
        section id=(own.key) aria-labelledby={ (own.key) "-title" } {
            h2.section-title id={ (own.key) "-title" } { (marked(&own.title)) }
            (figure(page, own.picture.as_ref()))
            div.prose { (blocks(&own.text, None)) }
            @if let Some(signature) = &own.signature {
                (figure(page, signature.picture.as_ref()))
                p.signed {
                    (portrait(page, signature.portrait.as_ref()))
                    @if let Some(name) = &signature.name { strong { (marked(name)) } " " }
                    @if let Some(role) = &signature.role { span.quiet { (marked(role)) } }
                }
            }
        }
    }
}

/// What those who support the event show.
fn adverts(page: &Page, adverts: &Adverts) -> Markup {
    html! {
        div #adverts {
            @for advert in &adverts.adverts {
                @if let Some(source) = page.source(&advert.picture.picture, 1200) {
                    @let words = advert.picture.alternative.as_deref().unwrap_or_default();
                    p {
                        @match &advert.link {
                            Some(address) => a href=(address) { img src=(source) alt=(words) style="max-width:100%"; },
                            None => img src=(source) alt=(words) style="max-width:100%";,
                        }
                    }
                }
            }
        }
    }
}

/// Who the speakers are; where they speak is said in the index.
fn profiles(page: &Page, profiles: &Profiles) -> Markup {
    html! {
        section #profiles aria-labelledby="profiles-title" {
            h2 #profiles-title.section-title { (marked(&profiles.title)) }
            @for profile in &profiles.profiles {
                h3.session-title { (marked(&profile.name)) }
                (portrait(page, profile.portrait.as_ref()))
                (roles(&profile.roles))
                (facts(&profile.facts, "facts ruled"))
                div.prose { (blocks_under(&profile.biography, 4)) }
                @for key in &profile.sessions {
                    @if let Some(place) = page.places.get(key) {
                        p { a.quiet href=(page.link(key)) { (marked(&profile.speaks)) " · " (unlinked(&place.title)) } }
                    }
                }
            }
        }
    }
}

fn index(page: &Page, index: &Index) -> Markup {
    html! {
        section #speakers aria-labelledby="speakers-title" {
            h2 #speakers-title.section-title { (marked(&index.title)) }
            ul.index role="list" {
                @for entry in &index.entries {
                    li id=(entry.key) {
                        span.name { (marked(&entry.sorted)) }
                        @for key in &entry.sessions {
                            @if let Some(place) = page.places.get(key) {
                                " " a.quiet href=(page.link(key)) {
                                    @if let Some(hours) = &place.hours { (unlinked(hours)) ", " }
                                    (unlinked(&place.title))
                                }
                            }
                        }
                    }
                }
            }
            @if let Some(credits) = &index.credits { p.quiet { (marked(credits)) } }
        }
    }
}

fn partners(page: &Page, partners: &Partners) -> Markup {
    html! {
        section #partners aria-labelledby="partners-title" {
            h2 #partners-title.section-title { (marked(&partners.title)) }
            @for group in &partners.groups {
                @if let Some(title) = &group.title { h3.session-title { (marked(title)) } }
                ul.wall role="list" {
                    @for cell in &group.cells {
                        li class=[cell.parcours.map(|n| page.tint(n))] {
                            (mark(page, &cell.mark))
                            @if let Some(caption) = &cell.caption { " " span.caption { (marked(caption)) } }
                        }
                    }
                }
            }
        }
    }
}

/// How large a mark stands on the wall, in square rem: the wide ones and the tall ones look as large as each other.
const MARK: f64 = 11.0;

/// Rem.
const TALLEST: f64 = 4.0;
const WIDEST: f64 = 9.5;

/// A logo, or the name where there is none.
pub(super) fn mark(page: &Page, mark: &Mark) -> Markup {
    let id = mark.logo.as_ref().or(mark.logo_on_dark.as_ref());
    let dark = mark.logo.is_none() && mark.logo_on_dark.is_some();
    let logo = id.and_then(|id| {
        let picture = page.matter.pictures.find(id)?;
        let size = page.matter.pictures.size(picture);
        let ratio = (size.width.0 / size.height.0.max(0.1)).clamp(0.05, 20.0);
        let height = (MARK / ratio).sqrt().min(TALLEST).min(WIDEST / ratio);
        Some((page.source(id, 400)?, height * ratio, height))
    });
    let shown = match &logo {
        Some((source, width, height)) => {
            let style = format!("width:{width:.2}rem;height:{height:.2}rem");
            html! { img class={ "mark" @if dark { " on-dark" } } src=(source) alt=(mark.alternative) style=(style); }
        }
        None => html! { span.mark-name.label { (unlinked(&mark.name)) } },
    };
    html! {
        @match &mark.link {
            Some(address) => a.plate href=(address) aria-label=[mark.link_words.as_ref()] { (shown) },
            None => span.plate { (shown) },
        }
    }
}
