//! Reads what children see and choose: pictures, pictured texts, choices, decks, and the bins of answers.

use std::{collections::BTreeSet, ops::RangeInclusive};

use super::{
    fault_collector::FaultCollector,
    reader::{Reader, bilingual},
    ron_tree::Node,
    values::{add_or_remove, amount, every, list, plain, short},
};
use crate::content::{
    definitions::level::{Band, Bins, Choice, OWN, PicturedText},
    faults::fault_text::{Argument, FaultText, in_quotes},
    text::text_limits::TextLimits,
};

/// How many choices a deck holds in each band, "my own" not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeckSizes {
    /// Least and most for band A.
    pub a: (usize, usize),
    /// Least and most for band B.
    pub b: (usize, usize),
    /// Least and most for the bands C and D.
    pub c_and_d: (usize, usize),
}

impl DeckSizes {
    /// Most decks: three or four for the youngest, five to eight when they can read.
    pub const COMMON: Self = Self { a: (3, 4), b: (5, 8), c_and_d: (5, 10) };

    /// The same for every band.
    pub const fn all(least: usize, most: usize) -> Self {
        Self { a: (least, most), b: (least, most), c_and_d: (least, most) }
    }

    const fn bounds(self, band: Band) -> RangeInclusive<usize> {
        let (least, most) = match band {
            Band::A => self.a,
            Band::B => self.b,
            Band::C | Band::D => self.c_and_d,
        };
        least..=most
    }
}

impl Reader<'_> {
    /// The name of a picture that is shipped.
    pub fn picture(&self, name: &'static str) -> Option<String> {
        picture(self.faults, self.field(name)?)
    }

    /// A list of names of pictures that are shipped.
    pub fn pictures(&self, name: &'static str, count: RangeInclusive<usize>) -> Option<Vec<String>> {
        let (items, _) = self.list(name, count)?;
        every(items, |item| picture(self.faults, item))
    }

    /// A picture with its text.
    pub fn pictured_text(&self, name: &'static str, card: TextLimits) -> Option<PicturedText> {
        self.structure(name, |reader| read_pictured_text(reader, card))
    }

    /// A list of pictures with their texts.
    pub fn pictured_texts(
        &self,
        name: &'static str,
        count: RangeInclusive<usize>,
        card: TextLimits,
    ) -> Option<Vec<PicturedText>> {
        self.structures(name, count, |reader| read_pictured_text(reader, card))
    }

    /// One choice.
    pub fn choice(&self, name: &'static str) -> Option<Choice> {
        self.structure(name, read_choice)
    }

    /// One choice whose id the activity knows and prescribes.
    pub fn fixed_choice(&self, name: &'static str, id: &str) -> Option<Choice> {
        let choice = self.choice(name);
        let node = self.node.field(name).and_then(|choice| choice.field("id"))?;
        if node.text().is_some_and(|found| found != id) {
            self.faults.add(node.offset, FaultText::new("fault-fixed-id").with("id", id));
            return None;
        }
        choice
    }

    /// A deck of choices with "my own", fit for the level's youngest band.
    pub fn deck(&self, name: &'static str, sizes: DeckSizes) -> Option<Vec<Choice>> {
        self.deck_of(name, sizes, &[], read_choice)
    }

    /// A deck like [`Self::deck`] in which every card holds more than its choice.
    ///
    /// `to_choice` are the names of the fields that lead from a card to its choice.
    pub fn deck_of<T>(
        &self,
        name: &'static str,
        sizes: DeckSizes,
        to_choice: &[&str],
        read: impl FnMut(&Reader) -> Option<T>,
    ) -> Option<Vec<T>> {
        let cards = self.structures(name, 0..=usize::MAX, read)?;
        let deck = self.node.field(name)?;
        let ids = words_of(deck, to_choice, "id");
        let own = ids.iter().filter(|(id, _)| *id == OWN).count();
        if own == 0 {
            self.faults.add(deck.offset, FaultText::new("fault-no-own").with("deck", name));
        }
        if let Some(band) = self.faults.youngest.get() {
            let (have, bounds) = (ids.len().saturating_sub(own), sizes.bounds(band));
            if !bounds.contains(&have) {
                let text = FaultText::new("fault-choices").with("deck", name).with("have", have);
                let text = text.with("band", band.letter()).with("room", amount(&bounds));
                self.faults.add(deck.offset, text.with("mend", add_or_remove(have, &bounds)));
            }
        }
        self.check_twins(deck, to_choice, name);
        Some(cards)
    }

    /// A list of choices without "my own".
    pub fn choices(&self, name: &'static str, count: RangeInclusive<usize>) -> Option<Vec<Choice>> {
        let choices = self.structures(name, count, read_choice);
        self.check_twins(self.node.field(name)?, &[], name);
        choices
    }

    /// A list of choices that are called "1", "2", "3" and so on, in this order: the steps of a scale.
    pub fn numbered_choices(&self, name: &'static str, count: RangeInclusive<usize>) -> Option<Vec<Choice>> {
        let choices = self.choices(name, count);
        let ids = words_of(self.node.field(name)?, &[], "id");
        for (number, (id, offset)) in (1_usize..).zip(ids) {
            if id != number.to_string() {
                let text = FaultText::new("fault-numbered").with("field", name).with("id", short(id));
                self.faults.add(offset, text.with("number", number));
            }
        }
        choices
    }

    /// A list of structs with an `id` and an `emoji` that are theirs alone.
    pub fn distinct_structures<T>(
        &self,
        name: &'static str,
        count: RangeInclusive<usize>,
        read: impl FnMut(&Reader) -> Option<T>,
    ) -> Option<Vec<T>> {
        let values = self.structures(name, count, read);
        self.check_twins(self.node.field(name)?, &[], name);
        values
    }

    /// Keeps a fault at every id and every picture of a deck that stands there a second time.
    fn check_twins(&self, deck: &Node, to_choice: &[&str], name: &str) {
        let twins = |key, words: Vec<(&str, usize)>| {
            let mut seen = BTreeSet::new();
            for (word, offset) in words {
                if !seen.insert(word) {
                    let text = FaultText::new(key).with("field", name).with("word", short(word));
                    self.faults.add(offset, text);
                }
            }
        };
        twins("fault-id-twice", words_of(deck, to_choice, "id"));
        twins("fault-picture-twice", words_of(deck, to_choice, "emoji"));
    }

    /// The bins in which the answers of the deck in the field `deck` may be shown.
    pub fn bins(&self, name: &'static str, deck: &'static str) -> Option<Bins> {
        self.structure(name, |reader| {
            let known = self.node.field(deck).map(|deck| words_of(deck, &[], "id")).unwrap_or_default();
            let known = known.into_iter().map(|(id, _)| id).collect();
            let groups = reader.groups(&known, deck);
            let (items, _) = reader.list("names", 3..=3)?;
            let names = every(items, |item| bilingual(reader.faults, item, TextLimits::BIN));
            Some(Bins { groups: groups?.try_into().ok()?, names: names?.try_into().ok()? })
        })
    }

    fn groups(&self, known: &BTreeSet<&str>, deck: &str) -> Option<Vec<Vec<String>>> {
        let (items, offset) = self.list("groups", 3..=3)?;
        let mut placed = BTreeSet::new();
        let groups = every(items, |item| {
            let ids = list(self.faults, item, FaultText::new("fault-count-group"), 1..=usize::MAX)?;
            every(ids, |id| {
                let text = plain(self.faults, id)?;
                if !known.contains(text) {
                    let otherwise = FaultText::new("fault-mend-choice").with("deck", deck);
                    let guess = self.faults.suggest(text, known.iter().copied(), otherwise);
                    let fault = FaultText::new("fault-no-choice").with("deck", deck).with("id", short(text));
                    self.faults.add(id.offset, fault.with("mend", guess));
                } else if !placed.insert(text) {
                    self.faults.add(id.offset, FaultText::new("fault-two-places").with("id", text));
                }
                Some(text.to_owned())
            })
        })?;
        let left: Vec<&str> = known.difference(&placed).copied().collect();
        if !left.is_empty() {
            let left = Argument::All(in_quotes(left));
            self.faults.add(offset, FaultText::new("fault-no-group").with("left", left));
        }
        Some(groups)
    }
}

