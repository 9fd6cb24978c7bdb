//! When a group is due to be looked up again, by the follow-ups of the programme it has played. Days only.

use crate::{
    content::{Library, Plan},
    journal::Date,
};

/// Days before its day from which a follow-up is called due: meetings need to be arranged.
const AHEAD: i32 = 7;

/// A follow-up that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp<'a> {
    /// Its plan.
    pub plan: &'a Plan,
    /// How many months after the programme's last session.
    pub months: u16,
    /// Its day.
    pub due_on: Date,
}

/// The follow-up that is due today, if any: the programme was played to its last session, nothing else was played
/// since, and this follow-up (the latest one, where several have come due) did not take place yet.
///
/// `held` are the days and plans of the group's sessions, in order.
pub fn follow_up<'a>(library: &'a Library, held: &[(Date, &str)], today: Date) -> Option<FollowUp<'a>> {
    let is_main = |plan: &str| library.plan(plan).is_none_or(|(_, plan)| plan.after_months.is_none());
    let last = held.iter().rposition(|(_, plan)| is_main(plan))?;
    let (last_on, last_plan) = held[last];
    let (programme, _) = library.plan(last_plan)?;
    let final_plan = programme.sessions.iter().rfind(|plan| plan.after_months.is_none())?;
    if final_plan.id != last_plan {
        return None;
    }
    let since = &held[last + 1..];
    let mut due = None;
    for plan in &programme.sessions {
        let Some(months) = plan.after_months else { continue };
        let due_on = last_on.plus_months(months);
        let took_place = since.iter().any(|(_, id)| *id == plan.id);
        if took_place {
            // What comes before one that took place is not called up any more.
            due = None;
        } else if today.days_since(due_on) >= -AHEAD {
            due = Some(FollowUp { plan, months, due_on });
        }
    }
    due
}

#[cfg(test)]
#[path = "follow_up_tests.rs"]
mod tests;
