//! What things of the content are called, each looked up once for a whole story.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use crate::{
    content::{Bilingual, Level, Library, Questionnaire, Role},
    progress::{Phase, digest::session_digest::DigestAnswers, measures::wording::wording},
};

/// What the three bins of a question are called, from the first to the last; nothing if the level is no longer on this tablet,
/// or asks in other words today.
pub type BinNames = Option<Arc<[Bilingual; 3]>>;

/// A plan as a story needs it.
#[derive(Clone, Debug, Default)]
pub(super) struct PlanName {
    /// What it is called.
    pub title: Arc<Bilingual>,
    /// For a follow-up: after how many months.
    pub follow_up: Option<u16>,
    /// Its phase, by its place in the programme.
    pub phase: Option<Phase>,
}

/// Looks things up in the content, and keeps what was found.
pub(super) struct Names<'a> {
    pub library: &'a Library,
    plans: HashMap<String, PlanName>,
    titles: HashMap<String, Option<Arc<Bilingual>>>,
    wordings: HashMap<String, Option<u64>>,
    bins: HashMap<(String, Option<u64>, Role), BinNames>,
    labels: BTreeMap<(Role, String), Option<Arc<Bilingual>>>,
}

impl<'a> Names<'a> {
    pub fn new(library: &'a Library) -> Self {
        Self {
            library,
            plans: HashMap::new(),
            titles: HashMap::new(),
            wordings: HashMap::new(),
            bins: HashMap::new(),
            labels: BTreeMap::new(),
        }
    }

    /// The plan with this id; without a title, if it is no longer on this tablet.
    pub fn plan(&mut self, id: &str) -> &PlanName {
        if !self.plans.contains_key(id) {
            let found = self.library.plan(id).map(|(programme, plan)| PlanName {
                title: Arc::new(plan.title.clone()),
                follow_up: plan.after_months,
                phase: Phase::of(programme, id),
            });
            self.plans.insert(id.to_owned(), found.unwrap_or_default());
        }
        &self.plans[id]
    }

    /// The plan with this id, if it was looked up before.
    pub fn known_plan(&self, id: &str) -> Option<&PlanName> {
        self.plans.get(id)
    }

    /// What a level is called; nothing if it is no longer on this tablet.
    pub fn title(&mut self, level: &str) -> Option<Arc<Bilingual>> {
        if let Some(known) = self.titles.get(level) {
            return known.clone();
        }
        let found = self.library.level(level).map(|level| Arc::new(level.title.clone()));
        self.titles.insert(level.to_owned(), found.clone());
        found
    }

    /// The level with this id, if it still asks in these words.
    pub fn as_asked(&mut self, level: &str, asked: Option<u64>) -> Option<&'a Arc<Level>> {
        let found = self.library.level(level)?;
        let now = *self
            .wordings
            .entry(level.to_owned())
            .or_insert_with(|| u64::from_str_radix(&wording(found), 16).ok());
        (now.is_some() && now == asked).then_some(found)
    }

    /// What the bins of these answers are called.
    pub fn bins(&mut self, answers: &DigestAnswers, role: Role) -> BinNames {
        let key = (answers.level.clone(), answers.wording, role);
        if let Some(known) = self.bins.get(&key) {
            return known.clone();
        }
        let level = self.as_asked(&answers.level, answers.wording);
        let bins = level.and_then(|level| {
            level.kinds(role).iter().find_map(|kind| level.body.bins(kind)).map(|bins| bins.names.clone())
        });
        let found = bins.map(Arc::new);
        self.bins.insert(key, found.clone());
        found
    }

    /// What a measure asks, if it still asks in these words.
    pub fn questionnaire(&mut self, level: &str, asked: Option<u64>) -> Option<Questionnaire> {
        self.as_asked(level, asked)?.body.questionnaire()
    }

    /// What a choice of this role is called, as the first level says that has it; nothing where none has it.
    pub fn label(&mut self, role: Role, id: &str) -> Option<Arc<Bilingual>> {
        let key = (role, id.to_owned());
        if let Some(known) = self.labels.get(&key) {
            return known.clone();
        }
        let of_level = |level: &Arc<Level>| {
            level.kinds(role).iter().find_map(|kind| level.body.choice(kind, id)).cloned()
        };
        let found = self.library.levels.values().find_map(of_level).map(Arc::new);
        self.labels.insert(key, found.clone());
        found
    }
}
