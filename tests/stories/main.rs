//! Stories that children, facilitators and authors would tell.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot begin has failed")]

mod content;
mod journal;
