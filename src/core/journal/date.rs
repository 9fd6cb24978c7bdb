//! A civil date: the only time the journal keeps. Pure; today's date comes from `platform`.

use std::{fmt, str::FromStr};

/// A day of the calendar, from 0001-01-01 to 9999-12-31, without a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Days since 1970-01-01; negative before it.
    day: i32,
}

/// The text is not a date such as `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("This is not a date. Write it as year-month-day, for example 2026-11-23.")]
pub struct InvalidDate;

/// Days of a cycle of 400 years, after which the calendar repeats.
const CYCLE: i32 = 146_097;
/// Days from 0000-03-01, where the reckoning below starts, to 1970-01-01.
const START: i32 = 719_468;

impl Date {
    /// The date of this year (1 to 9999), month (1 to 12) and day of the month; nothing if there is no such
    /// day.
    pub fn from_year_month_day(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let date = Self { day: count_days(year, i32::from(month), i32::from(day)) };
        // A 30th of February would count on into March.
        (date.year_month_day() == (year, month, day)).then_some(date)
    }

    /// The date that many days after 1970-01-01 (before it, if negative), held within the years 1 to 9999.
    pub fn from_days(days: i64) -> Self {
        let first = i64::from(count_days(1, 1, 1));
        let last = i64::from(count_days(9999, 12, 31));
        Self { day: i32::try_from(days.clamp(first, last)).unwrap_or_default() }
    }

    /// Days since 1970-01-01; negative before it.
    pub const fn days(self) -> i32 {
        self.day
    }

    /// The year, the month (1 to 12) and the day of the month (1 to 31).
    pub fn year_month_day(self) -> (i32, u8, u8) {
        // Years are counted from March, so that the leap day comes last.
        let shifted = self.day + START;
        let cycle = shifted.div_euclid(CYCLE);
        let day_of_cycle = shifted.rem_euclid(CYCLE);
        let year_of_cycle =
            (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
        let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_cycle + cycle * 400 + i32::from(month <= 2);
        (year, month as u8, day as u8)
    }

    /// The date this many days later (earlier, if negative), held within the years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(i64::from(self.day) + i64::from(days))
    }

    /// The same day of the month so many months later; the last day of the month where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let (year, month, day) = self.year_month_day();
        let counted = i32::from(month) - 1 + i32::from(months);
        let (year, month) = (year + counted.div_euclid(12), counted.rem_euclid(12) as u8 + 1);
        let found = (1..=day).rev().find_map(|day| Self::from_year_month_day(year, month, day));
        found.unwrap_or_else(|| Self::from_days(i64::MAX))
    }

    /// Days from an earlier date to this one; negative if the other is later.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.day - earlier.day
    }
}

/// Days from 1970-01-01 to this day; a day past the month's end counts on into the next.
fn count_days(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let year_of_cycle = year.rem_euclid(400);
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    year.div_euclid(400) * CYCLE + day_of_cycle - START
}

impl fmt::Display for Date {
    /// As the journal keeps it: `2026-11-23`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.year_month_day();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(place, byte)| match place {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(InvalidDate);
        }
        let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u16>().ok());
        let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
            return Err(InvalidDate);
        };
        Self::from_year_month_day(i32::from(year), month as u8, day as u8).ok_or(InvalidDate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_many_years_is_read_as_it_was_written() {
        let first = Date::from_year_month_day(1896, 1, 1).unwrap();
        let mut day = first;
        for passed in 0..80_000 {
            assert_eq!(day.to_string().parse(), Ok(day));
            assert_eq!(day.days_since(first), passed);
            day = day.plus_days(1);
        }
    }

    #[test]
    fn known_days_fall_where_they_should() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(date("1970-01-01").days(), 0);
        assert_eq!(date("2000-02-29").days(), 11_016);
        assert_eq!(date("2026-11-23").days(), 20_780);
        assert_eq!(date("2027-03-01").days_since(date("2026-02-28")), 366);
        assert_eq!(date("2026-01-01").plus_days(-1), date("2025-12-31"));
        assert_eq!(date("9999-12-31").plus_days(1), date("9999-12-31"));
        assert_eq!(Date::from_days(i64::MIN), date("0001-01-01"));
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_months_last() {
        let later = |text: &str, months| text.parse::<Date>().unwrap().plus_months(months).to_string();
        assert_eq!(later("2026-01-31", 1), "2026-02-28");
        assert_eq!(later("2026-11-23", 3), "2027-02-23");
        assert_eq!(later("2026-12-01", 12), "2027-12-01");
        assert_eq!(later("9999-12-01", 1), "9999-12-31");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026-2-3",
            "2026-02-30",
            "2026-13-01",
            "2026-00-10",
            "0000-01-01",
            "2026-11-23 10",
            "+026-11-23",
            "２０２６-11-23",
        ] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }
}
