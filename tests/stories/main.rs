//! Stories that children, facilitators and authors would tell.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot begin has failed")]

mod careless;
mod cases;
mod children;
mod content;
mod engine_window;
mod exports;
mod facilitator;
mod house;
mod journal;
mod kill;
mod kill_drafts;
mod layout;
mod long_day;
mod migration;
mod pictures;
mod schedules;
mod session_time;
mod sheets;
mod starts;
mod support;
mod tours;
