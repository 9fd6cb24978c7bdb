//! What children may take back: a turn that was skipped just now, and the animal that a child has taken. The journal then
//! holds what it would hold had it never happened.

use crate::session::{Event, Record, Refusal, TurnEnd};

use super::{
    super::{PlayError, Table},
    Keeper, Running,
};

/// Whether these events skip a turn, or go on without those who have not come.
pub(in crate::play) fn skips_a_turn(records: &[Record]) -> bool {
    records.first().is_some_and(|first| first.event == Event::TurnEnded(TurnEnd::Passed))
}

/// The events of the step that goes on, without what this seat did in it; `None` where the seat did not join in it.
fn without_the_seat(
    records: &[Record],
    seat: Option<crate::session::SeatToken>,
) -> Option<(usize, Vec<Record>)> {
    let step = records.iter().rposition(|record| matches!(record.event, Event::StepBegan(_)))?;
    let joined = |record: &Record| record.seat == seat && matches!(record.event, Event::Joined(_));
    let from = step + records[step..].iter().position(joined)?;
    Some((from, records[from..].iter().filter(|record| record.seat != seat).cloned().collect()))
}

impl Keeper {
    /// The turn that was skipped just now goes on where it was.
    pub(in crate::play) fn take_back_skip(&mut self, table: &mut Table) -> Result<(), PlayError> {
        let running = self.running.clone().ok_or(Refusal::NotPlaying)?;
        let from = table.skipped.ok_or(Refusal::NotNow)?;
        self.rewrite(table, &running, from, &[])
    }

    /// The animal goes back among those that can be taken, as long as animals are being chosen.
    pub(in crate::play) fn put_back(&mut self, table: &mut Table, animal: &str) -> Result<(), PlayError> {
        let running = self.running.clone().ok_or(Refusal::NotPlaying)?;
        let session = table.session().ok_or(Refusal::NotPlaying)?;
        let chooses = session.play().is_some_and(|(_, rules)| rules.traits().welcomes_seats);
        let seat = session.token_of(animal).filter(|_| chooses).ok_or(Refusal::NotNow)?;
        let records = self.journal()?.records(running.id)?;
        let (from, after) = without_the_seat(&records, Some(seat)).ok_or(Refusal::NotNow)?;
        self.rewrite(table, &running, from as u64, &after)?;
        if self.new_seats.contains(&seat) {
            self.journal()?.forget_seat(running.group.id, seat)?;
            self.new_seats.retain(|one| *one != seat);
            // The animal is nobody's: it is not looked for at the next meeting.
            if let Some(session) = &mut table.session {
                let known = session.known_animals().iter().filter(|one| *one != animal).cloned().collect();
                session.know_animals(known);
            }
        }
        Ok(())
    }

    /// From this counter on these events have happened, and no others.
    fn rewrite(
        &mut self,
        table: &mut Table,
        running: &Running,
        from: u64,
        records: &[Record],
    ) -> Result<(), PlayError> {
        let practice = table.practice;
        self.journal()?.rewrite(running.id, from, records)?;
        let open = self.load(table, &running.stored)?;
        self.resume(table, open)?;
        // The session's minutes go on as they were.
        if let Some(resumed) = &mut self.running {
            resumed.time = running.time;
        }
        table.practice = practice;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::session::{Move, SeatToken};

    use super::*;

    fn record(seat: Option<u64>, event: Event) -> Record {
        Record { seat: seat.map(SeatToken), minute: 0, event }
    }

    #[test]
    fn only_a_turn_that_was_passed_is_a_skip() {
        assert!(skips_a_turn(&[
            record(Some(1), Event::TurnEnded(TurnEnd::Passed)),
            record(None, Event::StepEnded(true))
        ]));
        assert!(!skips_a_turn(&[record(Some(1), Event::TurnEnded(TurnEnd::Played))]));
        assert!(!skips_a_turn(&[record(None, Event::Chose("one".to_owned()))]));
        assert!(!skips_a_turn(&[]));
    }

    #[test]
    fn a_seat_is_taken_out_of_the_step_in_which_it_joined_and_of_no_other() {
        let joined = |seat| record(Some(seat), Event::Joined("fox".to_owned()));
        let records = [
            record(None, Event::StepBegan(0)),
            joined(1),
            record(None, Event::StepBegan(1)),
            joined(2),
            record(None, Event::Paused),
            joined(3),
            record(Some(2), Event::Moved(Move::new("weather", "sunny"))),
        ];
        let (from, after) = without_the_seat(&records, Some(SeatToken(2))).unwrap();
        assert_eq!((from, after), (3, vec![records[4].clone(), records[5].clone()]));
        assert_eq!(without_the_seat(&records, Some(SeatToken(1))), None);
    }
}
