//! What deletes: the end of the retention, the erasing of forgotten bytes, and journals that were set aside.

pub(super) mod erase;
pub(super) mod erasure_due;
pub(super) mod forget;
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod set_aside;
