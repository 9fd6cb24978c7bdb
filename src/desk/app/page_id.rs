//! The ids of all pages, their words for tests, and what is true of each (which group, behind the PIN or not ...).

/// What the PIN is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PinPurpose {
    /// To open the desk.
    #[default]
    OpenDesk,
    /// To delete a group for good.
    DeleteGroup,
    /// To get a new recovery number.
    NewRecovery,
}

/// A page of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageId {
    /// First use: choose a PIN.
    SetPin,
    /// The gate.
    PinGate(PinPurpose),
    /// The recovery number, shown once.
    RecoveryNumber,
    /// The PIN is forgotten: the recovery number is asked for.
    ForgottenPin,
    /// The tablet's date is in doubt: an adult is asked whether it is right.
    DateQuestion,
    /// The desk's home.
    Home,
    /// Five cards for the beginning.
    Guide,
    /// The settings of the tablet.
    Settings,
    /// The PIN is changed.
    ChangePin,
    /// What is kept and what is not.
    Privacy,
    /// How a tablet is locked to the app.
    Kiosk,
    /// About this app.
    About,
    /// Content files that were left out.
    Faults,
    /// A new group.
    NewGroup,
    /// One group.
    Group(i64),
    /// Every level.
    Content,
    /// The texts of the level with this id.
    Level(String),
    /// The planner: for which group, and the plan it was opened with.
    Planner(i64, String),
    /// A group's review; the session chosen in it.
    Review(i64, Option<usize>),
    /// What all groups together said; the group from whose review the facilitator came.
    AllGroups(i64),
    /// What can be printed for a group.
    Sheets(i64),
    /// A group's cards and meetings, and the files about it.
    Documents(i64),
    /// The number of a pack, shown once.
    PackNumber,
    /// A pack is read.
    ReadPack,
    /// The session that goes on.
    RunSheet,
    /// After a session.
    WrapUp,
    /// What to do when a child has told something.
    Safeguarding,
    /// The practice of one such case.
    SafeguardingPractice,
    /// The journal is in trouble.
    Error,
}

impl PageId {
    /// The page's word, for tests and the tour.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SetPin => "desk-set-pin",
            Self::PinGate(_) => "desk-gate",
            Self::RecoveryNumber => "desk-recovery",
            Self::ForgottenPin => "desk-recover",
            Self::DateQuestion => "desk-date-question",
            Self::Home => "desk-home",
            Self::Guide => "desk-guide",
            Self::Settings => "desk-settings",
            Self::ChangePin => "desk-change-pin",
            Self::Privacy => "desk-kept",
            Self::Kiosk => "desk-kiosk",
            Self::About => "desk-about",
            Self::Faults => "desk-faults",
            Self::NewGroup => "desk-new-group",
            Self::Group(_) => "desk-group",
            Self::Content => "desk-content",
            Self::Level(_) => "desk-level",
            Self::Planner(..) => "desk-planner",
            Self::Review(..) => "desk-review",
            Self::AllGroups(_) => "desk-all-groups",
            Self::Sheets(_) => "desk-sheets",
            Self::Documents(_) => "desk-papers",
            Self::PackNumber => "desk-pack-number",
            Self::ReadPack => "desk-read-pack",
            Self::RunSheet => "desk-run-sheet",
            Self::WrapUp => "desk-wrap-up",
            Self::Safeguarding => "desk-child-told",
            Self::SafeguardingPractice => "desk-told-practice",
            Self::Error => "desk-trouble",
        }
    }

    /// The group that the page shows, where it shows a single one.
    pub const fn group(&self) -> Option<i64> {
        match self {
            Self::Group(group)
            | Self::Planner(group, _)
            | Self::Review(group, _)
            | Self::Sheets(group)
            | Self::Documents(group) => Some(*group),
            _ => None,
        }
    }

    /// Whether it shows what own files add or change, and holds nothing that the facilitator has begun to write.
    pub const fn follows_user_content(&self) -> bool {
        matches!(self, Self::Home | Self::Faults | Self::Content | Self::Group(_) | Self::Sheets(_))
    }

    /// Whether the way to what to do when a child has told something stands in its bar: on every page but those before the
    /// gate, and those that are about it.
    pub const fn has_safeguarding_button(&self) -> bool {
        matches!(self, Self::Error)
            || (self.lies_behind_the_gate()
                && !matches!(self, Self::PinGate(_) | Self::Safeguarding | Self::SafeguardingPractice))
    }

    /// Whether it says something about today, and holds nothing that the facilitator has begun to write.
    pub const fn follows_the_day(&self) -> bool {
        matches!(self, Self::DateQuestion | Self::Home | Self::Group(_))
    }

    /// Whether it opens over the page that lies open, which then comes back as it was left.
    pub(super) const fn opens_over(&self) -> bool {
        matches!(self, Self::Safeguarding | Self::SafeguardingPractice)
    }

    /// Whether it belongs to the session that lies on the table.
    pub const fn needs_a_session(&self) -> bool {
        matches!(self, Self::RunSheet | Self::WrapUp)
    }

    /// Whether only who knows the PIN sees this page.
    pub const fn lies_behind_the_gate(&self) -> bool {
        !matches!(self, Self::SetPin | Self::PinGate(PinPurpose::OpenDesk) | Self::ForgottenPin | Self::Error)
    }
}
