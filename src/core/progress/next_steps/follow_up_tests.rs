//! When a follow-up is due, and when none is.

use super::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The follow-up due on this day, with its day.
fn due(held: &[(&str, &str)], today: &str) -> Option<(String, String)> {
    let library = crate::shipped_content::library(&[]);
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
