//! The rule of small groups in everything that leaves the tablet: groups of one, four, five, six and ten, with joiners
//! and leavers; and a reader who has all papers and tries to tell one seat's answer.

use std::collections::BTreeSet;

use six_seeds::{
    content::Band,
    locale::Language,
    report::{DocumentFile, GroupDocument},
};

use super::meetings::{Answers, Cupboard, mixed};

/// Meetings: their plans and who was there.
type Meetings<'a> = &'a [(&'a str, &'a [u64])];

const ONE: Meetings = &[("case-1", &[0]), ("case-2", &[0])];
const FOUR: Meetings = &[("eight-1", &[0, 1, 2, 3]), ("eight-4", &[0, 1, 2, 3]), ("eight-6", &[0, 1, 2])];
const FIVE: Meetings =
    &[("eight-1", &[0, 1, 2, 3, 4]), ("eight-4", &[0, 1, 2, 3]), ("eight-6", &[0, 1, 2, 3, 4])];
const SIX: Meetings = &[
    ("eight-1", &[0, 1, 2, 3, 4, 5]),
    ("eight-4", &[0, 1, 2, 3, 4, 5, 6]),
    ("eight-6", &[0, 1, 2, 3, 4]),
    ("eight-7", &[1, 2, 3, 4, 5, 6]),
];
const TEN: Meetings = &[
    ("eight-1", &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("eight-6", &[0, 1, 2, 3, 4, 5, 6, 7, 8]),
    ("eight-7", &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
];
const ALL: [Meetings; 5] = [ONE, FOUR, FIVE, SIX, TEN];

fn papers(meetings: Meetings, answers: Answers) -> Vec<DocumentFile> {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    for (plan, seats) in meetings {
        cupboard.meet(plan, seats, answers);
    }
    cupboard.everything()
}

fn report(meetings: Meetings) -> String {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    for (plan, seats) in meetings {
        cupboard.meet(plan, seats, &mixed);
    }
    cupboard.text(GroupDocument::Report, Language::English)
}

/// The names of the files that are not the same.
fn differing(one: &[DocumentFile], other: &[DocumentFile]) -> BTreeSet<String> {
    assert_eq!(one.len(), other.len());
    one.iter().zip(other).filter(|(one, other)| one != other).map(|(one, _)| one.name.clone()).collect()
}

/// What is told of the sessions themselves is told of every size: days, minutes, heads, activities.
#[test]
fn every_size_shows_what_was_done_and_only_enough_children_what_they_made() {
    for (meetings, made) in ALL.into_iter().zip([false, false, true, true, true]) {
        let html = report(meetings);
        for (number, (_, seats)) in (1..).zip(meetings) {
            let heads = format!("data-fact=\"heads-{number}\">{}<", seats.len());
            assert!(html.contains(&heads), "{} seats: {heads}", seats.len());
            assert!(html.contains(&format!("data-fact=\"minutes-{number}\"")));
        }
        assert_eq!(html.contains("data-fact=\"made-"), made, "{meetings:?}");
        let few = "only from sessions with at least five children";
        assert_eq!(html.contains(few), !made, "{meetings:?}");
        // Nothing about answers, of whatever size.
        for word in ["Most or all", "passed", "weather at the end", "reported"] {
            assert!(!html.contains(word), "{meetings:?} tells: {word}");
        }
    }
}

/// Of fewer than five nothing that they chose, said or passed changes a single byte.
#[test]
fn of_a_small_group_no_answer_changes_anything() {
    for meetings in [ONE, FOUR] {
        let before = papers(meetings, &mixed);
        let others: [Answers; 4] = [&|_, _| Some(0), &|_, _| Some(2), &|_, _| None, &|seat, kind| {
            if seat == 0 { None } else { mixed(seat, kind) }
        }];
        for answers in others {
            assert_eq!(differing(&before, &papers(meetings, answers)), BTreeSet::new(), "{meetings:?}");
        }
    }
}

/// In a larger group, what one seat answers to what is asked for itself (weather, measures, its say, the private
/// ending) changes nothing at all.
#[test]
fn no_private_answer_of_a_seat_changes_anything() {
    let private = |kind: &str| kind.starts_with("item-") || ["weather", "q1", "q2", "ending"].contains(&kind);
    for meetings in [FIVE, SIX, TEN] {
        let before = papers(meetings, &mixed);
        for one in [0, 3, 5] {
            for answer in [Some(0), Some(1), Some(2), None] {
                let answers = |seat: u64, kind: &str| {
                    if seat == one && private(kind) { answer } else { mixed(seat, kind) }
                };
                assert_eq!(differing(&before, &papers(meetings, &answers)), BTreeSet::new());
            }
        }
    }
}

/// The reader who knows what everybody but two did still cannot tell which of the two did what: whoever changes places
/// with another leaves every paper as it was.
#[test]
fn two_seats_who_change_places_cannot_be_told_apart() {
    for (meetings, pairs) in [(FIVE, [(0, 1), (1, 2)]), (SIX, [(1, 2), (3, 4)]), (TEN, [(0, 5), (2, 7)])] {
        // One of the two does what nobody else does.
        let odd = |seat: u64, kind: &str| if seat == 1 { None } else { mixed(seat, kind) };
        let before = papers(meetings, &odd);
        for (one, other) in pairs {
            let both = |seats: &[u64]| seats.contains(&one) == seats.contains(&other);
            assert!(meetings.iter().all(|(_, seats)| both(seats)), "they are there together or not at all");
            let swapped = |seat: u64, kind: &str| {
                let seat = if seat == one {
                    other
                } else if seat == other {
                    one
                } else {
                    seat
                };
                odd(seat, kind)
            };
            assert_eq!(differing(&before, &papers(meetings, &swapped)), BTreeSet::new(), "{one} and {other}");
        }
    }
}

/// Papers written before and after a child joined or left differ in nothing but the new session and the sums: what
/// stood there about the earlier sessions stays.
#[test]
fn a_paper_written_later_tells_nothing_new_of_earlier_sessions() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    let mut earlier: Vec<(String, String)> = Vec::new();
    for (plan, seats) in SIX {
        cupboard.meet(plan, seats, &mixed);
        let told = super::told(&cupboard.text(GroupDocument::Report, Language::English));
        let of_sessions = |told: &[(String, String)]| -> Vec<(String, String)> {
            let kinds = ["date-", "minutes-", "heads-", "cost-", "chart-"];
            told.iter().filter(|(name, _)| kinds.iter().any(|one| name.starts_with(one))).cloned().collect()
        };
        let now = of_sessions(&told);
        assert!(earlier.iter().all(|fact| now.contains(fact)), "{plan}");
        earlier = now;
    }
}

/// No token, no animal, no answer and nothing of "talk later" is in any file.
#[test]
fn no_file_holds_a_seat_an_animal_or_an_answer() {
    let files = papers(SIX, &mixed);
    for file in files.iter().filter(|file| !file.name.ends_with("xlsx")) {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        for hidden in ["animal-0", "talk-later", "plan-1", "idea-0", "11474", "9f3c51d7"] {
            assert!(!text.contains(hidden), "{} holds {hidden}", file.name);
        }
    }
}
