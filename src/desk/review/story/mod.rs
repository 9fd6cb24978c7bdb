//! The review page: a group's story, part by part, each with a picture and the sentence that says what it means.
//!
//! Read on in `view.rs`, which puts the parts below each other; every other file draws the picture of one part.

pub mod compare;
mod goals;
mod grown;
mod lanes;
mod next_time;
mod part;
mod path;
mod seen;
pub mod view;
mod weather;
mod words;
