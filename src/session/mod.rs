//! The pure state machine of a session: plan, steps, turns, pause and resume. `handle` says what happens, `apply` folds it.

mod event;
mod forget;
mod fork;
mod handle;
mod rules;
mod state;
mod step;
#[cfg(test)]
mod tests;
mod words;

pub use event::{Command, Event, Minute, Move, Record, SeatToken, TurnEnd};
pub use forget::{chosen, forget, swapped};
pub use fork::{Fork, Stones};
pub use handle::Refusal;
pub use rules::{Board, Kept, Next, Rules, Seat, Turn, next_in_circle, next_together};
pub use state::{MOST_SEATS, Session, Stage};
pub use step::{Play, Step};
