//! The order of systems is said wherever it matters: no two of them that touch the same data, one of them ours, run now in this
//! order and now in that.

use std::{
    any::{TypeId, type_name},
    collections::BTreeMap,
};

use bevy::{
    ecs::{
        message::message_update_system,
        schedule::{ApplyDeferred, ScheduleLabel, SystemKey},
        system::{IntoSystem, System},
    },
    prelude::*,
};
use six_seeds::tour::Tablet;

use crate::support::Story;

/// Whose system it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// This program's.
    Ours,
    /// The engine's, or a library's: how these are ordered among themselves is theirs to say.
    Engine,
    /// The engine's own upkeep, which may run between any two systems: it hands over what was deferred, and lets go of
    /// messages that all have read.
    Upkeep,
}

/// A system in a schedule.
struct Known {
    name: String,
    owner: Owner,
}

impl Known {
    fn of(system: &dyn System<In = (), Out = ()>) -> Self {
        let name = system.name().to_string();
        let upkeep =
            [TypeId::of::<ApplyDeferred>(), IntoSystem::into_system(message_update_system).system_type()];
        let our_crate = type_name::<Tablet>().split("::").next();
        let owner = if upkeep.contains(&system.system_type()) {
            Owner::Upkeep
        } else if name.split("::").next() == our_crate {
            Owner::Ours
        } else {
            Owner::Engine
        };
        Self { name, owner }
    }
}

/// Whether the order of two such systems is ours to say.
fn is_ours_to_say(pair: [&Known; 2]) -> bool {
    pair.iter().any(|one| one.owner == Owner::Ours) && pair.iter().all(|one| one.owner != Owner::Upkeep)
}

/// The pairs of systems in a schedule whose order is not said though it matters, and what they share.
fn ambiguities(world: &World, label: impl ScheduleLabel) -> Vec<String> {
    let schedule = world.resource::<Schedules>().get(label).expect("every frame runs it");
    let systems: BTreeMap<SystemKey, Known> =
        schedule.systems().unwrap().map(|(key, system)| (key, Known::of(&**system))).collect();
    assert!(systems.values().any(|one| one.owner == Owner::Ours), "the names of systems are not told");
    let pairs = schedule.graph().conflicting_systems().iter();
    let ours = pairs.filter_map(|(one, other, shared)| {
        let [one, other] = [&systems[one], &systems[other]];
        let named = |id| world.components().get_name(id).map(|name| name.to_string()).unwrap_or_default();
        let shared: Vec<String> = shared.iter().map(|id| named(*id)).collect();
        let told =
            || format!("{:?}: {} and {}: {}", schedule.label(), one.name, other.name, shared.join(", "));
        is_ours_to_say([one, other]).then(told)
    });
    ours.collect()
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

#[test]
fn two_systems_without_an_order_are_found() {
    #[derive(Resource, Default)]
    struct Shared(u32);

    fn one(mut shared: ResMut<Shared>) {
        shared.0 += 1;
    }

    fn other(mut shared: ResMut<Shared>) {
        shared.0 *= 2;
    }

    let mut app = App::new();
    app.init_resource::<Shared>().add_systems(Update, (one, other));
    app.update();
    let schedule = app.world().resource::<Schedules>().get(Update).unwrap();
    assert_eq!(schedule.graph().conflicting_systems().len(), 1, "the engine counts them without being asked");
}
