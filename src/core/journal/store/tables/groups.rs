//! Groups, and the seats they keep.

use rusqlite::{Row, named_params, params};

use crate::{
    journal::store::{Journal, retention::erasure_due},
    journal::{Date, Erasure, Group, GroupDetails, GroupId, JournalError, KeptSeat},
    session::SeatToken,
};

use super::rows;

const COLUMNS: &str = "id, first_word, second_word, picture, band, language, seats, keeps_animals, retention_days, \
                       created_on, last_session_on, training, archived";

/// The most seats a session has.
const MOST_SEATS: u8 = 10;
/// The longest retention, in days.
const LONGEST_RETENTION: u16 = 3650;

impl Journal {
    /// Makes a group.
    pub fn add_group(&mut self, details: &GroupDetails, today: Date) -> Result<GroupId, JournalError> {
        self.add(details, today, false)
    }

    /// Makes a practice group, which never counts.
    pub fn add_practice_group(
        &mut self,
        details: &GroupDetails,
        today: Date,
    ) -> Result<GroupId, JournalError> {
        self.add(details, today, true)
    }

    fn add(&mut self, details: &GroupDetails, today: Date, training: bool) -> Result<GroupId, JournalError> {
        let transaction = self.begin()?;
        let id = insert(&transaction, details, today, training)?;
        transaction.commit()?;
        Ok(id)
    }

    /// Changes what the facilitator set for a group.
    pub fn change_group(&mut self, group: GroupId, details: &GroupDetails) -> Result<(), JournalError> {
        check(details)?;
        let transaction = self.begin()?;
        let changed = transaction.execute(
            "UPDATE groups SET first_word = :first_word, second_word = :second_word, picture = :picture, band = :band,
                    language = :language, seats = :seats, keeps_animals = :keeps_animals,
                    retention_days = :retention_days
             WHERE id = :id",
            named_params! {
                ":id": group.0,
                ":first_word": details.first_word,
                ":second_word": details.second_word,
                ":picture": details.picture,
                ":band": details.band.letter(),
                ":language": details.language.tag(),
                ":seats": details.seats,
                ":keeps_animals": details.keeps_animals,
                ":retention_days": details.retention_days,
            },
        )?;
        found(changed)?;
        Ok(transaction.commit()?)
    }

    /// Every group of children, archived ones too, the one that met last first. A practice group is not among them:
    /// whatever counts, pools or exports asks here.
    pub fn groups(&self) -> Result<Vec<Group>, JournalError> {
        self.groups_where("training = 0")
    }

    /// The practice group, if there is one.
    pub fn practice_group(&self) -> Result<Option<Group>, JournalError> {
        Ok(self.groups_where("training = 1")?.into_iter().next())
    }

    /// Every group and the practice group.
    pub(crate) fn all_groups(&self) -> Result<Vec<Group>, JournalError> {
        self.groups_where("training >= 0")
    }

    fn groups_where(&self, condition: &str) -> Result<Vec<Group>, JournalError> {
        let order = "ORDER BY coalesce(last_session_on, created_on) DESC, id DESC";
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM groups WHERE {condition} {order}"))?;
        let mut rows = statement.query([])?;
        let mut groups = Vec::new();
        while let Some(row) = rows.next()? {
            groups.push(read(row)?);
        }
        Ok(groups)
    }

    /// One group.
    pub fn group(&self, group: GroupId) -> Result<Group, JournalError> {
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM groups WHERE id = ?1"))?;
        let mut rows = statement.query([group.0])?;
        let row = rows.next()?.ok_or(JournalError::NotFound { what: "group" })?;
        read(row)
    }

