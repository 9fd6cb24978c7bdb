//! A tablet whose clock jumps, and what is due by the day: nothing is erased unasked, and nothing unseen.

use std::process::Command;

use six_seeds::{
    journal::{
        Date, GroupId, Journal, Preferences, SessionDetails, Setting, SideEntries, Statistics,
        TalkLaterOutcome,
    },
    play::Keeper,
    session::{Event, Record},
};

use crate::support::Story;

/// Ten years, in days.
const TEN_YEARS: i64 = 3652;

fn journal<T>(story: &mut Story, ask: impl FnOnce(&mut Journal) -> T) -> T {
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    ask(keeper.journal().unwrap())
}

fn statistics(story: &mut Story) -> Statistics {
    journal(story, |journal| journal.statistics().unwrap())
}

/// A group that keeps its animals has met once.
fn after_a_meeting() -> Story {
    let mut story = Story::with_children(3);
    story.plays_until("give-back");
    story.wraps_up();
    assert_eq!(statistics(&mut story).kept_seats, 3);
    story
}

/// Leaves the desk, and comes back through the gate.
fn comes_back(story: &mut Story) {
    story.press("desk-back-to-garden");
    story.comes_through_the_gate();
}

/// Whether the desk says this; the message may hold a day.
fn says(story: &mut Story, words: &str) -> bool {
    story.tablet.frames(5);
    story.tablet.desk_words().iter().any(|one| one.contains(words))
}

#[test]
fn a_clock_ten_years_ahead_erases_nothing_until_an_adult_has_confirmed_it() {
    let story = after_a_meeting();
    let mut story = story.battery_dies_for(TEN_YEARS);
    assert_eq!(statistics(&mut story).kept_seats, 3, "a start erases nothing");
    story.comes_through_the_gate();
    story.expect_screen("desk-date-question");
    assert!(says(&mut story, "This tablet says today is 31 August 2036"));
    story.press("desk-date-no");
    story.expect_screen("desk-home");
    assert!(says(&mut story, "31 August 2036"), "the question stays on the desk's home");
    comes_back(&mut story);
    story.expect_screen("desk-home");
    assert_eq!(statistics(&mut story).kept_seats, 3);
    // Confirmed after all, and once more because something is erased by it.
    story.press("desk-date-yes");
    assert_eq!(statistics(&mut story).kept_seats, 3);
    story.press("desk-date-sure");
    assert!(!says(&mut story, "31 August 2036"));
    assert_eq!(statistics(&mut story).kept_seats, 0, "its time is over");
    let (said, well) = story.verification();
    assert!(well, "{said}");
}

#[test]
fn a_session_held_while_the_clock_is_wrong_is_noted_under_the_last_trusted_day() {
    let mut story = after_a_meeting();
    story.days_pass(TEN_YEARS);
    comes_back(&mut story);
    story.press("desk-date-no");
    story.opens_the_group();
    story.starts_with(1);
    story.plays_until("give-back");
    story.wraps_up();
    assert_eq!(story.journal().0.details.date, Story::day(0));
    let group = journal(&mut story, |journal| journal.groups().unwrap().remove(0));
    assert_eq!(group.last_session_on, Some(Story::day(0)), "it does not keep the group until 2036");
    // Set right again, nobody is asked any more.
    story.days_pass(-TEN_YEARS + 1);
    let yes = story.text("desk-date-yes");
    assert!(!says(&mut story, &yes));
    comes_back(&mut story);
    story.expect_screen("desk-home");
    assert_eq!(
        journal(&mut story, |journal| journal.setting(Setting::LastDay).unwrap()).unwrap(),
        "2026-09-02"
    );
}

#[test]
fn a_clock_set_back_a_year_is_asked_about_and_nothing_is_lost() {
    let mut story = after_a_meeting();
    story.days_pass(-365);
    comes_back(&mut story);
    story.expect_screen("desk-date-question");
    assert!(says(&mut story, "1 September 2025") && says(&mut story, "1 September 2026"));
    story.press("desk-date-yes");
    story.expect_screen("desk-home");
    // What was noted under days to come counts as of today: it is kept for its time, and not a year longer.
    let group = journal(&mut story, |journal| journal.groups().unwrap().remove(0));
    assert_eq!(group.last_session_on, Some(Story::day(-365)));
    assert_eq!(statistics(&mut story).kept_seats, 3);
    story.opens_the_group();
    story.starts_with(1);
    story.plays_until("give-back");
    story.wraps_up();
    let numbers: Vec<u32> =
        journal(&mut story, |journal| journal.all_sessions().unwrap().iter().map(|one| one.number).collect());
    assert_eq!(numbers, [1, 2]);
    let (said, well) = story.verification();
    assert!(well, "{said}");
}

#[test]
fn a_day_that_follows_is_believed_and_what_is_due_is_done_without_a_restart() {
    let mut story = after_a_meeting();
    journal(&mut story, |journal| {
        journal.set_preferences(&Preferences { retention_days: 30, ..Preferences::default() }).unwrap();
    });
    story.days_pass(30);
    assert_eq!(statistics(&mut story).kept_seats, 3);
    story.days_pass(1);
    assert_eq!(statistics(&mut story).kept_seats, 0, "the day has changed while the app runs");
    comes_back(&mut story);
    story.expect_screen("desk-home");
}

