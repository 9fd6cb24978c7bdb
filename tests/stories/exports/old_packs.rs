//! Packs and a journal of the program before packs had version 2, which kept every answer: they are read by today's rules.

use std::path::Path;

use rusqlite::Connection;
use six_seeds::journal::{FILE_NAME, pack::ImportOutcome};
use tempfile::TempDir;

use super::tablet::{Tablet, outcomes};

/// Brave Lantern after two meetings.
const TWO_MEETINGS: (&str, &str) = ("pack-1-two-sessions.sixseeds", "271828182845");
/// Brave Lantern after its third, and Quiet River, with which it was told of together.
const TWO_GROUPS: (&str, &str) = ("pack-1-two-groups.sixseeds", "314159265358");
/// The journal from which both were made.
const JOURNAL: &str = "journal-format-4-packed.sqlite";

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

impl Tablet {
    /// The first column of what this query finds in the journal's file.
    fn finds(&self, sql: &str) -> Vec<String> {
        let connection = Connection::open(self.folder.path().join(FILE_NAME)).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// Nothing is there that closing a session deletes, and nothing that was told of groups together.
    fn keeps_goals_and_measures_alone(&self) {
        let moves = self.finds("SELECT DISTINCT kind FROM events WHERE kind GLOB 'move.*'");
        assert!(moves.contains(&"move.wish".to_owned()), "the goals are there: {moves:?}");
        assert!(moves.iter().any(|kind| kind.starts_with("move.item-")), "so are the measures: {moves:?}");
        assert!(moves.iter().all(|kind| kind == "move.wish" || kind.starts_with("move.item-")), "{moves:?}");
        let untrue = "subject GLOB 'pool.*' OR subject GLOB 'measure.pairs.*'
                      OR subject GLOB 'measure.change.measure-seeds-*-b.*'";
        let frozen = self.finds(&format!("SELECT subject FROM frozen WHERE {untrue}"));
        assert!(frozen.is_empty(), "{frozen:?}");
        assert_eq!(self.finds("SELECT DISTINCT statement FROM frozen WHERE subject = 'heads'"), ["6"]);
    }
}

#[test]
fn a_pack_of_an_older_program_is_added_goes_on_and_is_known_again() {
    let mut there = Tablet::new();
    assert_eq!(
        there.reads(fixture(TWO_MEETINGS.0), TWO_MEETINGS.1),
        outcomes(&[("brave", ImportOutcome::Added)])
    );
    there.keeps_goals_and_measures_alone();
    let told = there.reads(fixture(TWO_GROUPS.0), TWO_GROUPS.1);
    assert_eq!(told, outcomes(&[("brave", ImportOutcome::Updated(1)), ("quiet", ImportOutcome::Added)]));
    there.keeps_goals_and_measures_alone();
    let same = outcomes(&[("brave", ImportOutcome::Unchanged), ("quiet", ImportOutcome::Unchanged)]);
    assert_eq!(there.reads(fixture(TWO_GROUPS.0), TWO_GROUPS.1), same);
    assert_eq!(
        there.reads(fixture(TWO_MEETINGS.0), TWO_MEETINGS.1),
        outcomes(&[("brave", ImportOutcome::PackIsOlder)])
    );
    // Made anew, the pack is of today's version, and tells of the same groups.
    let (pack, number) = there.packs_all();
    assert_eq!(pack[12..14], [0, 2]);
    let mut elsewhere = Tablet::new();
    let added = elsewhere.reads(pack, &number);
    assert!(
        added.iter().all(|(_, outcome)| *outcome == ImportOutcome::Added) && added.len() == 2,
        "{added:?}"
    );
    elsewhere.keeps_goals_and_measures_alone();
    assert_eq!(elsewhere.reads(fixture(TWO_GROUPS.0), TWO_GROUPS.1), same);
}

#[test]
fn a_journal_of_an_older_program_knows_the_groups_of_its_packs_again() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join(FILE_NAME), fixture(JOURNAL)).unwrap();
    let mut here = Tablet::in_folder(folder);
    let same = outcomes(&[("brave", ImportOutcome::Unchanged), ("quiet", ImportOutcome::Unchanged)]);
    assert_eq!(here.reads(fixture(TWO_GROUPS.0), TWO_GROUPS.1), same);
    here.keeps_goals_and_measures_alone();
    assert_eq!(
        here.reads(fixture(TWO_MEETINGS.0), TWO_MEETINGS.1),
        outcomes(&[("brave", ImportOutcome::PackIsOlder)])
    );
    // A pack that is made before anything else renewed the journal carries no more either.
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join(FILE_NAME), fixture(JOURNAL)).unwrap();
    let (pack, number) = Tablet::in_folder(folder).packs_all();
    let mut there = Tablet::new();
    let added = there.reads(pack, &number);
    assert!(
        added.iter().all(|(_, outcome)| *outcome == ImportOutcome::Added) && added.len() == 2,
        "{added:?}"
    );
    there.keeps_goals_and_measures_alone();
    assert_eq!(there.reads(fixture(TWO_GROUPS.0), TWO_GROUPS.1), same);
}
