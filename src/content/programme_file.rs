//! Reads a programme file: its plans, their steps, and whether they fit together with the levels.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    card::Card,
    definitions::{Band, Plan, PlanStep, Programme},
    level_file::{read_bands, read_schema},
    reader::{Reader, every, plain, short},
    tree::Node,
};

/// What a plan has to know about a level it names.
#[derive(Clone, Debug)]
pub(super) struct KnownLevel {
    /// The file it is in.
    pub path: String,
    /// Its activity and bands; nothing if the file has faults, so that the level is left out.
    pub sound: Option<(String, Vec<Band>)>,
}

/// Every level a plan may name, by its id.
pub(super) type KnownLevels = BTreeMap<String, KnownLevel>;

/// Reads a programme; nothing if there was a fault.
pub(super) fn read_programme(reader: &Reader, levels: &KnownLevels) -> Option<Arc<Programme>> {
    read_schema(reader);
    let (id, title) = (reader.id("id"), reader.bilingual("title", Card::TITLE));
    let bands = read_bands(reader);
    let youngest = bands.as_ref().and_then(|bands| bands.iter().min().copied());
    let sessions = reader.structures("sessions", 1..=60, |plan| read_plan(plan, levels, youngest));
    Some(Arc::new(Programme { id: id?, title: title?, bands: bands?, sessions: sessions? }))
}

fn read_plan(reader: &Reader, levels: &KnownLevels, youngest: Option<Band>) -> Option<Plan> {
    let (id, title) = (reader.id("id"), reader.bilingual("title", Card::TITLE));
    let (aim, materials) = (reader.bilingual("aim", Card::NOTE), reader.bilingual("materials", Card::NOTE));
    let minutes = reader.number("minutes", 1..=240);
    let steps = reader.structures("steps", 1..=40, |step| read_step(step, levels, youngest));
    let (minutes, steps) = (minutes?, steps?);
    check_minutes(reader, minutes, &steps);
    Some(Plan { id: id?, title: title?, aim: aim?, materials: materials?, minutes, steps })
}

fn check_minutes(reader: &Reader, minutes: u16, steps: &[PlanStep]) {
    let offset = |name| reader.node.field(name).map_or(reader.node.offset, |node| node.offset);
    let sum: u16 = steps.iter().map(|step| step.minutes).sum();
    if sum != minutes {
        reader.ledger.fault(
            offset("minutes"),
            format!("the steps take {sum} minutes together, not {minutes}: write {sum}, or change the steps"),
        );
    }
    let tablet: u16 = steps.iter().filter(|step| step.tablet).map(|step| step.minutes).sum();
    let most = most_tablet_minutes(minutes);
    if tablet > most {
        reader.ledger.fault(
            offset("steps"),
            format!(
                "{tablet} of {minutes} minutes are at the tablet, but at most {most} may be: \
                 shorten these steps, or add time without the tablet"
            ),
        );
    }
}

/// The most minutes at the tablet: 25 of 60, and as much of any other length, rounded up.
const fn most_tablet_minutes(minutes: u16) -> u16 {
    (minutes * 25).div_ceil(60)
}

fn read_step(reader: &Reader, levels: &KnownLevels, youngest: Option<Band>) -> Option<PlanStep> {
    let names = read_names(reader, levels, youngest);
    let (minutes, tablet) = (reader.number("minutes", 1..=60), reader.flag("tablet"));
    Some(PlanStep { levels: names?, minutes: minutes?, tablet: tablet? })
}

fn read_names(reader: &Reader, levels: &KnownLevels, youngest: Option<Band>) -> Option<Vec<String>> {
    let (items, offset) = reader.list("levels", 1..=16)?;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let names = every(items, |item| {
        let name = plain(reader.ledger, item)?;
        if !seen.insert(name) {
            reader.ledger.fault(item.offset, format!("\"{}\" stands here twice: take one away", short(name)));
        }
        found.extend(known_level(reader, item, name, levels));
        Some(name.to_owned())
    })?;
    if let Some((_, (first, _))) = found.first() {
        for (item, (activity, _)) in found.iter().filter(|(_, (activity, _))| activity != first) {
            reader.ledger.fault(
                item.offset,
                format!(
                    "this level plays \"{activity}\", but the step began with \"{first}\": \
                     put it in a step of its own"
                ),
            );
        }
    }
    check_bands(reader, offset, youngest, items.len(), &found);
    Some(names)
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
            let text = format!("the level \"{name}\" has faults of its own: mend {path} first");
            reader.ledger.fault(item.offset, text);
            None
        }
        None => {
            let otherwise = "write the id of a level, or mend that level's file if it has faults";
            let guess = reader.ledger.guess(name, levels.keys().map(String::as_str), otherwise);
            reader.ledger.fault(item.offset, format!("there is no level \"{}\"{guess}", short(name)));
            None
        }
    }
}

/// An older band may play a younger band's level, so the youngest band needs one.
fn check_bands(reader: &Reader, offset: usize, youngest: Option<Band>, named: usize, found: &[Named]) {
    let Some(youngest) = youngest else { return };
    let covers = |(_, (_, bands)): &Named| bands.iter().any(|band| *band <= youngest);
    // A level that is left out might have been the one.
    if found.len() == named && !found.is_empty() && !found.iter().any(covers) {
        let letter = youngest.letter();
        reader.ledger.fault(
            offset,
            format!("no level of this step is for band {letter}, the programme's youngest: add one that is"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::most_tablet_minutes;

    #[test]
    fn tablet_minutes_are_25_of_60() {
        assert_eq!([60, 25, 30, 1, 240].map(most_tablet_minutes), [25, 11, 13, 1, 100]);
    }
}
