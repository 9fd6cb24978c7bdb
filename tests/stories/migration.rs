//! Journals of older programs are opened, brought to today's rules, and verify.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use rusqlite::Connection;
use six_seeds::{
    journal::{FILE_NAME, GroupId, SessionId, StoredSession, verification},
    platform::{clock::Clock, random::Random},
    play::{Keeper, Table, may_outlive},
    progress::Review,
    session::{Degree, Question},
};
use tempfile::{TempDir, tempdir};

const FORMAT_4: &[u8] = include_bytes!("../fixtures/journal-format-4.sqlite");
const FORMAT_4_PAIRS: &[u8] = include_bytes!("../fixtures/journal-format-4-pairs.sqlite");

/// The journal of a program that asked three questions after a meeting, and kept no digests.
const FORMAT_5: &[u8] = include_bytes!("../fixtures/journal-format-5.sqlite");

/// A tablet with the journal of an older program.
struct Tablet {
    keeper: Keeper,
    table: Table,
    folder: TempDir,
}

impl Tablet {
    fn with(journal: &[u8]) -> Self {
        let folder = tempdir().unwrap();
        fs::write(folder.path().join(FILE_NAME), journal).unwrap();
        let library = Arc::new(six_seeds::shipped_content::library(&[]));
        let clock = Clock::at("2026-09-02".parse().unwrap());
        let keeper = Keeper::open(folder.path(), clock, Random::seeded(6));
        Self { keeper, table: Table::new(library), folder }
    }

