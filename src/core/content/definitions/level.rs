//! Checked content: what a level, a plan and a programme are once every fault has been ruled out.

use std::{any::Any, fmt::Debug, ops::RangeInclusive, sync::Arc};

use super::{move_kind::MoveKind, role::Role};
use crate::locale::Language;

/// An age band of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Band {
    /// 6 to 8 years: plays with all text hidden.
    A,
    /// 9 to 11 years.
    B,
    /// 12 to 14 years.
    C,
    /// 15 to 18 years.
    D,
}

impl Band {
    /// Every band, youngest first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The letter used in level files and in the journal.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// The band with this letter.
    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.letter() == letter)
    }
}

/// What a level is about: one of the six inner factors, or a content area around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the field's own words")]
pub enum Factor {
    PersonalImage,
    Optimism,
    GoalSetting,
    Communication,
    Emotion,
    ProblemSolving,
    Rights,
    Support,
    Study,
    Confidence,
    /// A ritual that belongs to every session (check-in, private ending, ...).
    Ritual,
}

impl Factor {
    /// Every factor, the six seeds first.
    pub const ALL: [Self; 11] = [
        Self::PersonalImage,
        Self::Optimism,
        Self::GoalSetting,
        Self::Communication,
        Self::Emotion,
        Self::ProblemSolving,
        Self::Rights,
        Self::Support,
        Self::Study,
        Self::Confidence,
        Self::Ritual,
    ];

    /// The six inner protective factors, one plant of the garden each.
    pub const SEEDS: [Self; 6] = [
        Self::PersonalImage,
        Self::Optimism,
        Self::GoalSetting,
        Self::Communication,
        Self::Emotion,
        Self::ProblemSolving,
    ];

    /// The plant that grows for one of the six seeds, a picture in `assets/emoji`; nothing for what stands around the garden.
    pub const fn plant(self) -> Option<&'static str> {
        Some(match self {
            Self::PersonalImage => "sunflower",
            Self::Optimism => "tulip",
            Self::GoalSetting => "rose",
            Self::Communication => "hyacinth",
            Self::Emotion => "hibiscus",
            Self::ProblemSolving => "blossom",
            _ => return None,
        })
    }

    /// The word used in level files, message keys and the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PersonalImage => "personal_image",
            Self::Optimism => "optimism",
            Self::GoalSetting => "goal_setting",
            Self::Communication => "communication",
            Self::Emotion => "emotion",
            Self::ProblemSolving => "problem_solving",
            Self::Rights => "rights",
            Self::Support => "support",
            Self::Study => "study",
            Self::Confidence => "confidence",
            Self::Ritual => "ritual",
        }
    }

    /// The factor with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|factor| factor.word() == word)
    }
}

/// One text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh_hans: String,
}

impl Bilingual {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::SimplifiedChinese => &self.zh_hans,
        }
    }
}

/// Something a child can choose: a picture and a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word kept in the journal; unique in its deck. `own` means "my own, told aloud".
    pub id: String,
    /// The picture: a file name in `assets/emoji` without its ending.
    pub emoji: String,
    /// The word beside the picture.
    pub label: Bilingual,
}

impl Choice {
    /// The ids of these choices.
    pub fn ids(choices: &[Self]) -> impl Iterator<Item = &str> {
        choices.iter().map(|choice| choice.id.as_str())
    }
}

/// The id of the choice that means "my own, told aloud"; every deck has it.
pub const OWN: &str = "own";

/// The choice that means "none of these yet".
pub const NONE_YET: &str = "none-yet";

/// A text with its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturedText {
    /// The picture: a file name in `assets/emoji` without its ending.
    pub emoji: String,
    /// The text.
    pub text: Bilingual,
}

/// The three bins in which answers may be shown to a facilitator, declared by the level's author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bins {
    /// Three groups of choice ids, from light to heavy; together they hold every choice of the deck once.
    pub groups: [Vec<String>; 3],
    /// What each group is called on the desk.
    pub names: [Bilingual; 3],
}

/// What a measure asks: statements about the inner factors, all answered on one scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questionnaire {
    /// Its statements, in the order in which they are asked.
    pub statements: Vec<QuestionnaireItem>,
    /// The ids of the answers, from the smallest to the largest.
    pub answers: Vec<String>,
    /// How answers may be shown.
    pub bins: Bins,
}

/// One statement of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireItem {
    /// The kind of move that answers it.
    pub kind: String,
    /// What it is about.
    pub factor: Factor,
    /// Whether the largest answer says the least: "I give up easily".
    pub turned: bool,
}

/// Who holds the right to a questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// Who may say how it is used.
    pub holder: Bilingual,
}

impl Rights {
    /// How the holder of what ships with the app is written.
    const OURS: &str = "Six Seeds";

    /// Whether it ships with the app, so that no holder of rights has to be asked.
    pub fn are_ours(&self) -> bool {
        self.holder.en == Self::OURS
    }
}

/// A facilitator's script, in four parts; none is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// What to say aloud.
    pub say: Bilingual,
    /// What to watch for.
    pub watch_for: Bilingual,
    /// How to adapt.
    pub adapt: Bilingual,
    /// What to do if a child is upset.
    pub if_upset: Bilingual,
}

