//! What is written about all groups together, for an organisation and its funders: sums of what was done, and what children
//! answered as far as the rule lets it be told in numbers. As a page to print, and as a table with one fact a row.

use crate::{
    journal::Date,
    locale::Texts,
    progress::{AllGroupsLog, PlanTotal, Pooled},
    report::{
        DocumentFile, HtmlPage, PictureBytes, WorkbookError, file_name,
        group::group_report,
        html::charts,
        tables::{
            csv,
            log_table::{Cell, count, linked, links, words},
            xlsx,
        },
    },
};

use super::measure_section::{measure_facts, measure_section};

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AllGroupsFormat {
    /// To print: HTML with charts.
    Report,
    /// The facts as a table for any program: CSV.
    Csv,
    /// The facts as a table for spreadsheet programs: XLSX.
    Xlsx,
}

impl AllGroupsFormat {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Report, Self::Csv, Self::Xlsx];

    /// The ending of its file's name, and of its message keys.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Report => "html",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What papers about all groups are made from.
#[derive(Clone, Copy)]
pub struct AllGroupsData<'a> {
    /// The language of the paper.
    pub texts: &'a Texts,
    /// Where pictures come from.
    pub pictures: PictureBytes<'a>,
    /// The day the paper is made.
    pub day: Date,
    /// What the groups did.
    pub log: &'a AllGroupsLog,
    /// What their children answered, as far as it may be told.
    pub pooled: &'a Pooled,
}

/// The columns of the table: the ends of their keys.
const COLUMNS: [&str; 5] = ["subject", "factor", "time", "what", "value"];
/// How wide they are, in characters.
const WIDE: [(u16, f64); 5] = [(0, 44.0), (1, 20.0), (2, 18.0), (3, 38.0), (4, 30.0)];

