//! The group chooses between two activities: many hands at once, an even number, nobody at the table, a dead battery.

use bevy::{input::touch::TouchPhase, math::Vec2};
use six_seeds::{
    locale::{Language, Texts},
    play::Table,
    session::{Event, Session},
    tour::by_touch,
};

use crate::support::Story;

/// The plan of these stories: its first activity is one of two.
const PLAN: &str = "four-1";

/// A session of that plan with so many children, played until they choose.
#[track_caller]
fn at_the_fork(children: u8) -> Story {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    let (programme, plan) = library.plan(PLAN).unwrap();
    let texts = Texts::new(Language::English);
    let sessions = texts.with("desk-sessions", &[("count", programme.sessions.len().into())]);
    let [programme, plan] = [&programme.title, &plan.title].map(|title| title.get(Language::English));
    story.tablet.frames(5);
    if !story.tablet.offers(plan) {
        story.tablet.press_in_list(&format!("{programme}, {sessions}")).unwrap();
    }
    story.tablet.press_in_list(plan).unwrap();
    let key = if children < 6 { "desk-fewer" } else { "desk-more" };
    let label = texts.with(key, &[("name", texts.get("desk-group-heads").into())]);
    for _ in 0..children.abs_diff(6) {
        story.tablet.press(&label).unwrap();
    }
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.plays_until("fork");
    story
}

/// The ids of the two levels.
fn ways(story: &Story) -> [String; 2] {
    story.session().activity_choice().unwrap().ways.map(|level| level.id.clone())
}

fn animals(story: &Story) -> Vec<String> {
    let present = story.session().seats().iter().filter(|seat| seat.present);
    present.map(|seat| format!("stone-{}", seat.animal)).collect()
}

/// The level that is played now.
fn played(story: &Story) -> String {
    story.session().play().unwrap().0.id.clone()
}

/// What the journal holds of the choice: the words of everything since it was offered.
fn since_offered(story: &mut Story) -> Vec<(String, String)> {
    let records = story.journal().1;
    let offered = records.iter().position(|record| matches!(record.event, Event::Offered(_))).unwrap();
    let since = &records[offered..];
    assert!(
        since.iter().take(2).all(|record| record.seat.is_none()),
        "whose choice it was is nobody's business: {since:?}"
    );
    since.iter().map(|record| record.event.to_words()).collect()
}

/// These animals are pulled to a gate, all at the same time.
fn pull_at_once(story: &mut Story, pulled: &[(String, usize)]) {
    let mut fingers: Vec<(u64, Vec2, Vec2)> = Vec::new();
    for (animal, side) in pulled {
        let (from, to) = (story.place_of(animal), story.place_of(&format!("before-gate-{side}")));
        fingers.push((story.tablet.new_finger(), from, to));
    }
    for &(finger, from, _) in &fingers {
        story.tablet.touch(finger, TouchPhase::Started, from);
    }
    story.tablet.frames(3);
    for part in 1..=6 {
        for &(finger, from, to) in &fingers {
            story.tablet.touch(finger, TouchPhase::Moved, from.lerp(to, part as f32 / 6.0));
        }
        story.tablet.frames(1);
    }
    for &(finger, _, to) in &fingers {
        story.tablet.touch(finger, TouchPhase::Ended, to);
    }
    story.tablet.frames(5);
}

#[test]
fn six_children_choose_with_many_hands_and_only_the_outcome_is_kept() {
    let mut story = at_the_fork(6);
    let ways = ways(&story);
    let animals = animals(&story);
    let events = story.events();
    // Four at once: three to the second gate, one to the first.
    let sides = [1, 1, 0, 1];
    let pulled: Vec<(String, usize)> = animals.iter().cloned().zip(sides).collect();
    pull_at_once(&mut story, &pulled);
    assert!(!story.tablet.sees("done"), "two have not chosen yet");
    // One changes its mind, one goes along, and the last stays on the log: the others choose.
    story.drag(&animals[2], "before-gate-1");
    story.drag(&animals[4], "before-gate-0");
    story.hold("skip");
    assert!(story.tablet.sees("done"));
    assert_eq!(story.events(), events, "where the animals stand is not kept");
    story.hold("done");
    story.tablet.frames(5);
    assert_eq!(played(&story), ways[1]);
    let since = since_offered(&mut story);
    assert_eq!(since[0], ("offered".to_owned(), ways.join(" ")));
    assert_eq!(since[1], ("chose".to_owned(), ways[1].clone()));

    story.plays_until("give-back");
    story.wraps_up();
    let (said, well) = story.verification();
    assert!(well, "{said}");
    story.opens_the_group();
    story.press("desk-group-review");
    story.expect_screen("desk-review");
    let records = story.journal().1;
    let chosen: Vec<&Event> =
        records.iter().map(|record| &record.event).filter(|event| matches!(event, Event::Chose(_))).collect();
    assert!(chosen.contains(&&Event::Chose(ways[1].clone())), "what was played stays known: {chosen:?}");
}

