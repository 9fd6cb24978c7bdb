//! Drives the app without a window, for the tour and for tests: it touches, waits and looks, and can do nothing else to the app.

mod desk_driver;
mod photograph;

use std::time::Duration;

use bevy::{
    ecs::schedule::SingleThreadedExecutor,
    input::touch::{TouchInput, TouchPhase},
    platform::collections::HashSet,
    prelude::*,
    render::{RenderApp, render_resource::PollType, renderer::RenderDevice},
    time::TimeUpdateStrategy,
    window::{PrimaryWindow, WindowEvent},
};
use bevy_egui::EguiContext;

pub use crate::activities::driver::DriverError;
use crate::{
    app::{self, Options},
    desk::DeskState,
    kit::{
        theme,
        touch::{Tag, freshness::Freshness},
    },
    platform::{
        art::Art,
        clock,
        input::TouchRest,
        surface::{MainCamera, Surface},
    },
    play::Table,
    session::Session,
    stage::Shown,
};

/// Simulated time between two frames.
const FRAME: Duration = Duration::from_millis(40);
/// Frames after which something that was expected is given up.
const PATIENCE: u32 = 250;
/// The same for pictures that are being read: some seconds.
const PATIENCE_WITH_PICTURES: u32 = 2000;
/// How often a long list is pushed up before a thing in it is given up.
const MOST_PUSHES: u32 = 30;

/// A tablet with hands.
pub struct Tablet {
    /// The app, to look at.
    pub app: App,
    draws: bool,
    eye_is_open: bool,
    finger: u64,
    waits_at: Option<u64>,
}

