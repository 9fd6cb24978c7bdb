//! Where a group chooses between two activities: whatever happens there, and what is played and kept afterwards.

use proptest::{prelude::*, test_runner::TestCaseError};

use crate::session::{Command, Event, Minute, Record, Refusal, Session, Stage, chosen, settled, swapped};

use super::table::{MISSING, PICK, Played, SEED, any_commands, any_plan, kind_of, token, ways};

/// A step that offers these two activities.
const fn either(one: usize, other: usize) -> usize {
    MISSING + 1 + one * (MISSING + 1) + other
}

/// A session at a step of two activities with so many children, who have joined before.
fn at_the_fork(one: usize, other: usize, seats: u8) -> Played {
    let mut played = Played::open(&[0, either(one, other)], seats).expect("a session");
    for number in 0..u64::from(seats) {
        let join = Command::Join { token: token(number), animal: format!("animal-{number}") };
        played.carry_out(&join, 1).expect("a free animal");
    }
    if seats == 0 {
        played.carry_out(&Command::SkipStep, 1).expect("the animals are passed over");
    }
    played
}

fn level_played(played: &Played) -> Option<usize> {
    kind_of(&played.session.play()?.0.id)
}

proptest! {
    #[test]
    fn most_stones_decide_and_an_even_number_leaves_it_to_chance(seats in 0..=10_u8, one in 0..12_u8, other in 0..12_u8) {
        let mut played = at_the_fork(1, 4, seats);
        let fork = played.session.activity_choice().expect("a fork");
        let drawn = fork.winning_side([0, 0]);
        let before = played.records.len();
        let said = played.carry_out(&Command::Choose([one, other]), 2);
        if one + other > seats.max(1) {
            prop_assert_eq!(said, Err(Refusal::NotNow), "nobody has two stones");
            return Ok(());
        }
        prop_assert_eq!(said, Ok(()));
        let expected = match one.cmp(&other) {
            std::cmp::Ordering::Greater => 1,
            std::cmp::Ordering::Less => 4,
            std::cmp::Ordering::Equal => [1, 4][drawn],
        };
        prop_assert_eq!(level_played(&played), Some(expected));
        // Only the outcome is kept, without a seat: not how many stones lay where.
        let kept = &played.records[before];
        let outcome = Record { seat: None, minute: 2, event: Event::Chose(format!("small-{expected}")) };
        prop_assert_eq!(kept, &outcome);
    }

    #[test]
    fn chance_is_fair_and_draws_the_same_again(seed in any::<u64>()) {
        let steps = super::table::steps(&[either(1, 4)]);
        let open = |seed| {
            Session::new(steps.clone(), seed).open("a plan", 4).expect("a session").session
        };
        let side = |seed| open(seed).activity_choice().expect("a fork").winning_side([0, 0]);
        prop_assert_eq!(side(seed), side(seed));
        let ones: usize = (0..64).map(|number| side(seed.wrapping_add(number))).sum();
        prop_assert!((12..=52).contains(&ones), "64 seeds in a row draw {} times the same side", ones);
    }

    #[test]
    fn what_was_chosen_is_played_and_nothing_before_it(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        plays_what_was_chosen(&plan, seats, &commands)?;
    }

    #[test]
    fn wherever_a_choice_is_cut_off_it_goes_on_behind_the_curtain(seats in 0..=10_u8) {
        let mut played = at_the_fork(1, 4, seats);
        let again = Session::replay(played.steps.clone(), SEED, &played.records);
        prop_assert_eq!(&again, &played.session);
        let again = again.handle(&Command::LowerCurtain, 3).expect("a curtain").session;
        prop_assert!(again.curtain() && again.activity_choice().is_some());
        prop_assert_eq!(again.handle(&Command::Choose([0, 0]), 3), Err(Refusal::Waiting));
        // Skipping at the fork leaves it to chance; skipping the step leaves nothing to play.
        prop_assert_eq!(played.carry_out(&Command::Pass, 3), Ok(()));
        prop_assert!(played.session.play().is_some());
        let mut skipped = at_the_fork(1, 4, seats);
        prop_assert_eq!(skipped.carry_out(&Command::SkipStep, 3), Ok(()));
        prop_assert_eq!(skipped.session.stage(), Stage::Finished);
        prop_assert_eq!(chosen(&skipped.records), None);
    }
}

