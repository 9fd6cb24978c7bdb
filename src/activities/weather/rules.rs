//! Rules of check-in and check-out: every seat holds one weather; it may change its mind until it passes the tablet on.

use crate::session::{Board, Move, Rules};

use super::level::WeatherLevel;

/// The kind of move: which weather is inside.
pub const WEATHER: &str = "weather";

/// The rules of check-in and check-out.
#[derive(Debug)]
pub struct WeatherRules;

impl Rules for WeatherRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let Some(level) = board.level.body::<WeatherLevel>() else { return false };
        one.kind == WEATHER && level.weathers.iter().any(|weather| weather.id == one.choice)
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(WEATHER).is_some())
    }

    fn keeps_place(&self) -> bool {
        true
    }
}
