//! The facilitator's side: screens as functions of what they show, answering with what is asked.

mod app;
mod content;
mod documents;
mod group;
mod help;
mod home;
mod pin;
mod planner;
mod review;
mod session;
mod settings;
mod widgets;
mod work;

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
pub(crate) mod testing;

pub use app::{
    page_id::PageId,
    plugin::plugin,
    state::{DeskState, ExportDestination},
};
pub use group::group_name::name as group_name;
pub use widgets::theme;
pub use work::task::Pace;
