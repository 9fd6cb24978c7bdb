//! Packs from one journal to another: nothing is lost, nothing is joined, nothing is opened that should stay closed.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{seal::CHEAP, *};
use crate::{
    content::Band,
    journal::{
        Date, Frozen, GroupDetails, GroupId, Journal, JournalError, KeptSeat, LinkageKind, Pair, Partner,
        Preferences, SessionDetails, Setting, SideEntries,
    },
    locale::Language,
    session::{Event, Move, Record, SeatToken, TurnEnd, redact},
};

mod bytes;
mod deletion;
mod said_anew;
mod versions;

const ANIMALS: [&str; 4] = ["fox", "owl", "panda", "snail"];
const RANDOM_NUMBERS_OF_TESTS: [u64; SEAL_RANDOM_NUMBERS] = [3, 1, 4, 1, 5];

fn number() -> PackNumber {
    PackNumber::new("012345678901").unwrap()
}

fn day() -> Date {
    "2026-11-25".parse().unwrap()
}

/// Random enough for a test.
fn draws(from: u64) -> impl FnMut() -> Result<u64, JournalError> {
    let mut last = from;
    move || {
        last = last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Ok(last)
    }
}

fn add_group(journal: &mut Journal, word: &str) -> GroupId {
    let details = GroupDetails {
        first_word: word.to_owned(),
        second_word: "river".to_owned(),
        picture: "kite".to_owned(),
        band: Band::B,
        language: Language::English,
        seats: 6,
        keeps_animals: true,
        retention_days: 90,
    };
    journal.add_group(&details, day()).unwrap()
}

/// A step: whether it keeps tokens, and the turns in it: the seat, what it chose, whether it was played.
type Step = (bool, Vec<(usize, usize, bool)>);

fn token(seat: usize) -> SeatToken {
    SeatToken(0x9f3c_51d7_2ab8_64e1 ^ ((seat as u64 + 1) << 40))
}

/// A session of these steps, closed as the app closes it; its seats keep their animals.
fn meet(journal: &mut Journal, group: GroupId, steps: &[Step]) {
    meet_and_freeze(journal, group, steps, &[]);
}

/// The same, and these subjects are frozen too.
fn meet_and_freeze(journal: &mut Journal, group: GroupId, steps: &[Step], more: &[&str]) {
    let say = |seat: Option<usize>, event: Event| Record { seat: seat.map(token), minute: 3, event };
    let plan = "drop-in-25".to_owned();
    let opened = say(None, Event::Opened { plan: plan.clone(), seats: 4 });
    let mut records = Vec::new();
    let seats: BTreeSet<usize> = steps.iter().flat_map(|(_, turns)| turns).map(|turn| turn.0).collect();
    for seat in &seats {
        records.push(say(Some(*seat), Event::Joined(ANIMALS[*seat].to_owned())));
    }
    for (place, (_, turns)) in steps.iter().enumerate() {
        records.push(say(None, Event::StepBegan(place)));
        for (seat, choice, played) in turns {
            let kind = if place == 1 { "answer" } else { "weather" };
            let end = if *played { TurnEnd::Played } else { TurnEnd::Passed };
            records.push(say(Some(*seat), Event::TurnBegan));
            records.push(say(Some(*seat), Event::Moved(Move::new(kind, format!("choice-{choice}")))));
            records.push(say(Some(*seat), Event::TurnEnded(end)));
        }
        records.push(say(None, Event::StepEnded(true)));
    }
    records.push(say(None, Event::Closed));
    let details = SessionDetails { group, date: day(), plan, band: Band::B, seed: 7, training: false };
    let session = journal.open_session(&details, std::slice::from_ref(&opened)).unwrap();
    let keep_seats =
        seats.iter().map(|seat| KeptSeat { animal: ANIMALS[*seat].to_owned(), token: token(*seat) });
    let alongside =
        SideEntries { keep_seats: keep_seats.collect(), talk_later: vec!["owl".to_owned()], day: None };
    journal.append(session, 1, &records, &alongside).unwrap();
    records.insert(0, opened);
    let kept = redact(&records, |step, _, _| steps[step].0);
    let frozen = |subject: &str| Frozen { subject: subject.to_owned(), statement: seats.len().to_string() };
    let frozen: Vec<Frozen> = [&["heads"], more].concat().into_iter().map(frozen).collect();
    let _ = journal.close_session(session, &kept, &frozen).unwrap();
}

