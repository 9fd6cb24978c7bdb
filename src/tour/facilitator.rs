//! The facilitator's part of the tour: the PIN, a group, the start, the run-sheet, the wrap-up, the review.

use crate::{
    activities::animals::level::AnimalsLevel, content::Bilingual, locale::Texts, play::Table, session::Stage,
};

use super::{
    Route, documents,
    driver::{DriverError, Tablet},
    screenshots::Screenshots,
};

/// The PIN of the tour.
const PIN: &str = "2468";
/// How many seats a new group has until it is changed.
const SEATS_OF_A_NEW_GROUP: i32 = 6;
/// How many pictures are taken of the measures in the review.
const SCREENFULS: u32 = 6;
/// Simulated seconds of half of the garden's film.
const HALF_A_FILM: f32 = 35.0;

/// Types the PIN on the keypad that shows.
pub fn type_pin(tablet: &mut Tablet, texts: &Texts) -> Result<(), DriverError> {
    for digit in PIN.chars() {
        tablet.press(&digit.to_string())?;
    }
    tablet.press(&texts.get("desk-pin-enter"))
}

/// From the gate on the stage to the page behind it.
pub fn unlock_desk(tablet: &mut Tablet, texts: &Texts) -> Result<(), DriverError> {
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    type_pin(tablet, texts)
}

/// First use: the PIN, and a group of the band that the programme is for.
pub fn create_group(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    tablet.expect_screen("home")?;
    screenshots.photograph(tablet, "garden-home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-set-pin")?;
    screenshots.photograph(tablet, "desk-set-pin")?;
    type_pin(tablet, &texts)?;
    type_pin(tablet, &texts)?;
    tablet.expect_screen("desk-recovery")?;
    screenshots.photograph(tablet, "desk-recovery")?;
    tablet.press(&texts.get("desk-recovery-written"))?;
    tablet.expect_screen("desk-guide")?;
    screenshots.photograph(tablet, "desk-guide")?;
    tablet.press(&texts.get("desk-guide-skip"))?;
    tablet.expect_screen("desk-home")?;
    screenshots.photograph(tablet, "desk-home-first")?;
    tablet.press(&texts.get("desk-home-make-group"))?;
    tablet.expect_screen("desk-new-group")?;
    let key = format!("desk-band-{}", route.band.letter().to_lowercase());
    tablet.press_with(&texts.get(&key))?;
    screenshots.photograph(tablet, "desk-new-group")?;
    tablet.press(&texts.get("desk-new-group-make"))?;
    tablet.expect_screen("desk-group")
}

/// From the group's page: a plan, how many are here, go.
pub fn start_session(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
    plan: &str,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    choose_plan(tablet, route, plan)?;
    visit_plan(tablet, screenshots, &texts)?;
    let few = i32::from(route.seats) - SEATS_OF_A_NEW_GROUP;
    for _ in 0..few.abs() {
        let heads = texts.get("desk-group-heads");
        let key = if few < 0 { "desk-fewer" } else { "desk-more" };
        tablet.press(&texts.with(key, &[("name", heads.into())]))?;
    }
    screenshots.photograph_once(tablet, &format!("desk-group-{plan}"))?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    let expected = tablet.app.world().resource::<Table>().session().map(crate::session::Session::expected);
    if expected != Some(route.seats) {
        return Err(DriverError(format!(
            "{} children should be expected, but it is {expected:?}",
            route.seats
        )));
    }
    Ok(())
}

/// In the planner: what a step is called that may be moved, and so swapped; nothing where all have their place.
pub fn movable_step(tablet: &mut Tablet, texts: &Texts) -> Option<String> {
    tablet.frames(5);
    let labels = tablet.desk_labels();
    let moves = |step: &str| {
        let earlier = texts.with("desk-step-earlier", &[("step", step.to_owned().into())]);
        labels.contains(&earlier)
    };
    // A step is called by its number and its title; the arrows beside it name it too. The uppermost is in sight.
    let place_of = |label: &String| {
        let (place, step) = label.split_once(": ")?;
        moves(step).then(|| place.parse::<u8>().ok())?
    };
    labels.iter().filter(|label| place_of(label).is_some()).min_by_key(|label| place_of(label)).cloned()
}

