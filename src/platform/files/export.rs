//! Files that belong to one touch, and how they go out: where there are folders each goes out by itself as soon as it is
//! made; a browser gets them together, as it lets only the first download after a touch through.

use std::path::PathBuf;

use crate::platform::export_folder::{ExportError, ExportFolder};

/// How files of one touch went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Each by itself, under its own name.
    Singly,
    /// As one file of this name.
    AsOne(PathBuf),
    /// To the tablet's share sheet.
    ToBeShared,
}

/// The files of one touch.
#[derive(Debug, Default)]
pub struct ExportBatch {
    #[cfg(target_arch = "wasm32")]
    waiting: Vec<crate::platform::files::bundle::NamedFile>,
}

#[cfg(not(target_arch = "wasm32"))]
impl ExportBatch {
    /// Whether files are out as soon as they are made.
    pub const AT_ONCE: bool = true;

    /// One more file. Says where it is.
    ///
    /// # Errors
    /// If it could not be written.
    #[allow(clippy::unused_self, reason = "a browser collects them")]
    pub fn add(&mut self, folder: &ExportFolder, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportError> {
        folder.export(name, bytes)
    }

    /// That was all.
    ///
    /// # Errors
    /// None here.
    #[allow(clippy::unused_self, clippy::unnecessary_wraps, reason = "a browser hands them out only now")]
    pub const fn end(&mut self, _: &ExportFolder) -> Result<Delivery, ExportError> {
        Ok(Delivery::Singly)
    }
}

#[cfg(target_arch = "wasm32")]
impl ExportBatch {
    /// Whether files are out as soon as they are made.
    pub const AT_ONCE: bool = false;

    /// One more file, which waits for the others.
    ///
    /// # Errors
    /// None here.
    pub fn add(&mut self, _: &ExportFolder, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportError> {
        self.waiting.push((name.to_owned(), bytes.to_vec()));
        Ok(PathBuf::from(name))
    }

    /// That was all: one file is downloaded as it is, several go to the share sheet or are downloaded as one.
    ///
    /// # Errors
    /// If the browser does not take them.
    pub fn end(&mut self, folder: &ExportFolder) -> Result<Delivery, ExportError> {
        let waiting = std::mem::take(&mut self.waiting);
        if let [(name, bytes)] = waiting.as_slice() {
            return folder.export(name, bytes).map(|_| Delivery::Singly);
        }
        if waiting.is_empty() { Ok(Delivery::Singly) } else { folder.hand_out_together(waiting) }
    }
}