    fn verification(&mut self) -> (String, bool) {
        let library = self.table.library.clone();
        let outlives = |stored: &StoredSession, step: usize, chosen: Option<&str>, kind: &str| {
            may_outlive(&library, (&stored.details.plan, stored.details.band), step, chosen, kind)
        };
        verification(self.keeper.journal().unwrap(), "2026-09-02".parse().unwrap(), &outlives).unwrap()
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        let connection = Connection::open(self.folder.path().join(FILE_NAME)).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

/// Whether the bytes stand in any file of the folder.
fn is_anywhere(folder: &Path, bytes: &[u8]) -> bool {
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
    files.into_iter().any(|file| file.windows(bytes.len()).any(|part| part == bytes))
}

#[test]
fn a_journal_of_format_4_is_brought_to_todays_rules() {
    let mut tablet = Tablet::with(FORMAT_4);
    assert!(is_anywhere(tablet.folder.path(), b"move.feeling"), "the search itself must find something");
    let (faults, well) = tablet.verification();
    assert!(!well && faults.contains("closed by an older program"), "{faults}");

    assert_eq!(tablet.keeper.renew(&tablet.table).unwrap(), 10);
    assert_eq!(tablet.keeper.renew(&tablet.table).unwrap(), 0, "once is enough");
    let (faults, well) = tablet.verification();
    assert!(well, "{faults}");
    let kinds: BTreeSet<String> =
        tablet.rows("SELECT DISTINCT kind FROM events WHERE kind GLOB 'move.*'").into_iter().collect();
    let of_a_measure = |kind: &&String| kind.starts_with("move.item-");
    let others: Vec<&String> = kinds.iter().filter(|kind| !of_a_measure(kind)).collect();
    assert_eq!(others, ["move.next", "move.wish"]);
    assert!(kinds.iter().any(|kind| of_a_measure(&kind)));
    for answer in ["move.weather", "move.feeling", "move.q1", "move.answer", "talk-later", "move.gift"] {
        assert!(!is_anywhere(tablet.folder.path(), answer.as_bytes()), "{answer} is still in a file");
    }

    let history = tablet.keeper.history(&tablet.table, GroupId(1)).unwrap();
    let review = Review::new(&history);
    assert_eq!(review.sessions.len(), 10);
    assert!(review.sessions.iter().all(|session| session.heads == 6 && !session.activities.is_empty()));
    let told = |session: &six_seeds::progress::SessionReview| {
        session.before.as_ref().is_some_and(|chart| chart.statement.shown().is_some())
    };
    assert!(review.sessions.iter().filter(|one| told(one)).count() >= 9, "six children say something");
    assert!(review.products.ideas > 0);
    // The second wording asked other questions: what was answered to it lies beside nothing.
    let times: Vec<usize> = review.measures.iter().map(|measure| measure.times.len()).collect();
    assert_eq!(times, [2], "the first time, and the follow-up that asked in the same words");
}

#[test]
fn pairs_that_are_impossible_are_dissolved_and_possible_ones_get_a_random_id() {
    let tablet = Tablet::with(FORMAT_4_PAIRS);
    let pairs =
        tablet.rows("SELECT subject || ' ' || session_id || ' ' || pair FROM pairs ORDER BY session_id");
    let of = |session: &str| -> Vec<&String> {
        pairs.iter().filter(|line| line.contains(&format!(" {session} "))).collect()
    };
    let id = |line: &str| line.rsplit(' ').next().unwrap().to_owned();
    let (one, other) = (of("104"), of("105"));
    assert_eq!((one.len(), other.len()), (1, 1), "{pairs:?}");
    assert_eq!(id(one[0]), id(other[0]));
    assert_eq!(id(one[0]).len(), 32);
    // Three with one number, and two sessions of the same group, were no pairs.
    for session in ["1", "9", "103"] {
        assert!(of(session).is_empty(), "{pairs:?}");
    }
    let alone = of("106");
    assert_eq!(alone.len(), 1, "its mate is gone: it waits for no other");
    assert_eq!(pairs.iter().filter(|line| line.ends_with(&id(alone[0]))).count(), 1);
    let (one, other) = (of("102"), of("107"));
    assert_eq!((one.len(), other.len()), (1, 1));
    assert!(one[0].contains("optimism") && id(one[0]) == id(other[0]));
    assert!(tablet.rows("SELECT subject FROM frozen WHERE subject GLOB 'pool.*'").is_empty());
}

#[test]
fn a_journal_with_impossible_pairs_verifies_once_it_is_renewed() {
    let mut tablet = Tablet::with(FORMAT_4_PAIRS);
    assert_eq!(tablet.keeper.renew(&tablet.table).unwrap(), 8);
    let (faults, well) = tablet.verification();
    assert!(well, "{faults}");
}

#[test]
fn a_journal_of_format_5_tells_its_story_and_shows_the_older_questions_as_they_were() {
    let mut tablet = Tablet::with(FORMAT_5);
    tablet.keeper.renew(&tablet.table).unwrap();
    let story = tablet.keeper.story(&tablet.table, GroupId(1)).unwrap();
    assert_eq!(story.path.len(), 10);
    assert_eq!(tablet.rows("SELECT words FROM digests WHERE words GLOB 'minutes *'").len(), 10);
    assert_eq!(tablet.keeper.story(&tablet.table, GroupId(1)).unwrap(), story, "from the digests");
    let line = |question: Question| {
        let line = story.seen.lines.iter().find(|line| line.question == question);
        line.map(|line| line.degrees.get()[..2].to_vec()).unwrap_or_default()
    };
    assert_eq!(line(Question::Mood), [Some(Degree::Middle), Some(Degree::High)]);
    assert_eq!(line(Question::TakingPart), [None, Some(Degree::Low)]);
    assert_eq!(line(Question::Plan), [Some(Degree::High), Some(Degree::Middle)]);
    assert_eq!(line(Question::Turns), [None, None], "it was not asked then");

    let session = SessionId(story.path[0].session);
    let seen = story.path[0].seen.with(Question::Helping, Some(Degree::High));
    tablet.keeper.say_anew(session, seen).unwrap();
    let after = tablet.keeper.story(&tablet.table, GroupId(1)).unwrap();
    assert_eq!(after.path[0].seen, seen);
    assert_eq!(after.path[0].minutes, story.path[0].minutes);
    let (faults, well) = tablet.verification();
    assert!(well, "{faults}");
}

#[test]
fn a_tool_that_an_older_program_told_of_five_children_is_deleted() {
    let folder = tempdir().unwrap();
    let file = folder.path().join(FILE_NAME);
    fs::write(&file, FORMAT_5).unwrap();
    let sql = "INSERT INTO frozen (session_id, subject, statement) SELECT min(id), 'tool.squeeze', '' FROM sessions";
    Connection::open(&file).unwrap().execute(sql, []).unwrap();
    assert!(is_anywhere(folder.path(), b"tool.squeeze"), "the search itself must find something");
    let clock = Clock::at("2026-09-02".parse().unwrap());
    let mut keeper = Keeper::open(folder.path(), clock, Random::seeded(6));
    assert!(keeper.journal().is_ok());
    drop(keeper);
    assert!(!is_anywhere(folder.path(), b"tool.squeeze"));
}
