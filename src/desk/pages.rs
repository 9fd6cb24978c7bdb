//! What each page shows, read from the journal and the session when the page is opened.

mod paper;
mod playing;

use bevy_egui::egui::Ui;

use crate::{
    content::{Band, Bilingual, Level, Library, Plan, Programme},
    journal::{Date, Group, GroupId, RETENTION_CHOICES, Setting, TalkLater},
    locale::{Language, Texts},
    platform::{paper_folder::PaperFolder, standing, voice},
    play::{Keeper, Problem, Table, rights},
    progress::{self, Review},
    session::{self, Command, Session},
};

use super::{
    AllGroupsView, ChildToldView, DateQuestion, Desk, DeskAsk, FaultsView, GatePurpose, GateView, GroupCard,
    GroupCare, GroupView, HomeView, NewGroupView, Packed, PapersView, PlanCard, ReadPackView, RecoveryNumber,
    ReviewAsk, ReviewView, RunSheetView, SettingsView, SheetsView, TalkLaterRow, TroubleView, Unconfirmed,
    WrapUpView, all_groups_ui, change_pin_ui, child_told_ui, date_question_ui, faults_ui, gate_ui, group_ui,
    group_words, guide_ui, home_ui, kept_ui, kiosk_ui, new_group_ui, pack_number_ui, pages_home, papers_ui,
    read_pack_ui, recover_ui, recovery_ui, review_ui,
    room::{DeskRoom, Forms, Page},
    run_sheet_ui, set_pin_ui, settings_ui, sheets_ui,
    step_words::few,
    told_practice_ui, trouble_ui, wrap_up_ui,
};

use super::drafts::{lay_into_plan, of_plan, said_of};
use super::{
    ContentView, LevelEditorView, PlannerView, content_reading, content_ui, level_editor_ui, planner_reading,
    planner_ui,
};
use crate::play::{Drafts, OwnContent};

/// A page with what it shows.
pub(super) enum Shown {
    SetPin,
    Gate(GateView),
    Recovery(RecoveryNumber),
    Recover(GateView),
    Guide,
    Settings(SettingsView),
    ChangePin(GateView),
    DateQuestion(DateQuestion),
    Home(HomeView),
    Kept,
    Kiosk,
    Faults(FaultsView),
    NewGroup(NewGroupView),
    Sheets(SheetsView),
    Papers(PapersView),
    PackNumber(Packed, String),
    ReadPack(ReadPackView),
    Group(Box<GroupView>),
    Content(Box<ContentView>),
    Level(Box<LevelEditorView>),
    Planner(Box<PlannerView>),
    Review { words: Bilingual, picture: String, review: Box<Review>, chosen: Option<usize> },
    AllGroups(AllGroupsView),
    RunSheet(Box<RunSheetView>),
    WrapUp(WrapUpView),
    ChildTold(ChildToldView),
    ToldPractice,
    Trouble(TroubleView),
}

impl Shown {
    /// How often the group has met, on its own page.
    pub(super) fn times_met(&self) -> Option<usize> {
        if let Self::Group(view) = self { Some(view.sessions) } else { None }
    }

