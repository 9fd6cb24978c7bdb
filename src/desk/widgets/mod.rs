//! What pages are made of: the theme, buttons, tiles, charts, the frame of a page.

pub mod button;
pub mod charts;
pub mod contrast;
pub mod desk;
pub mod export_result;
pub mod keypad;
pub mod level_card;
pub mod lines;
pub mod observation;
pub mod one_time_number;
pub mod page_frame;
pub mod question;
pub mod quiet_card;
pub mod stepper;
pub mod theme;
pub mod tile;
