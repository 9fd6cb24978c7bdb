//! The order of systems is said wherever it matters: no two of them that touch the same data, one of them ours, run now in this
//! order and now in that.

use std::{any::type_name, collections::BTreeMap};

use bevy::{
    ecs::schedule::{ScheduleLabel, SystemKey},
    prelude::*,
};
use six_seeds::tour::Tablet;

use crate::support::Story;

/// Who wrote a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Author {
    /// This program.
    Us,
    /// The engine, or a library: how their own systems are ordered is theirs to say.
    Engine,
}

impl Author {
    /// The author of the system of this name, which begins with its crate.
    fn of(system: &str) -> Self {
        let our_crate = type_name::<Tablet>().split("::").next().unwrap_or_default();
        if system.split("::").next() == Some(our_crate) { Self::Us } else { Self::Engine }
    }
}

/// The pairs of systems in a schedule whose order is not said though it matters, and what they share.
fn ambiguities(world: &World, label: impl ScheduleLabel) -> Vec<String> {
    let schedules = world.resource::<Schedules>();
    let schedule = schedules.get(label).expect("every frame runs it");
    let systems: BTreeMap<SystemKey, String> =
        schedule.systems().unwrap().map(|(key, system)| (key, system.name().to_string())).collect();
    assert!(
        systems.values().any(|system| Author::of(system) == Author::Us),
        "the names of systems are not told"
    );
    let pairs = schedule.graph().conflicting_systems().iter();
    let ours = pairs.filter(|(one, other, _)| {
        [one, other].iter().any(|system| Author::of(&systems[*system]) == Author::Us)
    });
    let told = ours.map(|(one, other, shared)| {
        let shared: Vec<String> = shared
            .iter()
            .map(|id| world.components().get_name(*id).map(|name| name.to_string()).unwrap_or_default())
            .collect();
        format!("{:?}: {} and {}: {}", schedule.label(), systems[one], systems[other], shared.join(", "))
    });
    told.collect()
}

#[test]
fn the_order_of_systems_is_said_where_it_matters() {
    let story = Story::on_a_new_tablet();
    let world = story.tablet.app.world();
    let mut found = ambiguities(world, First);
    found.extend(ambiguities(world, PreUpdate));
    found.extend(ambiguities(world, Update));
    found.extend(ambiguities(world, PostUpdate));
    found.extend(ambiguities(world, Last));
    found.sort();
    assert!(found.is_empty(), "{} pairs of systems have no order:\n{}", found.len(), found.join("\n"));
}
