//! What is deleted when a session closes: every single answer but those that outlive the meeting, as rows.

use std::collections::BTreeSet;

use super::{
    event::{Event, Record, SeatToken, TurnEnd},
    settled::settled,
};

/// The records of a session as they stay once it is closed.
///
/// Of the turns only those stay that a child played and in which a move outlives the meeting (a goal, an answer to a
/// measure), and of them only these moves. Skips, cut turns, curtains and the turns of adults who play along leave no
/// row, nor does what was taken back or played again later. Animals are emptied, tokens go from everything but the turns that stay, and these lie in the order of their
/// random tokens, which tells nothing about seats.
///
/// `outlives` is asked with the step's place in the plan, the id of the level that was chosen or swapped in there, if
/// any, and the kind of a move. Redacting twice changes nothing; the fold accepts the result.
pub fn redact(records: &[Record], outlives: impl Fn(usize, Option<&str>, &str) -> bool) -> Vec<Record> {
    let records = settled(records);
    let records = records.as_slice();
    let adults = adults(records);
    let mut kept = Vec::new();
    let mut place = 0;
    while place < records.len() {
        let Event::StepBegan(step) = records[place].event else {
            kept.extend(of_the_group(&records[place]));
            place += 1;
            continue;
        };
        let length =
            records[place + 1..].iter().position(|record| matches!(record.event, Event::StepBegan(_)));
        let end = length.map_or(records.len(), |length| place + 1 + length);
        let of_step = &records[place..end];
        let level = chosen(of_step).or_else(|| swapped(&records[..place], step));
        let turns = turns_that_stay(of_step, &adults, |kind| outlives(step, level, kind));
        let first =
            of_step.iter().position(|record| record.event == Event::TurnBegan).unwrap_or(of_step.len());
        kept.extend(of_step[..first].iter().filter_map(of_the_group));
        kept.extend(turns);
        kept.extend(of_step[first..].iter().filter_map(of_the_group));
        place = end;
    }
    kept
}

/// The seats on which an adult plays along, as the last mark of each says.
pub fn adults(records: &[Record]) -> BTreeSet<SeatToken> {
    let mut adults = BTreeSet::new();
    for record in records {
        if let (Some(seat), Event::AdultMarked(adult)) = (record.seat, &record.event) {
            if *adult {
                adults.insert(seat)
            } else {
                adults.remove(&seat)
            };
        }
    }
    adults
}

/// The id of the level that the group chose in the step with these records, if it chose.
pub fn chosen(records: &[Record]) -> Option<&str> {
    records.iter().find_map(|record| match &record.event {
        Event::Chose(level) => Some(level.as_str()),
        _ => None,
    })
}

/// The id of the level that was swapped in, before these records end, for the step at this place of the plan, if one was.
pub fn swapped(records: &[Record], place: usize) -> Option<&str> {
    records.iter().rev().find_map(|record| match &record.event {
        Event::Swapped { step, level } if *step == place => Some(level.as_str()),
        _ => None,
    })
}

/// The record without its seat and animal; nothing if it belongs to a turn.
fn of_the_group(record: &Record) -> Option<Record> {
    let event = match &record.event {
        Event::TurnBegan
        | Event::CurtainLifted
        | Event::CurtainFell
        | Event::Moved(_)
        | Event::TurnEnded(_)
        | Event::AdultMarked(_) => return None,
        Event::Joined(_) => Event::Joined(String::new()),
        event => event.clone(),
    };
    Some(Record { seat: None, minute: record.minute, event })
}

/// The turns of a step that stay, all at the minute at which the step began.
fn turns_that_stay(
    of_step: &[Record],
    adults: &BTreeSet<SeatToken>,
    outlives: impl Fn(&str) -> bool,
) -> Vec<Record> {
    let minute = of_step[0].minute;
    let mut turns: Vec<(SeatToken, Vec<Event>)> = Vec::new();
    let mut current: Option<(SeatToken, Vec<Event>)> = None;
    for record in of_step {
        match &record.event {
            Event::TurnBegan => current = record.seat.map(|seat| (seat, Vec::new())),
            Event::Moved(one) if outlives(&one.kind) => {
                if let Some((_, moves)) = &mut current {
                    moves.push(record.event.clone());
                }
            }
            Event::TurnEnded(end) => {
                let stays = |(seat, moves): &(SeatToken, Vec<Event>)| {
                    *end == TurnEnd::Played && !moves.is_empty() && !adults.contains(seat)
                };
                turns.extend(current.take().filter(stays));
            }
            _ => {}
        }
    }
    turns.sort_by_key(|(seat, _)| *seat);
    let events = turns.into_iter().flat_map(|(seat, moves)| {
        let ends = Event::TurnEnded(TurnEnd::Played);
        let of_turn = std::iter::once(Event::TurnBegan).chain(moves).chain([ends]);
        of_turn.map(move |event| Record { seat: Some(seat), minute, event })
    });
    events.collect()
}
