//! Journal files of any bytes: each is opened or refused, and a damaged one is never the reason for a panic.

use std::{fs, sync::OnceLock};

use proptest::{prelude::*, sample::Index};
use tempfile::tempdir;

use super::{FILE_NAME, Journal, tests::with_session};

/// The bytes of a journal with one group and one session.
fn real_file() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        with_session(&mut journal);
        drop(journal);
        fs::read(folder.path().join(FILE_NAME)).unwrap()
    })
}

/// Opens a file of these bytes and, where that succeeds, reads everything in it: how many sessions could be read.
fn opens(bytes: &[u8]) -> Option<usize> {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), bytes).unwrap();
    let journal = Journal::open(folder.path()).ok()?;
    // Each may be refused; none may panic.
    let mut read = 0;
    let groups = journal.groups().unwrap_or_default();
    for group in &groups {
        for session in journal.sessions(group.id).unwrap_or_default() {
            let is_read = journal.records(session.id).is_ok() && journal.frozen(session.id).is_ok();
            read += usize::from(is_read);
        }
    }
    let _ = (journal.preferences(), journal.talk_later_open(), journal.statistics());
    let _ = journal.verify(&|_, _, _, _| true);
    Some(read)
}

#[test]
fn the_file_that_the_tests_change_is_a_journal() {
    assert_eq!(opens(real_file()), Some(1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_bytes_are_no_journal(bytes in prop::collection::vec(any::<u8>(), 1..400), marked in any::<bool>()) {
        let file = if marked { [b"SQLite format 3\0".as_slice(), &bytes].concat() } else { bytes };
        prop_assert_eq!(opens(&file), None);
    }

    #[test]
    fn a_journal_that_is_cut_off_is_refused_or_whole(length in any::<Index>()) {
        let file = real_file();
        let length = length.index(file.len() - 1) + 1;
        // A page at the end may be free: without it the journal is whole.
        prop_assert!(opens(&file[..length]).is_none_or(|read| read == 1), "cut after {} bytes", length);
    }

    #[test]
    fn a_journal_with_changed_bytes_is_refused_or_read(
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..20),
    ) {
        let mut file = real_file().to_vec();
        for (index, byte) in &changes {
            let place = index.index(file.len());
            file[place] = *byte;
        }
        let _ = opens(&file);
    }
}
