//! One piece of long work: how many steps run in a frame, when its progress shows, and its cancelling.

use std::time::Duration;

use bevy::prelude::*;

use crate::{
    desk::work::progress::ProgressView,
    platform::clock::Stopwatch,
    play::{
        Keeper, PlayError,
        long_work::{LongWork, WorkContext, WorkOutcome},
    },
};

/// How much is done in a frame, and when it shows.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Pace {
    /// Steps are begun for so long in each frame; at least one is done.
    pub frame: Duration,
    /// What lasts no longer than this never shows.
    pub moment: Duration,
    /// Frames that are drawn between two steps: none, but where a test looks at it.
    pub between: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { frame: Duration::from_millis(30), moment: Duration::from_millis(400), between: 0 }
    }
}

/// Work that is being done.
pub struct Work {
    task: Box<dyn LongWork>,
    /// When it began, by the engine's clock; nothing before its first frame.
    began: Option<Duration>,
    shown: bool,
    /// Frames that are drawn before it goes on, so that a long step is told before it begins.
    drawn_before: u32,
    /// The long step that was told last, by the steps done before it.
    told: Option<usize>,
    given_up: bool,
}

impl Work {
    /// Begins.
    pub fn new(task: impl LongWork + 'static) -> Self {
        Self { task: Box::new(task), began: None, shown: false, drawn_before: 0, told: None, given_up: false }
    }

    /// How far it is, if that is to be seen.
    pub fn view(&self) -> Option<ProgressView> {
        let (done, all) = self.task.progress();
        let (word, may_be_given_up) = (self.task.word(), self.task.may_be_given_up());
        let takes_long = self.task.next_takes_long();
        self.shown.then_some(ProgressView { word, done, all, may_be_given_up, takes_long })
    }

    /// It is to end after the step that goes on now.
    pub const fn give_up(&mut self) {
        self.given_up = true;
    }

    /// It ends here, because the desk was closed.
    pub fn leave(&mut self, keeper: &mut Keeper) {
        if self.task.may_be_given_up() {
            let _what_came_of_it = self.task.give_up(keeper);
        }
    }

    /// Does what fits into this frame. What came of it, once it is over.
    pub fn go_on(
        &mut self,
        pace: Pace,
        now: Duration,
        at: &mut WorkContext,
    ) -> Result<Option<WorkOutcome>, PlayError> {
        let began = *self.began.get_or_insert(now);
        let watch = Stopwatch::begin();
        loop {
            if self.given_up && self.task.may_be_given_up() {
                return Ok(Some(self.task.give_up(at.keeper)));
            }
            if self.drawn_before > 0 {
                self.drawn_before -= 1;
                return Ok(None);
            }
            let done = self.task.progress().0;
            if self.task.next_takes_long() && self.told != Some(done) {
                self.told = Some(done);
                self.shown = true;
                self.drawn_before = 2;
                return Ok(None);
            }
            if let Some(outcome) = self.task.step(at)? {
                return Ok(Some(outcome));
            }
            if watch.lasted() >= pace.frame {
                self.shown |= now.saturating_sub(began) >= pace.moment;
                self.drawn_before = pace.between;
                return Ok(None);
            }
        }
    }
}
