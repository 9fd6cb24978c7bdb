//! Rules of choosing animals: children join one after the other; the step ends when all who are expected have.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, next_together},
};

use super::level::{self, AnimalsLevel};

/// Whether a seat has had this animal: at an earlier meeting of the group, or today before it left the table.
pub fn is_known(board: &Board, animal: &str) -> bool {
    let left = board.seats.iter().any(|seat| seat.animal == animal && !seat.present);
    left || board.known.iter().any(|one| one == animal)
}

/// Whether this animal waits for its child: a seat has had it, and it is not at the table.
pub fn waits(board: &Board, animal: &str) -> bool {
    is_known(board, animal) && !board.present().any(|seat| seat.animal == animal)
}

/// The rules of choosing animals.
#[derive(Debug)]
pub struct AnimalsRules;

impl Mechanic for AnimalsRules {
    type Level = AnimalsLevel;
    const ID: &'static str = "animals";
    const TRAITS: Traits =
        Traits { ends_itself: true, welcomes_seats: true, keeps_place: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        // On an open day no child has a seat: there is nothing to choose.
        if board.expected == 0 { Next::Done } else { next_together(board) }
    }

    fn accepts(_level: &AnimalsLevel, _turn: &Turn, _board: &Board, _one: &Move) -> bool {
        // Animals are chosen by joining, which is the session's own command.
        false
    }

    fn is_complete(_level: &AnimalsLevel, _turn: &Turn, board: &Board) -> bool {
        board.present().count() >= usize::from(board.expected)
    }

    fn thinkable(_level: &AnimalsLevel) -> Vec<Move> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::{Bilingual, Factor, Level, Script},
        session::{Seat, SeatToken},
    };

    use super::super::level::AnimalsLevel;

    #[test]
    fn known_animals_wait_until_they_are_at_the_table() {
        let seat = |number, animal: &str, present| Seat {
            token: SeatToken(number),
            animal: animal.to_owned(),
            present,
            adult: false,
        };
        let seats = [seat(1, "fox", true), seat(2, "owl", false), seat(3, "bear", true)];
        let known = ["fox".to_owned(), "panda".to_owned()];
        let body = AnimalsLevel { question: Bilingual::default(), animals: Vec::new() };
        let level = Level {
            id: "animals".to_owned(),
            activity: "animals".to_owned(),
            factor: Factor::Ritual,
            bands: Vec::new(),
            title: Bilingual::default(),
            script: Script::default(),
            moves: &[],
            body: std::sync::Arc::new(body),
        };
        let (turns, kept) = (&[], &[]);
        let board = Board {
            level: &level,
            seats: &seats,
            turns,
            current: None,
            expected: 4,
            seed: 0,
            kept,
            known: &known,
        };
        let told = |animal| (is_known(&board, animal), waits(&board, animal));
        assert_eq!(told("panda"), (true, true), "from an earlier meeting");
        assert_eq!(told("fox"), (true, false), "from an earlier meeting, and here");
        assert_eq!(told("owl"), (true, true), "left the table today");
        assert_eq!(told("bear"), (false, false), "new today, and here");
        assert_eq!(told("koala"), (false, false), "nobody's");
    }
}
