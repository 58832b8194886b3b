//! What the words of a session say: its title, its kind, who speaks and leads, the room, how long it lasts.

use super::super::person::{self, begins_with_a_name, begins_with_a_role, is_organisation, people};
use super::super::phrases::{self, Label, label, unquoted};
use super::{ANDS, BY, HELD_OF, Reader};
use crate::diagnostic::{Saying, say};
use crate::import::document::Line;
use crate::import::understood::{Appearance, Kind, Place, Role, Session};
use crate::language::folding::fold;
use crate::language::lists::List;

/// What the words of a session say.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    pub title: String,
    pub format: String,
    pub speakers: Vec<Appearance>,
    pub moderated_by: String,
    pub moderators: Vec<Appearance>,
    pub room: String,
    pub minutes: Option<u32>,
    /// People stand below.
    pub expects: bool,
    pub doubts: Vec<(Kind, Saying)>,
}

static PLACES: List = List::new("documents", "places");

/// Signs that part what is said of a session from its title.
const PARTS: [&str; 6] = [" – ", " — ", " - ", ", ", " (", ". "];

/// More things than that no line says after its title.
const MOST: usize = 6;

impl Taken {
    pub(super) fn says_nothing(&self) -> bool {
        self.title.is_empty() && self.format.is_empty() && self.speakers.is_empty() && self.moderators.is_empty()
    }

    /// Who leads, and how that is said.
    fn lead(&mut self, words: &str, mut list: Vec<Appearance>) {
        if self.moderated_by.is_empty() && self.moderators.is_empty() {
            words.clone_into(&mut self.moderated_by);
        }
        list.append(&mut self.moderators);
        self.moderators = list;
    }

    /// Gives a session what stands beside its title.
    pub(super) fn beside(&mut self, session: &mut Session) {
        session.speakers.append(&mut self.speakers);
        if session.moderators.is_empty() {
            session.moderated_by = std::mem::take(&mut self.moderated_by);
        }
        session.moderators.append(&mut self.moderators);
        if session.room.is_empty() {
            session.room = std::mem::take(&mut self.room);
        }
        if let (Some(minutes), None, Some(start)) = (self.minutes, &session.end, &session.start) {
            session.end = Some(super::sessions::after_minutes(start.time, minutes));
        }
    }
}

