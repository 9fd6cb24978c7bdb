//! Reads a programme file: its plans, their steps, and whether they fit together with the levels.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
    sync::Arc,
};

use super::{
    level_file::{check_length, read_bands, read_schema},
    reader::Reader,
    ron_tree::Node,
    values::{every, list, number, plain, short},
};
use crate::content::{
    definitions::level::{Band, Bilingual, Plan, PlanStep, Programme},
    faults::fault_text::{Argument, FaultText},
    text::text_limits::{TextLimits, count_han, count_words},
};

/// The longest session, in minutes; children cannot sit through more.
pub(crate) const LONGEST: u16 = 90;
/// The activities that no session with children goes without, and the keys of what is said where they are missing.
const RITUALS: [(&str, &str); 2] = [("assent", "fault-no-assent"), ("ending", "fault-no-ending")];
/// The activity in which the tablet sleeps, and the one that is talked through around it.
const AWAY: [&str; 2] = ["away", "reflection"];
/// The most seats at one tablet.
const MOST_SEATS: u16 = 10;
/// The most that the materials of one session may cost, in yuan.
const MOST_YUAN: u16 = 2000;
/// How many English words the script of a plan has.
const SCRIPT_WORDS: RangeInclusive<usize> = 25..=150;
/// How many Han characters the script of a plan has.
const SCRIPT_HAN: RangeInclusive<usize> = 25..=260;

/// What a plan has to know about a level it names.
#[derive(Clone, Debug)]
pub(crate) struct KnownLevel {
    /// The file it is in.
    pub path: String,
    /// Its activity and bands; nothing if the file has faults, so that the level is left out.
    pub sound: Option<(String, Vec<Band>)>,
}

/// Every level a plan may name, by its id.
pub(crate) type KnownLevels = BTreeMap<String, KnownLevel>;

/// Reads a programme; nothing if there was a fault.
pub(crate) fn read_programme(reader: &Reader, levels: &KnownLevels) -> Option<Arc<Programme>> {
    read_schema(reader);
    let (id, title) = (reader.id("id"), reader.bilingual("title", TextLimits::TITLE));
    let (bands, seats) = (read_bands(reader), reader.structure("seats", read_seats));
    let youngest = bands.as_ref().and_then(|bands| bands.iter().min().copied());
    let with_children = seats.as_ref().is_some_and(|seats| *seats.end() > 0);
    let sessions = reader.structures("sessions", 1..=60, |plan| {
        let plan_read = read_plan(plan, levels, youngest)?;
        if with_children {
            check_rituals(plan, &plan_read, levels);
        }
        Some(plan_read)
    });
    if let Some(sessions) = &sessions {
        check_follow_ups(reader, sessions);
    }
    Some(Arc::new(Programme { id: id?, title: title?, bands: bands?, seats: seats?, sessions: sessions? }))
}

fn read_seats(reader: &Reader) -> Option<RangeInclusive<u8>> {
    let seats = |name| reader.number(name, 0..=MOST_SEATS).and_then(|seats| u8::try_from(seats).ok());
    let (least, most) = (seats("least"), seats("most"));
    let (least, most) = (least?, most?);
    if least > most {
        let text =
            FaultText::new("fault-seats").with("least", u16::from(least)).with("most", u16::from(most));
        reader.faults.add(reader.node.offset, text);
    }
    Some(least..=most)
}

fn read_plan(reader: &Reader, levels: &KnownLevels, youngest: Option<Band>) -> Option<Plan> {
    let (id, title) = (reader.id("id"), reader.bilingual("title", TextLimits::TITLE));
    let (aim, materials) =
        (reader.bilingual("aim", TextLimits::NOTE), reader.bilingual("materials", TextLimits::NOTE));
    let (cost, prepare) =
        (reader.number("cost", 0..=MOST_YUAN), reader.bilingual("prepare", TextLimits::NOTE));
    let (script, after_months) = (read_script(reader), read_months(reader));
    let minutes = reader.number("minutes", 1..=2400);
    let steps = reader.structures("steps", 1..=40, |step| read_step(step, levels, youngest));
    let (minutes, steps) = (minutes?, steps?);
    check_minutes(reader, minutes, &steps);
    Some(Plan {
        id: id?,
        title: title?,
        aim: aim?,
        materials: materials?,
        cost: cost?,
        prepare: prepare?,
        script: script?,
        after_months: after_months?,
        minutes,
        steps,
    })
}

