//! A child who has been here before and is about to take another animal: the animals that wait are shown large, and beside
//! them the new one, as large. No child learns whose animal is whose.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Grid, Motion, Notes, Painter, Words, at, chrome, theme},
    session::Board,
};

use super::{rules::waits, view};

/// The word of the note that says for how many children at the table it was asked, and which animal was wanted then.
const WANTED: &str = "wanted";
/// The part of the screen in which the animals sit that wait: left, right, top, bottom.
const WAITING: (f32, f32, f32, f32) = (0.03, 0.72, 0.19, 0.77);
/// The middle of what the new animal stands in.
const NEW: Vec2 = at(0.86, 0.48);
/// The least width of what the new animal stands in, so that its words fit one line.
const NEW_WIDTH: f32 = 204.0;
/// The largest an animal and its nest get, in points.
const LARGEST: Vec2 = Vec2::new(230.0, 250.0);

/// What the child before the tablet was asked, if the child was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewAnimalQuestion<'a> {
    /// Nothing yet.
    NotAsked,
    /// Whether the child was here before: this animal is wanted, a new one.
    Open(&'a str),
    /// Once is enough: the child looked on.
    Answered,
}

impl<'a> NewAnimalQuestion<'a> {
    /// What was asked since the last child joined.
    pub fn of(board: &Board, notes: &'a Notes) -> Self {
        let noted = notes.get(WANTED).and_then(|note| note.split_once(' '));
        match noted.filter(|(joined, _)| *joined == board.present().count().to_string()) {
            None => Self::NotAsked,
            Some((_, "")) => Self::Answered,
            Some((_, animal)) => Self::Open(animal),
        }
    }
}

/// What holding a card asks for: a new animal is joined at once only where no animal waits, or where it was asked before.
pub fn take(board: &Board, asked: NewAnimalQuestion, animals: &[Choice], animal: &str) -> Act {
    let anybody_waits = animals.iter().any(|one| waits(board, &one.emoji));
    if asked == NewAnimalQuestion::Answered || !anybody_waits || waits(board, animal) {
        Act::Join(animal.to_owned())
    } else {
        note(board, animal)
    }
}

fn note(board: &Board, animal: &str) -> Act {
    Act::note(WANTED, format!("{} {animal}", board.present().count()))
}

/// Asks once: your animal, or a new one.
pub fn view(painter: &mut Painter, board: &Board, animals: &[Choice], new: &Choice) {
    let asks = painter.texts.get("animals-were-you-here");
    painter.banner_at(&asks, at(0.5, 0.085));
    let waiting: Vec<&Choice> = animals.iter().filter(|one| waits(board, &one.emoji)).collect();
    let rows = match waiting.len() {
        0..=4 => 1,
        5..=10 => 2,
        _ => 3,
    };
    let grid = Grid::of_rows(waiting.len(), rows);
    let (left, right, top, bottom) = WAITING;
    let part = at((right - left) / grid.columns as f32, (bottom - top) / rows as f32);
    let size = (painter.canvas * part - Vec2::splat(16.0)).min(LARGEST);
    for (index, animal) in waiting.iter().enumerate() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(part.x, f32::midpoint(left, right));
        let place = at(x, (row as f32 + 0.5).mul_add(part.y, top));
        in_its_nest(painter, animal, place, size, index);
    }
    is_new(painter, new, size);
    let (back, edge) = (painter.texts.get("stage-back"), chrome::edge(painter));
    painter.button("other-animals", "caret-left", &back, at(0.88, edge), false, note(board, ""));
}

/// An animal that waits in its nest, with the prints of its paws before it.
fn in_its_nest(painter: &mut Painter, animal: &Choice, place: Vec2, size: Vec2, index: usize) {
    let tag = format!("known-{}", animal.id);
    let card =
        painter.card(place, size, theme::PAPER.with_alpha(0.97)).hold(&tag, Act::Join(animal.emoji.clone()));
    let card = card.entity;
    let picture = picture_in(size);
    let label = animal.label.get(painter.language()).to_owned();
    let mut inside = painter.inside(card);
    view::nest(&mut inside, at(0.5, 0.54), (picture * 1.2).min(size.x - 20.0));
    inside.emoji(&animal.emoji, at(0.5, 0.36), picture).ambient(Motion::Bob, index as f32 * 0.19);
    view::paw_prints(&mut inside, size);
    inside.words(&label, Words::Label, at(0.5, 1.0 - 28.0 / size.y), size.x - 4.0);
}