#[test]
fn where_it_is_even_the_butterfly_shows_the_way() {
    let mut story = at_the_fork(2);
    let ways = ways(&story);
    let drawn = story.session().activity_choice().unwrap().winning_side([1, 1]);
    let animals = animals(&story);
    assert!(!story.tablet.sees("butterfly-chooses"));
    story.drag(&animals[0], "before-gate-0");
    story.drag(&animals[1], "before-gate-1");
    assert!(story.tablet.sees("butterfly-chooses"), "what decides is seen");
    story.hold("done");
    story.tablet.frames(5);
    assert_eq!(played(&story), ways[drawn]);
}

#[test]
fn everybody_may_leave_it_to_the_others() {
    let mut story = at_the_fork(3);
    let ways = ways(&story);
    let drawn = story.session().activity_choice().unwrap().winning_side([0, 0]);
    story.hold("skip");
    assert!(story.tablet.sees("butterfly-chooses"));
    // An animal that goes now still counts.
    let animals = animals(&story);
    let other = 1 - drawn;
    story.drag(&animals[0], &format!("before-gate-{other}"));
    assert!(!story.tablet.sees("butterfly-chooses"));
    story.hold("done");
    story.tablet.frames(5);
    assert_eq!(played(&story), ways[other]);
}

#[test]
fn with_nobody_at_the_table_the_facilitator_holds_a_gate() {
    let mut story = at_the_fork(0);
    let ways = ways(&story);
    story.tap("gate-1");
    assert!(!story.tablet.sees("done"), "a stray touch opens no gate");
    story.hold("gate-1");
    story.hold("done");
    story.tablet.frames(5);
    assert_eq!(played(&story), ways[1]);
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn a_dead_battery_at_the_fork_and_the_children_choose_again() {
    let mut story = at_the_fork(3);
    let ways = ways(&story);
    let animals = animals(&story);
    story.drag(&animals[0], "before-gate-1");
    let events = story.events();
    let mut story = story.battery_dies();
    story.expect_screen("home");
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(story.events(), events + 1, "only the curtain fell");
    story.tap("lift-curtain");
    story.expect_screen("fork");
    assert!(!story.tablet.sees("done"), "nobody's stone was kept");
    for animal in &animals {
        story.drag(animal, "before-gate-1");
    }
    story.hold("done");
    story.tablet.frames(5);
    assert_eq!(played(&story), ways[1]);
    // And a battery that dies after the choice brings back what was chosen.
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(played(&story), ways[1]);
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn one_rests_one_leaves_and_one_arrives_while_all_choose() {
    let mut story = at_the_fork(3);
    story.tap("pause");
    story.expect_screen("calm-corner");
    story.tap("go-on");
    story.expect_screen("fork");
    let leaving = story.session().seats()[0].animal.clone();
    story.opens_the_run_sheet();
    story.lets_leave(&leaving);
    story.press("desk-run-arrive");
    story.expect_screen("arriving");
    story.plays_what_shows(0);
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen("fork");
    assert_eq!(by_touch::all(&mut story.tablet, "stone-").len(), 3);
    assert!(!story.tablet.sees(&format!("stone-{leaving}")));
    story.plays_what_shows(1);
    story.tablet.frames(5);
    assert!(story.session().activity_choice().is_none());
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn the_run_sheet_names_both_until_one_is_chosen() {
    let mut story = at_the_fork(2);
    let titles = story
        .session()
        .activity_choice()
        .unwrap()
        .ways
        .map(|level| level.title.get(Language::English).to_owned());
    let texts = Texts::new(Language::English);
    let [one, other] = titles.clone();
    let both = texts.with("desk-step-either", &[("one", one.into()), ("other", other.into())]);
    let next = {
        // The choice after this one, which can still be moved.
        let session: &Session = story.session();
        let coming = session.steps().skip(session.begun()).find(|(_, step)| step.or.is_some());
        coming.map(|(_, step)| {
            [&step.play, &step.or].map(|play| {
                play.as_ref()
                    .map(|(level, _)| level.title.get(Language::English).to_owned())
                    .unwrap_or_default()
            })
        })
    };
    story.opens_the_run_sheet();
    let [one, other] = next.expect("the plan has another choice");
    let either = texts.with("desk-step-either", &[("one", one.into()), ("other", other.into())]);
    assert!(story.tablet.offers(&either), "{either} can be moved as one step");
    // The step is skipped: neither was played, and the review counts neither.
    story.press("desk-run-skip");
    story.press("desk-run-back");
    story.tablet.frames(5);
    assert!(
        story
            .session()
            .activity_choice()
            .is_none_or(|fork| { fork.ways[0].title.get(Language::English) != titles[0] })
    );
    let (_, records) = story.journal();
    assert!(
        !records.iter().any(|record| matches!(record.event, Event::Chose(_))),
        "{both} was chosen by nobody"
    );
}
