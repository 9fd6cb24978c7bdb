//! A closed session in one line of words: everything that the story of a group needs of it.

pub(super) mod digest_text;
pub(super) mod session_digest;
#[cfg(test)]
mod tests;
