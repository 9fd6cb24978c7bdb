//! What is forgotten when a session closes: the records are rewritten in place, with the same counters.

use super::event::{Event, Record, TurnEnd};

/// Rewrites the records of a closed session: tokens go from everything but turns played in steps that may keep
/// them, animals are forgotten, and the turns of a step are put in an order that tells nothing about seats.
///
/// `keeps` says whether the step at this place of the plan may keep its tokens (goals, check-in, check-out,
/// measures); where the group chose between two activities, or another level was swapped in, it is also told the id of
/// the level played. The number of records stays the same; the fold accepts the result.
pub fn forget(records: &[Record], keeps: impl Fn(usize, Option<&str>) -> bool) -> Vec<Record> {
    let mut kept = records.to_vec();
    for record in &mut kept {
        if let Event::Joined(animal) = &mut record.event {
            animal.clear();
        }
    }
    let mut place = 0;
    while place < kept.len() {
        let Event::StepBegan(step) = kept[place].event else {
            if !is_of_a_turn(&kept[place].event) {
                kept[place].seat = None;
            }
            place += 1;
            continue;
        };
        let end = kept[place + 1..]
            .iter()
            .position(|record| matches!(record.event, Event::StepBegan(_)))
            .map_or(kept.len(), |length| place + 1 + length);
        let instead = chosen(&kept[place..end]).or_else(|| swapped(&kept[..place], step));
        let keeps = keeps(step, instead);
        forget_step(&mut kept[place..end], keeps);
        place = end;
    }
    kept
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

/// Events that belong to one turn, whoever's it is.
const fn is_of_a_turn(event: &Event) -> bool {
    matches!(
        event,
        Event::TurnBegan | Event::CurtainLifted | Event::CurtainFell | Event::Moved(_) | Event::TurnEnded(_)
    )
}

fn forget_step(records: &mut [Record], keeps: bool) {
    let minute = records[0].minute;
    // While a group chooses no turn goes on: a curtain that fell then stays where it is.
    let first = records.iter().position(|record| record.event == Event::TurnBegan).unwrap_or(records.len());
    let places: Vec<usize> =
        (first..records.len()).filter(|&place| is_of_a_turn(&records[place].event)).collect();
    let mut turns: Vec<Vec<Record>> = Vec::new();
    for &place in &places {
        let record = records[place].clone();
        match turns.last_mut() {
            Some(turn) if record.event != Event::TurnBegan => turn.push(record),
            _ => turns.push(vec![record]),
        }
    }
    for turn in &mut turns {
        // A skip keeps no token, wherever it was.
        let played = turn.iter().any(|record| record.event == Event::TurnEnded(TurnEnd::Played));
        for record in turn {
            record.minute = minute;
            if !(keeps && played) {
                record.seat = None;
            }
        }
    }
    // Sorted by what they hold, and by random token where one stays: the order of the seats is gone.
    turns.sort_by_cached_key(|turn| {
        let words: Vec<(String, String)> = turn.iter().map(|record| record.event.to_words()).collect();
        (
            turn.first().and_then(|record| record.seat).is_none(),
            turn.first().and_then(|record| record.seat),
            words,
        )
    });
    for (&place, record) in places.iter().zip(turns.into_iter().flatten()) {
        records[place] = record;
    }
    for (place, record) in records.iter_mut().enumerate() {
        if place < first || !is_of_a_turn(&record.event) {
            record.seat = None;
        }
    }
}
