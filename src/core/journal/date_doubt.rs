//! Whether the tablet's date can be believed: a clock that jumped is doubted until an adult has said that it is right.

use super::Date;

/// Days after the last trusted day for which the tablet's date is believed unasked.
pub const TRUSTED_DAYS: i32 = 40;

/// The tablet's clock shows a day that no adult has confirmed, and that does not follow on the last trusted one. As long as
/// that is so, nothing is erased, and what happens is noted under the trusted day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateDoubt {
    /// The day that the tablet's clock shows.
    pub clock: Date,
    /// The last trusted day.
    pub trusted: Date,
}

impl DateDoubt {
    /// Whether this day of the clock follows on the last trusted one: not before it, and not too long after it.
    pub const fn follows(clock: Date, trusted: Date) -> bool {
        let days = clock.days_since(trusted);
        0 <= days && days <= TRUSTED_DAYS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_believed_for_forty_days_and_never_before_the_last_one() {
        let last = Date::from_days(20_000);
        for (days, believed) in [(-3650, false), (-1, false), (0, true), (1, true), (40, true), (41, false)] {
            assert_eq!(DateDoubt::follows(last.plus_days(days), last), believed, "{days}");
        }
    }
}
