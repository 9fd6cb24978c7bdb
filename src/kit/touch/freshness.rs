//! How long each thing has been on the screen: a finger that lands on a thing as soon as it has come, or as soon as it asks
//! for something else, was meant for what was there before.

use std::{collections::HashMap, time::Duration};

use bevy::prelude::*;

use super::components::{Act, Drag, Hold, Tag, Tap};
use crate::kit::schedule::DrawScreen;

/// How long a thing has to be on the screen before it can be touched.
const FRESH: Duration = Duration::from_millis(400);

/// Since when each thing, by its tag, has asked for what it asks for now, on the real clock.
#[derive(Resource, Default, Debug)]
pub struct Freshness(HashMap<String, (Option<Act>, Duration)>);

impl Freshness {
    /// Whether anything on the screen had come only just before this time.
    pub fn is_anything_fresh(&self, at: Duration) -> bool {
        self.0.values().any(|(_, since)| at < *since + FRESH)
    }

    /// Whether the thing with this tag had come only just before this time.
    pub fn is_fresh(&self, tag: &str, at: Duration) -> bool {
        self.0.get(tag).is_some_and(|(_, since)| at < *since + FRESH)
    }
}

type Touchable = Or<(With<Tap>, With<Hold>, With<Drag>)>;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Freshness>().add_systems(Update, track.after(DrawScreen));
}

/// After a drawing: which things stayed, and which are new or ask for something else.
fn track(
    drawn: Query<(), Added<Tag>>,
    things: Query<(&Tag, Option<&Tap>, Option<&Hold>), Touchable>,
    time: Res<Time<Real>>,
    mut freshness: ResMut<Freshness>,
) {
    if drawn.is_empty() {
        return;
    }
    let before = std::mem::take(&mut freshness.0);
    freshness.0 = things
        .iter()
        .map(|(Tag(tag), tap, hold)| {
            let act = hold.map(|Hold(act)| act).or_else(|| tap.map(|Tap(act)| act)).cloned();
            let since = match before.get(tag) {
                Some((same, since)) if *same == act => *since,
                _ => time.elapsed(),
            };
            (tag.clone(), (act, since))
        })
        .collect();
}
