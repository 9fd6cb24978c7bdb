//! Converts rows to the types of `entries.rs`, and checks a text before it is written.

use rusqlite::Row;

use crate::{
    content::Band,
    journal::store::sqlite_error::unreadable,
    journal::{Date, GroupId, JournalError, SessionDetails, SessionId, StoredSession, is_phrase, is_word},
    locale::Language,
    session::{Event, Record, SeatToken},
};

/// The columns of a session, in the order that [`session`] reads.
pub(crate) const SESSION_COLUMNS: &str = "id, number, group_id, date, plan, band, seed, training, closed";

/// A session from its columns.
pub(crate) fn session(row: &Row) -> Result<StoredSession, JournalError> {
    let details = SessionDetails {
        group: GroupId(row.get(2)?),
        date: date(&row.get::<_, String>(3)?)?,
        plan: row.get(4)?,
        band: band(&row.get::<_, String>(5)?)?,
        seed: row.get::<_, i64>(6)?.cast_unsigned(),
        training: row.get(7)?,
    };
    Ok(StoredSession { id: SessionId(row.get(0)?), number: row.get(1)?, details, closed: row.get(8)? })
}

/// A record from `counter, seat, minute, kind, choice`.
pub(crate) fn record(session: SessionId, row: &Row) -> Result<Record, JournalError> {
    let (kind, choice): (String, String) = (row.get(3)?, row.get(4)?);
    let Some(event) = Event::from_words(&kind, &choice) else {
        return Err(JournalError::UnknownEvent { session: session.0, counter: count(row, 0)?, kind });
    };
    let seat = row.get::<_, Option<i64>>(1)?.map(|token| SeatToken(token.cast_unsigned()));
    Ok(Record { seat, minute: row.get(2)?, event })
}

/// A counter or a count, which the schema holds at 0 or more.
pub(crate) fn count(row: &Row, column: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(column)?.unsigned_abs())
}

/// The number under which a token or a seed is stored: the same 64 bits.
pub(crate) const fn stored(number: u64) -> i64 {
    number.cast_signed()
}

pub(crate) fn date(text: &str) -> Result<Date, JournalError> {
    text.parse().map_err(|_| unreadable("a date", text))
}

pub(crate) fn band(text: &str) -> Result<Band, JournalError> {
    Band::from_letter(text).ok_or_else(|| unreadable("a band", text))
}

pub(crate) fn language(text: &str) -> Result<Language, JournalError> {
    Language::from_tag(text).ok_or_else(|| unreadable("a language", text))
}

/// Lets only a word through.
pub(crate) fn word<'a>(what: &'static str, text: &'a str) -> Result<&'a str, JournalError> {
    let rule = "Use 1 to 64 of a-z, 0-9, hyphen, underscore and dot.";
    if is_word(text) { Ok(text) } else { Err(JournalError::Unfit { what, value: text.to_owned(), rule }) }
}

/// Lets only a phrase through.
pub(crate) fn phrase<'a>(what: &'static str, text: &'a str) -> Result<&'a str, JournalError> {
    let rule = "Use at most 160 of a-z, 0-9, space and the signs - _ . , / +";
    if is_phrase(text) { Ok(text) } else { Err(JournalError::Unfit { what, value: text.to_owned(), rule }) }
}
