//! What adults have written on the desk and not saved yet: one small file each, beside the journal. It is durable as soon as
//! it is written, so that neither the idle lock nor the way back, a closed window or an empty battery takes a word away.
//! Nothing about a child can stand here: only words of levels and plans, and what was chosen on forms of the desk.

use std::{collections::BTreeMap, path::PathBuf};

use bevy::prelude::*;

use crate::platform::folder::{self, FolderError};

/// The ending that all content files have; drafts of levels can be opened as what they are.
const ENDING: &str = ".ron";

/// Everything that is written and not saved.
#[derive(Resource, Debug)]
pub struct Drafts {
    folder: PathBuf,
    words: BTreeMap<String, String>,
}

impl Drafts {
    /// The drafts in this folder, which need not be there.
    pub fn in_folder(folder: PathBuf) -> Self {
        let files = if folder::is_there(&folder) { folder::read_content(&folder).files } else { Vec::new() };
        let read = |(path, bytes): (String, Vec<u8>)| {
            Some((path.strip_suffix(ENDING)?.to_owned(), String::from_utf8(bytes).ok()?))
        };
        let words = files.into_iter().filter_map(read).collect();
        Self { folder, words }
    }

    /// The draft of this name, if there is one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.words.get(name).map(String::as_str)
    }

    /// The names of all drafts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// Keeps these words under this name, in place of those before.
    ///
    /// # Errors
    /// If the folder or the disk does not take them; what was kept before is still there.
    pub fn keep(&mut self, name: &str, words: &str) -> Result<(), FolderError> {
        if self.get(name) == Some(words) {
            return Ok(());
        }
        folder::write_file(&self.file(name), words.as_bytes())?;
        self.words.insert(name.to_owned(), words.to_owned());
        Ok(())
    }

    /// Takes a draft away: it was saved, or given up.
    pub fn remove(&mut self, name: &str) {
        if self.words.remove(name).is_none() {
            return;
        }
        if let Err(trouble) = folder::remove_file(&self.file(name)) {
            warn!("{trouble}");
        }
    }

    /// Takes every draft away whose name begins so.
    pub fn remove_all(&mut self, beginning: &str) {
        let names: Vec<String> =
            self.names().filter(|name| name.starts_with(beginning)).map(str::to_owned).collect();
        for name in names {
            self.remove(&name);
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}{ENDING}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_there_until_it_is_saved_or_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Drafts::in_folder(folder.path().join("drafts"));
        let mut drafts = open();
        assert_eq!(drafts.get("kite"), None);
        drafts.keep("kite", "风筝").unwrap();
        drafts.keep("plans", "step").unwrap();
        drafts.keep("kite", "The kite").unwrap();
        assert_eq!(open().get("kite"), Some("The kite"));
        drafts.remove_all("pla");
        assert_eq!(open().names().collect::<Vec<_>>(), ["kite"]);
        drafts.remove("kite");
        drafts.remove("kite");
        assert_eq!(open().names().count(), 0);
    }

    #[test]
    fn what_the_disk_does_not_take_leaves_what_was_kept_before() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("drafts");
        folder::write_file(&file, b"in the way").unwrap();
        let mut drafts = Drafts::in_folder(file);
        assert!(drafts.keep("kite", "The kite").is_err());
        assert_eq!(drafts.get("kite"), None);
    }
}
