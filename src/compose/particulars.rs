//! What there is to know of a session beside its hours and its people, and whether it takes place.

use super::story::{Fact, FactKind, Words};
use super::wording::{Writer, shown_link};
use crate::programme::{Line, Particulars, Session};

/// "Niveau : débutants", "Places : 20".
pub(super) fn particulars(writer: &Writer, particulars: &Particulars) -> Vec<Fact> {
    let words = &writer.language.words;
    let line = |line: &Option<Line>| line.as_ref().map(|line| writer.line(line));
    let listed = |lines: &[Line]| {
        let lines: Vec<Words> = lines.iter().map(|line| writer.line(line)).collect();
        (!lines.is_empty()).then(|| Words::joined(&lines, ", "))
    };
    let capacity = particulars
        .capacity
        .as_ref()
        .map(|most| Words { span: Some(most.span.clone()), ..writer.own(most.value.to_string()) });
    let each = [
        (FactKind::Moved, &words.moved, line(&particulars.moved)),
        (FactKind::Level, &words.level, line(&particulars.level)),
        (FactKind::Audience, &words.audience, line(&particulars.audience)),
        (FactKind::Languages, &words.spoken_languages, listed(&particulars.spoken_languages)),
        (FactKind::Capacity, &words.capacity, capacity),
        (FactKind::MeetingPoint, &words.meeting_point, line(&particulars.meeting_point)),
        (FactKind::Duration, &words.duration, line(&particulars.duration)),
        (FactKind::Materials, &words.materials, line(&particulars.materials)),
        (
            FactKind::Registration,
            &words.registration,
            particulars.registration.as_ref().map(|to| shown_link(to, false)),
        ),
        (FactKind::Video, &words.video, particulars.video.as_ref().map(|to| shown_link(to, false))),
        (FactKind::Keywords, &words.keywords, listed(&particulars.keywords)),
    ];
    let told = each.into_iter().filter_map(|(kind, label, value)| Some(writer.told_fact(kind, label, &value?)));
    told.collect()
}

/// The title of a session that does not take place, or not as announced, says so before anything else.
pub(super) fn marked(writer: &Writer, session: &Session, title: Words) -> Words {
    let words = &writer.language.words;
    let mark = match &session.particulars {
        Particulars { cancelled: true, .. } => &words.cancelled,
        Particulars { moved: Some(_), .. } => &words.moved,
        _ => return title,
    };
    Words { span: title.span.clone(), ..Words::joined([&writer.own(mark.clone()), &title], " · ") }
}