#[test]
fn what_became_due_while_the_retention_was_changed_is_done_when_the_desk_is_unlocked() {
    let mut story = after_a_meeting();
    story.days_pass(35);
    journal(&mut story, |journal| {
        journal.set_preferences(&Preferences { retention_days: 30, ..Preferences::default() }).unwrap();
    });
    assert_eq!(statistics(&mut story).kept_seats, 3);
    comes_back(&mut story);
    assert_eq!(statistics(&mut story).kept_seats, 0);
}

#[test]
fn a_report_written_by_a_computer_in_another_year_erases_nothing_and_says_so() {
    let mut story = after_a_meeting();
    // The story plays in September 2026: whenever this test runs, its day is long past.
    journal(&mut story, |journal| {
        journal.set_preferences(&Preferences { retention_days: 30, ..Preferences::default() }).unwrap();
    });
    let group = journal(&mut story, |journal| journal.groups().unwrap()[0].id);
    let out = story.folder().join("report.csv");
    let mut program = Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.args(["report", "--group", &group.0.to_string(), "--data"]).arg(story.folder());
    let done = program.arg("--out").arg(&out).output().unwrap();
    let told = String::from_utf8(done.stderr).unwrap();
    assert!(done.status.success(), "{told}");
    assert!(out.exists());
    assert!(told.contains("2026-09-01") && told.contains("Nothing is erased"), "{told}");
    let mut story = story.battery_dies();
    assert_eq!(statistics(&mut story).kept_seats, 3);
}

/// The only group meets once more on this day, and a child asks to talk.
fn meets_and_asks_to_talk(story: &mut Story, date: Date) -> GroupId {
    journal(story, |journal| {
        let before = journal.all_sessions().unwrap().remove(0);
        let record = |event| Record { seat: None, minute: 0, event };
        let opened = Event::Opened { plan: before.details.plan.clone(), seats: 1 };
        let rest = [record(Event::Finished), record(Event::Closed)];
        let details = SessionDetails { date, ..before.details };
        let id = journal.open_session(&details, &[record(opened)]).unwrap();
        let alongside = SideEntries { talk_later: vec!["fox".to_owned()], ..SideEntries::default() };
        journal.append(id, 1, &rest, &alongside).unwrap();
        let records = journal.records(id).unwrap();
        let _ = journal.close_session(id, &records, &[]).unwrap();
        details.group
    })
}

#[test]
fn a_request_to_talk_is_never_erased_unseen_and_asks_to_be_marked_when_it_is_old() {
    let mut story = after_a_meeting();
    meets_and_asks_to_talk(&mut story, Story::day(0));
    comes_back(&mut story);
    let overdue = story.text("desk-talk-overdue");
    // Some of those who played have asked too.
    let asked = story.asked_to_talk();
    assert!(asked.contains(&"fox".to_owned()));
    let waits = story.text_with("desk-talk-title", &[("count", asked.len().into())]);
    assert!(says(&mut story, &waits) && !says(&mut story, &overdue));
    story.days_pass(14);
    comes_back(&mut story);
    assert!(says(&mut story, &waits) && !says(&mut story, &overdue));
    story.days_pass(1);
    comes_back(&mut story);
    assert!(says(&mut story, &waits) && says(&mut story, &overdue), "the same animal still waits");
    assert_eq!(story.asked_to_talk(), asked);
    let mut story = story.battery_dies_for(20);
    assert_eq!(story.asked_to_talk(), asked);
    let id = journal(&mut story, |journal| journal.talk_later_open().unwrap()[0].id);
    let _ = journal(&mut story, |journal| journal.mark_talk_later(id, TalkLaterOutcome::SpokenWith).unwrap());
    assert_eq!(story.asked_to_talk().len(), asked.len() - 1);
}

#[test]
fn deleting_a_group_names_who_still_waits_to_talk() {
    let mut story = after_a_meeting();
    meets_and_asks_to_talk(&mut story, Story::day(0));
    let asked = story.asked_to_talk().len();
    story.opens_the_group();
    let delete = story.text("desk-group-delete");
    story.tablet.hold_in_list(&delete, 1.8).unwrap();
    story.expect_screen("desk-gate");
    let waits = story.text_with("desk-gate-delete-waiting", &[("count", asked.into())]);
    assert!(says(&mut story, &waits));
}

#[test]
fn a_session_noted_years_ahead_counts_as_of_today_and_keeps_its_group_no_longer() {
    let mut story = after_a_meeting();
    let group = meets_and_asks_to_talk(&mut story, "2040-05-01".parse().unwrap());
    let mut story = story.battery_dies_for(3);
    let last = |story: &mut Story| journal(story, |one| one.group(group).unwrap().last_session_on);
    assert_eq!(last(&mut story), Some(Story::day(3)));
    let mut story = story.battery_dies_for(10);
    assert_eq!(last(&mut story), Some(Story::day(3)), "once");
}