/// The content of one activity, as that activity defines it in its `level.rs`.
pub trait LevelBody: Any + Debug + Send + Sync {
    /// For downcasting to the activity's own type.
    fn as_any(&self) -> &dyn Any;
    /// The kinds of moves that this level makes of a family of kinds, such as `item-`; most activities have no family.
    fn family(&self, _word: &str) -> Vec<String> {
        Vec::new()
    }
    /// Everything on which the meaning of an answer depends: while it is the same, answers may be laid side by side.
    fn wording(&self) -> String {
        String::new()
    }
    /// The bins declared for the choice kept under this kind of move, if this activity's answers may be shown.
    fn bins(&self, _kind: &str) -> Option<&Bins> {
        None
    }
    /// What is asked, if this level is a measure.
    fn questionnaire(&self) -> Option<Questionnaire> {
        None
    }
    /// Who holds the right to what is asked, if this level is a measure.
    fn rights(&self) -> Option<&Rights> {
        None
    }
    /// A note for a carer, printed apart for a child who wants to take it; most levels have none.
    fn carer_note(&self) -> Option<&Bilingual> {
        None
    }
    /// The goal kept under this kind of move and choice, if this activity's goals are looked at again at a later
    /// meeting.
    fn goal(&self, _kind: &str, _id: &str) -> Option<&Choice> {
        None
    }
    /// What the choice kept under this kind of move is called, for the kinds that are told of by their words: feelings,
    /// strengths, what helped.
    fn choice(&self, _kind: &str, _id: &str) -> Option<&Bilingual> {
        None
    }
    /// The animals that a seat can be, if this level offers them.
    fn animals(&self) -> &[Choice] {
        &[]
    }
    /// Every picture the level shows, so that they can be loaded before it starts.
    fn pictures(&self) -> Vec<&str>;
}

/// The content of one activity: one file in `levels/`.
#[derive(Clone, Debug)]
pub struct Level {
    /// Unique over all levels.
    pub id: String,
    /// The folder in `src/activities` that plays it.
    pub activity: String,
    /// What it is about.
    pub factor: Factor,
    /// The bands it is written for.
    pub bands: Vec<Band>,
    /// Its name on the desk.
    pub title: Bilingual,
    /// What the facilitator says and does.
    pub script: Script,
    /// The kinds of moves of its activity.
    pub moves: &'static [MoveKind],
    /// What the children see, as the activity reads it.
    pub body: Arc<dyn LevelBody>,
}

impl Level {
    /// The activity's own view of the content; nothing if the level belongs to another activity.
    pub fn body<B: LevelBody>(&self) -> Option<&B> {
        self.body.as_any().downcast_ref::<B>()
    }

    /// The kinds of moves that mean this; none in most levels.
    pub fn kinds(&self, role: Role) -> Vec<String> {
        let of_role = self.moves.iter().filter(|kind| kind.role == Some(role));
        of_role.flat_map(|kind| self.spelled(kind)).collect()
    }

    /// What a move of this kind means; nothing where it is not counted.
    pub fn role(&self, kind: &str) -> Option<Role> {
        let found = self.moves.iter().find(|one| one.names(kind))?;
        found.role.filter(|_| self.spelled(found).iter().any(|one| one == kind))
    }

    /// The kinds as the journal keeps them: a family stands for all those that the level makes of it.
    fn spelled(&self, kind: &MoveKind) -> Vec<String> {
        if kind.is_family() { self.body.family(kind.word) } else { vec![kind.word.to_owned()] }
    }
}

/// One part of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The levels this step may use; the first that fits the group's band is played.
    pub levels: Vec<String>,
    /// The levels of another activity which the group may choose instead; empty where the step offers no choice.
    pub or: Vec<String>,
    /// Minutes planned, 1 to 60.
    pub minutes: u16,
    /// Whether the tablet is used in this step.
    pub tablet: bool,
}

/// The plan of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Unique over all plans.
    pub id: String,
    /// Its name on the desk.
    pub title: Bilingual,
    /// What the session is for.
    pub aim: Bilingual,
    /// What to bring.
    pub materials: Bilingual,
    /// What the materials cost for the whole group, in whole yuan.
    pub cost: u16,
    /// What to have ready before the children come.
    pub prepare: Bilingual,
    /// The facilitator's opening words, and the thread that runs through the session.
    pub script: Bilingual,
    /// For a follow-up: how many months after the programme's last session it takes place.
    pub after_months: Option<u16>,
    /// Minutes in all: the sum of the steps, at most 90.
    pub minutes: u16,
    /// The steps, in order.
    pub steps: Vec<PlanStep>,
}

/// An ordered list of session plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Unique over all programmes.
    pub id: String,
    /// Its name on the desk.
    pub title: Bilingual,
    /// The bands it is written for.
    pub bands: Vec<Band>,
    /// How many seats it is made for: 0 where the facilitator leads a crowd, 1 for work with a single child.
    pub seats: RangeInclusive<u8>,
    /// The sessions, in order; follow-ups come last.
    pub sessions: Vec<Plan>,
}

impl Programme {
    /// How many months after the last session the group is looked up again, each follow-up once.
    pub fn follow_ups(&self) -> Vec<u16> {
        self.sessions.iter().filter_map(|plan| plan.after_months).collect()
    }
}
