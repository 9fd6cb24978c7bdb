//! Every sentence and every statement of a story is held against what simulated children really answered, and an observer who
//! knows the whole story knows no child's answer.

use std::collections::BTreeSet;

use super::{
    sentences::{Claim, Part},
    simulated_examples::{Activity, CHOSE, Choices, Group, MEETINGS, Meeting, library},
    *,
};
use crate::{
    content::{Factor, OWN},
    locale::{Language, Texts},
    progress::{
        MeasureTime,
        small_group::{
            Amount, Statement, Summary, Tendency,
            simulation::{Answers, Chance, exactly_known, possible_again, possible_moods, possible_of_one},
        },
    },
    session::{Degree, Question},
};

const SIZES: [u64; 6] = [1, 3, 5, 6, 8, 10];
const GROUPS: usize = 60;

fn groups() -> impl Iterator<Item = (u64, Group)> {
    let mut chance = Chance(20_261_201);
    let sizes = SIZES.into_iter().flat_map(|size| [size; GROUPS]);
    sizes.map(move |children| (children, Group::of(&mut chance, children)))
}

fn counts(answers: &Answers) -> [usize; 3] {
    [0, 1, 2].map(|bin| answers.iter().filter(|(_, one)| *one == bin).count())
}

/// Where answers lie, counted here anew.
fn tendency(answers: &Answers) -> Tendency {
    let [first, _, last] = counts(answers);
    match answers.len() {
        all if first * 2 > all => Tendency::First,
        all if last * 2 > all => Tendency::Last,
        _ => Tendency::Mixed,
    }
}

/// Where a change goes, counted here anew: who went to a lower bin, and who to a higher.
fn change(before: &Answers, after: &Answers) -> Tendency {
    let both =
        before.iter().filter_map(|(seat, then)| Some((*then, after.iter().find(|(one, _)| one == seat)?.1)));
    let (down, up) = both
        .fold((0, 0), |(down, up), (then, now)| (down + i32::from(now < then), up + i32::from(now > then)));
    match down - up {
        2.. => Tendency::First,
        ..=-2 => Tendency::Last,
        _ => Tendency::Mixed,
    }
}

fn is_amount(amount: Amount, part: usize, whole: usize) -> bool {
    match amount {
        Amount::Few => part <= 2,
        Amount::Some => part > 2 && part * 4 < whole * 3,
        Amount::MostOrAll => part > 2 && part * 4 >= whole * 3,
    }
}

fn is_true_of(told: Statement, answers: &Answers, really: Tendency) -> bool {
    let amounts_fit = |summary: &Summary| {
        let amounts = summary.amounts.map(|amounts| amounts.into_iter().zip(counts(answers)));
        amounts.into_iter().flatten().all(|(amount, part)| is_amount(amount, part, answers.len()))
    };
    told.shown().is_none_or(|told| told.tendency == really && amounts_fit(told))
}

fn bins_of_rungs(meeting: &Meeting) -> Answers {
    let bin = |rung: usize| [2, 1, 1, 0, 0][rung - 1];
    meeting.rungs.iter().map(|(seat, rung)| (crate::session::SeatToken(*seat), bin(*rung))).collect()
}

/// The children's feelings in the bins of the level.
fn bins_of_feelings(meeting: &Meeting) -> Answers {
    let bin = |word: &str| match word {
        "happy" | "calm" => 0,
        "sad" | "angry" => 2,
        _ => 1,
    };
    meeting.feelings.iter().map(|(seat, word)| (crate::session::SeatToken(*seat), bin(word))).collect()
}

