//! From the bytes of a content file to checked definitions: RON with places, the reader of fields, levels, programmes.

pub(super) mod activity;
#[cfg(test)]
mod bytes_tests;
pub(super) mod decks;
pub(super) mod fault_collector;
pub(super) mod level_file;
pub(super) mod programme_file;
pub(super) mod reader;
pub(super) mod ron_syntax;
pub(super) mod ron_tree;
pub(super) mod source_file;
pub(super) mod values;
