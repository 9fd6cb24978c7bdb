//! What lies on the table: the content, the session that goes on, and how far the garden has grown.

use std::{sync::Arc, time::Duration};

use bevy::prelude::*;

use crate::{
    activities,
    content::{Factor, Level, Library, Role},
    journal::Preferences,
    locale::{Language, Texts},
    platform::clock::Moment,
    progress::Growth,
    session::{SeatToken, Session, Stage},
};

use super::{garden_film::GardenFilm, problem::PlayError};

/// The interface texts of the language spoken now.
#[derive(Resource, Debug)]
pub struct Speech(pub Texts);

impl Speech {
    /// Speaks this language.
    pub fn new(language: Language) -> Self {
        Self(Texts::new(language))
    }
}

/// How the facilitator wants this tablet.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferred(pub Preferences);

/// Whether the screen is blanked: children then see a calm picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Blanked {
    /// It is not.
    #[default]
    No,
    /// From the stage, at this moment: for a while the same hold shows it again, since any child can hold the lock.
    ByHold(Moment),
    /// Until the PIN was entered.
    UntilPin,
}

/// For so long a screen that was blanked from the stage can be shown again there.
const TAKEN_BACK: Duration = Duration::from_secs(10);

/// A child who leaves the table early: it sees the private ending first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeavingChild {
    /// Its seat.
    pub seat: SeatToken,
    /// What it has answered, until it goes.
    pub answer: Option<String>,
}

/// What lies on the table.
#[derive(Resource, Debug)]
pub struct Table {
    /// Every level and programme.
    pub library: Arc<Library>,
    pub(super) session: Option<Session>,
    pub(super) growth: Growth,
    pub(super) revision: u64,
    /// Whether a child who arrives late is choosing an animal.
    pub arriving: bool,
    /// The child who leaves the table early.
    pub leaving: Option<LeavingChild>,
    /// Whether the session on the table is practice, with made-up children.
    pub practice: bool,
    /// Whether the screen is blanked, and how it comes back.
    blanked: Blanked,
    /// The counter of the first event that followed from skipping a turn, as long as nothing else has happened since:
    /// so far the skip can be taken back.
    pub skipped: Option<u64>,
    /// The film that is shown while no session goes on.
    pub(super) film: Option<GardenFilm>,
    /// Why something could not be kept, until the facilitator has read it.
    pub trouble: Option<PlayError>,
}

impl Table {
    /// A table with this content and no session.
    pub const fn new(library: Arc<Library>) -> Self {
        Self {
            library,
            session: None,
            growth: Growth { sessions: 0, factors: Vec::new(), helped: Vec::new() },
            revision: 0,
            arriving: false,
            leaving: None,
            practice: false,
            blanked: Blanked::No,
            skipped: None,
            film: None,
            trouble: None,
        }
    }

    /// The session that goes on.
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Another session lies on the table, or none.
    pub fn set_session(&mut self, session: Option<Session>) {
        self.session = session;
        self.arriving = false;
        self.leaving = None;
        self.practice = false;
        self.blanked = Blanked::No;
        self.skipped = None;
        self.film = None;
        self.revision += 1;
    }

    /// Whether the screen is blanked.
    pub fn is_blank(&self) -> bool {
        self.blanked != Blanked::No
    }

    /// Whether it was blanked from the stage so shortly ago that the same hold shows it again.
    pub const fn can_undo_blank(&self) -> bool {
        matches!(self.blanked, Blanked::ByHold(_))
    }

    /// Blanks the screen until the PIN was entered, while a session goes on.
    pub fn blank(&mut self) {
        self.set_blank(Blanked::UntilPin);
    }

    /// The lock on the stage was held: blanks the screen, or shows it again where it was blanked so a moment ago.
    pub fn hold_lock(&mut self, now: Moment) {
        match self.blanked {
            Blanked::No => self.set_blank(Blanked::ByHold(now)),
            Blanked::ByHold(since) if now.since(since) < TAKEN_BACK => self.unblank(),
            Blanked::ByHold(_) | Blanked::UntilPin => {}
        }
    }

    /// Whether the while is over in which a hold on the stage would show the screen again.
    pub fn blank_is_settled(&self, now: Moment) -> bool {
        matches!(self.blanked, Blanked::ByHold(since) if now.since(since) >= TAKEN_BACK)
    }

    fn set_blank(&mut self, blanked: Blanked) {
        if self.session().is_some_and(|session| session.stage() == Stage::Playing) {
            self.blanked = blanked;
            self.revision += 1;
        }
    }

    /// Shows the screen again.
    pub const fn unblank(&mut self) {
        self.blanked = Blanked::No;
        self.revision += 1;
    }

    /// A child has arrived late: the animals are opened.
    pub const fn arrive(&mut self) {
        self.arriving = true;
        self.revision += 1;
    }

    /// A child leaves early: the private ending is opened for its seat.
    pub fn begin_leaving(&mut self, seat: SeatToken) {
        self.leaving = Some(LeavingChild { seat, answer: None });
        self.revision += 1;
    }

    /// How far the garden has grown.
    pub const fn growth(&self) -> &Growth {
        &self.growth
    }

    /// The factors that this session has visited so far wake their seeds.
    pub(super) fn wake_seeds(&mut self) {
        let Some(session) = &self.session else { return };
        for (_, step) in session.steps().take(session.begun()) {
            let Some((level, _)) = step.decided() else { continue };
            if level.factor != Factor::Ritual && !self.growth.factors.contains(&level.factor) {
                self.growth.factors.push(level.factor);
            }
        }
    }

    /// The garden of another group.
    pub fn set_growth(&mut self, growth: Growth) {
        self.growth = growth;
        self.revision += 1;
    }

    /// The level in which animals are chosen.
    pub fn animals(&self) -> Option<&Arc<Level>> {
        self.library.levels.values().find(|level| activities::traits(&level.activity).welcomes_seats)
    }

    /// The level of the private ending.
    pub fn private_ending(&self) -> Option<&Arc<Level>> {
        self.library.levels.values().find(|level| !level.kinds(Role::Private).is_empty())
    }

    /// Grows with every change.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The calm corner's content.
    pub fn calm_corner(&self) -> Option<&Arc<Level>> {
        self.library.levels.values().find(|level| activities::traits(&level.activity).always_open)
    }
}
