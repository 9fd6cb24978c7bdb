//! The battery dies while an adult writes on the desk: the draft of before or the one that was being written is there, whole.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use six_seeds::play::Drafts;
use tempfile::TempDir;

/// How many processes die while they write.
const KILLS: u64 = 20;
/// Most drafts that one of them writes before it dies.
const MOST_WRITTEN: usize = 40;
/// Letters in a draft: a long level.
const LETTERS: usize = 60_000;
/// Names the folder to the process that writes.
const FOLDER: &str = "SIX_SEEDS_WRITES_DRAFTS_IN";

/// The draft with this number: it is only whole if all its letters are the same.
fn draft(number: usize) -> String {
    char::from(b'a' + (number % 26) as u8).to_string().repeat(LETTERS) + &number.to_string()
}

/// Does nothing by itself. In a process of its own it writes one draft over the other and says which one is kept, until the
/// process is killed.
#[test]
fn writes_drafts_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let mut drafts = Drafts::in_folder(folder);
    for number in 1.. {
        drafts.keep("kite", &draft(number)).unwrap();
        println!("kept {number}");
    }
}

/// Starts such a process, and kills it at once after it has kept so many drafts; the last number it told.
fn writes_and_dies(folder: &Path, kept: usize) -> usize {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill_drafts::writes_drafts_until_it_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map_while(Result::ok);
    let number = |line: String| line.strip_prefix("kept ").and_then(|number| number.parse().ok());
    let mut last = lines.by_ref().filter_map(number).take(kept).last().unwrap();
    writer.kill().unwrap();
    writer.wait().unwrap();
    // What it told before it died was on its way.
    last = lines.filter_map(number).last().unwrap_or(last);
    last
}

#[test]
fn a_draft_is_whole_after_a_kill_in_the_middle_of_writing() {
    let mut chance = ChaCha8Rng::seed_from_u64(14);
    for kill in 0..KILLS {
        let folder = TempDir::new().unwrap();
        let place = folder.path().join("drafts");
        let told = writes_and_dies(&place, chance.random_range(1..MOST_WRITTEN));
        let drafts = Drafts::in_folder(place);
        assert_eq!(drafts.names().collect::<Vec<_>>(), ["kite"], "kill {kill}");
        let kept = drafts.get("kite").unwrap();
        assert!(
            kept == draft(told) || kept == draft(told + 1),
            "kill {kill}: {} letters are left of draft {told} or the next",
            kept.len()
        );
    }
}
