//! All groups together on paper: every sum is found again by a query, and a reader who has an export from after each thing
//! that happened (groups come, go on, are put away, are deleted) never gets at one group or one seat by subtracting.

use std::collections::{BTreeMap, BTreeSet};

use six_seeds::{
    content::Band,
    journal::{GroupId, LinkageKind, Partner},
    locale::{Language, Texts},
    play::all_groups_document,
    report::AllGroupsFormat,
};

use super::{
    Asked,
    meetings::{Cupboard, mixed},
};

/// The facts of an export: subject, factor, time and what; and the value.
type Facts = BTreeMap<[String; 4], String>;

fn file(cupboard: &mut Cupboard, form: AllGroupsFormat, language: Language) -> Vec<u8> {
    let texts = Texts::new(language);
    all_groups_document(&mut cupboard.keeper, &cupboard.table, &texts, form).unwrap().unwrap().bytes
}

fn facts(cupboard: &mut Cupboard) -> Facts {
    let text = String::from_utf8(file(cupboard, AllGroupsFormat::Csv, Language::English)).unwrap();
    let line = |line: &str| {
        let mut fields = vec![String::new()];
        let mut quoted = false;
        for sign in line.chars() {
            match sign {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(String::new()),
                other => fields.last_mut().unwrap().push(other),
            }
        }
        let [subject, factor, time, what, value] = fields.try_into().unwrap();
        ([subject, factor, time, what], value)
    };
    text.lines().skip(1).map(line).collect()
}

/// A group that is asked before and after; its answers move by as much as its number of seats says.
fn group(cupboard: &mut Cupboard, before: &[u64], after: &[u64]) -> GroupId {
    let journal = cupboard.keeper.journal().unwrap();
    if journal.group(cupboard.group).is_err() || !journal.sessions(cupboard.group).unwrap().is_empty() {
        cupboard.another_group();
    }
    cupboard.meet("eight-1", before, &mixed);
    let moved = after.len() as u64;
    cupboard.meet("eight-8", after, &|seat, kind| mixed(seat + moved * (seat % 2), kind));
    cupboard.group
}

fn delete(cupboard: &mut Cupboard, group: GroupId) {
    let _ = cupboard.keeper.journal().unwrap().delete_group(group).unwrap();
}

/// For every question: of how many groups and children it is told.
fn told(facts: &Facts) -> BTreeMap<[String; 4], (usize, usize)> {
    let pairs = [
        ("groups told of", "children who answered"),
        ("change: groups told of", "change: children who answered both times"),
    ];
    let mut told = BTreeMap::new();
    for (key, groups) in facts {
        for (of_groups, of_children) in pairs {
            if key[3] == of_groups {
                let mut children = key.clone();
                of_children.clone_into(&mut children[3]);
                told.insert(children.clone(), (groups.parse().unwrap(), facts[&children].parse().unwrap()));
            }
        }
    }
    told
}

/// How many groups are told of at the end, to any question.
fn groups_told(facts: &Facts) -> BTreeSet<usize> {
    told(facts).into_values().map(|(groups, _)| groups).collect()
}

/// Holds two exports with one thing between them against each other.
fn apart(before: &Facts, after: &Facts, what: &str) {
    let (one, other) = (told(before), told(after));
    for question in one.keys().chain(other.keys()) {
        let of = |told: &BTreeMap<_, (usize, usize)>| told.get(question).copied().unwrap_or_default();
        let ((groups, children), (groups_then, children_then)) = (of(&other), of(&one));
        let (groups, children) = (groups.abs_diff(groups_then), children.abs_diff(children_then));
        let whole_pair = groups == 2 && children >= 10;
        assert!(
            (groups, children) == (0, 0) || whole_pair,
            "{what}: {groups} groups, {children} in {question:?}"
        );
    }
    for (key, value) in after {
        let numbers =
            before.get(key).and_then(|then| Some((value.parse::<i64>().ok()?, then.parse::<i64>().ok()?)));
        // Numbers of children: what stands between the two views is nobody, or three at least.
        let counts = !key[1].is_empty() && !key[3].contains("groups") && !key[3].contains("questions");
        if let Some((now, then)) = numbers.filter(|_| counts) {
            let apart = now.abs_diff(then);
            assert!(apart == 0 || apart >= 3, "{what}: {apart} in {key:?}");
        }
    }
}

