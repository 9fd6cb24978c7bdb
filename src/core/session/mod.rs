//! The pure state machine of a session: plan, steps, turns, pause and resume. `handle` says what happens, `apply` folds it.

mod activity_choice;
mod event;
mod event_text;
mod handle;
mod mechanic;
mod observation;
mod redact;
mod rules;
mod settled;
mod state;
mod step;
#[cfg(test)]
mod tests;
mod undo;

pub use activity_choice::{ActivityChoice, StoneCounts};
pub use event::{Command, Event, Minute, Move, Record, SeatToken, TurnEnd};
pub use handle::{Outcome, Refusal};
pub use mechanic::{Mechanic, moves, numbered_moves};
pub use observation::{Degree, Observation, Question};
pub use redact::{adults, chosen, redact, swapped};
pub use rules::{Board, EarlierChoice, Next, Rules, Seat, Turn, next_in_circle, next_together};
pub use settled::settled;
pub use state::{MOST_SEATS, Session, Stage};
pub use step::{Play, Step};