    /// Draws the page and says what was asked.
    pub(super) fn draw(&self, ui: &mut Ui, forms: &mut Forms, desk: &Desk) -> (Vec<DeskAsk>, Vec<ReviewAsk>) {
        let asks = match self {
            Self::SetPin => set_pin_ui(ui, &mut forms.set_pin, desk),
            Self::Gate(view) => gate_ui(ui, view, &mut forms.gate, desk),
            Self::Recovery(number) => recovery_ui(ui, number, desk),
            Self::Recover(view) => recover_ui(ui, view, &mut forms.recover, desk),
            Self::Guide => guide_ui(ui, &mut forms.guide, desk),
            Self::Settings(view) => settings_ui(ui, view, &mut forms.settings, desk),
            Self::ChangePin(view) => change_pin_ui(ui, view, &mut forms.change_pin, desk),
            Self::DateQuestion(view) => date_question_ui(ui, view, &mut forms.date_question, desk),
            Self::Home(view) => home_ui(ui, view, &mut forms.home, desk),
            Self::Kept => kept_ui(ui, desk),
            Self::Kiosk => kiosk_ui(ui, &mut forms.kiosk, desk),
            Self::Faults(view) => faults_ui(ui, view, desk),
            Self::NewGroup(view) => new_group_ui(ui, view, &mut forms.new_group, desk),
            Self::Group(view) => group_ui(ui, view, &mut forms.group, desk),
            Self::AllGroups(view) => all_groups_ui(ui, view, desk),
            Self::Sheets(view) => sheets_ui(ui, view, &mut forms.sheets, desk),
            Self::Papers(view) => papers_ui(ui, view, desk),
            Self::PackNumber(packed, place) => pack_number_ui(ui, packed, place, desk),
            Self::ReadPack(view) => read_pack_ui(ui, view, &mut forms.read_pack, desk),
            Self::Content(view) => content_ui(ui, view, &mut forms.content, desk),
            Self::Level(view) => level_editor_ui(ui, view, &mut forms.level, desk),
            Self::Planner(view) => planner_ui(ui, view, &mut forms.planner, desk),
            Self::RunSheet(view) => run_sheet_ui(ui, view, &mut forms.run_sheet, desk),
            Self::WrapUp(view) => wrap_up_ui(ui, view, &mut forms.wrap_up, desk),
            Self::ChildTold(view) => child_told_ui(ui, view, desk),
            Self::ToldPractice => told_practice_ui(ui, &mut forms.told_practice, desk),
            Self::Trouble(view) => trouble_ui(ui, view, desk),
            Self::Review { words, picture, review, chosen } => {
                let group = desk.say(words);
                let view = ReviewView { group, picture, review, chosen: *chosen };
                return (Vec::new(), review_ui(ui, desk, &view));
            }
        };
        (asks, Vec::new())
    }
}

/// What pages are read from besides the journal and the table.
pub(super) struct Besides<'a> {
    pub language: Language,
    pub paper_folder: &'a PaperFolder,
    pub own: &'a OwnContent,
    pub drafts: &'a Drafts,
    /// The languages that the tablet has a voice for, where the page asks.
    pub voices: Vec<Language>,
}

