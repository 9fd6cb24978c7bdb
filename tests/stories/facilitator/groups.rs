//! Groups over months: follow-ups, two meetings a day, one seat, two hundred sessions, practice, and
//! groups that are put away or deleted for good.

use six_seeds::{
    desk::DeskState,
    journal::{self, GroupDetails, GroupId, Journal, RETENTION_DAYS, SessionDetails},
    locale::Language,
    play::{Keeper, Table},
    session::{Event, Record},
};

use crate::support::Story;

fn with_journal<T>(story: &mut Story, ask: impl FnOnce(&mut Journal) -> T) -> T {
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    ask(keeper.journal().unwrap())
}

pub fn makes_practice(story: &mut Story) {
    story.sets_the_first_pin();
    story.press("desk-settings-open");
    story.press("desk-settings-records");
    let make = story.text("desk-practice-make");
    story.tablet.press_in_list(&make).unwrap();
    story.expect_screen("desk-group");
}

#[test]
fn practice_is_played_by_the_rules_marked_and_counted_nowhere() {
    let mut story = Story::on_a_new_tablet();
    makes_practice(&mut story);
    let group = with_journal(&mut story, |journal| journal.practice_group().unwrap().unwrap());
    let sessions = with_journal(&mut story, |journal| journal.sessions(group.id).unwrap());
    assert_eq!(sessions.len(), 9, "eight sessions and a follow-up");
    assert!(sessions.iter().all(|one| one.closed && one.details.training));
    // By the session's own rules: what the journal checks of every session holds for these.
    let (said, well) = story.verification();
    assert!(well, "{said}");
    with_journal(&mut story, |journal| {
        assert!(journal.groups().unwrap().is_empty());
        let numbers = journal.statistics().unwrap();
        assert_eq!((numbers.groups, numbers.sessions, numbers.events, numbers.frozen), (0, 0, 0, 0));
        assert_eq!(numbers.kept_seats, 0);
        assert_eq!(numbers.training, 9);
        assert_eq!(journal::dump(journal).unwrap(), "");
    });
    story.press("desk-group-review");
    story.expect_screen("desk-review");
    story.tablet.frames(5);
    let words = story.tablet.desk_words().join("\n");
    assert!(!words.contains(&story.text("review-empty")));
    story.press("review-back");
    let remove = story.text("desk-practice-remove");
    story.tablet.press_in_list(&remove).unwrap();
    story.expect_screen("desk-home");
    assert!(with_journal(&mut story, |journal| journal.practice_group().unwrap().is_none()));
    assert_eq!(with_journal(&mut story, |journal| journal.statistics().unwrap().training), 0);
}

#[test]
fn a_practice_session_is_marked_on_the_children_s_side_and_asks_nobody_to_talk() {
    let mut story = Story::on_a_new_tablet();
    makes_practice(&mut story);
    story.press("desk-group-go");
    story.expect_screen("assent");
    assert!(story.tablet.sees("practice"));
    let real = with_journal(&mut story, |journal| journal.statistics().unwrap());
    assert_eq!((real.sessions, real.unfinished), (0, 0));
}

#[test]
fn a_follow_up_is_called_up_on_the_desk_s_home_and_is_two_touches_away() {
    let mut story = Story::on_a_new_tablet();
    makes_practice(&mut story);
    story.press("desk-back");
    story.expect_screen("desk-home");
    story.tablet.frames(5);
    let words = story.tablet.desk_words().join("\n");
    assert!(words.contains("due to be looked up again"), "{words}");
    story.tablet.press_in_list("Open Practice").unwrap();
    story.expect_screen("desk-group");
    story.press("desk-group-go");
    story.expect_screen("assent");
    let session = story.journal().0;
    assert_eq!(session.details.plan, "eight-month-3", "what is due is chosen already");
}

#[test]
fn two_sessions_on_one_day_in_a_group_with_one_seat() {
    let mut story = Story::with_children(1);
    for _ in 0..2 {
        story.plays_until("give-back");
        story.wraps_up();
        story.opens_the_group();
        story.starts_with(1);
    }
    let sessions = with_journal(&mut story, |journal| journal.all_sessions().unwrap());
    assert_eq!(sessions.len(), 3);
    assert!(sessions.iter().all(|one| one.details.date == sessions[0].details.date));
    story.plays_until("give-back");
    story.wraps_up();
    story.opens_the_group();
    story.press("desk-group-review");
    story.expect_screen("desk-review");
}