#[test]
fn every_statement_is_true() {
    let library = library();
    let mut told = 0;
    for (children, group) in groups() {
        let story = group.story(&library);
        for (column, really) in story.path.iter().zip(&group.meetings) {
            assert_eq!(*column.heads.get(), really.present.len());
            let weather = &column.weather;
            for (one, answers) in [
                (&weather.arriving, &really.before),
                (&weather.leaving, &really.after),
                (&column.again, &really.again),
            ] {
                let Some(one) = one else { continue };
                assert!(
                    is_true_of(one.statement, answers, tendency(answers)),
                    "{children}: {one:?} {answers:?}"
                );
                told += usize::from(one.tendency().is_some());
            }
            if let Some(summary) = weather.change.shown() {
                assert_eq!(summary.tendency, change(&really.before, &really.after));
            }
        }
        for again in &story.goals.again {
            let answers = bins_of_rungs(&group.meetings[again.column]);
            assert!(is_true_of(again.height, &answers, tendency(&answers)), "{again:?} {answers:?}");
        }
        for grown in &story.grown {
            for point in grown.dumbbells.iter().flat_map(|one| &one.points) {
                let (first, now) = (
                    group.meetings[0].measured(grown.factor),
                    group.meetings[point.column].measured(grown.factor),
                );
                assert!(is_true_of(point.now, &now, tendency(&now)), "{point:?}");
                assert!(
                    point.change.shown().is_none_or(|told| told.tendency == change(&first, &now)),
                    "{point:?}"
                );
            }
        }
        for word in story.words.feelings.get() {
            assert!(group.meetings[word.first].feelings.iter().any(|(_, said)| *said == word.id), "{word:?}");
        }
        for word in story.words.strengths.get() {
            assert!(
                group.meetings[word.first].strengths.iter().any(|(_, said)| *said == word.id),
                "{word:?}"
            );
        }
    }
    assert!(told > 1000, "only {told} statements: the test has gone blind");
}

#[test]
fn every_sentence_is_true_and_there_are_enough_of_them() {
    let library = library();
    let texts = Language::ALL.map(Texts::new);
    let mut kinds = BTreeSet::new();
    for (children, group) in groups() {
        let story = group.story(&library);
        let sentences = story.sentences();
        let fewest = if children >= 5 { 8 } else { 5 };
        assert!(sentences.len() >= fewest, "{children}: {sentences:?}");
        let parts: BTreeSet<Part> = sentences.iter().map(|one| one.part).collect();
        assert_eq!(parts.len(), sentences.len(), "one sentence a part");
        for sentence in &sentences {
            assert!(is_true(&sentence.claim, &story, &group), "{children}: {sentence:?}");
            assert!(children >= 5 || sentence.claim.is_of_the_frame(), "{children}: {sentence:?}");
            kinds.insert(sentence.key());
            for texts in &texts {
                let said = sentence.say(texts);
                assert!(!said.contains(['[', '{', '}']) && said.ends_with(['.', '。']), "{said}");
            }
        }
    }
    println!("{} kinds of sentences: {kinds:?}", kinds.len());
    assert!(kinds.len() >= 20, "only {kinds:?}");
}

