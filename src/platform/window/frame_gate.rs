//! The gate before the screen: where keeping takes a while, as in a browser, neither picture nor input goes on until what
//! was done is kept.

use bevy::{
    ecs::schedule::{InternedScheduleLabel, ScheduleLabel},
    prelude::*,
    render::RenderApp,
};

/// Keeps what has changed, as far as it is not being kept already, and says whether that is still going on.
pub type SaveChanges = fn(&mut World) -> bool;

/// What is done in one update.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameGate {
    /// A picture of what is kept now is still owed.
    owed: bool,
    /// Whether this update draws.
    draws: bool,
}

/// What the gate lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// Nothing: something is still being kept.
    Nothing,
    /// Only the picture that was held back.
    Picture,
    /// Everything.
    All,
}

impl FrameGate {
    const fn begin(&mut self, keeping: bool) -> Pass {
        self.draws = false;
        if keeping {
            return Pass::Nothing;
        }
        if self.owed {
            // One picture for each turn of the rules: what it must take over from them is told only once.
            self.owed = false;
            self.draws = true;
            return Pass::Picture;
        }
        Pass::All
    }

    const fn end(&mut self, keeping: bool) {
        self.owed = keeping;
        self.draws = !keeping;
    }

    /// Whether a picture is drawn now.
    pub const fn draws(self) -> bool {
        self.draws
    }
}

/// The schedule around the engine's own.
#[derive(ScheduleLabel, Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Gated;

/// The renderer's schedule behind the gate.
#[derive(ScheduleLabel, Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct GatedRender;

/// The engine's own schedule of an app.
#[derive(Resource, Clone, Copy, Debug)]
struct Inner(InternedScheduleLabel);

/// Whether the renderer draws now.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct Draws(bool);

/// Puts the gate around everything: call it last, when the app is complete.
pub fn hold(app: &mut App, keep: SaveChanges) {
    app.init_resource::<FrameGate>();
    wrap(app.main_mut(), Gated, move |world: &mut World| through(world, keep));
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    render.init_resource::<Draws>();
    if let Some(mut extract) = render.take_extract() {
        render.set_extract(move |main, render| {
            let draws = main.resource::<FrameGate>().draws();
            render.resource_mut::<Draws>().0 = draws;
            if draws {
                extract(main, render);
            }
        });
    }
    wrap(render, GatedRender, |world: &mut World| {
        if world.resource::<Draws>().0 {
            run_inner(world);
        }
    });
}

fn wrap(app: &mut SubApp, label: impl ScheduleLabel, run: impl Fn(&mut World) + Send + Sync + 'static) {
    let Some(inner) = app.update_schedule else { return };
    app.insert_resource(Inner(inner));
    let mut schedule = Schedule::new(label.intern());
    schedule.add_systems(run);
    app.update_schedule = Some(label.intern());
    app.add_schedule(schedule);
}

fn run_inner(world: &mut World) {
    let Inner(inner) = *world.resource::<Inner>();
    world.run_schedule(inner);
}

fn through(world: &mut World, keep: SaveChanges) {
    let keeping = keep(world);
    match world.resource_mut::<FrameGate>().begin(keeping) {
        Pass::Nothing => {}
        // What came in meanwhile is looked at in the next update, which is asked for here.
        Pass::Picture => {
            world.write_message(bevy::window::RequestRedraw);
        }
        Pass::All => {
            run_inner(world);
            let keeping = keep(world);
            world.resource_mut::<FrameGate>().end(keeping);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use super::*;

    /// One test has it at a time.
    static KEEPING: AtomicBool = AtomicBool::new(false);
    static TURNS: AtomicUsize = AtomicUsize::new(0);

    #[test]
    fn nothing_moves_while_something_is_being_kept_and_every_turn_is_drawn_once() {
        let mut app = App::new();
        app.add_message::<bevy::window::RequestRedraw>().add_systems(Update, || {
            // Every turn writes something.
            KEEPING.store(true, Ordering::Relaxed);
            TURNS.fetch_add(1, Ordering::Relaxed);
        });
        hold(&mut app, |_| KEEPING.load(Ordering::Relaxed));
        let mut update = |kept: bool| {
            if kept {
                KEEPING.store(false, Ordering::Relaxed);
            }
            app.update();
            (TURNS.load(Ordering::Relaxed), app.world().resource::<FrameGate>().draws())
        };
        assert_eq!(update(false), (1, false), "the turn is made, its picture waits");
        assert_eq!(update(false), (1, false));
        assert_eq!(update(true), (1, true), "kept: now it is drawn, and nothing else");
        assert_eq!(update(true), (2, false), "the next turn");
        assert_eq!(update(true), (2, true));
    }
}