/// A struct as a picture with its text.
fn read_pictured_text(reader: &Reader, card: TextLimits) -> Option<PicturedText> {
    let (emoji, text) = (reader.picture("emoji"), reader.bilingual("text", card));
    Some(PicturedText { emoji: emoji?, text: text? })
}

/// A struct as a choice.
fn read_choice(reader: &Reader) -> Option<Choice> {
    let (id, emoji) = (reader.id("id"), reader.picture("emoji"));
    let label = reader.bilingual("label", TextLimits::LABEL);
    Some(Choice { id: id?, emoji: emoji?, label: label? })
}

/// A picture's name; a fault if no such picture is shipped.
fn picture(faults: &FaultCollector, node: &Node) -> Option<String> {
    let name = plain(faults, node)?;
    let pictures = faults.shipped.pictures;
    if pictures.contains(name) {
        return Some(name.to_owned());
    }
    let guess = faults.suggest(name, pictures.iter().map(String::as_str), "fault-mend-picture");
    let text = FaultText::new("fault-no-picture").with("picture", short(name));
    faults.add(node.offset, text.with("mend", guess));
    None
}

/// The texts of one field over all cards of a deck, with their places.
fn words_of<'r>(deck: &'r Node, to_choice: &[&str], name: &str) -> Vec<(&'r str, usize)> {
    let word = |card: &'r Node| {
        let choice = to_choice.iter().try_fold(card, |node, step| node.field(step))?;
        let node = choice.field(name)?;
        Some((node.text()?, node.offset))
    };
    deck.items().iter().filter_map(word).collect()
}
