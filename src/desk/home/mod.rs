//! The home page, and the pages that may stand before it: the question about the date, faults of content, the error page.

pub mod apply;
pub mod commands;
pub mod date_question;
pub mod error_page;
pub mod faults;
pub mod follow_up_cards;
pub mod pages;
pub mod read;
pub mod talk_later;
pub mod view;
