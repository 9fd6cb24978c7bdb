//! A digest read back: what may be told of one closed session, each answer with its permission.

use super::digest_text::{BETWEEN, CHOSE, MINUTES, SEEN, digest};
use crate::{
    content::Factor,
    progress::{
        frozen::freeze::{FEELING, QUESTIONS, say_kind},
        records::session_records::SessionRecords,
        small_group::{Share, Statement, Summary},
    },
    session::{Minute, Observation},
};

/// What may be told of one closed session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionDigest {
    /// Its number in the journal.
    pub order: i64,
    /// Its number within the group, from 1.
    pub number: u32,
    /// The day, as `2026-11-23`.
    pub date: String,
    /// The id of the plan that was played.
    pub plan: String,
    /// How long it lasted, in minutes.
    pub minutes: Minute,
    /// How many children took a seat.
    pub heads: usize,
    /// What the adult saw.
    pub seen: Observation,
    /// What was played enough to count, besides the rituals.
    pub(crate) steps: Vec<DigestStep>,
    /// How many children passed.
    pub(crate) passed: Statement<Share>,
    /// How many children made a plan; nothing where there was nothing to plan.
    pub(crate) plans: Option<Statement<Share>>,
    /// The weather inside at the beginning and at the end; nothing where it was not asked.
    pub(crate) moods: [Option<DigestAnswers>; 2],
    /// Its change.
    pub(crate) change: Statement,
    /// The feelings named, level by level.
    pub(crate) feelings: Vec<DigestAnswers>,
    /// Whether children would like to do this again, and whether they were listened to.
    pub(crate) say: Option<[DigestAnswers; 2]>,
    /// How far goals had come; nothing where none were looked at again.
    pub(crate) goals: Option<Statement>,
    /// How many different ideas were looked at.
    pub(crate) ideas: usize,
    /// Words for feelings.
    pub(crate) words: Vec<String>,
    /// Strengths.
    pub(crate) strengths: Vec<String>,
    /// Calming tools that helped.
    pub(crate) tools: Vec<String>,
    /// What helped with goals.
    pub(crate) helpers: Vec<String>,
    /// Measures.
    pub(crate) measures: Vec<DigestMeasure>,
}

/// Something that was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DigestStep {
    /// The id of its level.
    pub level: String,
    /// What it is about; nothing if its level was gone already.
    pub factor: Option<Factor>,
    /// Whether the group chose it out of two.
    pub chosen: bool,
}

/// What is told of the answers to a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DigestAnswers {
    /// The id of the level that asked.
    pub level: String,
    /// In which words it asked.
    pub wording: Option<u64>,
    /// What is told.
    pub told: Statement,
}

/// What is told of a measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DigestMeasure {
    /// The id of its level.
    pub level: String,
    /// In which words it asked.
    pub wording: Option<u64>,
    /// How many children were asked.
    pub asked: usize,
    /// How many of them answered anything.
    pub answered: Statement<Share>,
    /// What is told of each factor, now and as a change since the first time.
    pub factors: Vec<(Factor, [Statement; 2])>,
}

/// By what the journal knows a session whose digest is read.
#[derive(Clone, Copy, Debug)]
pub struct DigestOf<'a> {
    /// Its number in the journal.
    pub order: i64,
    /// Its number within the group, from 1.
    pub number: u32,
    /// The day.
    pub date: &'a str,
    /// The id of the plan that was played.
    pub plan: &'a str,
}

impl SessionDigest {
    /// The digest of a closed session. Its number within the group is where it stands among those that are told of.
    pub fn of(session: &SessionRecords, number: u32) -> Self {
        let plan = session.plan().unwrap_or_default();
        Self::read(DigestOf { order: session.order, number, date: &session.date, plan }, &digest(session))
    }

    /// The digests of the closed ones among these sessions.
    pub fn of_closed(sessions: &[SessionRecords]) -> Vec<Self> {
        (1..)
            .zip(sessions.iter().filter(|one| one.closed))
            .map(|(number, one)| Self::of(one, number))
            .collect()
    }

    /// Reads a digest from its words. Entries that this program does not know are left out.
    pub fn read(of: DigestOf, words: &str) -> Self {
        let mut digest = Self {
            order: of.order,
            number: of.number,
            date: of.date.to_owned(),
            plan: of.plan.to_owned(),
            ..Self::default()
        };
        let mut parts = Parts::default();
        for entry in words.split(BETWEEN) {
            let (kind, words) = entry.split_once(' ').unwrap_or((entry, ""));
            digest.take(&mut parts, kind, words);
        }
        digest.join(&parts);
        digest
    }