/// Children hear what is kept before they play, and each ends on the same private screen: no session goes without.
fn check_rituals(reader: &Reader, plan: &Plan, levels: &KnownLevels) {
    let named = || plan.steps.iter().flat_map(|step| step.levels.iter().chain(&step.or));
    let activity_of = |id: &String| Some(&levels.get(id)?.sound.as_ref()?.0);
    // A level that is left out might have been the one.
    if named().any(|id| activity_of(id).is_none()) {
        return;
    }
    for (ritual, key) in RITUALS {
        let is_ritual = |level: &KnownLevel| level.sound.as_ref().is_some_and(|(one, _)| one == ritual);
        let Some((id, _)) = levels.iter().find(|(_, level)| is_ritual(level)) else { continue };
        if !named().any(|id| activity_of(id).is_some_and(|one| one == ritual)) {
            let text = FaultText::new(key).with("level", id.as_str());
            reader.faults.add(place_of(reader.node, "steps"), text);
        }
    }
}

fn read_script(reader: &Reader) -> Option<Bilingual> {
    let script = reader.bilingual("script", TextLimits::SCRIPT)?;
    let offset = place_of(reader.node, "script");
    let (words, han) = (count_words(&script.en), count_han(&script.zh_hans));
    check_length(reader.faults, offset, words, &SCRIPT_WORDS, "fault-script-english");
    check_length(reader.faults, offset, han, &SCRIPT_HAN, "fault-script-chinese");
    Some(script)
}

/// The months of a follow-up, which most plans do not have; nothing at all if there was a fault.
#[allow(clippy::option_option, reason = "a fault is not the same as a plan that is no follow-up")]
fn read_months(reader: &Reader) -> Option<Option<u16>> {
    match reader.optional("after_months") {
        None => Some(None),
        Some(node) => number(reader.faults, node, 1..=12).map(Some),
    }
}

/// Follow-ups stand behind the sessions they follow, the earlier before the later.
fn check_follow_ups(reader: &Reader, sessions: &[Plan]) {
    let nodes = reader.node.field("sessions").map(Node::items).unwrap_or_default();
    let mut last = 0;
    for (plan, node) in sessions.iter().zip(nodes) {
        let months = plan.after_months.unwrap_or(0);
        if plan.after_months.is_none() && last > 0 {
            reader.faults.add(node.offset, "fault-after-follow-up");
        } else if plan.after_months.is_some() && months <= last {
            let text = FaultText::new("fault-follow-up-order").with("months", months).with("last", last);
            reader.faults.add(place_of(node, "after_months"), text);
        }
        last = last.max(months);
    }
}

/// Where a field's value stands; the struct itself where it lacks the field.
fn place_of(node: &Node, name: &str) -> usize {
    node.field(name).unwrap_or(node).offset
}

fn check_minutes(reader: &Reader, minutes: u16, steps: &[PlanStep]) {
    let offset = |name| place_of(reader.node, name);
    if minutes > LONGEST {
        let text = FaultText::new("fault-session-long").with("minutes", minutes).with("longest", LONGEST);
        reader.faults.add(offset("minutes"), text);
    }
    let sum: u16 = steps.iter().map(|step| step.minutes).sum();
    if sum != minutes {
        let text = FaultText::new("fault-minutes-sum").with("sum", sum).with("minutes", minutes);
        reader.faults.add(offset("minutes"), text);
    }
    let tablet: u16 = steps.iter().filter(|step| step.tablet).map(|step| step.minutes).sum();
    let most = most_tablet_minutes(minutes);
    if tablet > most {
        let text = FaultText::new("fault-minutes-tablet").with("tablet", tablet).with("minutes", minutes);
        reader.faults.add(offset("steps"), text.with("most", most));
    }
}

/// The most minutes at the tablet: 25 of 60, and as much of any other length, rounded up.
pub const fn most_tablet_minutes(minutes: u16) -> u16 {
    (minutes * 25).div_ceil(60)
}

fn read_step(reader: &Reader, levels: &KnownLevels, youngest: Option<Band>) -> Option<PlanStep> {
    let lists = match reader.optional("either") {
        None => reader.field("levels").and_then(|node| {
            let names = read_names(reader, node, ("levels".into(), "fault-band-step"), levels, youngest)?;
            Some((names.ids, Vec::new(), names.activity))
        }),
        Some(node) => {
            if reader.optional("levels").is_some() {
                reader.faults.add(node.offset, "fault-levels-and-either");
            }
            read_either(reader, node, levels, youngest)
        }
    };
    let (minutes, tablet) = (reader.number("minutes", 1..=60), reader.flag("tablet"));
    let (levels, or, activity) = lists?;
    if let (Some(activity), Some(tablet)) = (activity, tablet) {
        check_tablet(reader, &activity, tablet);
    }
    Some(PlanStep { levels, or, minutes: minutes?, tablet: tablet? })
}

