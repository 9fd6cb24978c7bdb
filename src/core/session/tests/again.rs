//! A skip is taken back, and an earlier step is played once more: what is played then, and what counts of it.

use proptest::prelude::*;

use crate::session::{
    Command, Event, Move, Record, Refusal, SeatToken, Session, Turn, TurnEnd, redact, settled,
};

use super::table::{PICK, Played, SEED, any_commands, any_plan, token};

/// Two children, animals, three activities, the private ending and the garden.
fn table() -> Played {
    let mut played = Played::open(&[0, 1, 2, 1, 6, 7], 2).expect("a plan");
    for number in 0..2 {
        let join = Command::Join { token: token(number), animal: format!("animal-{number}") };
        does(&mut played, join);
    }
    played
}

fn does(played: &mut Played, command: Command) {
    assert_eq!(played.carry_out(&command, 3), Ok(()), "{command:?}");
}

/// The child whose turn it is takes the tablet, picks this, and is done.
fn plays(played: &mut Played, choice: &str) {
    if played.session.curtain() {
        does(played, Command::LiftCurtain);
    }
    does(played, Command::Make(Move::new(PICK, choice)));
    does(played, Command::EndTurn);
}

/// The turns of the step at this place of the plan, as they count in the end.
fn turns(records: &[Record], step: usize) -> Vec<Turn> {
    let records = settled(records);
    let mut of_step = false;
    let mut turns: Vec<Turn> = Vec::new();
    for record in &records {
        match &record.event {
            Event::StepBegan(place) => {
                assert!(*place != step || !of_step && turns.is_empty(), "it began twice: {records:?}");
                of_step = *place == step;
            }
            Event::TurnBegan if of_step => turns.push(Turn { seat: record.seat, ..Turn::default() }),
            Event::Moved(one) if of_step => turns.last_mut().unwrap().moves.push(one.clone()),
            Event::TurnEnded(end) if of_step => turns.last_mut().unwrap().end = Some(*end),
            _ => {}
        }
    }
    turns
}

fn told(records: &[Record], step: usize) -> Vec<(Option<SeatToken>, String)> {
    let choice = |turn: &Turn| turn.last(PICK).unwrap_or_default().to_owned();
    let played = |turn: &Turn| turn.end == Some(TurnEnd::Played);
    turns(records, step).iter().filter(|turn| played(turn)).map(|turn| (turn.seat, choice(turn))).collect()
}

#[test]
fn a_skip_is_taken_back_and_the_step_goes_on_at_the_same_turn() {
    let mut played = table();
    plays(&mut played, "0");
    does(&mut played, Command::LiftCurtain);
    does(&mut played, Command::Make(Move::new(PICK, "1")));
    does(&mut played, Command::SkipStep);
    assert_eq!(played.session.step_place(), Some(2));
    assert!(played.session.skipped_step().is_some() && !played.session.is_unplayed(1));
    does(&mut played, Command::TakeBackSkip);
    let session = &played.session;
    assert_eq!(session.step_place(), Some(1));
    assert!(session.curtain() && session.current().is_some_and(|turn| turn.seat == Some(token(1))));
    assert_eq!(
        session.current().and_then(|turn| turn.last(PICK)),
        Some("1"),
        "what was picked is still there"
    );
    assert_eq!(played.carry_out(&Command::TakeBackSkip, 3), Err(Refusal::NotNow), "once");
    does(&mut played, Command::LiftCurtain);
    does(&mut played, Command::EndTurn);
    assert_eq!(played.session.step_place(), Some(2), "the next step comes after it");
    let both = [(Some(token(0)), "0".to_owned()), (Some(token(1)), "1".to_owned())];
    assert_eq!(told(&played.records, 1), both);
    assert!(turns(&played.records, 1).iter().all(|turn| turn.end == Some(TurnEnd::Played)), "none was cut");
}

