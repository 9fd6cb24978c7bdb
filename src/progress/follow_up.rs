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
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The follow-up due on this day, with its day.
    fn due(held: &[(&str, &str)], today: &str) -> Option<(String, String)> {
        let library = crate::app::shipped_library().unwrap();
        let held: Vec<(Date, &str)> = held.iter().map(|(day, plan)| (date(day), *plan)).collect();
        let found = follow_up(&library, &held, date(today))?;
        Some((found.plan.id.clone(), found.due_on.to_string()))
    }

    #[test]
    fn a_group_is_looked_up_after_one_and_three_months() {
        let eight = [("2026-09-01", "eight-7"), ("2026-10-31", "eight-8")];
        assert_eq!(due(&eight, "2026-11-10"), None);
        let one = Some(("eight-month-1".to_owned(), "2026-11-30".to_owned()));
        assert_eq!(due(&eight, "2026-11-23"), one, "a week ahead");
        assert_eq!(due(&eight, "2026-12-20"), one, "until it took place");
        let three = Some(("eight-month-3".to_owned(), "2027-01-31".to_owned()));
        assert_eq!(due(&eight, "2027-02-01"), three, "the later one, where both have come due");
        let with_one = [eight[0], eight[1], ("2026-12-01", "eight-month-1")];
        assert_eq!(due(&with_one, "2026-12-02"), None);
        assert_eq!(due(&with_one, "2027-01-25"), three);
        let with_both = [with_one[0], with_one[1], with_one[2], ("2027-02-01", "eight-month-3")];
        assert_eq!(due(&with_both, "2028-01-01"), None);
    }

    #[test]
    fn an_unfinished_programme_another_one_and_a_clock_set_back_call_nobody_up() {
        assert_eq!(due(&[("2026-09-01", "eight-7")], "2026-12-24"), None);
        let went_on = [("2026-09-01", "eight-8"), ("2026-09-20", "drop-in-25")];
        assert_eq!(due(&went_on, "2026-12-24"), None);
        assert_eq!(due(&[("2026-10-31", "eight-8")], "2025-12-01"), None);
        assert_eq!(due(&[("2026-10-31", "a-plan-that-is-gone")], "2026-12-24"), None);
        assert_eq!(due(&[], "2026-12-24"), None);
    }
}
