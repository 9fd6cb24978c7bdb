//! Asks the facilitator once whether the organisation holds the right to a questionnaire, before it is played.

use crate::{
    content::Bilingual,
    desk::{
        app::command::DeskCommand,
        group::commands::GroupCommand,
        widgets::{
            desk::Desk,
            question::{Question, ask_once},
        },
    },
};
use bevy_egui::egui::Ui;

/// A questionnaire of another holder whose right the facilitator has not confirmed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnconfirmedRights {
    /// The level's id.
    pub level: String,
    /// What it is called.
    pub title: Bilingual,
    /// Who holds the right, as its file says.
    pub holder: Bilingual,
    /// The ids of the plans that ask it.
    pub plans: Vec<String>,
}

/// Holds a start back whose plan asks an unconfirmed questionnaire, until it is confirmed that one holds the right.
pub fn confirm_first(
    ui: &mut Ui,
    unconfirmed: &[UnconfirmedRights],
    commands: &mut Vec<DeskCommand>,
    waiting: &mut Option<DeskCommand>,
    desk: &Desk,
) {
    if let Some(place) = commands.iter().position(|ask| !needed(unconfirmed, ask).is_empty()) {
        *waiting = Some(commands.remove(place));
    }
    let Some(start) = waiting.clone() else { return };
    let asked = needed(unconfirmed, &start);
    let Some(holds) = ask(ui, &asked, desk) else { return };
    *waiting = None;
    if holds {
        let levels = asked.iter().map(|one| one.level.clone()).collect();
        commands.extend([DeskCommand::Group(GroupCommand::ConfirmRights(levels)), start]);
    }
}

/// What has to be confirmed before this is done.
fn needed<'a>(unconfirmed: &'a [UnconfirmedRights], ask: &DeskCommand) -> Vec<&'a UnconfirmedRights> {
    match ask {
        DeskCommand::Group(GroupCommand::Start { plan, .. }) => {
            unconfirmed.iter().filter(|one| one.plans.contains(plan)).collect()
        }
        _ => Vec::new(),
    }
}

/// Asks whether one holds the right to these. The answer, once there is one.
fn ask(ui: &mut Ui, asked: &[&UnconfirmedRights], desk: &Desk) -> Option<bool> {
    let names = |pick: fn(&UnconfirmedRights) -> &Bilingual| {
        let mut names: Vec<&str> = asked.iter().map(|one| desk.say(pick(one))).collect();
        names.dedup();
        names.join(&desk.text("review-between-names"))
    };
    let (titles, holders) = (names(|one| &one.title), names(|one| &one.holder));
    let text = desk.with("desk-rights-text", &[("titles", titles.into()), ("holders", holders.into())]);
    let question = Question {
        title: &desk.text("desk-rights-title"),
        text: &text,
        yes: &desk.text("desk-rights-yes"),
        no: &desk.text("desk-rights-no"),
    };
    ask_once(ui, question)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples::both, testing::on_every_screen};

    fn start(plan: &str) -> DeskCommand {
        DeskCommand::Group(GroupCommand::Start { group: 1, plan: plan.to_owned(), heads: 6 })
    }

    /// What a page waits for: whether it has asked to start, and the start that is held back.
    type Form = (bool, Option<DeskCommand>);

    /// A page that asks to start this plan once.
    fn show(plan: &'static str) -> impl Fn(&mut Ui, &mut Form, &Desk) -> Vec<DeskCommand> + Copy {
        move |ui, (started, waiting), desk| {
            let unconfirmed = [UnconfirmedRights {
                level: "their-scale".to_owned(),
                title: both("Their scale", "他们的量表"),
                holder: both("A university", "一所大学"),
                plans: vec!["asks-it".to_owned()],
            }];
            let mut commands = if *started { Vec::new() } else { vec![start(plan)] };
            *started = true;
            confirm_first(ui, &unconfirmed, &mut commands, waiting, desk);
            commands
        }
    }

    #[test]
    fn a_questionnaire_of_another_holder_is_played_only_when_confirmed() {
        on_every_screen(show("asks-it"), |screen| {
            assert!(screen.asked().is_empty() && screen.shows(&screen.text("desk-rights-title")));
            screen.press("desk-rights-yes");
            let confirm = DeskCommand::Group(GroupCommand::ConfirmRights(vec!["their-scale".to_owned()]));
            assert_eq!(screen.asked(), [confirm, start("asks-it")]);
        });
        on_every_screen(show("asks-it"), |screen| {
            screen.press("desk-rights-no");
            assert!(screen.asked().is_empty(), "nothing is started, and nothing is lost");
        });
    }

    #[test]
    fn every_other_session_starts_at_once() {
        on_every_screen(show("asks-nothing"), |screen| assert_eq!(screen.asked(), [start("asks-nothing")]));
    }
}
