//! The sentences of a story in words.

use fluent_bundle::FluentValue;

use super::sentences::{Claim, Sentence};
use crate::{
    content::{Bilingual, Factor},
    locale::Texts,
    progress::MeasureTime,
    session::Question,
};

/// A variable of a message.
type Variable = (&'static str, FluentValue<'static>);

impl Sentence {
    /// The key of its message.
    pub fn key(&self) -> String {
        self.claim.key()
    }

    /// The sentence in the language of these texts.
    pub fn say(&self, texts: &Texts) -> String {
        self.claim.say(texts)
    }
}

impl Claim {
    /// The key of its message; some have a message for each answer.
    pub fn key(&self) -> String {
        let key = match self {
            Self::LastMeeting { factors, .. } if factors.is_empty() => "story-last-plain",
            Self::LastMeeting { .. } => "story-last",
            Self::Programme { held, planned, .. } if held == planned => "story-programme-whole",
            Self::Programme { .. } => "story-programme",
            Self::Meetings { .. } => "story-meetings",
            Self::Path { .. } => "story-path",
            Self::LeftLighter { lighter: 0, heavier: 0, .. } => "story-weather-mixed",
            Self::LeftLighter { heavier: 0, .. } => "story-weather-lighter",
            Self::LeftLighter { lighter: 0, .. } => "story-weather-heavier",
            Self::LeftLighter { .. } => "story-weather-both",
            Self::LeftLight { .. } => "story-weather-light",
            Self::Higher { factors, .. } if factors.is_empty() => "story-grown-none",
            Self::Higher { .. } => "story-grown-higher",
            Self::Visited { .. } => "story-grown-visited",
            Self::GoalHeight { height, .. } => return format!("story-goals-{}", height.word()),
            Self::GoalsAgain { .. } => "story-goals-again",
            Self::Plans { .. } => "story-goals-plans",
            Self::FeelingWords { new: 0, .. } => "story-words",
            Self::FeelingWords { .. } => "story-words-new",
            Self::Ideas { .. } => "story-ideas",
            Self::Tool { .. } => "story-helps-tool",
            Self::WantedAgain { .. } => "story-helps-again",
            Self::Chose { .. } => "story-helps-chose",
            Self::Saw { .. } => "story-seen",
            Self::SawMood { degree } => return format!("story-seen-mood-{}", degree.number()),
            Self::Phase { confirmed: true, .. } => "story-phase-confirmed",
            Self::Phase { .. } => "story-phase-proposed",
            Self::Next { .. } => "story-next",
            Self::Untold { untold, few_children, .. } if untold == few_children => "story-untold-few",
            Self::Untold { few_children: 0, .. } => "story-untold-telling",
            Self::Untold { .. } => "story-untold-both",
        };
        key.to_owned()
    }

    /// In the language of these texts.
    pub fn say(&self, texts: &Texts) -> String {
        if let Self::Saw { by_themselves, with_help, not_yet } = self {
            return saw(texts, [by_themselves, with_help, not_yet]);
        }
        texts.with(&self.key(), &self.variables(texts))
    }