    fn take<'a>(&mut self, parts: &mut Parts<'a>, kind: &'a str, words: &'a str) {
        if let Some(level) = kind.strip_prefix(FEELING) {
            parts.feelings.push((level, words));
            return;
        }
        let (first, rest) = kind.split_once('.').unwrap_or((kind, ""));
        match first {
            MINUTES => self.minutes = words.parse().unwrap_or_default(),
            SEEN => {
                let touches: Vec<u8> = words.split(' ').filter_map(|one| one.parse().ok()).collect();
                self.seen = Observation::from_touches(&touches);
            }
            CHOSE => parts.chosen.push(words),
            "heads" => self.heads = words.parse().unwrap_or_default(),
            "ideas" => self.ideas = words.parse().unwrap_or_default(),
            "step" => self.take_step(words),
            "passed" => self.passed = Statement::<Share>::from_words(words),
            "plans" => self.plans = Some(Statement::<Share>::from_words(words)),
            "mood" => parts.moods.push((rest, words)),
            "say" => parts.say.push((kind, words)),
            "level" => parts.levels.push((rest, words)),
            "wording" => parts.wordings.push((rest, words)),
            "measure" => parts.measures.push((rest, words)),
            "word" => self.words.push(rest.to_owned()),
            "strength" => self.strengths.push(rest.to_owned()),
            "helps" => self.tools.push(rest.to_owned()),
            "goals" => self.take_goals(rest, words),
            _ => {}
        }
    }

    fn take_step(&mut self, words: &str) {
        let mut words = words.split(' ');
        let (Some(level), Some(factor), Some("counted")) = (words.next(), words.next(), words.next()) else {
            return;
        };
        let factor = Factor::from_word(factor);
        if factor != Some(Factor::Ritual) {
            self.steps.push(DigestStep { level: level.to_owned(), factor, chosen: false });
        }
    }

    fn take_goals(&mut self, rest: &str, words: &str) {
        if let Some(helper) = rest.strip_prefix("helper.") {
            self.helpers.push(helper.to_owned());
            return;
        }
        let told = self.goals.get_or_insert_with(Statement::default);
        if rest == "height" {
            *told = Statement::<Summary>::from_words(words);
        }
    }

    /// Joins the entries that are told of one question.
    fn join(&mut self, parts: &Parts) {
        for step in &mut self.steps {
            step.chosen = parts.chosen.contains(&step.level.as_str());
        }
        let told =
            |found: Option<&str>| found.map_or_else(Statement::default, Statement::<Summary>::from_words);
        let answers = |level: &str, words: Option<&str>| DigestAnswers {
            level: level.to_owned(),
            wording: parts.wording(level),
            told: told(words),
        };
        for (place, (asked, mood)) in
            [("mood.before", "before"), ("mood.after", "after")].into_iter().enumerate()
        {
            let level = find(&parts.levels, asked);
            self.moods[place] = level.map(|level| answers(level, find(&parts.moods, mood)));
        }
        self.change = told(find(&parts.moods, "change"));
        self.say = find(&parts.levels, "say")
            .map(|level| QUESTIONS.map(|one| answers(level, find(&parts.say, say_kind(one)))));
        // A level in whose words nothing else was asked asked for feelings, told of or not.
        let is_other = |level: &str| {
            parts.levels.iter().any(|(_, one)| *one == level)
                || parts.measures.iter().any(|(kind, _)| kind.strip_prefix("asked.") == Some(level))
        };
        let asked = parts.wordings.iter().filter(|(level, _)| !is_other(level));
        self.feelings = asked.map(|(level, _)| answers(level, find(&parts.feelings, level))).collect();
        for (rest, words) in &parts.measures {
            if let Some(level) = rest.strip_prefix("asked.") {
                self.measures.push(DigestMeasure {
                    level: level.to_owned(),
                    wording: parts.wording(level),
                    asked: words.parse().unwrap_or_default(),
                    ..DigestMeasure::default()
                });
            }
        }
        for (rest, words) in &parts.measures {
            self.take_measure(rest, words);
        }
    }

    fn take_measure(&mut self, rest: &str, words: &str) {
        let Some((what, about)) = rest.split_once('.') else { return };
        if what == "answered" {
            if let Some(measure) = self.measures.iter_mut().find(|one| one.level == about) {
                measure.answered = Statement::<Share>::from_words(words);
            }
            return;
        }
        let place = match what {
            "now" => 0,
            "change" => 1,
            _ => return,
        };
        let Some((level, factor)) = about.rsplit_once('.') else { return };
        let (Some(measure), Some(factor)) =
            (self.measures.iter_mut().find(|one| one.level == level), Factor::from_word(factor))
        else {
            return;
        };
        let told = Statement::<Summary>::from_words(words);
        match measure.factors.iter_mut().find(|(one, _)| *one == factor) {
            Some((_, statements)) => statements[place] = told,
            None => {
                let mut statements = [Statement::default(); 2];
                statements[place] = told;
                measure.factors.push((factor, statements));
            }
        }
    }
}

/// Entries that are told of a question together with others.
#[derive(Default)]
struct Parts<'a> {
    chosen: Vec<&'a str>,
    moods: Vec<(&'a str, &'a str)>,
    say: Vec<(&'a str, &'a str)>,
    levels: Vec<(&'a str, &'a str)>,
    wordings: Vec<(&'a str, &'a str)>,
    feelings: Vec<(&'a str, &'a str)>,
    measures: Vec<(&'a str, &'a str)>,
}

impl Parts<'_> {
    fn wording(&self, level: &str) -> Option<u64> {
        find(&self.wordings, level).and_then(|words| u64::from_str_radix(words, 16).ok())
    }
}

fn find<'a>(entries: &[(&str, &'a str)], kind: &str) -> Option<&'a str> {
    entries.iter().find(|(one, _)| *one == kind).map(|(_, words)| *words)
}
