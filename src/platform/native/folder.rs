//! Folders and files outside the journal: the data folder, folders of content files, and files the app
//! writes.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Read},
    path::{Component, Path, PathBuf},
    time::SystemTime,
};

use crate::platform::files::content_names::{is_content, is_system_leftover};

/// The most bytes read of one content file: one more than `six-seeds check` allows, so that it can tell.
pub const MOST_CONTENT_BYTES: u64 = 1024 * 1024 + 1;

/// How deep a folder of content may nest.
const DEEPEST: usize = 8;

/// A file or folder could not be used.
#[derive(Debug, thiserror::Error)]
#[error("{} {what}: {source}. {mend}", .path.display())]
pub struct FolderError {
    path: PathBuf,
    what: &'static str,
    mend: &'static str,
    source: io::Error,
}

/// The content files found at a place.
#[derive(Debug, Default)]
pub struct ContentFiles {
    /// Their paths from that place, with `/` between folders, and their bytes; sorted by path. A file over
    /// the limit is cut after [`MOST_CONTENT_BYTES`].
    pub files: Vec<(String, Vec<u8>)>,
    /// What could not be read.
    pub errors: Vec<FolderError>,
}

/// Where this system keeps the data of apps; nothing if it has no such place, and one must be named.
pub fn default_data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "six-seeds").map(|place| place.data_dir().to_owned())
}

/// Makes the folder, and those above it, if they are not there.
///
/// # Errors
/// If a file is in the way, or the folder may not be made.
pub fn make_folder(folder: &Path) -> Result<(), FolderError> {
    fs::create_dir_all(folder).map_err(folder_error(
        folder,
        "cannot be made",
        "Name another folder, or allow this user to write there.",
    ))
}

/// Makes this folder where it is used for the first time: only the folder itself may be missing. Where the one above is
/// missing too, a disk may be away, and nothing is made: opening the journal there says so.
///
/// # Errors
/// If the folder may not be made.
pub fn begin_folder(folder: &Path) -> Result<(), FolderError> {
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if folder.exists() || !above.is_dir() {
        return Ok(());
    }
    fs::create_dir(folder).map_err(folder_error(
        folder,
        "cannot be made",
        "Name another folder, or allow this user to write there.",
    ))
}

/// What a folder of content looked like at a glance: its files with their sizes and when they were last written.
/// Two equal glances mean that nothing has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FolderSnapshot(Vec<(PathBuf, u64, Option<SystemTime>)>);

/// Looks at the `.ron` files of this folder and the folders in it, without reading them.
pub fn snapshot(folder: &Path) -> FolderSnapshot {
    let mut seen = Vec::new();
    snapshot_into(folder, 0, &mut seen);
    seen.sort();
    FolderSnapshot(seen)
}

fn snapshot_into(folder: &Path, depth: usize, seen: &mut Vec<(PathBuf, u64, Option<SystemTime>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(facts) = entry.metadata() else { continue };
        let path = entry.path();
        if facts.is_dir() && depth < DEEPEST && !is_system_leftover(&path) {
            snapshot_into(&path, depth + 1, seen);
        } else if is_content(&path) {
            seen.push((path, facts.len(), facts.modified().ok()));
        }
    }
}

/// The place of a file or folder seen from the root, without `.` and `..`; as it is, where there is no telling.
pub fn full_path(place: &Path) -> PathBuf {
    let mut full = PathBuf::new();
    for part in std::path::absolute(place).unwrap_or_else(|_| place.to_owned()).components() {
        match part {
            Component::ParentDir => drop(full.pop()),
            Component::CurDir => {}
            other => full.push(other),
        }
    }
    full
}

/// The file that a program holds locked as long as it is open on a data folder.
const IN_USE: &str = "in-use.lock";

/// Holds a data folder for this program until it is dropped, however the program ends.
#[derive(Debug)]
pub struct FolderLock(#[allow(dead_code, reason = "it is held, not looked at")] Option<File>);

/// Holds this data folder; nothing where another program holds it. Where a folder cannot be held at all, or is not there, that
/// is no error: the journal tells what is wrong with it.
pub fn lock_folder(folder: &Path) -> Option<FolderLock> {
    let Ok(file) = File::options().create(true).truncate(false).write(true).open(folder.join(IN_USE)) else {
        return Some(FolderLock(None));
    };
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => None,
        Ok(()) | Err(TryLockError::Error(_)) => Some(FolderLock(Some(file))),
    }
}

/// Whether there is such a folder.
pub fn is_there(folder: &Path) -> bool {
    folder.is_dir()
}

/// Reads every `.ron` file in this folder and the folders in it; or this one file, whatever its name.
/// Links to folders are not followed.
pub fn read_content(place: &Path) -> ContentFiles {
    let mut found = ContentFiles::default();
    if place.is_dir() {
        read_folder(place, "", 0, &mut found);
        found.files.sort();
    } else {
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        read_into(place, name, &mut found);
    }
    found
}

