//! What no pack carries, whichever program wrote it, and what a pack of an older program is told by.

use super::*;

#[test]
fn pairs_of_groups_and_what_older_programs_froze_are_in_no_pack() {
    let mut here = Journal::in_memory().unwrap();
    let group = add_group(&mut here, "brave");
    let outdated = ["pool.now.measure-seeds.optimism", "measure.pairs.measure-seeds.optimism", "tool.hum"];
    meet_and_freeze(&mut here, group, &usual(), &outdated);
    let mut there = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut there, &carried(&[pack(&mut here, group, 5)], 6)), [ImportOutcome::Added]);
    // From now on it is told of together with another group of this tablet.
    let session = here.sessions(group).unwrap()[0].id;
    let subject = "now.measure-seeds.optimism".to_owned();
    let id = "0123456789abcdef".repeat(2);
    here.keep_pairs(&[Pair { session, subject, id: id.clone() }]).unwrap();
    let second = pack(&mut here, group, 7);
    let text = to_text(std::slice::from_ref(&second)).unwrap();
    for never in ["pool.", "measure.pairs", "tool.hum", &id] {
        assert!(!text.contains(never), "{never} in {text}");
    }
    assert_eq!(outcomes(&mut there, &carried(&[second], 8)), [ImportOutcome::Unchanged]);
    let taken = there.groups().unwrap().remove(0).id;
    assert_eq!(outcomes(&mut here, &carried(&[pack(&mut there, taken, 9)], 10)), [ImportOutcome::Unchanged]);
    assert_eq!(here.pairs(session).unwrap().len(), 1);
}

#[test]
fn a_pack_says_its_version_under_the_seal() {
    let (mut here, group) = one_group();
    let text = to_text(&[pack(&mut here, group, 5)]).unwrap();
    assert!(text.starts_with("(version:2,groups:["), "{text}");
    let holding = |text: &str| {
        let mut opened = OpenedPack::new(text.as_bytes())?;
        let told = std::cell::Cell::new(None);
        opened.next_group(&|_, holding| told.set(Some(holding)))?;
        Ok::<_, PackError>(told.get())
    };
    assert_eq!(holding(&text), Ok(Some(AnswerScope::GoalsAndMeasures)));
    assert_eq!(holding(&text.replace("version:2,", "")), Ok(Some(AnswerScope::EveryAnswer)));
    assert_eq!(holding(&text.replace("version:2", "version:3")), Err(PackError::Newer));
    assert!(matches!(holding(&text.replace("version:2", "version:0")), Err(PackError::Unfit(_))));
}

#[test]
fn changes_between_two_wordings_are_dropped_from_a_pack_of_version_1() {
    let mut here = Journal::in_memory().unwrap();
    let group = add_group(&mut here, "brave");
    let subjects =
        ["measure.change.measure-seeds-older-b.optimism", "measure.now.measure-seeds-older-b.optimism"];
    meet_and_freeze(&mut here, group, &usual(), &subjects);
    let text = to_text(&[pack(&mut here, group, 5)]).unwrap();
    let left = |text: &str| {
        let mut opened = OpenedPack::new(text.as_bytes()).unwrap();
        let group = opened.next_group(&as_it_is).unwrap().unwrap();
        subjects.map(|subject| group.sessions[0].frozen.iter().any(|one| one.subject == subject))
    };
    assert_eq!(left(&text.replace("version:2,", "")), [false, true]);
    assert_eq!(left(&text), [true, true]);
}

#[test]
fn a_session_with_more_than_closing_leaves_is_refused() {
    let (mut here, group) = one_group();
    let text = to_text(&[pack(&mut here, group, 5)]).unwrap();
    let mut opened = OpenedPack::new(text.as_bytes()).unwrap();
    let names_an_animal = |group: &mut PackedGroup, _| {
        let joined = Event::Joined("fox".to_owned());
        group.sessions[0].records.insert(1, Record { seat: None, minute: 0, event: joined });
    };
    assert!(matches!(opened.next_group(&names_an_animal), Err(PackError::Unfit(_))));
}
