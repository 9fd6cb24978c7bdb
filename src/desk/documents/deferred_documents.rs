//! Documents that the facilitator asked for before their pictures had arrived: they are made as soon as these are here.

use crate::{
    desk::app::{command::DeskCommand, page_id::PageId, state::DeskState},
    platform::shipped,
};
use bevy::prelude::*;

/// Asks for the next one again, once its pictures are here and nothing else is being done. At the gate it waits for the
/// facilitator.
pub fn make_deferred(mut state: ResMut<DeskState>) {
    let at_the_desk = state.page.as_ref().is_some_and(PageId::lies_behind_the_gate);
    let free = state.work.is_none() && state.asked.is_empty() && at_the_desk;
    if free && !state.later.is_empty() && shipped::has_pictures() {
        let next = state.later.remove(0);
        state.asked.push(DeskCommand::Documents(next));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]
mod tests {
    use bevy::ecs::system::RunSystemOnce;

    use super::*;
    use crate::{
        desk::{
            app::{command::DeskCommand, page_id::PinPurpose},
            documents::commands::DocumentsCommand,
            work::task::Work,
        },
        journal::GroupId,
        play::long_work::Deletion,
        report::AllGroupsFormat,
    };

    #[test]
    fn papers_wait_for_other_work_and_are_made_one_after_the_other() {
        let paper =
            |group| DocumentsCommand::WriteDocument { group, paper: crate::report::GroupDocument::Report };
        let all = DocumentsCommand::WriteAllGroups(AllGroupsFormat::Report);
        let mut world = World::new();
        let mut state = DeskState::default();
        state.later = vec![paper(1), all.clone()];
        state.page = Some(PageId::Documents(1));
        state.work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        world.insert_resource(state);
        let asked = |world: &mut World| {
            world.run_system_once(make_deferred).unwrap();
            std::mem::take(&mut world.resource_mut::<DeskState>().asked)
        };
        assert_eq!(asked(&mut world), [], "other work goes on");
        world.resource_mut::<DeskState>().work = None;
        world.resource_mut::<DeskState>().page = Some(PageId::PinGate(PinPurpose::OpenDesk));
        assert_eq!(asked(&mut world), [], "nobody is at the desk");
        world.resource_mut::<DeskState>().page = Some(PageId::Documents(1));
        assert_eq!(asked(&mut world), [DeskCommand::Documents(paper(1))]);
        world.resource_mut::<DeskState>().work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        assert_eq!(asked(&mut world), [], "the first one is being made");
        world.resource_mut::<DeskState>().work = None;
        assert_eq!(asked(&mut world), [DeskCommand::Documents(all)]);
        assert_eq!(asked(&mut world), []);
    }
}
