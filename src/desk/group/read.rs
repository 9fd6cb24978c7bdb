//! What a group's page shows, read from the journal and the library.

use crate::{
    content::{Band, Level, Library, Plan, Programme},
    desk::{
        group::{
            group_admin::GroupAdmin,
            group_name::words_of,
            rights::UnconfirmedRights,
            view::{GroupView, PlanCard},
        },
        home::view::GroupCard,
        planner::step_words::small_attendance,
    },
    journal::{Group, GroupId},
    play::{Keeper, PlayError, Table, rights},
    progress,
};

/// What the card of a group shows on the home page, but for the plan that is next.
pub fn card(group: &Group) -> GroupCard {
    GroupCard {
        id: group.id.0,
        words: words_of(group),
        picture: group.details.picture.clone(),
        band: group.details.band,
        seats: group.details.seats,
        last_session: group.last_session_on.map(|day| day.to_string()),
        next: None,
        practice: group.training,
    }
}

/// Reads the page of a group.
pub fn group(id: GroupId, keeper: &mut Keeper, table: &Table) -> Result<GroupView, PlayError> {
    let today = keeper.today();
    let journal = keeper.journal()?;
    let group = journal.group(id)?;
    let mut sessions = journal.sessions(id)?;
    sessions.retain(|one| one.closed && one.details.training == group.training);
    let next = sessions.last().and_then(|last| plan_after(&table.library, &last.details.plan));
    let band = group.details.band;
    let mut history = keeper.history(table, id)?;
    // Nothing is told of a session that goes on: what changes from turn to turn would tell whose it was.
    history.retain(|one| one.closed);
    let proposals = progress::proposals(&history, &table.library, band);
    let unconfirmed = unconfirmed(keeper, table, band)?;
    Ok(GroupView {
        group: card(&group),
        language: group.details.language,
        plans: plans_for(&table.library, band),
        next,
        proposals,
        unconfirmed,
        sessions: sessions.len(),
        retention_days: group.details.retention_days,
        care: GroupAdmin {
            forgotten_on: group.forgotten_from().to_string(),
            days_left: group.forgotten_from().days_since(today).try_into().unwrap_or_default(),
            archived: group.archived,
            practice: group.training,
            animals_stay: group.details.keeps_animals,
        },
    })
}

/// The questionnaires of other holders that a group of this band could be asked, and whose right the facilitator has not
/// confirmed yet.
fn unconfirmed(keeper: &mut Keeper, table: &Table, band: Band) -> Result<Vec<UnconfirmedRights>, PlayError> {
    let library = &table.library;
    let asks = |plan: &&Plan, level: &Level| {
        plan.steps.iter().any(|step| library.ways(step, band).any(|one| one.id == level.id))
    };
    let row = |level: std::sync::Arc<Level>| {
        let plans = library.programmes.values().flat_map(|programme| &programme.sessions);
        Some(UnconfirmedRights {
            level: level.id.clone(),
            title: level.title.clone(),
            holder: level.body.rights()?.holder.clone(),
            plans: plans.filter(|plan| asks(plan, &level)).map(|plan| plan.id.clone()).collect(),
        })
    };
    Ok(rights::unconfirmed(keeper, table)?.into_iter().filter_map(row).collect())
}

/// The plan that follows this one in its programme; nothing where the programme was taken away in the middle.
pub fn plan_after(library: &Library, plan: &str) -> Option<String> {
    let (programme, _) = library.plan(plan).filter(|(programme, _)| library.is_offered(programme))?;
    let mut plans = programme.sessions.iter().skip_while(|one| one.id != plan);
    plans.nth(1).map(|next| next.id.clone())
}

/// Every plan that fits a band, single sessions first, then programmes from the shortest to the longest.
fn plans_for(library: &Library, band: Band) -> Vec<PlanCard> {
    let mut programmes: Vec<_> =
        library.offered().filter(|programme| programme.bands.contains(&band)).collect();
    programmes.sort_by_key(|programme| {
        let minutes: u16 = programme.sessions.iter().map(|plan| plan.minutes).sum();
        (programme.sessions.len(), std::cmp::Reverse(minutes))
    });
    let card = |programme: &Programme, plan: &Plan| PlanCard {
        unsaved: false,
        id: plan.id.clone(),
        programme: (programme.id.clone(), programme.title.clone()),
        title: plan.title.clone(),
        aim: plan.aim.clone(),
        materials: plan.materials.clone(),
        minutes: plan.minutes,
        follow_up: plan.after_months.is_some(),
        small_attendance: small_attendance(library, programme, plan, band),
    };
    let cards = programmes.into_iter().flat_map(|one| one.sessions.iter().map(move |plan| card(one, plan)));
    cards.collect()
}
