//! What a *Describe and Build* level holds: loose pieces, and patterns of which piece lies in which place.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, Reader, TextLimits};

/// How many places there are side by side.
pub const COLUMNS: u8 = 3;

/// The content of *Describe and Build*: one seat sees a pattern and describes it, the others build it.
#[derive(Clone, Debug)]
pub struct DescribeBuildLevel {
    /// Why something is to be built again, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character who would like it built: a picture's name.
    pub character: String,
    /// What the places are on.
    pub ground: Ground,
    /// How many rows of places there are, 2 or 3.
    pub rows: u8,
    /// The loose pieces.
    pub pieces: Vec<Piece>,
    /// The patterns; one is taken for every round.
    pub patterns: Vec<Vec<Lying>>,
    /// How often it is played, each time with another describer.
    pub rounds: u8,
    /// What the group may talk about when it has looked together.
    pub reflection: Bilingual,
}

/// What the places are on, seen from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Hollows in a bed of earth.
    Bed,
    /// Plates on a cloth in the grass.
    Cloth,
    /// Felts on a wooden table.
    Table,
}

/// A loose piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The word kept in the journal; unique in its level.
    pub id: String,
    /// Its picture.
    pub emoji: String,
}

/// A piece that lies in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    /// The piece's id.
    pub piece: String,
    /// The place, counted from 1 at the top left along the rows.
    pub place: u8,
}

impl DescribeBuildLevel {
    /// How many places there are.
    pub const fn places(&self) -> u8 {
        self.rows * COLUMNS
    }

    /// The piece with this id.
    pub fn piece(&self, id: &str) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.id == id)
    }
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let ground = content.one_of("ground", &["bed", "cloth", "table"]);
    let rows = content.number("rows", 2..=3);
    let pieces = content.distinct_structures("pieces", 6..=10, read_piece);
    let ids: Vec<&str> = pieces.iter().flatten().map(|piece| piece.id.as_str()).collect();
    let places = rows.unwrap_or(3) * u16::from(COLUMNS);
    let lying = |lying: &Reader| {
        let (piece, place) = (lying.one_of("piece", &ids), lying.number("place", 1..=places));
        Some(Lying { piece: piece?.to_owned(), place: u8::try_from(place?).ok()? })
    };
    let patterns = content.structures("patterns", 3..=4, |pattern| pattern.structures("lies", 3..=6, lying));
    let rounds = content.number("rounds", 1..=3);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(DescribeBuildLevel {
        opening: opening?,
        character: character?,
        ground: match ground? {
            "bed" => Ground::Bed,
            "cloth" => Ground::Cloth,
            _ => Ground::Table,
        },
        rows: u8::try_from(rows?).ok()?,
        patterns: patterns?,
        rounds: u8::try_from(rounds?).ok()?,
        reflection: reflection?,
        pieces: pieces?,
    }))
}

fn read_piece(piece: &Reader) -> Option<Piece> {
    let (id, emoji) = (piece.id("id"), piece.picture("emoji"));
    Some(Piece { id: id?, emoji: emoji? })
}

impl LevelBody for DescribeBuildLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.pieces.iter().map(|piece| piece.emoji.as_str()).chain([self.character.as_str()]).collect()
    }
}
