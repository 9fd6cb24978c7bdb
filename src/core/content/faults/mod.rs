//! Faults of content files: where they are, what is wrong, and how to mend it.

pub(super) mod fault;
pub(super) mod fault_text;