fn pack(journal: &mut Journal, group: GroupId, chance: u64) -> PackedGroup {
    let mut draw = draws(chance);
    let fresh = GroupIdentity::from_random([draw().unwrap(), draw().unwrap()]);
    let mut packed = journal.pack_group(group, &fresh).unwrap();
    packed.draw_tokens(draw).unwrap();
    packed
}

/// Through the file and out of it again, with tokens drawn by the one who reads.
fn carried(groups: &[PackedGroup], chance: u64) -> Vec<PackedGroup> {
    let text = to_text(groups).unwrap();
    let file = seal::seal_at(CHEAP, text.as_bytes(), &number(), RANDOM_NUMBERS_OF_TESTS).unwrap();
    let mut opened = OpenedPack::new(&seal::open_at(CHEAP, &file, &number()).unwrap()).unwrap();
    let (mut read, mut draw) = (Vec::new(), draws(chance));
    while let Some(mut group) = opened.next_group(&as_it_is).unwrap() {
        group.draw_tokens(&mut draw).unwrap();
        read.push(group);
    }
    read
}

/// The sessions of these tests hold nothing that has to go.
fn as_it_is(_: &mut PackedGroup, _: AnswerScope) {}

fn outcomes(journal: &mut Journal, groups: &[PackedGroup]) -> Vec<ImportOutcome> {
    imported(journal, groups).unwrap().into_iter().map(|one| one.outcome).collect()
}

/// Step by step, to the end.
fn imported(journal: &mut Journal, groups: &[PackedGroup]) -> Result<Vec<ImportedGroup>, JournalError> {
    imported_with(journal, groups, AllowRestore::None)
}

fn imported_with(
    journal: &mut Journal,
    groups: &[PackedGroup],
    returning: AllowRestore,
) -> Result<Vec<ImportedGroup>, JournalError> {
    let mut taking = journal.begin_import(returning)?;
    while journal.import_next(&mut taking, groups)? {}
    journal.finish_import(taking)
}

fn is_empty(journal: &Journal) -> bool {
    let numbers = journal.statistics().unwrap();
    (numbers.groups, numbers.sessions, numbers.events) == (0, 0, 0)
}

fn tokens(group: &PackedGroup) -> BTreeSet<SeatToken> {
    let records = group.sessions.iter().flat_map(|session| &session.records);
    records.filter_map(|record| record.seat).chain(group.kept.iter().map(|seat| seat.token)).collect()
}

/// A few sessions, so that a test need not invent them.
fn usual() -> Vec<Step> {
    vec![
        (true, vec![(0, 1, true), (1, 2, true), (2, 2, true), (3, 0, false)]),
        (false, vec![(0, 0, true), (1, 1, true), (2, 2, true), (3, 0, true)]),
        (true, vec![(0, 2, true), (1, 2, true), (2, 0, true)]),
    ]
}