fn read_folder(folder: &Path, prefix: &str, depth: usize, found: &mut ContentFiles) {
    let cannot = folder_error(folder, "cannot be read", "Allow this user to read it.");
    let entries = match fs::read_dir(folder) {
        Ok(entries) if depth < DEEPEST => entries,
        Ok(_) => return found.errors.push(cannot(io::Error::other("it lies too deep"))),
        Err(error) => return found.errors.push(cannot(error)),
    };
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if is_system_leftover(&path) {
            continue;
        }
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            read_folder(&path, &format!("{name}/"), depth + 1, found);
        } else if is_content(&path) && !path.is_dir() {
            read_into(&path, name, found);
        } else if name.to_lowercase().ends_with(".ron.txt") {
            let two_endings = io::Error::other("it has two endings");
            found.errors.push(
                folder_error(&path, "is not read", "Rename it so that it ends in .ron alone.")(two_endings),
            );
        }
    }
}

fn read_into(file: &Path, name: String, found: &mut ContentFiles) {
    let mut bytes = Vec::new();
    match File::open(file).and_then(|opened| opened.take(MOST_CONTENT_BYTES).read_to_end(&mut bytes)) {
        Ok(_) => found.files.push((name, bytes)),
        Err(error) => found.errors.push(folder_error(
            file,
            "cannot be read",
            "See that it is there and that this user may read it.",
        )(error)),
    }
}

/// Writes a file, and the folders above it. It is there whole or not at all: it is written beside and then
/// renamed.
///
/// # Errors
/// If the folder cannot be made, the disk is full, or this user may not write there.
pub fn write_file(file: &Path, bytes: &[u8]) -> Result<(), FolderError> {
    let folder = file.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    let write = || -> io::Result<()> {
        let mut beside = tempfile::NamedTempFile::new_in(folder)?;
        io::Write::write_all(&mut beside, bytes)?;
        beside.as_file().sync_all()?;
        // Half a file is of no use: whatever goes wrong before this line takes it away again.
        beside.persist(file)?;
        Ok(())
    };
    write().map_err(folder_error(file, "cannot be written", "Free some space, or name another folder."))
}

/// Takes a file away.
///
/// # Errors
/// If it is not there, or this user may not write there.
pub fn remove_file(file: &Path) -> Result<(), FolderError> {
    fs::remove_file(file).map_err(folder_error(
        file,
        "cannot be taken away",
        "Allow this user to write there.",
    ))
}

fn folder_error(
    path: &Path,
    what: &'static str,
    mend: &'static str,
) -> impl FnOnce(io::Error) -> FolderError {
    let path = path.to_owned();
    move |source| FolderError { path, what, mend, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_read_from_all_folders_in_order_and_only_ron() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        write_file(&at("b/z.ron"), b"z").unwrap();
        write_file(&at("b/a.ron"), b"a").unwrap();
        write_file(&at("a.ron"), b"first").unwrap();
        write_file(&at("note.txt"), b"no").unwrap();
        for dropping in ["._a.ron", "b/.a.ron.swp", "b/~$a.ron", "__MACOSX/b/a.ron", ".git/c.ron"] {
            write_file(&at(dropping), b"no").unwrap();
        }
        write_file(&at("big.ron"), &vec![b'x'; 2 * 1024 * 1024]).unwrap();
        let found = read_content(folder.path());
        let names: Vec<&str> = found.files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.ron", "b/a.ron", "b/z.ron", "big.ron"]);
        assert_eq!(found.files[3].1.len() as u64, MOST_CONTENT_BYTES);
        assert!(found.errors.is_empty());
        assert!(!at("a.ron.part").exists());
    }

    #[test]
    fn one_file_is_read_alone_and_a_missing_one_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("level.txt");
        write_file(&file, b"(").unwrap();
        assert_eq!(read_content(&file).files, [("level.txt".to_owned(), b"(".to_vec())]);
        let missing = read_content(&folder.path().join("nothing.ron"));
        assert!(missing.files.is_empty());
        assert!(missing.errors[0].to_string().contains("nothing.ron cannot be read"));
    }

    #[test]
    fn a_folder_is_begun_where_only_it_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let (new, away) = (folder.path().join("new"), folder.path().join("disk/data"));
        begin_folder(&new).unwrap();
        assert!(new.is_dir());
        begin_folder(&new).unwrap();
        begin_folder(&away).unwrap();
        assert!(!away.exists(), "a disk that is away is not replaced by a folder");
        write_file(&folder.path().join("file"), b"").unwrap();
        begin_folder(&folder.path().join("file")).unwrap();
        assert!(
            folder.path().join("file").is_file(),
            "what is in the way stays, and opening the journal tells"
        );
    }

    #[test]
    fn a_folder_is_held_by_one_program_until_that_ends() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock_folder(folder.path());
        assert!(held.is_some() && lock_folder(folder.path()).is_none());
        drop(held);
        assert!(lock_folder(folder.path()).is_some());
        assert!(lock_folder(&folder.path().join("away")).is_some(), "the journal tells that it is not there");
    }

    #[test]
    fn a_file_in_the_way_of_a_folder_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        write_file(&file, b"").unwrap();
        assert!(make_folder(&file).unwrap_err().to_string().contains("cannot be made"));
        assert!(write_file(&file.join("in/it"), b"").is_err());
    }
}
