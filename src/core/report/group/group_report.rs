//! The report of a group to print: what it did, session by session, with charts. It claims nothing: numbers of what
//! happened, and one plain sentence under each chart.

use crate::{
    content::Factor,
    journal::{Linkage, LinkageKind, Partner},
    locale::Texts,
    progress::{GroupLog, LogEntry},
    report::{
        GroupDocumentData, HtmlPage,
        html::charts::{self, MOST_SESSIONS},
        tables::log_table::{activities, factor_key, phase},
    },
};

/// The whole document.
pub(crate) fn group_report(about: &GroupDocumentData) -> String {
    let (print, log) = (&about.print, about.log);
    let texts = print.texts;
    let title = texts.with("print-report-title", &[("group", about.name.into())]);
    let mut page = HtmlPage::new(print, &title);
    page.picture(about.picture, "group");
    at_a_glance(&mut page, about);
    if log.sessions.is_empty() {
        page.text("p", &texts.get("print-report-empty"));
    } else {
        page.text("h2", &texts.get("print-report-garden"));
        let sentence = garden_sentence(texts, &log.garden);
        page.chart(&charts::garden(texts, print.pictures, &log.garden, &sentence), &sentence);
        page.text("h2", &texts.get("print-report-sessions"));
        let sentence = sessions_sentence(texts, log);
        page.chart(&charts::sessions(texts, log, &sentence), &sentence);
        made(&mut page, about);
    }
    linkage(&mut page, texts, log.linkage());
    how_to_read(&mut page, texts);
    session_table(&mut page, texts, log);
    page.finish()
}

/// Who, when, how many: a short table.
pub(crate) fn at_a_glance(page: &mut HtmlPage, about: &GroupDocumentData) {
    let (texts, log) = (about.print.texts, about.log);
    if about.practice {
        page.text("p", &texts.get("print-practice"));
    }
    let ages = texts.get(&format!("desk-band-{}", about.band.letter().to_lowercase()));
    page.text(
        "p",
        &texts.with("print-report-who", &[("ages", ages.into()), ("day", about.day.to_string().into())]),
    );
    if let Some((first, last)) = log.days() {
        let days = [("first", first.to_owned().into()), ("last", last.to_owned().into())];
        let key = if first == last { "print-report-day" } else { "print-report-days" };
        page.fact("p", "days", &texts.with(key, &days));
    }
    page.within("table", "", |page| {
        let numbers = [
            ("sessions", log.sessions.len()),
            ("minutes", log.minutes()),
            ("attendances", log.attendances()),
            ("cost", log.cost() as usize),
        ];
        for (word, number) in numbers {
            page.within("tr", "", |page| {
                page.text("td", &texts.get(&format!("print-report-sum-{word}")));
                page.fact("td", &format!("sum-{word}"), &number.to_string());
            });
        }
    });
}

/// How many of the six seeds were visited, and what was visited around them.
pub(crate) fn garden_sentence(texts: &Texts, garden: &[(Factor, usize)]) -> String {
    let visited = |factor: &Factor| garden.iter().any(|(one, times)| one == factor && *times > 0);
    let seeds = Factor::SEEDS.iter().filter(|one| visited(one)).count();
    let sentence = texts.with("print-report-garden-sentence", &[("count", seeds.into())]);
    let around: Vec<String> = garden
        .iter()
        .filter(|(factor, times)| !Factor::SEEDS.contains(factor) && *times > 0)
        .map(|(factor, times)| {
            let visits = [("factor", texts.get(&factor_key(*factor)).into()), ("count", (*times).into())];
            texts.with("print-report-around-one", &visits)
        })
        .collect();
    if around.is_empty() {
        return sentence;
    }
    let names = around.join(&texts.get("review-between-names"));
    format!("{sentence}{}", texts.with("print-report-around", &[("names", names.into())]))
}

/// How long the sessions were and how many came, in one sentence.
fn sessions_sentence(texts: &Texts, log: &GroupLog) -> String {
    let count = log.sessions.len();
    let numbers = [
        ("count", count.into()),
        ("minutes", log.minutes().into()),
        ("attendances", log.attendances().into()),
    ];
    let sentence = texts.with("print-report-sessions-sentence", &numbers);
    if count <= MOST_SESSIONS {
        return sentence;
    }
    format!("{sentence}{}", texts.with("print-report-latest", &[("count", MOST_SESSIONS.into())]))
}