fn is_true(claim: &Claim, story: &GroupStory, group: &Group) -> bool {
    let meetings = &group.meetings;
    let last = &meetings[MEETINGS - 1];
    match claim {
        Claim::LastMeeting { date, heads, minutes, factors } => {
            let about: BTreeSet<Factor> = factors.iter().copied().collect();
            (date, *heads, *minutes, about) == (&last.date, last.present.len(), last.minutes, last.factors())
        }
        Claim::Programme { held, planned, .. } => (*held, *planned) == (MEETINGS, MEETINGS + 1),
        Claim::Path { meetings: count, minutes, attendances } => {
            let minutes_of = |meeting: &Meeting| usize::from(meeting.minutes);
            *count == MEETINGS
                && *minutes == meetings.iter().map(minutes_of).sum::<usize>()
                && *attendances == meetings.iter().map(|one| one.present.len()).sum::<usize>()
        }
        Claim::LeftLighter { lighter, heavier, of } => {
            let told =
                story.path.iter().zip(meetings).filter(|(column, _)| column.weather.change.shown().is_some());
            let really: Vec<Tendency> = told.map(|(_, one)| change(&one.before, &one.after)).collect();
            let count = |tendency| really.iter().filter(|one| **one == tendency).count();
            (*lighter, *heavier, *of) == (count(Tendency::First), count(Tendency::Last), really.len())
        }
        Claim::LeftLight { light, of } => {
            let is_told = |column: &PathColumn| {
                column.weather.leaving.as_ref().and_then(path::Told::tendency).is_some()
            };
            let told = story.path.iter().zip(meetings).filter(|(column, _)| is_told(column));
            let really: Vec<Tendency> = told.map(|(_, one)| tendency(&one.after)).collect();
            (*light, *of) == (really.iter().filter(|one| **one == Tendency::First).count(), really.len())
        }
        Claim::Higher { factors, of, time } => {
            let higher = |factor: &Factor| {
                change(&meetings[0].measured(*factor), &last.measured(*factor)) == Tendency::First
            };
            let told = story.grown.iter().filter(|one| one.change().is_some()).map(|one| one.factor);
            let told: Vec<Factor> = told.collect();
            let really: BTreeSet<Factor> = told.iter().copied().filter(higher).collect();
            *time == MeasureTime::After
                && *of == told.len()
                && factors.iter().copied().collect::<BTreeSet<_>>() == really
        }
        Claim::Visited { most, visits, seeds } => {
            let times =
                |factor: Factor| meetings.iter().filter(|one| one.factors().contains(&factor)).count();
            let largest = Factor::ALL.into_iter().map(times).max().unwrap();
            let really: BTreeSet<Factor> =
                Factor::ALL.into_iter().filter(|one| times(*one) == largest).collect();
            let visited = Factor::SEEDS.into_iter().filter(|one| times(*one) > 0).count();
            (*visits, *seeds) == (largest, visited) && most.iter().copied().collect::<BTreeSet<_>>() == really
        }
        _ => is_true_of_the_rest(claim, story, meetings),
    }
}

fn is_true_of_the_rest(claim: &Claim, story: &GroupStory, meetings: &[Meeting]) -> bool {
    let last = &meetings[MEETINGS - 1];
    let looked_again = meetings.iter().filter(|one| !one.rungs.is_empty()).count();
    let distinct = |choices: &Choices| choices.iter().map(|(_, word)| *word).collect::<BTreeSet<_>>();
    match claim {
        Claim::GoalHeight { height, meetings: count } => {
            let told = story.goals.again.iter().rev().find(|one| one.height.shown().is_some()).unwrap();
            *height == tendency(&bins_of_rungs(&meetings[told.column])) && *count == looked_again
        }
        Claim::GoalsAgain { meetings: count } => *count == looked_again,
        Claim::Plans { meetings: count } => {
            let planned = |one: &&Meeting| one.played.contains(&Activity::Wishes) && one.present.len() >= 5;
            *count == meetings.iter().filter(planned).count()
        }
        Claim::FeelingWords { count, new, month } => {
            let mut really: BTreeSet<&str> =
                meetings.iter().flat_map(|one| distinct(&one.feelings)).collect();
            really.remove(OWN);
            let told = story.words.feelings.get();
            let in_month = |column: usize| meetings[column].date.starts_with(month.as_str());
            *count <= really.len() && *new == told.iter().filter(|word| in_month(word.first)).count()
        }
        Claim::Ideas { count } => *count == meetings.iter().map(|one| one.ideas.len()).sum::<usize>(),
        Claim::Tool { label, meetings: count } => {
            let named = |one: &&Meeting| one.tools.iter().filter(|(_, tool)| *tool == label.en).count() >= 5;
            *count <= meetings.iter().filter(named).count()
        }
        Claim::WantedAgain { wanted, of } => {
            let told = |column: &PathColumn| column.again.as_ref().and_then(path::Told::tendency).is_some();
            let told = story.path.iter().zip(meetings).filter(|(column, _)| told(column));
            let really: Vec<Tendency> = told.map(|(_, one)| tendency(&one.again)).collect();
            (*wanted, *of) == (really.iter().filter(|one| **one == Tendency::First).count(), really.len())
        }
        Claim::Chose { times, .. } => *times == 1 && meetings[CHOSE].played == [Activity::Wishes],
        Claim::Saw { by_themselves, with_help, not_yet } => {
            let seen = |degree: Degree| -> Vec<Question> {
                let touched = Question::ASKED.into_iter().zip(last.touches);
                touched
                    .filter(|(one, touch)| one.is_learned() && *touch == degree.number())
                    .map(|(one, _)| one)
                    .collect()
            };
            let said = [not_yet, with_help, by_themselves];
            let at_last = Degree::ALL.map(seen);
            last.touches == [0; 6] || said.into_iter().eq(at_last.iter())
        }
        Claim::SawMood { degree } => last.touches[5] == degree.number() || last.touches == [0; 6],
        Claim::Phase { confirmed, .. } => !confirmed,
        Claim::Next { title } => story.next.iter().any(|next| next.title() == title),
        Claim::Untold { asked, untold, few_children } => {
            let fewer = meetings.iter().filter(|one| one.present.len() < 5).count();
            untold <= asked && few_children <= untold && (*few_children > 0) == (fewer > 0)
        }
        _ => false,
    }
}

