//! What leaves the app: sheets made from the same content that is played, and documents about a group, as HTML for A4, CSV
//! and XLSX.

mod all_groups;
mod group;
mod html;
mod print;
mod sheets;
mod tables;

pub use all_groups::all_groups_report::{AboutAll, AllPaper};
pub use all_groups::pooled_words;
pub use group::about_group::AboutGroup;
pub use group::group_paper::{NoWorkbook, Paper, PaperFile, file_name};
pub use html::page::Page;
pub use print::{PictureBytes, Print, Sheet};
pub use sheets::protection::protection_sheet;
pub use sheets::sheet_kind::SheetKind;
pub use sheets::take_home::carer_notes_of;