/// Reads what a page shows.
pub(super) fn read(
    page: &Page,
    room: &DeskRoom,
    keeper: &mut Keeper,
    table: &Table,
    Besides { language, paper_folder, own, drafts, voices }: Besides,
) -> Result<Shown, Problem> {
    Ok(match page {
        Page::SetPin => Shown::SetPin,
        Page::Gate(purpose) => Shown::Gate(gate(*purpose, room, keeper)?),
        Page::Recover => Shown::Recover(gate(GatePurpose::OpenDesk, room, keeper)?),
        Page::ChangePin => Shown::ChangePin(gate(GatePurpose::OpenDesk, room, keeper)?),
        Page::Recovery => match &room.recovery {
            Some(number) => Shown::Recovery(number.clone()),
            None => Shown::Home(pages_home::home(keeper, table)?),
        },
        Page::Guide => Shown::Guide,
        Page::Settings => Shown::Settings(SettingsView { voices, ..settings(room, keeper, paper_folder)? }),
        Page::DateQuestion => match pages_home::date_question(keeper)? {
            Some(view) => Shown::DateQuestion(view),
            None => Shown::Home(pages_home::home(keeper, table)?),
        },
        Page::Home => Shown::Home(pages_home::home(keeper, table)?),
        Page::Kept => Shown::Kept,
        Page::Kiosk => Shown::Kiosk,
        Page::Faults => Shown::Faults(faults(table)),
        Page::NewGroup => {
            let drawn = room.words.unwrap_or_else(|| group_words::Drawn::from_number(0, |_, _| false));
            Shown::NewGroup(NewGroupView {
                words: group_words::name(drawn.first, drawn.second),
                picture: drawn.picture.to_owned(),
                pictures: group_words::pictures(),
            })
        }
        Page::Group(id) => {
            let mut view = group(GroupId(*id), keeper, table)?;
            for plan in &mut view.plans {
                plan.unsaved = drafts.get(&of_plan(*id, &plan.id)).is_some();
            }
            Shown::Group(Box::new(view))
        }
        Page::Content => {
            Shown::Content(Box::new(content_reading::levels(own, table, drafts, room.brought.as_ref())))
        }
        Page::Level(id) => Shown::Level(Box::new(content_reading::texts(id, own, table, drafts))),
        Page::Planner(id, plan) => {
            let mut view = planner_reading::read(GroupId(*id), plan, keeper, table)?;
            lay_into_plan(&mut view, plan, drafts);
            Shown::Planner(Box::new(view))
        }
        Page::Review(id, chosen) => {
            let id = GroupId(*id);
            let group = keeper.journal()?.group(id)?;
            let history = keeper.history(table, id)?;
            Shown::Review {
                words: words_of(&group),
                picture: group.details.picture,
                review: Box::new(Review::new(&history)),
                chosen: *chosen,
            }
        }
        Page::AllGroups(from) => {
            let pooled = keeper.pooled(table)?;
            let (place, handed) = (paper_folder.place(), room.handed.clone());
            Shown::AllGroups(AllGroupsView { from: *from, pooled, place, handed })
        }
        Page::Sheets(id) => Shown::Sheets(paper::sheets(GroupId(*id), room, keeper, table, paper_folder)?),
        Page::Papers(id) => Shown::Papers(paper::papers(GroupId(*id), room, keeper, paper_folder)?),
        Page::PackNumber => match &room.packed {
            Some(packed) => Shown::PackNumber(packed.clone(), paper_folder.place()),
            None => Shown::Home(pages_home::home(keeper, table)?),
        },
        Page::ReadPack => Shown::ReadPack(paper::read_pack(room, paper_folder)),
        Page::RunSheet => Shown::RunSheet(Box::new(playing::run_sheet(keeper, table))),
        Page::WrapUp => {
            let view = playing::wrap_up(keeper, table)?;
            let (answers, said_minutes) = said_of(view.session, drafts).unzip();
            Shown::WrapUp(WrapUpView { said_minutes, answers, ..view })
        }
        Page::ChildTold => {
            Shown::ChildTold(ChildToldView { place: paper_folder.place(), handed: room.handed.clone() })
        }
        Page::ToldPractice => Shown::ToldPractice,
        Page::Trouble => {
            let texts = Texts::new(language);
            match (keeper.trouble(), &table.trouble) {
                (Some(journal), _) => trouble(&Problem::Journal(journal.clone()), &texts),
                (None, Some(problem)) => trouble(problem, &texts),
                (None, None) => Shown::Home(pages_home::home(keeper, table)?),
            }
        }
    })
}

/// The trouble page for this problem.
pub(super) fn trouble(problem: &Problem, texts: &Texts) -> Shown {
    Shown::Trouble(match problem {
        Problem::Journal(journal) => TroubleView {
            happened: texts.get(journal.key()),
            to_do: texts.get(&format!("{}-help", journal.key())),
            can_set_aside: journal.is_damage(),
        },
        Problem::PlanMissing(_) => TroubleView {
            happened: texts.get("desk-plan-missing"),
            to_do: texts.get("desk-plan-missing-help"),
            can_set_aside: false,
        },
        Problem::Random(_) | Problem::Refused(_) | Problem::NotKept(_) | Problem::NotHandedOut(_) => {
            TroubleView {
                happened: texts.get("desk-not-possible-now"),
                to_do: texts.get("desk-not-possible-now-help"),
                can_set_aside: false,
            }
        }
    })
}

