//! What children do at the table, by touch and by keyboard.

mod aloud;
mod calm_corner;
mod choice;
mod forgiving;
mod keyboard;
mod play;
mod returning;
mod showing_hand;
mod touch;
