//! The session log as CSV (RFC 4180), so that every spreadsheet program shows it: UTF-8 with its mark at the beginning,
//! quoted where it must be, and no text that a spreadsheet would take for a formula.

use super::log_table::Cell;

/// Tells spreadsheet programs that this is UTF-8; without it they garble Chinese.
const MARK: &str = "\u{feff}";
/// With one of these at its beginning a text is a formula to a spreadsheet; the full-width ones to some in Chinese and Japanese.
const BEGINS_A_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Some programs split a text at these, or pass over them to what stands behind.
const SPLITS: [char; 3] = ['\t', '\r', '\n'];
/// A dash with which no formula begins.
const DASH: &str = "–";

/// The file's text.
pub(crate) fn csv(headings: &[String], rows: &[Vec<Cell>]) -> String {
    let mut text = MARK.to_owned();
    let headings: Vec<Cell> = headings.iter().cloned().map(Cell::Text).collect();
    for row in std::iter::once(&headings).chain(rows) {
        let fields: Vec<String> = row.iter().map(field).collect();
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Figure(figure, number) => figure.told(*number),
        Cell::Day(day) => day.to_string(),
        Cell::Text(text) => quoted(&harmless(text)),
    }
}

/// The text as no spreadsheet runs it. A list goes on looking like one: its first hyphen becomes a dash. Anything else
/// stands behind an apostrophe.
fn harmless(text: &str) -> String {
    let bare = text.trim_start();
    if let Some(rest) = bare.strip_prefix(['-', '－'])
        && !text.starts_with(SPLITS)
    {
        return format!("{DASH}{rest}");
    }
    let runs = text.starts_with(SPLITS) || bare.starts_with(BEGINS_A_FORMULA);
    if runs { format!("'{text}") } else { text.to_owned() }
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::all_groups::pooled_words::NumberFormat;

    fn line(cells: &[Cell]) -> String {
        let text = csv(&[], &[cells.to_vec()]);
        text.strip_prefix("\u{feff}\r\n").unwrap().to_owned()
    }

    fn one(text: &str) -> String {
        line(&[Cell::Text(text.to_owned())]).trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        assert_eq!(one("Paper, crayons"), "\"Paper, crayons\"");
        assert_eq!(one("a \"soft\" ball"), "\"a \"\"soft\"\" ball\"");
        assert_eq!(one("two\nlines"), "\"two\nlines\"");
        assert_eq!(one("软球、纸"), "软球、纸");
        let cells = [Cell::Number(7), Cell::Nothing, Cell::Day("2026-11-23".parse().unwrap())];
        assert_eq!(line(&cells), "7,,2026-11-23\r\n");
        let figures = [Cell::Figure(NumberFormat::P, 0.031_25), Cell::Figure(NumberFormat::Net, -1.0 / 3.0)];
        assert_eq!(line(&figures), "0.031,-0.33\r\n");
    }

    #[test]
    fn no_text_is_a_formula() {
        let dangerous = [
            "=1+1",
            "+1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\t-1",
            "  =HYPERLINK(1)",
            "＝SUM(1,1)",
            "＋1",
            "＠SUM(A1)",
            "\u{3000}=1",
            "\u{a0}=1",
        ];
        for text in dangerous {
            let written = one(text);
            assert!(written.trim_start_matches('"').starts_with('\''), "{written:?}");
        }
        assert_eq!(one("a=b"), "a=b");
        for (list, told) in
            [("- paper\n- crayons", "\"– paper\n- crayons\""), ("-1", "–1"), (" － 纸", "– 纸")]
        {
            assert_eq!(one(list), told, "a list stays readable");
        }
    }

    #[test]
    fn the_file_begins_with_its_mark_and_the_headings() {
        assert_eq!(csv(&["日期".to_owned()], &[]).as_bytes()[..3], [0xef, 0xbb, 0xbf]);
    }
}
