//! Rules of *Describe and Build*: a seat looks at a pattern, then all build it together; round by round, nothing is wrong.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Seat, Turn, TurnEnd, moves},
};

use super::level::{self, DescribeBuildLevel, Lying};

/// The kind of move: the describer has seen the pattern.
pub const SEEN: &str = "seen";
/// The kind of move: the describer looks again while the others build.
pub const ASK: &str = "ask";
/// How the kinds of move begin that lay a piece; the number of the place follows, from 1.
pub const PLACE: &str = "place-";
/// The kind of move: all look at the pattern and at what was built.
pub const COMPARE: &str = "compare";

/// How often the same piece can be laid into the same place in one round.
const MOST_TIMES: usize = 6;

/// The rules of *Describe and Build*.
#[derive(Debug)]
pub struct DescribeBuildRules;

impl Mechanic for DescribeBuildRules {
    type Level = DescribeBuildLevel;
    const ID: &'static str = "describe_build";
    const TRAITS: Traits = Traits { partners: 2, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[
        MoveKind::once(SEEN),
        MoveKind::replaces(ASK),
        MoveKind::adds(PLACE, MOST_TIMES),
        MoveKind::once(COMPARE),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        let Some(level) = board.level.body::<DescribeBuildLevel>() else { return Next::Done };
        let present = board.present().count();
        let nobody_is_left = present == 0 && !board.seats.is_empty();
        if nobody_is_left || rounds(board) >= usize::from(level.rounds) {
            return Next::Done;
        }
        if board.turns.last().is_some_and(has_described) {
            return Next::Together;
        }
        if present < 2 {
            // An adult describes. A group that has passed a round has had enough.
            let passed = |turn: &Turn| turn.seat.is_none() && turn.end != Some(TurnEnd::Played);
            return if board.turns.iter().any(passed) { Next::Done } else { Next::Together };
        }
        let had_turn = |seat: &&Seat| board.turns.iter().any(|turn| turn.seat == Some(seat.token));
        board.present().find(|seat| !had_turn(seat)).map_or(Next::Done, |seat| Next::Seat(seat.token))
    }

    fn accepts(level: &DescribeBuildLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        let choice = one.choice.as_str();
        if turn.seat.is_some() {
            return one.kind == SEEN && choice == SEEN;
        }
        if turn.last(COMPARE).is_some() {
            return false;
        }
        match one.kind.as_str() {
            ASK => choice == ASK,
            COMPARE => choice == COMPARE && is_built(level, board, turn),
            kind => place_of(level, kind).is_some() && level.piece(choice).is_some(),
        }
    }

    fn is_complete(_level: &DescribeBuildLevel, turn: &Turn, _board: &Board) -> bool {
        let done = if turn.seat.is_some() { SEEN } else { COMPARE };
        turn.last(done).is_some()
    }

    fn thinkable(level: &DescribeBuildLevel) -> Vec<Move> {
        let pieces = || level.pieces.iter().map(|piece| piece.id.as_str());
        let laid = (1..=level.places()).flat_map(|place| moves(&format!("{PLACE}{place}"), pieces()));
        [moves(SEEN, [SEEN]), moves(ASK, [ASK]), laid.collect(), moves(COMPARE, [COMPARE])].concat()
    }
}

/// How many times something was built, or was to be built.
pub fn rounds(board: &Board) -> usize {
    board.turns.iter().filter(|turn| turn.seat.is_none()).count()
}

/// The pattern of this round.
pub fn pattern<'a>(level: &'a DescribeBuildLevel, board: &Board) -> &'a [Lying] {
    let count = level.patterns.len().max(1) as u64;
    let number = (board.seed % count + rounds(board) as u64) % count;
    level.patterns.get(number as usize).map(Vec::as_slice).unwrap_or_default()
}

/// The seat that describes what is built now; nothing if an adult does.
pub fn describer<'a>(board: &Board<'a>) -> Option<&'a Seat> {
    let seat = board.turns.last().filter(|turn| has_described(turn))?.seat;
    board.seats.iter().find(|one| Some(one.token) == seat)
}

/// What lies where after the moves of this turn. A place holds one piece: the one that lay there goes back.
pub fn built(level: &DescribeBuildLevel, turn: &Turn) -> Vec<Lying> {
    let mut built: Vec<Lying> = Vec::new();
    for one in &turn.moves {
        let Some(place) = place_of(level, &one.kind) else { continue };
        built.retain(|lying| lying.piece != one.choice && lying.place != place);
        built.push(Lying { piece: one.choice.clone(), place });
    }
    built
}

/// Whether as many pieces lie in the bed as the pattern has, wherever they lie: there is nothing to get wrong.
pub fn is_built(level: &DescribeBuildLevel, board: &Board, turn: &Turn) -> bool {
    built(level, turn).len() >= pattern(level, board).len()
}

/// The place that a kind of move lays a piece in.
fn place_of(level: &DescribeBuildLevel, kind: &str) -> Option<u8> {
    let number = kind.strip_prefix(PLACE)?;
    (1..=level.places()).find(|place| place.to_string() == number)
}

/// A seat has seen the pattern, and now it is to be built.
fn has_described(turn: &Turn) -> bool {
    turn.seat.is_some() && turn.end == Some(TurnEnd::Played)
}

#[cfg(test)]
mod tests;
