//! Tests of the store that need its inside: the schema, migrations, a full disk, cleaning that was cut off.

use std::{collections::BTreeMap, fs, path::Path};

use rusqlite::{Connection, MAIN_DB};
use tempfile::tempdir;

use crate::{
    content::Band,
    journal::{
        Date, GroupDetails, GroupId, JournalError, PinAnswer, RETENTION_DAYS, SessionDetails, SessionId,
        Setting, SideEntries, is_phrase, is_word,
    },
    locale::Language,
    session::{Event, Record},
};

use super::{FILE_NAME, Journal, SCHEMA_VERSION, retention::erasure_due, schema};

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn quiet(event: Event) -> Record {
    Record { seat: None, minute: 0, event }
}

pub fn with_session(journal: &mut Journal) -> (GroupId, SessionId) {
    let details = GroupDetails {
        first_word: "brave".to_owned(),
        second_word: "river".to_owned(),
        picture: "kite".to_owned(),
        band: Band::A,
        language: Language::SimplifiedChinese,
        seats: 6,
        keeps_animals: true,
        retention_days: RETENTION_DAYS,
    };
    let group = journal.add_group(&details, today()).unwrap();
    let plan = "drop-in-25".to_owned();
    let details =
        SessionDetails { group, date: today(), plan: plan.clone(), band: Band::A, seed: 7, training: false };
    let session = journal.open_session(&details, &[quiet(Event::Opened { plan, seats: 6 })]).unwrap();
    (group, session)
}

/// Every column of every table, with what it can hold. A column that is added must be thought about and added
/// here: can it hold a name, a birth date, a time of day, a place, a device, a free text?
const THOUGHT_ABOUT: &[(&str, &[&str])] = &[
    ("deleted_groups", &["identity"]),
    // Made from events and frozen words, and nothing else.
    ("digests", &["session_id", "words"]),
    ("events", &["session_id", "counter", "seat", "minute", "kind", "choice"]),
    ("frozen", &["session_id", "subject", "statement"]),
    ("group_seats", &["group_id", "animal", "token"]),
    (
        "groups",
        &[
            "id",
            "first_word",
            "second_word",
            "picture",
            "band",
            "language",
            "seats",
            "keeps_animals",
            "created_on",
            "last_session_on",
            "retention_days",
            "training",
            "archived",
            "identity",
        ],
    ),
    ("linkage", &["group_id", "after_session", "partner", "what", "count"]),
    ("pairs", &["session_id", "subject", "pair"]),
    (
        "sessions",
        &[
            "id",
            "group_id",
            "number",
            "date",
            "plan",
            "band",
            "seed",
            "training",
            "closed",
            "rules",
            "last_event_on",
        ],
    ),
    ("settings", &["key", "value"]),
    ("talk_later", &["id", "session_id", "animal", "asked_on", "handled"]),
];

#[test]
fn no_column_can_identify_a_child() {
    let journal = Journal::in_memory().unwrap();
    let mut statement = journal
        .connection
        .prepare(
            "SELECT tables.name, columns.name, columns.type, tables.strict
             FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.schema = 'main' AND tables.name NOT LIKE 'sqlite_%' ORDER BY tables.name, columns.cid",
        )
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    while let Some(row) = rows.next().unwrap() {
        let (table, column): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
        let kind: String = row.get(2).unwrap();
        assert!(kind == "INTEGER" || kind == "TEXT", "{table}.{column} could hold a picture or a voice");
        assert!(row.get::<_, bool>(3).unwrap(), "{table} is not strict");
        found.entry(table).or_default().push(column);
    }
    let thought_about: BTreeMap<String, Vec<String>> = THOUGHT_ABOUT
        .iter()
        .map(|(table, columns)| {
            ((*table).to_owned(), columns.iter().map(|&column| column.to_owned()).collect())
        })
        .collect();
    assert_eq!(found, thought_about);
}