impl Reader<'_> {
    /// What the words of a session say.
    pub(super) fn taken_apart(&self, line: &Line, n: usize) -> Taken {
        // Nobody writes a title of a page: it is told as it stands.
        if line.text.len() > person::LONGEST {
            return Taken { title: line.text.clone(), ..Taken::default() };
        }
        let place = self.here(n);
        let mut taken = Taken::default();
        let opens = line.text.trim_end().ends_with(':');
        let mut line = self.without_cells(&unquoted(line), place, &mut taken);
        for _ in 0..MOST {
            let shorter = without_people(&line, opens, place, &mut taken)
                .or_else(|| without_room_or_minutes(&line, place, &mut taken));
            let Some(shorter) = shorter else { break };
            line = shorter;
        }
        if let Some(found) = quoted(&line, place).or_else(|| led_by_people(&line, place)) {
            let mut speakers = found.speakers;
            speakers.append(&mut taken.speakers);
            taken.speakers = speakers;
            if !found.moderators.is_empty() {
                taken.lead(&found.moderated_by, found.moderators);
            }
            (taken.title, taken.format) = (found.title, found.format);
            return taken;
        }
        let mut list = Vec::new();
        let head = match people(&line, false, place).or_else(|| somebody_after_a_sign(&line, place)) {
            Some(found) if found.start > 0 || line.text.contains([',', '(', '–']) => {
                let head = line.part(0..found.start);
                let (head, roles) = self.without_role(&head);
                let (head, roles) = if roles.is_empty() { role_between(&head) } else { (head, roles) };
                let mut found = found.list;
                if let Some(first) = found.first_mut() {
                    let mut roles = roles;
                    roles.append(&mut first.roles);
                    first.roles = roles;
                }
                list.extend(found);
                head
            }
            Some(found) if found.start == 0 => {
                list.extend(found.list);
                line.part(0..0)
            }
            _ => line.clone(),
        };
        let (head, with) = with_others(&head, !list.is_empty());
        if let Some(others) = with {
            list.insert(0, others);
        }
        let head = without_by(&head);
        let head =
            head.part(0..head.text.trim_end_matches(|c: char| c.is_whitespace() || "(,–—-|:;".contains(c)).len());
        list.append(&mut taken.speakers);
        taken.speakers = list;
        (taken.title, taken.format) = titled(&head, !taken.speakers.is_empty());
        taken
    }

    /// The words of a row that are its title: what its other cells say is taken.
    fn without_cells(&self, line: &Line, place: Place, taken: &mut Taken) -> Line {
        let mut cells = phrases::cells(line);
        if cells.len() < 2 {
            cells = between_slashes(line);
        }
        if cells.len() < 2 {
            return line.clone();
        }
        let slashed = !line.text.contains(" | ");
        let aligned = cells.len() == self.heads.len();
        let mut kept: Vec<Line> = Vec::new();
        for (n, cell) in cells.into_iter().enumerate() {
            let headed = if aligned { self.heads[n] } else { None };
            let titled = kept.iter().any(|own| phrases::format(&own.text) != Some(own.text.len()));
            let expected = headed == Some(Label::People) || slashed || self.may_be_somebody(&cell);
            if taken.room.is_empty()
                && (titled || phrases::room(&cell.text).is_some())
                && let Some(found) = phrases::room(&cell.text)
            {
                taken.room = found;
            } else if titled
                && let Some((label, rest, length)) = label(&cell)
                && matches!(label, Label::People | Label::Moderators)
                && let Some(found) = people(&rest, true, place)
            {
                let colon = cell.text[length..].trim_start().starts_with(':');
                if label == Label::Moderators {
                    taken.lead(if colon { "" } else { &cell.text[..length] }, found.list);
                } else {
                    taken.speakers.extend(found.list);
                }
            } else if (titled || headed == Some(Label::People))
                && begins_with_a_name(&cell, expected)
                && let Some(found) = people(&cell, expected, place)
            {
                taken.speakers.extend(found.list);
            } else if titled && headed == Some(Label::People) && is_organisation(&cell.text) {
                taken.speakers.extend(person::organisation(&cell));
            } else if titled
                && taken.room.is_empty()
                && (headed == Some(Label::Place) || headed.is_none() && may_be_a_place(&cell.text))
            {
                let reason = say("import-guessed-room").with("room", &cell.text);
                if headed.is_none() {
                    taken.doubts.push((Kind::Room, reason));
                }
                taken.room.clone_from(&cell.text);
            } else if titled && taken.speakers.is_empty() && !taken.room.is_empty() && is_organisation(&cell.text) {
                taken.speakers.extend(person::organisation(&cell));
            } else {
                kept.push(cell);
            }
        }
        // A kind of session beside its title, on whichever side.
        if let [title, kind] = &kept[..]
            && phrases::format(&kind.text) == Some(kind.text.len())
            && phrases::format(&title.text) != Some(title.text.len())
        {
            kept.swap(0, 1);
        }
        let mut joined = Line { text: String::new(), bold: Vec::new(), links: Vec::new(), ..line.clone() };
        for (n, cell) in kept.iter().enumerate() {
            if n > 0 {
                joined.push(" – ", false, None);
            }
            phrases::append(&mut joined, cell);
        }
        joined
    }

    /// A role at the end of what stands before a name: “Title, le maire X” is too rare to be looked for; a head that begins with one is all role.
    pub(super) fn without_role(&self, head: &Line) -> (Line, Vec<Role>) {
        let own = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–".contains(c));
        let kind = phrases::format(own) == Some(own.len());
        if !kind && begins_with_a_role(&head.text) && head.text.trim_end().ends_with([',', ':', '–']) {
            return (head.part(0..0), person::before_the_name(head));
        }
        (head.clone(), Vec::new())
    }
}

/// The parts of “Title / Somebody (Town) / Somebody else”: what stands between spaced slashes, where the second names somebody.
fn between_slashes(line: &Line) -> Vec<Line> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, sign) in line.text.match_indices(" / ") {
        parts.push(line.part(start..at));
        start = at + sign.len();
    }
    parts.push(line.part(start..line.text.len()));
    let somebody = |part: &Line| begins_with_a_name(part, true) || label(part).is_some();
    if parts.len() > 1 && parts[1..].iter().all(somebody) && !begins_with_a_name(&parts[0], false) {
        parts
    } else {
        Vec::new()
    }
}

/// A few words that may say where: “Great nave”, « Cantine ».
fn may_be_a_place(text: &str) -> bool {
    text.split_whitespace().count() <= 4
        && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !text.contains([',', '.', ':', ';', '?', '!', '«', '»', '"', '“', '('])
        && label(&Line { text: text.to_owned(), ..Line::default() }).is_none()
        && !begins_with_a_role(text)
        && phrases::format(text) != Some(text.len())
}