#[test]
fn whoever_has_every_export_never_gets_at_one_group_by_subtracting() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    let mut views = vec![facts(&mut cupboard)];
    let mut looks = |cupboard: &mut Cupboard, what: &str| {
        let now = facts(cupboard);
        apart(views.last().unwrap(), &now, what);
        views.push(now.clone());
        now
    };
    let (one, four, five, six) = (&[0][..], &[0, 1, 2, 3][..], &[0, 1, 2, 3, 4][..], &[0, 1, 2, 3, 4, 5][..]);
    let ten: Vec<u64> = (0..10).collect();

    group(&mut cupboard, one, one);
    looks(&mut cupboard, "a child alone");
    group(&mut cupboard, four, four);
    let now = looks(&mut cupboard, "four");
    assert!(told(&now).is_empty());
    let first = group(&mut cupboard, five, five);
    assert!(told(&looks(&mut cupboard, "five wait for another group")).is_empty());
    let second = group(&mut cupboard, six, six);
    assert_eq!(groups_told(&looks(&mut cupboard, "five and six")), [2].into());
    let third = group(&mut cupboard, &ten, &ten);
    assert_eq!(groups_told(&looks(&mut cupboard, "ten wait")), [2].into());

    // The pair goes whole: who is left of it is not told of with the ten who wait.
    delete(&mut cupboard, first);
    assert!(told(&looks(&mut cupboard, "one of the pair is deleted")).is_empty());
    // Three left and three came: three answered both times, so this group has no part in the change.
    group(&mut cupboard, six, &[3, 4, 5, 6, 7, 8]);
    let now = looks(&mut cupboard, "joiners and leavers");
    assert_eq!(groups_told(&now), [2].into());
    assert!(told(&now).values().all(|(_, children)| *children == 16), "ten and six, and nobody else");
    assert!(
        !told(&now).keys().any(|key| key[3].contains("both times")),
        "the ten wait for another to tell of change"
    );
    let fifth = group(&mut cupboard, six, six);
    looks(&mut cupboard, "six more, whose change is told of with that of the ten");
    let before = looks(&mut cupboard, "nothing happened");

    // Put away is not gone: nothing changes.
    let journal = cupboard.keeper.journal().unwrap();
    journal.archive_group(third, true).unwrap();
    journal.archive_group(second, true).unwrap();
    assert_eq!(looks(&mut cupboard, "groups are put away"), before);

    delete(&mut cupboard, second);
    assert_eq!(told(&looks(&mut cupboard, "the other of the first pair is deleted")), told(&before));
    delete(&mut cupboard, fifth);
    group(&mut cupboard, five, five);
    looks(&mut cupboard, "one is deleted and one comes");
}

#[test]
fn a_pair_that_was_formed_before_it_was_shown_again_is_the_same_after_a_restart() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    for seats in [5_u64, 6, 10] {
        let seats: Vec<u64> = (0..seats).collect();
        group(&mut cupboard, &seats, &seats);
    }
    let before = facts(&mut cupboard);
    cupboard.keeper.open_again();
    assert_eq!(facts(&mut cupboard), before);
    let asked = Asked::of(&cupboard);
    let kept = asked.number("SELECT count(*) FROM pairs");
    assert!(kept > 0 && kept.is_multiple_of(2), "{kept}");
    let ids = asked.number("SELECT count(*) FROM (SELECT pair FROM pairs GROUP BY pair HAVING count(*) = 2)");
    assert_eq!(ids * 2, kept, "every id is that of one pair");
    assert_eq!(asked.number("SELECT count(*) FROM frozen WHERE subject LIKE 'pool.%'"), 0);
}

