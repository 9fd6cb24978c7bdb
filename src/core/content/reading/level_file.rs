//! Reads a level file: what every level has around the content of its activity.

use std::{ops::RangeInclusive, sync::Arc};

use super::activity::ActivityFormat;
use super::{
    fault_collector::FaultCollector,
    reader::Reader,
    values::{every, plain, short},
};
use crate::content::{
    definitions::level::{Band, Factor, Level, Script},
    faults::fault_text::{Argument, FaultText},
    text::text_limits::{TextLimits, count_han, count_words},
};

/// The schema version this app writes and reads.
pub(crate) const SCHEMA: u16 = 1;

/// How many English words the four parts of a script have together.
const SCRIPT_WORDS: RangeInclusive<usize> = 60..=150;
/// How many Han characters the four parts of a script have together.
const SCRIPT_HAN: RangeInclusive<usize> = 90..=260;

/// Reads a level; nothing if there was a fault.
///
/// `folder` is the activity whose folder holds the file, if it stands in one.
pub(crate) fn read_level(
    reader: &Reader,
    formats: &[ActivityFormat],
    folder: Option<&str>,
) -> Option<Arc<Level>> {
    read_schema(reader);
    let id = reader.id("id");
    let format = read_activity(reader, formats, folder);
    let (factor, bands) = (read_factor(reader), read_bands(reader));
    reader.faults.youngest.set(bands.as_ref().and_then(|bands| bands.iter().min().copied()));
    let title = reader.bilingual("title", TextLimits::TITLE);
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
        moves: format?.moves,
        body: body?,
    }))
}

/// Makes sure that the file is of this app's schema; a newer one ends the file.
pub(crate) fn read_schema(reader: &Reader) {
    if let Some(schema) = reader.number("schema", 1..=u16::MAX)
        && schema > SCHEMA
    {
        let offset = reader.node.field("schema").map_or(reader.node.offset, |node| node.offset);
        let text = FaultText::new("fault-newer").with("schema", schema).with("known", SCHEMA);
        reader.faults.stop(offset, text);
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
        let all = Argument::All(known().map(str::to_owned).collect());
        let otherwise = FaultText::new("fault-mend-activity").with("known", all);
        let guess = reader.faults.suggest(word, known(), otherwise);
        let text = FaultText::new("fault-no-activity").with("activity", short(word));
        reader.faults.add(offset, text.with("mend", guess));
        return None;
    };
    if let Some(folder) = folder.filter(|folder| *folder != word) {
        let text = FaultText::new("fault-folder").with("activity", word).with("folder", short(folder));
        reader.faults.add(offset, text);
    }
    Some(format)
}

fn read_factor(reader: &Reader) -> Option<Factor> {
    let (word, offset) = reader.plain("factor")?;
    let factor = Factor::from_word(word);
    if factor.is_none() {
        let known = Factor::ALL.map(Factor::word);
        let all = Argument::All(known.map(str::to_owned).into());
        let otherwise = FaultText::new("fault-mend-factor").with("known", all);
        let guess = reader.faults.suggest(word, known, otherwise);
        let text = FaultText::new("fault-no-factor").with("factor", short(word));
        reader.faults.add(offset, text.with("mend", guess));
    }
    factor
}

/// The bands of a level or a programme, each once.
pub(crate) fn read_bands(reader: &Reader) -> Option<Vec<Band>> {
    let (items, _) = reader.list("bands", 1..=Band::ALL.len())?;
    let mut seen = Vec::new();
    every(items, |item| {
        let letter = plain(reader.faults, item)?;
        let Some(band) = Band::from_letter(letter) else {
            let text = FaultText::new("fault-no-band").with("band", short(letter));
            reader.faults.add(item.offset, text);
            return None;
        };
        if seen.contains(&band) {
            let text = FaultText::new("fault-band-twice").with("band", letter);
            reader.faults.add(item.offset, text);
        } else {
            seen.push(band);
        }
        Some(band)
    })
}

fn read_script(reader: &Reader) -> Option<Script> {
    let part = |name| reader.bilingual(name, TextLimits::SCRIPT);
    let (say, watch_for, adapt, if_upset) = (part("say"), part("watch_for"), part("adapt"), part("if_upset"));
    let script = Script { say: say?, watch_for: watch_for?, adapt: adapt?, if_upset: if_upset? };
    let parts = [&script.say, &script.watch_for, &script.adapt, &script.if_upset];
    let words = parts.iter().map(|part| count_words(&part.en)).sum();
    let han = parts.iter().map(|part| count_han(&part.zh_hans)).sum();
    check_length(reader.faults, reader.node.offset, words, &SCRIPT_WORDS, "fault-script-english");
    check_length(reader.faults, reader.node.offset, han, &SCRIPT_HAN, "fault-script-chinese");
    Some(script)
}

/// Keeps a fault if a script has too few or too many words to be of use while children wait; `key` says so.
pub(crate) fn check_length(
    faults: &FaultCollector,
    offset: usize,
    have: usize,
    room: &RangeInclusive<usize>,
    key: &'static str,
) {
    if !room.contains(&have) {
        let (least, most) = (*room.start(), *room.end());
        let mend = if have < least { "fault-mend-longer" } else { "fault-mend-shorter" };
        let text = FaultText::new(key).with("have", have).with("least", least).with("most", most);
        faults.add(offset, text.with("mend", FaultText::new(mend)));
    }
}