/// Whether words end in a title rather than in the middle of one: no word that leads to something else.
fn ends_a_title(head: &str) -> bool {
    let head = head.trim_end();
    let last = head.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    !head.is_empty() && !HELD_OF.contains(&last) && !ANDS.contains(&last)
}

/// A line without the people that its end says: « – animé par X », “, with Y”, « (présidé par Z) », « – animatrice : X ».
fn without_people(line: &Line, opens: bool, place: Place, taken: &mut Taken) -> Option<Line> {
    let text = line.text.as_str();
    let mut cuts: Vec<(usize, usize, bool)> =
        PARTS.iter().flat_map(|sign| text.match_indices(sign)).map(|(at, sign)| (at, at + sign.len(), true)).collect();
    // « Table ronde animée par X », “led by Y” need no sign.
    cuts.extend(text.match_indices(' ').map(|(at, _)| (at, at + 1, false)));
    cuts.sort_by_key(|(at, end, _)| (*end, *at));
    for (at, start, signed) in cuts.into_iter().rev().filter(|(at, ..)| *at > 0) {
        let bracket = text[at..start].contains('(');
        // « (*présidé par X*) »
        let start = start + text[start..].len() - text[start..].trim_start_matches(['*', '_']).len();
        let rest = &text[start..];
        let end = if bracket {
            // The whole of what the bracket holds.
            match rest.find(')') {
                Some(close) if rest[close + 1..].trim().is_empty() => start + close,
                _ => continue,
            }
        } else {
            text.len()
        };
        if text[..at].matches('(').count() > text[..at].matches(')').count() && !bracket {
            continue;
        }
        let Some((label, names, length)) = label(&line.part(start..end)) else { continue };
        let leads = label == Label::Moderators;
        let colon = text[start + length..].trim_start().starts_with([':', '|']);
        let words = &text[start..start + length];
        let said = words.contains(' ') || colon || signed && leads;
        if !matches!(label, Label::People | Label::Moderators)
            || !ends_a_title(&text[..at])
            || !(signed || leads && said)
        {
            continue;
        }
        // A word that is a title of its own, as « Invités », says nothing without a colon.
        let by = words.rsplit(' ').next().is_some_and(|last| BY.contains(&fold(last)));
        if names.text.is_empty() || !(by || colon || said) || names.text.contains(['«', '“', '"', '„']) {
            continue;
        }
        // « avec les mentors : », and below it who they are
        let few = names.text.split_whitespace().count() <= 4 && people(&names, true, place).is_none();
        if few && signed && opens {
            taken.expects = true;
            return Some(line.part(0..at));
        }
        let found = people(&names, true, place)
            .filter(|found| names.text[..found.start].split_whitespace().count() <= 2)
            .map(|found| found.list);
        let found = found.or_else(|| {
            let own = person::without_an_article(&names);
            is_organisation(&own.text).then(|| person::organisation(&own)).flatten().map(|one| vec![one])
        });
        let Some(list) = found else { continue };
        if leads {
            taken.lead(if colon { "" } else { words }, list);
        } else {
            let mut list = list;
            list.append(&mut taken.speakers);
            taken.speakers = list;
        }
        return Some(line.part(0..at));
    }
    None
}

