//! Reads checked values out of a content file and collects every fault on the way.
//!
//! Every function gives nothing where it found a fault, and the fault is kept. So an activity reads all its fields
//! first and only then looks whether it has them all. Fields that nobody asked for are unknown fields.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    ops::RangeInclusive,
};

use crate::locale::Language;

use super::{
    card::{Card, width},
    definitions::{Band, Bilingual},
    fault::Spot,
    glyphs::Glyphs,
    nearest::nearest,
    tree::{Field, Kind, Node},
};

/// After so many faults in one file nobody is helped by guesses at what was meant.
const MOST_GUESSES: usize = 100;

/// What is shipped beside the levels: a level may use nothing else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shipped<'s> {
    /// The names of all pictures in `assets/emoji`, without their ending.
    pub pictures: &'s BTreeSet<String>,
    /// What the fonts can draw.
    pub glyphs: &'s Glyphs,
}

/// The faults of one file while it is read, and what its values are checked against.
#[derive(Debug)]
pub(super) struct Ledger<'s> {
    pub shipped: Shipped<'s>,
    /// The youngest band of the level; decks fit it.
    pub youngest: Cell<Option<Band>>,
    spots: RefCell<Vec<Spot>>,
    ended: Cell<bool>,
}

impl<'s> Ledger<'s> {
    pub(super) const fn new(shipped: Shipped<'s>) -> Self {
        Self { shipped, youngest: Cell::new(None), spots: RefCell::new(Vec::new()), ended: Cell::new(false) }
    }

    /// Keeps a fault, unless a fault of type has ended the file.
    pub(super) fn fault(&self, offset: usize, text: impl Into<String>) {
        if !self.ended.get() {
            self.spots.borrow_mut().push(Spot::new(offset, text));
        }
    }

    /// Keeps a fault after which nothing else in this file is worth saying.
    pub(super) fn end(&self, offset: usize, text: impl Into<String>) {
        self.fault(offset, text);
        self.ended.set(true);
    }

    /// All faults, in no order.
    pub(super) fn into_spots(self) -> Vec<Spot> {
        self.spots.into_inner()
    }

    /// `: did you mean "x"?` if a known word is near, else `otherwise`.
    pub(super) fn guess<'k>(
        &self,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
        otherwise: &str,
    ) -> String {
        let few = self.spots.borrow().len() < MOST_GUESSES;
        match if few { nearest(word, known) } else { None } {
            Some(near) => format!(": did you mean \"{near}\"?"),
            None => format!(": {otherwise}"),
        }
    }
}

/// One struct `( ... )` of a content file, read field by field.
#[derive(Debug)]
pub struct Reader<'r> {
    pub(super) ledger: &'r Ledger<'r>,
    pub(super) node: &'r Node,
    asked: RefCell<Vec<&'static str>>,
}

impl<'r> Reader<'r> {
    /// Begins to read a struct; a fault of type if it is none.
    pub(super) fn begin(ledger: &'r Ledger<'r>, node: &'r Node, form: &str) -> Option<Self> {
        if matches!(node.kind, Kind::Struct(_)) {
            return Some(Self { ledger, node, asked: RefCell::default() });
        }
        wrong_type(ledger, node, &format!("{form} belongs here"));
        None
    }

    /// Reads one struct whole: every field that `read` does not ask for is a fault.
    pub(super) fn read<T>(
        ledger: &'r Ledger<'r>,
        node: &'r Node,
        form: &str,
        read: impl FnOnce(&Self) -> Option<T>,
    ) -> Option<T> {
        let reader = Self::begin(ledger, node, form)?;
        let value = read(&reader);
        reader.finish();
        value
    }

    /// Keeps a fault for every field that is unknown or stands there twice.
    pub(super) fn finish(&self) {
        let Kind::Struct(fields) = &self.node.kind else { return };
        let asked = self.asked.borrow();
        let mut seen = BTreeSet::new();
        for Field { name, offset, .. } in fields {
            if !asked.contains(&name.as_str()) {
                let known = format!("take it away; the fields here are {}", asked.join(", "));
                let guess = self.ledger.guess(name, asked.iter().copied(), &known);
                self.ledger.fault(*offset, format!("there is no field \"{}\" here{guess}", short(name)));
            } else if !seen.insert(name) {
                self.ledger.fault(*offset, format!("the field \"{name}\" stands here twice: take one away"));
            }
        }
    }

