//! Seats that are no new children: an adult who plays along, and a child who comes back and takes another animal.

use std::collections::HashSet;

use six_seeds::{
    play::{Keeper, Table},
    session::{Event, SeatToken},
    tour::by_touch,
};

use crate::support::Story;

/// The seats that the journal keeps for the group that met last: their animals and tokens.
fn kept_seats(story: &mut Story) -> Vec<(String, SeatToken)> {
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    let journal = keeper.journal().unwrap();
    let group = journal.groups().unwrap().remove(0).id;
    journal.seats_of(group).unwrap().into_iter().map(|seat| (seat.animal, seat.token)).collect()
}

/// A tablet on which so many children have met once and meet again: they are about to choose their animals.
#[track_caller]
fn meets_again(children: u8) -> Story {
    let mut story = Story::with_children(children);
    story.plays_until("curtain");
    story.ends_early();
    story.wraps_up();
    story.opens_the_group();
    story.starts_with(children);
    story.plays_until("animals");
    story
}

/// The cards of animals that nobody has had.
fn new_animals(story: &mut Story) -> Vec<String> {
    let known: HashSet<String> = by_touch::all(&mut story.tablet, "waits-")
        .into_iter()
        .map(|tag| tag.replacen("waits-", "animal-", 1))
        .collect();
    by_touch::all(&mut story.tablet, "animal-").into_iter().filter(|card| !known.contains(card)).collect()
}

fn joined(story: &Story) -> usize {
    story.session().seats().len()
}

#[test]
fn a_child_who_wants_another_animal_is_offered_the_old_seat_first() {
    let mut story = meets_again(2);
    let before = kept_seats(&mut story);
    assert_eq!(before.len(), 2);
    let new = new_animals(&mut story);
    story.hold(&new[0]);
    assert_eq!(joined(&story), 0, "asked before a new seat is made");
    let waiting = by_touch::all(&mut story.tablet, "known-");
    assert_eq!(waiting.len(), 2, "both animals of the group wait");
    assert!(story.tablet.sees("i-am-new"), "and the new one is there as well");
    story.hold(&waiting[0]);
    assert_eq!(joined(&story), 1);
    let seat = story.session().seats()[0].clone();
    assert!(before.contains(&(seat.animal, seat.token)), "it is the old seat");
    // The next child is new: asked once as well, and believed.
    let new = new_animals(&mut story);
    story.hold(&new[3]);
    assert_eq!(by_touch::all(&mut story.tablet, "known-").len(), 1);
    story.hold("i-am-new");
    assert_eq!(joined(&story), 2);
    let after = kept_seats(&mut story);
    assert_eq!(after.len(), 3, "one new seat, and no other");
    assert!(before.iter().all(|seat| after.contains(seat)));
}

#[test]
fn animals_that_were_here_before_stand_first_and_are_taken_at_once() {
    let mut story = meets_again(3);
    let known = by_touch::all(&mut story.tablet, "waits-");
    assert_eq!(known.len(), 3);
    let new = new_animals(&mut story);
    let first_new = new.iter().map(|card| story.place_of(card)).fold((f32::MAX, f32::MAX), |first, place| {
        if (place.y, place.x) < first { (place.y, place.x) } else { first }
    });
    for card in known.iter().map(|tag| tag.replacen("waits-", "animal-", 1)) {
        let place = story.place_of(&card);
        assert!((place.y, place.x) < first_new, "{card} at {place} stands before every new animal");
    }
    let card = known[1].replacen("waits-", "animal-", 1);
    story.hold(&card);
    assert_eq!(joined(&story), 1, "nothing is asked");
    assert_eq!(by_touch::all(&mut story.tablet, "waits-").len(), 2);
    assert_eq!(kept_seats(&mut story).len(), 3);
}

#[test]
fn who_looks_at_all_animals_again_is_not_asked_twice() {
    let mut story = meets_again(2);
    let new = new_animals(&mut story);
    story.hold(&new[0]);
    story.tap("other-animals");
    assert!(!story.tablet.sees("i-am-new"));
    story.hold(&new[1]);
    assert_eq!(joined(&story), 1, "asked once is enough");
    // The next child has not been asked.
    story.hold(&new[2]);
    assert_eq!(joined(&story), 1);
    assert!(story.tablet.sees("i-am-new"));
}

#[test]
fn in_an_open_group_nobody_is_asked() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group_where("desk-animals-new");
    for _ in 0..2 {
        story.starts_with(2);
        story.plays_until("animals");
        assert!(by_touch::all(&mut story.tablet, "waits-").is_empty());
        let [card] = story.first("animal-");
        story.hold(&card);
        assert_eq!(joined(&story), 1);
        story.plays_until("curtain");
        story.ends_early();
        story.wraps_up();
        story.opens_the_group();
    }
}

#[test]
fn a_late_child_who_was_here_before_is_offered_the_old_seat_too() {
    let mut story = meets_again(2);
    let before = kept_seats(&mut story);
    let [card] = story.first("waits-");
    story.hold(&card.replacen("waits-", "animal-", 1));
    story.hold("all-here");
    story.plays_until("curtain");
    story.opens_the_run_sheet();
    story.press("desk-run-arrive");
    story.expect_screen("arriving");
    let new = new_animals(&mut story);
    story.hold(&new[0]);
    let waiting = by_touch::all(&mut story.tablet, "known-");
    assert_eq!(waiting.len(), 1);
    story.hold(&waiting[0]);
    story.expect_screen("curtain");
    assert_eq!(joined(&story), 2);
    assert_eq!(kept_seats(&mut story), before);
}

#[test]
fn after_a_dead_battery_only_who_is_missing_waits() {
    let mut story = meets_again(2);
    let [card] = story.first("waits-");
    story.hold(&card.replacen("waits-", "animal-", 1));
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen("animals");
    assert_eq!(by_touch::all(&mut story.tablet, "waits-").len(), 1);
}

#[test]
fn an_adult_who_plays_along_is_marked_on_the_run_sheet() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let adult = story.whose_turn();
    let is_adult = |story: &Story| {
        story
            .session()
            .seats()
            .iter()
            .filter(|seat| seat.adult)
            .map(|seat| seat.animal.clone())
            .collect::<Vec<_>>()
    };
    story.opens_the_run_sheet();
    story.touches_the_seat("desk-run-seat", &adult);
    story.press("desk-run-adult");
    assert_eq!(is_adult(&story), std::slice::from_ref(&adult));
    story.press("desk-run-back");
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), adult, "it plays like every other seat");

    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(is_adult(&story), std::slice::from_ref(&adult), "the mark outlives a dead battery");
    story.opens_the_run_sheet();
    story.touches_the_seat("desk-run-seat-adult", &adult);
    story.press("desk-run-child");
    assert!(is_adult(&story).is_empty(), "it can be taken back");
    story.touches_the_seat("desk-run-seat", &adult);
    story.press("desk-run-adult");
    story.press("desk-run-back");
    story.plays_until("give-back");
    let (_, records) = story.journal();
    let marks: Vec<bool> = records
        .iter()
        .filter_map(|record| match record.event {
            Event::AdultMarked(adult) => Some(adult),
            _ => None,
        })
        .collect();
    assert_eq!(marks, [true, false, true]);
    story.comes_through_the_gate();
    story.expect_screen("desk-wrap-up");
    let two = story.text_with("desk-wrap-up-heads", &[("count", 2.into())]);
    story.tablet.frames(3);
    assert!(story.tablet.desk_words().contains(&two), "an adult is no child");
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
    assert!(story.tablet.app.world().resource::<Table>().session().is_none());
}
