//! The page store: what the browser keeps. The journal's pages and the facilitator's own files lie in one database; a change
//! is kept once its transaction is complete, written through to the disk as far as the browser can be made to.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
};

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::{
    journal::{Date, JournalError, SetAsideJournal, free_name},
    platform::changed_pages::{self, changed, joined},
};

pub use crate::platform::changed_pages::PAGE;

use super::{
    folder,
    page::{self, PageProblem},
    script::{JsResult, call, get, list, listen, object, once, set, wait, why, window},
    wake,
};

/// What lies in the database.
const PAGES: &str = "pages";
const FILES: &str = "files";

thread_local! {
    static STORED: RefCell<Stored> = const { RefCell::new(Stored::empty()) };
}

#[derive(Debug)]
struct Stored {
    database: JsValue,
    /// The journal as it is kept.
    kept: Vec<u8>,
    /// How many transactions are under way.
    pending: u32,
    /// How many were complete.
    saves: u32,
    /// Something could not be kept: nothing goes on.
    failed: bool,
}

impl Stored {
    const fn empty() -> Self {
        Self { database: JsValue::UNDEFINED, kept: Vec::new(), pending: 0, saves: 0, failed: false }
    }
}

fn with_stored<T>(does: impl FnOnce(&mut Stored) -> T) -> T {
    STORED.with(|stored| does(&mut stored.borrow_mut()))
}

/// Opens the page store and reads everything in it.
///
/// # Errors
/// In the browser's words, if it keeps nothing for this page.
pub async fn open() -> Result<(), String> {
    read().await.map_err(|thrown| why(&thrown))
}

async fn read() -> Result<(), JsValue> {
    let request = call(&get(&window(), "indexedDB"), "open", &[page::storage_prefix().into(), 1.into()])?;
    let begun = request.clone();
    listen(&request, "upgradeneeded", move |_| {
        let database = get(&begun, "result");
        for store in [PAGES, FILES] {
            // A store that cannot be made is missed at once, when it is read.
            call(&database, "createObjectStore", &[store.into()]).unwrap_or_default();
        }
    });
    let database = answer(request).await?;
    // The user, or the browser, has cleared what is kept: the app must not go on as if it were there.
    listen(&database, "close", |_| fail(PageProblem::Storage));
    let closing = database.clone();
    listen(&database, "versionchange", move |_| {
        call(&closing, "close", &[]).unwrap_or_default();
        fail(PageProblem::Storage);
    });
    let stores = list(&[PAGES.into(), FILES.into()]);
    let transaction = call(&database, "transaction", &[stores.into(), "readonly".into()])?;
    let pages = entries(&transaction, PAGES).await?;
    let numbered = pages.into_iter().filter_map(|(key, bytes)| Some((key.as_f64()? as usize, bytes)));
    let kept = joined(numbered);
    for (key, bytes) in entries(&transaction, FILES).await? {
        folder::found(PathBuf::from(key.as_string().unwrap_or_default()), &bytes);
    }
    with_stored(|stored| {
        stored.database = database;
        stored.kept = kept;
    });
    Ok(())
}

/// Every key of a store with its bytes.
async fn entries(transaction: &JsValue, store: &str) -> Result<Vec<(JsValue, Vec<u8>)>, JsValue> {
    let store = call(transaction, "objectStore", &[store.into()])?;
    let (keys, values) = (call(&store, "getAllKeys", &[])?, call(&store, "getAll", &[])?);
    // Both are asked for before one is waited for: a transaction that rests is over.
    let (keys, values) = (answering(keys), answering(values));
    let keys: Array = wait(keys.into()).await?.dyn_into()?;
    let values: Array = wait(values.into()).await?.dyn_into()?;
    Ok(keys.iter().zip(values.iter().map(|bytes| Uint8Array::new(&bytes).to_vec())).collect())
}

async fn answer(request: JsValue) -> JsResult {
    wait(answering(request).into()).await
}

