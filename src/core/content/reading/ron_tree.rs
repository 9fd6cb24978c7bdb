//! RON text as a tree in which every key and every value knows its place in the file.
//!
//! `ron` reads the text; places come from a borrowed [`RawValue`], which is a piece of the text itself, so that its
//! address tells where it stands.

use std::fmt;

use ron::{Deserializer, value::RawValue};
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};

use super::ron_syntax;
use crate::content::faults::fault::OffsetFault;

/// How deep a value may stand inside brackets; the formats need 6. Every layer is read again, so more would be slow.
const DEEPEST: usize = 7;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    /// The byte of the file at which the value begins.
    pub offset: usize,
    /// What it is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// `(name: value, ...)`, in the order of the file; a name may stand there twice.
    Struct(Vec<Field>),
    /// `[value, ...]`.
    List(Vec<Node>),
    /// `"text"`.
    Text(String),
    /// Any number.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
    /// Anything else that RON knows and no format here uses: the key of what it is called.
    Other(&'static str),
}

/// A named value inside a struct.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// The name.
    pub name: String,
    /// The byte of the file at which the name begins.
    pub offset: usize,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The first field of this name, if this is a struct that has it.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Kind::Struct(fields) = &self.kind else { return None };
        fields.iter().find(|field| field.name == name).map(|field| &field.node)
    }

    /// The values of a list; none if this is no list.
    pub(crate) fn items(&self) -> &[Self] {
        if let Kind::List(items) = &self.kind { items } else { &[] }
    }

    /// The text, if this is one.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.kind { Some(text) } else { None }
    }
}

impl Kind {
    /// The key of what it is called in a fault.
    pub(crate) const fn describe(&self) -> &'static str {
        match self {
            Self::Struct(_) => "fault-kind-fields",
            Self::List(_) => "fault-kind-list",
            Self::Text(_) => "fault-kind-text",
            Self::Number(_) => "fault-kind-number",
            Self::Flag(_) => "fault-kind-flag",
            Self::Other(key) => key,
        }
    }
}

/// The whole text as a tree.
///
/// `source` must end with a line break, because RON takes a comment for unfinished without one.
pub(crate) fn read_tree(source: &str) -> Result<Node, OffsetFault> {
    let whole = RawValue::from_ron(source).map_err(|error| ron_syntax::explain(source, &error))?;
    node(source, whole.trim(), 0)
}

fn node<'s>(source: &'s str, raw: &'s RawValue, depth: usize) -> Result<Node, OffsetFault> {
    // Spaces are gone already; only what stands behind a comment or an invisible sign costs another look.
    let raw = if raw.get_ron().starts_with(['/', '\u{200E}', '\u{200F}']) { raw.trim() } else { raw };
    let ron = raw.get_ron();
    let offset = ron.as_ptr().addr() - source.as_ptr().addr();
    if depth > DEEPEST {
        return Err(OffsetFault::new(offset, ron_syntax::TOO_DEEP));
    }
    let inner = |raw: &'s RawValue| node(source, raw, depth + 1);
    let kind = match shape(ron) {
        Shape::Fields(fields) if !ron.starts_with('{') => {
            let fields = fields.into_iter().map(|(name, value)| {
                let offset = name.as_ptr().addr() - source.as_ptr().addr();
                Ok(Field { name: name.to_owned(), offset, node: inner(value)? })
            });
            Kind::Struct(fields.collect::<Result<_, OffsetFault>>()?)
        }
        Shape::Items(items) if ron.starts_with('[') => {
            Kind::List(items.into_iter().map(inner).collect::<Result<_, OffsetFault>>()?)
        }
        Shape::Items(items) if items.is_empty() && ron.starts_with('(') => Kind::Struct(Vec::new()),
        Shape::Text(text) if ron.starts_with('"') || ron.starts_with("r\"") || ron.starts_with("r#") => {
            Kind::Text(text)
        }
        Shape::Number(number) => Kind::Number(number),
        Shape::Flag(flag) => Kind::Flag(flag),
        _ => Kind::Other(describe_other(ron)),
    };
    Ok(Node { offset, kind })
}

