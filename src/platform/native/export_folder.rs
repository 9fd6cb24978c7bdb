//! The folder for exports: files for people, written where an ordinary file browser finds them. What was there before is never
//! overwritten. In a browser the same calls offer downloads.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use tempfile::{NamedTempFile, PersistError};

/// The folder that holds everything this app hands to people, in the user's documents.
const FOLDER: &str = "Six Seeds";
/// So many files of one name are put beside each other before it is given up.
const MOST_OF_ONE_NAME: u32 = 9999;

/// Where files for people go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFolder {
    folder: PathBuf,
}

/// Why a file could not be handed out. Nothing half-written is left behind.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// No space is left.
    #[error(
        "{} cannot be written: the disk is full. Free some space, then try again; what was written before is whole.",
        .0.display()
    )]
    NoSpace(PathBuf),
    /// The folder above is gone, or its disk is.
    #[error("the folder {} is not there: put it back, or connect its disk, then try again.", .0.display())]
    FolderGone(PathBuf),
    /// This user may not write there.
    #[error("{} cannot be written: allow this user to write there, then try again.", .0.display())]
    NotAllowed(PathBuf),
    /// Something else, in the system's words.
    #[error("{} cannot be written: {error}. Try again, or name another place.", .place.display())]
    Other {
        /// Which file.
        place: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl ExportError {
    fn new(place: &Path, error: io::Error) -> Self {
        let place = place.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace(place),
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::FolderGone(place),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed(place),
            _ => Self::Other { place, error },
        }
    }

    /// The Fluent key under which the desk tells it, in one sentence with what to do.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoSpace(_) => "desk-handed-full",
            Self::FolderGone(_) => "desk-handed-gone",
            Self::NotAllowed(_) => "desk-handed-forbidden",
            Self::Other { .. } => "desk-handed-other",
        }
    }
}

impl ExportFolder {
    /// Into the user's documents, or beside the journal where the user has none.
    pub fn of_the_user(data: &Path) -> Self {
        let user = directories::UserDirs::new();
        let documents = user.as_ref().and_then(directories::UserDirs::document_dir);
        Self::in_folder(documents.filter(|folder| folder.is_dir()).unwrap_or(data))
    }

    /// Into a folder of this app's name in this one.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER) }
    }

    /// Where files go, to be told to people.
    pub fn place(&self) -> String {
        self.folder.display().to_string()
    }

    /// The files with this ending that people have put there, by name.
    pub fn find(&self, ending: &str) -> Vec<FoundFile> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let files = entries.filter(|entry| {
            let place = entry.path();
            place.is_file() && place.extension().is_some_and(|one| one.eq_ignore_ascii_case(ending))
        });
        let mut found: Vec<FoundFile> = files.map(|entry| FoundFile { place: entry.path() }).collect();
        found.sort();
        found
    }

    /// Hands out a file under this name, or the next free one (`-2`, `-3`, ...), and says where it is.
    pub fn export(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportError> {
        // Only the last folder is made: where the one above is gone, a new one would only hide that.
        match fs::create_dir(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(ExportError::new(&self.folder, error));
            }
            _ => {}
        }
        write_beside(&self.folder.join(name), bytes)
    }
}

/// A file that lies among those for people, to be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFile {
    place: PathBuf,
}

impl FoundFile {
    /// The file at this place.
    pub fn at(place: &Path) -> Self {
        Self { place: place.to_owned() }
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.place.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// At most so many of its bytes.
    pub fn read(&self, most: u64) -> Result<Vec<u8>, ExportError> {
        let mut bytes = Vec::new();
        fs::File::open(&self.place)
            .and_then(|file| io::Read::read_to_end(&mut io::Read::take(file, most), &mut bytes))
            .map_err(|error| ExportError::new(&self.place, error))?;
        Ok(bytes)
    }
}

/// Writes a file whole or not at all; where there is one of its name, under the next free name. Says where it is.
pub fn write_beside(file: &Path, bytes: &[u8]) -> Result<PathBuf, ExportError> {
    write_beside_by(file, bytes, |file, place| file.persist_noclobber(place))
}

/// The same with another way to name a file where the name is free, which a place may have or lack.
fn write_beside_by(
    file: &Path,
    bytes: &[u8],
    naming: impl Fn(NamedTempFile, &Path) -> Result<fs::File, PersistError>,
) -> Result<PathBuf, ExportError> {
    let folder = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let hindered = |error| ExportError::new(folder, error);
    let mut beside = for_people().tempfile_in(folder).map_err(hindered)?;
    io::Write::write_all(&mut beside, bytes)
        .and_then(|()| beside.as_file().sync_all())
        .map_err(|error| ExportError::new(file, error))?;
    for number in 1..=MOST_OF_ONE_NAME {
        let place = numbered(file, number);
        let named = naming(beside, &place).or_else(|failed| match failed.error.kind() {
            io::ErrorKind::AlreadyExists => Err(failed),
            _ => name_by_claim(failed.file, &place),
        });
        match named {
            Ok(_) => return Ok(place),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => beside = taken.file,
            Err(other) => return Err(ExportError::new(&place, other.error)),
        }
    }
    Err(ExportError::new(file, io::ErrorKind::AlreadyExists.into()))
}

/// Some places cannot name a file only where the name is free: sticks, shares, what an old Android calls its card. There an
/// empty file takes the name first, and then is replaced: still nothing of others is overwritten, and the file is whole.
fn name_by_claim(beside: NamedTempFile, place: &Path) -> Result<fs::File, PersistError> {
    match fs::File::options().write(true).create_new(true).open(place) {
        Err(error) => Err(PersistError { error, file: beside }),
        Ok(claim) => {
            drop(claim);
            beside.persist(place).inspect_err(|_| {
                let _taken_back = fs::remove_file(place);
            })
        }
    }
}

/// A file that everybody may read whom this user's other files may be read by; others are for their maker alone.
fn for_people() -> tempfile::Builder<'static, 'static> {
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    file
}

/// The name with this number before its ending; the first has none.
fn numbered(file: &Path, number: u32) -> PathBuf {
    if number == 1 {
        return file.to_owned();
    }
    let mut name = OsString::from(file.file_stem().unwrap_or_default());
    name.push(format!("-{number}"));
    if let Some(ending) = file.extension() {
        name.push(".");
        name.push(ending);
    }
    file.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_is_ever_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let exports = ExportFolder::in_folder(folder.path());
        for text in ["one", "two", "three"] {
            exports.export("Brave-River_2026-11-23.csv", text.as_bytes()).unwrap();
        }
        let place = folder.path().join(FOLDER);
        let expected =
            ["Brave-River_2026-11-23-2.csv", "Brave-River_2026-11-23-3.csv", "Brave-River_2026-11-23.csv"];
        assert_eq!(names(&place), expected);
        assert_eq!(fs::read(place.join(expected[2])).unwrap(), b"one");
        assert_eq!(fs::read(place.join(expected[1])).unwrap(), b"three");
    }

