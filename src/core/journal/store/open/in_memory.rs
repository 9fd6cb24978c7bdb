//! A journal in memory: gone with the program, or kept page by page by a browser, which has no files. What it holds is
//! the same file as elsewhere, only that the browser writes it down.

use rusqlite::Connection;

use crate::{
    journal::JournalError,
    journal::store::{Journal, schema},
};

use super::inspect;

impl Journal {
    /// A journal that is gone with the program, for tests and for looking around.
    pub fn in_memory() -> Result<Self, JournalError> {
        Self::begun(Connection::open_in_memory()?)
    }

    fn begun(mut connection: Connection) -> Result<Self, JournalError> {
        inspect::set_up(&connection)?;
        schema::migrate(&mut connection)?;
        Ok(Self { connection, place: None, touched: true })
    }

    /// Has `keep` keep what may have been written since it was kept last; nothing where nothing was. What could not be kept
    /// is still to be kept. While a pack is being taken in, what is half there is not kept.
    ///
    /// # Errors
    /// What `keep` says.
    pub fn keep_if_touched<T>(
        &mut self,
        keep: impl FnOnce(&mut Self) -> Result<T, JournalError>,
    ) -> Result<Option<T>, JournalError> {
        if !self.connection.is_autocommit() || !std::mem::take(&mut self.touched) {
            return Ok(None);
        }
        let kept = keep(self);
        self.touched |= kept.is_err();
        kept.map(Some)
    }
}

/// The bytes of a page, as everywhere else.
#[cfg(target_arch = "wasm32")]
const PAGE: u32 = 4096;

#[cfg(target_arch = "wasm32")]
impl Journal {
    /// Opens the journal whose file had these bytes, or begins one where there are none.
    ///
    /// # Errors
    /// If it is newer or damaged.
    pub fn from_image(kept: &[u8]) -> Result<Self, JournalError> {
        let mut connection = Connection::open_in_memory()?;
        if kept.is_empty() {
            connection.pragma_update(None, "page_size", PAGE)?;
        } else {
            inspect::check_header(kept)?;
            connection.deserialize_read_exact(rusqlite::MAIN_DB, kept, kept.len(), false)?;
            inspect::check(&connection)?;
        }
        let mut journal = Self::begun(connection)?;
        journal.erase_forgotten_if_due()?;
        Ok(journal)
    }

    /// The whole journal as the bytes of its file.
    pub fn image(&mut self) -> Result<Vec<u8>, JournalError> {
        Ok(self.connection.serialize(rusqlite::MAIN_DB)?.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use crate::journal::{Journal, JournalError, Setting};

    fn is_kept(journal: &mut Journal) -> bool {
        journal.keep_if_touched(|_| Ok(())).unwrap().is_some()
    }

    #[test]
    fn what_is_written_is_noticed_and_what_is_read_is_not() {
        let mut journal = Journal::in_memory().unwrap();
        assert!(is_kept(&mut journal), "a new one is to be kept");
        assert!(!is_kept(&mut journal));
        journal.setting(Setting::Language).unwrap();
        assert!(!is_kept(&mut journal));
        journal.set(Setting::Language, "en").unwrap();
        assert!(is_kept(&mut journal) && !is_kept(&mut journal));
    }

    #[test]
    fn what_could_not_be_kept_is_still_to_be_kept() {
        let mut journal = Journal::in_memory().unwrap();
        let fails = |_: &mut Journal| Err::<(), _>(JournalError::NotWritable);
        assert!(journal.keep_if_touched(fails).is_err());
        assert!(is_kept(&mut journal), "it was never kept");
        assert!(!is_kept(&mut journal));
    }
}
