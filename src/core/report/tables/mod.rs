//! The session log as a table, in CSV and XLSX.

pub(super) mod csv;
pub(super) mod log_table;
pub(super) mod xlsx;
