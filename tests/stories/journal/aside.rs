//! A journal that was set aside is listed, can be deleted, and is kept no longer than everything else.

use super::*;

/// A folder with a journal that was set aside on this day, under the name that it was given.
fn with_one_set_aside(day: Date) -> (TempDir, String) {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), b"once a journal").unwrap();
    fs::write(folder.path().join("journal.sqlite-wal"), b"its log").unwrap();
    let aside = set_aside(folder.path(), day).unwrap();
    let name = aside.file_name().unwrap().to_string_lossy().into_owned();
    (folder, name)
}

fn names(folder: &TempDir) -> Vec<String> {
    set_aside_files(folder.path()).unwrap().into_iter().map(|one| one.name).collect()
}

#[test]
fn it_is_listed_with_its_day_its_size_and_when_it_goes() {
    let (folder, name) = with_one_set_aside(today());
    fs::write(folder.path().join("journal-set-aside.txt"), b"a note").unwrap();
    drop(open(&folder));
    let listed = set_aside_files(folder.path()).unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].name, listed[0].day, listed[0].bytes), (&name, Some(today()), 21));
    assert_eq!(listed[0].deleted_on(30), Some(today().plus_days(31)));
}

#[test]
fn one_from_before_names_had_a_day_gets_the_day_it_is_first_seen() {
    let folder = tempdir().unwrap();
    for (name, bytes) in [("journal-set-aside-1.sqlite", "old"), ("journal-set-aside-1.sqlite-wal", "log")] {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    fs::write(folder.path().join("journal-set-aside-7.sqlite-wal"), b"a log alone").unwrap();
    assert_eq!(set_aside_files(folder.path()).unwrap()[0].day, None);
    assert_eq!(forget_set_aside(folder.path(), today(), 30).unwrap(), 0);
    let new = ["journal-set-aside-2026-11-23-1.sqlite", "journal-set-aside-2026-11-23-2.sqlite"];
    assert_eq!(names(&folder), new);
    assert_eq!(fs::read(folder.path().join(format!("{}-wal", new[0]))).unwrap(), b"log");
    // Seen again on a later day, it keeps the first one.
    assert_eq!(forget_set_aside(folder.path(), today().plus_days(30), 30).unwrap(), 0);
    assert_eq!(names(&folder), new);
    assert_eq!(forget_set_aside(folder.path(), today().plus_days(31), 30).unwrap(), 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn one_from_a_day_that_has_not_come_does_not_stay_for_longer() {
    let (folder, _) = with_one_set_aside("2040-01-01".parse().unwrap());
    assert_eq!(forget_set_aside(folder.path(), today(), 30).unwrap(), 0);
    assert_eq!(names(&folder), ["journal-set-aside-2026-11-23-1.sqlite"]);
}

#[test]
fn it_is_deleted_when_asked_for_and_nothing_else_is() {
    let (folder, name) = with_one_set_aside(today());
    drop(open(&folder));
    fs::write(folder.path().join("other.sqlite"), b"another's").unwrap();
    let wrong =
        [FILE_NAME, "other.sqlite", "../journal-set-aside-2026-11-23-1.sqlite", "journal-set-aside-9.sqlite"];
    for wrong in wrong {
        let refused = delete_set_aside(folder.path(), wrong);
        assert!(matches!(refused, Err(JournalError::NotFound { .. })), "{wrong}");
    }
    delete_set_aside(folder.path(), &name).unwrap();
    assert!(names(&folder).is_empty());
    let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|one| one.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, [FILE_NAME, "other.sqlite"]);
}

#[test]
fn verify_names_one_that_should_be_gone() {
    let (folder, name) = with_one_set_aside(today());
    let journal = open(&folder);
    let verify = |day: Date| verification(&journal, day, &|_, _, _, _| true).unwrap();
    let retention = i32::from(journal.preferences().unwrap().retention_days);
    assert!(verify(today().plus_days(retention)).1);
    let (text, well) = verify(today().plus_days(retention + 1));
    assert!(!well && text.contains(&name), "{text}");

    fs::rename(folder.path().join(&name), folder.path().join("journal-set-aside-3.sqlite")).unwrap();
    let (text, well) = verify(today());
    assert!(!well && text.contains("journal-set-aside-3.sqlite"), "{text}");
}
