//! Papers that were asked for before their pictures had arrived: they are made then, one after the other.

use bevy::prelude::*;

use crate::platform::shipped;

use super::room::{DeskRoom, Page};

/// Asks for the next one again, once its pictures are here and nothing else is being done. At the gate it waits for the
/// facilitator.
pub(super) fn ask_again(mut room: ResMut<DeskRoom>) {
    let at_the_desk = room.page.as_ref().is_some_and(Page::lies_behind_the_gate);
    let free = room.work.is_none() && room.asked.is_empty() && at_the_desk;
    if free && !room.later.is_empty() && shipped::has_pictures() {
        let next = room.later.remove(0);
        room.asked.push(next);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]
mod tests {
    use bevy::ecs::system::RunSystemOnce;

    use super::*;
    use crate::{
        desk::{DeskAsk, GatePurpose, working::Work},
        journal::GroupId,
        play::long_work::Deletion,
        report::AllPaper,
    };

    #[test]
    fn papers_wait_for_other_work_and_are_made_one_after_the_other() {
        let paper = |group| DeskAsk::WritePaper { group, paper: crate::report::Paper::Report };
        let all = DeskAsk::WriteAllGroups(AllPaper::Report);
        let mut world = World::new();
        let mut room = DeskRoom::default();
        room.later = vec![paper(1), all.clone()];
        room.page = Some(Page::Papers(1));
        room.work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        world.insert_resource(room);
        let asked = |world: &mut World| {
            world.run_system_once(ask_again).unwrap();
            std::mem::take(&mut world.resource_mut::<DeskRoom>().asked)
        };
        assert_eq!(asked(&mut world), [], "other work goes on");
        world.resource_mut::<DeskRoom>().work = None;
        world.resource_mut::<DeskRoom>().page = Some(Page::Gate(GatePurpose::OpenDesk));
        assert_eq!(asked(&mut world), [], "nobody is at the desk");
        world.resource_mut::<DeskRoom>().page = Some(Page::Papers(1));
        assert_eq!(asked(&mut world), [paper(1)]);
        world.resource_mut::<DeskRoom>().work = Some(Work::new(Deletion::new(GroupId(2), 0)));
        assert_eq!(asked(&mut world), [], "the first one is being made");
        world.resource_mut::<DeskRoom>().work = None;
        assert_eq!(asked(&mut world), [all]);
        assert_eq!(asked(&mut world), []);
    }
}