/// A line without the room or the time that its end says: « Titre (salle 2) », « Titre – Amphi B », « (45 min, salle 2) ».
fn without_room_or_minutes(line: &Line, place: Place, taken: &mut Taken) -> Option<Line> {
    let text = line.text.as_str();
    let end = text.trim_end();
    let open = if end.ends_with(')') { end.rfind('(').filter(|open| *open > 0) } else { None };
    if let Some(open) = open {
        let inside = &end[open + 1..end.len() - 1];
        let (mut room, mut minutes) = (None, None);
        let all = inside.split([',', ';', '–', '|']).map(str::trim).all(|piece| {
            if let Some(found) = phrases::lasting(piece).filter(|_| minutes.is_none()) {
                minutes = Some(found);
                true
            } else if let Some(found) = phrases::room(&format!("({piece})")).filter(|_| room.is_none()) {
                room = Some(found);
                true
            } else {
                false
            }
        });
        // « Fabriquer un nichoir (Ligue des oiseaux) »
        let bare = is_organisation(inside) && !inside.contains([',', ';', ':']);
        let somebody = || people(line, false, place).is_some() || somebody_after_a_sign(line, place).is_some();
        if !all && taken.speakers.is_empty() && bare && !somebody() {
            let first = inside.split_whitespace().next().map(fold).unwrap_or_default();
            if !PLACES.contains(&first) {
                taken.speakers.extend(person::organisation(&line.part(open + 1..end.len() - 1)));
                return Some(line.part(0..open));
            }
            if taken.room.is_empty() {
                inside.clone_into(&mut taken.room);
                taken.doubts.push((Kind::Room, say("import-guessed-room").with("room", inside)));
                return Some(line.part(0..open));
            }
        }
        let free = (room.is_none() || taken.room.is_empty()) && (minutes.is_none() || taken.minutes.is_none());
        if all && free {
            if let Some(room) = room {
                taken.room = room;
            }
            taken.minutes = minutes.or(taken.minutes);
            return Some(line.part(0..open));
        }
    }
    if !taken.room.is_empty() {
        return None;
    }
    let dash = [" – ", " — ", " - ", ", "].iter().filter_map(|sign| text.rfind(sign)).max();
    for cut in [open, dash].into_iter().flatten() {
        if let Some(found) = phrases::room(&text[cut..]).filter(|_| cut > 0) {
            taken.room = found;
            return Some(line.part(0..cut));
        }
    }
    None
}

/// Where a quotation of more than one word stands in a text: its marks, and its words between.
fn quotation(text: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let pairs = [('«', '»'), ('“', '”'), ('"', '"'), ('„', '“')];
    let (at, open, close) = pairs.iter().filter_map(|(open, close)| Some((text.find(*open)?, *open, *close))).min()?;
    let start = at + open.len_utf8();
    let end = start + text[start..].find(close)?;
    let words = text[start..end].split_whitespace().count();
    (words > 1).then(|| (at..end + close.len_utf8(), start..end))
}

/// Words around a title in quotation marks: « conférence « Titre » de X, maire », « X (Ville) : « Titre » », « « Titre » par Y ».
fn quoted(line: &Line, place: Place) -> Option<Taken> {
    let text = line.text.as_str();
    let (whole, inside) = quotation(text)?;
    let mut taken = Taken { title: line.part(inside).text, ..Taken::default() };
    let signs = |c: char| c.is_whitespace() || ":,;–—-|".contains(c);
    let before = text[..whole.start].trim_end_matches(signs);
    let is_kind = |text: &str| phrases::format(text) == Some(text.len());
    if is_kind(before) {
        before.clone_into(&mut taken.format);
    } else if !before.is_empty() {
        let before = line.part(0..before.len());
        let found = people(&before, before.text.contains('('), place);
        // « Conférence de X, historienne : « Titre » »
        let kind = |start: usize| without_by(&before.part(0..start)).text;
        if let Some(found) = found.filter(|found| found.start == 0 || is_kind(&kind(found.start))) {
            taken.format = kind(found.start);
            taken.speakers = found.list;
        } else {
            let head = without_people(&before, false, place, &mut taken)?;
            let head = head.text.trim();
            if !is_kind(head) {
                return None;
            }
            head.clone_into(&mut taken.format);
        }
    }
    let start = whole.end + text[whole.end..].len() - text[whole.end..].trim_start_matches(signs).len();
    let mut after = line.part(start..text.len());
    if after.text.chars().any(char::is_alphanumeric) {
        // « … », intervention de X
        if let Some(length) = phrases::format(&after.text).filter(|_| taken.format.is_empty()) {
            after.text[..length].clone_into(&mut taken.format);
            after = after.part(length..after.text.len());
        }
        let inner = after.text.strip_prefix('(').and_then(|rest| rest.trim_end().strip_suffix(')'));
        if let Some(inner) = inner.filter(|inner| !inner.contains(['(', ')'])) {
            after = after.part(1..1 + inner.len());
        }
        match label(&after) {
            Some((Label::Moderators, names, length)) => {
                let found = people(&names, true, place)?;
                taken.lead(&after.text[..length], found.list);
            }
            Some((Label::People, names, _)) => taken.speakers.extend(everybody(&names, place)?),
            _ => {
                let word = after.text.split(char::is_whitespace).next().unwrap_or_default();
                let leads = BY.contains(&fold(word)) || HELD_OF.contains(&fold(word));
                let start = if leads { word.len() } else { 0 };
                taken.speakers.extend(everybody(&after.part(start..after.text.len()), place)?);
            }
        }
    }
    Some(taken)
}

