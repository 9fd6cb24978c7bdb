//! Writes a programme as the file in which it ships: the same fields in the same order, readable by a person.

use ron::{ser::PrettyConfig, value::RawValue};
use serde::{Serialize, Serializer, ser::Error as _};

use crate::content::{
    definitions::level::{Band, Bilingual, Plan, PlanStep, Programme},
    reading::level_file::SCHEMA,
};

/// A step stands in one line; what holds it does not.
const LINES_DOWN_TO: usize = 4;

/// A programme could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the programme could not be written as a file: {0}")]
pub struct ProgrammeWriteError(#[from] ron::Error);

/// The text of the file.
pub fn programme_to_ron(programme: &Programme) -> Result<String, ProgrammeWriteError> {
    let seats = Seats { least: *programme.seats.start(), most: *programme.seats.end() };
    let file = File {
        schema: SCHEMA,
        id: Text(&programme.id),
        title: Both::of(&programme.title),
        bands: programme.bands.iter().copied().map(Band::letter).collect(),
        seats,
        sessions: programme.sessions.iter().map(Session::of).collect(),
    };
    let pretty = PrettyConfig::new().depth_limit(LINES_DOWN_TO).new_line("\n");
    Ok(ron::ser::to_string_pretty(&file, pretty)? + "\n")
}

/// A text in quotes as RON reads it, with no more signs before others than needed.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => quoted.extend(['\\', one]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            one if one.is_control() => quoted.extend(one.escape_unicode()),
            one => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}

#[derive(Serialize)]
struct File<'p> {
    schema: u16,
    id: Text<'p>,
    title: Both<'p>,
    bands: Vec<&'static str>,
    seats: Seats,
    sessions: Vec<Session<'p>>,
}

#[derive(Serialize)]
struct Seats {
    least: u8,
    most: u8,
}

#[derive(Serialize)]
struct Session<'p> {
    id: Text<'p>,
    title: Both<'p>,
    aim: Both<'p>,
    materials: Both<'p>,
    cost: u16,
    prepare: Both<'p>,
    script: Both<'p>,
    #[serde(skip_serializing_if = "Months::is_none")]
    after_months: Months,
    minutes: u16,
    steps: Vec<Step<'p>>,
}

impl<'p> Session<'p> {
    fn of(plan: &'p Plan) -> Self {
        Self {
            id: Text(&plan.id),
            title: Both::of(&plan.title),
            aim: Both::of(&plan.aim),
            materials: Both::of(&plan.materials),
            cost: plan.cost,
            prepare: Both::of(&plan.prepare),
            script: Both::of(&plan.script),
            after_months: Months(plan.after_months),
            minutes: plan.minutes,
            steps: plan.steps.iter().map(Step::of).collect(),
        }
    }
}

/// The months of a follow-up: a plain number, without the word that RON puts around what may be missing.
struct Months(Option<u16>);

impl Months {
    const fn is_none(&self) -> bool {
        self.0.is_none()
    }
}

impl Serialize for Months {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.0.unwrap_or(0))
    }
}

#[derive(Serialize)]
struct Both<'p> {
    en: Text<'p>,
    zh_hans: Text<'p>,
}

impl<'p> Both<'p> {
    fn of(text: &'p Bilingual) -> Self {
        Self { en: Text(&text.en), zh_hans: Text(&text.zh_hans) }
    }
}

struct Text<'p>(&'p str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let quoted = quoted(self.0);
        RawValue::from_ron(&quoted).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// A step plays the levels of one list, or the group chooses between two; the two are a list, which RON writes with other
/// signs than a pair.
#[derive(Serialize)]
#[serde(untagged)]
enum Step<'p> {
    One { levels: &'p [String], minutes: u16, tablet: bool },
    Two { either: Vec<&'p [String]>, minutes: u16, tablet: bool },
}

impl<'p> Step<'p> {
    fn of(step: &'p PlanStep) -> Self {
        let PlanStep { levels, or, minutes, tablet } = step;
        let (minutes, tablet) = (*minutes, *tablet);
        if or.is_empty() {
            Self::One { levels, minutes, tablet }
        } else {
            Self::Two { either: vec![levels, or], minutes, tablet }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_quotes_is_the_text_again() {
        for text in ["'Hello', she said.", "“好”", "a \"b\" \\ c", "line\nline", "\u{7}", ""] {
            assert_eq!(ron::from_str::<String>(&quoted(text)).as_deref(), Ok(text), "{text:?}");
        }
        assert_eq!(quoted("it's 好"), "\"it's 好\"");
    }
}