fn gate(purpose: GatePurpose, room: &DeskRoom, keeper: &mut Keeper) -> Result<GateView, Problem> {
    let now = keeper.clock.seconds();
    let journal = keeper.journal()?;
    let wait_seconds = journal.pin_wait(now)?;
    let to_delete = room.to_delete.filter(|_| purpose == GatePurpose::DeleteGroup).map(GroupId);
    let is_of_it = |request: &&TalkLater| Some(request.group) == to_delete;
    let still_wait = journal.talk_later_open()?.iter().filter(is_of_it).count();
    Ok(GateView { purpose, wrong: room.wrong_pin, wait_seconds, still_wait })
}

fn settings(
    room: &DeskRoom,
    keeper: &mut Keeper,
    paper_folder: &PaperFolder,
) -> Result<SettingsView, Problem> {
    let today = keeper.today();
    let folder = keeper.folder().display().to_string();
    let set_aside = keeper.set_aside_files()?;
    let journal = keeper.journal()?;
    let mut would_forget = [0; RETENTION_CHOICES.len()];
    for (count, days) in would_forget.iter_mut().zip(RETENTION_CHOICES) {
        *count = journal.would_forget(days, today)?;
    }
    let practice = journal.practice_group()?.is_some();
    let (browser, copy_saved) = (standing::standing(), journal.setting(Setting::CopySaved)?);
    let (pin_changed, handed, place) = (room.pin_changed, room.handed.clone(), paper_folder.place());
    Ok(SettingsView {
        folder,
        would_forget,
        practice,
        pin_changed,
        browser,
        set_aside,
        copy_saved,
        handed,
        place,
        voices: Vec::new(),
        voice_from: voice::where_to_get_one(),
    })
}

pub(super) fn words_of(group: &Group) -> Bilingual {
    group_words::name(&group.details.first_word, &group.details.second_word)
}

pub(super) fn card(group: &Group) -> GroupCard {
    GroupCard {
        id: group.id.0,
        words: words_of(group),
        picture: group.details.picture.clone(),
        band: group.details.band,
        seats: group.details.seats,
        last_session: group.last_session_on.map(|day| day.to_string()),
        next: None,
        practice: group.training,
    }
}

/// What an animal is called; nothing if it is none of the animals that can be chosen.
pub(super) fn animal_name(table: &Table, animal: &str) -> Bilingual {
    let level =
        table.animals().and_then(|level| level.body::<crate::activities::animals::level::AnimalsLevel>());
    let choice = level.and_then(|level| level.animals.iter().find(|choice| choice.emoji == animal));
    choice.map(|choice| choice.label.clone()).unwrap_or_default()
}

pub(super) fn talk_later_rows(
    requests: Vec<TalkLater>,
    groups: &[Group],
    table: &Table,
    today: Date,
) -> Vec<TalkLaterRow> {
    let row = |request: TalkLater| TalkLaterRow {
        id: request.id.0,
        overdue: request.is_overdue(today),
        animal_name: animal_name(table, &request.animal),
        animal: request.animal,
        group_words: groups.iter().find(|group| group.id == request.group).map(words_of).unwrap_or_default(),
        day: request.asked_on.to_string(),
    };
    requests.into_iter().map(row).collect()
}

pub(super) fn seat_of_turn(session: &Session) -> Option<String> {
    let token = session.current()?.seat?;
    session.seats().iter().find(|seat| seat.token == token).map(|seat| seat.animal.clone())
}

fn faults(table: &Table) -> FaultsView {
    FaultsView { faults: table.library.faults.clone() }
}

fn group(id: GroupId, keeper: &mut Keeper, table: &Table) -> Result<GroupView, Problem> {
    let today = keeper.today();
    let journal = keeper.journal()?;
    let group = journal.group(id)?;
    let mut sessions = journal.sessions(id)?;
    sessions.retain(|one| one.closed && one.details.training == group.training);
    let next = sessions.last().and_then(|last| plan_after(&table.library, &last.details.plan));
    let band = group.details.band;
    let mut history = keeper.history(table, id)?;
    // Nothing is told of a session that goes on: what changes from turn to turn would tell whose it was.
    history.retain(|one| one.closed);
    let proposals = progress::proposals(&history, &table.library, band);
    let unconfirmed = unconfirmed(keeper, table, band)?;
    Ok(GroupView {
        group: card(&group),
        language: group.details.language,
        plans: plans_for(&table.library, band),
        next,
        proposals,
        unconfirmed,
        sessions: sessions.len(),
        retention_days: group.details.retention_days,
        care: GroupCare {
            forgotten_on: group.forgotten_from().to_string(),
            days_left: group.forgotten_from().days_since(today).try_into().unwrap_or_default(),
            archived: group.archived,
            practice: group.training,
            animals_stay: group.details.keeps_animals,
        },
    })
}

