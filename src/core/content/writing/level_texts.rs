//! The texts of a level file, to be written anew in place: everything else of the file stays as it is, notes and all.

use super::programme_ron::quoted;
use crate::content::{
    faults::{
        fault::{Fault, offset_of},
        fault_text::FaultText,
    },
    reading::ron_tree::{Kind, Node, read_tree},
};

/// One text of a level file in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelText {
    /// The names of the fields that lead to it; a number is a place in a list, from 1.
    pub path: Vec<String>,
    /// The picture it stands beside, if it does.
    pub picture: Option<String>,
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh_hans: String,
}

/// Where the parts of a text stand in the file.
struct Place {
    whole: usize,
    en: usize,
    zh_hans: usize,
}

/// Every text of a level file, in order; nothing if the file cannot be read at all.
pub fn level_texts(source: &str) -> Option<Vec<LevelText>> {
    Some(find(source)?.into_iter().map(|(text, _)| text).collect())
}

/// The file with these texts in place of those it had, which must be as many. Only what differs is written.
pub fn with_texts(source: &str, texts: &[LevelText]) -> Option<String> {
    let found = find(source)?;
    let mut written = source.to_owned();
    // From the end, so that the places before stay where they are.
    for ((before, place), after) in found.iter().zip(texts).rev() {
        let mut parts = [(place.en, &before.en, &after.en), (place.zh_hans, &before.zh_hans, &after.zh_hans)];
        parts.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
        for (at, before, after) in parts {
            if before != after {
                written.replace_range(at..literal_end(source, at)?, &quoted(after));
            }
        }
    }
    Some(written)
}

/// The file with another id.
pub fn with_id(source: &str, id: &str) -> Option<String> {
    let at = tree(source)?.field("id")?.offset;
    let mut written = source.to_owned();
    written.replace_range(at..literal_end(source, at)?, &quoted(id));
    Some(written)
}

/// The id of the level in this file.
pub fn id_in(source: &str) -> Option<String> {
    tree(source)?.field("id")?.text().map(str::to_owned)
}

/// The faults of a file, sorted to the texts they are about; the rest of them last.
pub fn faults_by_text(source: &str, faults: &[Fault]) -> (Vec<Vec<FaultText>>, Vec<FaultText>) {
    let found = find(source).unwrap_or_default();
    let (mut by_text, mut rest) = (vec![Vec::new(); found.len()], Vec::new());
    for fault in faults {
        let at = offset_of(source, fault.line as usize, fault.column as usize);
        let is_here = |(_, place): &(LevelText, Place)| [place.whole, place.en, place.zh_hans].contains(&at);
        match found.iter().position(is_here).and_then(|place| by_text.get_mut(place)) {
            Some(texts) => texts.push(fault.text.clone()),
            None => rest.push(fault.text.clone()),
        }
    }
    (by_text, rest)
}

fn tree(source: &str) -> Option<Node> {
    // RON takes a comment for unfinished without a line break.
    read_tree(&format!("{source}\n")).ok()
}

fn find(source: &str) -> Option<Vec<(LevelText, Place)>> {
    let mut found = Vec::new();
    collect(&tree(source)?, None, &mut Vec::new(), &mut found);
    Some(found)
}

fn collect(node: &Node, picture: Option<&str>, path: &mut Vec<String>, found: &mut Vec<(LevelText, Place)>) {
    let both = node.field("en").and_then(|en| Some((en, node.field("zh_hans")?)));
    if let Some((en, zh_hans)) = both
        && let (Some(first), Some(second)) = (en.text(), zh_hans.text())
    {
        let text = LevelText {
            path: path.clone(),
            picture: picture.map(str::to_owned),
            en: first.to_owned(),
            zh_hans: second.to_owned(),
        };
        found.push((text, Place { whole: node.offset, en: en.offset, zh_hans: zh_hans.offset }));
        return;
    }
    match &node.kind {
        Kind::Struct(fields) => {
            let picture = node.field("emoji").and_then(Node::text);
            for field in fields {
                path.push(field.name.clone());
                collect(&field.node, picture, path, found);
                path.pop();
            }
        }
        Kind::List(items) => {
            for (number, item) in (1..).zip(items) {
                path.push(usize::to_string(&number));
                collect(item, picture, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The byte behind a text that begins here, in quotes or raw.
fn literal_end(source: &str, start: usize) -> Option<usize> {
    let rest = source.get(start..)?;
    if let Some(raw) = rest.strip_prefix('r') {
        let signs = raw.bytes().take_while(|one| *one == b'#').count();
        let end = format!("\"{}", "#".repeat(signs));
        let inside = start + 1 + signs + 1;
        return Some(inside + source.get(inside..)?.find(&end)? + end.len());
    }
    let mut before = '\0';
    for (at, one) in rest.char_indices().skip(1) {
        match (before, one) {
            ('\\', _) => before = '\0',
            (_, '"') => return Some(start + at + 1),
            (_, one) => before = one,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const KITE: &str = include_str!("../../../../levels/activities/feelings/feelings-a-kite.ron");

    #[test]
    fn every_text_is_found_with_its_picture_and_written_back_as_it_was() {
        let texts = level_texts(KITE).expect("a level");
        let happy = texts.iter().find(|text| text.en == "Happy").expect("a choice");
        assert_eq!(happy.path, ["content", "feelings", "1", "label"]);
        assert_eq!(happy.picture.as_deref(), Some("grinning-face-with-smiling-eyes"));
        assert_eq!(texts[0].path, ["title"]);
        assert_eq!(with_texts(KITE, &texts).as_deref(), Some(KITE));
    }

    #[test]
    fn what_is_written_anew_changes_nothing_else() {
        let source = "( // mine \"\n  title: (zh_hans: \"好\\\"\", /* so */ en: r#\"a \"b\"\"#), // kept\n  id: \"x-y\" )";
        let mut texts = level_texts(source).expect("texts");
        assert_eq!((texts[0].en.as_str(), texts[0].zh_hans.as_str()), ("a \"b\"", "好\""));
        texts[0].en = "it's\n\\".to_owned();
        texts[0].zh_hans = "很好".to_owned();
        let written = with_texts(source, &texts).expect("written");
        assert_eq!(
            written,
            "( // mine \"\n  title: (zh_hans: \"很好\", /* so */ en: \"it's\\n\\\\\"), // kept\n  id: \"x-y\" )"
        );
        assert_eq!(level_texts(&written).expect("texts"), texts);
        assert_eq!(id_in(&with_id(&written, "own-z").expect("an id")).as_deref(), Some("own-z"));
    }

    #[test]
    fn a_fault_is_told_beside_its_text() {
        let source = "(id: \"a\", title: (en: \"\", zh_hans: \"好\"))";
        let fault =
            |column, key: &'static str| Fault { file: String::new(), line: 1, column, text: key.into() };
        let faults = [fault(23, "fault-text-empty"), fault(2, "fault-id")];
        let (by_text, rest) = faults_by_text(source, &faults);
        assert_eq!(by_text, [vec![FaultText::from("fault-text-empty")]]);
        assert_eq!(rest, [FaultText::from("fault-id")]);
        assert!(level_texts("(a: \"").is_none());
    }
}