fn one_group() -> (Journal, GroupId) {
    let mut journal = Journal::in_memory().unwrap();
    let group = add_group(&mut journal, "brave");
    meet(&mut journal, group, &usual());
    meet(&mut journal, group, &usual()[..2]);
    journal.count_linkage(group, 1, Partner::Family, LinkageKind::CardsGiven, 6).unwrap();
    (journal, group)
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let turn = (0..4_usize, 0..3_usize, any::<bool>());
    prop::collection::vec((any::<bool>(), prop::collection::vec(turn, 0..6)), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_pack_that_is_read_and_packed_again_carries_the_same(
        sessions in prop::collection::vec(steps(), 0..4),
        chance in 1..1_000_000_u64,
    ) {
        let mut here = Journal::in_memory().unwrap();
        let group = add_group(&mut here, "brave");
        for steps in &sessions {
            meet(&mut here, group, steps);
        }
        let packed = pack(&mut here, group, chance);
        let mut there = Journal::in_memory().unwrap();
        prop_assert_eq!(outcomes(&mut there, &carried(std::slice::from_ref(&packed), chance + 1)), [ImportOutcome::Added]);
        prop_assert_eq!(there.verify(&|_, _, _, _| true).unwrap(), Vec::<String>::new());
        let taken = there.groups().unwrap().remove(0);
        let again = pack(&mut there, taken.id, chance + 2);
        prop_assert_eq!(compare_histories(&packed, &again), HistoryComparison::Same);
        prop_assert_eq!(&again.identity, &packed.identity);
        prop_assert_eq!(&again.details, &packed.details);
        prop_assert_eq!(again.sessions.len(), sessions.len());
        prop_assert_eq!(again.kept.len(), packed.kept.len());
        prop_assert_eq!(taken.last_session_on, packed.last_session_on());
        // The two packs, and the two journals, cannot be joined by a token.
        let here = tokens(&here.pack_group(group, &packed.identity).unwrap());
        let there = tokens(&there.pack_group(taken.id, &packed.identity).unwrap());
        for (one, other) in [(&here, &there), (&tokens(&packed), &tokens(&again)), (&here, &tokens(&packed))] {
            prop_assert_eq!(one.intersection(other).count(), 0);
            prop_assert_eq!(one.len(), other.len());
        }
    }

    #[test]
    fn a_pack_with_any_byte_changed_is_refused(
        content in prop::collection::vec(any::<u8>(), 0..200),
        place in any::<prop::sample::Index>(),
        change in 1..=u8::MAX,
        mends_the_sum in any::<bool>(),
    ) {
        let file = seal::seal_at(CHEAP, &content, &number(), RANDOM_NUMBERS_OF_TESTS).unwrap();
        let mut changed = file.clone();
        let place = place.index(if mends_the_sum { file.len() - 32 } else { file.len() });
        changed[place] ^= change;
        if mends_the_sum {
            // A forger who knows the format makes the sum fit: the seal itself notices.
            seal::tests::mend(&mut changed);
        }
        prop_assert!(seal::open_at(CHEAP, &changed, &number()).is_err(), "byte {}", place);
        prop_assert_eq!(seal::open_at(CHEAP, &file, &number()).unwrap(), content);
    }

    #[test]
    fn a_pack_that_is_cut_anywhere_is_refused(length in any::<prop::sample::Index>()) {
        let file = seal::seal_at(CHEAP, b"(groups:[])", &number(), RANDOM_NUMBERS_OF_TESTS).unwrap();
        let cut = &file[..length.index(file.len())];
        let trouble = seal::open_at(CHEAP, cut, &number()).unwrap_err();
        prop_assert_eq!(trouble, if cut.is_empty() { PackError::Empty } else { PackError::CutOff });
    }

    #[test]
    fn whatever_lies_under_the_seal_is_understood_or_refused(text in "[a-z0-9():\\[\\]\",. ]{0,80}") {
        let _ = OpenedPack::new(text.as_bytes()).and_then(|mut opened| opened.next_group(&as_it_is));
    }
}

#[test]
fn each_trouble_of_a_file_is_told_by_its_name() {
    let file = seal(b"(groups:[])", &number(), RANDOM_NUMBERS_OF_TESTS).unwrap();
    assert_eq!(open(&file, &number()).unwrap(), b"(groups:[])");
    let other = PackNumber::new("012345678902").unwrap();
    assert_eq!(open(&file, &other).unwrap_err(), PackError::WrongNumber);
    assert_eq!(check_seal(b"").unwrap_err(), PackError::Empty);
    assert_eq!(check_seal(b"<!doctype html>").unwrap_err(), PackError::NotAPack);
    assert_eq!(check_seal(&vec![0x20; 100_000_000]).unwrap_err(), PackError::NotAPack);
    let mut large = file.clone();
    large.resize(100_000_000, 0);
    assert_eq!(check_seal(&large).unwrap_err(), PackError::TooLarge);
    let mut newer = file.clone();
    newer[13] = 3;
    assert_eq!(check_seal(&newer).unwrap_err(), PackError::Newer);
    let mut longer = file;
    longer.push(0);
    assert_eq!(check_seal(&longer).unwrap_err(), PackError::Damaged);
    for said in ["", "hello", "(groups:[(identity:\"x\")])"] {
        assert!(matches!(OpenedPack::new(said.as_bytes()).unwrap_err(), PackError::Unfit(_)), "{said}");
    }
}

#[test]
fn nobody_who_asked_to_talk_and_no_setting_is_in_a_pack() {
    let (mut journal, group) = one_group();
    journal.set_pin("2468").unwrap();
    let text = to_text(&[pack(&mut journal, group, 5)]).unwrap();
    assert!(text.contains("choice-2"), "{text}");
    for never in ["move.answer", "talk", "argon2", "seed", "training", "joined\",\"fox"] {
        assert!(!text.contains(never), "{never} in {text}");
    }
}

#[test]
fn a_group_is_brought_up_to_date_only_where_it_ends() {
    let (mut here, group) = one_group();
    let first = pack(&mut here, group, 5);
    let mut there = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut there, &carried(std::slice::from_ref(&first), 6)), [ImportOutcome::Added]);
    assert_eq!(outcomes(&mut there, &carried(std::slice::from_ref(&first), 7)), [ImportOutcome::Unchanged]);
    meet(&mut here, group, &usual());
    here.count_linkage(group, 3, Partner::School, LinkageKind::Meetings, 1).unwrap();
    let second = pack(&mut here, group, 8);
    assert_eq!(outcomes(&mut there, &carried(std::slice::from_ref(&second), 9)), [ImportOutcome::Updated(1)]);
    assert_eq!(outcomes(&mut there, &carried(&[first], 10)), [ImportOutcome::PackIsOlder]);
    let taken = there.groups().unwrap().remove(0).id;
    assert_eq!(compare_histories(&pack(&mut there, taken, 11), &second), HistoryComparison::Same);
    assert_eq!(there.groups().unwrap().len(), 1);
    assert!(there.verify(&|_, _, _, _| true).unwrap().is_empty());
}