/// What an observer who knows everything that is told of a meeting still thinks possible of a question: how many children's
/// answers are known for certain.
fn known_of(possible: &[crate::progress::small_group::simulation::PossibleWorld]) -> usize {
    if possible.is_empty() {
        return 0;
    }
    (0..4).map(|part| exactly_known(possible, part)).max().unwrap_or_default()
}

#[test]
fn the_whole_story_tells_no_childs_answer() {
    let library = library();
    let (mut questions, mut words, mut named) = (0, 0, 0);
    for (children, group) in groups() {
        let story = group.story(&library);
        for (column, really) in group.meetings.iter().enumerate() {
            let moods = possible_moods(&really.before, &really.after);
            let single = [&really.before, &really.after].map(possible_of_one);
            let of_moods = if moods.is_empty() { single.to_vec() } else { vec![moods] };
            let others = [&really.again, &bins_of_rungs(really)].map(possible_of_one);
            for possible in of_moods.iter().chain(&others) {
                assert_eq!(known_of(possible), 0, "{children}: {really:?}");
                questions += usize::from(!possible.is_empty());
            }
            // Words for feelings and the bins of the same answers are known together.
            let digest = &group.digests[column];
            let told: BTreeSet<&str> = digest.words.iter().map(String::as_str).collect();
            let mut possible = possible_of_one(&bins_of_feelings(really));
            if !told.is_empty() {
                let in_bin = |words: &[&str]| words.iter().any(|word| told.contains(word));
                let [light, between, heavy] =
                    [&["happy", "calm"][..], &["surprised"], &["sad", "angry"]].map(in_bin);
                possible.retain(|world| {
                    let [first, second, last] = world.questions[0];
                    // A child's own word lies between and is not told.
                    (first > 0) == light && (last > 0) == heavy && (second > 0 || !between)
                });
                assert!(!possible.is_empty() && told.len() >= 3);
                words += 1;
            }
            assert_eq!(known_of(&possible), 0, "{children}: {really:?}");
            named += of_many(&digest.tools, &really.tools) + of_many(&digest.helpers, &really.helpers);
            assert!(digest.strengths.is_empty() || digest.strengths.len() >= 3);
        }
        for factor in [Factor::Emotion, Factor::Optimism] {
            let [first, again] = [0, MEETINGS - 1].map(|place: usize| group.meetings[place].measured(factor));
            assert_eq!(known_of(&possible_again(&first, &again)), 0, "{children}: {first:?} {again:?}");
        }
        assert!(children >= 5 || story.words.feelings.get().is_empty());
    }
    println!(
        "{questions} questions, {words} sets of words and {named} things named by many: 0 children exactly known"
    );
    assert!(questions > 1000 && words > 50 && named > 5, "the test has gone blind");
}

/// Things that are told as named by many leave three numbers of children open, and no child for certain.
fn of_many(told: &[String], really: &Choices) -> usize {
    for one in told {
        let count = really.iter().filter(|(_, choice)| choice == one).count();
        assert!(count >= 5 && really.len() >= 7 && told.len() == 1, "{one}: {really:?}");
    }
    told.len()
}
