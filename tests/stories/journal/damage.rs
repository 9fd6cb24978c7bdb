//! A newer, damaged, vanished or full place: a clear trouble, and a safe way on.

use super::{disk::SmallDisk, *};

#[test]
fn a_newer_journal_is_refused_and_not_touched() {
    let folder = tempdir().unwrap();
    drop(open(&folder));
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    let refused = Journal::open(folder.path()).unwrap_err();
    assert!(matches!(refused, JournalError::Newer { found: 99, .. }), "{refused}");
    assert!(!refused.is_damage());
    assert_eq!(fs::read(&file).unwrap(), bytes);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Breaks a journal in some way.
type Break = fn(&Path);

#[test]
fn a_damaged_journal_is_set_aside_whole_and_a_fresh_one_works() {
    let breaks: [(&str, Break); 5] = [
        ("noise in the middle", |file| {
            let mut bytes = fs::read(file).unwrap();
            let mut noise = 12_345_u32;
            for byte in &mut bytes[4096..20_000] {
                noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = noise.to_be_bytes()[0];
            }
            fs::write(file, bytes).unwrap();
        }),
        ("cut off", |file| fs::write(file, &fs::read(file).unwrap()[..9000]).unwrap()),
        ("cut off in the header", |file| fs::write(file, b"SQLite format 3\0").unwrap()),
        ("garbage", |file| {
            fs::write(file, b"this is no journal at all, but it is a long text".repeat(9)).unwrap();
        }),
        ("another program's", |file| {
            let mut bytes = fs::read(file).unwrap();
            bytes[68..72].copy_from_slice(b"Appl");
            fs::write(file, bytes).unwrap();
        }),
    ];
    for (name, damage) in breaks {
        let folder = tempdir().unwrap();
        let mut journal = open(&folder);
        let group = add_group(&mut journal, "brave");
        let session = open_session(&mut journal, group, today());
        play(&mut journal, session);
        drop(journal);
        let file = folder.path().join(FILE_NAME);
        damage(&file);
        let bytes = fs::read(&file).unwrap();

        for number in 1..=2 {
            let trouble = Journal::open(folder.path()).unwrap_err();
            assert!(trouble.is_damage(), "{name}: {trouble}");
            assert_eq!(fs::read(&file).unwrap(), bytes, "{name}: the damaged file was touched");
            let aside = set_aside(folder.path(), today()).unwrap();
            let place = format!("journal-set-aside-2026-11-23-{number}.sqlite");
            assert_eq!(aside, folder.path().join(place));
            assert_eq!(fs::read(&aside).unwrap(), bytes, "{name}: not whole");
            let mut fresh = open(&folder);
            assert!(fresh.groups().unwrap().is_empty());
            add_group(&mut fresh, "calm");
            drop(fresh);
            // Broken once more in the same way, it is set aside beside the first.
            fs::write(&file, &bytes).unwrap();
        }
    }
}

#[test]
fn a_log_that_lost_its_file_is_set_aside_too() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    add_group(&mut journal, "brave");
    std::mem::forget(journal);
    fs::write(folder.path().join(FILE_NAME), b"").unwrap();
    let log = fs::read(folder.path().join("journal.sqlite-wal")).unwrap();
    assert!(Journal::open(folder.path()).unwrap_err().is_damage());
    let aside = set_aside(folder.path(), today()).unwrap();
    assert_eq!(fs::read(format!("{}-wal", aside.display())).unwrap(), log);
    assert!(open(&folder).groups().unwrap().is_empty());
    assert!(matches!(set_aside(&aside, today()), Err(JournalError::FolderMissing { .. })));
}

#[test]
fn a_folder_that_vanishes_is_told_before_anything_is_lost() {
    let folder = tempdir().unwrap();
    let missing = folder.path().join("not/here");
    assert!(
        matches!(Journal::open(&missing), Err(JournalError::FolderMissing { folder }) if folder == missing)
    );

    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let elsewhere = PathBuf::from(format!("{}-moved", folder.path().display()));
    fs::rename(folder.path(), &elsewhere).unwrap();
    let paused = [record(None, Event::Paused)];
    let trouble = journal.append(session, 1, &paused, &SideEntries::default()).unwrap_err();
    assert!(matches!(trouble, JournalError::FolderMissing { .. }), "{trouble}");

    // Put back: it goes on.
    fs::rename(&elsewhere, folder.path()).unwrap();
    journal.append(session, 1, &paused, &SideEntries::default()).unwrap();
    // Another journal in its place is not taken for it.
    fs::rename(folder.path(), &elsewhere).unwrap();
    fs::create_dir(folder.path()).unwrap();
    drop(open(&folder));
    let trouble = journal.append(session, 2, &paused, &SideEntries::default()).unwrap_err();
    assert!(matches!(trouble, JournalError::FolderMissing { .. }), "{trouble}");
    drop(journal);
    fs::remove_dir_all(&elsewhere).unwrap();
}

#[test]
fn on_a_full_disk_nothing_kept_is_lost() {
    let Some(disk) = SmallDisk::in_memory(600 * 1024) else { return };
    let mut journal = Journal::open(disk.path()).unwrap();
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let filler = disk.path().join("filler");
    let mut full = Vec::new();
    while full.len() < 1024 * 1024 && fs::write(&filler, &full).is_ok() {
        full.resize(full.len() + 16 * 1024, 0);
    }
    let many = vec![record(None, Event::Paused); 200];
    let mut kept = 1;
    let trouble = loop {
        match journal.append(session, kept, &many, &SideEntries::default()) {
            Ok(()) => kept += 200,
            Err(trouble) => break trouble,
        }
    };
    assert!(matches!(trouble, JournalError::DiskFull), "{trouble:?}");
    drop(journal);
    fs::remove_file(&filler).unwrap();

    let mut journal = Journal::open(disk.path()).unwrap();
    assert_eq!(journal.records(session).unwrap().len() as u64, kept);
    journal.append(session, kept, &[record(None, Event::Paused)], &SideEntries::default()).unwrap();
    assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
}
