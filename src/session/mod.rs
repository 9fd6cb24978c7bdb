//! The pure state machine of a session: plan, steps, turns, pause and resume. `handle` says what happens, `apply` folds it.

mod event;
mod forget;
mod handle;
mod rules;
mod state;
#[cfg(test)]
mod tests;
mod words;

pub use event::{Command, Event, Minute, Move, Record, SeatToken, TurnEnd};
pub use forget::forget;
pub use handle::Refusal;
pub use rules::{Board, Kept, Next, Rules, Seat, Turn, next_in_circle, next_together};
pub use state::{MOST_SEATS, Session, Stage, Step};
