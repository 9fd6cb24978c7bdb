//! What the browser has promised about what it keeps, for the desk to tell.

use std::cell::Cell;

use super::script::{call, get, navigator, wait};

/// What the browser has promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it keeps what is stored until the user clears it; otherwise it may be cleared when space is short.
    pub lasting: bool,
    /// How many bytes are used, where the browser says.
    pub used: Option<u64>,
}

thread_local! {
    static STANDING: Cell<Standing> = const { Cell::new(Standing { lasting: false, used: None }) };
}

/// What is known now.
pub fn standing() -> Standing {
    STANDING.get()
}

/// Asks for lasting storage, and how much is used.
pub async fn ask() {
    let storage = get(&navigator(), "storage");
    let lasting = match call(&storage, "persist", &[]) {
        Ok(promise) => wait(promise).await.is_ok_and(|said| said.is_truthy()),
        Err(_) => false,
    };
    STANDING.set(Standing { lasting, ..STANDING.get() });
    measure().await;
}

/// Asks how much is used now.
pub async fn measure() {
    let Ok(promise) = call(&get(&navigator(), "storage"), "estimate", &[]) else { return };
    let used = wait(promise).await.ok().and_then(|said| get(&said, "usage").as_f64());
    STANDING.set(Standing { used: used.map(|bytes| bytes as u64), ..STANDING.get() });
}
