//! What a worker can say about a group: one line about the last meeting, one about the programme, then one sentence for each
//! part of its story.
//!
//! A sentence is a [`Claim`] first, made from what the story tells and nothing else, so that it can be held against what was
//! simulated; `say.rs` puts it into words.

use super::{GroupStory, path::PathColumn};
use crate::{
    content::{Bilingual, Factor},
    progress::{
        MeasureTime, Phase,
        small_group::{MINIMUM, Tendency},
    },
    session::{Degree, Minute, Question},
};

/// The part of the story that a sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The last meeting.
    Last,
    /// The programme, or all meetings where there is none.
    Programme,
    /// Our path.
    Path,
    /// Weather over time.
    Weather,
    /// What grew.
    Grown,
    /// Goals.
    Goals,
    /// Words and ideas.
    Words,
    /// What helps us.
    Helps,
    /// What I saw.
    Seen,
    /// Next time.
    Next,
    /// What is not told.
    Untold,
}

/// A sentence: what it is about, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Which part it stands under.
    pub part: Part,
    /// What it says.
    pub claim: Claim,
}

/// What a sentence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// When the last meeting was, how long, how many children came, and what it was about.
    LastMeeting {
        /// The day.
        date: String,
        /// How many children.
        heads: usize,
        /// How many minutes.
        minutes: Minute,
        /// What it was about.
        factors: Vec<Factor>,
    },
    /// How many of the sessions of the programme were held.
    Programme {
        /// What it is called.
        title: Bilingual,
        /// How many were held.
        held: usize,
        /// How many there are.
        planned: usize,
    },
    /// How often the group has met, where there is no programme.
    Meetings {
        /// How often.
        count: usize,
        /// The first day.
        first: String,
    },
    /// How much time the group spent together.
    Path {
        /// At how many meetings.
        meetings: usize,
        /// Minutes together.
        minutes: usize,
        /// How often children came; one who came three times is counted three times.
        attendances: usize,
    },
    /// At how many meetings the children left lighter on the whole, of those of which it is told.
    LeftLighter {
        /// At how many.
        lighter: usize,
        /// At how many heavier.
        heavier: usize,
        /// Of how many it is told.
        of: usize,
    },
    /// At how many meetings more than half of the children left with light weather, of those of which it is told.
    LeftLight {
        /// At how many.
        light: usize,
        /// Of how many it is told.
        of: usize,
    },
    /// About what at least two children more chose higher than lower, compared with the first time.
    Higher {
        /// About what.
        factors: Vec<Factor>,
        /// Of how many things it is told.
        of: usize,
        /// The latest time that is compared.
        time: MeasureTime,
    },
    /// What the group worked on most.
    Visited {
        /// What was visited most often, one or more.
        most: Vec<Factor>,
        /// At how many meetings each of them.
        visits: usize,
        /// How many of the six seeds were visited.
        seeds: usize,
    },
    /// How far goals have come.
    GoalHeight {
        /// On the ladder: near the top, between, at its foot.
        height: Tendency,
        /// At how many meetings goals were looked at again.
        meetings: usize,
    },
    /// At how many meetings goals were looked at again; how far they have come is not told.
    GoalsAgain {
        /// At how many.
        meetings: usize,
    },
    /// At how many meetings plans were made.
    Plans {
        /// At how many meetings of at least five children.
        meetings: usize,
    },
    /// How many words for feelings the group uses.
    FeelingWords {
        /// How many.
        count: usize,
        /// How many of them are new in the month of the last meeting.
        new: usize,
        /// That month, as `2026-11`.
        month: String,
    },
    /// How many ideas were looked at together.
    Ideas {
        /// How many.
        count: usize,
    },
    /// The calming tool that helped many at most meetings.
    Tool {
        /// What it is called; its id where no level has it.
        label: Bilingual,
        /// At how many meetings many named it.
        meetings: usize,
    },
    /// How many meetings more than half of the children would gladly have again, of those of which it is told.
    WantedAgain {
        /// How many.
        wanted: usize,
        /// Of how many it is told.
        of: usize,
    },
    /// What the group chose most often where it could choose.
    Chose {
        /// What it is called.
        title: Bilingual,
        /// How often.
        times: usize,
    },
    /// What the adult saw at the latest meeting of which anything is said.
    Saw {
        /// What the group does by itself.
        by_themselves: Vec<Question>,
        /// What it does with help.
        with_help: Vec<Question>,
        /// What it does not do yet.
        not_yet: Vec<Question>,
    },
    /// The mood at the latest meeting, where nothing else was seen.
    SawMood {
        /// What it was.
        degree: Degree,
    },
    /// Which phase the group is in.
    Phase {
        /// Which.
        phase: Phase,
        /// Whether the adult has confirmed it; else it is proposed.
        confirmed: bool,
    },
    /// What could be played next.
    Next {
        /// What it is called.
        title: Bilingual,
    },
    /// How much of what was asked is not told.
    Untold {
        /// How many questions were asked.
        asked: usize,
        /// How many are not told.
        untold: usize,
        /// Of those, how many because fewer than five children were there.
        few_children: usize,
    },
}