/// The questionnaires of other holders that a group of this band could be asked, and nobody has confirmed yet.
fn unconfirmed(keeper: &mut Keeper, table: &Table, band: Band) -> Result<Vec<Unconfirmed>, Problem> {
    let library = &table.library;
    let asks = |plan: &&Plan, level: &Level| {
        plan.steps.iter().any(|step| library.ways(step, band).any(|one| one.id == level.id))
    };
    let row = |level: std::sync::Arc<Level>| {
        let plans = library.programmes.values().flat_map(|programme| &programme.sessions);
        Some(Unconfirmed {
            level: level.id.clone(),
            title: level.title.clone(),
            holder: level.body.rights()?.holder.clone(),
            plans: plans.filter(|plan| asks(plan, &level)).map(|plan| plan.id.clone()).collect(),
        })
    };
    Ok(rights::unconfirmed(keeper, table)?.into_iter().filter_map(row).collect())
}

/// The plan that follows this one in its programme; nothing where the programme was taken away in the middle.
pub(super) fn plan_after(library: &Library, plan: &str) -> Option<String> {
    let (programme, _) = library.plan(plan).filter(|(programme, _)| library.is_offered(programme))?;
    let mut plans = programme.sessions.iter().skip_while(|one| one.id != plan);
    plans.nth(1).map(|next| next.id.clone())
}

/// Every plan that fits a band, single sessions first, then programmes from the shortest to the longest.
fn plans_for(library: &Library, band: Band) -> Vec<PlanCard> {
    let mut programmes: Vec<_> =
        library.offered().filter(|programme| programme.bands.contains(&band)).collect();
    programmes.sort_by_key(|programme| {
        let minutes: u16 = programme.sessions.iter().map(|plan| plan.minutes).sum();
        (programme.sessions.len(), std::cmp::Reverse(minutes))
    });
    let card = |programme: &Programme, plan: &Plan| PlanCard {
        unsaved: false,
        id: plan.id.clone(),
        programme: (programme.id.clone(), programme.title.clone()),
        title: plan.title.clone(),
        aim: plan.aim.clone(),
        materials: plan.materials.clone(),
        minutes: plan.minutes,
        follow_up: plan.after_months.is_some(),
        few: few(library, programme, plan, band),
    };
    let cards = programmes.into_iter().flat_map(|one| one.sessions.iter().map(move |plan| card(one, plan)));
    cards.collect()
}

/// The session's command for what was asked on the run-sheet, if it is one.
pub(super) fn command(ask: &DeskAsk) -> Option<Command> {
    Some(match ask {
        DeskAsk::Pause => Command::Pause,
        DeskAsk::GoOn => Command::GoOn,
        DeskAsk::SkipStep => Command::SkipStep,
        DeskAsk::TakeBackSkip => Command::TakeBackSkip,
        DeskAsk::PlayAgain(place) => Command::PlayAgain { place: *place },
        DeskAsk::Stretch(minutes) => Command::Stretch(*minutes),
        DeskAsk::MoveStep { from, to } => Command::Reorder { from: *from, to: *to },
        DeskAsk::SwapStep { place, level } => Command::Swap { place: *place, level: level.clone() },
        DeskAsk::SeatLeaves(token) => Command::Leave(session::SeatToken(*token)),
        DeskAsk::SeatIsAdult { token, adult } => {
            Command::MarkAdult { token: session::SeatToken(*token), adult: *adult }
        }
        DeskAsk::EndNow => Command::EndEarly,
        _ => return None,
    })
}