    #[test]
    fn where_a_name_cannot_be_taken_only_if_it_is_free_the_file_is_written_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("log.csv");
        for text in ["one", "two"] {
            write_beside_by(&file, text.as_bytes(), |file, _| {
                Err(PersistError { error: io::ErrorKind::InvalidInput.into(), file })
            })
            .unwrap();
        }
        assert_eq!(names(folder.path()), ["log-2.csv", "log.csv"]);
        assert_eq!(fs::read(&file).unwrap(), b"one");
        assert_eq!(fs::read(folder.path().join("log-2.csv")).unwrap(), b"two");
    }

    #[test]
    fn a_folder_that_is_gone_is_told_and_not_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("stick");
        fs::create_dir(&gone).unwrap();
        let exports = ExportFolder::in_folder(&gone);
        exports.export("a.csv", b"1").unwrap();
        fs::remove_dir_all(&gone).unwrap();
        let error = exports.export("a.csv", b"1").unwrap_err();
        assert!(matches!(error, ExportError::FolderGone(_)), "{error}");
        assert!(error.to_string().contains("put it back") && !gone.exists());
    }

    #[test]
    fn a_file_in_the_way_is_told() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FOLDER), b"").unwrap();
        let error = ExportFolder::in_folder(folder.path()).export("a.csv", b"1").unwrap_err();
        assert!(matches!(error, ExportError::FolderGone(_)), "{error}");
    }

    /// A small disk, mounted here; nothing where this machine does not let it be mounted.
    struct SmallDisk(tempfile::TempDir);

    impl SmallDisk {
        fn mounted() -> Option<Self> {
            let folder = tempfile::tempdir().ok()?;
            let mut mount = std::process::Command::new("mount");
            mount.args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(folder.path());
            let mounted = mount.output().is_ok_and(|done| done.status.success());
            mounted.then_some(Self(folder))
        }

        fn take_away(&self) {
            let _ = std::process::Command::new("umount").arg(self.0.path()).output();
        }
    }

    impl Drop for SmallDisk {
        fn drop(&mut self) {
            self.take_away();
        }
    }

    #[test]
    fn a_full_disk_is_told_in_one_sentence_and_holds_nothing_half() {
        let Some(disk) = SmallDisk::mounted() else { return };
        let exports = ExportFolder::in_folder(disk.0.path());
        exports.export("small.csv", &[b'x'; 1000]).unwrap();
        let error = exports.export("large.html", &vec![b'x'; 200_000]).unwrap_err();
        assert!(matches!(error, ExportError::NoSpace(_)), "{error}");
        assert_eq!(names(&disk.0.path().join(FOLDER)), ["small.csv"]);
        // There is space again: it goes on.
        exports.export("small.csv", &[b'x'; 1000]).unwrap();
    }

    #[test]
    fn a_disk_that_was_pulled_out_is_told() {
        let Some(disk) = SmallDisk::mounted() else { return };
        let folder = disk.0.path().join("documents");
        fs::create_dir(&folder).unwrap();
        let exports = ExportFolder::in_folder(&folder);
        exports.export("a.csv", b"1").unwrap();
        disk.take_away();
        let error = exports.export("a.csv", b"1").unwrap_err();
        assert!(matches!(error, ExportError::FolderGone(_)), "{error}");
    }
}
