//! What children, families and facilitators are promised is true: nothing is said any more that was replaced, the assent
//! fits who sits there, and before and after are the same question.

use std::collections::BTreeSet;

use six_seeds::{
    activities::assent::level::AssentLevel,
    content::Library,
    locale::{Language, Texts},
};

use super::{
    nothing_against,
    source::{files, readmes},
};

/// What was said of what is kept and is not true, or not true any more.
const UNTRUE: [&str; 20] = [
    "no sum is made",
    "也不算总分",
    "Only you see your drops",
    "Nobody here sees your answers",
    "Nothing is kept on screen",
    "屏幕上什么都不留",
    "not kept on screen",
    "屏幕上不会留",
    "lose their animal",
    "All else loses it",
    "kept on this tablet only",
    "只存在这台平板上",
    "for 14 days at most",
    "最多14天",
    "always yours",
    "一直属于你",
    "Two adults are always",
    "总有两位大人",
    "goals, moods",
    "目标和心情",
];

fn shipped() -> Library {
    six_seeds::shipped_content::library(&[])
}

#[test]
fn nothing_untrue_is_said_about_what_is_kept() {
    let mut said = readmes();
    for language in Language::ALL {
        said.extend(Texts::sources(language));
    }
    let levels = files("levels", ".ron").into_iter();
    said.extend(levels.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())));
    let untrue = |(path, text): &(String, String)| {
        let words = UNTRUE.iter().filter(|words| text.contains(**words));
        words.map(|words| format!("{path}: {words}")).collect::<Vec<_>>()
    };
    nothing_against("true sentences", &said.iter().flat_map(untrue).collect::<Vec<_>>());
}

#[test]
fn children_hear_first_that_choices_are_remembered_and_names_are_not() {
    let library = shipped();
    let mut found = Vec::new();
    for programme in library.programmes.values() {
        let with_seats = *programme.seats.end() > 0;
        let steps = programme.sessions.iter().flat_map(|plan| &plan.steps);
        let levels = steps.flat_map(|step| &step.levels).filter_map(|id| library.levels.get(id));
        for level in levels {
            let Some(assent) = level.body::<AssentLevel>() else { continue };
            let says = |english: &str, chinese: &str| {
                assent
                    .sentences
                    .iter()
                    .any(|one| one.text.en.contains(english) && one.text.zh_hans.contains(chinese))
            };
            let remembers = says("remembers choices, not names", "平板记得选了什么，不记得是谁");
            let seats = says("animal", "动物") || says("Talk later", "待会儿聊聊");
            if remembers != with_seats || seats != with_seats {
                found.push(format!("{}: {} does not fit who sits there", programme.id, level.id));
            }
        }
    }
    nothing_against("the assent is true", &found);
}

#[test]
fn a_programme_asks_the_same_questionnaire_at_every_time() {
    let library = shipped();
    let mut found = Vec::new();
    for programme in library.programmes.values() {
        let steps = programme.sessions.iter().flat_map(|plan| &plan.steps);
        let asks = steps.filter(|step| {
            step.levels
                .iter()
                .any(|id| library.levels.get(id).is_some_and(|level| level.activity == "measure"))
        });
        let asked: BTreeSet<&Vec<String>> = asks.map(|step| &step.levels).collect();
        found.extend((asked.len() > 1).then(|| format!("{} asks {asked:?}", programme.id)));
    }
    nothing_against("before and after are the same question", &found);
}