/// From the group's page into the chosen plan, to its first step, and back.
fn visit_plan(tablet: &mut Tablet, screenshots: &mut Screenshots, texts: &Texts) -> Result<(), DriverError> {
    tablet.press(&texts.get("desk-group-look-inside"))?;
    tablet.expect_screen("desk-planner")?;
    screenshots.photograph_once(tablet, "desk-planner")?;
    if let Some(step) = movable_step(tablet, texts) {
        tablet.press_in_list(&step)?;
        screenshots.photograph_once(tablet, "desk-planner-step")?;
        let swap = texts.get("desk-plan-swap");
        if tablet.offers(&swap) {
            tablet.press(&swap)?;
            screenshots.photograph_once(tablet, "desk-planner-swap")?;
        }
    }
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-group")
}

/// From the desk's home to the levels, to the words of one, and back.
fn visit_content(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    tablet.press(&texts.get("desk-content-open"))?;
    tablet.expect_screen("desk-content")?;
    tablet.press(&texts.get("desk-band-a"))?;
    let library = tablet.app.world().resource::<Table>().library.clone();
    let level = library.levels.values().find(|level| level.bands.contains(&crate::content::Band::A));
    let level = level.ok_or_else(|| DriverError("there is no level for the youngest".into()))?;
    tablet.press(&texts.get(&format!("review-factor-{}", level.factor.word().replace('_', "-"))))?;
    tablet.press_in_list(level.title.get(route.language))?;
    screenshots.photograph(tablet, "desk-content")?;
    tablet.press(&texts.get("desk-content-edit"))?;
    tablet.expect_screen("desk-level")?;
    screenshots.photograph(tablet, "desk-level")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-home")
}

/// On a group's page: unfolds the programme if it is folded, and chooses the plan.
pub fn choose_plan(tablet: &mut Tablet, route: &Route, plan: &str) -> Result<(), DriverError> {
    let library = tablet.app.world().resource::<Table>().library.clone();
    let Some((programme, plan)) = library.plan(plan) else {
        return Err(DriverError(format!("the plan \"{plan}\" is missing")));
    };
    let texts = Texts::new(route.language);
    let follow_ups = programme.follow_ups().len();
    let counts = [("count", (programme.sessions.len() - follow_ups).into()), ("again", follow_ups.into())];
    let length = texts.with("desk-programme-length", &counts);
    let [programme, plan] = [&programme.title, &plan.title].map(|title| title.get(route.language));
    let label = format!("{programme}, {plan}");
    tablet.frames(5);
    if !tablet.offers(&label) {
        tablet.press_in_list(&format!("{programme}, {length}"))?;
    }
    tablet.press_in_list(&label)
}