/// The people that words name from their start, or the organisation that they are.
fn everybody(line: &Line, place: Place) -> Option<Vec<Appearance>> {
    let expected = line.text.contains([',', '(']);
    let found = people(line, expected, place).filter(|found| {
        // « Mme la maire, X », “our chair X”
        let head = line.part(0..found.start);
        head.text.split_whitespace().count() <= 2 || begins_with_a_role(&head.text)
    });
    if let Some(found) = found {
        let mut list = found.list;
        let head = line.part(0..found.start);
        if begins_with_a_role(&head.text)
            && let Some(first) = list.first_mut()
        {
            let mut roles = person::before_the_name(&head);
            roles.append(&mut first.roles);
            first.roles = roles;
        }
        return Some(list);
    }
    let own = person::without_an_article(line);
    let named = is_organisation(&own.text) && own.text.split_whitespace().count() <= 8;
    named.then(|| person::organisation(&own)).flatten().map(|one| vec![one])
}

/// « X (Université de Y) : titre », “X and Y (Town) – title”: who speaks stands before the title.
fn led_by_people(line: &Line, place: Place) -> Option<Taken> {
    let text = line.text.as_str();
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        let after_a_bracket = text[..at].trim_end().ends_with(')');
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ':' if depth == 0 => {}
            '–' | '—' | '-' | ',' if depth == 0 && after_a_bracket => {}
            _ => continue,
        }
        if matches!(c, '(' | ')') {
            continue;
        }
        let next = at + c.len_utf8();
        if !text[next..].starts_with(char::is_whitespace) {
            continue;
        }
        let head = line.part(0..at);
        let rest = unquoted(&line.part(next..text.len()));
        let told = head.text.contains('(');
        let found = people(&head, told, place).filter(|found| found.start == 0);
        let Some(found) = found.filter(|_| begins_with_a_name(&head, told)) else {
            if c == ':' {
                return None;
            }
            continue;
        };
        let first = rest.text.chars().next().unwrap_or_default();
        let name = people(&rest, told, place).is_some_and(|next| next.start <= 3);
        let is_title = first.is_uppercase() && rest.text.split_whitespace().count() > 1
            || c == ':' && first.is_lowercase() && told;
        let no_title = begins_with_a_role(&rest.text)
            || is_organisation(&rest.text) && rest.text.split_whitespace().count() <= 6
            || name
            || label(&rest).is_some();
        if !is_title || no_title {
            if c == ':' {
                return None;
            }
            continue;
        }
        let (title, format) = titled(&rest, false);
        return Some(Taken { title, format, speakers: found.list, ..Taken::default() });
    }
    None
}

/// The role between the word that leads to somebody and the name: « Titre par Mme la maire, X ».
fn role_between(head: &Line) -> (Line, Vec<Role>) {
    let text = head.text.as_str();
    for (at, _) in text.match_indices(' ').rev() {
        let word = text[at + 1..].split(' ').next().unwrap_or_default();
        if !BY.contains(&fold(word)) {
            continue;
        }
        let start = at + 1 + word.len();
        let tail = head.part(start..text.len());
        let own = person::without_an_article(&person::without_a_civility(&tail));
        if begins_with_a_role(&own.text) && own.text.split_whitespace().count() <= 12 {
            return (head.part(0..at), person::before_the_name(&own));
        }
        break;
    }
    (head.clone(), Vec::new())
}

/// Somebody whom nobody knows after a dash or a comma of a title: “Title – Xyz Abc, Programme Manager, Homes for Exmere”.
fn somebody_after_a_sign(line: &Line, place: Place) -> Option<person::People> {
    let mut cuts: Vec<(usize, &str)> =
        [" – ", " — ", " - ", ", "].iter().flat_map(|sign| line.text.match_indices(sign)).collect();
    cuts.sort_unstable();
    cuts.into_iter().find_map(|(cut, sign)| {
        let start = cut + sign.len();
        let tail = line.part(start..line.text.len());
        let (name, rest) = tail.text.split_once([',', '('])?;
        let named = (2..=4).contains(&name.split_whitespace().count());
        let role = begins_with_a_role(rest) || person::ends_with_a_role(rest);
        let told = role || sign != ", " && (rest.contains(',') || tail.text.ends_with(')'));
        if !named || !told || !begins_with_a_name(&tail, true) {
            return None;
        }
        let mut found = people(&tail, true, place).filter(|found| found.start == 0)?;
        for one in &mut found.list {
            let reason = say("import-guessed-person").with("name", &one.name);
            one.doubts.push(crate::import::understood::Doubt { kind: Kind::Person, place, reason });
        }
        Some(person::People { start, ..found })
    })
}

