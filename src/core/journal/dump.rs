//! What `six-seeds journal verify|stats|dump` prints. A dump tells what may be told, and single answers only where everything is
//! asked for; it never holds a token, and nothing of "talk later".

use serde::Serialize;

use crate::session::{self, SeatToken};

use super::{Date, GroupId, Journal, JournalError, LinkageKind, Outlives, Partner, StoredSession};

/// The lines of `verify`, and whether all is well.
/// `outlives` is as in [`Journal::verify`].
pub fn verification(
    journal: &Journal,
    today: Date,
    outlives: Outlives,
) -> Result<(String, bool), JournalError> {
    let mut faults = journal.verify(outlives)?;
    faults.extend(journal.set_aside_faults(today)?);
    let numbers = journal.statistics()?;
    if faults.is_empty() {
        let text = format!("All is well: {} events in {} sessions.\n", numbers.events, numbers.sessions);
        return Ok((text, true));
    }
    Ok((faults.join("\n") + "\n", false))
}

/// The lines of `stats`.
pub fn statistics(journal: &Journal) -> Result<String, JournalError> {
    let numbers = journal.statistics()?;
    let lines = [
        ("format", numbers.schema.into()),
        ("groups", numbers.groups),
        ("seats kept for the next session", numbers.kept_seats),
        ("sessions", numbers.sessions),
        ("sessions not closed", numbers.unfinished),
        ("training sessions", numbers.training),
        ("events", numbers.events),
        ("events with a seat token", numbers.events_with_token),
        ("frozen aggregates", numbers.frozen),
        ("talk later: waiting", numbers.talk_later_open),
        ("talk later: spoken with", numbers.spoken_with),
        ("talk later: handed on", numbers.handed_on),
        ("talk later: erased unmarked by an older program", numbers.expired),
        ("linkage cards given", numbers.cards_given),
        ("linkage cards returned", numbers.cards_returned),
        ("meetings held", numbers.meetings),
        ("bytes", numbers.bytes),
    ];
    let lines = lines.map(|(what, number)| format!("{what}: {number}\n"));
    Ok(lines.concat())
}

/// What a dump with everything begins with, so that it stays with the lines wherever they are put.
const EVERYTHING: &str =
    "// This prints single answers of children's seats: keep it as you keep case files.\n";

/// How the subjects begin under which something of one group is frozen only for sums over several. It is not told of the group
/// alone. Older journals hold differences and pairs of groups among it.
const FOR_SUMS: [&str; 4] = ["measure.places.", "measure.directions.", "measure.pairs.", "pool."];

/// How much a dump tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// What may be told of a group.
    Told,
    /// Every row.
    Everything,
}

/// The lines of `dump`: one RON value a line, of what may be told: groups, what was counted with others, sessions, and what was
/// frozen. Practice is left out.
pub fn dump(journal: &Journal) -> Result<String, JournalError> {
    let mut text = String::new();
    dump_all(journal, Extent::Told, &mut text)?;
    Ok(text)
}

/// The same with every event, so with single answers, and with the counts that are kept for sums: after a line that says so.
/// Seats are numbered anew in each session, so that a dump links no child from session to session; a session that is not
/// closed is told as closing would leave it.
pub fn dump_everything(journal: &Journal) -> Result<String, JournalError> {
    let mut text = EVERYTHING.to_owned();
    dump_all(journal, Extent::Everything, &mut text)?;
    Ok(text)
}

fn dump_all(journal: &Journal, extent: Extent, text: &mut String) -> Result<(), JournalError> {
    for group in journal.groups()? {
        let details = group.details;
        line(
            text,
            &Line::Group {
                id: group.id.0,
                words: (&details.first_word, &details.second_word),
                picture: &details.picture,
                band: details.band.letter(),
                language: details.language.tag(),
                seats: details.seats,
                keeps_animals: details.keeps_animals,
                retention_days: details.retention_days,
                created_on: group.created_on.to_string(),
            },
        )?;
        dump_linkage(journal, group.id, text)?;
    }
    for session in journal.all_sessions()?.into_iter().filter(|session| !session.details.training) {
        dump_session(journal, &session, extent, text)?;
    }
    Ok(())
}

fn dump_linkage(journal: &Journal, group: GroupId, text: &mut String) -> Result<(), JournalError> {
    for (after_session, counted) in journal.linkage(group)? {
        for (partner, link) in
            Partner::ALL.into_iter().flat_map(|one| LinkageKind::ALL.map(|link| (one, link)))
        {
            let count = counted.get(partner, link);
            if count > 0 {
                let (partner, what) = (partner.word(), link.word());
                line(text, &Line::Linkage { group: group.0, after_session, partner, what, count })?;
            }
        }
    }
    Ok(())
}

fn dump_session(
    journal: &Journal,
    session: &StoredSession,
    extent: Extent,
    text: &mut String,
) -> Result<(), JournalError> {
    let details = &session.details;
    line(
        text,
        &Line::Session {
            id: session.id.0,
            group: details.group.0,
            number: session.number,
            date: details.date.to_string(),
            plan: &details.plan,
            band: details.band.letter(),
            closed: session.closed,
        },
    )?;
    if extent == Extent::Everything {
        dump_events(journal, session, text)?;
    }
    for frozen in journal.frozen(session.id)? {
        let (subject, statement) = (frozen.subject, frozen.statement);
        if extent == Extent::Everything || !FOR_SUMS.iter().any(|begin| subject.starts_with(begin)) {
            line(text, &Line::Frozen { session: session.id.0, subject, statement })?;
        }
    }
    Ok(())
}

fn dump_events(journal: &Journal, session: &StoredSession, text: &mut String) -> Result<(), JournalError> {
    let mut records = journal.records(session.id)?;
    if !session.closed {
        records = session::redact(&records, |_, _, _| false);
    }
    let mut tokens: Vec<SeatToken> = Vec::new();
    for (counter, record) in records.iter().enumerate() {
        let (kind, choice) = record.event.to_words();
        let seat = record.seat.map(|token| number_of(token, &mut tokens));
        line(
            text,
            &Line::Event { session: session.id.0, counter, seat, minute: record.minute, kind, choice },
        )?;
    }
    Ok(())
}

/// The number of a seat in this session, from 1 in the order of appearance.
fn number_of(token: SeatToken, known: &mut Vec<SeatToken>) -> usize {
    if let Some(place) = known.iter().position(|one| *one == token) {
        return place + 1;
    }
    known.push(token);
    known.len()
}

fn line(text: &mut String, line: &Line) -> Result<(), JournalError> {
    let written = ron::to_string(line).map_err(|error| JournalError::Other(error.to_string()))?;
    text.push_str(&written);
    text.push('\n');
    Ok(())
}

/// One line of a dump.
#[derive(Serialize)]
enum Line<'a> {
    Group {
        id: i64,
        words: (&'a str, &'a str),
        picture: &'a str,
        band: &'a str,
        language: &'a str,
        seats: u8,
        keeps_animals: bool,
        retention_days: u16,
        created_on: String,
    },
    Linkage {
        group: i64,
        after_session: u32,
        partner: &'a str,
        what: &'a str,
        count: u32,
    },
    Session {
        id: i64,
        group: i64,
        number: u32,
        date: String,
        plan: &'a str,
        band: &'a str,
        closed: bool,
    },
    Event {
        session: i64,
        counter: usize,
        seat: Option<usize>,
        minute: u16,
        kind: String,
        choice: String,
    },
    Frozen {
        session: i64,
        subject: String,
        statement: String,
    },
}
