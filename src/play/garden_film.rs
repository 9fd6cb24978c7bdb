//! The story of a group's garden as children may see it: the path, the plants that grew, the words that were found. No answers.

use crate::{
    content::{Bilingual, Factor},
    progress::GroupStory,
};

use super::Table;

/// The most words that are shown, the newest.
const MOST_WORDS: usize = 10;

/// What the film shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GardenFilm {
    /// The meetings in their order: what each was about.
    pub meetings: Vec<Vec<Factor>>,
    /// Words for feelings that the group has found.
    pub words: Vec<Bilingual>,
}

impl GardenFilm {
    /// The film of this story.
    pub fn new(story: &GroupStory) -> Self {
        let factors = |column: &crate::progress::PathColumn| {
            let mut factors: Vec<Factor> = column.played.iter().filter_map(|played| played.factor).collect();
            factors.retain(|factor| factor.plant().is_some());
            factors.dedup();
            factors
        };
        let feelings = story.words.feelings.get().iter().rev();
        let words = feelings.filter_map(|word| word.label.as_deref().cloned()).take(MOST_WORDS);
        Self { meetings: story.path.iter().map(factors).collect(), words: words.collect() }
    }
}

impl Table {
    /// The film that is shown while no session goes on.
    pub const fn film(&self) -> Option<&GardenFilm> {
        self.film.as_ref()
    }

    /// Shows a film on the children's side.
    pub fn show_film(&mut self, film: GardenFilm) {
        self.film = Some(film);
        self.revision += 1;
    }

    /// The film is over, or was stopped: the garden shows.
    pub fn end_film(&mut self) {
        if self.film.take().is_some() {
            self.revision += 1;
        }
    }
}
