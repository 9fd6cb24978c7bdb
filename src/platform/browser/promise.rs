//! What the browser has promised about what it keeps, for the desk to tell.

use std::cell::Cell;

use crate::platform::standing::Standing;

use super::{
    page,
    script::{call, get, navigator, wait},
};

thread_local! {
    static STANDING: Cell<Standing> = const { Cell::new(Standing { lasting: false, used: None, shared: false }) };
}

/// What is known now.
pub fn standing() -> Standing {
    Standing { shared: page::is_in_a_folder(), ..STANDING.get() }
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
