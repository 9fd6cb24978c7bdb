//! What ships to be played: every file is read, and every session of every programme can be held with every band it is for.

use six_seeds::{
    activities,
    content::{Band, Coverage, Level, Library, PlanStep, Programme, Role},
    locale::{Language, Texts},
    session::{Command, Event, Outcome, Session, Stage, Step},
};

use super::nothing_against;

fn shipped() -> Library {
    six_seeds::shipped_content::library(&[])
}

#[test]
fn every_level_that_ships_is_without_a_fault() {
    let texts = Texts::new(Language::English);
    let faults: Vec<String> = shipped().faults.iter().map(|fault| fault.message(&texts)).collect();
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
                activities::find(&level.activity).is_some_and(|one| one.rules.traits().survives_early_end)
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
            alternatives: Vec::new(),
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
        let session = Session::new(steps_of(&library, programme, 0, band), 6);
        let (mut together, mut begun) = (std::collections::BTreeSet::new(), 0);
        let Outcome { mut records, mut session } = session.open("open-day-45", 0).unwrap();
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
            }
            if session.stage() != Stage::Playing {
                break;
            }
            let next = if session.curtain() { Command::LiftCurtain } else { Command::Pass };
            Outcome { records, session } = session.handle(&next, 1).unwrap();
        }
        assert_eq!(session.stage(), Stage::Finished);
        let steps: std::collections::BTreeSet<usize> = (0..session.steps().count()).collect();
        assert_eq!(together, steps, "a step is passed over for band {}", band.letter());
    }
}

#[test]
fn every_picture_of_every_level_ships() {
    let library = shipped();
    let pictures = six_seeds::shipped_content::pictures();
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
            Role::ALL.into_iter().any(|role| role.outlives_meeting() && !level.kinds(role).is_empty())
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

/// What a worker is told to do if a child is upset: where it stands, its language, and its text in small letters.
fn if_upset() -> Vec<(String, Language, String)> {
    let library = shipped();
    let in_language = |language: Language| {
        let of_levels = library
            .levels
            .values()
            .map(move |level| (level.id.clone(), level.script.if_upset.get(language).to_lowercase()));
        let at_fork = Texts::new(language).get("desk-fork-if-upset").to_lowercase();
        of_levels.chain([("fork".to_owned(), at_fork)]).map(move |(place, text)| (place, language, text))
    };
    Language::ALL.into_iter().flat_map(in_language).collect()
}

/// What takes the only tablet away from the whole group.
const fn stops(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["pause", "calm corner", "put the tablet away", "break for all"],
        Language::SimplifiedChinese => &["暂停", "安静角", "停一停", "放下平板"],
    }
}

/// What one child may take instead, and who a pause is for.
const fn card_and_everybody(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::English => ("calm card", "everybody"),
        Language::SimplifiedChinese => ("安静卡", "大家"),
    }
}

/// The first place where this text stops the whole group.
fn first_stop(language: Language, text: &str) -> Option<usize> {
    stops(language).iter().filter_map(|stop| text.find(stop)).min()
}

/// Whether this text stops the whole group for one child: a stop is for everybody, and the calm card comes before it.
fn stops_for_one(language: Language, text: &str) -> bool {
    let (card, everybody) = card_and_everybody(language);
    first_stop(language, text).is_some_and(|stop| !text[..stop].contains(card) || !text.contains(everybody))
}

#[test]
fn the_tablet_is_not_stopped_for_one_child_who_is_upset() {
    let (english, chinese) = (Language::English, Language::SimplifiedChinese);
    assert!(stops_for_one(english, "sit beside the child and open pause."));
    assert!(stops_for_one(english, "offer the calm corner, then a calm card for everybody."));
    assert!(stops_for_one(english, "hold out the calm card and press pause."));
    assert!(!stops_for_one(
        english,
        "the calm card first; if more than one needs it, pause is for everybody."
    ));
    assert!(stops_for_one(chinese, "按“暂停”，陪在旁边。"));
    assert!(!stops_for_one(chinese, "先递安静卡；不止一个难过，再按“暂停”，大家一起呼吸。"));
    let texts = if_upset();
    let found: Vec<String> = texts
        .iter()
        .filter(|(_, language, text)| stops_for_one(*language, text))
        .map(|(place, language, text)| format!("{place} ({}): {text}", language.tag()))
        .collect();
    nothing_against("these texts stop the whole group for one child", &found);
}

#[test]
fn both_languages_offer_the_calm_card_and_the_pause_in_the_same_places() {
    let texts = if_upset();
    let places = |language: Language, holds: &dyn Fn(&str) -> bool| -> std::collections::BTreeSet<String> {
        let in_language = texts.iter().filter(|(_, one, text)| *one == language && holds(text));
        in_language.map(|(place, ..)| place.clone()).collect()
    };
    let [cards, pauses] = [
        Language::ALL.map(|one| places(one, &|text| text.contains(card_and_everybody(one).0))),
        Language::ALL.map(|one| places(one, &|text| first_stop(one, text).is_some())),
    ];
    assert_eq!(cards[0], cards[1], "the calm card is offered in one language only");
    assert_eq!(pauses[0], pauses[1], "the pause is offered in one language only");
    assert!(cards[0].len() > 100, "the calm card is offered in {} texts only", cards[0].len());
    assert!(pauses[0].len() > 10, "the pause for everybody is offered in {} texts only", pauses[0].len());
}

/// What no worker is told to do with a child who is upset: to lead them out of sight, or to rely on a second adult; and
/// other words for the protection steps, which have one name.
const fn never(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "talk alone",
            "speak alone",
            "ask alone",
            "child alone",
            "quiet room",
            "in private",
            "privately",
            "private talk",
            "with one adult",
            "one adult goes",
            "help plan",
            "own rules",
            "safety rules",
            "safeguarding",
            "your plan",
            "your rules",
            "your steps",
        ],
        Language::SimplifiedChinese => &[
            "单独",
            "私下",
            "安静的房间",
            "一位大人陪",
            "求助办法",
            "按流程",
            "流程处理",
            "按规定",
            "保护规定",
            "机构的规定",
        ],
    }
}

#[test]
fn a_child_who_is_upset_stays_in_sight_and_help_has_one_name() {
    let texts = if_upset();
    let mut found = Vec::new();
    for (place, language, text) in &texts {
        let says = |what: &str| format!("{place} ({}): {what}: {text}", language.tag());
        found.extend(never(*language).iter().filter(|word| text.contains(**word)).map(|word| says(word)));
        let (second, if_there) = match language {
            Language::English => ("second adult", "if there is"),
            Language::SimplifiedChinese => ("另一位大人", "有另一位大人"),
        };
        let promised = text.contains(second) && !text.contains(if_there);
        found.extend(promised.then(|| says("two adults are promised")));
    }
    nothing_against("these texts lead a child away, or call the protection steps otherwise", &found);
    for (language, steps) in
        [(Language::English, "protection steps"), (Language::SimplifiedChinese, "保护流程")]
    {
        let named = texts.iter().filter(|(_, one, text)| *one == language && text.contains(steps)).count();
        assert!(named > 20, "{} names the {steps} in {named} texts only", language.tag());
    }
}
