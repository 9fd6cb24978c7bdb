//! Rules of check-in and check-out: every seat holds one weather; it may change its mind until it passes the tablet on.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

pub use super::level::WEATHER;
use super::level::{self, WeatherLevel};

/// The rules of check-in and check-out.
#[derive(Debug)]
pub struct WeatherRules;

impl Mechanic for WeatherRules {
    type Level = WeatherLevel;
    const ID: &'static str = "weather";
    const TRAITS: Traits = Traits { keeps_place: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::replaces(WEATHER).meaning(Role::Mood)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &WeatherLevel, _turn: &Turn, _board: &Board, one: &Move) -> bool {
        level.weathers.iter().any(|weather| weather.id == one.choice)
    }

    fn is_complete(_level: &WeatherLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(WEATHER).is_some()
    }

    fn thinkable(level: &WeatherLevel) -> Vec<Move> {
        moves(WEATHER, Choice::ids(&level.weathers))
    }
}
