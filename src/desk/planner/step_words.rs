//! Texts about steps: their titles, the script where the group chooses between two activities, and what differs with few
//! children.

use crate::{
    content::{Band, Bilingual, Level, Library, Plan, Programme, Script},
    desk::group::small_attendance::SmallAttendance,
    locale::{Language, Texts},
    play::steps_of,
    session::Step,
};

/// What a step is called: the title of its level, both titles while the group has not chosen, a kind word where nothing
/// of it is here today.
pub fn title_of(step: &Step) -> Bilingual {
    let say = |key: &str, levels: &[(&'static str, &Level)]| {
        let in_language = |language: Language| {
            let title =
                |(name, level): &(&'static str, &Level)| (*name, level.title.get(language).to_owned().into());
            Texts::new(language).with(key, &levels.iter().map(title).collect::<Vec<_>>())
        };
        Bilingual { en: in_language(Language::English), zh_hans: in_language(Language::SimplifiedChinese) }
    };
    match (&step.play, &step.or) {
        (Some((one, _)), Some((other, _))) => say("desk-step-either", &[("one", one), ("other", other)]),
        (Some((level, _)), None) | (None, Some((level, _))) => level.title.clone(),
        (None, None) => say("desk-step-missing", &[]),
    }
}

/// The script while the group chooses between two activities.
pub fn script_of_choosing() -> Script {
    let say = |key: &str| {
        let in_language = |language: Language| Texts::new(language).get(key);
        Bilingual { en: in_language(Language::English), zh_hans: in_language(Language::SimplifiedChinese) }
    };
    Script {
        say: say("desk-fork-say"),
        watch_for: say("desk-fork-watch-for"),
        adapt: say("desk-fork-adapt"),
        if_upset: say("desk-fork-if-upset"),
    }
}

/// What is otherwise in this plan where few children come.
pub fn small_attendance(
    library: &Library,
    programme: &Programme,
    plan: &Plan,
    band: Band,
) -> SmallAttendance {
    let steps = steps_of(library, &plan.id, band).unwrap_or_default();
    let titles = |holds: &dyn Fn(&Step) -> bool| {
        let mut titles: Vec<Bilingual> = Vec::new();
        for step in steps.iter().filter(|step| step.play.is_some() && holds(step)) {
            let title = title_of(step);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles
    };
    SmallAttendance {
        made_for: (*programme.seats.start(), *programme.seats.end()),
        asks_each: titles(&|step| step.is_passed_over(0)),
        partner: titles(&|step| step.needs_partner(1)),
    }
}
