//! An HTML document for A4: pieces of text go in, everything is escaped, pictures lie inside the file.

use base64ct::{Base64, Encoding};

use crate::{
    locale::Language,
    report::{PictureBytes, PrintedSheet, SheetData},
};

/// How every sheet looks, on paper and on a screen.
const STYLE: &str = "
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.45 'Nunito', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #284353;
  max-width: 182mm; margin: 0 auto; }
h1 { font-size: 22pt; margin: 0 0 4mm; color: #2f7349; }
h2 { font-size: 14pt; margin: 6mm 0 2mm; }
p { margin: 0 0 3mm; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 1.5mm 2mm; border-bottom: 0.3mm solid #d9cdb8; }
th { font-size: 10pt; color: #4d636f; }
.soft { color: #4d636f; font-size: 10pt; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; }
.card { border: 0.4mm dashed #8a9aa3; border-radius: 5mm; padding: 5mm; break-inside: avoid; }
.whole { break-inside: avoid; }
.middle { text-align: center; }
.line { border-bottom: 0.3mm solid #8a9aa3; height: 9mm; }
.room { border: 0.4mm solid #d9cdb8; border-radius: 5mm; height: 62mm; margin: 2mm 0 4mm; }
.next { break-before: page; }
img { width: 1.5em; height: 1.5em; vertical-align: -0.35em; }
img.large { width: 42mm; height: 42mm; }
img.group { width: 20mm; height: 20mm; float: right; }
figure { margin: 0 0 5mm; break-inside: avoid; }
figcaption { font-size: 11pt; margin-top: 2mm; }
svg { width: 100%; height: auto; display: block; font-family: inherit; }
h2 { break-after: avoid; }
thead { display: table-header-group; }
table { margin-bottom: 3mm; }
table.log td, table.log th { font-size: 8.5pt; line-height: 1.3; padding: 1mm; }
table.log td:nth-child(2) { white-space: nowrap; }
";

/// A document being written.
pub struct HtmlPage<'a> {
    pictures: PictureBytes<'a>,
    language: &'static str,
    title: String,
    body: String,
}

impl<'a> HtmlPage<'a> {
    /// A document with this title, which is also its first heading.
    pub fn new(print: &SheetData<'a>, title: &str) -> Self {
        Self::written(print.pictures, print.language(), title)
    }

    /// The same, where nothing but pictures and a language is needed.
    pub fn written(pictures: PictureBytes<'a>, language: Language, title: &str) -> Self {
        let mut page =
            Self { pictures, language: language.tag(), title: escaped(title), body: String::new() };
        page.text("h1", title);
        page
    }

    /// A text in an element (`p`, `h2`, `td`).
    pub fn text(&mut self, element: &str, text: &str) {
        let text = escaped(text);
        self.write(format_args!("<{element}>{text}</{element}>\n"));
    }

    /// A paragraph that steps back.
    pub fn soft(&mut self, text: &str) {
        let text = escaped(text);
        self.write(format_args!("<p class=\"soft\">{text}</p>\n"));
    }

    /// An element of this class with whatever is written inside.
    pub fn within(&mut self, element: &str, class: &str, write: impl FnOnce(&mut Self)) {
        self.write(format_args!("<{element} class=\"{class}\">\n"));
        write(self);
        self.write(format_args!("</{element}>\n"));
    }

    /// An empty block of this class: a line to write on, room to draw in.
    pub fn empty(&mut self, class: &str) {
        self.write(format_args!("<div class=\"{class}\"></div>\n"));
    }

    /// A text that is a number, or holds one, under the name of what it is.
    pub fn fact(&mut self, element: &str, fact: &str, text: &str) {
        let text = escaped(text);
        self.write(format_args!("<{element} data-fact=\"{fact}\">{text}</{element}>\n"));
    }

    /// A finished chart with one plain sentence under it.
    pub(crate) fn chart(&mut self, svg: &str, sentence: &str) {
        let sentence = escaped(sentence);
        self.write(format_args!("<figure>\n{svg}<figcaption>{sentence}</figcaption>\n</figure>\n"));
    }

    /// A picture; nothing where there is none of this name.
    pub fn picture(&mut self, name: &str, class: &str) {
        let Some(data) = data_of(self.pictures, name) else { return };
        self.write(format_args!("<img class=\"{class}\" alt=\"\" src=\"{data}\">\n"));
    }

    /// A table with a row of headings; every cell is a text.
    pub fn table(&mut self, headings: &[String], rows: &[Vec<String>]) {
        self.within("table", "", |page| {
            page.within("tr", "", |page| headings.iter().for_each(|heading| page.text("th", heading)));
            for row in rows {
                page.within("tr", "whole", |page| row.iter().for_each(|cell| page.text("td", cell)));
            }
        });
    }

    fn write(&mut self, html: std::fmt::Arguments) {
        self.body.push_str(&html.to_string());
    }

    /// The finished file.
    pub fn sheet(self, name: &str) -> PrintedSheet {
        PrintedSheet { name: format!("{name}.html"), html: self.finish() }
    }

    /// The finished document.
    pub fn finish(self) -> String {
        let Self { language, title, body, .. } = self;
        format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\n\
             <style>{STYLE}</style></head>\n<body>\n{body}</body>\n</html>\n"
        )
    }
}

/// A picture as it is written inside a document; nothing where there is none of this name.
pub(crate) fn data_of(pictures: PictureBytes, name: &str) -> Option<String> {
    Some(format!("data:image/png;base64,{}", Base64::encode_string(pictures(name)?)))
}

/// The text as it is written in HTML.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}