/// Looks at the run-sheet in the middle of a session, and gives the tablet back.
pub fn visit_run_sheet(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    screenshots.photograph(tablet, "desk-gate")?;
    type_pin(tablet, &texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    screenshots.photograph(tablet, "desk-run-sheet")?;
    let swap = texts.with("desk-step-swap", &[("step", "".into())]);
    if tablet.offers(swap.trim()) {
        tablet.press_in_list(swap.trim())?;
        screenshots.photograph(tablet, "desk-run-sheet-swap")?;
        tablet.press(&texts.get("desk-swap-stay"))?;
    }
    mark_adult(tablet, screenshots, route)?;
    tablet.press(&texts.get("desk-run-blank"))?;
    tablet.expect_screen("blank")?;
    screenshots.photograph(tablet, "blank")?;
    unlock_desk(tablet, &texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    tablet.press(&texts.get("desk-run-back"))?;
    tablet.frames(10);
    Ok(())
}

/// On the run-sheet: says that an adult plays along on the first seat, and takes it back.
fn mark_adult(tablet: &mut Tablet, screenshots: &mut Screenshots, route: &Route) -> Result<(), DriverError> {
    let Some(animal) = first_animal(tablet) else { return Ok(()) };
    let texts = Texts::new(route.language);
    let seat = |key: &str| texts.with(key, &[("animal", animal.get(route.language).to_owned().into())]);
    tablet.press(&seat("desk-run-seat"))?;
    screenshots.photograph(tablet, "desk-run-sheet-seat")?;
    tablet.press(&texts.get("desk-run-adult"))?;
    screenshots.photograph(tablet, "desk-run-sheet-adult")?;
    tablet.press(&seat("desk-run-seat-adult"))?;
    tablet.press(&texts.get("desk-run-child"))
}

/// What the animal of the first seat at the table is called.
fn first_animal(tablet: &Tablet) -> Option<Bilingual> {
    let table = tablet.app.world().resource::<Table>();
    let seat = table.session()?.seats().iter().find(|seat| seat.present)?;
    let level = table.animals()?.body::<AnimalsLevel>()?;
    level.animals.iter().find(|one| one.emoji == seat.animal).map(|one| one.label.clone())
}

/// After a session: the wrap-up, and back to the group's page.
pub fn wrap_up(tablet: &mut Tablet, screenshots: &mut Screenshots, route: &Route) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    unlock_desk(tablet, &texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    screenshots.photograph_once(tablet, "desk-wrap-up")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")?;
    screenshots.photograph_once(tablet, "desk-home")?;
    if tablet.app.world().resource::<Table>().session().is_some() {
        return Err(DriverError("the session should be closed".into()));
    }
    let name = latest_group(tablet)?;
    tablet.press_in_list(name.get(route.language))?;
    tablet.expect_screen("desk-group")
}

/// After the last session: the review, what is kept, and the garden that has grown.
pub fn visit_review(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    tablet.press(&texts.get("desk-group-review"))?;
    tablet.expect_screen("desk-review")?;
    screenshots.photograph(tablet, "desk-review-story-1")?;
    // The stones are numbered; this group has one at least.
    tablet.press_with("1. ")?;
    screenshots.photograph(tablet, "desk-review-session")?;
    tablet.press(&texts.get("review-back-to-story"))?;
    tablet.expect_screen("desk-review")?;
    for screenful in 2..=SCREENFULS {
        tablet.push_up();
        screenshots.photograph(tablet, &format!("desk-review-story-{screenful}"))?;
    }
    visit_all_groups(tablet, screenshots, &texts)?;
    tablet.press(&texts.get("review-back"))?;
    tablet.expect_screen("desk-group")?;
    documents::visit_documents(tablet, screenshots, &texts)?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-home")?;
    visit_content(tablet, screenshots, route)?;
    tablet.press(&texts.get("desk-kept-open"))?;
    tablet.expect_screen("desk-kept")?;
    screenshots.photograph(tablet, "desk-kept")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    screenshots.photograph(tablet, "garden-home-grown")?;
    show_film(tablet, screenshots, &texts, route)
}

/// The film of the group's garden, half of it and the whole, and back to the garden.
fn show_film(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
    route: &Route,
) -> Result<(), DriverError> {
    unlock_desk(tablet, texts)?;
    let group = latest_group(tablet)?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    tablet.press(&texts.get("desk-group-review"))?;
    tablet.press(&texts.get("story-film-show"))?;
    tablet.expect_screen("garden-film")?;
    for part in ["half", "whole"] {
        tablet.wait(HALF_A_FILM);
        screenshots.photograph(tablet, &format!("garden-film-{part}"))?;
    }
    tablet.tap("stop-film")?;
    tablet.expect_screen("home")
}

/// From the review, all groups together.
fn visit_all_groups(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    let all = texts.get("review-measure-all-groups");
    if !tablet.offers(&all) {
        return Ok(());
    }
    tablet.press_in_list(&all)?;
    tablet.expect_screen("desk-all-groups")?;
    screenshots.photograph(tablet, "desk-all-groups")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-review")
}

/// What the group that met last, or was made last, is called.
pub fn latest_group(tablet: &mut Tablet) -> Result<crate::content::Bilingual, DriverError> {
    let mut keeper = tablet.app.world_mut().resource_mut::<crate::play::Keeper>();
    let groups = keeper.journal().and_then(|journal| journal.groups());
    let group = groups.ok().and_then(|groups| groups.into_iter().next());
    let group = group.ok_or_else(|| DriverError("the group should be in the journal".into()))?;
    Ok(crate::desk::group_name(&group.details.first_word, &group.details.second_word))
}

/// Goes on with a session that was cut off, and prints where it is.
pub fn resume_session(tablet: &mut Tablet, route: &Route) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    tablet.expect_screen("home")?;
    unlock_desk(tablet, &texts)?;
    tablet.expect_screen("desk-home")?;
    tablet.press(&texts.get("desk-unfinished-go-on"))?;
    tablet.frames(10);
    let screen = tablet.screen();
    let whose = tablet.whose_turn().unwrap_or_else(|| "nobody".to_owned());
    let session = tablet.app.world().resource::<Table>().session();
    let Some(session) = session else { return Err(DriverError("no session lies on the table".into())) };
    let place = match session.stage() {
        Stage::Finished => "finished".to_owned(),
        _ => session.step_place().map(|place| place.to_string()).unwrap_or_default(),
    };
    println!("went on: screen {screen}, step {place}, seat {whose}, {} events", session.counter());
    Ok(())
}