/// What the group made together, where enough children were there.
fn made(page: &mut HtmlPage, about: &GroupDocumentData) {
    let texts = about.print.texts;
    page.text("h2", &texts.get("print-report-made"));
    let Some(made) = about.log.made else {
        page.text("p", &texts.get("print-report-few"));
        return;
    };
    let numbers = [
        ("ideas", made.ideas.into()),
        ("plans", made.sessions_with_plans.into()),
        ("words", made.feeling_words.into()),
    ];
    let sentence = texts.with("print-report-made-sentence", &numbers);
    page.chart(&charts::made(texts, about.print.pictures, made, &sentence), &sentence);
}

/// Cards and meetings, partner by partner.
pub(crate) fn linkage(page: &mut HtmlPage, texts: &Texts, all: Linkage) {
    page.within("div", "whole", |page| {
        page.text("h2", &texts.get("print-report-linkage"));
        if all.is_empty() {
            page.text("p", &texts.get("print-report-linkage-none"));
            return;
        }
        page.within("table", "", |page| {
            page.within("tr", "", |page| {
                page.text("th", "");
                for link in LinkageKind::ALL {
                    page.text("th", &texts.get(&format!("print-report-{}", link.word())));
                }
            });
            for partner in Partner::ALL {
                page.within("tr", "", |page| {
                    page.text("td", &texts.get(&format!("print-log-{}", partner.word())));
                    for link in LinkageKind::ALL {
                        let fact = format!("{}-{}", partner.word(), link.word());
                        page.fact("td", &fact, &all.get(partner, link).to_string());
                    }
                });
            }
        });
        let numbers = [
            ("given", all.total(LinkageKind::CardsGiven).into()),
            ("returned", all.total(LinkageKind::CardsReturned).into()),
            ("meetings", all.total(LinkageKind::Meetings).into()),
        ];
        page.text("p", &texts.with("print-report-linkage-sentence", &numbers));
    });
}

/// Every session with its phase, minutes, heads, activities, materials and cost.
pub(crate) fn session_table(page: &mut HtmlPage, texts: &Texts, log: &GroupLog) {
    if log.sessions.is_empty() {
        return;
    }
    page.text("h2", &texts.get("print-report-log"));
    page.within("table", "log", |page| {
        page.within("thead", "", |page| {
            page.within("tr", "", |page| {
                for word in [
                    "number",
                    "date",
                    "session",
                    "phase",
                    "minutes",
                    "heads",
                    "activities",
                    "materials",
                    "cost",
                ] {
                    page.text("th", &texts.get(&format!("print-log-{word}")));
                }
            });
        });
        for (number, session) in (1..).zip(&log.sessions) {
            page.within("tr", "whole", |page| session_row(page, texts, number, session));
        }
    });
}

fn session_row(page: &mut HtmlPage, texts: &Texts, number: usize, session: &LogEntry) {
    let language = texts.language();
    page.text("td", &number.to_string());
    page.fact("td", &format!("date-{number}"), &session.date);
    page.text("td", session.title.get(language));
    page.text("td", &phase(texts, session.phase));
    page.fact("td", &format!("minutes-{number}"), &session.minutes.to_string());
    page.fact("td", &format!("heads-{number}"), &session.heads.to_string());
    page.text("td", &activities(texts, session));
    page.text("td", session.materials.get(language));
    let cost = session.cost.map(|cost| cost.to_string()).unwrap_or_default();
    page.fact("td", &format!("cost-{number}"), &cost);
}

/// What the words mean, and what the numbers do not say.
fn how_to_read(page: &mut HtmlPage, texts: &Texts) {
    page.within("div", "whole", |page| {
        page.text("h2", &texts.get("print-report-how"));
        for key in ["print-report-how-names", "print-report-how-claims", "print-report-how-phases"] {
            page.soft(&texts.get(key));
        }
    });
}
