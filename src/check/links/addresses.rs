//! Every address of a programme: those of its links, and those that stand in its texts.

use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Kind;
use crate::diagnostic::Span;
use crate::language::address::addresses;
use crate::programme::Link;
use std::borrow::Cow;
use url::Url;

/// An address and where it is written.
pub(super) struct Address {
    /// Absolute.
    pub url: Url,
    /// The address as written, when it stands letter for letter at `span`.
    pub written: Option<String>,
    pub span: Span,
}

/// Every address, in the order of the file.
pub(super) fn of(evidence: &Evidence) -> Vec<Address> {
    let programme = evidence.programme;
    let event = &programme.event;
    let mut all = Vec::new();
    let links = [&event.registration, &event.online_space, &event.contact].into_iter().flatten();
    let of_contacts = event.contacts.iter().flat_map(|contact| contact.mail.iter().chain(&contact.link));
    let sessions = crate::check::evidence::identities::sessions(programme);
    let of_sessions =
        sessions.flat_map(|session| session.particulars.registration.iter().chain(&session.particulars.video));
    let links = links.chain(&event.accounts).chain(of_contacts).chain(of_sessions);
    for Link { address, span, .. } in links.chain(programme.partners.iter().filter_map(|partner| partner.link.as_ref()))
    {
        enter(evidence.source, address, span, &mut all);
    }
    for passage in evidence.passages() {
        for link in &passage.links {
            enter(evidence.source, &link.address, &passage.value, &mut all);
        }
        if matches!(passage.kind, Kind::LinkWords | Kind::Person) {
            continue;
        }
        let text = passage.text();
        for range in addresses(text).filter(|range| !passage.links.iter().any(|link| link.words.contains(&range.start)))
        {
            let written = &text[range.clone()];
            if let Some(url) = absolute(written) {
                all.push(Address { url, written: Some(written.to_owned()), span: passage.span(range) });
            }
        }
    }
    all.sort_by_key(|address| (address.span.start, address.span.end));
    all.dedup_by(|a, b| a.span == b.span && a.url == b.url);
    all
}

/// An address with its scheme.
fn absolute(written: &str) -> Option<Url> {
    let full = if written.contains("://") || written.starts_with("mailto:") {
        Cow::Borrowed(written)
    } else if written.contains('@') {
        Cow::Owned(format!("mailto:{written}"))
    } else {
        Cow::Owned(format!("https://{written}"))
    };
    Url::parse(&full).ok()
}

/// Finds an address inside the value that it was read from.
fn enter(source: &str, address: &str, value: &Span, all: &mut Vec<Address>) {
    let Some(url) = absolute(address) else { return };
    let text = source.get(value.clone()).unwrap_or_default();
    let typed = [address, address.trim_start_matches("https://"), address.trim_start_matches("mailto:")];
    let found = typed.into_iter().find_map(|typed| text.find(typed).map(|at| (at, typed)));
    let (span, written) = match found {
        Some((at, typed)) => (value.start + at..value.start + at + typed.len(), Some(typed.to_owned())),
        None => (value.clone(), None),
    };
    all.push(Address { url, written, span });
}

/// An address as a message repeats it.
pub(super) fn short(address: &str) -> String {
    const LONGEST: usize = 70;
    match address.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &address[..end]),
        None => address.to_owned(),
    }
}