/// The new animal, with a seedling beside it: as large as those that wait.
fn is_new(painter: &mut Painter, new: &Choice, size: Vec2) {
    let size = Vec2::new(size.x.max(NEW_WIDTH), size.y);
    painter.glow(NEW, size.max_element() * 1.6, theme::SUN.with_alpha(0.6)).ambient(Motion::Breathe, 0.0);
    let card = painter.card(NEW, size, theme::CARDS[1]).hold("i-am-new", Act::Join(new.emoji.clone())).entity;
    let picture = picture_in(size);
    let label = painter.texts.get("animals-i-am-new");
    let mut inside = painter.inside(card);
    inside.emoji(&new.emoji, at(0.5, 0.4), picture);
    inside.emoji("seedling", at(0.8, 0.62), picture * 0.5).ambient(Motion::Sway, 0.3);
    inside.words(&label, Words::Label, at(0.5, 1.0 - 28.0 / size.y), size.x - 4.0);
}

/// How large the picture is on a card of this size, in points.
fn picture_in(size: Vec2) -> f32 {
    (size.y - 84.0).min(size.x * 0.68)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        activities::{
            animals::{level::AnimalsLevel, rules::AnimalsRules},
            test_table::{TestTable, deck},
        },
        content::Bilingual,
    };

    fn animals() -> Vec<Choice> {
        deck(&["fox", "owl", "bear"]).into_iter().map(|one| Choice { emoji: one.id.clone(), ..one }).collect()
    }

    fn table() -> TestTable<AnimalsRules> {
        let body = AnimalsLevel { question: Bilingual::default(), animals: animals() };
        TestTable::new(AnimalsRules, body, 0)
    }

    #[test]
    fn a_new_animal_is_asked_about_once_while_a_known_one_waits() {
        let table = table();
        let known = ["owl".to_owned()];
        let board = Board { known: &known, ..table.board() };
        let mut notes = Notes::default();
        let join = |animal: &str| Act::Join(animal.to_owned());
        let asked = NewAnimalQuestion::of(&board, &notes);
        assert_eq!(take(&board, asked, &animals(), "owl"), join("owl"), "its own seat at once");
        let Act::Note(word, note) = take(&board, asked, &animals(), "fox") else {
            panic!("a new animal is asked about")
        };
        notes.set(&word, note);
        assert_eq!(NewAnimalQuestion::of(&board, &notes), NewAnimalQuestion::Open("fox"));
        let Act::Note(word, note) = super::note(&board, "") else { panic!("the way back") };
        notes.set(&word, note);
        let asked = NewAnimalQuestion::of(&board, &notes);
        assert_eq!(asked, NewAnimalQuestion::Answered);
        assert_eq!(take(&board, asked, &animals(), "fox"), join("fox"), "and not again");
    }

    #[test]
    fn nobody_is_asked_where_no_animal_waits() {
        let table = table();
        let asked = NewAnimalQuestion::NotAsked;
        assert_eq!(take(&table.board(), asked, &animals(), "fox"), Act::Join("fox".to_owned()));
        // An animal that no level offers any more cannot be waited for.
        let known = ["gone".to_owned()];
        let board = Board { known: &known, ..table.board() };
        assert_eq!(take(&board, asked, &animals(), "fox"), Act::Join("fox".to_owned()));
    }

    #[test]
    fn the_next_child_is_asked_anew() {
        let body = AnimalsLevel { question: Bilingual::default(), animals: animals() };
        let table = TestTable::new(AnimalsRules, body, 1);
        let known = ["owl".to_owned()];
        let board = Board { known: &known, ..table.board() };
        let mut notes = Notes::default();
        notes.set(WANTED, "0 fox".to_owned());
        assert_eq!(
            NewAnimalQuestion::of(&board, &notes),
            NewAnimalQuestion::NotAsked,
            "that was asked of the child before"
        );
    }
}