impl Tablet {
    /// Starts the app and waits until it shows something.
    pub fn start(options: Options) -> Result<Self, DriverError> {
        let draws = matches!(options.surface, Surface::Picture(_));
        let mut app = app::build(options);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        app.finish();
        app.cleanup();
        // Frames are many and small here: handing their systems to other threads would cost more than they do.
        for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
            schedule.set_executor(SingleThreadedExecutor::new());
        }
        let mut tablet = Self { app, draws, eye_is_open: true, finger: 0, waits_at: None };
        tablet.frames(4);
        let mut contexts = tablet.app.world_mut().query::<&mut EguiContext>();
        for mut context in contexts.iter_mut(tablet.app.world_mut()) {
            context.get_mut().enable_accesskit();
        }
        tablet.frames(4);
        if tablet.draws {
            tablet.set_drawing(false);
        }
        Ok(tablet)
    }

    /// Lets so many frames pass.
    pub fn frames(&mut self, count: u32) {
        for _ in 0..count {
            let drawn = self.update();
            self.wait_if_it_is_time();
            if drawn && let Some(device) = self.app.world().get_resource::<RenderDevice>() {
                // A device that cannot be waited for shows in the picture that does not come.
                let _ = device.wgpu_device().poll(PollType::Wait { submission_index: None, timeout: None });
            }
        }
    }

    /// One frame; whether the renderer took part in it. With the eye closed it takes part only to get the pictures that have
    /// changed: the app lives on without it, which saves most of the time.
    fn update(&mut self) -> bool {
        if !self.draws || self.eye_is_open {
            self.app.update();
            return self.draws;
        }
        let apps = self.app.sub_apps_mut();
        apps.main.run_default_schedule();
        let pictures = apps.main.world().get_resource::<Messages<AssetEvent<Image>>>();
        let drawn = pictures.is_none_or(|events| !events.is_empty());
        if drawn {
            apps.update_subapp_by_label(RenderApp);
        }
        apps.main.world_mut().clear_trackers();
        drawn
    }

    /// Lets so many frames pass as on a slow tablet, where each takes so many simulated seconds.
    pub fn slow_frames(&mut self, count: u32, seconds: f32) {
        let slow = TimeUpdateStrategy::ManualDuration(Duration::from_secs_f32(seconds));
        self.app.insert_resource(slow);
        self.frames(count);
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
    }

    /// From now on the hands stop for ever as soon as the session has so many events: the tour waits to be killed.
    pub const fn wait_at(&mut self, events: u64) {
        self.waits_at = Some(events);
    }

    fn wait_if_it_is_time(&mut self) {
        let events = self.app.world().resource::<Table>().session().map(Session::counter);
        if let (Some(events), Some(at)) = (events, self.waits_at)
            && events >= at
        {
            println!("waiting at {events}");
            loop {
                // The app lives on, but is not touched any more.
                self.app.update();
            }
        }
    }

    /// Opens or closes the eye: with it closed the app lives on, but nothing is drawn, which saves most of the time.
    pub fn set_drawing(&mut self, open: bool) {
        self.eye_is_open = open;
        let mut eyes = self.app.world_mut().query_filtered::<&mut Camera, With<MainCamera>>();
        for mut camera in eyes.iter_mut(self.app.world_mut()) {
            camera.is_active = open;
        }
    }

    /// Lets so many simulated seconds pass.
    pub fn wait(&mut self, seconds: f32) {
        self.frames((seconds / FRAME.as_secs_f32()).ceil() as u32);
    }

    /// Waits until every picture asked for is there and what comes in has come.
    pub fn settle(&mut self) {
        self.frames(3);
        for _ in 0..PATIENCE_WITH_PICTURES {
            if self.app.world().get_resource::<Art>().is_none_or(Art::is_complete) {
                break;
            }
            // Pictures are read beside the frames: they need real time, on a busy machine much of it.
            bevy::tasks::tick_global_task_pools_on_main_thread();
            clock::wait_for_others();
            self.frames(1);
        }
        self.wait(0.9);
    }

    /// The same, and until nothing moves any more: what is drawn then is always the same.
    pub fn come_to_rest(&mut self) {
        self.settle();
        self.wait(theme::SETTLE + 1.0);
    }

    /// The word of the screen or page that shows.
    pub fn screen(&self) -> String {
        let world = self.app.world();
        if let Some(page) = world.get_resource::<DeskState>().and_then(|room| room.page.as_ref()) {
            return page.word().to_owned();
        }
        let shown = world.get_resource::<Shown>().and_then(|shown| shown.screen.as_ref());
        shown.map(|screen| screen.word().to_owned()).unwrap_or_default()
    }

    /// Waits until this screen shows.
    pub fn expect_screen(&mut self, word: &str) -> Result<(), DriverError> {
        for _ in 0..PATIENCE {
            if self.screen() == word {
                self.frames(2);
                return Ok(());
            }
            self.frames(1);
        }
        Err(DriverError(format!("expected the screen \"{word}\", but \"{}\" shows", self.screen())))
    }

    /// Waits until what lasts on the desk is over.
    pub fn until_done(&mut self) {
        for _ in 0..PATIENCE {
            if !self.app.world().get_resource::<DeskState>().is_some_and(DeskState::is_at_work) {
                break;
            }
            self.frames(1);
        }
        self.frames(3);
    }

    /// Everything on the stage that can be looked for by its tag.
    pub fn tags(&mut self) -> HashSet<String> {
        let mut tags = self.app.world_mut().query::<&Tag>();
        tags.iter(self.app.world()).map(|Tag(tag)| tag.clone()).collect()
    }

    /// Whether the stage shows this.
    pub fn sees(&mut self, tag: &str) -> bool {
        self.place_of(tag).is_some()
    }

    /// The animal whose turn it is.
    pub fn whose_turn(&self) -> Option<String> {
        let session = self.app.world().get_resource::<Table>()?.session()?;
        let token = session.current()?.seat?;
        session.seats().iter().find(|seat| seat.token == token).map(|seat| seat.animal.clone())
    }

    /// Where the stage shows this, in pixels; nothing where it does not.
    pub fn place_of(&mut self, tag: &str) -> Option<Vec2> {
        let mut things = self.app.world_mut().query::<(&Tag, &ComputedNode, &UiGlobalTransform)>();
        let found =
            things.iter(self.app.world()).find(|(Tag(one), node, _)| one == tag && node.size().x > 0.0);
        found.map(|(_, _, place)| place.translation)
    }

    /// Whether touches are left alone now because the screen, or this thing on it, has only just come: hands that mean
    /// something wait until they have seen it.
    fn rests(&self, tag: &str) -> bool {
        let world = self.app.world();
        let now = world.resource::<Time<Real>>().elapsed();
        self.screen_rests() || world.resource::<Freshness>().is_fresh(tag, now + FRAME)
    }

    /// Whether the screen or page has only just come.
    fn screen_rests(&self) -> bool {
        let world = self.app.world();
        world.resource::<TouchRest>().covers(world.resource::<Time<Real>>().elapsed() + FRAME)
    }

    /// Waits until the screen or page, and everything on it, has been there for a moment.
    pub fn see_the_screen(&mut self) {
        for _ in 0..PATIENCE {
            let world = self.app.world();
            let now = world.resource::<Time<Real>>().elapsed();
            if !self.screen_rests() && !world.resource::<Freshness>().is_anything_fresh(now) {
                return;
            }
            self.frames(1);
        }
    }

    fn wait_for(&mut self, tag: &str) -> Result<Vec2, DriverError> {
        for _ in 0..PATIENCE {
            if let Some(place) = self.place_of(tag)
                && !self.rests(tag)
            {
                // What is still coming in is touched where it will be.
                return Ok(place);
            }
            self.frames(1);
        }
        let mut tags: Vec<String> = self.tags().into_iter().collect();
        tags.sort();
        Err(DriverError(format!(
            "\"{tag}\" is not on the screen \"{}\"; there are: {}",
            self.screen(),
            tags.join(", ")
        )))
    }

    /// One phase of a touch, without letting a frame pass.
    pub fn touch(&mut self, finger: u64, phase: TouchPhase, position: Vec2) {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.iter(self.app.world()).next().unwrap_or(Entity::PLACEHOLDER);
        let touch = TouchInput { phase, position, window, force: None, id: finger };
        self.app.world_mut().write_message(touch);
        self.app.world_mut().write_message(WindowEvent::from(touch));
    }

    /// A finger that was not used before.
    pub const fn new_finger(&mut self) -> u64 {
        self.finger += 1;
        self.finger
    }

    /// Touches a place and lifts the finger after so many seconds.
    pub fn touch_at(&mut self, position: Vec2, seconds: f32) {
        self.see_the_screen();
        let finger = self.new_finger();
        self.touch(finger, TouchPhase::Started, position);
        self.frames(3);
        self.wait(seconds);
        self.touch(finger, TouchPhase::Ended, position);
        self.frames(5);
    }

    /// Taps a thing on the stage.
    pub fn tap(&mut self, tag: &str) -> Result<(), DriverError> {
        let place = self.wait_for(tag)?;
        self.touch_at(place, 0.08);
        Ok(())
    }

    /// Taps all of these with a finger each, which land and are lifted in the same frames.
    pub fn tap_at_once(&mut self, tags: &[String]) -> Result<(), DriverError> {
        self.see_the_screen();
        let mut fingers = Vec::new();
        for tag in tags {
            let place = self.place_of(tag);
            let place = place.ok_or_else(|| DriverError(format!("\"{tag}\" should be on the screen")))?;
            fingers.push((self.new_finger(), place));
        }
        for phase in [TouchPhase::Started, TouchPhase::Ended] {
            for &(finger, place) in &fingers {
                self.touch(finger, phase, place);
            }
            self.frames(4);
        }
        Ok(())
    }

    /// Holds a thing on the stage until it counts.
    pub fn hold(&mut self, tag: &str) -> Result<(), DriverError> {
        let place = self.wait_for(tag)?;
        self.touch_at(place, theme::HOLD + 0.15);
        Ok(())
    }

    /// Drags a thing on the stage to another.
    pub fn drag(&mut self, tag: &str, to: &str) -> Result<(), DriverError> {
        let (from, to) = (self.wait_for(tag)?, self.wait_for(to)?);
        self.slide(from, to);
        Ok(())
    }

    /// One finger slides from one place to another.
    pub fn slide(&mut self, from: Vec2, to: Vec2) {
        self.see_the_screen();
        let finger = self.new_finger();
        self.touch(finger, TouchPhase::Started, from);
        self.frames(3);
        for part in 1..=6 {
            self.touch(finger, TouchPhase::Moved, from.lerp(to, part as f32 / 6.0));
            self.frames(1);
        }
        self.frames(2);
        self.touch(finger, TouchPhase::Ended, to);
        self.frames(5);
    }

    /// How high the screen is, in pixels.
    fn height(&mut self) -> f32 {
        self.size().y
    }

    /// How large it is, in pixels.
    fn size(&mut self) -> Vec2 {
        let mut eyes = self.app.world_mut().query_filtered::<&Camera, With<MainCamera>>();
        let size = eyes.iter(self.app.world()).next().and_then(Camera::logical_target_size);
        size.unwrap_or(theme::CANVAS)
    }
}
