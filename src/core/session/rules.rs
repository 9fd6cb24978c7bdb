//! What an activity tells the session: whose turn it is, which moves it accepts, when a turn is complete.

use crate::content::{Choice, Level, Traits};

use super::event::{Move, SeatToken, TurnEnd};

/// One child at the table, shown as an animal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The random token under which the seat's events are kept.
    pub token: SeatToken,
    /// The animal: a picture's name.
    pub animal: String,
    /// Whether the seat is at the table now.
    pub present: bool,
    /// Whether an adult plays along on it: nothing of it is counted.
    pub adult: bool,
}

/// One go of one seat, or of the whole group together (no seat).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Whose turn it is; nothing when the group plays together.
    pub seat: Option<SeatToken>,
    /// What was done, in order.
    pub moves: Vec<Move>,
    /// How it ended; nothing while it goes on.
    pub end: Option<TurnEnd>,
}

impl Turn {
    /// The choice of the last move of this kind.
    pub fn last(&self, kind: &str) -> Option<&str> {
        self.moves.iter().rev().find(|one| one.kind == kind).map(|one| one.choice.as_str())
    }

    /// The choices of all moves of this kind, in order.
    pub fn all<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.moves.iter().filter(move |one| one.kind == kind).map(|one| one.choice.as_str())
    }
}

/// Something a seat chose at an earlier meeting of its group and may look at again: a goal, nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierChoice {
    /// The seat that chose it.
    pub seat: SeatToken,
    /// The kind of move it was.
    pub kind: String,
    /// What was chosen, with its picture and its word.
    pub choice: Choice,
}

/// All that an activity may look at: the level, who is here, and what was done in this step so far.
#[derive(Clone, Copy, Debug)]
pub struct Board<'a> {
    /// The content played.
    pub level: &'a Level,
    /// Everybody who has joined, in the order of joining; look at `present`.
    pub seats: &'a [Seat],
    /// The turns of this step that have ended, in order.
    pub turns: &'a [Turn],
    /// The turn that goes on now.
    pub current: Option<&'a Turn>,
    /// How many children are expected today, 0 to 10.
    pub expected: u8,
    /// A number drawn for this session; the only source of chance.
    pub seed: u64,
    /// What the seats keep from earlier meetings, the latest last.
    pub kept: &'a [EarlierChoice],
    /// The animals that the group's seats took at earlier meetings; whose is whose is not told.
    pub known: &'a [String],
}

impl<'a> Board<'a> {
    /// The seats at the table now.
    pub fn present(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| seat.present)
    }

    /// The seat whose turn goes on now.
    pub fn seat(&self) -> Option<&Seat> {
        let token = self.current?.seat?;
        self.seats.iter().find(|seat| seat.token == token)
    }

    /// What the seat whose turn goes on now keeps from earlier meetings, the latest last. No seat sees another seat's.
    pub fn kept_by_this_seat(&self) -> impl Iterator<Item = &'a EarlierChoice> {
        let seat = self.current.and_then(|turn| turn.seat);
        self.kept.iter().filter(move |one| Some(one.seat) == seat)
    }

    /// Every move of the step so far, the current turn's last.
    pub fn moves(&self) -> impl Iterator<Item = &Move> {
        self.turns.iter().chain(self.current).flat_map(|turn| &turn.moves)
    }
}

/// Who goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// This seat.
    Seat(SeatToken),
    /// Everybody together.
    Together,
    /// No seat: the step is done.
    Done,
}

/// The rules of an activity as a session asks for them, whichever activity it is. An activity implements
/// [`super::Mechanic`], and has these from it.
pub trait Rules: Send + Sync {
    /// What is special about the activity.
    fn traits(&self) -> Traits;

    /// Who goes next, after the turns that have ended. Must come to `Done` after finitely many ended turns.
    fn next(&self, board: &Board) -> Next;

    /// Whether the current turn may make this move now.
    fn accepts(&self, board: &Board, one: &Move) -> bool;

    /// Whether the current turn has all it needs, so that it may end as played.
    fn is_complete(&self, board: &Board) -> bool;

    /// Every move that the current turn may make now.
    fn thinkable(&self, board: &Board) -> Vec<Move>;
}

/// Pass-and-play: everybody at the table once, in the order of joining; with no seats, one turn together.
pub fn next_in_circle(board: &Board) -> Next {
    if board.seats.is_empty() {
        return next_together(board);
    }
    let had_turn = |seat: &&Seat| board.turns.iter().any(|turn| turn.seat == Some(seat.token));
    board.present().find(|seat| !had_turn(seat)).map_or(Next::Done, |seat| Next::Seat(seat.token))
}

/// One turn for everybody together, then the step is done.
pub fn next_together(board: &Board) -> Next {
    if board.turns.is_empty() { Next::Together } else { Next::Done }
}