/// What the property of the same name holds, for one case.
pub(super) fn plays_what_was_chosen(
    plan: &[usize],
    seats: u8,
    commands: &[(Command, Minute)],
) -> Result<(), TestCaseError> {
    let played = Played::through(plan, seats, commands);
    let records = settled(&played.records);
    let steps = records.split(|record| matches!(record.event, Event::StepBegan(_))).skip(1);
    let begun = records.iter().filter_map(|record| match record.event {
        Event::StepBegan(place) => Some(place),
        _ => None,
    });
    for (place, records) in begun.zip(steps) {
        if swapped(&played.records, place).is_some() {
            continue;
        }
        let (one, other) = ways(plan[place]);
        let here: Vec<usize> =
            [Some(one), other].into_iter().flatten().filter(|kind| *kind < MISSING).collect();
        let offered = records.iter().any(|record| matches!(record.event, Event::Offered(_)));
        // What the group chose before its step was put back holds when that step comes.
        let put_back = played.records.iter().any(|record| record.event == Event::StepPutBack);
        prop_assert!(offered == (here.len() == 2) || put_back, "only two that are here are offered");
        prop_assert!(!offered || here.len() == 2);
        let turns = records.iter().position(|record| record.event == Event::TurnBegan);
        let choice = records.iter().position(|record| matches!(record.event, Event::Chose(_)));
        if other.is_some() && turns.is_some() {
            prop_assert!(choice < turns && choice.is_some(), "played before it was chosen: {:?}", records);
        }
        let chosen = chosen(records).and_then(kind_of);
        prop_assert!(chosen.is_none_or(|kind| here.contains(&kind)));
        prop_assert!(
            records.iter().all(|record| record.seat.is_none()
                || !matches!(record.event, Event::Chose(_) | Event::Offered(_)))
        );
        if here.is_empty() {
            prop_assert!(turns.is_none() && choice.is_none(), "a step without content is passed over");
        }
    }
    Ok(())
}

#[test]
fn one_of_two_that_is_missing_today_leaves_the_other() {
    for (one, other) in [(1, MISSING), (MISSING, 1)] {
        let played = at_the_fork(one, other, 3);
        assert_eq!((level_played(&played), chosen(&played.records)), (Some(1), Some("small-1")));
        assert!(played.session.activity_choice().is_none());
    }
    let neither = at_the_fork(MISSING, MISSING, 3);
    assert_eq!(neither.session.stage(), Stage::Finished);
}

#[test]
fn a_way_that_goes_while_the_tablet_sleeps_leaves_the_other() {
    let played = at_the_fork(1, 4, 2);
    let session = Session::replay(super::table::steps(&[0, either(MISSING, 4)]), SEED, &played.records);
    let session = session.handle(&Command::LowerCurtain, 5).expect("it goes on").session;
    assert_eq!(session.play().map(|(level, _)| level.id.as_str()), Some("small-4"));
    let nothing = Session::replay(super::table::steps(&[0, either(MISSING, MISSING)]), SEED, &played.records);
    let nothing = nothing.handle(&Command::LowerCurtain, 5).expect("it goes on").session;
    assert_eq!(nothing.stage(), Stage::Finished);
}

#[test]
fn one_leaves_and_one_comes_while_all_choose() {
    let mut played = at_the_fork(1, 4, 2);
    played.carry_out(&Command::Leave(token(0)), 2).expect("a child may leave");
    assert!(played.session.activity_choice().is_some());
    assert_eq!(
        played.carry_out(&Command::Choose([1, 1]), 2),
        Err(Refusal::NotNow),
        "its stone is gone with it"
    );
    let late = Command::Join { token: token(7), animal: "late".to_owned() };
    played.carry_out(&late, 2).expect("a child may come late");
    assert_eq!(played.session.activity_choice().map(|fork| fork.present().count()), Some(2));
    played.carry_out(&Command::Choose([0, 2]), 2).expect("both agree");
    assert_eq!(level_played(&played), Some(4));
}

#[test]
fn a_journal_from_before_groups_could_choose_tells_the_same_session() {
    let group = |event| Record { seat: None, minute: 0, event };
    let first = Record { seat: Some(token(1)), minute: 0, event: Event::Joined("fox".to_owned()) };
    let old = [
        group(Event::Opened { plan: "a-plan".to_owned(), seats: 1 }),
        first,
        group(Event::StepBegan(0)),
        Record { event: Event::TurnBegan, seat: Some(token(1)), minute: 1 },
        Record { event: Event::CurtainLifted, seat: Some(token(1)), minute: 1 },
    ];
    let session = Session::replay(super::table::steps(&[either(1, 4)]), SEED, &old);
    assert!(session.activity_choice().is_none());
    assert_eq!(session.play().map(|(level, _)| level.id.as_str()), Some("small-1"));
    let pick = Command::Make(crate::session::Move::new(PICK, "0"));
    assert!(session.handle(&pick, 1).is_ok(), "the turn goes on");
}
