//! A folder in memory, for a browser, which has none: the same interface as a folder on disk.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::platform::files::content_names::is_content;

/// What a folder looked like at a glance: its files and how often each was written. Two equal glances mean that nothing
/// has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FolderSnapshot(Vec<(PathBuf, u64)>);

/// Files by their paths.
#[derive(Clone, Debug, Default)]
pub struct VirtualFolder {
    files: BTreeMap<PathBuf, (Vec<u8>, u64)>,
    writes: u64,
}

impl VirtualFolder {
    /// An empty one.
    pub const fn new() -> Self {
        Self { files: BTreeMap::new(), writes: 0 }
    }

    /// The `.ron` files below this folder, without reading them.
    pub fn snapshot(&self, folder: &Path) -> FolderSnapshot {
        FolderSnapshot(self.content(folder).map(|(path, (_, written))| (path.clone(), *written)).collect())
    }

    /// The `.ron` files below this folder, by their paths seen from it and with `/` between folders; or this one file,
    /// whatever its name. Of each no more than so many bytes.
    pub fn read(&self, place: &Path, most: usize) -> Vec<(String, Vec<u8>)> {
        let cut = |bytes: &[u8]| bytes.get(..most).unwrap_or(bytes).to_vec();
        if let Some((bytes, _)) = self.files.get(place) {
            let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return vec![(name, cut(bytes))];
        }
        let seen_from = |path: &Path| {
            let path = path.strip_prefix(place).unwrap_or(path);
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            parts.join("/")
        };
        let mut files: Vec<(String, Vec<u8>)> =
            self.content(place).map(|(path, (bytes, _))| (seen_from(path), cut(bytes))).collect();
        files.sort();
        files
    }

    fn content(&self, folder: &Path) -> impl Iterator<Item = (&PathBuf, &(Vec<u8>, u64))> {
        self.files.iter().filter(move |(path, _)| path.starts_with(folder) && is_content(path))
    }

    /// Whether anything lies in this folder.
    pub fn is_there(&self, folder: &Path) -> bool {
        self.files.keys().any(|path| path.starts_with(folder) && path != folder)
    }

    /// Whether there is this file.
    pub fn has(&self, file: &Path) -> bool {
        self.files.contains_key(file)
    }

    /// The bytes of this file; nothing if it is not there.
    pub fn bytes(&self, file: &Path) -> Option<&[u8]> {
        self.files.get(file).map(|(bytes, _)| bytes.as_slice())
    }

    /// The files that lie in this folder itself, by their names, with their sizes.
    pub fn sizes(&self, folder: &Path) -> Vec<(String, usize)> {
        let here = self.files.iter().filter(|(path, _)| path.parent() == Some(folder));
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        here.map(|(path, (bytes, _))| (name(path), bytes.len())).collect()
    }

    /// Gives a file another path, if it is there.
    pub fn rename(&mut self, from: &Path, to: &Path) {
        if let Some((bytes, _)) = self.files.remove(from) {
            self.write(to, &bytes);
        }
    }

    /// Puts a file there, in place of one of its name.
    pub fn write(&mut self, file: &Path, bytes: &[u8]) {
        self.writes += 1;
        self.files.insert(file.to_owned(), (bytes.to_vec(), self.writes));
    }

    /// Takes a file away, and says whether it was there.
    pub fn remove(&mut self, file: &Path) -> bool {
        self.files.remove(file).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_answers_as_a_folder_does() {
        let mut folder = VirtualFolder::default();
        let levels = Path::new("/levels");
        assert!(!folder.is_there(levels));
        let empty = folder.snapshot(levels);
        for name in ["b/z.ron", "b/a.ron", "a.ron", "note.txt"] {
            folder.write(&levels.join(name), name.as_bytes());
        }
        folder.write(Path::new("/levels-of-others/c.ron"), b"no");
        assert!(folder.is_there(levels) && folder.has(&levels.join("note.txt")));
        let names = |folder: &VirtualFolder| {
            folder.read(levels, 9).into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(&folder), ["a.ron", "b/a.ron", "b/z.ron"]);
        assert_eq!(folder.read(&levels.join("note.txt"), 2), [("note.txt".to_owned(), b"no".to_vec())]);
        let before = folder.snapshot(levels);
        assert_ne!(before, empty);
        folder.write(&levels.join("a.ron"), b"a.ron");
        assert_ne!(folder.snapshot(levels), before, "it was written again");
        assert!(folder.remove(&levels.join("a.ron")) && !folder.remove(&levels.join("a.ron")));
        assert_eq!(names(&folder), ["b/a.ron", "b/z.ron"]);
    }

    #[test]
    fn a_file_keeps_its_bytes_under_another_name() {
        let mut folder = VirtualFolder::default();
        let (records, old, new) = (Path::new("/records"), "old.sqlite", "new.sqlite");
        folder.write(&records.join(old), b"whole");
        folder.write(&records.join("levels/a.ron"), b"deeper");
        assert_eq!(folder.sizes(records), [(old.to_owned(), 5)]);
        folder.rename(&records.join(old), &records.join(new));
        folder.rename(&records.join("nothing"), &records.join("something"));
        assert_eq!(folder.sizes(records), [(new.to_owned(), 5)]);
        assert_eq!(folder.bytes(&records.join(new)), Some(b"whole".as_slice()));
        assert_eq!(folder.bytes(&records.join(old)), None);
    }
}