#[test]
fn a_skip_stays_once_somebody_has_played_after_it_or_left() {
    let mut played = table();
    does(&mut played, Command::SkipStep);
    assert!(played.session.is_unplayed(1));
    plays(&mut played, "0");
    assert_eq!(played.carry_out(&Command::TakeBackSkip, 3), Err(Refusal::NotNow));
    does(&mut played, Command::SkipStep);
    does(&mut played, Command::Leave(token(1)));
    assert_eq!(played.carry_out(&Command::TakeBackSkip, 3), Err(Refusal::NotNow));
}

#[test]
fn an_earlier_step_is_played_again_and_the_one_that_nobody_played_comes_after_it() {
    let mut played = table();
    plays(&mut played, "0");
    plays(&mut played, "1");
    assert_eq!(played.session.step_place(), Some(2));
    does(&mut played, Command::PlayAgain { place: 1 });
    assert_eq!(played.session.step_place(), Some(1));
    assert_eq!(played.session.begun(), 2, "the other is still to come");
    plays(&mut played, "2");
    does(&mut played, Command::Pass);
    assert_eq!(played.session.step_place(), Some(2));
    // The first child's last word counts; the other one passed, and keeps the word from before.
    let both = [(Some(token(1)), "1".to_owned()), (Some(token(0)), "2".to_owned())];
    assert_eq!(told(&played.records, 1), both);
    assert_eq!(settled(&settled(&played.records)), settled(&played.records));
}

#[test]
fn a_step_that_was_played_in_is_over_when_an_earlier_one_is_played_again() {
    let mut played = table();
    for choice in ["0", "1", "0"] {
        plays(&mut played, choice);
    }
    does(&mut played, Command::PlayAgain { place: 1 });
    does(&mut played, Command::SkipStep);
    assert_eq!(played.session.step_place(), Some(3), "one child has played the third step: it is over");
    assert!(!played.session.is_unplayed(2));
    assert!(played.session.is_unplayed(1), "the last time nobody played");
    let both = [(Some(token(0)), "0".to_owned()), (Some(token(1)), "1".to_owned())];
    assert_eq!(told(&played.records, 1), both, "what was played the first time counts");
    // The skip of a step that is played again can be taken back, too.
    does(&mut played, Command::TakeBackSkip);
    assert_eq!(played.session.step_place(), Some(1));
}

#[test]
fn animals_the_private_ending_and_what_is_to_come_are_not_played_again() {
    let mut played = table();
    for place in [0, 1, 2, usize::MAX] {
        assert_eq!(played.carry_out(&Command::PlayAgain { place }, 3), Err(Refusal::Unknown), "{place}");
    }
    for _ in 0..4 {
        does(&mut played, Command::SkipStep);
    }
    assert_eq!(played.session.step_place(), Some(5));
    assert_eq!(played.carry_out(&Command::PlayAgain { place: 4 }, 3), Err(Refusal::Unknown));
    does(&mut played, Command::PlayAgain { place: 3 });
}

proptest! {
    #[test]
    fn what_counts_has_every_step_once_and_nothing_that_was_taken_back(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        let played = Played::through(&plan, seats, &commands);
        let counts = settled(&played.records);
        let mut begun = std::collections::BTreeSet::new();
        for record in &counts {
            prop_assert!(!matches!(record.event, Event::SkipTakenBack | Event::StepPutBack));
            if let Event::StepBegan(step) = record.event {
                prop_assert!(begun.insert(step), "step {} counts twice", step);
            }
        }
        prop_assert_eq!(settled(&counts), counts.clone());
        let joined = |records: &[Record]| {
            records.iter().filter(|record| matches!(record.event, Event::Joined(_))).count()
        };
        prop_assert_eq!(joined(&counts), joined(&played.records), "nobody who is here is forgotten");
        let stays = redact(&played.records, |_, _, _| true);
        let turns = |records: &[Record]| {
            records.iter().filter(|record| matches!(record.event, Event::TurnEnded(TurnEnd::Played))).count()
        };
        prop_assert!(turns(&stays) <= turns(&counts));
        let _folds = Session::replay(played.steps.clone(), SEED, &stays);
    }
}
