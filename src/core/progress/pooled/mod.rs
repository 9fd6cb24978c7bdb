//! Several groups together: the only numbers about answers, and their statistics.

#[cfg(test)]
pub(crate) mod examples;
pub(super) mod pool;
mod statistics;