    /// The value of a field, if it is there.
    pub(super) fn optional(&self, name: &'static str) -> Option<&'r Node> {
        self.asked.borrow_mut().push(name);
        self.node.field(name)
    }

    /// The value of a field; a fault at the struct if it is missing.
    pub(super) fn field(&self, name: &'static str) -> Option<&'r Node> {
        let node = self.optional(name);
        if node.is_none() {
            self.ledger.fault(self.node.offset, format!("the field \"{name}\" is missing: add {name}: ..."));
        }
        node
    }

    /// A text as it stands, without a check of its width.
    pub(super) fn plain(&self, name: &'static str) -> Option<(&'r str, usize)> {
        let node = self.field(name)?;
        Some((plain(self.ledger, node)?, node.offset))
    }

    /// An id: lowercase words with hyphens, at most 40 characters.
    pub fn id(&self, name: &'static str) -> Option<String> {
        let (text, offset) = self.plain(name)?;
        let is_word = |word: &str| {
            !word.is_empty() && word.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit())
        };
        if text.len() <= 40 && text.split('-').all(is_word) {
            return Some(text.to_owned());
        }
        let text = short(text);
        let mend = "write lowercase words with hyphens, like \"first-day\", at most 40 letters";
        self.ledger.fault(offset, format!("\"{text}\" cannot be an id: {mend}"));
        None
    }

    /// A whole number within bounds.
    pub fn number(&self, name: &'static str, bounds: RangeInclusive<u16>) -> Option<u16> {
        number(self.ledger, self.field(name)?, bounds)
    }

    /// One of the few words that the activity knows here.
    pub fn one_of<'k>(&self, name: &'static str, known: &[&'k str]) -> Option<&'k str> {
        let (text, offset) = self.plain(name)?;
        let found = known.iter().copied().find(|word| *word == text);
        if found.is_none() {
            let otherwise = format!("write \"{}\"", known.join("\" or \""));
            let guess = self.ledger.guess(text, known.iter().copied(), &otherwise);
            self.ledger.fault(offset, format!("\"{}\" does not belong here{guess}", short(text)));
        }
        found
    }

    /// `true` or `false`.
    pub fn flag(&self, name: &'static str) -> Option<bool> {
        let node = self.field(name)?;
        if let Kind::Flag(flag) = node.kind {
            return Some(flag);
        }
        wrong_type(self.ledger, node, "true or false belongs here, without quotes");
        None
    }

    /// A field that may be left out and then is `false`.
    pub fn optional_flag(&self, name: &'static str) -> Option<bool> {
        if self.node.field(name).is_some() {
            return self.flag(name);
        }
        self.optional(name);
        Some(false)
    }

    /// A field that must be `true`; `mend` says what to do where it is not.
    pub fn affirmed(&self, name: &'static str, mend: &str) -> Option<()> {
        let affirmed = self.flag(name)?;
        if !affirmed {
            let offset = self.node.field(name).map_or(self.node.offset, |node| node.offset);
            self.ledger.fault(offset, mend);
        }
        affirmed.then_some(())
    }

    /// A text in both languages that fits its card.
    pub fn bilingual(&self, name: &'static str, card: Card) -> Option<Bilingual> {
        bilingual(self.ledger, self.field(name)?, card)
    }

    /// The values of a list with as many values as it may have, and the place of the list.
    pub(super) fn list(
        &self,
        name: &'static str,
        count: RangeInclusive<usize>,
    ) -> Option<(&'r [Node], usize)> {
        let node = self.field(name)?;
        list(self.ledger, node, name, count).map(|items| (items, node.offset))
    }

    /// A struct inside this one.
    pub fn structure<T>(&self, name: &'static str, read: impl FnOnce(&Reader) -> Option<T>) -> Option<T> {
        Reader::read(self.ledger, self.field(name)?, "a group of fields in ( )", read)
    }

    /// A struct inside this one that must not be forgotten; `missing` says what is missing and what to do.
    pub fn structure_or<T>(
        &self,
        name: &'static str,
        missing: &str,
        read: impl FnOnce(&Reader) -> Option<T>,
    ) -> Option<T> {
        if self.node.field(name).is_some() {
            return self.structure(name, read);
        }
        self.optional(name);
        self.ledger.fault(self.node.offset, missing);
        None
    }

    /// A list of structs, each read by `read`.
    pub fn structures<T>(
        &self,
        name: &'static str,
        count: RangeInclusive<usize>,
        mut read: impl FnMut(&Reader) -> Option<T>,
    ) -> Option<Vec<T>> {
        let (items, _) = self.list(name, count)?;
        every(items, |item| Reader::read(self.ledger, item, "a group of fields in ( )", &mut read))
    }
}

/// Reads every item, so that every fault is found, and gives the values if all are good.
pub(super) fn every<'n, T>(items: &'n [Node], read: impl FnMut(&'n Node) -> Option<T>) -> Option<Vec<T>> {
    let values: Vec<Option<T>> = items.iter().map(read).collect();
    values.into_iter().collect()
}

/// Keeps the fault of a value of the wrong type, which ends the file.
pub(super) fn wrong_type(ledger: &Ledger, node: &Node, belongs: &str) {
    ledger.end(node.offset, format!("{belongs}, but this is {}", node.kind.describe()));
}

/// The values of a list; a fault if there are too few or too many, but they are given all the same.
pub(super) fn list<'r>(
    ledger: &Ledger,
    node: &'r Node,
    name: &str,
    count: RangeInclusive<usize>,
) -> Option<&'r [Node]> {
    let Kind::List(items) = &node.kind else {
        wrong_type(ledger, node, "a list in [ ] belongs here");
        return None;
    };
    if !count.contains(&items.len()) {
        let (room, mend) = (amount(&count), add_or_take(items.len(), &count));
        ledger.fault(node.offset, format!("\"{name}\" has {} but takes {room}: {mend}", items.len()));
    }
    Some(items)
}