/// The key of what a value that no format uses is called in a fault.
fn describe_other(ron: &str) -> &'static str {
    match ron.chars().next() {
        Some('{') => "fault-kind-map",
        Some('(') => "fault-kind-unnamed",
        Some('\'') => "fault-kind-character",
        Some(first) if first.is_alphabetic() || first == '_' => "fault-kind-word",
        _ => "fault-kind-other",
    }
}

/// One layer of a value: what it is, with its inner values still unread.
enum Shape<'s> {
    Fields(Vec<(&'s str, &'s RawValue)>),
    Items(Vec<&'s RawValue>),
    Text(String),
    Number(f64),
    Flag(bool),
    Other,
}

/// The outermost layer of valid RON.
fn shape(ron: &str) -> Shape<'_> {
    // The keys of a map may be anything; no format uses maps.
    if ron.starts_with('{') {
        return Shape::Other;
    }
    let Ok(mut deserializer) = Deserializer::from_str(ron) else { return Shape::Other };
    deserializer.deserialize_any(ShapeVisitor).unwrap_or(Shape::Other)
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key()? {
            fields.push((name, map.next_value()?));
        }
        Ok(Shape::Fields(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Shape::Items(items))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Shape::Items(Vec::new()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Shape::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Shape::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Shape::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Shape::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Shape::Number(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(source: &str) -> Node {
        read_tree(source).expect("good RON")
    }

    #[test]
    fn every_key_and_value_knows_its_place() {
        let source =
            "// a level\n(\n  id: /* here */ \"kite\", // the id\n  list: [1, (en: \"好\"), true],\n)\n";
        let tree = tree(source);
        let at = |text: &str| source.find(text).expect("there");
        assert_eq!(tree.offset, at("("));
        let Kind::Struct(fields) = &tree.kind else { panic!("{tree:?}") };
        assert_eq!(fields[0].offset, at("id:"));
        assert_eq!(fields[0].node, Node { offset: at("\"kite\""), kind: Kind::Text("kite".into()) });
        let items = fields[1].node.items();
        assert_eq!(fields[1].node.offset, at("[1"));
        assert_eq!(items[0], Node { offset: at("1,"), kind: Kind::Number(1.0) });
        assert_eq!(items[1].field("en").map(|one| one.offset), Some(at("\"好\"")));
        assert_eq!(items[2], Node { offset: at("true"), kind: Kind::Flag(true) });
    }

    #[test]
    fn what_no_format_uses_is_called_by_its_name() {
        for (source, key) in [
            ("{1: 2}\n", "fault-kind-map"),
            ("(1, 2)\n", "fault-kind-unnamed"),
            ("'x'\n", "fault-kind-character"),
            ("Red\n", "fault-kind-word"),
            ("Some(1)\n", "fault-kind-word"),
            ("1..2\n", "fault-kind-other"),
        ] {
            assert_eq!(tree(source).kind, Kind::Other(key), "{source}");
        }
    }

    #[test]
    fn strange_but_fair_writing_is_understood() {
        assert_eq!(tree("()\n").kind, Kind::Struct(Vec::new()));
        assert_eq!(tree("(  )\n").kind, Kind::Struct(Vec::new()));
        assert_eq!(tree("r#\"a \"b\"\"#\n").kind, Kind::Text("a \"b\"".into()));
        assert_eq!(tree("\"tab\\t\"\n").kind, Kind::Text("tab\t".into()));
        assert_eq!(tree("-1.5\n").kind, Kind::Number(-1.5));
        assert_eq!(tree("Level(id: 1)\n").field("id").map(|one| one.offset), Some(10));
    }

    #[test]
    fn deep_brackets_are_a_fault_and_no_overflow() {
        for depth in [9, 130, 20_000] {
            for closed in [true, false] {
                let source = "[".repeat(depth) + &"]".repeat(if closed { depth } else { 0 }) + "\n";
                let fault = read_tree(&source).expect_err("too deep");
                if closed || depth > 128 {
                    assert_eq!(fault.text.key, ron_syntax::TOO_DEEP, "{depth}");
                }
            }
        }
    }
}
