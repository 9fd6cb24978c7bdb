//! The list of all pages: one line a page.

use crate::{
    desk::{
        app::{
            page::{PageContext, ShownPage, read, shown},
            page_id::PageId,
        },
        content::pages::{ContentPage, LevelPage},
        documents::pages::{DocumentsPage, PackNumberPage, ReadPackPage, SheetsPage},
        group::pages::{GroupPage, NewGroupPage},
        help::pages::{
            AboutPage, GuidePage, KioskPage, PrivacyPage, SafeguardingPage, SafeguardingPracticePage,
        },
        home::{
            error_page::ErrorView,
            pages::{DateQuestionPage, ErrorPage, FaultsPage, HomePage},
        },
        pin::pages::{ChangePinPage, ForgottenPinPage, PinGatePage, RecoveryNumberPage, SetPinPage},
        planner::pages::PlannerPage,
        review::pages::{AllGroupsPage, ReviewPage},
        session::pages::{RunSheetPage, WrapUpPage},
        settings::pages::SettingsPage,
    },
    locale::Texts,
    play::PlayError,
};

/// Reads what a page shows; home where the page has nothing to show.
pub fn read_page(page: &PageId, context: &mut PageContext) -> Result<Box<dyn ShownPage>, PlayError> {
    let found = match page {
        PageId::SetPin => read(SetPinPage, context),
        PageId::PinGate(purpose) => read(PinGatePage(*purpose), context),
        PageId::RecoveryNumber => read(RecoveryNumberPage, context),
        PageId::ForgottenPin => read(ForgottenPinPage, context),
        PageId::DateQuestion => read(DateQuestionPage, context),
        PageId::Home => read(HomePage, context),
        PageId::Guide => read(GuidePage, context),
        PageId::Settings => read(SettingsPage, context),
        PageId::ChangePin => read(ChangePinPage, context),
        PageId::Privacy => read(PrivacyPage, context),
        PageId::Kiosk => read(KioskPage, context),
        PageId::About => read(AboutPage, context),
        PageId::Faults => read(FaultsPage, context),
        PageId::NewGroup => read(NewGroupPage, context),
        PageId::Group(group) => read(GroupPage(*group), context),
        PageId::Content => read(ContentPage, context),
        PageId::Level(level) => read(LevelPage(level.clone()), context),
        PageId::Planner(group, plan) => read(PlannerPage { group: *group, plan: plan.clone() }, context),
        PageId::Review(group, chosen) => read(ReviewPage { group: *group, chosen: *chosen }, context),
        PageId::AllGroups(from) => read(AllGroupsPage { from: *from }, context),
        PageId::Sheets(group) => read(SheetsPage(*group), context),
        PageId::Documents(group) => read(DocumentsPage(*group), context),
        PageId::PackNumber => read(PackNumberPage, context),
        PageId::ReadPack => read(ReadPackPage, context),
        PageId::RunSheet => read(RunSheetPage, context),
        PageId::WrapUp => read(WrapUpPage, context),
        PageId::Safeguarding => read(SafeguardingPage, context),
        PageId::SafeguardingPractice => read(SafeguardingPracticePage, context),
        PageId::Error => read(ErrorPage, context),
    }?;
    match found {
        Some(shown) => Ok(shown),
        None => home(context),
    }
}

fn home(context: &mut PageContext) -> Result<Box<dyn ShownPage>, PlayError> {
    let view = crate::desk::home::read::home(context.keeper, context.table)?;
    Ok(shown(HomePage, view))
}

/// The trouble page for this problem.
pub fn trouble(problem: &PlayError, texts: &Texts) -> Box<dyn ShownPage> {
    shown(ErrorPage, ErrorView::of(problem, texts))
}
