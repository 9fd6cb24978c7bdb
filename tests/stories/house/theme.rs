//! The look of the children's screens: its colours have names.

use super::{nothing_against, source::sources};

/// How a colour is made from numbers, or taken from the engine.
const MADE: [&str; 5] = ["Color::srgb", "Color::hsl", "Color::WHITE", "Color::BLACK", "Srgba::"];

#[test]
fn colours_of_the_children_have_names_in_the_theme() {
    let mut found = Vec::new();
    let rooms = ["src/kit", "src/stage", "src/activities"].into_iter().flat_map(sources);
    for source in rooms.filter(|source| !source.path.starts_with("src/kit/theme/")) {
        let code = source.without_blanks();
        let made = MADE.iter().filter(|made| code.contains(**made));
        found.extend(made.map(|made| format!("{} holds {made}", source.path)));
    }
    nothing_against("a colour is a token of the theme", &found);
}
