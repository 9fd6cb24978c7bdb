//! Cases in which a property of the session once failed, each run through every property that takes a plan, the number of
//! seats and commands.

use crate::session::{Command, Minute, Move};

use super::{
    choosing::plays_what_was_chosen,
    comes_back_from_the_stored_words, goes_on_behind_the_curtain, keeps_the_rules,
    redacting::{keeps_only_what_outlives_the_meeting, stays_foldable},
    table::{PICK, token},
};

/// A command and the minute in which it is given.
type Given = (Command, Minute);

const fn at_once(command: Command) -> Given {
    (command, 0)
}

fn join(seat: u64, animal: u8) -> Given {
    at_once(Command::Join { token: token(seat), animal: format!("animal-{animal}") })
}

fn pick() -> Given {
    at_once(Command::Make(Move::new(PICK, "0")))
}

/// Fails where a property does not hold in this case.
#[track_caller]
fn every_property_holds(plan: &[usize], seats: u8, commands: &[Given]) {
    for property in [
        keeps_the_rules,
        comes_back_from_the_stored_words,
        goes_on_behind_the_curtain,
        plays_what_was_chosen,
        keeps_only_what_outlives_the_meeting,
        stays_foldable,
    ] {
        property(plan, seats, commands).unwrap();
    }
}

#[test]
fn a_second_child_joins_after_a_choice_was_skipped_and_taken_back() {
    let choose = || at_once(Command::Choose([0, 0]));
    let skipped = [at_once(Command::SkipStep), at_once(Command::TakeBackSkip)];
    let [skip, take_back] = skipped;
    every_property_holds(&[0, 6, 7], 0, &[join(0, 0), choose(), skip, take_back, choose(), join(1, 1)]);
}

#[test]
fn a_step_of_two_activities_is_swapped_for_one_before_it_begins() {
    let swap = at_once(Command::Swap { place: 4, level: "small-0".to_owned() });
    let commands = [swap, join(0, 4), join(5, 0), join(1, 1), at_once(Command::SkipStep), pick(), pick()];
    every_property_holds(&[0, 0, 0, 0, 8], 3, &commands);
}

#[test]
fn a_skip_is_taken_back_at_a_step_that_offers_nothing_playable() {
    let commands =
        [at_once(Command::SkipStep), join(0, 0), at_once(Command::TakeBackSkip), at_once(Command::Pass)];
    every_property_holds(&[1, 9], 0, &commands);
}

#[test]
fn a_choice_is_played_again_after_it_was_chosen() {
    let commands = [
        at_once(Command::Pass),
        at_once(Command::Pass),
        at_once(Command::Choose([0, 0])),
        at_once(Command::SkipStep),
        at_once(Command::Pass),
        at_once(Command::PlayAgain { place: 1 }),
        at_once(Command::SkipStep),
    ];
    every_property_holds(&[0, 19, 9], 4, &commands);
}

#[test]
fn a_seat_becomes_an_adult_s_in_the_middle_of_its_turn() {
    let commands = [
        join(10, 0),
        at_once(Command::Pass),
        at_once(Command::Choose([0, 0])),
        at_once(Command::GoOn),
        at_once(Command::MarkAdult { token: token(10), adult: true }),
        at_once(Command::LiftCurtain),
        pick(),
    ];
    every_property_holds(&[24], 0, &commands);
}

#[test]
fn an_answer_is_given_after_a_skip_was_taken_back_at_a_choice() {
    let commands = [
        at_once(Command::Choose([0, 2])),
        join(0, 0),
        at_once(Command::SkipStep),
        at_once(Command::TakeBackSkip),
        at_once(Command::Pass),
        at_once(Command::LiftCurtain),
        pick(),
    ];
    every_property_holds(&[51, 1], 0, &commands);
}