/// A promise for what a request of the database gives.
fn answering(request: JsValue) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let (done, failed) = (request.clone(), request.clone());
        set(
            &request,
            "onsuccess",
            once(move |_| {
                resolve.call1(&JsValue::NULL, &get(&done, "result")).unwrap_or_default();
            }),
        );
        set(
            &request,
            "onerror",
            once(move |_| {
                reject.call1(&JsValue::NULL, &get(&failed, "error")).unwrap_or_default();
            }),
        );
    })
}

/// The journal as it is kept.
pub fn journal_image() -> Vec<u8> {
    with_stored(|stored| stored.kept.clone())
}

/// Whether something is still being kept, or could not be: then nothing goes on.
pub fn is_saving() -> bool {
    with_stored(|stored| stored.pending > 0 || stored.failed)
}

/// How many changes were kept since the page was opened.
pub fn save_count() -> u32 {
    with_stored(|stored| stored.saves)
}

/// Keeps the journal as it is now: those of its pages that have changed, in one step.
pub fn save_journal(image: Vec<u8>) {
    let before = with_stored(|stored| std::mem::take(&mut stored.kept));
    let pages = changed(&before, &image);
    let (had, has) = (changed_pages::count(before.len()), changed_pages::count(image.len()));
    if pages.is_empty() && had == has {
        with_stored(|stored| stored.kept = image);
        return;
    }
    write(&[PAGES], |transaction| {
        let store = call(transaction, "objectStore", &[PAGES.into()])?;
        for (number, page) in &pages {
            call(&store, "put", &[Uint8Array::from(*page).into(), (*number as u32).into()])?;
        }
        for number in has..had {
            call(&store, "delete", &[(number as u32).into()])?;
        }
        Ok(())
    });
    with_stored(|stored| stored.kept = image);
}

/// Keeps a file under this path, or takes it away.
pub(super) fn save_file(path: &Path, bytes: Option<&[u8]>) {
    let key = JsValue::from(path.to_string_lossy().as_ref());
    write(&[FILES], |transaction| {
        let store = call(transaction, "objectStore", &[FILES.into()])?;
        match bytes {
            Some(bytes) => call(&store, "put", &[Uint8Array::from(bytes).into(), key])?,
            None => call(&store, "delete", &[key])?,
        };
        Ok(())
    });
}

/// Puts a damaged journal aside, whole, among the files of this page, and begins with none. Nothing is handed out: a person who
/// sees this page has not shown the PIN.
///
/// # Errors
/// If there is no journal.
pub fn set_aside(folder: &Path, day: Date) -> Result<PathBuf, JournalError> {
    let image = journal_image();
    if image.is_empty() {
        return Err(JournalError::NotFound { what: "journal" });
    }
    let place = folder.join(free_name(day, |name| folder::has(&folder.join(name))));
    folder::found(place.clone(), &image);
    let key = JsValue::from(place.to_string_lossy().as_ref());
    write(&[PAGES, FILES], |transaction| {
        let files = call(transaction, "objectStore", &[FILES.into()])?;
        call(&files, "put", &[Uint8Array::from(image.as_slice()).into(), key])?;
        let pages = call(transaction, "objectStore", &[PAGES.into()])?;
        call(&pages, "clear", &[])?;
        Ok(())
    });
    with_stored(|stored| stored.kept = Vec::new());
    Ok(place)
}

/// The file that holds the gate: hashes of the PIN and of the recovery number, for the journal after a damaged one.
const GATE: &str = "gate";

/// Keeps the gate beside the journal, if it is another than before. A journal that has none yet takes this one over.
pub fn keep_pin_hashes(folder: &Path, lines: &str) {
    if !lines.is_empty() && lines != pin_hashes(folder) {
        let place = folder.join(GATE);
        folder::found(place.clone(), lines.as_bytes());
        save_file(&place, Some(lines.as_bytes()));
    }
}

