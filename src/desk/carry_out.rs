//! Carries out what was asked on the desk, once a frame, after it was drawn.

mod content;
mod packs;
pub(super) mod papers;

use bevy::{prelude::*, window::RequestRedraw};

use crate::{
    journal::{GroupId, Handled, Setting, TalkLaterId},
    locale::Language,
    platform::{
        paper_folder::PaperFolder,
        picker::{self, Purpose},
        voice::{Aloud, Voice},
    },
    play::{
        Drafts, Keeper, OwnContent, Preferred, Problem, Side, Speech, Table, long_work::Deletion, rights,
    },
    session::{Command, Stage},
};

use super::{
    DeskAsk, GatePurpose, NotSaved, ReviewAsk, TalkHandled, drafts, pages,
    room::{DeskRoom, Page, PaperOut},
    way_out::Leave,
    working::Work,
};

/// What the desk may change.
pub(super) struct Hands<'a> {
    pub(super) room: &'a mut DeskRoom,
    pub(super) keeper: &'a mut Keeper,
    pub(super) table: &'a mut Table,
    pub(super) side: &'a mut Side,
    pub(super) speech: &'a mut Speech,
    pub(super) preferred: &'a mut Preferred,
    pub(super) paper_folder: &'a PaperFolder,
    pub(super) own: &'a mut OwnContent,
    pub(super) drafts: &'a mut Drafts,
    pub(super) voice: &'a mut Voice,
    /// What the tablet's voice is asked.
    pub(super) says: Option<Aloud>,
    pub(super) leaves: bool,
}

/// Carries out what was asked; a trouble opens its page, and nothing is lost.
pub(super) fn carry_out(
    mut room: ResMut<DeskRoom>,
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    mut side: ResMut<Side>,
    (mut speech, mut preferred, mut own, mut drafts): (
        ResMut<Speech>,
        ResMut<Preferred>,
        ResMut<OwnContent>,
        ResMut<Drafts>,
    ),
    (mut redraw, mut leave, mut aloud): (
        MessageWriter<RequestRedraw>,
        MessageWriter<Leave>,
        MessageWriter<Aloud>,
    ),
    (paper_folder, mut voice): (Res<PaperOut>, ResMut<Voice>),
) {
    if room.asked.is_empty() && room.review_asked.is_empty() {
        return;
    }
    redraw.write(RequestRedraw);
    let (mut asked, mut review_asked) =
        (std::mem::take(&mut room.asked), std::mem::take(&mut room.review_asked));
    if let Some(work) = &mut room.work {
        // Until it is over, nothing else is done.
        if asked.contains(&DeskAsk::GiveUpWork) {
            work.give_up();
        }
        (asked, review_asked) = (Vec::new(), Vec::new());
    }
    let mut hands = Hands {
        room: &mut room,
        keeper: &mut keeper,
        table: &mut table,
        side: &mut side,
        speech: &mut speech,
        preferred: preferred.bypass_change_detection(),
        paper_folder: &paper_folder.0,
        voice: &mut voice,
        says: None,
        leaves: false,
        own: &mut own,
        drafts: &mut drafts,
    };
    let before = hands.preferred.clone();
    for ask in review_asked {
        hands.turn_review(ask);
    }
    for ask in asked {
        match hands.carry_out(ask) {
            // What is not possible now was possible when the page was drawn; the page is read again.
            Ok(()) | Err(Problem::Refused(_)) => {}
            Err(problem) => {
                error!("{problem}");
                hands.table.trouble = Some(problem);
                hands.room.turn_to(Page::Trouble);
            }
        }
        hands.room.shown = None;
    }
    if let Some(says) = hands.says {
        aloud.write(says);
    }
    if hands.leaves {
        leave.write(Leave);
    }
    if *hands.preferred != before {
        preferred.set_changed();
    }
}

