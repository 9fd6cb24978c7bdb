//! The session log as a workbook that spreadsheet programs open: the same table as the CSV, dressed to be read and
//! printed, with sums that follow when the reader edits a number.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use crate::journal::Date;

use super::log_table::Cell;

/// The paper size that the format calls A4.
const A4: u8 = 9;
/// Width of a column of numbers, in characters.
const NARROW: f64 = 11.0;
/// Rows above the headings: the title, and a line of what this is.
const ABOVE: u32 = 3;

/// What stands around the table.
pub(crate) struct WorkbookLayout<'a> {
    /// The name of the sheet.
    pub sheet: &'a str,
    /// The title above the table.
    pub title: &'a str,
    /// What this is and is not, under the title.
    pub note: &'a str,
    /// Columns of words, from 0, and how wide each is, in characters; those of numbers are narrower.
    pub wide: &'a [(u16, f64)],
    /// What the row of sums is called.
    pub sum: &'a str,
    /// The day the file was made; a file never tells a time of day.
    pub day: Date,
}

/// The workbook's bytes. The columns in `sums` are added up under the table.
pub(crate) fn xlsx(
    around: &WorkbookLayout,
    headings: &[String],
    rows: &[Vec<Cell>],
    sums: &[usize],
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made_on = day(around.day)?;
    workbook.set_properties(&DocProperties::new().set_title(around.title).set_creation_datetime(&made_on));
    let sheet = workbook.add_worksheet();
    sheet.set_name(around.sheet)?;
    dress(sheet, headings.len(), around.wide)?;
    sheet.write_string_with_format(0, 0, around.title, &Format::new().set_bold().set_font_size(16))?;
    sheet.write_string(1, 0, around.note)?;
    let head = body().set_bold().set_background_color(0x00DF_F0D8);
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string_with_format(ABOVE, column, heading, &head)?;
    }
    for (line, row) in (ABOVE + 1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            write(sheet, line, column, cell)?;
        }
    }
    if !rows.is_empty() && !sums.is_empty() {
        add_up(sheet, around.sum, rows, sums)?;
    }
    workbook.save_to_buffer()
}

fn body() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Hair)
}

fn dress(sheet: &mut Worksheet, columns: usize, wide: &[(u16, f64)]) -> Result<(), XlsxError> {
    for column in 0..u16::try_from(columns).unwrap_or(u16::MAX) {
        let width = wide.iter().find(|(one, _)| *one == column).map_or(NARROW, |(_, width)| *width);
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(ABOVE + 1, 2)?;
    sheet.set_repeat_rows(ABOVE, ABOVE)?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write(sheet: &mut Worksheet, line: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => sheet.write_blank(line, column, &body())?,
        Cell::Text(text) => sheet.write_string_with_format(line, column, text, &body())?,
        Cell::Number(number) => sheet.write_number_with_format(line, column, *number, &body())?,
        Cell::Figure(figure, number) => {
            let told = figure.told(*number);
            match told.parse::<f64>() {
                Ok(rounded) => {
                    let zeros = "0".repeat(figure.decimals().into());
                    let format = body().set_num_format(format!("0.{zeros}"));
                    sheet.write_number_with_format(line, column, rounded, &format)?
                }
                Err(_) => sheet.write_string_with_format(line, column, &told, &body())?,
            }
        }
        Cell::Day(date) => {
            let format = body().set_num_format("yyyy-mm-dd");
            sheet.write_datetime_with_format(line, column, day(*date)?, &format)?
        }
    };
    Ok(())
}

/// Sums under the table. The number as it is now stands beside the formula, for programs that only read.
fn add_up(sheet: &mut Worksheet, name: &str, rows: &[Vec<Cell>], sums: &[usize]) -> Result<(), XlsxError> {
    let strong = body().set_bold();
    let (first, last) = (ABOVE + 2, ABOVE + 1 + u32::try_from(rows.len()).unwrap_or_default());
    sheet.write_string_with_format(last, 0, name, &strong)?;
    for &place in sums {
        let numbers = rows.iter().filter_map(|row| match row.get(place) {
            Some(Cell::Number(number)) => Some(*number),
            _ => None,
        });
        let sum: u32 = numbers.sum();
        let column = u16::try_from(place).unwrap_or_default();
        let letter = letter_of(column);
        let formula =
            Formula::new(format!("=SUM({letter}{first}:{letter}{last})")).set_result(sum.to_string());
        sheet.write_formula_with_format(last, column, formula, &strong)?;
    }
    Ok(())
}

/// The letter of a column; the log has fewer than 26.
fn letter_of(column: u16) -> char {
    char::from(b'A' + u8::try_from(column).unwrap_or_default().min(25))
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = date.year_month_day();
    ExcelDateTime::from_ymd(u16::try_from(year).unwrap_or_default(), month, day)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::report::all_groups::pooled_words::NumberFormat;

    #[test]
    fn a_figure_lies_in_the_file_as_finely_as_it_is_told() {
        let around = WorkbookLayout {
            sheet: "All",
            title: "All",
            note: "",
            wide: &[],
            sum: "",
            day: "2026-11-23".parse().unwrap(),
        };
        let figures =
            [(NumberFormat::P, 0.031_25), (NumberFormat::Net, -1.0 / 3.0), (NumberFormat::P, 0.000_04)];
        let row: Vec<Cell> =
            figures.into_iter().map(|(figure, number)| Cell::Figure(figure, number)).collect();
        let bytes = xlsx(&around, &["a", "b", "c"].map(str::to_owned), &[row], &[]).unwrap();
        let mut file = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = |name: &str| {
            let mut text = String::new();
            file.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let (sheet, words) = (text("xl/worksheets/sheet1.xml"), text("xl/sharedStrings.xml"));
        for told in ["<v>0.031</v>", "<v>-0.33</v>"] {
            assert!(sheet.contains(told), "{told}");
        }
        assert!(words.contains("&lt; 0.001") && !sheet.contains("0.00004"));
    }
}
