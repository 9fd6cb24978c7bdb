//! Papers that were asked for before their pictures had arrived: they are made then, one after the other.

use crate::{
    desk::app::{command::DeskCommand, page_id::PageId, state::DeskState},
    platform::shipped,
};
use bevy::prelude::*;

/// Asks for the next one again, once its pictures are here and nothing else is being done. At the gate it waits for the
/// facilitator.
pub fn ask_again(mut state: ResMut<DeskState>) {
    let at_the_desk = state.page.as_ref().is_some_and(PageId::lies_behind_the_gate);
    let free = state.work.is_none() && state.asked.is_empty() && at_the_desk;
    if free && !state.later.is_empty() && shipped::has_pictures() {
        let next = state.later.remove(0);
        state.asked.push(DeskCommand::Papers(next));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]
mod tests {
    use bevy::ecs::system::RunSystemOnce;

    use super::*;
    use crate::{
        desk::{
            app::{command::DeskCommand, page_id::GatePurpose},
            papers::commands::PapersCommand,
            work::task::Work,
        },
        journal::GroupId,
        play::long_work::Deletion,
        report::AllPaper,
    };

    #[test]
    fn papers_wait_for_other_work_and_are_made_one_after_the_other() {
        let paper = |group| PapersCommand::WritePaper { group, paper: crate::report::Paper::Report };
        let all = PapersCommand::WriteAllGroups(AllPaper::Report);
        let mut world = World::new();
        let mut state = DeskState::default();
        state.later = vec![paper(1), all.clone()];
        state.page = Some(PageId::Papers(1));
        state.work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        world.insert_resource(state);
        let asked = |world: &mut World| {
            world.run_system_once(ask_again).unwrap();
            std::mem::take(&mut world.resource_mut::<DeskState>().asked)
        };
        assert_eq!(asked(&mut world), [], "other work goes on");
        world.resource_mut::<DeskState>().work = None;
        world.resource_mut::<DeskState>().page = Some(PageId::Gate(GatePurpose::OpenDesk));
        assert_eq!(asked(&mut world), [], "nobody is at the desk");
        world.resource_mut::<DeskState>().page = Some(PageId::Papers(1));
        assert_eq!(asked(&mut world), [DeskCommand::Papers(paper(1))]);
        world.resource_mut::<DeskState>().work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        assert_eq!(asked(&mut world), [], "the first one is being made");
        world.resource_mut::<DeskState>().work = None;
        assert_eq!(asked(&mut world), [DeskCommand::Papers(all)]);
        assert_eq!(asked(&mut world), []);
    }
}
