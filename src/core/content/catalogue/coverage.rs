//! Counts the levels of each activity for every band and language, so that authors see the gaps.

use std::collections::BTreeMap;

use crate::{
    content::{
        definitions::level::{Band, Level},
        text::text_limits::width,
    },
    locale::Language,
};

use super::library::Library;

/// How many columns a language has in each band.
const LANGUAGES: usize = Language::ALL.len();

/// The number of levels in each band, and in each band's languages.
type Counts = [[usize; LANGUAGES]; Band::ALL.len()];

/// The number of levels of every activity for each band in each language.
///
/// A level that serves several bands, like a ritual, counts for each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    rows: BTreeMap<String, Counts>,
}

impl Coverage {
    /// Counts the levels of a library. An activity without any level is shown too.
    pub fn new<'a>(library: &Library, activities: impl IntoIterator<Item = &'a str>) -> Self {
        let mut coverage = Self::default();
        for activity in activities {
            coverage.rows.entry(activity.to_owned()).or_default();
        }
        for level in library.levels.values() {
            let counts = coverage.rows.entry(level.activity.clone()).or_default();
            for (band, of_band) in Band::ALL.into_iter().zip(counts) {
                for (language, count) in Language::ALL.into_iter().zip(of_band) {
                    *count += usize::from(level.bands.contains(&band) && speaks(level, language));
                }
            }
        }
        coverage
    }

    /// How many levels of this activity a band has in a language.
    pub fn count(&self, activity: &str, band: Band, language: Language) -> usize {
        let of_band = |counts: &Counts| {
            let (_, languages) = Band::ALL.into_iter().zip(counts).find(|(one, _)| *one == band)?;
            Language::ALL
                .into_iter()
                .zip(languages)
                .find(|(one, _)| *one == language)
                .map(|(_, count)| *count)
        };
        self.rows.get(activity).and_then(of_band).unwrap_or(0)
    }

    /// A table: a line for each activity, under this word for what an activity is, and a column for each band and
    /// language; a dash where there is no level.
    pub fn table(&self, activity: &str) -> String {
        let column = Language::ALL.iter().map(|language| language.tag().len()).max().unwrap_or(0) + 2;
        let first = self.rows.keys().map(String::len).max().unwrap_or(0).max(width(activity));
        let bands = Band::ALL.map(|band| format!("{:^across$}", band.letter(), across = column * LANGUAGES));
        let languages =
            Band::ALL.iter().flat_map(|_| Language::ALL).map(|one| format!("{:>column$}", one.tag()));
        let blank = " ".repeat(first - width(activity));
        let mut lines = vec![
            format!("{:first$}{}", "", bands.concat()),
            format!("{activity}{blank}{}", languages.collect::<String>()),
        ];
        lines.extend(self.rows.iter().map(|(activity, counts)| {
            let shown = |count: &usize| if *count == 0 { "-".to_owned() } else { count.to_string() };
            let counts = counts.iter().flatten().map(|count| format!("{:>column$}", shown(count)));
            format!("{activity:first$}{}", counts.collect::<String>())
        }));
        lines.join("\n")
    }
}

/// Whether a level can be led in this language: it has a name and a script.
fn speaks(level: &Level, language: Language) -> bool {
    let script = &level.script;
    let texts = [&level.title, &script.say, &script.watch_for, &script.adapt, &script.if_upset];
    texts.iter().all(|text| !text.get(language).trim().is_empty())
}

#[cfg(test)]
mod tests {
    use std::{any::Any, sync::Arc};

    use super::*;
    use crate::content::{Bilingual, Factor, LevelBody, Script};

    #[derive(Debug)]
    struct Nothing;

    impl LevelBody for Nothing {
        fn as_any(&self) -> &dyn Any {
            self
        }

        fn pictures(&self) -> Vec<&str> {
            Vec::new()
        }
    }

    fn level(id: &str, activity: &str, bands: &[Band], zh_hans: &str) -> (String, Arc<Level>) {
        let text = || Bilingual { en: "a word".to_owned(), zh_hans: zh_hans.to_owned() };
        let level = Level {
            id: id.to_owned(),
            activity: activity.to_owned(),
            factor: Factor::Ritual,
            bands: bands.to_vec(),
            title: text(),
            script: Script { say: text(), watch_for: text(), adapt: text(), if_upset: text() },
            moves: &[],
            body: Arc::new(Nothing),
        };
        (id.to_owned(), Arc::new(level))
    }

    fn coverage() -> Coverage {
        let levels = [
            level("bridge-b", "bridge", &[Band::B], "一句话"),
            level("bridge-b-two", "bridge", &[Band::B], " "),
            level("bridge-cd", "bridge", &[Band::C, Band::D], "一句话"),
            level("hello", "hello", &Band::ALL, "一句话"),
        ];
        let library = Library { levels: levels.into_iter().collect(), ..Library::default() };
        Coverage::new(&library, ["bridge", "hello", "tower"])
    }

    #[test]
    fn a_level_counts_for_each_of_its_bands_and_for_the_languages_it_has() {
        let coverage = coverage();
        let row = |activity: &str| {
            Band::ALL.map(|band| Language::ALL.map(|language| coverage.count(activity, band, language)))
        };
        assert_eq!(row("bridge"), [[0, 0], [2, 1], [1, 1], [1, 1]]);
        assert_eq!(row("hello"), [[1, 1]; 4], "a ritual for everybody counts everywhere");
        assert_eq!(row("tower"), [[0, 0]; 4], "what has no level is shown too");
        assert_eq!(row("nobody-knows-this"), [[0, 0]; 4]);
    }

    #[test]
    fn the_table_has_a_line_for_each_activity_and_a_dash_for_each_gap() {
        let text = coverage().table("activity");
        let cells: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(cells[0], ["A", "B", "C", "D"]);
        assert_eq!(cells[1][..3], ["activity", "en", "zh-Hans"]);
        assert_eq!(cells[2], ["bridge", "-", "-", "2", "1", "1", "1", "1", "1"]);
        assert_eq!(cells[3], ["hello", "1", "1", "1", "1", "1", "1", "1", "1"]);
        assert_eq!(cells[4], ["tower", "-", "-", "-", "-", "-", "-", "-", "-"]);
        assert_eq!(cells.len(), 5);
        for text in [text, coverage().table("游戏")] {
            let widths: Vec<usize> = text.lines().skip(1).map(width).collect();
            assert_eq!(widths.iter().min(), widths.iter().max(), "{text}");
        }
    }
}
