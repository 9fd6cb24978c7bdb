//! A digest holds what was told of a session, and nothing more.

use super::{digest_text::digest, session_digest::SessionDigest};
use crate::{
    content::Factor,
    progress::{Share, Statement, Tendency, records::examples::*},
    session::{Event, Question, Record},
};

fn wrapped_up(seats: u64) -> crate::progress::SessionRecords {
    let mut session = session(seats, |seat| ["happy", "surprised", "sad"][seat as usize % 3]);
    ask_their_say(&mut session, seats, |seat| if seat < 4 { "yes" } else { "some" });
    ask_a_measure(&mut session, 0..seats, |_| "2");
    let seen = Event::WrappedUp(vec![3, 2, 1, 0, 3, 3]);
    session.records.push(Record { seat: None, minute: 55, event: seen });
    close(&mut session);
    session
}

#[test]
fn what_was_told_is_read_back_from_the_digest() {
    let digest = SessionDigest::of(&wrapped_up(6), 4);
    assert_eq!((digest.number, digest.date.as_str(), digest.plan.as_str()), (4, "2026-11-23", "first"));
    assert_eq!((digest.minutes, digest.heads, digest.ideas), (55, 6, 2));
    assert_eq!(digest.seen.to_touches(), [3, 2, 1, 0, 3, 3]);
    assert_eq!(digest.seen.degree(Question::Conflict), None);
    let about: Vec<_> = digest.steps.iter().filter_map(|step| step.factor).collect();
    assert_eq!(about, [Factor::Emotion, Factor::ProblemSolving, Factor::GoalSetting]);
    let tendency = |told: &Statement| told.shown().map(|one| one.tendency);
    let moods = digest.moods.each_ref().map(|mood| mood.as_ref().and_then(|one| tendency(&one.told)));
    assert_eq!(moods, [Some(Tendency::Last), Some(Tendency::First)]);
    assert_eq!(tendency(&digest.change), Some(Tendency::First));
    assert_eq!(digest.plans.and_then(|told| told.shown().copied()), Some(Share::MoreThanFew));
    assert_eq!(digest.passed.shown(), Some(&Share::Few));
    assert_eq!(digest.words, ["happy", "sad", "surprised"]);
    assert_eq!(digest.feelings.iter().map(|one| one.level.as_str()).collect::<Vec<_>>(), ["feelings-a"]);
    assert!(digest.say.is_some() && digest.goals.is_none());
    let [measure] = &digest.measures[..] else { panic!("one measure") };
    assert_eq!((measure.asked, measure.answered.shown()), (6, Some(&Share::MoreThanFew)));
    assert!(measure.wording.is_some());
    let (factor, [now, change]) = &measure.factors[0];
    assert_eq!(
        (*factor, tendency(now), *change),
        (Factor::Emotion, Some(Tendency::Mixed), Statement::NotEnough)
    );
}

#[test]
fn four_children_leave_the_frame_of_a_meeting_only() {
    let digest = SessionDigest::of(&wrapped_up(4), 1);
    assert_eq!((digest.heads, digest.ideas, digest.steps.len()), (4, 2, 3));
    assert!(digest.moods.iter().flatten().all(|one| one.told == Statement::NotEnough));
    assert!(digest.moods.iter().all(Option::is_some), "it was asked");
    assert_eq!(digest.feelings.len(), 1, "and so were feelings");
    assert!(digest.words.is_empty() && digest.plans.is_none());
}

#[test]
fn a_digest_fits_the_journal_and_holds_no_answer_and_no_seat() {
    let session = wrapped_up(6);
    let words = digest(&session);
    let fits = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || " ,/+;_.-".contains(one);
    assert!(words.chars().all(fits), "{words}");
    for never in ["measure.places", "measure.directions", "animal", "talk-later"] {
        assert!(!words.contains(never), "{never}: {words}");
    }
    let mut forgotten = session;
    forget_everybody(&mut forgotten);
    assert_eq!(digest(&forgotten), words, "the end of the retention changes nothing in it");
}

#[test]
fn words_that_no_program_wrote_say_nothing() {
    let of = super::session_digest::DigestOf { order: 1, number: 1, date: "2026-11-23", plan: "gone" };
    let words =
        "minutes x;seen ? 9;heads;step.01;mood.before few;level.say;measure.now;measure.now.a.b few;;zzz 1";
    let read = SessionDigest::read(of, words);
    assert_eq!((read.minutes, read.heads, read.steps.len(), read.measures.len()), (0, 0, 0, 0));
    assert!(read.seen.is_empty() && read.moods == [None, None]);
}
