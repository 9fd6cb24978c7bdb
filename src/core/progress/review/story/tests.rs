//! The story, case by case.

use super::{
    compare::*, growth::Made, next_time::NextStep, seen::PhaseReason, sentences::Claim,
    simulated_examples::*, *,
};
use crate::{
    content::Factor,
    locale::{Language, Texts},
    progress::{Phase, small_group::simulation::Chance},
    session::{Degree, Observation, Question},
};

fn group(children: u64) -> Group {
    Group::of(&mut Chance(7), children)
}

#[test]
fn before_the_first_meeting_there_is_nothing_to_say() {
    let library = library();
    let story = GroupStory::new(StoryOf { library: &library, band: Band::A, sessions: &[] });
    assert!(story.path.is_empty() && story.grown.is_empty() && story.next.is_empty());
    assert_eq!((story.untold.asked, story.seen.phase()), (0, None));
    assert!(story.sentences().is_empty());
}

#[test]
fn a_group_of_eight_has_all_eight_parts() {
    let library = library();
    let story = group(8).story(&library);
    assert_eq!(story.path.len(), MEETINGS);
    assert!(story.path.iter().all(|column| column.weather.arriving.is_some() && column.again.is_some()));
    assert_eq!(story.path[0].title.en, "Session 0");
    assert_eq!(story.path[1].played.len(), 2);
    assert_eq!(story.path[1].played[0].title.as_ref().map(|title| title.en.as_str()), Some("Lanterns"));
    let factors: Vec<(Factor, usize)> =
        story.grown.iter().map(|one| (one.factor, *one.visits.get())).collect();
    assert_eq!(factors[0], (Factor::Emotion, 5), "what was visited most stands first");
    assert!(matches!(story.grown[0].made, Some(Made::FeelingWords(_))));
    assert_eq!(story.grown[0].dumbbells[0].points.len(), 2);
    assert!(story.grown[0].dumbbells[0].names.is_some());
    assert_eq!(*story.goals.times_again().get(), 2);
    assert!(story.words.feelings.get().iter().all(|word| word.label.is_none()), "this level has no deck");
    assert!(story.words.strengths.get().iter().all(|word| word.label.is_some()));
    assert_eq!(story.helps.chosen.get()[0].columns, [CHOSE]);
    assert!(story.untold.asked > 40);
    assert!(story.next.len() <= 2);
    assert_eq!(story.programme.as_ref().map(|one| (one.held, one.planned)), Some((8, 9)));
}

#[test]
fn three_children_have_a_path_what_they_made_and_what_was_seen() {
    let library = library();
    let story = group(3).story(&library);
    assert!(story.path.iter().all(|column| column.weather.change.shown().is_none()));
    assert!(story.words.feelings.get().is_empty() && story.helps.tools.get().is_empty());
    assert_eq!(story.seen.lines.len(), 6);
    assert_eq!(story.untold.untold(), story.untold.asked);
    assert_eq!(story.untold.few_children, story.untold.asked);
    assert!(story.sentences().len() >= 5);
}

#[test]
fn levels_that_are_gone_leave_the_story_readable() {
    let (eight, nothing) = (group(8), Library::default());
    let (story, known) = (eight.story(&nothing), eight.story(&library()));
    assert!(story.path.iter().all(|column| column.title.en.is_empty()));
    assert!(story.path.iter().flat_map(|column| &column.played).all(|played| played.title.is_none()));
    let told = |story: &GroupStory| -> Vec<_> {
        story
            .path
            .iter()
            .map(|column| (column.weather.change, column.again.as_ref().map(|one| one.statement)))
            .collect()
    };
    assert_eq!(told(&story), told(&known));
    assert!(story.programme.is_none() && story.next.is_empty());
    assert!(matches!(story.sentences()[1].claim, Claim::Meetings { count: 8, .. }));
}

