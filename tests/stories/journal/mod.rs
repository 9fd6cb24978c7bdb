//! The journal keeps what it said it keeps, through kills, damage and full disks, and what it forgets is
//! gone.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use six_seeds::{
    content::Band,
    journal::{
        Date, Erasure, FILE_NAME, Frozen, GroupDetails, GroupId, Journal, JournalError, KeptSeat,
        RETENTION_DAYS, SessionDetails, SessionId, SideEntries, TalkLaterOutcome, delete_set_aside, dump,
        dump_everything, forget_set_aside, set_aside, set_aside_files, statistics, verification,
    },
    locale::Language,
    session::{Event, Move, Record, SeatToken, TurnEnd, redact},
};
use tempfile::{TempDir, tempdir};

mod aside;
mod damage;
mod disk;
mod forgetting;
mod keeping;

/// Long tokens: each of their eight bytes can be found in the files.
const FOX: SeatToken = SeatToken(0x9f3c_51d7_2ab8_64e1);
const OWL: SeatToken = SeatToken(0x17e2_c94b_5d83_f06a);
const SEED: u64 = 0xb5a1_7713_9cd4_28ef;

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn open(folder: &TempDir) -> Journal {
    Journal::open(folder.path()).unwrap()
}

fn add_group(journal: &mut Journal, first_word: &str) -> GroupId {
    let details = GroupDetails {
        first_word: first_word.to_owned(),
        second_word: "river".to_owned(),
        picture: "kite".to_owned(),
        band: Band::B,
        language: Language::English,
        seats: 6,
        keeps_animals: true,
        retention_days: RETENTION_DAYS,
    };
    journal.add_group(&details, today()).unwrap()
}

fn open_session(journal: &mut Journal, group: GroupId, date: Date) -> SessionId {
    let plan = "first-session-60".to_owned();
    let opened = record(None, Event::Opened { plan: plan.clone(), seats: 6 });
    let details = SessionDetails { group, date, plan, band: Band::B, seed: SEED, training: false };
    journal.open_session(&details, &[opened]).unwrap()
}

fn record(seat: Option<SeatToken>, event: Event) -> Record {
    Record { seat, minute: 4, event }
}

/// One turn of a seat.
fn turn(seat: SeatToken, kind: &str, choice: &str, end: TurnEnd) -> Vec<Record> {
    let events = [
        Event::TurnBegan,
        Event::CurtainLifted,
        Event::Moved(Move::new(kind, choice)),
        Event::TurnEnded(end),
    ];
    events.into_iter().map(|event| record(Some(seat), event)).collect()
}

/// A session of two animals: in step 0, which keeps its tokens, the fox plays and the owl passes; then a long
/// step 1.
fn play(journal: &mut Journal, session: SessionId) -> u64 {
    let mut all = vec![
        record(Some(FOX), Event::Joined("fox".to_owned())),
        record(Some(OWL), Event::Joined("owl".to_owned())),
        record(None, Event::StepBegan(0)),
    ];
    all.extend(turn(FOX, "weather", "rainy", TurnEnd::Played));
    all.extend(turn(OWL, "weather", "sunny", TurnEnd::Passed));
    all.push(record(None, Event::StepEnded(true)));
    all.push(record(None, Event::StepBegan(1)));
    for _ in 0..60 {
        all.extend(turn(FOX, "feeling", "proud", TurnEnd::Played));
        all.extend(turn(OWL, "feeling", "left-out", TurnEnd::Played));
    }
    let mut counter = 1;
    for command in all.chunks(3) {
        journal.append(session, counter, command, &SideEntries::default()).unwrap();
        counter += command.len() as u64;
    }
    counter
}

fn close(journal: &mut Journal, session: SessionId) -> Erasure {
    let stays = redact(&journal.records(session).unwrap(), |step, _, _| step == 0);
    let frozen = Frozen { subject: "check-in light".to_owned(), statement: "some".to_owned() };
    journal.close_session(session, &stays, &[frozen]).unwrap()
}

/// The names of the files in the folder that hold the bytes.
fn files_with(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .filter(|entry| fs::read(entry.path()).unwrap().windows(bytes.len()).any(|part| part == bytes))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The files that hold the number in any way it could be written.
fn files_with_number(folder: &Path, number: u64) -> Vec<String> {
    let texts = [
        number.to_be_bytes().to_vec(),
        number.to_le_bytes().to_vec(),
        number.to_string().into_bytes(),
        number.cast_signed().to_string().into_bytes(),
        format!("{number:x}").into_bytes(),
    ];
    texts.iter().flat_map(|bytes| files_with(folder, bytes)).collect()
}