/// "4", or "3 to 4".
pub(super) fn amount(count: &RangeInclusive<usize>) -> String {
    let (least, most) = (count.start(), count.end());
    if least == most { least.to_string() } else { format!("{least} to {most}") }
}

/// What to do about a number of things outside its bounds.
pub(super) fn add_or_take(have: usize, count: &RangeInclusive<usize>) -> String {
    if have < *count.start() {
        format!("add {}", count.start() - have)
    } else {
        format!("take {} away", have.saturating_sub(*count.end()))
    }
}

/// The beginning of what somebody wrote, for showing it in a fault.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 40;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain("...".chars()).collect()
}

/// A whole number within bounds.
pub(super) fn number(ledger: &Ledger, node: &Node, bounds: RangeInclusive<u16>) -> Option<u16> {
    let Kind::Number(number) = node.kind else {
        wrong_type(ledger, node, "a number without quotes belongs here");
        return None;
    };
    if number.fract() == 0.0 && number >= f64::from(*bounds.start()) && number <= f64::from(*bounds.end()) {
        return Some(number as u16);
    }
    let (least, most) = (bounds.start(), bounds.end());
    ledger.fault(node.offset, format!("write a whole number from {least} to {most} here"));
    None
}

/// A text as it stands; a fault of type if it is none.
pub(super) fn plain<'r>(ledger: &Ledger, node: &'r Node) -> Option<&'r str> {
    let text = node.text();
    if text.is_none() {
        wrong_type(ledger, node, "a text in \" \" belongs here");
    }
    text
}

/// A text in both languages that fits its card.
pub(super) fn bilingual(ledger: &Ledger, node: &Node, card: Card) -> Option<Bilingual> {
    let form = "a text in both languages, (en: \"...\", zh_hans: \"...\"),";
    Reader::read(ledger, node, form, |reader| {
        let language = |name: &'static str, language: Language| {
            let Some(node) = reader.optional(name) else {
                let spoken = spoken(language);
                ledger
                    .fault(reader.node.offset, format!("the {spoken} text is missing: add {name}: \"...\""));
                return None;
            };
            shown(ledger, node, language, card)
        };
        let (en, zh_hans) =
            (language("en", Language::English), language("zh_hans", Language::SimplifiedChinese));
        Some(Bilingual { en: en?, zh_hans: zh_hans? })
    })
}

const fn spoken(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::SimplifiedChinese => "Chinese",
    }
}

/// A text that is shown to somebody: not empty, fits its card, can be drawn.
fn shown(ledger: &Ledger, node: &Node, language: Language, card: Card) -> Option<String> {
    let text = plain(ledger, node)?;
    let mut good = true;
    let mut fault = |words: String| {
        ledger.fault(node.offset, words);
        good = false;
    };
    if text.trim().is_empty() {
        fault(format!("this text is empty: write it in {}", spoken(language)));
    }
    let (wide, room) = (width(text), card.width);
    if wide > room {
        let (name, over) = (card.name, wide - room);
        fault(format!(
            "this text is {wide} wide, but {name} has room for {room} (a Chinese character counts 2): \
             shorten it by {over}"
        ));
    }
    if !card.lines && text.contains(['\n', '\r']) {
        fault(format!("{} has one line: take the line break out of this text", card.name));
    }
    let is_break = |one: char| matches!(one, '\n' | '\r');
    let lacking: BTreeSet<char> =
        text.chars().filter(|&one| !is_break(one) && ledger.shipped.glyphs.lacks(language, one)).collect();
    if !lacking.is_empty() {
        let name = |one: &char| format!("{} (U+{:04X})", one.escape_debug(), u32::from(*one));
        let names: Vec<String> = lacking.iter().take(5).map(name).collect();
        let (spoken, names) = (spoken(language), names.join(", "));
        fault(format!("the {spoken} font cannot draw {names}: write it another way"));
    }
    good.then(|| text.to_owned())
}