/// The gate that was kept last; empty where none was.
pub fn pin_hashes(folder: &Path) -> String {
    let bytes = folder::bytes_of(&folder.join(GATE)).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The journals that were put aside, the oldest first.
///
/// # Errors
/// None here; where there are files, they may not be readable.
#[allow(clippy::unnecessary_wraps, reason = "where there are files, they may not be readable")]
pub fn set_aside_files(folder: &Path) -> Result<Vec<SetAsideJournal>, JournalError> {
    let sizes = folder::sizes(folder).into_iter();
    let mut found: Vec<_> =
        sizes.filter_map(|(name, bytes)| SetAsideJournal::from_file_name(&name, bytes as u64)).collect();
    found.sort_by_key(|one| one.day);
    Ok(found)
}

/// The bytes of a journal that was put aside.
pub fn read_set_aside(folder: &Path, name: &str) -> Option<Vec<u8>> {
    SetAsideJournal::from_file_name(name, 0).and_then(|one| folder::bytes_of(&folder.join(one.name)))
}

/// Overwrites a journal that was put aside, and takes it away.
///
/// # Errors
/// If there is none of this name.
pub fn delete_set_aside(folder: &Path, name: &str) -> Result<(), JournalError> {
    let gone = || JournalError::NotFound { what: "journal set aside" };
    let bytes = read_set_aside(folder, name).ok_or_else(gone)?;
    let place = folder.join(name);
    save_file(&place, Some(vec![0; bytes.len()].as_slice()));
    folder::remove_file(&place).map_err(|_| gone())
}

/// Takes away every journal that was put aside longer ago than the retention, and says how many those were. One whose name
/// carries no day yet, or a day that is still to come, gets today's. `today` must be a date that is not in doubt.
///
/// # Errors
/// If one is not there any more.
pub fn forget_set_aside(folder: &Path, today: Date, retention_days: u16) -> Result<usize, JournalError> {
    let mut deleted = 0;
    for one in set_aside_files(folder)? {
        if one.is_expired(today, retention_days) {
            delete_set_aside(folder, &one.name)?;
            deleted += 1;
        } else if one.needs_date(today) {
            rename(&folder.join(&one.name), folder, today);
        }
    }
    Ok(deleted)
}

/// Gives a journal that was put aside the first free name of this day, in one step.
fn rename(from: &Path, folder: &Path, day: Date) {
    let Some(bytes) = folder::bytes_of(from) else { return };
    let to = folder.join(free_name(day, |name| folder::has(&folder.join(name))));
    folder::moved(from, &to);
    let [from, to] = [from, to.as_path()].map(|path| JsValue::from(path.to_string_lossy().as_ref()));
    write(&[FILES], |transaction| {
        let files = call(transaction, "objectStore", &[FILES.into()])?;
        call(&files, "put", &[Uint8Array::from(bytes.as_slice()).into(), to])?;
        call(&files, "delete", &[from])?;
        Ok(())
    });
}

/// One transaction, durable when it is complete. Until then nothing goes on.
fn write(stores: &[&str], work: impl FnOnce(&JsValue) -> Result<(), JsValue>) {
    let database = with_stored(|stored| {
        stored.pending += 1;
        stored.database.clone()
    });
    let names: Vec<JsValue> = stores.iter().map(|store| JsValue::from(*store)).collect();
    let strict = object(&[("durability", "strict".into())]);
    let begun = call(&database, "transaction", &[list(&names).into(), "readwrite".into(), strict]);
    let written = begun.and_then(|transaction| {
        set(&transaction, "oncomplete", once(|_| complete()));
        set(&transaction, "onabort", once(|_| fail(PageProblem::NotSaved)));
        work(&transaction)?;
        // Without waiting for the page to rest.
        call(&transaction, "commit", &[])
    });
    if written.is_err() {
        fail(PageProblem::NotSaved);
    }
}

fn complete() {
    with_stored(|stored| {
        stored.pending -= 1;
        stored.saves += 1;
    });
    wake::wake();
}

/// What the journal holds could not even be read: it is as if it could not be written down.
pub fn report_unsaved() {
    fail(PageProblem::NotSaved);
}

/// Nothing is acknowledged any more; the page offers to load again what is kept.
fn fail(trouble: PageProblem) {
    let first = with_stored(|stored| !std::mem::replace(&mut stored.failed, true));
    if first {
        page::report_problem(trouble);
    }
}
