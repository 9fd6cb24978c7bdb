//! Where another level is swapped in for a coming step: what is played then, and that nothing else changes.

use proptest::prelude::*;

use crate::session::{
    Command, Event, Move, Record, Refusal, Rules, SeatToken, Session, TurnEnd, redact, swapped,
};

use super::table::{
    ACTIVITIES, MISSING, PICK, Played, SEED, any_commands, any_plan, kind_of, level_of, steps, token, ways,
};

proptest! {
    #[test]
    fn what_was_swapped_in_is_played_and_rituals_stay(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        let played = Played::through(&plan, seats, &commands);
        let mut session = Session::new(played.steps.clone(), SEED);
        for (place, record) in played.records.iter().enumerate() {
            if let Event::StepBegan(step) = record.event
                && let Some(level) = swapped(&played.records[..place], step)
            {
                session.apply(record);
                let now = session.play().map(|(level, _)| level.id.as_str());
                prop_assert_eq!(now, Some(level), "what was swapped in last is played");
                prop_assert!(session.activity_choice().is_none(), "and nobody has to choose");
                continue;
            }
            if let Event::Swapped { step, level } = &record.event {
                let (one, other) = ways(plan[*step]);
                let stays = |kind: usize| ACTIVITIES.get(kind).is_some_and(|rules| rules.traits().keeps_place);
                prop_assert!(!stays(one) && !other.is_some_and(stays), "a ritual was swapped away");
                prop_assert!(record.seat.is_none() && kind_of(level).is_some_and(|kind| kind < MISSING));
                let seen = session.clone();
                session.apply(record);
                // The children's side draws these; none of them may move.
                prop_assert_eq!(session.current(), seen.current());
                prop_assert_eq!(session.curtain(), seen.curtain());
                prop_assert_eq!(session.step_place(), seen.step_place());
                prop_assert_eq!(session.play().map(|(level, _)| &level.id), seen.play().map(|(level, _)| &level.id));
                continue;
            }
            session.apply(record);
        }
        prop_assert_eq!(session, played.session);
    }

    #[test]
    fn a_closed_session_keeps_what_the_level_played_may_keep(kind in 1..=5_usize, keeps_swapped in any::<bool>()) {
        let records = swapped_and_played(kind);
        let may_stay = |_: usize, level: Option<&str>, _: &str| level == Some(level_of(kind).as_str()) && keeps_swapped;
        let stays = redact(&records, may_stay);
        let kept = stays.iter().filter(|record| matches!(record.event, Event::TurnEnded(_)));
        prop_assert_eq!(kept.count(), usize::from(keeps_swapped && kind != 4));
        prop_assert!(stays.iter().any(|record| matches!(record.event, Event::Swapped { .. })), "it stays known");
        prop_assert_eq!(redact(&stays, may_stay), stays, "redacted once is redacted");
    }
}

/// The records of one child who plays another level than planned.
fn swapped_and_played(kind: usize) -> Vec<Record> {
    let seat = (kind != 4).then(|| token(1));
    let of = |seat: Option<SeatToken>, event| Record { seat, minute: 1, event };
    vec![
        of(None, Event::Opened { plan: "a-plan".to_owned(), seats: 1 }),
        of(None, Event::Swapped { step: 0, level: level_of(kind) }),
        of(None, Event::StepBegan(0)),
        of(seat, Event::TurnBegan),
        of(seat, Event::Moved(Move::new(PICK, "0"))),
        of(seat, Event::TurnEnded(TurnEnd::Played)),
        of(None, Event::StepEnded(true)),
    ]
}

#[test]
fn only_a_coming_step_takes_another_level() {
    let mut played = Played::open(&[0, 1, 4, 6], 2).expect("a session");
    let swap = |place, kind| Command::Swap { place, level: level_of(kind) };
    for (place, kind) in [(0, 1), (3, 1), (4, 1), (usize::MAX, 1), (1, 1), (1, 99)] {
        assert_eq!(played.carry_out(&swap(place, kind), 1), Err(Refusal::Unknown), "{place} {kind}");
    }
    played.carry_out(&swap(1, 5), 1).expect("it is still to come");
    // And back again: nothing is lost.
    played.carry_out(&swap(1, 1), 1).expect("what was planned can be played after all");
    played.carry_out(&swap(1, 2), 1).expect("and yet another");
    played.carry_out(&Command::Reorder { from: 1, to: 2 }, 1).expect("it is still to come");
    played.carry_out(&Command::SkipStep, 1).expect("the animals are passed over");
    let now = |played: &Played| played.session.play().and_then(|(level, _)| kind_of(&level.id));
    assert_eq!(now(&played), Some(4));
    assert_eq!(played.carry_out(&swap(1, 5), 1), Err(Refusal::Unknown), "it goes on now");
    played.carry_out(&Command::SkipStep, 1).expect("a step can be skipped");
    assert_eq!(now(&played), Some(2), "the swap moved with its step");
}

#[test]
fn a_level_that_goes_after_it_was_swapped_in_is_passed_over() {
    let mut played = Played::open(&[0, 1, 4], 1).expect("a session");
    played.carry_out(&Command::Swap { place: 1, level: level_of(2) }, 1).expect("it is still to come");
    let mut today = steps(&[0, 1, 4]);
    today[1].alternatives.retain(|(level, _)| level.id != level_of(2));
    let session = Session::replay(today, SEED, &played.records);
    let session = session.handle(&Command::SkipStep, 1).expect("it goes on").session;
    assert_eq!(session.play().and_then(|(level, _)| kind_of(&level.id)), Some(4), "the next is played");
}
