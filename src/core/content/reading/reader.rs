//! Reads checked values out of a content file and collects every fault on the way.
//!
//! Every function gives nothing where it found a fault, and the fault is kept. So an activity reads all its fields
//! first and only then looks whether it has them all. Fields that no reader asked for are unknown fields.

use std::{cell::RefCell, collections::BTreeSet, ops::RangeInclusive};

use crate::{
    content::{
        definitions::level::Bilingual,
        faults::fault_text::{Argument, FaultText, in_quotes},
        text::text_limits::TextLimits,
    },
    locale::Language,
};

use super::{
    fault_collector::FaultCollector,
    ron_tree::{Field, Kind, Node},
    values::{every, list, number, plain, short, shown, spoken, wrong_type},
};

/// One struct `( ... )` of a content file, read field by field.
#[derive(Debug)]
pub struct Reader<'r> {
    pub(crate) faults: &'r FaultCollector<'r>,
    pub(crate) node: &'r Node,
    asked: RefCell<Vec<&'static str>>,
    /// Fields that may stand there and are not read.
    retired: RefCell<Vec<&'static str>>,
}

impl<'r> Reader<'r> {
    /// Begins to read a struct; a fault of type if it is none. `form` is the key of what belongs there.
    pub(crate) fn begin(faults: &'r FaultCollector<'r>, node: &'r Node, form: &'static str) -> Option<Self> {
        if matches!(node.kind, Kind::Struct(_)) {
            return Some(Self { faults, node, asked: RefCell::default(), retired: RefCell::default() });
        }
        wrong_type(faults, node, form);
        None
    }

    /// Reads one struct whole: every field that `read` does not ask for is a fault.
    pub(crate) fn read<T>(
        faults: &'r FaultCollector<'r>,
        node: &'r Node,
        form: &'static str,
        read: impl FnOnce(&Self) -> Option<T>,
    ) -> Option<T> {
        let reader = Self::begin(faults, node, form)?;
        let value = read(&reader);
        reader.finish();
        value
    }

    /// Keeps a fault for every field that is unknown or stands there twice.
    pub(crate) fn finish(&self) {
        let Kind::Struct(fields) = &self.node.kind else { return };
        let asked = self.asked.borrow();
        let mut seen = BTreeSet::new();
        for Field { name, offset, .. } in fields {
            if self.retired.borrow().contains(&name.as_str()) {
                continue;
            }
            if !asked.contains(&name.as_str()) {
                let fields = Argument::All(asked.iter().map(ToString::to_string).collect());
                let otherwise = FaultText::new("fault-mend-field").with("fields", fields);
                let guess = self.faults.suggest(name, asked.iter().copied(), otherwise);
                let text = FaultText::new("fault-no-field").with("field", short(name));
                self.faults.add(*offset, text.with("mend", guess));
            } else if !seen.insert(name) {
                let text = FaultText::new("fault-field-twice").with("field", name.as_str());
                self.faults.add(*offset, text);
            }
        }
    }

