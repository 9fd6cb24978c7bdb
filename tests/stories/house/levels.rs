//! What ships to be played: every file is read, and every session of every programme can be held with every band it is for.

use six_seeds::{
    activities,
    content::{Band, Coverage, Level, Library, PlanStep, Programme, Role},
    locale::{Language, Texts},
    session::{Command, Event, Session, Stage, Step},
};

use super::nothing_against;

fn shipped() -> Library {
    six_seeds::app::shipped_library().unwrap()
}

#[test]
fn every_level_that_ships_is_without_a_fault() {
    let texts = Texts::new(Language::English);
    let faults: Vec<String> = shipped().faults.iter().map(|fault| fault.said(&texts)).collect();
    nothing_against("these shipped files have faults", &faults);
}

#[test]
fn the_core_activities_have_two_levels_for_each_band_in_each_language() {
    let coverage = Coverage::new(&shipped(), []);
    for activity in ["feelings", "wish_rock_path", "crossroads"] {
        for (band, language) in Band::ALL.iter().flat_map(|band| Language::ALL.map(|one| (*band, one))) {
            let count = coverage.count(activity, band, language);
            assert!(
                count >= 2,
                "{activity} has {count} levels for band {} in {}",
                band.letter(),
                language.tag()
            );
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

/// What a band plays in this step: its level, and the one it may choose instead; nothing where one is missing.
fn ways<'l>(library: &'l Library, step: &PlanStep, band: Band) -> Vec<Option<&'l Level>> {
    let mut ways = library.ways(step, band).map(|level| Some(level.as_ref()));
    let offers = if step.or.is_empty() { 1 } else { 2 };
    (0..offers).map(|_| ways.next().flatten()).collect()
}

#[test]
fn every_session_of_every_programme_can_be_held_with_every_band_it_is_for() {
    let mut found = Vec::new();
    let library = shipped();
    for programme in library.programmes.values() {
        for (plan, band) in
            programme.sessions.iter().flat_map(|plan| programme.bands.iter().map(move |band| (plan, *band)))
        {
            let says = |what: String| format!("{}, band {}: {what}", plan.id, band.letter());
            let mut played = Vec::new();
            for (place, step) in plan.steps.iter().enumerate() {
                for level in ways(&library, step, band) {
                    let fits = level.is_some_and(|level| {
                        level.bands.contains(&band) && activities::find(&level.activity).is_some()
                    });
                    found.extend((!fits).then(|| says(format!("step {} has no level", place + 1))));
                }
                played.extend(library.level_for(step, band).map(|level| level.activity.as_str()));
            }
            found.extend((played.first() != Some(&"assent")).then(|| says("no assent at first".to_owned())));
            found.extend((played.last() != Some(&"garden")).then(|| says("no garden at last".to_owned())));
            let alone = *programme.seats.end() == 0;
            if !alone && played.iter().rev().nth(1) != Some(&"ending") {
                found.push(says("no private ending before the garden".to_owned()));
            }
        }
    }
    nothing_against("these sessions cannot be held", &found);
}

#[test]
fn the_programmes_that_the_work_needs_are_there() {
    let library = shipped();
    let what = |id: &str| {
        let programme = library.programmes.get(id).unwrap_or_else(|| panic!("the programme {id} is missing"));
        let meetings = programme.sessions.iter().filter(|plan| plan.after_months.is_none()).count();
        (meetings, programme.follow_ups(), programme.seats.clone())
    };
    assert_eq!(what("eight"), (8, vec![1, 3], 2..=10));
    assert_eq!(what("eight-feelings-first"), (8, vec![1, 3], 2..=10));
    assert_eq!(what("four"), (4, vec![], 2..=10));
    assert_eq!(what("vocational"), (6, vec![1, 3], 2..=10));
    assert_eq!(what("case"), (4, vec![], 1..=1));
    assert_eq!(what("open-day"), (1, vec![], 0..=0));
}

/// The steps of a programme's session at this place, for a band.
fn steps_of(library: &Library, programme: &Programme, place: usize, band: Band) -> Vec<Step> {
    let steps = programme.sessions[place].steps.iter().map(|step| {
        let level = library.level_for(step, band).cloned();
        let play = level.and_then(|level| {
            let rules = activities::find(&level.activity)?.rules;
            Some((level, rules))
        });
        Step {
            play,
            or: None,
            offers: false,
            instead: Vec::new(),
            minutes: step.minutes,
            tablet: step.tablet,
        }
    });
    steps.collect()
}

#[test]
fn an_open_day_is_played_together_by_everybody_in_every_step() {
    let library = shipped();
    let programme = &library.programmes["open-day"];
    for band in Band::ALL {
        let mut session = Session::new(steps_of(&library, programme, 0, band), 6);
        let (mut together, mut begun) = (std::collections::BTreeSet::new(), 0);
        let mut records = session.open("open-day-45", 0).unwrap();
        for _ in 0..200 {
            for record in &records {
                match record.event {
                    Event::StepBegan(step) => begun = step,
                    Event::TurnBegan => {
                        assert_eq!(record.seat, None, "nobody has a seat");
                        together.insert(begun);
                    }
                    _ => {}
                }
                session.apply(record);
            }
            if session.stage() != Stage::Playing {
                break;
            }
            let next = if session.curtain() { Command::LiftCurtain } else { Command::Pass };
            records = session.handle(&next, 1).unwrap();
        }
        assert_eq!(session.stage(), Stage::Finished);
        let steps: std::collections::BTreeSet<usize> = (0..session.steps().count()).collect();
        assert_eq!(together, steps, "a step is passed over for band {}", band.letter());
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
fn only_goals_and_measures_outlive_a_meeting() {
    let library = shipped();
    let mut outlive: Vec<&str> = library
        .levels
        .values()
        .filter(|level| {
            Role::ALL.into_iter().any(|role| role.outlives_meeting() && !level.body.kinds(role).is_empty())
        })
        .map(|level| level.activity.as_str())
        .collect();
    outlive.sort_unstable();
    outlive.dedup();
    assert_eq!(outlive, ["goal_ladder", "measure", "wish_rock_path"]);
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