#[test]
fn no_text_column_takes_a_name_a_sentence_or_a_time() {
    let mut journal = Journal::in_memory().unwrap();
    with_session(&mut journal);
    let connection = &journal.connection;
    connection
        .execute_batch(
            "INSERT INTO talk_later (session_id, animal, asked_on) VALUES (1, 'fox', '2026-11-23')",
        )
        .unwrap();
    connection.execute_batch("INSERT INTO group_seats VALUES (1, 'fox', 5)").unwrap();
    connection.execute_batch("INSERT INTO frozen VALUES (1, 'mood', 'some')").unwrap();
    connection.execute_batch("INSERT INTO digests VALUES (1, 'heads 6')").unwrap();
    connection.execute_batch("INSERT INTO linkage VALUES (1, 1, 'family', 'meetings', 1)").unwrap();
    connection.execute_batch("INSERT INTO settings VALUES ('sound', 'on')").unwrap();
    let hex = "0123456789abcdef".repeat(2);
    connection.execute("INSERT INTO pairs SELECT id, 'pool', ?1 FROM sessions", [&hex]).unwrap();
    connection.execute("INSERT INTO deleted_groups VALUES (?1)", [&hex]).unwrap();
    let mut statement = connection
        .prepare(
            "SELECT tables.name, columns.name
             FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.schema = 'main' AND tables.name NOT LIKE 'sqlite_%' AND columns.type = 'TEXT'",
        )
        .unwrap();
    let columns: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    assert_eq!(columns.len(), 28);
    for (table, column) in columns {
        for text in ["小明", "Anna is sad today", "anna's", "2026-11-23T10:15", "10:15", "anna\nlin"] {
            let refused = connection.execute(&format!("UPDATE {table} SET {column} = ?1"), [text]).is_err();
            assert!(refused, "{table}.{column} takes {text:?}");
        }
    }
}

/// An event holds a kind and a choice. A variant that is added must be thought about and added here.
#[test]
fn no_event_can_identify_a_child() {
    let holds = |event: &Event| match event {
        Event::Opened { plan: _, seats: 0..=u8::MAX }
        | Event::Joined(_)
        | Event::Offered([_, _])
        | Event::Chose(_)
        | Event::Swapped { step: _, level: _ }
        | Event::Moved(_) => "ids of level files",
        Event::StepBegan(_)
        | Event::StepEnded(_)
        | Event::TurnEnded(_)
        | Event::AdultMarked(_)
        | Event::Stretched(_)
        | Event::Reordered { from: _, to: _ }
        | Event::WrappedUp(_) => "small numbers and words of the program",
        Event::Left
        | Event::TurnBegan
        | Event::CurtainLifted
        | Event::CurtainFell
        | Event::SkipTakenBack
        | Event::StepPutBack
        | Event::Paused
        | Event::WentOn
        | Event::EndedEarly
        | Event::Finished
        | Event::Closed => "nothing",
    };
    // A record holds nothing more than this.
    let Record { seat, minute, event } = quiet(Event::Paused);
    assert_eq!((seat, minute, holds(&event)), (None, 0, "nothing"));
}

#[test]
fn the_schema_takes_the_same_texts_as_the_program() {
    let mut journal = Journal::in_memory().unwrap();
    with_session(&mut journal);
    let set = |column: &str, text: &str| {
        journal.connection.execute(&format!("UPDATE events SET {column} = ?1"), [text]).is_ok()
    };
    for character in (1..=0x17f_u32).filter_map(char::from_u32) {
        let text = format!("a{character}");
        assert_eq!(set("kind", &text), is_word(&text), "{text:?} as a kind");
        assert_eq!(set("choice", &text), is_phrase(&text), "{text:?} as a choice");
    }
    for length in [0, 1, 64, 65, 160, 161] {
        let text = "a".repeat(length);
        assert_eq!(set("kind", &text), is_word(&text), "a kind of {length}");
        assert_eq!(set("choice", &text), is_phrase(&text), "a choice of {length}");
    }
}

#[test]
fn it_works_as_promised() {
    let folder = tempdir().unwrap();
    let journal = Journal::open(folder.path()).unwrap();
    let number = |pragma: &str| -> i64 {
        journal.connection.pragma_query_value(None, pragma, |row| row.get(0)).unwrap()
    };
    let mode: String = journal.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(number("synchronous"), 2);
    assert_eq!(number("secure_delete"), 1);
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("temp_store"), 2);
    assert_eq!(number("user_version"), i64::from(SCHEMA_VERSION));
    assert_eq!(number("application_id"), i64::from(schema::APPLICATION));
}

