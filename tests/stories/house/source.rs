//! Reads the program's own text: its files, and in each file the code without comments, and the texts in quotes.

use std::{collections::BTreeSet, path::Path};

/// One file of the house.
pub struct Source {
    /// Where it lies, seen from the top of the house: `src/desk/home.rs`.
    pub path: String,
    /// The file as it is.
    pub text: String,
    /// The code alone: no comments, and nothing between quotes.
    pub code: String,
    /// Every text in quotes, with the code that stands before it.
    pub quotes: Vec<Quote>,
}

/// A text in quotes.
pub struct Quote {
    /// The code before it, without blanks; at most some thirty characters.
    pub after: String,
    /// The text as written, escapes and all.
    pub text: String,
}

/// Every file in this folder of the house, and in its folders, whose name ends so; sorted.
pub fn files(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![house.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.unwrap().path();
            if path.ends_with("node_modules") {
                // What the packing fetched is not of this house.
            } else if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let seen_from_the_top = path.strip_prefix(house).unwrap().components();
                let names: Vec<_> =
                    seen_from_the_top.map(|name| name.as_os_str().to_string_lossy()).collect();
                found.push((names.join("/"), std::fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Every README of the house.
pub fn readmes() -> Vec<(String, String)> {
    let folders = ["src", "levels", "tests"].into_iter().flat_map(|folder| files(folder, "README.md"));
    let text = |(path, bytes)| (path, String::from_utf8(bytes).unwrap());
    let first = ("README.md".to_owned(), include_str!("../../../README.md").to_owned());
    folders.map(text).chain([first]).collect()
}

/// All Rust files of a folder, read.
pub fn sources(folder: &str) -> Vec<Source> {
    let read = |(path, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let (code, quotes) = take_apart(&text);
        Source { path, text, code, quotes }
    };
    files(folder, ".rs").into_iter().map(read).collect()
}

/// Parts the code from comments and from what stands in quotes.
fn take_apart(text: &str) -> (String, Vec<Quote>) {
    let (mut code, mut quotes) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some((opening, closing)) = quote_here(rest, &code) {
            let inside = &rest[opening..];
            let end = end_of_quote(inside, &closing);
            quotes.push(Quote { after: last_of(&code), text: inside[..end].to_owned() });
            code.push_str("\"\"");
            opening + end + closing.len()
        } else if let Some(length) = character_here(rest) {
            code.push_str("' '");
            length
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[length.min(rest.len())..];
    }
    (code, quotes)
}

/// The length of the opening quote that begins here, and how it will close.
fn quote_here(rest: &str, before: &str) -> Option<(usize, String)> {
    if rest.starts_with('"') {
        return Some((1, "\"".to_owned()));
    }
    let in_a_word = before.ends_with(|last: char| last.is_alphanumeric() || last == '_');
    let raw = rest.strip_prefix('r').filter(|_| !in_a_word || before.ends_with('b'))?;
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    raw[hashes..].starts_with('"').then(|| (hashes + 2, format!("\"{}", "#".repeat(hashes))))
}

fn end_of_quote(inside: &str, closing: &str) -> usize {
    let mut end = 0;
    while end < inside.len() && !inside[end..].starts_with(closing) {
        let mut characters = inside[end..].chars();
        let escaped = closing == "\"" && inside[end..].starts_with('\\');
        end += characters.next().map_or(1, char::len_utf8);
        end += if escaped { characters.next().map_or(0, char::len_utf8) } else { 0 };
    }
    end
}

/// The length of the character in single quotes that begins here; a lifetime is none.
fn character_here(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let end = if inside.starts_with('\\') {
        inside[2..].find('\'')? + 2
    } else {
        inside.chars().next()?.len_utf8()
    };
    inside[end..].starts_with('\'').then_some(end + 2)
}

fn last_of(code: &str) -> String {
    let last: Vec<char> = code.chars().rev().filter(|one| !one.is_whitespace()).take(30).collect();
    last.into_iter().rev().collect()
}

impl Source {
    /// Every word of the code.
    pub fn words(&self) -> BTreeSet<&str> {
        self.code
            .split(|one: char| !one.is_alphanumeric() && one != '_')
            .filter(|word| !word.is_empty())
            .collect()
    }

    /// The code without blanks, so that line breaks hide nothing.
    pub fn without_blanks(&self) -> String {
        self.code.split_whitespace().collect()
    }
}

#[test]
fn comments_and_quotes_are_told_from_code() {
    let text = "let a = \"fs // no\"; // fs\nlet b = ('\"', '\\'', r#\"raw \" fs\"#); fn c<'a>() { x.get( \"a-\\\"key\") }";
    let (code, quotes) = take_apart(text);
    let inside: Vec<&str> = quotes.iter().map(|quote| quote.text.as_str()).collect();
    assert!(!code.contains("fs"), "{code}");
    assert_eq!(inside, ["fs // no", "raw \" fs", "a-\\\"key"]);
    assert!(quotes[2].after.ends_with("x.get("), "{}", quotes[2].after);
}
