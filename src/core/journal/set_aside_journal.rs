//! The file names of damaged journals that were set aside: they carry the day from which retention counts. Pure; the files
//! are moved by the store, or by the browser's storage.

use super::Date;

/// How the names of all of them begin and end, after the name of a journal; between stand the day and a number.
const STEM: &str = "journal";
const ASIDE: &str = "-set-aside-";
const END: &str = ".sqlite";

/// A journal that was set aside because it was damaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAsideJournal {
    /// The name of its file.
    pub name: String,
    /// The day on which it was set aside; nothing where the name does not say, as it once did not.
    pub day: Option<Date>,
    /// How large it is, with its log.
    pub bytes: u64,
}

impl SetAsideJournal {
    /// One of this name; nothing if the name belongs to something else.
    pub fn from_file_name(name: &str, bytes: u64) -> Option<Self> {
        let middle = name.strip_prefix(STEM)?.strip_prefix(ASIDE)?.strip_suffix(END)?;
        let (day, number) = match middle.rsplit_once('-') {
            Some((day, number)) => (Some(day.parse().ok()?), number),
            None => (None, middle),
        };
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| Self { name: name.to_owned(), day, bytes })
    }

    /// The day from which it is deleted, where its own day is known.
    pub fn deleted_on(&self, retention_days: u16) -> Option<Date> {
        self.day.map(|day| day.plus_days(i32::from(retention_days) + 1))
    }

    /// Whether it has been kept for as long as it may be.
    pub fn is_expired(&self, today: Date, retention_days: u16) -> bool {
        self.deleted_on(retention_days).is_some_and(|end| end <= today)
    }

    /// Whether its name must be given today's day: it has none, or one that has not come yet.
    pub fn needs_date(&self, today: Date) -> bool {
        self.day.is_none_or(|day| day > today)
    }
}

/// The first free name for a journal that is set aside on this day.
pub fn free_name(day: Date, mut is_taken: impl FnMut(&str) -> bool) -> String {
    let mut number = 1_u32;
    loop {
        let name = format!("{STEM}{ASIDE}{day}-{number}{END}");
        if !is_taken(&name) {
            return name;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_it_gives_are_its_own() {
        let day = "2026-11-30".parse().unwrap();
        let given = free_name(day, |name| name.ends_with("-1.sqlite"));
        assert_eq!(given, "journal-set-aside-2026-11-30-2.sqlite");
        assert_eq!(
            SetAsideJournal::from_file_name(&given, 5),
            Some(SetAsideJournal { name: given, day: Some(day), bytes: 5 })
        );
        assert_eq!(SetAsideJournal::from_file_name("journal-set-aside-12.sqlite", 0).unwrap().day, None);
        for other in [
            "journal.sqlite",
            "journal-set-aside-.sqlite",
            "journal-set-aside-2026-11-30.sqlite",
            "journal-set-aside-2026-02-30-1.sqlite",
            "journal-set-aside-2026-11-30-one.sqlite",
            "journal-set-aside-1.sqlite-wal",
            "../journal-set-aside-1.sqlite",
        ] {
            assert_eq!(SetAsideJournal::from_file_name(other, 0), None, "{other}");
        }
    }

    #[test]
    fn it_stays_for_as_many_days_as_everything_else() {
        let aside = SetAsideJournal::from_file_name("journal-set-aside-2026-11-30-1.sqlite", 0).unwrap();
        let day = aside.day.unwrap();
        assert!(!aside.is_expired(day.plus_days(30), 30) && aside.is_expired(day.plus_days(31), 30));
        assert!(!aside.needs_date(day) && aside.needs_date(day.plus_days(-1)));
    }
}