#[test]
fn a_figure_reads_the_same_in_every_format_and_is_never_told_more_finely() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    // Of eight and ten together three or more chose higher, the same and lower.
    for seats in [8_u64, 10, 8, 10, 8, 10] {
        let seats: Vec<u64> = (0..seats).collect();
        group(&mut cupboard, &seats, &seats);
    }
    let facts = facts(&mut cupboard);
    let finely = |what: &str| match what {
        what if what.starts_with("change: more who") => Some(2),
        what if what.starts_with("change: p,") => Some(3),
        _ => None,
    };
    let page = String::from_utf8(file(&mut cupboard, AllGroupsFormat::Report, Language::English)).unwrap();
    let mut figures = 0;
    for (key, value) in &facts {
        let Some(decimals) = finely(&key[3]) else {
            assert!(!value.contains('.') || value.contains(' ') || key[1].is_empty(), "{key:?} {value}");
            continue;
        };
        figures += 1;
        let after_the_point = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        assert_eq!(after_the_point, decimals, "{key:?} {value}");
        assert!(page.contains(value.as_str()), "{value} is on the page too");
    }
    assert!(figures > 0, "something is told in full");
}

#[test]
fn every_sum_of_all_groups_is_found_again_by_a_query() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    for seats in [4_u64, 6, 10] {
        let seats: Vec<u64> = (0..seats).collect();
        group(&mut cupboard, &seats, &seats);
        cupboard.count(1, Partner::Family, LinkageKind::CardsGiven, 5);
    }
    cupboard.count(2, Partner::School, LinkageKind::Meetings, 2);
    let asked = Asked::of(&cupboard);
    let sessions = asked.sessions();
    let sums = [
        ("Groups that have met", 3),
        ("Sessions", sessions.len()),
        ("Minutes together", sessions.iter().map(|(id, _)| asked.minutes(*id)).sum()),
        (
            "Attendances (each child counted at each session)",
            sessions.iter().map(|(id, _)| asked.heads(*id)).sum(),
        ),
        ("Cost of materials as planned, in yuan", sessions.iter().map(|(_, plan)| asked.cost(plan)).sum()),
        ("Family: cards given", asked.number("SELECT sum(count) FROM linkage WHERE what = 'cards-given'")),
        ("School: meetings", asked.number("SELECT sum(count) FROM linkage WHERE what = 'meetings'")),
    ];
    let facts = facts(&mut cupboard);
    for (what, number) in sums {
        let key = ["All groups together", "", "", what].map(str::to_owned);
        assert_eq!(facts.get(&key), Some(&number.to_string()), "{what}");
    }
    let first = facts.iter().find(|(key, _)| key[0].contains(" · ") && key[3] == "Sessions").unwrap();
    assert_eq!(first.1, "3", "each plan was held three times");
}

#[test]
fn the_page_the_table_and_the_workbook_are_made_in_both_languages_without_a_raw_key() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    let empty = String::from_utf8(file(&mut cupboard, AllGroupsFormat::Report, Language::English)).unwrap();
    assert!(empty.contains("There has been no session yet"));
    for seats in [6_u64, 7] {
        let seats: Vec<u64> = (0..seats).collect();
        group(&mut cupboard, &seats, &seats);
    }
    for language in Language::ALL {
        for form in [AllGroupsFormat::Report, AllGroupsFormat::Csv] {
            let text = String::from_utf8(file(&mut cupboard, form, language)).unwrap();
            for key in ["print-", "review-", "desk-"] {
                assert!(!text.contains(key), "{form:?} in {language:?} shows a raw {key}");
            }
        }
        let page = String::from_utf8(file(&mut cupboard, AllGroupsFormat::Report, language)).unwrap();
        assert!(page.contains("data-fact=\"emotion-before-0\""), "a chart with its numbers");
        assert!(page.contains("<svg") && !page.contains("<script"));
        let workbook = file(&mut cupboard, AllGroupsFormat::Xlsx, language);
        assert_eq!(workbook[..2], *b"PK");
    }
}