#[test]
fn each_format_is_brought_to_the_next_and_a_broken_step_changes_nothing() {
    let mut connection = Connection::open_in_memory().unwrap();
    assert_eq!(schema::version(&connection).unwrap(), 0);
    let steps = [
        "CREATE TABLE one (id INTEGER) STRICT; INSERT INTO one VALUES (1)",
        "ALTER TABLE one ADD COLUMN two INTEGER",
    ];
    schema::take_steps(&mut connection, &steps[..1]).unwrap();
    assert_eq!(schema::version(&connection).unwrap(), 1);

    let broken = ["", "ALTER TABLE one ADD COLUMN two INTEGER; ALTER TABLE nothing ADD COLUMN two INTEGER"];
    schema::take_steps(&mut connection, &broken).unwrap_err();
    assert_eq!(schema::version(&connection).unwrap(), 1);

    schema::take_steps(&mut connection, &steps).unwrap();
    schema::take_steps(&mut connection, &steps).unwrap();
    assert_eq!(schema::version(&connection).unwrap(), 2);
    let row: (i64, Option<i64>) =
        connection.query_row("SELECT id, two FROM one", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(row, (1, None));
    let newer = schema::take_steps(&mut connection, &steps[..1]).unwrap_err();
    assert!(matches!(newer, JournalError::Newer { found: 2, known: 1 }));
}

#[test]
fn an_empty_file_becomes_a_journal() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), b"").unwrap();
    let journal = Journal::open(folder.path()).unwrap();
    assert!(journal.groups().unwrap().is_empty());
}