/// Two lists of levels, each of one activity: the group chooses which it plays.
fn read_either(
    reader: &Reader,
    node: &Node,
    levels: &KnownLevels,
    youngest: Option<Band>,
) -> Option<(Vec<String>, Vec<String>, Option<String>)> {
    let lists = list(reader.faults, node, "either", 2..=2)?;
    let names = every(lists, |list| {
        let name = FaultText::new("fault-count-side").into();
        read_names(reader, list, (name, "fault-band-side"), levels, youngest)
    });
    let [one, other] = <[Names; 2]>::try_from(names?).ok()?;
    if let (Some(first), Some(second), Some(place)) = (&one.activity, &other.activity, lists.last())
        && first == second
    {
        let text = FaultText::new("fault-same-activity").with("activity", first.as_str());
        reader.faults.add(place.offset, text);
    }
    Some((one.ids, other.ids, one.activity))
}

/// A step says rightly whether the tablet is used: the minutes at the tablet are counted by it.
fn check_tablet(reader: &Reader, activity: &str, tablet: bool) {
    let text = if tablet && activity == AWAY[0] {
        FaultText::new("fault-tablet-sleeps")
    } else if !tablet && !AWAY.contains(&activity) {
        FaultText::new("fault-tablet-plays").with("activity", activity)
    } else {
        return;
    };
    reader.faults.add(place_of(reader.node, "tablet"), text);
}

/// The levels of one list, all of one activity.
struct Names {
    ids: Vec<String>,
    /// What they play; nothing if none of them could be read.
    activity: Option<String>,
}

fn read_names(
    reader: &Reader,
    node: &Node,
    (name, without_band): (Argument, &'static str),
    levels: &KnownLevels,
    youngest: Option<Band>,
) -> Option<Names> {
    let items = list(reader.faults, node, name, 1..=16)?;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let ids = every(items, |item| {
        let name = plain(reader.faults, item)?;
        if !seen.insert(name) {
            let text = FaultText::new("fault-level-twice").with("level", short(name));
            reader.faults.add(item.offset, text);
        }
        found.extend(known_level(reader, item, name, levels));
        Some(name.to_owned())
    })?;
    if let Some((_, (first, _))) = found.first() {
        for (item, (activity, _)) in found.iter().filter(|(_, (activity, _))| activity != first) {
            let text = FaultText::new("fault-two-activities").with("activity", activity.as_str());
            reader.faults.add(item.offset, text.with("first", first.as_str()));
        }
    }
    check_bands(reader, (node.offset, without_band), youngest, items.len(), &found);
    Some(Names { ids, activity: found.first().map(|(_, (activity, _))| activity.clone()) })
}

/// A level that a step names: where, and its activity and bands.
type Named<'n> = (&'n Node, &'n (String, Vec<Band>));

fn known_level<'n>(
    reader: &Reader,
    item: &'n Node,
    name: &str,
    levels: &'n KnownLevels,
) -> Option<Named<'n>> {
    match levels.get(name) {
        Some(KnownLevel { sound: Some(facts), .. }) => Some((item, facts)),
        Some(KnownLevel { path, sound: None }) => {
            let text = FaultText::new("fault-level-faulty").with("level", name).with("file", path.as_str());
            reader.faults.add(item.offset, text);
            None
        }
        None => {
            let guess = reader.faults.suggest(name, levels.keys().map(String::as_str), "fault-mend-level");
            let text = FaultText::new("fault-no-level").with("level", short(name));
            reader.faults.add(item.offset, text.with("mend", guess));
            None
        }
    }
}

/// An older band may play a younger band's level, so the youngest band needs one.
fn check_bands(
    reader: &Reader,
    (offset, key): (usize, &'static str),
    youngest: Option<Band>,
    named: usize,
    found: &[Named],
) {
    let Some(youngest) = youngest else { return };
    let covers = |(_, (_, bands)): &Named| bands.iter().any(|band| *band <= youngest);
    // A level that is left out might have been the one.
    if found.len() == named && !found.is_empty() && !found.iter().any(covers) {
        reader.faults.add(offset, FaultText::new(key).with("band", youngest.letter()));
    }
}

#[cfg(test)]
mod tests {
    use super::most_tablet_minutes;

    #[test]
    fn tablet_minutes_are_25_of_60() {
        assert_eq!([60, 25, 30, 45, 1, 2400].map(most_tablet_minutes), [25, 11, 13, 19, 1, 1000]);
    }
}
