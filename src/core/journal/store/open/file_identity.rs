//! Which file a journal is, and the names of the files beside it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The file beside this one with that ending added to its name.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Which file it is, so that one put in its place is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileIdentity(u64, u64);

impl FileIdentity {
    /// The file at this place; nothing if there is none.
    pub(crate) fn of(file: &Path) -> Option<Self> {
        fs::metadata(file).ok().map(|found| Self::read(&found))
    }

    #[cfg(unix)]
    fn read(found: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(found.dev(), found.ino())
    }

    /// Other systems do not let an open file be taken away: that it is there is enough.
    #[cfg(not(unix))]
    fn read(_: &fs::Metadata) -> Self {
        Self(0, 0)
    }
}
