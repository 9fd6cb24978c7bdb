//! What the pages of a session show: the run-sheet while it goes on, the wrap-up after it.

use crate::{
    desk::{
        group::group_name::words_of,
        home::read::talk_later_rows,
        planner::step_words::{script_of_choosing, title_of},
        session::{
            animals::animal_name,
            run_sheet::{CurrentTurn, RunSheetView},
            seats::SeatRow,
            step_list::{StepRow, StepState},
            wrap_up::WrapUpView,
        },
        widgets::level_card::LevelCard,
    },
    journal::TalkLater,
    play::{Keeper, PlayError, Table},
    session::{self, Play, Session, Step},
};

/// The run-sheet of the session that goes on.
pub fn run_sheet(keeper: &Keeper, table: &Table) -> RunSheetView {
    let (Some(running), Some(session)) = (keeper.running(), table.session()) else {
        return RunSheetView::default();
    };
    let plan = table.library.plan(&running.stored.details.plan).map(|(_, plan)| plan);
    let now = keeper.minute(table);
    let steps = session.steps().enumerate();
    let steps = steps.map(|(place, (in_plan, step))| step_row(session, table, place, (in_plan, step)));
    let seats: Vec<SeatRow> = session
        .seats()
        .iter()
        .map(|seat| SeatRow {
            token: seat.token.0,
            animal: seat.animal.clone(),
            name: animal_name(table, &seat.animal),
            present: seat.present,
            adult: seat.adult,
        })
        .collect();
    let turn = match session.current().map(|turn| turn.seat) {
        None => CurrentTurn::NoSeat,
        Some(None) if session.activity_choice().is_some() => CurrentTurn::Choosing,
        Some(None) => CurrentTurn::Together,
        Some(Some(token)) => {
            seats.iter().position(|seat| seat.token == token.0).map_or(CurrentTurn::NoSeat, CurrentTurn::Seat)
        }
    };
    let here = session.seats().iter().filter(|seat| seat.present).count();
    let partner = session.step().is_some_and(|step| step.needs_partner(here));
    let script = match session.activity_choice() {
        Some(_) => script_of_choosing(),
        None => session.play().map(|(level, _)| level.script.clone()).unwrap_or_default(),
    };
    let chosen = session.play().is_none_or(|(_, rules)| !rules.traits().welcomes_seats);
    RunSheetView {
        group_words: words_of(&running.group),
        plan_title: plan.map(|plan| plan.title.clone()).unwrap_or_default(),
        minutes_used: now,
        minutes_planned: session.steps().map(|(_, step)| step.minutes).sum(),
        step_minutes_used: now.saturating_sub(session.step_began_at()),
        steps: steps.collect(),
        script,
        may_arrive: chosen && session.expected() > 0 && seats.len() < session::MOST_SEATS,
        seats,
        turn,
        partner,
        paused: session.paused(),
        skipped: session.skipped_step().map(title_of),
    }
}

/// A step of the session, at this place in the order of playing.
fn step_row(session: &Session, table: &Table, place: usize, (in_plan, step): (usize, &Step)) -> StepRow {
    let rules = step.play.as_ref().map(|(_, rules)| *rules);
    let begun = session.begun();
    let state = match place {
        _ if session.step_place() == Some(in_plan) => StepState::Current,
        one if one < begun && session.is_unplayed(in_plan) => StepState::Skipped,
        one if one < begun => StepState::Done,
        _ => StepState::Coming,
    };
    StepRow {
        title: title_of(step),
        minutes: step.minutes,
        tablet: step.tablet,
        passed_over: state == StepState::Coming
            && step.play.is_some()
            && session.expected() == 0
            && step.is_passed_over(0),
        state,
        again: session.may_play_again(place),
        // Check-out, the private ending and the garden stay where they are: at the end.
        movable: state == StepState::Coming && rules.is_some_and(|rules| !rules.traits().keeps_place),
        alternatives: if state == StepState::Coming {
            alternatives_for(session, step, table)
        } else {
            Vec::new()
        },
    }
}

/// The cards of what can be played instead of a coming step today, and that the children who came can play.
fn alternatives_for(session: &Session, step: &Step, table: &Table) -> Vec<LevelCard> {
    let has_seats = session.expected() > 0;
    let fits = |(level, rules): &&Play| {
        step.takes(&level.id) && (has_seats || !Step::of((level.clone(), *rules)).is_passed_over(0))
    };
    step.alternatives.iter().filter(fits).map(|(level, _)| LevelCard::of(level, &table.library)).collect()
}

/// The wrap-up of the session that has just been played.
pub fn wrap_up(keeper: &mut Keeper, table: &Table) -> Result<WrapUpView, PlayError> {
    let Some(running) = keeper.running().cloned() else { return Ok(WrapUpView::default()) };
    let today = keeper.today();
    let requests = keeper.journal()?.talk_later_open()?;
    let this: Vec<TalkLater> = requests.into_iter().filter(|one| one.session == running.id).collect();
    let plan = table.library.plan(&running.stored.details.plan).map(|(_, plan)| plan.title.clone());
    let session = table.session();
    Ok(WrapUpView {
        group_words: words_of(&running.group),
        plan_title: plan.unwrap_or_default(),
        day: running.stored.details.date.to_string(),
        minutes: session.map_or(0, Session::last_minute),
        heads: session.map_or(0, |session| session.children().try_into().unwrap_or(u8::MAX)),
        session: running.id.0,
        said_minutes: None,
        seen: None,
        talk_later: talk_later_rows(this, &[running.group], table, today),
    })
}