    /// The value of a field, if it is there.
    pub(crate) fn optional(&self, name: &'static str) -> Option<&'r Node> {
        self.asked.borrow_mut().push(name);
        self.node.field(name)
    }

    /// A field that older files have. It may stand there, with any value, so that a file which an author wrote for an
    /// earlier version still plays; nothing reads it, and no fault proposes to write it.
    pub fn retired_field(&self, name: &'static str) {
        self.retired.borrow_mut().push(name);
    }

    /// The value of a field; a fault at the struct if it is missing.
    pub(crate) fn field(&self, name: &'static str) -> Option<&'r Node> {
        let node = self.optional(name);
        if node.is_none() {
            let text = FaultText::new("fault-field-missing").with("field", name);
            self.faults.add(self.node.offset, text);
        }
        node
    }

    /// A text as it stands, without a check of its width.
    pub(crate) fn plain(&self, name: &'static str) -> Option<(&'r str, usize)> {
        let node = self.field(name)?;
        Some((plain(self.faults, node)?, node.offset))
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
        self.faults.add(offset, FaultText::new("fault-id").with("id", short(text)));
        None
    }

    /// A whole number within bounds.
    pub fn number(&self, name: &'static str, bounds: RangeInclusive<u16>) -> Option<u16> {
        number(self.faults, self.field(name)?, bounds)
    }

    /// One of the few words that the activity knows here.
    pub fn one_of<'k>(&self, name: &'static str, known: &[&'k str]) -> Option<&'k str> {
        let (text, offset) = self.plain(name)?;
        let found = known.iter().copied().find(|word| *word == text);
        if found.is_none() {
            let one_of = Argument::OneOf(in_quotes(known.iter().copied()));
            let otherwise = FaultText::new("fault-mend-one-of").with("known", one_of);
            let guess = self.faults.suggest(text, known.iter().copied(), otherwise);
            let fault = FaultText::new("fault-not-one-of").with("word", short(text));
            self.faults.add(offset, fault.with("mend", guess));
        }
        found
    }

    /// `true` or `false`.
    pub fn flag(&self, name: &'static str) -> Option<bool> {
        let node = self.field(name)?;
        if let Kind::Flag(flag) = node.kind {
            return Some(flag);
        }
        wrong_type(self.faults, node, "fault-form-flag");
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

    /// A field that must be `true`; `mend` is the key of what is said where it is not.
    pub fn must_be_true(&self, name: &'static str, mend: &'static str) -> Option<()> {
        let must_be_true = self.flag(name)?;
        if !must_be_true {
            let offset = self.node.field(name).map_or(self.node.offset, |node| node.offset);
            self.faults.add(offset, mend);
        }
        must_be_true.then_some(())
    }

    /// A text in both languages that fits its card.
    pub fn bilingual(&self, name: &'static str, card: TextLimits) -> Option<Bilingual> {
        bilingual(self.faults, self.field(name)?, card)
    }

    /// The values of a list with as many values as it may have, and the place of the list.
    pub(crate) fn list(
        &self,
        name: &'static str,
        count: RangeInclusive<usize>,
    ) -> Option<(&'r [Node], usize)> {
        let node = self.field(name)?;
        list(self.faults, node, name, count).map(|items| (items, node.offset))
    }

    /// A struct inside this one.
    pub fn structure<T>(&self, name: &'static str, read: impl FnOnce(&Reader) -> Option<T>) -> Option<T> {
        Reader::read(self.faults, self.field(name)?, "fault-form-fields", read)
    }

    /// A struct inside this one that must not be forgotten; `missing` is the key of what is said where it is.
    pub fn structure_or<T>(
        &self,
        name: &'static str,
        missing: &'static str,
        read: impl FnOnce(&Reader) -> Option<T>,
    ) -> Option<T> {
        if self.node.field(name).is_some() {
            return self.structure(name, read);
        }
        self.optional(name);
        self.faults.add(self.node.offset, missing);
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
        every(items, |item| Reader::read(self.faults, item, "fault-form-fields", &mut read))
    }
}

/// A text in both languages that fits its card.
pub(crate) fn bilingual(faults: &FaultCollector, node: &Node, card: TextLimits) -> Option<Bilingual> {
    Reader::read(faults, node, "fault-form-both-languages", |reader| {
        let language = |name: &'static str, language: Language| {
            let Some(node) = reader.optional(name) else {
                let text = FaultText::new("fault-text-missing").with("language", spoken(language));
                faults.add(reader.node.offset, text.with("field", name));
                return None;
            };
            shown(faults, node, language, card)
        };
        let (en, zh_hans) =
            (language("en", Language::English), language("zh_hans", Language::SimplifiedChinese));
        Some(Bilingual { en: en?, zh_hans: zh_hans? })
    })
}
