//! Content files of any bytes: reading them never panics, and every fault names a place inside its file.

use proptest::{prelude::*, sample::Index, test_runner::TestCaseError};

use crate::{
    content::{Fault, SourceFile},
    shipped_content,
};

/// Where the files lie, so that they are read as a level and as a programme.
const PATHS: [&str; 2] = ["activities/feelings/any.ron", "programmes/any.ron"];

/// A change to the bytes of a file.
#[derive(Clone, Debug)]
enum Change {
    Put(u8),
    TakeOut(usize),
    Insert(Vec<u8>),
    CutHere,
    Copy(usize),
}

fn any_change() -> impl Strategy<Value = (Index, Change)> {
    // Mostly characters that mean something in RON, and some that are no ASCII.
    let text = prop_oneof!["[(){}\\[\\]\",:.#/*r'-]{1,3}", "[a-z_]{1,6}:", "\\PC{1,3}"];
    let change = prop_oneof![
        any::<u8>().prop_map(Change::Put),
        (1..40_usize).prop_map(Change::TakeOut),
        text.prop_map(|text| Change::Insert(text.into_bytes())),
        Just(Change::CutHere),
        (1..60_usize).prop_map(Change::Copy),
    ];
    (any::<Index>(), change)
}

fn changed(bytes: &[u8], changes: &[(Index, Change)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (index, change) in changes {
        if bytes.is_empty() {
            break;
        }
        let place = index.index(bytes.len());
        match change {
            Change::Put(byte) => bytes[place] = *byte,
            Change::TakeOut(count) => drop(bytes.drain(place..(place + count).min(bytes.len()))),
            Change::Insert(more) => drop(bytes.splice(place..place, more.iter().copied())),
            Change::CutHere => bytes.truncate(place),
            Change::Copy(count) => {
                let part = bytes[place..(place + count).min(bytes.len())].to_vec();
                bytes.extend(part);
            }
        }
    }
    bytes
}

/// Reads these bytes under each path and looks where the faults are.
fn is_read_or_refused(bytes: &[u8]) -> Result<(), TestCaseError> {
    for path in PATHS {
        let library = shipped_content::read(&[SourceFile::new(path, bytes)]);
        let is_read = !library.levels.is_empty() || !library.programmes.is_empty();
        prop_assert_eq!(is_read, library.faults.is_empty(), "either it is read or it has a fault");
        for fault in &library.faults {
            lies_inside(fault, bytes)?;
        }
    }
    Ok(())
}

/// A fault may also stand at the end, behind the last character.
fn lies_inside(fault: &Fault, bytes: &[u8]) -> Result<(), TestCaseError> {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.split('\n').collect();
    let (line, column) = (fault.line as usize, fault.column as usize);
    prop_assert!(line >= 1 && line <= lines.len() + 1, "{fault:?} of {} lines", lines.len());
    let length = lines.get(line - 1).map_or(0, |line| line.chars().count());
    prop_assert!(column >= 1 && column <= length + 1, "{fault:?} in a line of {length} characters");
    Ok(())
}

/// Files that ship, of which the tests change some bytes: some levels and all programmes.
fn shipped() -> impl Strategy<Value = Vec<u8>> {
    let files = shipped_content::levels();
    let of = |folder: &str, every: usize| -> Vec<SourceFile> {
        files.iter().filter(|file| file.path.starts_with(folder)).step_by(every).cloned().collect()
    };
    let files = [of("activities/", 11), of("programmes/", 1)].concat();
    prop::sample::select(files).prop_map(|file| file.plain_text().unwrap_or_default().as_bytes().to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        is_read_or_refused(&bytes)?;
    }

    #[test]
    fn any_signs_of_ron_are_read_or_refused(text in "[(){}\\[\\]\",:.#/*rab1 \n'-]{0,120}") {
        is_read_or_refused(text.as_bytes())?;
    }

    #[test]
    fn any_change_to_a_shipped_file_is_read_or_refused(
        file in shipped(), changes in prop::collection::vec(any_change(), 1..4),
    ) {
        is_read_or_refused(&changed(&file, &changes))?;
    }
}
