//! The list of all pages: one line a page.

use crate::{
    desk::{
        app::{
            page::{Reader, ShownPage, read, shown},
            page_id::PageId,
        },
        content::pages::{ContentPage, LevelPage},
        group::pages::{GroupPage, NewGroupPage},
        help::pages::{AboutPage, ChildToldPage, GuidePage, KioskPage, PrivacyPage, ToldPracticePage},
        home::{
            pages::{DateQuestionPage, FaultsPage, HomePage, TroublePage},
            trouble::TroubleView,
        },
        papers::pages::{PackNumberPage, PapersPage, ReadPackPage, SheetsPage},
        pin::pages::{ChangePinPage, GatePage, RecoverPage, RecoveryPage, SetPinPage},
        planner::pages::PlannerPage,
        review::pages::{AllGroupsPage, ReviewPage},
        session::pages::{RunSheetPage, WrapUpPage},
        settings::pages::SettingsPage,
    },
    locale::Texts,
    play::Problem,
};

/// Reads what a page shows; home where the page has nothing to show.
pub fn read_page(page: &PageId, at: &mut Reader) -> Result<Box<dyn ShownPage>, Problem> {
    let found = match page {
        PageId::SetPin => read(SetPinPage, at),
        PageId::Gate(purpose) => read(GatePage(*purpose), at),
        PageId::Recovery => read(RecoveryPage, at),
        PageId::Recover => read(RecoverPage, at),
        PageId::DateQuestion => read(DateQuestionPage, at),
        PageId::Home => read(HomePage, at),
        PageId::Guide => read(GuidePage, at),
        PageId::Settings => read(SettingsPage, at),
        PageId::ChangePin => read(ChangePinPage, at),
        PageId::Privacy => read(PrivacyPage, at),
        PageId::Kiosk => read(KioskPage, at),
        PageId::About => read(AboutPage, at),
        PageId::Faults => read(FaultsPage, at),
        PageId::NewGroup => read(NewGroupPage, at),
        PageId::Group(group) => read(GroupPage(*group), at),
        PageId::Content => read(ContentPage, at),
        PageId::Level(level) => read(LevelPage(level.clone()), at),
        PageId::Planner(group, plan) => read(PlannerPage { group: *group, plan: plan.clone() }, at),
        PageId::Review(group, chosen) => read(ReviewPage { group: *group, chosen: *chosen }, at),
        PageId::AllGroups(from) => read(AllGroupsPage { from: *from }, at),
        PageId::Sheets(group) => read(SheetsPage(*group), at),
        PageId::Papers(group) => read(PapersPage(*group), at),
        PageId::PackNumber => read(PackNumberPage, at),
        PageId::ReadPack => read(ReadPackPage, at),
        PageId::RunSheet => read(RunSheetPage, at),
        PageId::WrapUp => read(WrapUpPage, at),
        PageId::ChildTold => read(ChildToldPage, at),
        PageId::ToldPractice => read(ToldPracticePage, at),
        PageId::Trouble => read(TroublePage, at),
    }?;
    match found {
        Some(shown) => Ok(shown),
        None => home(at),
    }
}

fn home(at: &mut Reader) -> Result<Box<dyn ShownPage>, Problem> {
    let view = crate::desk::home::read::home(at.keeper, at.table)?;
    Ok(shown(HomePage, view))
}

/// The trouble page for this problem.
pub fn trouble(problem: &Problem, texts: &Texts) -> Box<dyn ShownPage> {
    shown(TroublePage, TroubleView::of(problem, texts))
}
