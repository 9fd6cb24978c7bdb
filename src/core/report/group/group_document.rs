//! What can be written about a group for a reader who was not there: the session log, the report, the handover pack.

use crate::{
    journal::Date,
    report::tables::{csv, log_table, xlsx},
};

use super::{document_data::GroupDocumentData, group_report, handover};

/// The columns of words in a session log, and how wide each is, in characters.
const WIDE: [(u16, f64); 6] = [(2, 18.0), (3, 24.0), (4, 12.0), (7, 34.0), (8, 24.0), (9, 30.0)];

/// A kind of paper about a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GroupDocument {
    /// The session log for any program: CSV.
    LogCsv,
    /// The session log for spreadsheet programs: XLSX.
    LogXlsx,
    /// The report to print: HTML with charts.
    Report,
    /// What a colleague needs who takes over: HTML, with the session log.
    Handover,
}

impl GroupDocument {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::LogCsv, Self::LogXlsx, Self::Report, Self::Handover];

    /// The end of its message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LogCsv => "log-csv",
            Self::LogXlsx => "log-xlsx",
            Self::Report => "report",
            Self::Handover => "handover",
        }
    }

    /// The ending of its file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::LogCsv => "csv",
            Self::LogXlsx => "xlsx",
            Self::Report | Self::Handover => "html",
        }
    }
}

/// A file about a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFile {
    /// Its name: the group's words, the day, what it is.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A workbook could not be made.
#[derive(Debug, thiserror::Error)]
#[error("The workbook could not be made: {0}. Take the CSV instead.")]
pub struct WorkbookError(pub(crate) String);

impl GroupDocumentData<'_> {
    /// The files of this kind of paper: one, and for a handover the log beside it.
    pub fn files(&self, paper: GroupDocument) -> Result<Vec<DocumentFile>, WorkbookError> {
        let bytes = match paper {
            GroupDocument::LogCsv => self.log_csv().into_bytes(),
            GroupDocument::LogXlsx => self.log_xlsx()?,
            GroupDocument::Report => group_report::group_report(self).into_bytes(),
            GroupDocument::Handover => handover::handover(self).into_bytes(),
        };
        let mut files = vec![DocumentFile { name: self.file_name(paper), bytes }];
        if paper == GroupDocument::Handover {
            files.extend(self.files(GroupDocument::LogCsv)?);
        }
        Ok(files)
    }

    fn log_csv(&self) -> String {
        let texts = self.print.texts;
        csv::csv(&log_table::headings(texts), &log_table::rows(texts, self.log))
    }

    fn log_xlsx(&self) -> Result<Vec<u8>, WorkbookError> {
        let texts = self.print.texts;
        let title = texts.with("print-log-title", &[("group", self.name.into())]);
        let around = xlsx::WorkbookLayout {
            sheet: &texts.get("print-log-sheet"),
            title: &title,
            note: &texts.get(if self.practice { "print-practice" } else { "print-log-note" }),
            wide: &WIDE,
            sum: &texts.get("print-log-sum"),
            day: self.day,
        };
        let rows = log_table::rows(texts, self.log);
        xlsx::xlsx(&around, &log_table::headings(texts), &rows, &log_table::sums())
            .map_err(|error| WorkbookError(error.to_string()))
    }

    /// The name of a file about this group.
    fn file_name(&self, paper: GroupDocument) -> String {
        let texts = self.print.texts;
        let mut what = texts.get(&format!("print-file-{}", paper.word()));
        if self.practice {
            what = format!("{} {what}", texts.get("print-file-practice"));
        }
        file_name(self.name, self.day, &what, paper.ending())
    }
}

/// The name of a file for people: the group's words, the day, what it is. Only signs that every file system takes.
pub fn file_name(group: &str, day: Date, what: &str, ending: &str) -> String {
    let plain = |text: &str| -> String {
        let parts = text.split(|one: char| !one.is_alphanumeric()).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("-")
    };
    format!("{}_{day}_{}.{ending}", plain(group), plain(what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_only_what_every_file_system_takes() {
        let day = "2026-11-23".parse().unwrap();
        assert_eq!(
            file_name("Brave Otters", day, "session log", "csv"),
            "Brave-Otters_2026-11-23_session-log.csv"
        );
        assert_eq!(file_name("勇敢的水獭", day, "活动记录", "xlsx"), "勇敢的水獭_2026-11-23_活动记录.xlsx");
        assert_eq!(file_name("a/b:c", day, "..\\d", "html"), "a-b-c_2026-11-23_d.html");
    }
}
