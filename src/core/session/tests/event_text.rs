//! The two words in which an event is stored: every event comes back from them, and any text is an event or none.

use proptest::prelude::*;

use crate::session::{Event, Move, TurnEnd};

/// The kinds that this program writes, without those of moves.
const KINDS: [&str; 23] = [
    "opened",
    "joined",
    "left",
    "adult-marked",
    "step-began",
    "offered",
    "chose",
    "turn-began",
    "curtain-lifted",
    "curtain-fell",
    "turn-ended",
    "step-ended",
    "skip-taken-back",
    "step-put-back",
    "paused",
    "went-on",
    "stretched",
    "reordered",
    "swapped",
    "ended-early",
    "finished",
    "wrapped-up",
    "closed",
];

/// An id as content and the journal allow it.
fn word() -> impl Strategy<Value = String> {
    "[a-z0-9][a-z0-9.-]{0,12}"
}

fn any_event() -> impl Strategy<Value = Event> {
    let end = prop_oneof![Just(TurnEnd::Played), Just(TurnEnd::Passed), Just(TurnEnd::Ended)];
    let without_choice = prop::sample::select(vec![
        Event::Left,
        Event::TurnBegan,
        Event::CurtainLifted,
        Event::CurtainFell,
        Event::SkipTakenBack,
        Event::StepPutBack,
        Event::Paused,
        Event::WentOn,
        Event::EndedEarly,
        Event::Finished,
        Event::Closed,
    ]);
    prop_oneof![
        4 => without_choice,
        1 => (word(), any::<u8>()).prop_map(|(plan, seats)| Event::Opened { plan, seats }),
        1 => word().prop_map(Event::Joined),
        1 => any::<bool>().prop_map(Event::AdultMarked),
        1 => any::<usize>().prop_map(Event::StepBegan),
        1 => (word(), word()).prop_map(|(one, other)| Event::Offered([one, other])),
        1 => word().prop_map(Event::Chose),
        1 => (word(), word()).prop_map(|(kind, choice)| Event::Moved(Move::new(kind, choice))),
        1 => end.prop_map(Event::TurnEnded),
        1 => any::<bool>().prop_map(Event::StepEnded),
        1 => any::<i16>().prop_map(Event::Stretched),
        1 => any::<(usize, usize)>().prop_map(|(from, to)| Event::Reordered { from, to }),
        1 => (any::<usize>(), word()).prop_map(|(step, level)| Event::Swapped { step, level }),
        1 => prop::collection::vec(any::<u8>(), 0..8).prop_map(Event::WrappedUp),
    ]
}

proptest! {
    #[test]
    fn any_event_comes_back_from_its_words(event in any_event()) {
        let (kind, choice) = event.to_words();
        prop_assert!(kind.starts_with("move.") || KINDS.contains(&kind.as_str()), "{} is not in the list", kind);
        prop_assert_eq!(Event::from_words(&kind, &choice), Some(event));
    }

    #[test]
    fn any_text_is_an_event_that_stays_the_same_or_none(
        kind in prop_oneof![
            8 => prop::sample::select(&KINDS[..]).prop_map(str::to_owned),
            1 => ".{0,12}",
            1 => ".{0,12}".prop_map(|kind| format!("move.{kind}")),
        ],
        choice in prop_oneof![Just(String::new()), "[0-9+ -]{1,24}", "[0-9]{1,3} .{0,12}", ".{0,40}"],
    ) {
        let Some(event) = Event::from_words(&kind, &choice) else { return Ok(()) };
        let (kind, choice) = event.to_words();
        prop_assert_eq!(Event::from_words(&kind, &choice), Some(event));
    }
}