#[test]
fn the_phase_follows_from_what_was_seen_between_the_first_and_the_last_session() {
    let library = library();
    let phase = |held: usize, touches: &[u8]| {
        let mut sessions = group(6).digests;
        sessions.truncate(held);
        sessions[held - 1].seen = Observation::from_touches(touches);
        let seen = GroupStory::new(StoryOf { library: &library, band: Band::A, sessions: &sessions }).seen;
        (seen.proposed.map(|one| (one.phase, one.because)), seen.phase())
    };
    let place = |phase| Some((phase, PhaseReason::Place));
    let seen = |phase| Some((phase, PhaseReason::Seen));
    assert_eq!(phase(1, &[3; 6]).0, place(Phase::Forming));
    assert_eq!(phase(6, &[3, 3, 3, 0, 2, 1]).0, seen(Phase::Mature));
    assert_eq!(phase(6, &[3, 3, 3, 1, 3, 3]).0, seen(Phase::Transition), "conflict is not sorted out yet");
    assert_eq!(phase(6, &[1, 2, 2, 0, 2, 3]).0, seen(Phase::Transition));
    assert_eq!(phase(6, &[3, 3, 0, 0, 0, 3]).0, place(Phase::Mature), "too little was seen");
    assert_eq!(phase(6, &[3, 2, 3]).0, place(Phase::Mature), "older programs asked other questions");
    assert_eq!(phase(6, &[3, 3, 3, 3, 3, 3, 3]).1, Some(Phase::Transition), "the adult says so");
}

#[test]
fn the_line_of_the_mood_goes_on_and_other_older_questions_are_shown_as_they_were() {
    let library = library();
    let mut sessions = group(3).digests;
    sessions[0].seen = Observation::from_touches(&[1, 3, 2]);
    sessions[1].seen = Observation::from_touches(&[2, 2, 2, 0, 2, 3]);
    let seen = GroupStory::new(StoryOf { library: &library, band: Band::A, sessions: &sessions[..2] }).seen;
    let questions: Vec<Question> = seen.lines.iter().map(|line| line.question).collect();
    assert_eq!(questions[..6], Question::ASKED);
    assert_eq!(questions[6..], [Question::TakingPart, Question::Plan]);
    let line = |place: usize| seen.lines[place].degrees.get().clone();
    assert_eq!(line(5), [Some(Degree::Low), Some(Degree::High)], "the mood");
    assert_eq!(line(0), [None, Some(Degree::Middle)]);
    assert_eq!(line(6), [Some(Degree::High), None]);
}

#[test]
fn two_programmes_and_two_months_are_laid_side_by_side() {
    let library = library();
    let (first, second) = (group(6).digests, Group::of(&mut Chance(9), 6).digests);
    let both: Vec<SessionDigest> = first.iter().chain(&second[..3]).cloned().collect();
    let of = |sessions| StoryOf { library: &library, band: Band::A, sessions };
    let pair = StoryPair::new(of(&both), Compared::Programmes).unwrap();
    assert_eq!((pair.before.path.len(), pair.now.path.len()), (8, 3));
    assert_eq!(pair.before, GroupStory::new(of(&first)), "told as it was told then");
    assert_eq!(StoryPair::new(of(&first), Compared::Programmes), None);
    let months = StoryPair::new(of(&first), Compared::Months).unwrap();
    assert_eq!((months.before.path.len(), months.now.path.len()), (4, 4));
    assert_eq!(StoryPair::new(of(&first[..4]), Compared::Months), None);
}

#[test]
fn next_time_has_two_reasons() {
    let library = library();
    let mut sessions = group(6).digests;
    sessions.truncate(2);
    sessions[1].seen = Observation::from_touches(&[3, 3, 3, 0, 1, 3]);
    let next = |sessions: &[SessionDigest]| {
        GroupStory::new(StoryOf { library: &library, band: Band::A, sessions }).next
    };
    assert!(matches!(&next(&sessions)[0], NextStep::Proposed(one) if one.plan == "plan-2"));
    sessions[1].seen = Observation::default();
    assert!(matches!(&next(&sessions)[0], NextStep::Follows { plan, .. } if plan == "plan-2"));
}

#[test]
fn the_sentences_of_a_group_of_six_can_be_read_aloud() {
    let library = library();
    let story = group(6).story(&library);
    for language in Language::ALL {
        let texts = Texts::new(language);
        for sentence in story.sentences() {
            println!("{:?}: {}", sentence.part, sentence.say(&texts));
        }
    }
}
