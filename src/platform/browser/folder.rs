//! The folder of the facilitator's own levels in a browser: in memory, and kept in the page store. It answers as the folder
//! of other systems does.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
};

use crate::platform::virtual_folder::VirtualFolder;

pub use crate::platform::virtual_folder::FolderSnapshot;

use super::page_store;

/// The most bytes read of one content file: one more than `six-seeds check` allows, so that it can tell.
pub const MOST_CONTENT_BYTES: u64 = 1024 * 1024 + 1;

thread_local! {
    static FOLDER: RefCell<VirtualFolder> = const { RefCell::new(VirtualFolder::new()) };
}

/// A file could not be used.
#[derive(Debug, thiserror::Error)]
#[error("{} is not there. Go back and look again.", .path.display())]
pub struct FolderError {
    path: PathBuf,
}

/// The content files found at a place.
#[derive(Debug, Default)]
pub struct ContentFiles {
    /// Their paths from that place, with `/` between folders, and their bytes; sorted by path. A file over
    /// the limit is cut after [`MOST_CONTENT_BYTES`].
    pub files: Vec<(String, Vec<u8>)>,
    /// What could not be read: nothing, here.
    pub errors: Vec<FolderError>,
}

fn folder<T>(does: impl FnOnce(&mut VirtualFolder) -> T) -> T {
    FOLDER.with(|folder| does(&mut folder.borrow_mut()))
}

/// A file was found in the page store.
pub(super) fn found(path: PathBuf, bytes: &[u8]) {
    folder(|folder| folder.write(&path, bytes));
}

/// Whether there is this file.
pub(super) fn has(file: &Path) -> bool {
    folder(|folder| folder.has(file))
}

/// The bytes of this file; nothing if it is not there.
pub(super) fn bytes_of(file: &Path) -> Option<Vec<u8>> {
    folder(|folder| folder.bytes(file).map(<[u8]>::to_vec))
}

/// The files that lie in this folder itself, by their names, with their sizes.
pub(super) fn sizes(place: &Path) -> Vec<(String, usize)> {
    folder(|folder| folder.sizes(place))
}

/// A file was given another path in the page store.
pub(super) fn moved(from: &Path, to: &Path) {
    folder(|folder| folder.rename(from, to));
}

/// Looks at the `.ron` files of this folder and the folders in it, without reading them.
pub fn snapshot(place: &Path) -> FolderSnapshot {
    folder(|folder| folder.snapshot(place))
}

/// Whether there is such a folder.
pub fn is_there(place: &Path) -> bool {
    folder(|folder| folder.is_there(place))
}

/// Reads every `.ron` file in this folder and the folders in it; or this one file, whatever its name.
pub fn read_content(place: &Path) -> ContentFiles {
    let files = folder(|folder| folder.read(place, MOST_CONTENT_BYTES as usize));
    ContentFiles { files, errors: Vec::new() }
}

/// Writes a file. The screen waits until it is kept.
///
/// # Errors
/// None here: what cannot be kept stops the app.
pub fn write_file(file: &Path, bytes: &[u8]) -> Result<(), FolderError> {
    folder(|folder| folder.write(file, bytes));
    page_store::save_file(file, Some(bytes));
    Ok(())
}

/// Takes a file away.
///
/// # Errors
/// If it is not there.
pub fn remove_file(file: &Path) -> Result<(), FolderError> {
    if !folder(|folder| folder.remove(file)) {
        return Err(FolderError { path: file.to_owned() });
    }
    page_store::save_file(file, None);
    Ok(())
}