/// The words after the head of a line, without the sign between.
pub(super) fn after_head<'t>(text: &'t str, head: &str) -> &'t str {
    text.get(head.len()..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '–', '—', '-'])
}

/// Whether a few words lead to people, as « Mise en perspective par » do: what they do there, not a title.
pub(super) fn head_that_leads(line: &Line, people: &[Appearance], title: &str) -> bool {
    let words = title.split_whitespace().count();
    let after = line.text.get(title.len()..).unwrap_or_default().trim_start();
    let first = after.split(char::is_whitespace).next().map(fold).unwrap_or_default();
    !people.is_empty() && (1..=5).contains(&words) && line.text.starts_with(title) && BY.contains(&first)
}

/// « Titre : avec les animateurs et », before names: the title, and who else is there.
fn with_others(head: &Line, people: bool) -> (Line, Option<Appearance>) {
    let text = head.text.as_str();
    let mut found = None;
    for (at, sign) in text.match_indices([':', ',', '–', '(']) {
        let after = text[at + sign.len()..].trim_start();
        let start = text.len() - after.len();
        let word = after.split(char::is_whitespace).next().unwrap_or_default();
        if people && BY.contains(&fold(word)) && after.len() > word.len() + 1 {
            found = Some((at, start + word.len()));
        }
    }
    let Some((cut, start)) = found else { return (head.clone(), None) };
    let mut others = head.part(start..text.len());
    let end = others.text.trim_end_matches(|c: char| c.is_whitespace() || ",;".contains(c)).len();
    others = others.part(0..end);
    let last = others.text.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    if !ANDS.contains(&last) {
        return (head.clone(), None);
    }
    let end = others.text.rfind(char::is_whitespace).unwrap_or(0);
    let others = person::organisation(&others.part(0..end));
    if others.is_none() {
        return (head.clone(), None);
    }
    (head.part(0..cut), others)
}

/// Without the words that lead to a name: “by”, « intervention de » keeps « intervention ».
fn without_by(head: &Line) -> Line {
    let text = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–—-(".contains(c));
    for list in [&BY, &HELD_OF] {
        for word in list.words().iter() {
            let cut = text
                .char_indices()
                .rev()
                .map(|(at, _)| at)
                .find(|&at| fold(&text[at..]).chars().count() >= word.chars().count());
            let Some(at) = cut.filter(|&at| fold(&text[at..]) == word) else { continue };
            let bound = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            if bound {
                return without_by(&head.part(0..at));
            }
        }
    }
    head.part(0..text.len())
}

/// The title and the kind of a session in the words before its people: « Table ronde : X », « X : intervention », « Conférence ».
fn titled(head: &Line, people: bool) -> (String, String) {
    let head = unquoted(head);
    let text = head.text.trim();
    if text.is_empty() {
        return (String::new(), String::new());
    }
    if let Some(length) = phrases::format(text) {
        let rest = &text[length..];
        let trimmed = rest.trim_start();
        if trimmed.is_empty() {
            return if people { (String::new(), text.to_owned()) } else { (text.to_owned(), String::new()) };
        }
        let signed = trimmed.starts_with([':', '–', '—', '«', '|', '"', '“']) || trimmed.starts_with("- ");
        let own = after_head(text, &text[..length]);
        // « Ateliers – Débats » is one kind.
        let both = phrases::format(own) == Some(own.len()) && own.split_whitespace().count() == 1;
        if signed && !own.is_empty() && !both {
            return (own.to_owned(), text[..length].to_owned());
        }
    }
    // « Soutenir les coopérations : intervention »
    if people && let Some(at) = text.rfind([':', '–']) {
        let sign = text[at..].chars().next().map_or(1, char::len_utf8);
        let tail = text[at + sign..].trim();
        let bare = fold(tail);
        let is_format = phrases::format(tail) == Some(tail.len()) || bare == "le regard";
        if is_format && !tail.is_empty() {
            return (text[..at].trim_end().to_owned(), tail.to_owned());
        }
        if tail.is_empty() || BY.contains(&bare) {
            return (text[..at].trim_end().to_owned(), String::new());
        }
    }
    (text.to_owned(), String::new())
}
