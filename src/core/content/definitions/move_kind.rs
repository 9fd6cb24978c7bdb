//! The kinds of moves that an activity has: their words in the journal, what they mean, and how many a turn takes.

use super::role::Role;

/// How often a turn takes a move that replaces the one before it. A child that changes its mind never comes so far; a
/// finger that drums on the screen does, and each move is written to the disk.
const MOST_CHANGES: usize = 40;

/// What a second move of the same kind does in one turn, and how many a turn takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// There is none: a turn takes one move of this kind.
    Once,
    /// It takes the place of the one before: the child has changed its mind.
    Replaces,
    /// It comes to those before; each choice is taken so often.
    Adds(usize),
    /// It takes back a move of another kind; each choice is taken so often.
    Undoes(usize),
}

/// One kind of move of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveKind {
    /// The word of the kind, as the journal keeps it. A word that ends with `-` is the beginning of a family of kinds:
    /// what follows is an id of the level's content, or a number.
    pub word: &'static str,
    /// What such a move means to those who count; nothing where it is not counted.
    pub role: Option<Role>,
    /// What a second one does, and how many a turn takes.
    pub repeat: Repeat,
}

impl MoveKind {
    /// A kind of move that a turn takes once.
    pub const fn once(word: &'static str) -> Self {
        Self { word, role: None, repeat: Repeat::Once }
    }

    /// A kind of move that may be changed until the turn ends: the last one counts.
    pub const fn replaces(word: &'static str) -> Self {
        Self { word, role: None, repeat: Repeat::Replaces }
    }

    /// A kind of move of which a turn holds many, each choice so often at most.
    pub const fn adds(word: &'static str, each: usize) -> Self {
        Self { word, role: None, repeat: Repeat::Adds(each) }
    }

    /// A kind of move that takes another one back, each choice so often at most.
    pub const fn undoes(word: &'static str, each: usize) -> Self {
        Self { word, role: None, repeat: Repeat::Undoes(each) }
    }

    /// The same kind with this meaning.
    pub const fn meaning(self, role: Role) -> Self {
        Self { role: Some(role), ..self }
    }

    /// Whether it is a family of kinds, which a level makes of its content.
    pub fn is_family(&self) -> bool {
        self.word.ends_with('-')
    }

    /// Whether a move of this kind belongs to it.
    pub fn names(&self, kind: &str) -> bool {
        if self.is_family() { kind.starts_with(self.word) } else { kind == self.word }
    }

    /// Whether a turn takes one more, which has so many moves of exactly this kind, and so many of them with the same
    /// choice.
    pub const fn has_room(&self, of_kind: usize, of_choice: usize) -> bool {
        match self.repeat {
            Repeat::Once => of_kind == 0,
            Repeat::Replaces => of_kind < MOST_CHANGES,
            Repeat::Adds(each) | Repeat::Undoes(each) => of_choice < each,
        }
    }
}