#[test]
fn what_went_on_in_both_places_is_never_mixed() {
    let (mut here, group) = one_group();
    let mut there = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut there, &carried(&[pack(&mut here, group, 5)], 6)), [ImportOutcome::Added]);
    let taken = there.groups().unwrap().remove(0).id;
    meet(&mut here, group, &usual());
    meet(&mut there, taken, &usual()[..1]);
    let before = pack(&mut there, taken, 7);
    let comes = carried(&[pack(&mut here, group, 8)], 9);
    assert_eq!(outcomes(&mut there, &comes), [ImportOutcome::Diverged]);
    assert_eq!(compare_histories(&pack(&mut there, taken, 10), &before), HistoryComparison::Same);
    // Nor where nothing but a number of cards is other here.
    let mut fresh = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut fresh, &comes), [ImportOutcome::Added]);
    let here_too = fresh.groups().unwrap().remove(0).id;
    fresh.count_linkage(here_too, 1, Partner::Family, LinkageKind::CardsGiven, 9).unwrap();
    assert_eq!(outcomes(&mut fresh, &comes), [ImportOutcome::PackIsOlder]);
}

#[test]
fn a_session_that_goes_on_stays_where_it_is() {
    let (mut here, group) = one_group();
    let before = pack(&mut here, group, 5);
    let plan = "drop-in-25".to_owned();
    let opened = Record { seat: None, minute: 0, event: Event::Opened { plan: plan.clone(), seats: 4 } };
    let date = day().plus_days(7);
    let details = SessionDetails { group, date, plan, band: Band::B, seed: 7, training: false };
    here.open_session(&details, &[opened]).unwrap();
    assert_eq!(compare_histories(&pack(&mut here, group, 6), &before), HistoryComparison::Same);
    assert_eq!(outcomes(&mut here, &carried(&[before], 7)), [ImportOutcome::SessionIsOpen]);
}