#[test]
fn a_newer_format_in_the_log_alone_is_seen_and_left_alone() {
    let folder = tempdir().unwrap();
    let journal = Journal::open(folder.path()).unwrap();
    journal.connection.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    // The program is killed: the file still holds the older number, the log the newer one.
    std::mem::forget(journal);
    let before = files(folder.path());
    let refused = Journal::open(folder.path()).unwrap_err();
    assert!(matches!(refused, JournalError::Newer { .. }), "{refused}");
    let after = files(folder.path());
    assert_eq!(before.get(FILE_NAME), after.get(FILE_NAME));
    assert_eq!(before.get("journal.sqlite-wal"), after.get("journal.sqlite-wal"));
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

#[test]
fn on_a_full_disk_a_command_is_kept_whole_or_not_at_all() {
    let folder = tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let (group, session) = with_session(&mut journal);
    let pages: i64 = journal.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    journal.connection.pragma_update(None, "max_page_count", pages).unwrap();

    let many = vec![quiet(Event::Paused); 50];
    let mut kept = 1;
    let trouble = loop {
        match journal.append(session, kept, &many, &SideEntries::default()) {
            Ok(()) => kept += 50,
            Err(trouble) => break trouble,
        }
    };
    assert!(matches!(trouble, JournalError::DiskFull), "{trouble}");
    assert_eq!(journal.records(session).unwrap().len() as u64, kept);

    // With space again, it goes on where it was.
    journal.connection.pragma_update(None, "max_page_count", 1_000_000).unwrap();
    journal.append(session, kept, &many, &SideEntries::default()).unwrap();
    assert_eq!(journal.sessions(group).unwrap().len(), 1);
    assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
}

#[test]
fn cleaning_that_was_hindered_is_done_at_the_next_start() {
    let folder = tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let (group, _) = with_session(&mut journal);
    let reader = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM events").unwrap();
    let _count: i64 = reader.query_row("SELECT count(*) FROM events", [], |row| row.get(0)).unwrap();

    journal.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    assert_eq!(journal.delete_group(group).unwrap(), crate::journal::Erasure::Due);
    assert!(journal.groups().unwrap().is_empty());
    assert!(journal.verify(&|_, _, _, _| true).unwrap()[0].contains("forgotten bytes"));
    drop(reader);
    drop(journal);

    let journal = Journal::open(folder.path()).unwrap();
    assert!(!erasure_due::is_due(&journal.connection).unwrap());
    let held = files(folder.path());
    assert!(held.values().all(|bytes| !bytes.windows(5).any(|part| part == b"brave")));
}

#[test]
fn the_gate_of_a_damaged_journal_is_the_gate_of_the_next_one() {
    let mut old = Journal::in_memory().unwrap();
    assert_eq!(old.pin_hashes().unwrap(), "");
    old.set_pin("2580").unwrap();
    old.set_recovery("123456789012").unwrap();
    let mut new = Journal::in_memory().unwrap();
    new.restore_pin_hashes(&format!(
        "{}pin-failures 9\nlanguage en\npin a hash\n",
        old.pin_hashes().unwrap()
    ))
    .unwrap();
    assert_eq!(new.pin_hashes().unwrap(), old.pin_hashes().unwrap(), "and nothing else is taken");
    assert_eq!(new.setting(Setting::Language).unwrap(), None);
    assert_eq!(new.check_pin("2580", 100).unwrap(), PinAnswer::Right);
    assert_eq!(new.check_recovery("123456789012", 100).unwrap(), PinAnswer::Right);
}

#[test]
fn an_unknown_kind_is_named_and_still_forgotten_in_time() {
    let mut journal = Journal::in_memory().unwrap();
    let (_, session) = with_session(&mut journal);
    journal.connection.execute_batch("INSERT INTO events VALUES (1, 1, 99, 3, 'danced', 'waltz')").unwrap();
    let trouble = journal.records(session).unwrap_err();
    assert!(trouble.to_string().contains("\"danced\""), "{trouble}");
    assert!(journal.verify(&|_, _, _, _| true).unwrap()[0].contains("\"danced\""));
    assert_eq!(journal.forget_expired(today().plus_days(181)).unwrap().groups, 1);
    assert_eq!(journal.statistics().unwrap().events_with_token, 0);
}

#[test]
fn what_cannot_be_read_is_damage_and_a_gap_is_found() {
    let mut journal = Journal::in_memory().unwrap();
    let (group, _) = with_session(&mut journal);
    journal.connection.execute_batch("INSERT INTO events VALUES (1, 5, NULL, 3, 'paused', '')").unwrap();
    assert!(journal.verify(&|_, _, _, _| true).unwrap()[0].contains("next counter is 6"));
    journal.connection.execute_batch("UPDATE groups SET created_on = '2026-02-31'").unwrap();
    assert!(journal.group(group).unwrap_err().is_damage());
}

#[test]
fn wrong_tries_at_the_pin_are_not_undone_by_a_restart_or_the_clock() {
    let folder = tempdir().unwrap();
    let now = 1_800_000_000;
    let mut journal = Journal::open(folder.path()).unwrap();
    assert_eq!(journal.check_pin("1234", now).unwrap(), PinAnswer::NotSet);
    journal.set_pin("1234").unwrap();
    assert_eq!(journal.check_pin("1111", now).unwrap(), PinAnswer::Wrong { wait_seconds: 0 });
    assert_eq!(journal.check_pin("2222", now).unwrap(), PinAnswer::Wrong { wait_seconds: 0 });
    assert_eq!(journal.check_pin("3333", now).unwrap(), PinAnswer::Wrong { wait_seconds: 5 });
    drop(journal);

    let mut journal = Journal::open(folder.path()).unwrap();
    assert_eq!(journal.check_pin("1234", now + 1).unwrap(), PinAnswer::Wait { seconds: 4 });
    // Set back a year: the wait starts again, and ends.
    let back = now - 31_000_000;
    assert_eq!(journal.check_pin("1234", back).unwrap(), PinAnswer::Wait { seconds: 5 });
    assert_eq!(journal.pin_wait(back + 2).unwrap(), 3);
    assert_eq!(journal.check_pin("4444", back + 5).unwrap(), PinAnswer::Wrong { wait_seconds: 15 });
    assert_eq!(journal.check_pin("1234", back + 20).unwrap(), PinAnswer::Right);
    assert_eq!(journal.check_pin("5555", back + 20).unwrap(), PinAnswer::Wrong { wait_seconds: 0 });
    assert!(journal.has_pin().unwrap() && matches!(journal.set_pin("12"), Err(JournalError::UnfitPin)));
}

#[test]
fn settings_are_kept_and_take_no_sentence() {
    let mut journal = Journal::in_memory().unwrap();
    for setting in Setting::ALL {
        assert_eq!(journal.setting(setting).unwrap(), None);
        journal.set(setting, "zh-Hans").unwrap();
        assert_eq!(journal.setting(setting).unwrap().as_deref(), Some("zh-Hans"));
    }
    assert!(matches!(journal.set(Setting::Sound, "two words"), Err(JournalError::Unfit { .. })));
    assert!(!journal.connection.is_readonly(MAIN_DB).unwrap());
}
