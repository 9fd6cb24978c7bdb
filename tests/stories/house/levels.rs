//! What ships to be played: every file is read, and a first session can be held with either young band.

use six_seeds::{
    activities,
    content::{Band, Library},
    locale::Language,
};

use super::nothing_against;

fn shipped() -> Library {
    six_seeds::app::shipped_library().unwrap()
}

#[test]
fn every_level_that_ships_is_without_a_fault() {
    let faults: Vec<String> = shipped().faults.iter().map(ToString::to_string).collect();
    nothing_against("these shipped files have faults", &faults);
}

#[test]
fn the_core_activities_have_two_levels_for_each_young_band() {
    let library = shipped();
    for activity in ["feelings", "wish_rock_path", "crossroads"] {
        for band in [Band::A, Band::B] {
            let fits =
                library.levels.values().filter(|one| one.activity == activity && one.bands.contains(&band));
            let count = fits.count();
            assert!(count >= 2, "{activity} has {count} levels for band {}", band.letter());
        }
    }
}

#[test]
fn a_first_session_and_a_drop_in_can_be_played_through() {
    let library = shipped();
    for (id, minutes) in [("first-session", 60), ("drop-in", 25)] {
        let programme = library.programmes.get(id).unwrap_or_else(|| panic!("the programme {id} is missing"));
        assert_eq!(programme.sessions[0].minutes, minutes, "{id}");
        for (band, plan) in
            programme.bands.iter().flat_map(|band| programme.sessions.iter().map(move |one| (band, one)))
        {
            for step in &plan.steps {
                let level = library.level_for(step, *band);
                let level =
                    level.unwrap_or_else(|| panic!("{}: no level for band {}", plan.id, band.letter()));
                assert!(activities::find(&level.activity).is_some(), "nobody plays {}", level.activity);
            }
            let survives = plan.steps.iter().filter_map(|step| library.level_for(step, *band)).any(|level| {
                activities::find(&level.activity).is_some_and(|one| one.rules.survives_early_end())
                    && level.activity == "ending"
            });
            assert!(survives, "{} has no private ending", plan.id);
        }
    }
}

#[test]
fn every_picture_of_every_level_ships() {
    let library = shipped();
    let pictures = six_seeds::platform::shipped::pictures();
    let missing: Vec<String> = library
        .levels
        .values()
        .flat_map(|level| {
            level.body.pictures().into_iter().map(|picture| (level.id.clone(), picture.to_owned()))
        })
        .filter(|(_, picture)| !pictures.contains(picture))
        .map(|(level, picture)| format!("{level}: {picture}"))
        .collect();
    nothing_against("these pictures are missing", &missing);
}

#[test]
fn only_rituals_and_goals_keep_a_token() {
    let keep: Vec<&str> =
        activities::ALL.iter().filter(|one| one.rules.keeps_token()).map(|one| one.format.id).collect();
    assert_eq!(
        keep,
        ["weather", "wish_rock_path"],
        "goals, check-in and check-out keep tokens, nothing else"
    );
}

#[test]
fn titles_and_scripts_are_there_in_both_languages() {
    for level in shipped().levels.values() {
        for language in Language::ALL {
            let script = &level.script;
            for text in [&level.title, &script.say, &script.watch_for, &script.adapt, &script.if_upset] {
                assert!(
                    !text.get(language).trim().is_empty(),
                    "{} lacks a text in {}",
                    level.id,
                    language.tag()
                );
            }
        }
    }
}
