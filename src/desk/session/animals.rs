//! The names of the animals on the seats.

use crate::{content::Bilingual, play::Table, session::Session};

/// What an animal is called; nothing if it is none of the animals that can be chosen.
pub fn animal_name(table: &Table, animal: &str) -> Bilingual {
    let level =
        table.animals().and_then(|level| level.body::<crate::activities::animals::level::AnimalsLevel>());
    let choice = level.and_then(|level| level.animals.iter().find(|choice| choice.emoji == animal));
    choice.map(|choice| choice.label.clone()).unwrap_or_default()
}

/// The animal whose turn it is.
pub fn seat_of_turn(session: &Session) -> Option<String> {
    let token = session.current()?.seat?;
    session.seats().iter().find(|seat| seat.token == token).map(|seat| seat.animal.clone())
}