    /// Puts a group out of sight, or brings it back. Its records stay as they are.
    pub fn archive_group(&mut self, group: GroupId, archived: bool) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        found(
            transaction
                .execute("UPDATE groups SET archived = ?2 WHERE id = ?1", params![group.0, archived])?,
        )?;
        Ok(transaction.commit()?)
    }

    /// Deletes a group for good, with all its sessions, seats and requests, from the file, its log and its
    /// free pages.
    pub fn delete_group(&mut self, group: GroupId) -> Result<Erasure, JournalError> {
        self.delete_group_rows(group)?;
        Ok(self.erase_forgotten())
    }

    /// The first half of deleting a group: it is gone from the journal, and [`Journal::erase_forgotten`], which may take a while,
    /// is due. Of a group that was ever in a pack its random identity stays, so that it does not come back unasked.
    pub fn delete_group_rows(&mut self, group: GroupId) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        transaction.execute(
            "INSERT OR IGNORE INTO deleted_groups (identity)
             SELECT identity FROM groups WHERE id = ?1 AND identity IS NOT NULL",
            [group.0],
        )?;
        found(transaction.execute("DELETE FROM groups WHERE id = ?1", [group.0])?)?;
        erasure_due::mark(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// The seats a group keeps, by animal.
    pub fn seats_of(&self, group: GroupId) -> Result<Vec<KeptSeat>, JournalError> {
        let sql = "SELECT animal, token FROM group_seats WHERE group_id = ?1 ORDER BY animal";
        let mut statement = self.connection.prepare_cached(sql)?;
        let seats = statement.query_map([group.0], |row| {
            Ok(KeptSeat { animal: row.get(0)?, token: SeatToken(row.get::<_, i64>(1)?.cast_unsigned()) })
        })?;
        Ok(seats.collect::<Result<_, _>>()?)
    }

    /// Keeps a seat for the group's next sessions; an animal kept before takes the new token.
    pub fn keep_seat(&mut self, group: GroupId, seat: &KeptSeat) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        keep_seat(&transaction, group, seat)?;
        Ok(transaction.commit()?)
    }

    /// A seat that the group kept is no child's any more: its animal and its token are forgotten.
    pub fn forget_seat(&mut self, group: GroupId, token: SeatToken) -> Result<(), JournalError> {
        let sql = "DELETE FROM group_seats WHERE group_id = ?1 AND token = ?2";
        self.connection.prepare_cached(sql)?.execute(params![group.0, rows::stored(token.0)])?;
        Ok(())
    }
}

/// Makes a group, as part of a transaction.
pub(crate) fn insert(
    connection: &rusqlite::Connection,
    details: &GroupDetails,
    made_on: Date,
    training: bool,
) -> Result<GroupId, JournalError> {
    check(details)?;
    connection.execute(
        "INSERT INTO groups (first_word, second_word, picture, band, language, seats, keeps_animals,
                             retention_days, created_on, training)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            details.first_word,
            details.second_word,
            details.picture,
            details.band.letter(),
            details.language.tag(),
            details.seats,
            details.keeps_animals,
            details.retention_days,
            made_on.to_string(),
            training,
        ],
    )?;
    Ok(GroupId(connection.last_insert_rowid()))
}

/// Keeps a seat, as part of a transaction.
pub(crate) fn keep_seat(
    connection: &rusqlite::Connection,
    group: GroupId,
    seat: &KeptSeat,
) -> Result<(), JournalError> {
    let kept = connection
        .prepare_cached(
            "INSERT OR REPLACE INTO group_seats (group_id, animal, token)
             SELECT id, ?2, ?3 FROM groups WHERE id = ?1",
        )?
        .execute(params![group.0, rows::word("an animal", &seat.animal)?, rows::stored(seat.token.0)])?;
    found(kept)
}

/// No row was touched: the group is not there any more.
pub(crate) fn found(rows: usize) -> Result<(), JournalError> {
    if rows == 0 { Err(JournalError::NotFound { what: "group" }) } else { Ok(()) }
}

fn check(details: &GroupDetails) -> Result<(), JournalError> {
    rows::word("a group's first word", &details.first_word)?;
    rows::word("a group's second word", &details.second_word)?;
    rows::word("a group's picture", &details.picture)?;
    let unfit = |what, value: u16, rule| Err(JournalError::Unfit { what, value: value.to_string(), rule });
    if details.seats > MOST_SEATS {
        return unfit("a number of seats", u16::from(details.seats), "A session has 0 to 10 seats.");
    }
    if !(1..=LONGEST_RETENTION).contains(&details.retention_days) {
        return unfit("days of retention", details.retention_days, "Tokens are kept for 1 to 3650 days.");
    }
    Ok(())
}

fn read(row: &Row) -> Result<Group, JournalError> {
    let details = GroupDetails {
        first_word: row.get(1)?,
        second_word: row.get(2)?,
        picture: row.get(3)?,
        band: rows::band(&row.get::<_, String>(4)?)?,
        language: rows::language(&row.get::<_, String>(5)?)?,
        seats: row.get(6)?,
        keeps_animals: row.get(7)?,
        retention_days: row.get(8)?,
    };
    let created_on = rows::date(&row.get::<_, String>(9)?)?;
    let last_session_on = row.get::<_, Option<String>>(10)?.as_deref().map(rows::date).transpose()?;
    Ok(Group {
        id: GroupId(row.get(0)?),
        details,
        created_on,
        last_session_on,
        training: row.get(11)?,
        archived: row.get(12)?,
    })
}
