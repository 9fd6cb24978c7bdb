//! A group that came in a pack is the same group: its review, its papers and what all groups together say.

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use six_seeds::{
    content::Band,
    journal::{Journal, pack::ImportOutcome},
    locale::{Language, Texts},
    platform::{clock::Clock, export_folder::ExportFolder, random::Random},
    play::{
        GroupDocuments, Keeper, Table,
        long_work::{Deletion, LongWork, WorkContext, WorkOutcome},
    },
    progress::{Review, pool},
    report::{DocumentFile, GroupDocument},
};

use super::{
    Cupboard, a_group_with_a_history, by_hand, mixed,
    tablet::{Tablet, outcomes},
};

/// Reads a pack by the command line, typing this number.
fn unpack(folder: &Path, pack: &str, number: &str) -> Output {
    unpack_with(folder, pack, number, &[])
}

fn unpack_with(folder: &Path, pack: &str, number: &str, more: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.arg("unpack").arg(pack).arg("--data").arg(folder).args(more);
    let mut program =
        program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A pack that is refused before its number is asked for leaves nobody to read this.
    let _ = program.stdin.take().unwrap().write_all(format!("{number}\n").as_bytes());
    program.wait_with_output().unwrap()
}

/// Makes a pack by the command line: where it is, and its number.
fn pack(folder: &Path, words: &[&str]) -> (String, String) {
    let done = by_hand::six_seeds(folder, words);
    assert!(done.status.success(), "{}", by_hand::said(&done.stderr));
    let said = by_hand::said(&done.stdout);
    let mut lines = said.lines();
    let place = lines.next().unwrap().to_owned();
    (place, lines.next().unwrap().strip_prefix("Its number: ").unwrap().to_owned())
}

/// What reading a pack prints.
fn told(folder: &Path, (pack, number): (&str, &str)) -> String {
    let done = unpack(folder, pack, number);
    assert!(done.status.success(), "{}", by_hand::said(&done.stderr));
    by_hand::said(&done.stdout)
}

fn verifies(folder: &Path) {
    let verified = by_hand::six_seeds(folder, &["journal", "verify"]);
    assert!(by_hand::said(&verified.stdout).starts_with("All is well"), "{verified:?}");
}

fn papers(keeper: &mut Keeper, table: &Table) -> Vec<DocumentFile> {
    let group = keeper.journal().unwrap().groups().unwrap().remove(0).id;
    let read = GroupDocuments::read(keeper, table, group).unwrap();
    let texts = Texts::new(Language::English);
    let files = |paper| read.files(keeper, table, (&texts, "Brave Lantern"), paper).unwrap();
    [GroupDocument::LogCsv, GroupDocument::Report, GroupDocument::Handover]
        .into_iter()
        .flat_map(files)
        .collect()
}

#[test]
fn the_review_the_papers_and_the_statistics_are_the_same_on_both_tablets() {
    let Cupboard { folder, mut keeper, table, group, .. } = a_group_with_a_history();
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("brave.sixseeds").display().to_string();
    drop(keeper);
    let (place, number) = pack(folder.path(), &["pack", "--group", "Brave Lantern", "--out", &file]);
    assert_eq!(place, file);
    let there = tempfile::tempdir().unwrap();

    let wrong = unpack(there.path(), &file, "0000 0000 0000");
    assert_eq!(wrong.status.code(), Some(1));
    let told = by_hand::said(&wrong.stderr);
    assert!(told.contains("does not open the pack"), "{told}");
    assert!(Journal::open(there.path()).unwrap().groups().unwrap().is_empty());
    let letter = out.path().join("letter.sixseeds").display().to_string();
    std::fs::write(&letter, b"Dear colleague").unwrap();
    assert!(by_hand::said(&unpack(there.path(), &letter, &number).stderr).contains("is no pack"));

    let right = unpack(there.path(), &file, &number);
    assert!(right.status.success(), "{}", by_hand::said(&right.stderr));
    assert!(by_hand::said(&right.stdout).contains("Brave Lantern 勇敢的灯笼: added, sessions: 6"));
    verifies(there.path());

    let open =
        |folder: &Path| Keeper::open(folder, Clock::at("2026-11-25".parse().unwrap()), Random::seeded(1));
    keeper = open(folder.path());
    let mut keeper_there = open(there.path());
    let group_there = keeper_there.journal().unwrap().groups().unwrap().remove(0).id;
    let here = keeper.history(&table, group).unwrap();
    let read = keeper_there.history(&table, group_there).unwrap();
    assert_eq!(Review::new(&here), Review::new(&read));
    assert_eq!(pool(&[here], &table.library), pool(&[read], &table.library));
    assert_eq!(papers(&mut keeper, &table), papers(&mut keeper_there, &table));
}