impl AllGroupsData<'_> {
    /// The file in this form.
    pub fn file(&self, form: AllGroupsFormat) -> Result<DocumentFile, WorkbookError> {
        let bytes = match form {
            AllGroupsFormat::Report => self.page().into_bytes(),
            AllGroupsFormat::Csv => csv::csv(&self.headings(), &self.facts()).into_bytes(),
            AllGroupsFormat::Xlsx => self.workbook()?,
        };
        let [who, what] = ["print-all-name", "print-file-report"].map(|key| self.texts.get(key));
        Ok(DocumentFile { name: file_name(&who, self.day, &what, form.ending()), bytes })
    }

    fn workbook(&self) -> Result<Vec<u8>, WorkbookError> {
        let text = |key: &str| self.texts.get(key);
        let around = xlsx::WorkbookLayout {
            sheet: &text("print-all-name"),
            title: &text("print-all-title"),
            note: &text("print-all-note"),
            wide: &WIDE,
            sum: "",
            day: self.day,
        };
        xlsx::xlsx(&around, &self.headings(), &self.facts(), &[])
            .map_err(|error| WorkbookError(error.to_string()))
    }

    fn headings(&self) -> Vec<String> {
        COLUMNS.iter().map(|word| self.texts.get(&format!("print-all-{word}"))).collect()
    }

    /// The sums: the end of each key, and the number.
    fn sums(&self) -> [(&'static str, usize); 5] {
        let log = self.log;
        [
            ("groups", log.groups),
            ("sessions", log.sessions()),
            ("minutes", log.minutes()),
            ("attendances", log.attendances()),
            ("cost", log.cost() as usize),
        ]
    }

    fn facts(&self) -> Vec<Vec<Cell>> {
        let texts = self.texts;
        let all = texts.get("print-all-name");
        let plain = |subject: &str, what: &str, value: Cell| {
            vec![words(subject), Cell::Nothing, Cell::Nothing, words(what), value]
        };
        let mut facts: Vec<Vec<Cell>> = Vec::new();
        for (word, number) in self.sums() {
            facts.push(plain(&all, &texts.get(&format!("print-report-sum-{word}")), count(number)));
        }
        for plan in &self.log.plans {
            let title = plan_title(texts, plan);
            for (word, value) in plan_facts(plan) {
                facts.push(plain(&title, &texts.get(&format!("print-report-sum-{word}")), value));
            }
            let materials = words(plan.materials.get(texts.language()));
            facts.push(plain(&title, &texts.get("print-log-materials"), materials));
        }
        for (partner, link) in links() {
            let number = Cell::Number(self.log.linkage.get(partner, link));
            facts.push(plain(&all, &linked(texts, partner, link), number));
        }
        for measure in &self.pooled.measures {
            facts.extend(measure_facts(texts, measure));
        }
        if self.pooled.older_wording > 0 {
            facts.push(plain(&all, &texts.get("print-all-older"), count(self.pooled.older_wording)));
        }
        facts
    }

    fn page(&self) -> String {
        let texts = self.texts;
        let mut page = HtmlPage::written(self.pictures, texts.language(), &texts.get("print-all-title"));
        page.text("p", &texts.with("print-all-written", &[("day", self.day.to_string().into())]));
        if let Some((first, last)) = &self.log.days {
            let days = [("first", first.clone().into()), ("last", last.clone().into())];
            let key = if first == last { "print-report-day" } else { "print-report-days" };
            page.fact("p", "days", &texts.with(key, &days));
        }
        page.within("table", "", |page| {
            for (word, number) in self.sums() {
                page.within("tr", "", |page| {
                    page.text("td", &texts.get(&format!("print-report-sum-{word}")));
                    page.fact("td", &format!("sum-{word}"), &number.to_string());
                });
            }
        });
        if self.log.plans.is_empty() {
            page.text("p", &texts.get("print-report-empty"));
        } else {
            page.text("h2", &texts.get("print-report-garden"));
            let sentence = group_report::garden_sentence(texts, &self.log.garden);
            page.chart(&charts::garden(texts, self.pictures, &self.log.garden, &sentence), &sentence);
        }
        for measure in &self.pooled.measures {
            measure_section(&mut page, texts, measure);
        }
        if self.pooled.older_wording > 0 {
            let count = [("count", self.pooled.older_wording.into())];
            page.soft(&texts.with("review-all-older", &count));
        }
        group_report::linkage(&mut page, texts, self.log.linkage);
        self.plans(&mut page);
        page.within("div", "whole", |page| {
            page.text("h2", &texts.get("print-report-how"));
            for key in [
                "print-report-how-names",
                "review-all-about",
                "print-all-pairs",
                "print-all-test",
                "print-report-how-claims",
            ] {
                page.soft(&texts.get(key));
            }
        });
        page.finish()
    }

    /// What was held, plan by plan, with materials and their cost.
    fn plans(&self, page: &mut HtmlPage) {
        let texts = self.texts;
        if self.log.plans.is_empty() {
            return;
        }
        page.text("h2", &texts.get("print-all-plans"));
        let headings = ["print-log-session", "print-all-held", "print-log-minutes", "print-log-heads"];
        let headings = headings.into_iter().chain(["print-log-materials", "print-log-cost"]);
        let rows: Vec<Vec<String>> = self
            .log
            .plans
            .iter()
            .map(|plan| {
                let [sessions, minutes, heads] =
                    [plan.sessions, plan.minutes, plan.attendances].map(|number| number.to_string());
                let materials = plan.materials.get(texts.language()).to_owned();
                vec![plan_title(texts, plan), sessions, minutes, heads, materials, plan.cost.to_string()]
            })
            .collect();
        page.table(&headings.map(|key| texts.get(key)).collect::<Vec<_>>(), &rows);
    }
}

/// What a plan is called, after its programme.
fn plan_title(texts: &Texts, plan: &PlanTotal) -> String {
    let language = texts.language();
    let title = plan.title.get(language);
    match &plan.programme {
        Some(programme) => format!("{} · {title}", programme.get(language)),
        None if title.is_empty() => texts.get("print-all-plan-gone"),
        None => title.to_owned(),
    }
}

fn plan_facts(plan: &PlanTotal) -> [(&'static str, Cell); 4] {
    [
        ("sessions", count(plan.sessions)),
        ("minutes", count(plan.minutes)),
        ("attendances", count(plan.attendances)),
        ("cost", Cell::Number(plan.cost)),
    ]
}
