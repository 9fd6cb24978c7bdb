//! Opening a journal: look before touching, then check it, then bring it to the newest format.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, MAIN_DB, OpenFlags, config::DbConfig};

use crate::journal::JournalTrouble;

use super::{Journal, Place, schema};

/// The journal's file in the data folder; its log lies beside it, with `-wal` and `-shm` at the end of the
/// name.
pub const FILE_NAME: &str = "journal.sqlite";

/// How long a call waits for another program that holds the journal.
const PATIENCE: Duration = Duration::from_secs(2);

/// The first bytes of every `SQLite` file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Bytes of the header.
const HEADER: usize = 100;
/// Where the header holds the version of the format, and whose file it is.
const VERSION_AT: usize = 60;
const APPLICATION_AT: usize = 68;

impl Journal {
    /// Opens the journal in this folder, or begins one. The folder must be there.
    ///
    /// # Errors
    /// Every trouble named in [`JournalTrouble`] up to `Busy`. A newer or damaged journal is left exactly as
    /// it was.
    pub fn open(folder: &Path) -> Result<Self, JournalTrouble> {
        if !folder.is_dir() {
            return Err(JournalTrouble::FolderMissing { folder: folder.to_owned() });
        }
        let file = folder.join(FILE_NAME);
        look_at(&file)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_EXRESCODE;
        let mut connection = Connection::open_with_flags(&file, flags)?;
        if connection.is_readonly(MAIN_DB)? {
            return Err(JournalTrouble::NotWritable);
        }
        // Until all is known to be well, closing must not write the log into the file.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        check(&connection)?;
        set_up(&connection)?;
        schema::migrate(&mut connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;

        let identity = Identity::of(&file);
        let mut journal =
            Self { connection, place: Some(Place { folder: folder.to_owned(), file, identity }) };
        journal.clean_if_due()?;
        Ok(journal)
    }

    /// A journal that is gone with the program, for tests and for looking around.
    pub fn in_memory() -> Result<Self, JournalTrouble> {
        let mut connection = Connection::open_in_memory()?;
        set_up(&connection)?;
        schema::migrate(&mut connection)?;
        Ok(Self { connection, place: None })
    }
}

/// Looks at the file without touching it: a file that is not ours, or newer, is not even opened.
fn look_at(file: &Path) -> Result<(), JournalTrouble> {
    let damaged = |why: &str| Err(JournalTrouble::Damaged { why: why.to_owned() });
    let log_is_empty = fs::metadata(beside(file, "-wal")).map_or(true, |log| log.len() == 0);
    let mut header = Vec::new();
    match File::open(file) {
        Ok(opened) => {
            opened.take(HEADER as u64).read_to_end(&mut header).map_err(|error| other(&error))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(JournalTrouble::NotWritable);
        }
        Err(error) => return Err(other(&error)),
    }
    if header.is_empty() {
        // SQLite would throw away a log whose file is empty.
        return if log_is_empty {
            Ok(())
        } else {
            damaged("its file is empty or gone, but its log is still there")
        };
    }
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return damaged("its file does not begin like a journal");
    }
    let application = number_at(&header, APPLICATION_AT);
    if application != 0 && application != schema::APPLICATION {
        return damaged("its file belongs to another program");
    }
    let found = number_at(&header, VERSION_AT);
    if application == schema::APPLICATION && found > schema::SCHEMA_VERSION {
        return Err(JournalTrouble::Newer { found, known: schema::SCHEMA_VERSION });
    }
    Ok(())
}

fn number_at(header: &[u8], place: usize) -> u32 {
    header[place..place + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn other(error: &std::io::Error) -> JournalTrouble {
    JournalTrouble::Other(error.to_string())
}

/// The file beside this one with that ending added to its name.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Checks what is in the file and its log, before anything is written.
fn check(connection: &Connection) -> Result<(), JournalTrouble> {
    connection.busy_timeout(PATIENCE)?;
    let found = schema::version(connection)?;
    if found > schema::SCHEMA_VERSION {
        return Err(JournalTrouble::Newer { found, known: schema::SCHEMA_VERSION });
    }
    let application: u32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != schema::APPLICATION && (tables > 0 || found > 0) {
        return Err(JournalTrouble::Damaged { why: "its file belongs to another program".to_owned() });
    }
    let said: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { Err(JournalTrouble::Damaged { why: said }) }
}

/// How `SQLite` is to work with this journal.
fn set_up(connection: &Connection) -> Result<(), JournalTrouble> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // An event is on the disk before the screen moves on.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What is deleted or overwritten is filled with zeros.
    connection.pragma_update(None, "secure_delete", "ON")?;
    // Nothing is spilled into files elsewhere.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(())
}

/// Which file it is, so that one put in its place is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    /// The file at this place; nothing if there is none.
    pub(super) fn of(file: &Path) -> Option<Self> {
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
