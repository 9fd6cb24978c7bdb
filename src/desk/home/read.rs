//! What the desk's home shows, read from the journal when it is opened.

use crate::{
    content::Bilingual,
    desk::{
        group::{
            group_name::words_of,
            read::{card, plan_after},
        },
        home::{
            date_question::DateQuestion,
            follow_up_cards::FollowUpRow,
            talk_later::TalkLaterRow,
            view::{GroupCard, HomeView, Unfinished},
        },
        planner::step_words::title_of,
        session::animals::{animal_name, seat_of_turn},
    },
    journal::{Date, Group, GroupId, TalkLater},
    play::{Keeper, PlayError, Table},
    progress,
};

/// Reads the home page.
pub fn home(keeper: &mut Keeper, table: &Table) -> Result<HomeView, PlayError> {
    let today = keeper.today();
    let date_question = date_question(keeper)?;
    let journal = keeper.journal()?;
    let groups = journal.groups()?;
    // Made-up children ask for no talk.
    let mut waiting = journal.talk_later_open()?;
    waiting.retain(|request| groups.iter().any(|group| group.id == request.group));
    let talk_later = talk_later_rows(waiting, &groups, table, today);
    let practice = journal.practice_group()?;
    let unfinished = unfinished(keeper, table)?;
    let (mut cards, mut archived, mut follow_ups) = (Vec::new(), Vec::new(), Vec::new());
    for group in groups.iter().chain(&practice) {
        let (card, due) = read(keeper, table, group, today)?;
        if group.archived {
            archived.push(card);
        } else {
            cards.push(card);
            follow_ups.extend(due);
        }
    }
    // Who has played a programme to its end comes after those that go on; practice comes last.
    cards.sort_by_key(|card| (card.practice, card.next.is_none() && card.last_session.is_some()));
    let left_out: std::collections::BTreeSet<&str> =
        table.library.faults.iter().map(|fault| fault.file.as_str()).collect();
    Ok(HomeView {
        talk_later,
        unfinished,
        groups: cards,
        archived,
        follow_ups,
        date_question,
        files_left_out: left_out.len(),
    })
}

/// The session that was not finished.
fn unfinished(keeper: &mut Keeper, table: &Table) -> Result<Option<Unfinished>, PlayError> {
    let journal = keeper.journal()?;
    let Some(stored) = journal.unfinished_session()? else { return Ok(None) };
    let group = journal.group(stored.details.group)?;
    let session = keeper.load(table, &stored)?.session;
    Ok(Some(Unfinished {
        group_words: words_of(&group),
        picture: group.details.picture,
        day: stored.details.date.to_string(),
        step_title: session.step().map(title_of).unwrap_or_default(),
        animal: seat_of_turn(&session).map(|animal| (animal.clone(), animal_name(table, &animal))),
    }))
}

/// A group's card, and the follow-up that is due.
fn read(
    keeper: &mut Keeper,
    table: &Table,
    group: &Group,
    today: Date,
) -> Result<(GroupCard, Option<FollowUpRow>), PlayError> {
    let held = held(keeper, group.id)?;
    let library = &table.library;
    let next = held.last().and_then(|(_, plan)| plan_after(library, plan));
    let title = |plan: String| -> Option<Bilingual> { Some(library.plan(&plan)?.1.title.clone()) };
    let days: Vec<(Date, &str)> = held.iter().map(|(day, plan)| (*day, plan.as_str())).collect();
    let due = progress::follow_up(library, &days, today).map(|due| FollowUpRow {
        group: group.id.0,
        words: words_of(group),
        picture: group.details.picture.clone(),
        title: due.plan.title.clone(),
        months: due.months,
        due_on: due.due_on.to_string(),
    });
    Ok((GroupCard { next: next.and_then(title), ..card(group) }, due))
}

/// The days and plans of a group's sessions that were closed, in order.
fn held(keeper: &mut Keeper, group: GroupId) -> Result<Vec<(Date, String)>, PlayError> {
    let mut sessions = keeper.journal()?.sessions(group)?;
    sessions.retain(|one| one.closed);
    Ok(sessions.into_iter().map(|one| (one.details.date, one.details.plan)).collect())
}

/// What is asked about the tablet's date, while it is in doubt.
pub fn date_question(keeper: &mut Keeper) -> Result<Option<DateQuestion>, PlayError> {
    let Some(doubt) = keeper.date_doubt() else { return Ok(None) };
    let would_forget = keeper.journal()?.would_forget_on(doubt.clock)?;
    Ok(Some(DateQuestion { doubt, would_forget, denied: keeper.has_denied(doubt.clock) }))
}

/// The rows of children who asked to talk.
pub fn talk_later_rows(
    requests: Vec<TalkLater>,
    groups: &[Group],
    table: &Table,
    today: Date,
) -> Vec<TalkLaterRow> {
    let row = |request: TalkLater| TalkLaterRow {
        id: request.id.0,
        overdue: request.is_overdue(today),
        animal_name: animal_name(table, &request.animal),
        animal: request.animal,
        group_words: groups.iter().find(|group| group.id == request.group).map(words_of).unwrap_or_default(),
        day: request.asked_on.to_string(),
    };
    requests.into_iter().map(row).collect()
}
