//! Groups that were asked a measure and whose sessions are closed, for tests: everything is as it was frozen.

use std::{any::Any, sync::Arc};

use crate::{
    content::{
        Band, Bilingual, Bins, Factor, Level, LevelBody, Library, Questionnaire, QuestionnaireItem, Script,
    },
    progress::{Pooled, SessionRecords, new_pairs, pool, wording},
    session::{Event, Record},
};

/// The level that asks.
pub const LEVEL: &str = "measure-six";

/// A statement about emotion and two about optimism, on a scale of three.
#[derive(Debug)]
struct Six;

impl LevelBody for Six {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn questionnaire(&self) -> Option<Questionnaire> {
        let asked = |kind: &str, factor| QuestionnaireItem { kind: kind.to_owned(), factor, turned: false };
        let name = |en: &str, zh_hans: &str| Bilingual { en: en.to_owned(), zh_hans: zh_hans.to_owned() };
        Some(Questionnaire {
            statements: vec![
                asked("item-feeling", Factor::Emotion),
                asked("item-hope", Factor::Optimism),
                asked("item-again", Factor::Optimism),
            ],
            answers: ["1", "2", "3"].map(str::to_owned).to_vec(),
            bins: Bins {
                groups: ["3", "2", "1"].map(|id| vec![id.to_owned()]),
                names: [name("Very much", "很像"), name("Quite", "挺像"), name("A little", "有点像")],
            },
        })
    }

    fn pictures(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// A tablet on which the level asks as it did.
pub fn library() -> Library {
    let level = Level {
        id: LEVEL.to_owned(),
        activity: "measure".to_owned(),
        factor: Factor::Ritual,
        bands: vec![Band::A],
        title: Bilingual { en: "Six seeds".to_owned(), zh_hans: "六颗种子".to_owned() },
        script: Script::default(),
        moves: &[],
        body: Arc::new(Six),
    };
    let mut library = Library::default();
    library.levels.insert(LEVEL.to_owned(), Arc::new(level));
    library
}

/// A closed session of this plan, of which nothing is frozen yet.
pub fn session(order: i64, plan: &str) -> SessionRecords {
    let opened = Event::Opened { plan: plan.to_owned(), seats: 6 };
    SessionRecords {
        order,
        date: format!("2026-{:02}-{:02}", 1 + order / 28 % 12, 1 + order % 28),
        closed: true,
        records: vec![Record { seat: None, minute: 0, event: opened }],
        ..SessionRecords::default()
    }
}

/// Freezes how many children answered about emotion at each place of the scale, the smallest first, and of how many
/// that were asked.
pub fn answered(session: &mut SessionRecords, asked: usize, places: [usize; 3]) {
    let level = library().levels[LEVEL].clone();
    freeze(session, "wording", "", &wording(&level));
    freeze(session, "measure.asked", "", &asked.to_string());
    freeze(session, "measure.places", ".emotion", &in_words(places));
}

/// Freezes how many children answered higher, the same and lower about emotion than the first time.
pub fn changed(session: &mut SessionRecords, directions: [usize; 3]) {
    freeze(session, "measure.directions", ".emotion", &in_words(directions));
}

fn freeze(session: &mut SessionRecords, kind: &str, factor: &str, words: &str) {
    session.frozen.push((format!("{kind}.{LEVEL}{factor}"), words.to_owned()));
}

fn in_words(counts: [usize; 3]) -> String {
    counts.map(|count| count.to_string()).join(" ")
}

/// A group that was asked before, on the day of this order, and after, on the next.
pub fn group(
    order: i64,
    before: [usize; 3],
    after: [usize; 3],
    directions: [usize; 3],
) -> Vec<SessionRecords> {
    let (mut first, mut last) = (session(order, "first"), session(order + 1, "last"));
    answered(&mut first, before.iter().sum(), before);
    answered(&mut last, after.iter().sum(), after);
    changed(&mut last, directions);
    vec![first, last]
}

/// Keeps the new pairs with their sessions, as the journal does.
pub fn keep_pairs(groups: &mut [Vec<SessionRecords>]) {
    for new in new_pairs(groups, &library()) {
        // No two pairs have a session in common under one subject, so its order makes an id of its own.
        let id = format!("{:032x}", new.orders[0]);
        for session in groups.iter_mut().flatten().filter(|session| new.orders.contains(&session.order)) {
            assert!(session.pairs.iter().all(|(subject, _)| *subject != new.subject), "a pair is for good");
            session.pairs.push((new.subject.clone(), id.clone()));
        }
    }
}

/// What these groups together said once their pairs are kept.
pub fn pool_kept(mut groups: Vec<Vec<SessionRecords>>) -> Pooled {
    keep_pairs(&mut groups);
    pool(&groups, &library())
}