impl GroupStory {
    /// Its sentences, in the order of the page; none before the first meeting.
    pub fn sentences(&self) -> Vec<Sentence> {
        let Some(last) = self.path.last() else { return Vec::new() };
        let claims = [
            (Part::Last, Some(last_meeting(last))),
            (Part::Programme, Some(self.programme_claim(last))),
            (Part::Path, Some(self.path_claim())),
            (Part::Weather, self.weather_claim()),
            (Part::Grown, self.grown_claim()),
            (Part::Goals, self.goals_claim()),
            (Part::Words, self.words_claim()),
            (Part::Helps, self.helps_claim()),
            (Part::Seen, self.seen_claim()),
            (Part::Next, self.next.first().map(|next| Claim::Next { title: next.title().clone() })),
            (Part::Untold, self.untold_claim()),
        ];
        claims.into_iter().filter_map(|(part, claim)| Some(Sentence { part, claim: claim? })).collect()
    }

    fn programme_claim(&self, last: &PathColumn) -> Claim {
        match &self.programme {
            Some(so_far) if so_far.planned > 1 => {
                Claim::Programme { title: so_far.title.clone(), held: so_far.held, planned: so_far.planned }
            }
            _ => Claim::Meetings {
                count: self.path.len(),
                first: self.path.first().unwrap_or(last).date.clone(),
            },
        }
    }

    fn path_claim(&self) -> Claim {
        Claim::Path {
            meetings: self.path.len(),
            minutes: self.path.iter().map(|one| usize::from(*one.minutes.get())).sum(),
            attendances: self.path.iter().map(|one| *one.heads.get()).sum(),
        }
    }

    /// The change if it is told of any meeting, else the end.
    fn weather_claim(&self) -> Option<Claim> {
        let changes = self.path.iter().filter_map(|one| one.weather.change.shown());
        let changes: Vec<Tendency> = changes.map(|told| told.tendency).collect();
        let count = |told: &[Tendency], tendency| told.iter().filter(|one| **one == tendency).count();
        if !changes.is_empty() {
            let (lighter, heavier) = (count(&changes, Tendency::First), count(&changes, Tendency::Last));
            return Some(Claim::LeftLighter { lighter, heavier, of: changes.len() });
        }
        let leaving = self.path.iter().filter_map(|one| one.weather.leaving.as_ref()?.tendency());
        let leaving: Vec<Tendency> = leaving.collect();
        let light = count(&leaving, Tendency::First);
        (!leaving.is_empty()).then_some(Claim::LeftLight { light, of: leaving.len() })
    }

    /// What children chose higher, where that is told; else what the group worked on.
    fn grown_claim(&self) -> Option<Claim> {
        let changes = self.grown.iter().filter_map(|one| Some((one.factor, one.change()?)));
        let changes: Vec<(Factor, (MeasureTime, Tendency))> = changes.collect();
        if let Some(time) = changes.iter().map(|(_, (time, _))| *time).max() {
            // Only what was asked at the same time is said in one sentence.
            let of_time = changes.iter().filter(|(_, (one, _))| *one == time);
            let higher = of_time.clone().filter(|(_, (_, told))| *told == Tendency::First);
            let factors = higher.map(|(factor, _)| *factor).collect();
            return Some(Claim::Higher { factors, of: of_time.count(), time });
        }
        let visits = self.grown.iter().map(|one| *one.visits.get()).max().filter(|visits| *visits > 0)?;
        let most = self.grown.iter().filter(|one| *one.visits.get() == visits).map(|one| one.factor);
        let is_seed = |factor: &Factor| Factor::SEEDS.contains(factor);
        let seeds = self.grown.iter().filter(|one| is_seed(&one.factor) && *one.visits.get() > 0).count();
        Some(Claim::Visited { most: most.collect(), visits, seeds })
    }

