//! What a facilitator can ask of the app; the desk itself changes nothing.

use crate::{
    content::{Band, Bilingual, Programme},
    journal::{Date, Link, Partner, Preferences, RECOVERY_DIGITS, pack::PackNumber},
    locale::Language,
    report::{AllPaper, Paper, SheetKind},
};

/// A PIN as typed. It never shows itself, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Fewest digits.
    pub const LEAST: usize = 4;
    /// Most digits.
    pub const MOST: usize = 8;

    /// The PIN with these digits, if there are 4 to 8 and nothing else.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = (Self::LEAST..=Self::MOST).contains(&digits.len())
            && digits.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self(digits.to_owned()))
    }

    /// The digits, for the journal to check or to hash.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Pin(hidden)")
    }
}

/// A recovery number as typed. It never shows itself, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryNumber(String);

impl RecoveryNumber {
    /// The recovery number with these digits, if there are twelve and nothing else.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = digits.len() == RECOVERY_DIGITS && digits.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self(digits.to_owned()))
    }

    /// The digits, for the journal to check or to hash, or to be shown once.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for RecoveryNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RecoveryNumber(hidden)")
    }
}

/// What became of a child's wish to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkHandled {
    /// An adult has spoken with the child.
    SpokenWith,
    /// The person responsible has taken over.
    HandedOn,
}

/// What a new group is made of. A group has no other name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroup {
    /// The two generated words.
    pub words: Bilingual,
    /// The picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// The age band.
    pub band: Band,
    /// The language the children play in.
    pub language: Language,
    /// How many seats, 0 to 10.
    pub seats: u8,
    /// Whether each child keeps its animal over the sessions; otherwise they are new each time.
    pub animals_stay: bool,
}

