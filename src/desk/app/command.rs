//! The commands that pages give: turn to a page, or a command of one family of pages. Pages change nothing themselves;
//! `apply.rs` applies every command.

use crate::desk::{
    app::page_id::PageId,
    content::commands::ContentCommand,
    documents::commands::{DocumentsCommand, PackCommand},
    group::commands::GroupCommand,
    help::commands::HelpCommand,
    home::commands::HomeCommand,
    pin::commands::PinCommand,
    planner::commands::PlannerCommand,
    review::commands::ReviewCommand,
    session::commands::{RunSheetCommand, WrapUpCommand},
    settings::commands::SettingsCommand,
};

/// One command from a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskCommand {
    /// Turn to this page. What to do when a child has told something opens over the page that lies open.
    GoTo(PageId),
    /// Back to the page over which the open one was opened, as it was left.
    Back,
    /// Back to the children's garden; the desk closes behind.
    BackToGarden,
    /// Blank the screen at once; only the PIN brings it back.
    Blank,
    /// Give up what was written on this page and not saved. Given only after a hold.
    DiscardDraft,
    /// Give up what is being done, if it still may be.
    CancelWork,
    /// About the PIN.
    Pin(PinCommand),
    /// On the home page.
    Home(HomeCommand),
    /// On the pages that help.
    Help(HelpCommand),
    /// About a group.
    Group(GroupCommand),
    /// About levels.
    Content(ContentCommand),
    /// On the review.
    Review(ReviewCommand),
    /// In the planner.
    Planner(PlannerCommand),
    /// During a session.
    RunSheet(RunSheetCommand),
    /// After a session.
    WrapUp(WrapUpCommand),
    /// In the settings.
    Settings(SettingsCommand),
    /// About printed sheets and reports.
    Documents(DocumentsCommand),
    /// About packs.
    Pack(PackCommand),
}