#[test]
fn a_copy_of_all_is_made_and_read_from_the_command_line() {
    let Cupboard { folder, .. } = a_group_with_a_history();
    let file = folder.path().join("all.sixseeds").display().to_string();
    let (place, number) = pack(folder.path(), &["pack", "--all", "--out", &file]);
    let (second, other) = pack(folder.path(), &["pack", "--all", "--out", &file]);
    assert!(second.ends_with("all-2.sixseeds") && other != number, "never over another file");
    let there = tempfile::tempdir().unwrap();
    assert!(unpack(there.path(), &place, &number).status.success());
    let again = unpack(there.path(), &second, &other);
    assert!(by_hand::said(&again.stdout).contains("was here already, nothing changed"), "{again:?}");
    assert_eq!(Journal::open(there.path()).unwrap().groups().unwrap().len(), 1);
    let empty = tempfile::tempdir().unwrap();
    let nothing = by_hand::six_seeds(empty.path(), &["pack", "--all"]);
    assert_eq!(nothing.status.code(), Some(1));
    assert!(by_hand::said(&nothing.stderr).contains("no group"), "{nothing:?}");
}

#[test]
fn a_group_that_was_deleted_comes_back_from_the_command_line_only_when_told_so() {
    let Cupboard { folder, mut keeper, group, .. } = a_group_with_a_history();
    let file = folder.path().join("brave.sixseeds").display().to_string();
    let (pack, number) = pack(folder.path(), &["pack", "--group", "Brave Lantern", "--out", &file]);
    let _ = keeper.journal().unwrap().delete_group(group).unwrap();
    drop(keeper);
    let groups = || Journal::open(folder.path()).unwrap().groups().unwrap().len();
    let said = told(folder.path(), (&pack, &number));
    assert!(said.contains("was deleted from this journal") && said.contains("--again"), "{said}");
    assert_eq!(groups(), 0);
    let again = unpack_with(folder.path(), &pack, &number, &["--again"]);
    assert!(by_hand::said(&again.stdout).contains("added, sessions: 6"), "{again:?}");
    assert_eq!(groups(), 1);
    assert!(told(folder.path(), (&pack, &number)).contains("nothing changed"));
    verifies(folder.path());
}

#[test]
fn two_groups_that_are_told_of_together_go_on_in_packs_as_before() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    let brave = cupboard.group;
    for more in [false, true] {
        if more {
            cupboard.another_group();
        }
        for plan in ["eight-1", "eight-8"] {
            cupboard.meet(plan, &[0, 1, 2, 3, 4, 5, 6, 7], &mixed);
        }
    }
    let mut here = Tablet::of(cupboard);
    let mut there = Tablet::new();
    let (before, number) = here.packs(vec![brave]);
    assert_eq!(there.reads(before, &number), outcomes(&[("brave", ImportOutcome::Added)]));

    let pooled = here.keeper.pooled(&here.table).unwrap();
    assert!(!pooled.measures.is_empty(), "the two groups are told of together");
    let journal = here.keeper.journal().unwrap();
    let sessions = journal.sessions(brave).unwrap();
    assert!(sessions.iter().all(|one| !journal.pairs(one.id).unwrap().is_empty()), "they are pairs for good");
    let same = outcomes(&[("brave", ImportOutcome::Unchanged)]);
    let (after, number) = here.packs(vec![brave]);
    assert_eq!(there.reads(after, &number), same);
    let (back, number) = there.packs_all();
    assert_eq!(here.reads(back, &number), same);
}

#[test]
fn before_a_large_journal_is_cleaned_it_is_said_that_this_takes_a_moment_and_cannot_be_stopped() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    let group = cupboard.group;
    let mut step = |work: &mut Deletion| {
        let (texts, export_folder) =
            (Texts::new(Language::English), ExportFolder::in_folder(cupboard.folder.path()));
        let (keeper, table) = (&mut cupboard.keeper, &mut cupboard.table);
        work.step(&mut WorkContext { keeper, table, texts: &texts, export_folder: &export_folder }).unwrap()
    };
    let mut work = Deletion::new(group, 64 * 1024 * 1024);
    assert!(work.may_be_given_up() && !work.next_takes_long());
    assert!(step(&mut work).is_none());
    assert!(!work.may_be_given_up() && work.next_takes_long());
    assert!(matches!(step(&mut work), Some(WorkOutcome::Deleted)));
    assert!(cupboard.keeper.journal().unwrap().groups().unwrap().is_empty());
}
