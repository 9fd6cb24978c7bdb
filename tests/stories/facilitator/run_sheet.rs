//! The facilitator steers on the run-sheet, and takes it back: a step skipped by mistake goes on, an earlier one is played once
//! more, and what counts in the end counts once.

use std::collections::BTreeSet;

use six_seeds::{
    locale::Language,
    session::{Event, Record, TurnEnd},
};

use crate::support::Story;

/// The title of the step that goes on now.
fn title(story: &Story) -> String {
    let step = story.session().step().unwrap();
    step.decided().unwrap().0.title.get(Language::English).to_owned()
}

/// The places of the plan in the order in which steps began, as these records say.
fn begun(records: &[Record]) -> Vec<usize> {
    let place = |record: &Record| match record.event {
        Event::StepBegan(place) => Some(place),
        _ => None,
    };
    records.iter().filter_map(place).collect()
}

/// Back to the children, to the end of the session, and the wrap-up; every step counts once then, and nothing is left of what
/// was taken back.
fn plays_to_the_end(mut story: Story) {
    story.press("desk-run-back");
    story.plays_until("give-back");
    story.wraps_up();
    let (stored, records) = story.journal();
    assert!(stored.closed);
    let places = begun(&records);
    assert_eq!(places.len(), places.iter().collect::<BTreeSet<_>>().len(), "{places:?}");
    let undone = |record: &Record| matches!(record.event, Event::SkipTakenBack | Event::StepPutBack);
    assert!(!records.iter().any(undone));
    let (said, sound) = story.verification();
    assert!(sound, "{said}");
}

#[test]
fn a_step_that_was_skipped_by_mistake_goes_on_at_the_same_turn() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    story.plays_what_shows(0);
    story.plays_until("feelings");
    let (step, whose, title) = (story.session().step_place(), story.whose_turn(), title(&story));
    story.tap("spot-chest");
    let turns = |story: &Story| story.session().board().unwrap().turns.to_vec();
    let before = turns(&story);
    story.opens_the_run_sheet();
    story.press("desk-run-skip");
    assert_ne!(story.session().step_place(), step);
    let said = story.text_with("desk-run-skipped", &[("step", title.into())]);
    assert!(story.tablet.desk_words().contains(&said), "{:?}", story.tablet.desk_words());
    // The battery dies before the facilitator sees the mistake.
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.opens_the_run_sheet();
    story.press("desk-run-take-back");
    story.tablet.frames(3);
    assert_eq!(story.session().step_place(), step);
    assert_eq!(story.whose_turn(), whose);
    assert_eq!(turns(&story), before, "nobody's turn was cut");
    assert_eq!(story.chosen("spot").as_deref(), Some("chest"));
    assert!(!story.tablet.offers(&story.text("desk-run-take-back")), "it can be taken back once");
    story.press("desk-run-back");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen("feelings");
    story.opens_the_run_sheet();
    plays_to_the_end(story);
}

#[test]
fn an_earlier_step_is_played_once_more_and_counts_once() {
    let mut story = Story::with_children(2);
    story.plays_until("feelings");
    let (first, name) = (story.session().step_place().unwrap(), title(&story));
    for go in 0..40 {
        if story.session().step_place() != Some(first) {
            break;
        }
        story.plays_what_shows(go / 2);
        story.tablet.frames(2);
    }
    let next = story.session().step_place().unwrap();
    assert_ne!(next, first);
    story.opens_the_run_sheet();
    story.press("desk-run-again");
    let label = story.text_with("desk-run-again-step", &[("step", name.into())]);
    story.tablet.press_in_list(&label).unwrap();
    story.press("desk-run-again-yes");
    story.tablet.frames(3);
    assert_eq!(story.session().step_place(), Some(first));
    story.press("desk-run-back");
    for go in 0..40 {
        if story.session().step_place() != Some(first) {
            break;
        }
        story.plays_what_shows(go / 2 + 1);
        story.tablet.frames(2);
    }
    assert_eq!(story.session().step_place(), Some(next), "what nobody had played comes after it");
    let records = story.journal().1;
    let played = begun(&records);
    assert_eq!(played.iter().filter(|place| **place == first).count(), 2);
    let counts = six_seeds::session::settled(&records);
    let turns_of = |records: &[Record]| {
        let from = records.iter().position(|record| record.event == Event::StepBegan(first)).unwrap();
        let rest = records[from + 1..].iter();
        let of_step = rest.take_while(|record| !matches!(record.event, Event::StepBegan(_)));
        of_step.filter(|record| record.event == Event::TurnEnded(TurnEnd::Played)).count()
    };
    assert_eq!(turns_of(&counts), 2, "each child once");
    story.opens_the_run_sheet();
    plays_to_the_end(story);
}

#[test]
fn a_skipped_step_does_not_look_like_a_played_one() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    story.opens_the_run_sheet();
    let title = title(&story);
    story.press("desk-run-skip");
    story.tablet.frames(3);
    let words = story.tablet.desk_words();
    let [done, skipped] = ["desk-step-done", "desk-step-skipped"].map(|key| story.text(key));
    assert!(words.contains(&format!("{skipped} · {title}")), "{words:?}");
    assert!(!words.contains(&format!("{done} · {title}")));
    assert!(words.iter().any(|words| words.starts_with(&done)), "what was played is done");
}

#[test]
fn a_page_opens_at_its_top_and_the_way_back_comes_to_where_it_was_left() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let language = format!("{}: English", story.text("desk-settings-language"));
    let top = |story: &mut Story| {
        story.tablet.frames(3);
        story.tablet.desk_place_of(&language, 0).unwrap().y
    };
    story.press("desk-settings-open");
    let first = top(&mut story);
    story.tablet.push_up();
    let pushed = top(&mut story);
    assert!(pushed < first - 50.0, "{first} {pushed}");
    // Over it lies another page, and the way back.
    story.press("desk-told-open");
    story.expect_screen("desk-child-told");
    story.press("desk-back");
    assert!((top(&mut story) - pushed).abs() < 1.0, "as it was left");
    story.press("desk-back");
    story.expect_screen("desk-home");
    story.press("desk-settings-open");
    assert!((top(&mut story) - first).abs() < 1.0, "at its top");
}
