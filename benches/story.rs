//! How long a worker waits for *How we are growing*: the story of a group that has met 10, 1,000 and 10,000 times, from the
//! journal on the disk to everything that the page shows, its sentences too.
//!
//! `cargo bench --profile dev -p six-seeds-benches --bench story`. The meetings are those of the practice group, again and again.
//! What was never told before is made once, before anything is measured; `story_after_one_more_meeting` makes one digest anew.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot begin stops"
)]

use std::{collections::BTreeMap, hint::black_box, sync::Arc};

use criterion::{Criterion, criterion_group, criterion_main};
use six_seeds::{
    content::Band,
    journal::{
        Date, Frozen, GroupDetails, GroupId, RETENTION_DAYS, SessionId,
        pack::{AllowRestore, GroupIdentity, PackedGroup, PackedSession},
    },
    locale::Language,
    platform::{clock::Clock, random::Random},
    play::{Keeper, Table},
    progress::SessionRecords,
    session::Observation,
    shipped_content,
};
use tempfile::TempDir;

const MEETINGS: [usize; 3] = [10, 1_000, 10_000];

fn today() -> Date {
    Date::from_year_month_day(2026, 11, 23).expect("a day")
}

fn days(count: usize) -> i64 {
    i64::try_from(count).expect("a number of meetings")
}

/// A group with so many meetings, as a pack carries it.
fn long_group(played: &[SessionRecords], plans: &[String], meetings: usize) -> PackedGroup {
    let session = |place: usize| {
        let records = &played[place % played.len()];
        let frozen = |(subject, statement): &(String, String)| Frozen {
            subject: subject.clone(),
            statement: statement.clone(),
        };
        PackedSession {
            number: place as u32 + 1,
            order: days(place),
            date: Date::from_days(i64::from(today().days()) - days(meetings - place)),
            plan: plans[place % played.len()].clone(),
            band: Band::B,
            records: records.records.clone(),
            frozen: records.frozen.iter().map(frozen).collect(),
        }
    };
    PackedGroup {
        identity: GroupIdentity::from_random([meetings as u64, 1]),
        details: GroupDetails {
            first_word: "brave".to_owned(),
            second_word: "lantern".to_owned(),
            picture: "snail".to_owned(),
            band: Band::B,
            language: Language::English,
            seats: 6,
            keeps_animals: true,
            retention_days: RETENTION_DAYS,
        },
        created_on: today(),
        archived: false,
        kept: Vec::new(),
        sessions: (0..meetings).map(session).collect(),
        linkage: BTreeMap::new(),
    }
}

fn import(keeper: &mut Keeper, group: PackedGroup) -> GroupId {
    let pack = [group];
    let journal = keeper.journal().unwrap();
    let mut import = journal.begin_import(AllowRestore::All).unwrap();
    while journal.import_next(&mut import, &pack).unwrap() {}
    journal.finish_import(import).unwrap();
    journal.groups().unwrap().iter().map(|group| group.id).max().unwrap()
}

fn story(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let mut keeper = Keeper::open(folder.path(), Clock::at(today()), Random::seeded(6));
    let mut table = Table::new(Arc::new(shipped_content::library(&[])));
    let practice = keeper.make_practice(&mut table, Language::English).unwrap();
    let played = keeper.history(&table, practice).unwrap();
    let sessions = keeper.journal().unwrap().sessions(practice).unwrap();
    let plans: Vec<String> = sessions.into_iter().map(|session| session.details.plan).collect();
    for meetings in MEETINGS {
        let group = import(&mut keeper, long_group(&played, &plans, meetings));
        let last = SessionId(keeper.story(&table, group).unwrap().path.last().unwrap().session);
        criterion.bench_function(&format!("story_of_{meetings}_meetings"), |bencher| {
            bencher.iter(|| {
                let story = keeper.story(&table, black_box(group)).unwrap();
                (story.sentences(), story)
            });
        });
        criterion.bench_function(&format!("story_after_one_more_meeting_of_{meetings}"), |bencher| {
            bencher.iter(|| {
                keeper.say_anew(last, Observation::from_touches(&[3; 6])).unwrap();
                keeper.story(&table, black_box(group)).unwrap()
            });
        });
    }
}

criterion_group! {
    name = waiting;
    config = Criterion::default().sample_size(10);
    targets = story
}
criterion_main!(waiting);
