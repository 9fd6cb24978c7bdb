//! Leaving the page, and coming back to it: how often the browser's way back was taken, whether it asks before it leaves, and
//! whether this is the one load after which the children go on where they were.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use super::{
    page, page_store,
    script::{call, get, listen, window},
    wake,
};

/// Where the page notes, for the one load that follows, that children were playing.
const RETURNS: &str = "six-seeds-returns";

thread_local! {
    /// How often the browser's way back was taken.
    static BACK: Cell<u32> = const { Cell::new(0) };
    /// Whether a session goes on.
    static OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Listens for the way back, and says no where the page is asked whether it may be left and is still needed.
pub fn begin() {
    listen(&window(), "six-seeds-back", |_| {
        BACK.set(BACK.get() + 1);
        wake::wake();
    });
    listen(&window(), "six-seeds-leaves", |event| {
        if page_store::is_saving() || OPEN.get() {
            call(&event, "preventDefault", &[]).unwrap_or_default();
        }
    });
}

/// How often the way back was taken since this was asked last.
pub fn take_back_presses() -> u32 {
    BACK.take()
}

/// What goes on: a session, and whether the children have the tablet.
pub fn set_session_running(session: bool, children: bool) {
    OPEN.set(session);
    page::note("playing", session && children);
}

/// Whether this page was loaded again because it could not go on while children were playing. It is said once.
pub fn returns_to_children() -> bool {
    let storage = get(&window(), "sessionStorage");
    let noted = call(&storage, "getItem", &[RETURNS.into()]).is_ok_and(|noted| noted.is_truthy());
    call(&storage, "removeItem", &[RETURNS.into()]).unwrap_or_default();
    noted && is_loaded_again()
}

fn is_loaded_again() -> bool {
    let loads = call(&get(&window(), "performance"), "getEntriesByType", &["navigation".into()]);
    let load = loads.map_or(JsValue::UNDEFINED, |loads| get(&loads, "0"));
    get(&load, "type").as_string().as_deref() == Some("reload")
}
