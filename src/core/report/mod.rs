//! What leaves the app: sheets made from the same content that is played, and documents about a group, as HTML for A4, CSV
//! and XLSX.

mod all_groups;
mod group;
mod html;
mod print;
mod sheets;
mod tables;

pub use all_groups::all_groups_report::{AllGroupsData, AllGroupsFormat};
pub use all_groups::pooled_words;
pub use group::document_data::GroupDocumentData;
pub use group::group_document::{DocumentFile, GroupDocument, WorkbookError, file_name};
pub use html::page::HtmlPage;
pub use print::{PictureBytes, PrintedSheet, SheetData};
pub use sheets::protection::protection_sheet;
pub use sheets::sheet_kind::SheetKind;
pub use sheets::take_home::carer_notes_of;