#[test]
fn a_pack_is_read_whole_or_not_at_all() {
    let (mut here, group) = one_group();
    let good = pack(&mut here, group, 5);
    let other = add_group(&mut here, "calm");
    meet(&mut here, other, &usual());
    let mut bad = pack(&mut here, other, 6);
    bad.sessions[0].plan = "No Such Plan".to_owned();
    let mut there = Journal::in_memory().unwrap();
    assert!(imported(&mut there, &[good, bad]).is_err());
    assert!(is_empty(&there));
}

#[test]
fn a_pack_that_is_left_after_any_step_has_changed_nothing() {
    let (mut here, group) = one_group();
    let packed = carried(&[pack(&mut here, group, 5)], 6);
    let mut there = Journal::in_memory().unwrap();
    for steps in 1..=packed[0].sessions.len() + 1 {
        let mut taking = there.begin_import(AllowRestore::None).unwrap();
        for _ in 0..steps {
            assert!(there.import_next(&mut taking, &packed).unwrap());
        }
        assert_eq!(taking.progress(&packed).0, steps);
        assert!(!is_empty(&there));
        if steps % 2 == 0 {
            there.cancel_import().unwrap();
        } else {
            // Whatever else is written leaves it too, and it cannot be gone on with.
            there.set(Setting::Language, "en").unwrap();
            assert!(there.import_next(&mut taking, &packed).is_err());
            assert!(there.finish_import(taking).is_err());
        }
        assert!(is_empty(&there));
    }
    assert_eq!(outcomes(&mut there, &packed), [ImportOutcome::Added]);
}

#[test]
fn sessions_of_several_groups_keep_their_order() {
    let mut here = Journal::in_memory().unwrap();
    let (one, other) = (add_group(&mut here, "brave"), add_group(&mut here, "calm"));
    for group in [one, other, other, one] {
        meet(&mut here, group, &usual());
    }
    let packed = [pack(&mut here, one, 5), pack(&mut here, other, 6)];
    let mut there = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut there, &carried(&packed, 7)), [ImportOutcome::Added, ImportOutcome::Added]);
    let names = |journal: &Journal| -> Vec<String> {
        let word = |group| journal.group(group).unwrap().details.first_word;
        journal.all_sessions().unwrap().into_iter().map(|one| word(one.details.group)).collect()
    };
    assert_eq!(names(&there), names(&here));
}

#[test]
fn the_practice_group_is_in_no_pack() {
    let mut journal = Journal::in_memory().unwrap();
    let details = journal.add_group(&pack_details(), day()).map(|id| journal.group(id).unwrap().details);
    let practice = journal.add_practice_group(&details.unwrap(), day()).unwrap();
    let fresh = GroupIdentity::from_random([1, 2]);
    let refused = journal.pack_group(practice, &fresh).unwrap_err();
    assert!(matches!(refused, JournalError::NotFound { .. }), "{refused}");
}

fn pack_details() -> GroupDetails {
    let mut journal = Journal::in_memory().unwrap();
    let group = add_group(&mut journal, "brave");
    journal.group(group).unwrap().details
}
