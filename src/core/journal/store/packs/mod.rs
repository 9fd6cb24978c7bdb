//! Groups on their way to and from another tablet: exported into a pack, imported from one.

pub(super) mod export;
pub(super) mod import;
