//! The tablet's clock: today's date, and seconds for the PIN's delay. Tests and the tour set their own.

use crate::journal::Date;

const SECONDS_A_DAY: u64 = 24 * 60 * 60;

/// Where the date comes from. No order of events ever does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The tablet's own clock and time zone.
    #[default]
    Tablet,
    /// Set by a test or the tour, in seconds since 1970; it stands still until it is moved.
    Set(u64),
}

impl Clock {
    /// A clock that stands at the beginning of this day (1970-01-01 if the day is earlier).
    pub fn at(date: Date) -> Self {
        Self::Set(u64::try_from(date.days()).unwrap_or_default() * SECONDS_A_DAY)
    }

    /// Today, where the tablet is.
    pub fn today(self) -> Date {
        match self {
            Self::Tablet => {
                let today = jiff::Zoned::now().date();
                let day = Date::from_year_month_day(
                    i32::from(today.year()),
                    today.month().unsigned_abs(),
                    today.day().unsigned_abs(),
                );
                // Only a clock before the year 1 has no such day.
                day.unwrap_or_else(|| Date::from_days(0))
            }
            Self::Set(seconds) => Date::from_days(i64::try_from(seconds / SECONDS_A_DAY).unwrap_or(i64::MAX)),
        }
    }

    /// Seconds since 1970; 0 before. Only for the PIN's delay.
    pub fn seconds(self) -> u64 {
        match self {
            Self::Tablet => u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or_default(),
            Self::Set(seconds) => seconds,
        }
    }

    /// Moves a set clock on (or back, if negative); the tablet's own clock is left alone.
    pub fn advance(&mut self, by_seconds: i64) {
        if let Self::Set(seconds) = self {
            *seconds = seconds.saturating_add_signed(by_seconds);
        }
    }
}

/// A moment by two clocks: one does not count while the tablet sleeps, the other may be set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// How long the program has run.
    pub running: std::time::Duration,
    /// Seconds since 1970, as [`Clock::seconds`] tells them.
    pub seconds: u64,
}

impl Moment {
    /// How long ago another moment was, by the clock that counted more.
    pub fn since(self, earlier: Self) -> std::time::Duration {
        let by_clock = std::time::Duration::from_secs(self.seconds.saturating_sub(earlier.seconds));
        self.running.saturating_sub(earlier.running).max(by_clock)
    }
}

/// Measures how long something has lasted, by the engine's clock; for how much is done in one frame, and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(bevy::platform::time::Instant);

impl Stopwatch {
    /// Begins now.
    pub fn begin() -> Self {
        Self(bevy::platform::time::Instant::now())
    }

    /// How long it has lasted.
    pub fn lasted(self) -> std::time::Duration {
        self.0.elapsed()
    }
}

/// Waits a little, so that what runs beside the frames gets on: for hands without a person, which would only wait on.
#[cfg(not(target_arch = "wasm32"))]
pub fn wait_for_others() {
    std::thread::sleep(std::time::Duration::from_millis(4));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_clock_stands_until_it_is_moved() {
        let day = Date::from_year_month_day(2026, 11, 23).unwrap();
        let mut clock = Clock::at(day);
        assert_eq!(clock.today(), day);
        clock.advance(86_399);
        assert_eq!(clock.today(), day);
        clock.advance(1);
        assert_eq!(clock.today(), day.plus_days(1));
        clock.advance(-400 * 86_400);
        assert_eq!(clock.today().days_since(day), -399);
    }

    #[test]
    fn what_lies_between_two_moments_is_told_by_the_clock_that_counted_more() {
        let moment = |running, seconds| Moment { running: std::time::Duration::from_secs(running), seconds };
        let since = |now: Moment, earlier| now.since(earlier).as_secs();
        assert_eq!(since(moment(5, 1000), moment(3, 1000)), 2, "the set clock stands still");
        assert_eq!(since(moment(5, 1700), moment(3, 1000)), 700, "the tablet slept");
        assert_eq!(since(moment(5, 10), moment(3, 1000)), 2, "the clock was set back");
    }

    #[test]
    fn the_tablets_clock_is_somewhere_after_this_was_written() {
        assert!(Clock::Tablet.today() > Date::from_year_month_day(2020, 1, 1).unwrap());
        assert!(Clock::Tablet.seconds() > 1_577_836_800);
    }
}
