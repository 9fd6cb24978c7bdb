//! Reads a level file: what every level has around the content of its activity.

use std::{ops::RangeInclusive, sync::Arc};

use super::{
    card::{Card, count_han, count_words},
    definitions::{Band, Factor, Level, LevelBody, Script},
    reader::{Ledger, Reader, every, plain, short},
};

/// How an activity reads its content; each folder in `src/activities` has one.
#[derive(Clone, Copy, Debug)]
pub struct ActivityFormat {
    /// The activity's word in level files: the name of its folder.
    pub id: &'static str,
    /// Reads the `content` of a level; nothing if there was a fault, which the reader keeps.
    pub read: fn(&Reader) -> Option<Arc<dyn LevelBody>>,
}

/// The schema version this app writes and reads.
pub(super) const SCHEMA: u16 = 1;

/// How many English words the four parts of a script have together.
const SCRIPT_WORDS: RangeInclusive<usize> = 60..=150;
/// How many Han characters the four parts of a script have together.
const SCRIPT_HAN: RangeInclusive<usize> = 90..=260;

/// Reads a level; nothing if there was a fault.
///
/// `folder` is the activity whose folder holds the file, if it stands in one.
pub(super) fn read_level(
    reader: &Reader,
    formats: &[ActivityFormat],
    folder: Option<&str>,
) -> Option<Arc<Level>> {
    read_schema(reader);
    let id = reader.id("id");
    let format = read_activity(reader, formats, folder);
    let (factor, bands) = (read_factor(reader), read_bands(reader));
    reader.ledger.youngest.set(bands.as_ref().and_then(|bands| bands.iter().min().copied()));
    let title = reader.bilingual("title", Card::TITLE);
    let script = reader.structure("script", read_script);
    let body = match format {
        Some(format) => reader.structure("content", |content| (format.read)(content)),
        None => reader.field("content").and(None),
    };
    Some(Arc::new(Level {
        id: id?,
        activity: format?.id.to_owned(),
        factor: factor?,
        bands: bands?,
        title: title?,
        script: script?,
        body: body?,
    }))
}

/// Makes sure that the file is of this app's schema; a newer one ends the file.
pub(super) fn read_schema(reader: &Reader) {
    if let Some(schema) = reader.number("schema", 1..=u16::MAX)
        && schema > SCHEMA
    {
        let offset = reader.node.field("schema").map_or(reader.node.offset, |node| node.offset);
        let mend = format!("update the app, or write schema: {SCHEMA} for this one");
        reader
            .ledger
            .end(offset, format!("this file is made for a newer Six Seeds (schema {schema}): {mend}"));
    }
}

fn read_activity<'f>(
    reader: &Reader,
    formats: &'f [ActivityFormat],
    folder: Option<&str>,
) -> Option<&'f ActivityFormat> {
    let (word, offset) = reader.plain("activity")?;
    let known = || formats.iter().map(|format| format.id);
    let Some(format) = formats.iter().find(|format| format.id == word) else {
        let otherwise = format!("the activities are {}", known().collect::<Vec<_>>().join(", "));
        let guess = reader.ledger.guess(word, known(), &otherwise);
        reader.ledger.fault(offset, format!("there is no activity \"{}\"{guess}", short(word)));
        return None;
    };
    if let Some(folder) = folder.filter(|folder| *folder != word) {
        let folder = short(folder);
        reader.ledger.fault(
            offset,
            format!("this level of \"{word}\" is in the folder \"{folder}\": move the file, or change the activity"),
        );
    }
    Some(format)
}

fn read_factor(reader: &Reader) -> Option<Factor> {
    let (word, offset) = reader.plain("factor")?;
    let factor = Factor::from_word(word);
    if factor.is_none() {
        let known = Factor::ALL.map(Factor::word);
        let otherwise = format!("the factors are {}", known.join(", "));
        let guess = reader.ledger.guess(word, known, &otherwise);
        reader.ledger.fault(offset, format!("there is no factor \"{}\"{guess}", short(word)));
    }
    factor
}

/// The bands of a level or a programme, each once.
pub(super) fn read_bands(reader: &Reader) -> Option<Vec<Band>> {
    let (items, _) = reader.list("bands", 1..=Band::ALL.len())?;
    let mut seen = Vec::new();
    every(items, |item| {
        let letter = plain(reader.ledger, item)?;
        let Some(band) = Band::from_letter(letter) else {
            let letter = short(letter);
            let mend = "write \"A\", \"B\", \"C\" or \"D\"";
            reader.ledger.fault(item.offset, format!("there is no band \"{letter}\": {mend}"));
            return None;
        };
        if seen.contains(&band) {
            reader.ledger.fault(item.offset, format!("band \"{letter}\" stands here twice: take one away"));
        } else {
            seen.push(band);
        }
        Some(band)
    })
}

fn read_script(reader: &Reader) -> Option<Script> {
    let part = |name| reader.bilingual(name, Card::SCRIPT);
    let (say, watch_for, adapt, if_upset) = (part("say"), part("watch_for"), part("adapt"), part("if_upset"));
    let script = Script { say: say?, watch_for: watch_for?, adapt: adapt?, if_upset: if_upset? };
    let parts = [&script.say, &script.watch_for, &script.adapt, &script.if_upset];
    let words = parts.iter().map(|part| count_words(&part.en)).sum();
    let han = parts.iter().map(|part| count_han(&part.zh_hans)).sum();
    check_length(reader.ledger, reader.node.offset, words, &SCRIPT_WORDS, "English words");
    check_length(reader.ledger, reader.node.offset, han, &SCRIPT_HAN, "Chinese characters");
    Some(script)
}

/// Keeps a fault if a script has too few or too many words to be of use while children wait.
pub(super) fn check_length(
    ledger: &Ledger,
    offset: usize,
    have: usize,
    room: &RangeInclusive<usize>,
    what: &str,
) {
    if !room.contains(&have) {
        let (least, most) = (room.start(), room.end());
        let mend = if have < *least { "write a little more" } else { "shorten it" };
        let text =
            format!("this script has {have} {what}, but {least} to {most} can be read in time: {mend}");
        ledger.fault(offset, text);
    }
}