    fn goals_claim(&self) -> Option<Claim> {
        let meetings = *self.goals.times_again().get();
        let height = self.goals.latest_height().and_then(|one| one.height.shown());
        match height {
            Some(told) => Some(Claim::GoalHeight { height: told.tendency, meetings }),
            None if meetings > 0 => Some(Claim::GoalsAgain { meetings }),
            None => {
                let meetings = self.goals.plans.len();
                (meetings > 0).then_some(Claim::Plans { meetings })
            }
        }
    }

    fn words_claim(&self) -> Option<Claim> {
        let (count, ideas) = (self.words.feelings.get().len(), *self.words.ideas.get());
        if count > 0 {
            let (new, month) = (self.words.new_feelings().count(), self.words.month.clone());
            return Some(Claim::FeelingWords { count, new, month });
        }
        (ideas > 0).then_some(Claim::Ideas { count: ideas })
    }

    fn helps_claim(&self) -> Option<Claim> {
        let as_bilingual = |id: &str| Bilingual { en: id.to_owned(), zh_hans: id.to_owned() };
        if let Some(tool) = self.helps.tools.get().first() {
            let label = tool.label.as_deref().cloned().unwrap_or_else(|| as_bilingual(&tool.id));
            return Some(Claim::Tool { label, meetings: tool.meetings });
        }
        if self.helps.asked_again > 0 {
            let wanted = self.helps.wanted_again.len();
            return Some(Claim::WantedAgain { wanted, of: self.helps.asked_again });
        }
        let chosen =
            self.helps.chosen.get().iter().find_map(|one| Some((one.title.as_deref()?, one.columns.len())));
        chosen.map(|(title, times)| Claim::Chose { title: title.clone(), times })
    }

    /// What was seen last; else the phase.
    fn seen_claim(&self) -> Option<Claim> {
        let latest: Vec<(Question, Degree)> = self.seen.latest().collect();
        let together = |degree: Degree| -> Vec<Question> {
            let of = latest.iter().filter(|(question, one)| question.is_learned() && *one == degree);
            of.map(|(question, _)| *question).collect()
        };
        let [not_yet, with_help, by_themselves] = Degree::ALL.map(together);
        if !(not_yet.is_empty() && with_help.is_empty() && by_themselves.is_empty()) {
            return Some(Claim::Saw { by_themselves, with_help, not_yet });
        }
        let mood = latest.iter().find(|(question, _)| *question == Question::Mood);
        if let Some((_, degree)) = mood {
            return Some(Claim::SawMood { degree: *degree });
        }
        let confirmed = self.seen.confirmed.last().copied().flatten().is_some();
        self.seen.phase().map(|phase| Claim::Phase { phase, confirmed })
    }

    fn untold_claim(&self) -> Option<Claim> {
        let (asked, untold) = (self.untold.asked, self.untold.untold());
        (untold > 0).then_some(Claim::Untold { asked, untold, few_children: self.untold.few_children })
    }
}

fn last_meeting(last: &PathColumn) -> Claim {
    let visited = |factor: &Factor| last.played.iter().any(|played| played.factor == Some(*factor));
    Claim::LastMeeting {
        date: last.date.clone(),
        heads: *last.heads.get(),
        minutes: *last.minutes.get(),
        factors: Factor::ALL.into_iter().filter(visited).collect(),
    }
}

impl Claim {
    /// Whether it is made of any meeting, however few children came; the others are made from five children on only.
    pub const fn is_of_the_frame(&self) -> bool {
        matches!(
            self,
            Self::LastMeeting { .. }
                | Self::Programme { .. }
                | Self::Meetings { .. }
                | Self::Path { .. }
                | Self::Visited { .. }
                | Self::GoalsAgain { .. }
                | Self::Ideas { .. }
                | Self::Chose { .. }
                | Self::Saw { .. }
                | Self::SawMood { .. }
                | Self::Phase { .. }
                | Self::Next { .. }
                | Self::Untold { .. }
        )
    }

    /// The fewest children of whom a claim that is not of the frame is made.
    pub const FEWEST: usize = MINIMUM;
}