/// One thing asked on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskAsk {
    /// Keep this PIN; the desk opens.
    SetPin(Pin),
    /// Try this PIN at the gate.
    TryPin(Pin),
    /// Back to the children's garden; the desk closes behind.
    BackToGarden,
    /// Back to the desk's home.
    BackHome,
    /// Let the tablet's voice be heard in the language of the desk.
    HearVoice,
    /// Speak this language from now on.
    Speak(Language),
    /// Show the five cards for the beginning.
    OpenGuide,
    /// The five cards were read, or left out.
    CloseGuide,
    /// Make the practice group with its made-up history, and show it.
    MakePractice,
    /// Take the practice group away.
    RemovePractice,
    /// Put a group out of sight, or bring it back.
    Archive {
        /// Which.
        group: i64,
        /// Whether it is put away.
        away: bool,
    },
    /// From now on each child of the group keeps its animal, or they are new each time.
    KeepAnimals {
        /// Which group.
        group: i64,
        /// Whether the animals stay.
        stay: bool,
    },
    /// Show the settings.
    OpenSettings,
    /// Prefer this from now on; it is kept and honoured at once.
    Prefer(Box<Preferences>),
    /// Show the page on which the PIN is changed.
    OpenChangePin,
    /// If the old PIN is right, keep the new one.
    ChangePin {
        /// The PIN as it was.
        old: Pin,
        /// The PIN as it shall be.
        new: Pin,
    },
    /// The PIN is forgotten: ask for the recovery number.
    OpenRecover,
    /// Try this recovery number; if it is right, a new PIN is chosen.
    TryRecovery(RecoveryNumber),
    /// Make a new recovery number; ask for the PIN before showing it.
    NewRecovery,
    /// The recovery number was written down: it is shown no more.
    RecoveryWritten,
    /// Close the app.
    CloseApp,
    /// Show the page about what is kept.
    ShowKept,
    /// Show how a tablet is locked to the app.
    ShowKiosk,
    /// Show which content files were left out and why.
    ShowFaults,
    /// A child who asked to talk has been heard.
    MarkTalkLater {
        /// Which wish.
        id: i64,
        /// What became of it.
        handled: TalkHandled,
    },
    /// The tablet's clock shows this day, and it is right.
    ConfirmDay(Date),
    /// The tablet's clock shows this day, and it is wrong.
    DenyDay(Date),
    /// Go on with the session that was not finished, through the curtain.
    GoOnUnfinished,
    /// End the session that was not finished; the children have gone home.
    EndUnfinished,
    /// Show this group.
    OpenGroup(i64),
    /// Show the form for a new group.
    MakeGroup,
    /// Draw two other words and another picture.
    OtherWords,
    /// Make the group.
    CreateGroup(NewGroup),
    /// Start a session.
    Start {
        /// Whose.
        group: i64,
        /// The plan's id.
        plan: String,
        /// How many children are here, 0 to 10.
        heads: u8,
    },
    /// Keep that one holds the right to the questionnaires of these levels.
    ConfirmRights(Vec<String>),
    /// Show every level that can be played.
    ShowContent,
    /// Open the texts of the level with this id.
    OpenLevel(String),
    /// Choose a file of a level or a programme in the browser's picker.
    BringContent,
    /// Hand out a copy of the file of the level with this id.
    SaveLevelCopy(String),
    /// Say what is wrong with this text of a level's file, if anything; nothing is kept.
    TryLevel {
        /// The file, seen from the folder of levels.
        path: String,
        /// Its text.
        text: String,
    },
    /// Keep a level's file among one's own.
    KeepLevel {
        /// The file, seen from the folder of levels.
        path: String,
        /// Its text.
        text: String,
        /// Whether it is kept as another level, beside the one it was made from.
        beside: bool,
    },
    /// Give up what was written on this page and not saved. Asked only after a hold.
    GiveUpDraft,
    /// Take one's own file of a level away; the one that ships is played again. Asked only after a hold.
    RemoveOwnLevel(String),
    /// Blank the screen at once; only the PIN brings it back.
    Blank,
    /// Look into this plan, and change it for this group.
    LookInto {
        /// Whose page asks.
        group: i64,
        /// The plan's id.
        plan: String,
    },
    /// Keep this programme as one's own.
    KeepProgramme {
        /// Whose page it goes back to.
        group: i64,
        /// The programme, with the ids it had before.
        programme: Box<Programme>,
        /// The place of the session that is chosen then.
        session: usize,
    },
    /// Take this programme of one's own away: it is offered no more. Asked only after a hold.
    RemoveProgramme {
        /// Whose page it goes back to.
        group: i64,
        /// The programme's id.
        programme: String,
    },
    /// Look at how this group is growing.
    Review(i64),
    /// Show what can be printed for this group.
    ShowSheets(i64),
    /// Put these sheets of a programme into the folder for people.
    WriteSheets {
        /// For which group.
        group: i64,
        /// The programme's id.
        programme: String,
        /// Which kinds.
        kinds: Vec<SheetKind>,
    },
    /// Show this group's cards and meetings, and the files about it.
    ShowPapers(i64),
    /// So many of these were counted since the group's last session.
    Count {
        /// Which group.
        group: i64,
        /// With whom.
        partner: Partner,
        /// What.
        link: Link,
        /// How many.
        count: u8,
    },
    /// Put this paper about a group into the folder for people.
    WritePaper {
        /// Which group.
        group: i64,
        /// Which paper.
        paper: Paper,
    },
    /// Put the file about all groups together into the folder for people, in this form.
    WriteAllGroups(AllPaper),
    /// Put a sealed pack of this group into the folder for people, and show its number once.
    PackGroup(i64),
    /// The same of all groups, to be kept elsewhere.
    CopyAll,
    /// The number of a pack was written down: it is shown no more.
    PackNumberWritten,
    /// Show the packs that can be read.
    OpenReadPack,
    /// Read the pack of this name among the files for people; its number is asked for.
    ChoosePack(String),
    /// Ask the browser's picker for a pack.
    BringPack,
    /// Another pack after all.
    LeavePack,
    /// Open the chosen pack with this number, and read it in.
    OpenPack(PackNumber),
    /// Take the group at this place of the pack that was just read in again, although it was deleted here.
    TakePackedGroupAgain(usize),
    /// Give up what is being done, if it still may be.
    GiveUpWork,
    /// Delete this group for good. Asked only after a hold; ask for the PIN before doing it.
    DeleteGroup(i64),
    /// Give the tablet back to the children, where they are.
    BackToChildren,
    /// The calm corner opens and the session waits.
    Pause,
    /// The session goes on.
    GoOn,
    /// The current step ends here.
    SkipStep,
    /// The step that was skipped last goes on after all.
    TakeBackSkip,
    /// The step at this place, an index into the steps shown, is played once more.
    PlayAgain(usize),
    /// The current step gets more minutes, or fewer.
    Stretch(i16),
    /// A coming step changes its place.
    MoveStep {
        /// The place it has, an index into the steps shown.
        from: usize,
        /// The place it shall have.
        to: usize,
    },
    /// Another level is played in a coming step.
    SwapStep {
        /// The place of the step, an index into the steps shown.
        place: usize,
        /// The level's id.
        level: String,
    },
    /// The child with this seat token leaves the table.
    SeatLeaves(u64),
    /// A child leaves the table early and is first asked what every child is asked at the end.
    SeatSaysGoodbye(u64),
    /// An adult plays along on this seat, or a child after all.
    SeatIsAdult {
        /// The seat's token.
        token: u64,
        /// Whether an adult plays on it.
        adult: bool,
    },
    /// A child arrives late: open the animals.
    SeatArrives,
    /// The session ends now; the private ending is still offered.
    EndNow,
    /// The wrap-up is done.
    FinishWrapUp {
        /// How it went, three answers of 1 (hard) to 3 (well); 0 is an answer not given.
        answers: [u8; 3],
        /// How many minutes the session took.
        minutes: u16,
    },
    /// Show what to do when a child has told something, over the open page.
    OpenChildTold,
    /// Show the practice of such a case, over the open page.
    PractiseChildTold,
    /// Back to the page over which the open one was opened, as it was left.
    CloseOver,
    /// Put the protection sheet into the folder for people.
    WriteProtectionSheet,
    /// Delete the records of this name that were set aside. Asked only after a question.
    DeleteSetAside(String),
    /// Hand out a copy of the records of this name that were set aside in a browser, where they lie in no folder.
    SaveSetAside(String),
    /// Try to open the records again.
    TryAgain,
    /// Set the damaged records aside, whole, and start with new ones. Asked only after a hold.
    SetAside,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits_and_hides_itself() {
        for wrong in ["", "123", "123456789", "12a4", "１２３４"] {
            assert!(Pin::new(wrong).is_none(), "{wrong}");
        }
        let pin =
            Pin::new("0420").map(|pin| format!("{:?} {}", DeskAsk::TryPin(pin.clone()), pin.digits().len()));
        assert_eq!(pin.as_deref(), Some("TryPin(Pin(hidden)) 4"));
    }
}
