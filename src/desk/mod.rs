//! The facilitator's side. A page is a function from its view and form to commands. Read `app/page.rs` first, then one page,
//! such as `help/privacy.rs`.

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
