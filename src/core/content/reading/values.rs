//! Reads single values out of a content file: lists, numbers, and texts that are shown. Each gives nothing where it found a
//! fault, and the fault is kept.

use std::{collections::BTreeSet, ops::RangeInclusive};

use crate::{
    content::{
        faults::fault_text::{Argument, FaultText},
        text::{
            invisible::made_visible,
            text_limits::{TextLimits, width},
        },
    },
    locale::Language,
};

use super::{
    fault_collector::FaultCollector,
    ron_tree::{Kind, Node},
};

/// Reads every item, so that every fault is found, and gives the values if all are good.
pub(crate) fn every<'n, T>(items: &'n [Node], read: impl FnMut(&'n Node) -> Option<T>) -> Option<Vec<T>> {
    let values: Vec<Option<T>> = items.iter().map(read).collect();
    values.into_iter().collect()
}

/// Keeps the fault of a value of the wrong type, which ends the file. `form` is the key of what belongs there.
pub(crate) fn wrong_type(faults: &FaultCollector, node: &Node, form: &'static str) {
    let text = FaultText::new("fault-wrong-type").with("form", FaultText::new(form));
    faults.stop(node.offset, text.with("kind", FaultText::new(node.kind.describe())));
}

/// The values of a list; a fault if there are too few or too many, but they are given all the same.
pub(crate) fn list<'r>(
    faults: &FaultCollector,
    node: &'r Node,
    name: impl Into<Argument>,
    count: RangeInclusive<usize>,
) -> Option<&'r [Node]> {
    let Kind::List(items) = &node.kind else {
        wrong_type(faults, node, "fault-form-list");
        return None;
    };
    if !count.contains(&items.len()) {
        let text = FaultText::new("fault-count").with("field", name).with("have", items.len());
        let text = text.with("room", amount(&count)).with("mend", add_or_remove(items.len(), &count));
        faults.add(node.offset, text);
    }
    Some(items)
}

/// "4", "3 to 4", or "1 or more".
pub(crate) fn amount(count: &RangeInclusive<usize>) -> FaultText {
    let (least, most) = (*count.start(), *count.end());
    let text = |key| FaultText::new(key).with("least", least);
    match most {
        usize::MAX => text("fault-at-least"),
        most if most == least => text("fault-exactly"),
        most => text("fault-from-to").with("most", most),
    }
}

/// What to do about a number of things outside its bounds.
pub(crate) fn add_or_remove(have: usize, count: &RangeInclusive<usize>) -> FaultText {
    if have < *count.start() {
        FaultText::new("fault-mend-add").with("count", count.start() - have)
    } else {
        FaultText::new("fault-mend-take").with("count", have.saturating_sub(*count.end()))
    }
}

/// The beginning of what the author wrote, for showing it in a fault.
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 40;
    let text = &made_visible(text);
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain("...".chars()).collect()
}

/// A whole number within bounds.
pub(crate) fn number(faults: &FaultCollector, node: &Node, bounds: RangeInclusive<u16>) -> Option<u16> {
    let Kind::Number(number) = node.kind else {
        wrong_type(faults, node, "fault-form-number");
        return None;
    };
    if number.fract() == 0.0 && number >= f64::from(*bounds.start()) && number <= f64::from(*bounds.end()) {
        return Some(number as u16);
    }
    let text =
        FaultText::new("fault-whole-number").with("least", *bounds.start()).with("most", *bounds.end());
    faults.add(node.offset, text);
    None
}

/// A text as it stands; a fault of type if it is none.
pub(crate) fn plain<'r>(faults: &FaultCollector, node: &'r Node) -> Option<&'r str> {
    let text = node.text();
    if text.is_none() {
        wrong_type(faults, node, "fault-form-text");
    }
    text
}

/// What a language is called in a fault.
pub(crate) const fn spoken(language: Language) -> FaultText {
    FaultText::new(match language {
        Language::English => "fault-language-english",
        Language::SimplifiedChinese => "fault-language-chinese",
    })
}

/// A text that is shown to children or to the facilitator: not empty, fits its card, can be drawn.
pub(crate) fn shown(
    faults: &FaultCollector,
    node: &Node,
    language: Language,
    card: TextLimits,
) -> Option<String> {
    let text = plain(faults, node)?;
    let mut good = true;
    let mut fault = |text: FaultText| {
        faults.add(node.offset, text);
        good = false;
    };
    if text.trim().is_empty() {
        fault(FaultText::new("fault-text-empty").with("language", spoken(language)));
    }
    let (wide, room) = (width(text), card.width);
    if wide > room {
        let text =
            FaultText::new("fault-text-wide").with("wide", wide).with("card", FaultText::new(card.name));
        fault(text.with("room", room).with("over", wide - room));
    }
    if !card.lines && text.contains(['\n', '\r']) {
        fault(FaultText::new("fault-text-lines").with("card", FaultText::new(card.name)));
    }
    let is_break = |one: char| matches!(one, '\n' | '\r');
    let lacking: BTreeSet<char> =
        text.chars().filter(|&one| !is_break(one) && faults.shipped.glyphs.lacks(language, one)).collect();
    if !lacking.is_empty() {
        let name = |one: &char| format!("{} (U+{:04X})", one.escape_debug(), u32::from(*one));
        let signs = Argument::All(lacking.iter().take(5).map(name).collect());
        let text = FaultText::new("fault-text-glyphs").with("language", spoken(language));
        fault(text.with("signs", signs));
    }
    good.then(|| text.to_owned())
}
