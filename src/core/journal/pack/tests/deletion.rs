//! What was deleted on a tablet, by its facilitator or at the end of its retention, and a pack that still has it.

use super::*;

#[test]
fn what_retention_has_forgotten_does_not_come_back() {
    let (mut here, group) = one_group();
    let before = pack(&mut here, group, 5);
    meet(&mut here, group, &usual());
    let longer = pack(&mut here, group, 6);
    let _ = here.forget_expired(day().plus_days(400)).unwrap();
    // Neither a pack that ends sooner nor one that goes on is told as a group that went on in both places.
    for pack in [&before, &longer] {
        assert_eq!(
            outcomes(&mut here, &carried(std::slice::from_ref(pack), 7)),
            [ImportOutcome::RetentionEnded]
        );
    }
    assert_eq!(here.statistics().unwrap().events_with_token, 0);
    // The other way round, the tablet whose time is not over knows more.
    let after = pack(&mut here, group, 8);
    let mut there = Journal::in_memory().unwrap();
    assert_eq!(outcomes(&mut there, &carried(&[longer], 9)), [ImportOutcome::Added]);
    assert_eq!(outcomes(&mut there, &carried(&[after], 10)), [ImportOutcome::PackIsOlder]);
    assert!(there.verify(&|_, _, _, _| true).unwrap().is_empty());
}

#[test]
fn a_group_that_was_deleted_here_comes_back_only_where_that_is_allowed() {
    let (mut here, group) = one_group();
    let brave = pack(&mut here, group, 5);
    let other = add_group(&mut here, "calm");
    meet(&mut here, other, &usual());
    let groups = carried(&[brave, pack(&mut here, other, 6)], 7);
    let never_packed = add_group(&mut here, "quiet");
    for group in [group, other, never_packed] {
        let _ = here.delete_group(group).unwrap();
    }
    assert_eq!(outcomes(&mut here, &groups), [ImportOutcome::DeletedHere, ImportOutcome::DeletedHere]);
    assert!(is_empty(&here));
    let first = AllowRestore::One(groups[0].identity.clone());
    let told: Vec<ImportOutcome> =
        imported_with(&mut here, &groups, first).unwrap().iter().map(|one| one.outcome).collect();
    assert_eq!(told, [ImportOutcome::Added, ImportOutcome::DeletedHere]);
    // It is here again, and is not asked about any more.
    assert_eq!(outcomes(&mut here, &groups), [ImportOutcome::Unchanged, ImportOutcome::DeletedHere]);
    let told = imported_with(&mut here, &groups, AllowRestore::All).unwrap();
    assert_eq!(
        told.iter().map(|one| one.outcome).collect::<Vec<_>>(),
        [ImportOutcome::Unchanged, ImportOutcome::Added]
    );
    assert!(here.verify(&|_, _, _, _| true).unwrap().is_empty());
    // Deleted once more, it is asked about once more.
    let again = here.groups().unwrap().remove(0).id;
    let _ = here.delete_group(again).unwrap();
    assert_eq!(
        outcomes(&mut here, &groups)
            .into_iter()
            .filter(|outcome| *outcome == ImportOutcome::DeletedHere)
            .count(),
        1
    );
}

#[test]
fn a_group_is_kept_no_longer_than_either_tablet_said() {
    let retention = |journal: &Journal| journal.groups().unwrap()[0].details.retention_days;
    let prefers = |journal: &mut Journal, days: u16| {
        let wish = Preferences { retention_days: days, ..journal.preferences().unwrap() };
        journal.set_preferences(&wish).unwrap();
    };
    // The pack says 90 days.
    for (setting, kept) in [(30, 30), (90, 90), (180, 90)] {
        let (mut here, group) = one_group();
        let first = pack(&mut here, group, 5);
        let mut there = Journal::in_memory().unwrap();
        prefers(&mut there, setting);
        assert_eq!(outcomes(&mut there, &carried(&[first], 6)), [ImportOutcome::Added]);
        assert_eq!(retention(&there), kept);
        // The facilitator here waits longer now; a pack that goes on makes it shorter again, and never longer.
        prefers(&mut there, 365);
        meet(&mut here, group, &usual());
        assert_eq!(
            outcomes(&mut there, &carried(&[pack(&mut here, group, 7)], 8)),
            [ImportOutcome::Updated(1)]
        );
        assert_eq!(retention(&there), 90);
        prefers(&mut there, 30);
        meet(&mut here, group, &usual());
        assert_eq!(
            outcomes(&mut there, &carried(&[pack(&mut here, group, 9)], 10)),
            [ImportOutcome::Updated(1)]
        );
        assert_eq!(retention(&there), 30);
    }
}