    fn variables(&self, texts: &Texts) -> Vec<Variable> {
        let name = |title: &Bilingual| FluentValue::from(title.get(texts.language()).to_owned());
        match self {
            Self::LastMeeting { date, heads, minutes, factors } => vec![
                ("day", day(texts, date).into()),
                ("heads", texts.with("review-heads", &[("count", (*heads).into())]).into()),
                ("minutes", texts.with("review-minutes", &[("count", (*minutes).into())]).into()),
                ("factors", names(texts, factors).into()),
            ],
            Self::Programme { title, held, planned } => {
                vec![("programme", name(title)), ("held", (*held).into()), ("planned", (*planned).into())]
            }
            Self::Meetings { count, first } => {
                vec![("count", (*count).into()), ("day", day(texts, first).into())]
            }
            Self::Path { meetings, minutes, attendances } => vec![
                ("meetings", (*meetings).into()),
                ("minutes", (*minutes).into()),
                ("attendances", (*attendances).into()),
            ],
            Self::LeftLighter { lighter, heavier, of } => {
                vec![("lighter", (*lighter).into()), ("heavier", (*heavier).into()), ("of", (*of).into())]
            }
            Self::LeftLight { light, of } => vec![("light", (*light).into()), ("of", (*of).into())],
            Self::Higher { factors, of, time } => vec![
                ("factors", names(texts, factors).into()),
                ("of", (*of).into()),
                ("time", time_name(texts, *time).into()),
            ],
            Self::Visited { most, visits, seeds } => vec![
                ("factors", names(texts, most).into()),
                ("visits", (*visits).into()),
                ("seeds", (*seeds).into()),
            ],
            Self::GoalHeight { meetings, .. } | Self::GoalsAgain { meetings } | Self::Plans { meetings } => {
                vec![("meetings", (*meetings).into())]
            }
            Self::FeelingWords { count, new, month } => {
                vec![
                    ("count", (*count).into()),
                    ("new", (*new).into()),
                    ("month", month_name(texts, month).into()),
                ]
            }
            Self::Ideas { count } => vec![("count", (*count).into())],
            Self::Tool { label, meetings } => vec![("tool", name(label)), ("meetings", (*meetings).into())],
            Self::WantedAgain { wanted, of } => vec![("wanted", (*wanted).into()), ("of", (*of).into())],
            Self::Chose { title, times } => vec![("title", name(title)), ("times", (*times).into())],
            Self::Phase { phase, .. } => {
                vec![("phase", texts.get(&format!("print-phase-{}", phase.word())).into())]
            }
            Self::Next { title } => vec![("title", name(title))],
            Self::Untold { asked, untold, .. } => {
                vec![("asked", (*asked).into()), ("untold", (*untold).into())]
            }
            Self::Saw { .. } | Self::SawMood { .. } => Vec::new(),
        }
    }
}

/// What the group does by itself, with help, and not yet: each with what it is about.
fn saw(texts: &Texts, [by_themselves, with_help, not_yet]: [&[Question]; 3]) -> String {
    let parts = [
        ("story-seen-alone", by_themselves),
        ("story-seen-help", with_help),
        ("story-seen-not-yet", not_yet),
    ];
    let said = parts.into_iter().filter(|(_, questions)| !questions.is_empty()).map(|(key, questions)| {
        let names: Vec<String> = questions.iter().map(|one| texts.get(one.short_key())).collect();
        texts.with(key, &[("names", names.join(&texts.get("review-between-names")).into())])
    });
    let said: Vec<String> = said.collect();
    texts.with("story-seen", &[("said", said.join(&texts.get("story-between")).into())])
}

/// A day as people write it.
pub fn day(texts: &Texts, date: &str) -> String {
    let parts: Vec<i32> = date.split('-').filter_map(|part| part.parse().ok()).collect();
    let &[year, month, day] = parts.as_slice() else { return date.to_owned() };
    let variables =
        [("year", year.to_string().into()), ("month", month.into()), ("day", day.to_string().into())];
    texts.with("desk-day", &variables)
}

fn month_name(texts: &Texts, month: &str) -> String {
    let parts: Vec<i32> = month.split('-').filter_map(|part| part.parse().ok()).collect();
    let &[year, number] = parts.as_slice() else { return month.to_owned() };
    texts.with("story-month", &[("year", year.to_string().into()), ("month", number.into())])
}

fn names(texts: &Texts, factors: &[Factor]) -> String {
    let name = |factor: &Factor| texts.get(&format!("review-factor-{}", factor.word().replace('_', "-")));
    factors.iter().map(name).collect::<Vec<_>>().join(&texts.get("review-between-names"))
}

fn time_name(texts: &Texts, time: MeasureTime) -> String {
    match time {
        MeasureTime::Before => texts.get("story-time-before"),
        MeasureTime::After => texts.get("story-time-after"),
        MeasureTime::FollowUp(months) => texts.with("story-time-follow-up", &[("count", months.into())]),
    }
}