impl Hands<'_> {
    fn turn_review(&mut self, ask: ReviewAsk) {
        let Some(Page::Review(group, _)) = self.room.page else { return };
        self.room.turn_to(match ask {
            ReviewAsk::Back => Page::Group(group),
            ReviewAsk::ChooseGarden => Page::Review(group, None),
            ReviewAsk::ChooseSession(session) => Page::Review(group, Some(session)),
            ReviewAsk::ShowAllGroups => Page::AllGroups(group),
        });
    }

    fn carry_out(&mut self, ask: DeskAsk) -> Result<(), Problem> {
        if let Some(command) = pages::command(&ask) {
            self.keeper.carry_out(self.table, &command)?;
            if self.table.session().is_some_and(|session| session.stage() == Stage::Finished) {
                self.room.turn_to(Page::WrapUp);
            } else if matches!(ask, DeskAsk::EndNow) {
                // Every child is still offered the private ending: the tablet goes to them.
                self.hand_to_children()?;
            }
            return Ok(());
        }
        if self.sets(&ask)? || self.cares(&ask)? {
            return Ok(());
        }
        match ask {
            DeskAsk::TryPin(pin) => self.try_pin(pin.digits())?,
            DeskAsk::BackToGarden => {
                // Whoever turns back at the gate has not shown that the screen may be seen again.
                if !matches!(self.room.page, Some(Page::Gate(_) | Page::SetPin)) {
                    self.table.unblank();
                }
                *self.side = Side::Stage;
            }
            DeskAsk::BackHome => self.room.turn_to(Page::Home),
            DeskAsk::Speak(language) => self.speak(language)?,
            DeskAsk::ShowKept => self.room.turn_to(Page::Kept),
            DeskAsk::ShowKiosk => self.room.turn_to(Page::Kiosk),
            DeskAsk::ShowFaults => self.room.turn_to(Page::Faults),
            DeskAsk::MarkTalkLater { id, handled } => {
                let how = match handled {
                    TalkHandled::SpokenWith => Handled::SpokenWith,
                    TalkHandled::HandedOn => Handled::HandedOn,
                };
                let _ = self.keeper.journal()?.mark_talk_later(TalkLaterId(id), how)?;
            }
            DeskAsk::ConfirmDay(day) => {
                // Where the clock was set meanwhile, the page is read again, and asks about the other day if need be.
                if self.keeper.confirm_day(self.table, day)? {
                    self.room.turn_to(Page::Home);
                }
            }
            DeskAsk::DenyDay(day) => {
                self.keeper.deny_day(day);
                self.room.turn_to(Page::Home);
            }
            DeskAsk::GoOnUnfinished => self.go_on()?,
            DeskAsk::EndUnfinished => self.end_unfinished()?,
            DeskAsk::OpenGroup(group) => self.room.turn_to(Page::Group(group)),
            DeskAsk::MakeGroup => {
                let form = self.begin_group()?;
                self.room.turn_to(Page::NewGroup);
                self.room.forms.new_group = form;
            }
            DeskAsk::OtherWords => self.draw_words()?,
            DeskAsk::CreateGroup(group) => self.create_group(&group)?,
            DeskAsk::Start { group, plan, heads } => {
                self.keeper.start(self.table, GroupId(group), &plan, heads)?;
                self.speak_to_group();
                *self.side = Side::Stage;
            }
            DeskAsk::ConfirmRights(levels) => rights::confirm(self.keeper, self.table, &levels)?,
            DeskAsk::ShowContent => self.room.turn_to(Page::Content),
            DeskAsk::OpenLevel(level) => {
                let file = self.own.level_file(&level);
                let draft = self.drafts.get(&drafts::of_level(&level)).map(str::to_owned);
                self.room.turn_to(Page::Level(level));
                // A file that was broken elsewhere says at once what is wrong with it.
                if let Some(file) = file {
                    self.try_level(&file.path, draft.as_deref().unwrap_or(&file.text));
                }
            }
            DeskAsk::BringContent => picker::ask(Purpose::Content),
            DeskAsk::SaveLevelCopy(level) => self.save_copy(&level),
            DeskAsk::TryLevel { path, text } => self.try_level(&path, &text),
            DeskAsk::KeepLevel { path, text, beside } => self.keep_level(&path, text, beside)?,
            DeskAsk::GiveUpDraft => self.give_up_draft(),
            DeskAsk::RemoveOwnLevel(path) => {
                self.own.remove_file(self.table, &path)?;
                self.remove_draft();
                self.room.turn_to(Page::Content);
            }
            DeskAsk::Blank => {
                self.table.blank();
                *self.side = Side::Stage;
            }
            DeskAsk::LookInto { group, plan } => self.room.turn_to(Page::Planner(group, plan)),
            DeskAsk::KeepProgramme { group, programme, session } => {
                self.keep_programme(group, *programme, session)?;
            }
            DeskAsk::RemoveProgramme { group, programme } => {
                match self.own.remove_programme(self.keeper, self.table, &programme) {
                    Ok(()) => {
                        self.remove_draft();
                        self.room.turn_to(Page::Group(group));
                    }
                    Err(Problem::NotKept(_)) => self.room.forms.planner.not_saved = Some(NotSaved::Folder),
                    Err(problem) => return Err(problem),
                }
            }
            DeskAsk::Review(group) => self.room.turn_to(Page::Review(group, None)),
            DeskAsk::DeleteGroup(group) => {
                self.room.to_delete = Some(group);
                self.room.turn_to(Page::Gate(GatePurpose::DeleteGroup));
            }
            DeskAsk::BackToChildren => self.hand_to_children()?,
            DeskAsk::SeatArrives => {
                self.hand_to_children()?;
                // The newcomer chooses first; then the curtain names the one whose turn it was.
                self.table.arrive();
            }
            DeskAsk::SeatSaysGoodbye(token) => {
                self.hand_to_children()?;
                // The child is asked alone; then the curtain names the one whose turn it was.
                self.table.let_say_goodbye(crate::session::SeatToken(token));
            }
            DeskAsk::FinishWrapUp { answers, minutes } => {
                let session = self.keeper.running().map(|running| running.id.0);
                self.keeper.close(self.table, &answers, minutes)?;
                self.drafts.remove(&drafts::of_wrap_up(session.unwrap_or_default()));
                self.room.turn_to(Page::Home);
            }
            DeskAsk::OpenChildTold => self.room.open_over(Page::ChildTold),
            DeskAsk::PractiseChildTold => self.room.open_over(Page::ToldPractice),
            DeskAsk::CloseOver => self.room.close_over(),
            DeskAsk::TryAgain => self.try_again(),
            DeskAsk::SetAside => {
                self.keeper.set_aside()?;
                self.table.lay(None);
                self.room.locked.clear();
                self.try_again();
            }
            // Commands to the session were carried out above; the rest is about paper.
            other => self.carry_out_paper(other)?,
        }
        Ok(())
    }

    /// Where the facilitator comes in: at the session that goes on, or at home. What is due today is done before; where the
    /// tablet's date is in doubt, that is asked first, but not while children wait.
    pub(super) fn enter(&mut self) {
        if let Err(problem) = self.keeper.housekeeping(self.table) {
            error!("what is due today could not be done: {problem}");
        }
        while self.room.unlock() {
            if self.page_is_there() {
                return;
            }
        }
        if self.room.packed.is_some() {
            // A pack whose number nobody has seen is of no use.
            return self.room.turn_to(Page::PackNumber);
        }
        match self.owes_recovery() {
            Ok(false) => {}
            Ok(true) => match self.show_recovery() {
                Ok(()) => return,
                Err(problem) => error!("no recovery number could be shown: {problem}"),
            },
            Err(problem) => error!("whether a recovery number is owed could not be read: {problem}"),
        }
        let stage = self.table.session().map(crate::session::Session::stage);
        let page = match stage {
            Some(Stage::Playing) => Page::RunSheet,
            Some(Stage::Finished) => Page::WrapUp,
            _ if self.asks_about_the_day() => Page::DateQuestion,
            _ => Page::Home,
        };
        self.room.turn_to(page);
    }

    /// Whether what the open page shows is still there: the group of a page that was locked may be gone.
    fn page_is_there(&mut self) -> bool {
        let group = self.room.page.as_ref().and_then(Page::group);
        group.is_none_or(|group| {
            self.keeper.journal().and_then(|journal| journal.group(GroupId(group))).is_ok()
        })
    }

    /// Whether the tablet's date is in doubt, and nobody has said yet that it is wrong.
    fn asks_about_the_day(&mut self) -> bool {
        let doubt = self.keeper.date_doubt();
        doubt.is_some_and(|doubt| !self.keeper.has_denied(doubt.clock))
    }

    fn try_pin(&mut self, pin: &str) -> Result<(), Problem> {
        let now = self.keeper.clock.seconds();
        let answer = self.keeper.journal()?.check_pin(pin, now)?;
        if answer != crate::journal::PinAnswer::Right {
            let page = self.room.page.clone();
            self.room.turn_to(page.unwrap_or(Page::Gate(GatePurpose::OpenDesk)));
            self.room.forms.gate = super::GateForm::default();
            self.room.wrong_pin = true;
            return Ok(());
        }
        match (self.room.to_delete.take(), &self.room.page) {
            (_, Some(Page::Gate(GatePurpose::NewRecovery))) => self.show_recovery(),
            (Some(group), Some(Page::Gate(GatePurpose::DeleteGroup))) => {
                let bytes = self.keeper.journal()?.statistics()?.bytes;
                self.drafts.remove_all(&drafts::of_plans(group));
                self.room.work = Some(Work::new(Deletion::new(GroupId(group), bytes)));
                Ok(())
            }
            _ => {
                self.enter();
                Ok(())
            }
        }
    }

    fn speak(&mut self, language: Language) -> Result<(), Problem> {
        *self.speech = Speech::new(language);
        self.keeper.journal()?.set(Setting::Language, language.tag())?;
        Ok(())
    }

    /// The children have gone home: only the wrap-up is left.
    fn end_unfinished(&mut self) -> Result<(), Problem> {
        if self.keeper.end_unfinished(self.table)? {
            self.room.turn_to(Page::WrapUp);
        }
        Ok(())
    }

    fn go_on(&mut self) -> Result<(), Problem> {
        if !self.keeper.go_on(self.table)? {
            return Ok(());
        }
        if self.table.session().is_some_and(|session| session.stage() == Stage::Finished) {
            self.room.turn_to(Page::WrapUp);
            return Ok(());
        }
        self.hand_to_children()
    }

    /// The tablet goes to the children, in their group's language, through the curtain.
    fn hand_to_children(&mut self) -> Result<(), Problem> {
        self.speak_to_group();
        // Whoever was to choose an animal does not come after all.
        self.table.arriving = false;
        self.table.leaving = None;
        self.table.unblank();
        match self.keeper.carry_out(self.table, &Command::LowerCurtain) {
            Ok(_) | Err(Problem::Refused(_)) => {}
            Err(problem) => return Err(problem),
        }
        *self.side = Side::Stage;
        Ok(())
    }

    /// The children's side speaks the group's language.
    fn speak_to_group(&mut self) {
        let Some(running) = self.keeper.running() else { return };
        let language = running.group.details.language;
        if language != self.speech.0.language() {
            *self.speech = Speech::new(language);
        }
    }

    /// After a trouble: the journal is opened anew, and the facilitator comes in through the gate.
    fn try_again(&mut self) {
        self.table.trouble = None;
        if self.keeper.trouble().is_some() {
            self.keeper.open_again();
            if self.keeper.trouble().is_none() {
                self.table.trouble = self.keeper.housekeeping(self.table).err();
            }
        }
        // The gate opens, or the trouble shows again.
        self.room.page = None;
        self.room.shown = None;
    }
}
