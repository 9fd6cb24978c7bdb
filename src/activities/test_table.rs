//! A table for testing the rules of one activity: seats, turns and moves without a session around them.

use std::{any::Any, sync::Arc};

use proptest::prelude::*;

use crate::{
    content::{Bilingual, Choice, Factor, Level, LevelBody, OWN, Script},
    session::{Board, EarlierChoice, Mechanic, Move, Next, Rules, Seat, SeatToken, Turn, TurnEnd},
};

/// No activity has more turns than this, whatever the children do.
const MOST_TURNS: usize = 150;

/// One activity on a table, as far as it was played.
#[derive(Debug)]
pub struct TestTable<R: Mechanic> {
    /// The rules played by.
    pub rules: R,
    /// The turns that have ended.
    pub turns: Vec<Turn>,
    /// The turn that goes on.
    pub current: Option<Turn>,
    /// What the seats keep from earlier meetings.
    pub kept: Vec<EarlierChoice>,
    level: Level,
    seats: Vec<Seat>,
}

/// What a child or the facilitator does at the table.
#[derive(Clone, Debug)]
pub enum TestAction {
    /// Tries a move, allowed or not.
    Try(Move),
    /// Ends the turn if it is complete, as the button does that is there only then.
    End,
    /// Passes.
    Pass,
    /// A seat leaves the table, or comes back to it.
    Walk(usize),
}

impl<R: Mechanic> TestTable<R> {
    /// A table with this content and so many seats.
    pub fn new(rules: R, body: impl LevelBody, seats: u64) -> Self {
        let level = Level {
            id: "a-level".to_owned(),
            activity: "an-activity".to_owned(),
            factor: Factor::Emotion,
            bands: Vec::new(),
            title: Bilingual::default(),
            script: Script::default(),
            moves: R::MOVES,
            body: Arc::new(body),
        };
        let seat = |number| Seat {
            token: SeatToken(number + 1),
            animal: format!("animal-{number}"),
            present: true,
            adult: false,
        };
        let seats = (0..seats).map(seat).collect();
        Self { rules, turns: Vec::new(), current: None, kept: Vec::new(), level, seats }
    }

    /// What the rules may look at.
    pub fn board(&self) -> Board<'_> {
        Board {
            level: &self.level,
            seats: &self.seats,
            turns: &self.turns,
            current: self.current.as_ref(),
            expected: u8::try_from(self.seats.len()).unwrap_or(u8::MAX),
            seed: 6,
            kept: &self.kept,
            known: &[],
        }
    }

    /// Begins the next turn; `false` if the step is done.
    pub fn begin(&mut self) -> bool {
        let seat = match self.rules.next(&self.board()) {
            Next::Done => return false,
            Next::Together => None,
            Next::Seat(token) => Some(token),
        };
        self.current = Some(Turn { seat, ..Turn::default() });
        true
    }

    /// Makes a move if the rules accept it, and says whether they did.
    pub fn make(&mut self, kind: &str, choice: &str) -> bool {
        let one = Move::new(kind, choice);
        let accepted = self.rules.accepts(&self.board(), &one);
        if let Some(turn) = self.current.as_mut().filter(|_| accepted) {
            turn.moves.push(one);
        }
        accepted
    }

    /// Whether the current turn may end as played.
    pub fn is_complete(&self) -> bool {
        self.rules.is_complete(&self.board())
    }

    /// Ends the current turn as played if it is complete, and says whether it was.
    pub fn end(&mut self) -> bool {
        let complete = self.is_complete();
        if complete {
            self.close(TurnEnd::Played);
        }
        complete
    }

    /// The current turn is passed.
    pub fn pass(&mut self) {
        self.close(TurnEnd::Passed);
    }

    /// Does it; a new turn begins when one has ended. `false` if the step is done.
    pub fn go_on(&mut self, doing: &TestAction) -> bool {
        if self.current.is_none() && !self.begin() {
            return false;
        }
        match doing {
            TestAction::Try(one) => drop(self.make(&one.kind, &one.choice)),
            TestAction::End => drop(self.end()),
            TestAction::Pass => self.pass(),
            TestAction::Walk(seat) => self.walk(*seat),
        }
        true
    }

    /// Everybody passes from here on: the step must come to its end.
    pub fn pass_to_the_end(&mut self) {
        while self.go_on(&TestAction::Pass) {
            assert!(self.turns.len() < MOST_TURNS, "passing does not end the step");
        }
    }

    /// How many seats are at the table.
    pub fn count_present(&self) -> usize {
        self.board().present().count()
    }

    /// How many turns a seat had.
    pub fn count_turns(&self, token: u64) -> usize {
        self.turns.iter().filter(|turn| turn.seat == Some(SeatToken(token))).count()
    }

    fn close(&mut self, end: TurnEnd) {
        if let Some(turn) = self.current.take() {
            self.turns.push(Turn { end: Some(end), ..turn });
        }
    }

    fn walk(&mut self, place: usize) {
        let Some(seat) = self.seats.get_mut(place) else { return };
        seat.present = !seat.present;
        let gone = (!seat.present).then_some(seat.token);
        if gone.is_some() && self.current.as_ref().and_then(|turn| turn.seat) == gone {
            self.close(TurnEnd::Ended);
        }
    }
}

/// A deck of choices with these ids, and "my own, told aloud".
pub fn deck(ids: &[&str]) -> Vec<Choice> {
    let choice = |id: &&str| Choice {
        id: (*id).to_owned(),
        emoji: "star".to_owned(),
        label: Bilingual { en: (*id).to_owned(), zh_hans: (*id).to_owned() },
    };
    ids.iter().chain(&[OWN]).map(choice).collect()
}

/// A level of another activity: rules that are given it accept nothing.
#[derive(Debug)]
pub struct Foreign;

impl LevelBody for Foreign {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// How many children sit at the table: 0 to 10.
pub fn any_seats() -> impl Strategy<Value = u64> {
    0..=10_u64
}

/// Whatever children do with these moves, and with moves that no activity has, in any order.
pub fn any_actions(
    kinds: &'static [(&'static str, &'static [&'static str])],
) -> impl Strategy<Value = Vec<TestAction>> {
    let known = (0..kinds.len(), any::<prop::sample::Index>()).prop_map(|(kind, choice)| {
        let (kind, choices) = kinds[kind];
        TestAction::Try(Move::new(kind, choices[choice.index(choices.len())]))
    });
    let unknown = prop_oneof![Just(Move::new("nonsense", "1")), Just(Move::new(kinds[0].0, "nonsense"))];
    let doing = prop_oneof![
        20 => known,
        1 => unknown.prop_map(TestAction::Try),
        6 => Just(TestAction::End),
        2 => Just(TestAction::Pass),
        1 => (0..10_usize).prop_map(TestAction::Walk),
    ];
    prop::collection::vec(doing, 0..160)
}

/// Plays what children do, round and round, until the step is done; it must be done in the end.
/// Before every doing, `holds` may look at the table.
pub fn play_to_the_end<R: Mechanic>(
    table: &mut TestTable<R>,
    doings: &[TestAction],
    mut holds: impl FnMut(&TestTable<R>),
) {
    for doing in doings {
        holds(table);
        if !table.go_on(doing) {
            return;
        }
        assert!(table.turns.len() < MOST_TURNS, "the step does not end");
    }
    holds(table);
    table.pass_to_the_end();
}
