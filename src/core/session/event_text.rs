//! The text form in which an event is stored: two words, a kind and a choice. Nothing else about a child can be stored.

use super::event::{Event, Move, TurnEnd};

/// The prefix of the kinds of moves.
const MOVE: &str = "move.";

impl Event {
    /// The kind and the choice under which the event is kept.
    pub fn to_words(&self) -> (String, String) {
        let (kind, choice) = match self {
            Self::Opened { plan, seats } => ("opened", format!("{seats} {plan}")),
            Self::Joined(animal) => ("joined", animal.clone()),
            Self::Left => ("left", String::new()),
            Self::AdultMarked(adult) => ("adult-marked", if *adult { "yes" } else { "no" }.to_owned()),
            Self::StepBegan(step) => ("step-began", step.to_string()),
            Self::Offered([one, other]) => ("offered", format!("{one} {other}")),
            Self::Chose(level) => ("chose", level.clone()),
            Self::TurnBegan => ("turn-began", String::new()),
            Self::CurtainLifted => ("curtain-lifted", String::new()),
            Self::Moved(one) => return (format!("{MOVE}{}", one.kind), one.choice.clone()),
            Self::CurtainFell => ("curtain-fell", String::new()),
            Self::TurnEnded(end) => ("turn-ended", end.word().to_owned()),
            Self::StepEnded(through) => ("step-ended", if *through { "through" } else { "cut" }.to_owned()),
            Self::SkipTakenBack => ("skip-taken-back", String::new()),
            Self::StepPutBack => ("step-put-back", String::new()),
            Self::Paused => ("paused", String::new()),
            Self::WentOn => ("went-on", String::new()),
            Self::Stretched(minutes) => ("stretched", minutes.to_string()),
            Self::Reordered { from, to } => ("reordered", format!("{from} {to}")),
            Self::Swapped { step, level } => ("swapped", format!("{step} {level}")),
            Self::EndedEarly => ("ended-early", String::new()),
            Self::Finished => ("finished", String::new()),
            Self::WrappedUp(touches) => {
                ("wrapped-up", touches.iter().map(u8::to_string).collect::<Vec<_>>().join(" "))
            }
            Self::Closed => ("closed", String::new()),
        };
        (kind.to_owned(), choice)
    }

    /// The event kept under this kind and choice; nothing if this program does not know it.
    pub fn from_words(kind: &str, choice: &str) -> Option<Self> {
        if let Some(kind) = kind.strip_prefix(MOVE) {
            return Some(Self::Moved(Move::new(kind, choice)));
        }
        Some(match kind {
            "opened" => {
                let (seats, plan) = choice.split_once(' ')?;
                Self::Opened { plan: plan.to_owned(), seats: seats.parse().ok()? }
            }
            "joined" => Self::Joined(choice.to_owned()),
            "left" => Self::Left,
            "adult-marked" => Self::AdultMarked(choice == "yes"),
            "step-began" => Self::StepBegan(choice.parse().ok()?),
            "offered" => {
                let (one, other) = choice.split_once(' ')?;
                Self::Offered([one.to_owned(), other.to_owned()])
            }
            "chose" => Self::Chose(choice.to_owned()),
            "turn-began" => Self::TurnBegan,
            "curtain-lifted" => Self::CurtainLifted,
            "curtain-fell" => Self::CurtainFell,
            "turn-ended" => Self::TurnEnded(TurnEnd::from_word(choice)?),
            "step-ended" => Self::StepEnded(choice == "through"),
            "skip-taken-back" => Self::SkipTakenBack,
            "step-put-back" => Self::StepPutBack,
            "paused" => Self::Paused,
            "went-on" => Self::WentOn,
            "stretched" => Self::Stretched(choice.parse().ok()?),
            "reordered" => {
                let (from, to) = choice.split_once(' ')?;
                Self::Reordered { from: from.parse().ok()?, to: to.parse().ok()? }
            }
            "swapped" => {
                let (step, level) = choice.split_once(' ')?;
                Self::Swapped { step: step.parse().ok()?, level: level.to_owned() }
            }
            "ended-early" => Self::EndedEarly,
            "finished" => Self::Finished,
            "wrapped-up" => {
                Self::WrappedUp(choice.split_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?)
            }
            "closed" => Self::Closed,
            _ => return None,
        })
    }
}

impl TurnEnd {
    /// The word kept in the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Played => "played",
            Self::Passed => "passed",
            Self::Ended => "ended",
        }
    }

    /// The end with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Played, Self::Passed, Self::Ended].into_iter().find(|end| end.word() == word)
    }
}
