//! What the browser has promised about what it keeps, for the desk to tell.

use std::cell::Cell;

use crate::platform::StoragePersistence;

use super::{
    page,
    script::{call, get, navigator, wait},
};

thread_local! {
    /// Whether what is kept lasts.
    static LASTING: Cell<bool> = const { Cell::new(false) };
    /// How many bytes are used.
    static USED: Cell<Option<u64>> = const { Cell::new(None) };
}

/// What is known now.
pub fn storage_persistence() -> Option<StoragePersistence> {
    Some(StoragePersistence {
        lasting: LASTING.get(),
        used: USED.get(),
        shared: page::is_in_a_folder(),
        offline: page::offline(),
    })
}

/// Asks for lasting storage, and how much is used.
pub async fn ask() {
    let storage = get(&navigator(), "storage");
    let lasting = match call(&storage, "persist", &[]) {
        Ok(promise) => wait(promise).await.is_ok_and(|said| said.is_truthy()),
        Err(_) => false,
    };
    LASTING.set(lasting);
    measure().await;
}

/// Asks how much is used now.
pub async fn measure() {
    let Ok(promise) = call(&get(&navigator(), "storage"), "estimate", &[]) else { return };
    let used = wait(promise).await.ok().and_then(|said| get(&said, "usage").as_f64());
    USED.set(used.map(|bytes| bytes as u64));
}