#[test]
fn a_group_is_put_away_and_brought_back_with_all_it_has() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    let words = story.group_words();
    let away = story.text("desk-group-archive");
    story.tablet.press_in_list(&away).unwrap();
    story.expect_screen("desk-home");
    story.tablet.frames(5);
    assert!(!story.tablet.offers(&words));
    story.tablet.press_with("One group put away").unwrap();
    story.tablet.press_in_list(&words).unwrap();
    story.expect_screen("desk-group");
    let back = story.text("desk-group-bring-back");
    story.tablet.press_in_list(&back).unwrap();
    story.tablet.frames(5);
    assert!(with_journal(&mut story, |journal| !journal.groups().unwrap()[0].archived));
    let new = story.text("desk-animals-new");
    story.tablet.press_in_list(&new).unwrap();
    story.tablet.frames(5);
    assert!(with_journal(&mut story, |journal| !journal.groups().unwrap()[0].details.keeps_animals));
}

#[test]
fn two_hundred_sessions_stay_readable() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    seeds_sessions(&mut story, 200);
    story.press("desk-kept-open");
    story.press("desk-back");
    story.tablet.press_in_list("Quiet River").unwrap();
    story.expect_screen("desk-group");
    story.tablet.frames(5);
    let words = story.tablet.desk_words().join("\n");
    assert!(words.contains("200 sessions"), "{words}");
    story.press("desk-group-review");
    story.expect_screen("desk-review");
    story.tablet.frames(5);
    assert!(story.tablet.offers("200. "));
    story.tablet.press_with("200. ").unwrap();
    story.tablet.frames(5);
    assert!(story.tablet.app.world().resource::<DeskState>().page.is_some());
}

/// A group that met so often, one session a day, each ended right after it began.
fn seeds_sessions(story: &mut Story, count: i64) {
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    let plan = "drop-in-25".to_owned();
    assert!(library.plan(&plan).is_some());
    with_journal(story, |journal| {
        let details = GroupDetails {
            first_word: "quiet".to_owned(),
            second_word: "river".to_owned(),
            picture: "kite".to_owned(),
            band: six_seeds::content::Band::B,
            language: Language::English,
            seats: 6,
            keeps_animals: false,
            retention_days: RETENTION_DAYS,
        };
        let first: six_seeds::journal::Date = "2026-01-01".parse().unwrap();
        let group: GroupId = journal.add_group(&details, first).unwrap();
        for day in 0..count {
            let record = |event| Record { seat: None, minute: 0, event };
            let records = [
                record(Event::Opened { plan: plan.clone(), seats: 6 }),
                record(Event::Finished),
                record(Event::Closed),
            ];
            let details = SessionDetails {
                group,
                date: first.plus_days(day as i32),
                plan: plan.clone(),
                band: six_seeds::content::Band::B,
                seed: 0,
                training: false,
            };
            let id = journal.open_session(&details, &records).unwrap();
            let _ = journal.close_session(id, &records, &[]).unwrap();
        }
    });
}

#[test]
fn a_start_is_three_touches_after_the_pin() {
    let mut story = Story::on_a_new_tablet();
    makes_practice(&mut story);
    story.press("desk-back");
    story.press("desk-back-to-garden");
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.tablet.press_in_list("Practice Garden").unwrap();
    story.press("desk-group-go");
    story.expect_screen("assent");
}

#[test]
fn the_page_of_another_group_begins_at_its_top() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let review = story.text("desk-group-review");
    story.makes_a_group();
    story.tablet.frames(5);
    let at_first = story.tablet.desk_place_of(&review, 0).unwrap();
    // A finger pushes the column up.
    let low = at_first.with_y(620.0);
    story.tablet.slide(low, low.with_y(320.0));
    story.tablet.wait(2.0);
    assert!(story.tablet.desk_place_of(&review, 0) != Some(at_first), "the column should have moved");
    story.press("desk-back");
    story.makes_a_group();
    story.tablet.frames(5);
    assert_eq!(story.tablet.desk_place_of(&review, 0), Some(at_first));
}

#[test]
fn what_is_proposed_after_a_hard_session_is_seen_at_once() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.tablet.press_in_list("Eight sessions, 8").unwrap();
    story.tablet.press_in_list("Eight sessions, 1: Welcome").unwrap();
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.ends_early();
    story.comes_through_the_gate();
    let hard = format!("{} {}", story.text("desk-wrap-up-joining"), story.text("desk-wrap-up-not-yet"));
    story.tablet.press_in_list(&hard).unwrap();
    story.press("desk-wrap-up-finish");
    story.opens_the_group();
    story.tablet.frames(5);
    let take = story.text("desk-proposal-take");
    let take = story.tablet.desk_labels().into_iter().find(|label| label.starts_with(&take)).unwrap();
    let place = story.tablet.desk_place_of(&take, 0).unwrap();
    assert!((84.0..700.0).contains(&place.y), "{take} is at {place}: the list was left further down");
}
