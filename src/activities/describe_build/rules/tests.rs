//! What the rules of *Describe and Build* hold: turns by turns, many hands at once, and nothing that is wrong.

use proptest::prelude::*;

use crate::{
    activities::{
        describe_build::level::{Ground, Piece},
        test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, play_to_the_end},
    },
    content::Bilingual,
    session::SeatToken,
};

use super::*;

const PIECES: &[&str] = &["tulip", "rose", "snail", "star", "moon", "clover"];
const KINDS: &[(&str, &[&str])] = &[
    (SEEN, &[SEEN]),
    (ASK, &[ASK]),
    ("place-1", PIECES),
    ("place-2", PIECES),
    ("place-3", PIECES),
    ("place-6", PIECES),
    ("place-7", PIECES),
    (COMPARE, &[COMPARE]),
];

fn lying(piece: &str, place: u8) -> Lying {
    Lying { piece: piece.to_owned(), place }
}

fn table_of(seats: u64, rounds: u8) -> TestTable<DescribeBuildRules> {
    let piece = |id: &&str| Piece { id: (*id).to_owned(), emoji: "star".to_owned() };
    let level = DescribeBuildLevel {
        opening: Bilingual::default(),
        character: "hedgehog".to_owned(),
        ground: Ground::Bed,
        rows: 2,
        pieces: PIECES.iter().map(piece).collect(),
        patterns: vec![
            vec![lying("tulip", 1), lying("rose", 2), lying("snail", 6)],
            vec![lying("star", 3), lying("moon", 4), lying("clover", 5)],
            vec![lying("rose", 1), lying("star", 2), lying("moon", 3)],
        ],
        rounds,
        reflection: Bilingual::default(),
    };
    TestTable::new(DescribeBuildRules, level, seats)
}

fn table(seats: u64) -> TestTable<DescribeBuildRules> {
    table_of(seats, 2)
}

fn seat(table: &TestTable<DescribeBuildRules>) -> Option<SeatToken> {
    table.current.as_ref().and_then(|turn| turn.seat)
}

/// What lies in the bed now, in the order of the places.
fn bed(table: &TestTable<DescribeBuildRules>) -> Vec<(u8, String)> {
    let board = table.board();
    let level = board.level.body::<DescribeBuildLevel>().unwrap();
    let mut bed: Vec<(u8, String)> =
        built(level, board.current.unwrap()).into_iter().map(|one| (one.place, one.piece)).collect();
    bed.sort();
    bed
}

fn describe(table: &mut TestTable<DescribeBuildRules>) {
    assert!(table.begin());
    assert!(seat(table).is_some());
    assert!(!table.end(), "nothing was seen yet");
    assert!(table.make(SEEN, SEEN) && !table.make(SEEN, SEEN));
    assert!(table.end());
}

fn build(table: &mut TestTable<DescribeBuildRules>) {
    assert!(table.begin());
    assert_eq!(seat(table), None);
    for (kind, piece) in [("place-4", "tulip"), ("place-5", "rose"), ("place-6", "moon")] {
        assert!(!table.make(COMPARE, COMPARE));
        assert!(table.make(kind, piece));
    }
    assert!(!table.end(), "nobody has looked yet");
    assert!(table.make(COMPARE, COMPARE));
    assert!(table.end());
}

#[test]
fn one_describes_and_all_build_and_then_another_describes() {
    let mut table = table(4);
    describe(&mut table);
    build(&mut table);
    describe(&mut table);
    build(&mut table);
    assert!(!table.begin(), "two rounds are two rounds");
    assert_eq!([1, 2, 3].map(|token| table.count_turns(token)), [1, 1, 0]);
}

#[test]
fn nobody_describes_twice() {
    let mut table = table_of(2, 3);
    for _ in 0..2 {
        describe(&mut table);
        build(&mut table);
    }
    assert!(!table.begin());
}

#[test]
fn every_round_has_a_pattern_of_its_own() {
    let mut table = table_of(4, 3);
    let mut seen = Vec::new();
    for _ in 0..3 {
        let board = table.board();
        seen.push(pattern(board.level.body().unwrap(), &board).to_vec());
        describe(&mut table);
        let board = table.board();
        let level = board.level.body().unwrap();
        assert_eq!(Some(&pattern(level, &board).to_vec()), seen.last(), "what was seen is what is built");
        assert!(describer(&board).is_some());
        build(&mut table);
    }
    assert_eq!(seen.len(), 3);
    assert!(seen[0] != seen[1] && seen[1] != seen[2] && seen[0] != seen[2]);
}

#[test]
fn four_hands_lay_pieces_in_any_order_at_once() {
    let moves = [("place-1", "star"), ("place-2", "rose"), ("place-3", "moon"), ("place-6", "clover")];
    for first in 0..4 {
        let mut table = table(3);
        describe(&mut table);
        table.begin();
        for step in 0..4 {
            let (kind, piece) = moves[(first + step * 3) % 4];
            assert!(table.make(kind, piece));
            // The describer looks again in between: it changes nothing for the others.
            assert!(table.make(ASK, ASK));
        }
        let expected = moves.map(|(kind, piece)| (kind[6..].parse().unwrap(), piece.to_owned()));
        assert_eq!(bed(&table), expected);
    }
}

#[test]
fn the_last_place_counts_and_a_place_holds_one_piece() {
    let mut table = table(0);
    table.begin();
    for (kind, piece) in [("place-1", "star"), ("place-2", "rose"), ("place-3", "star"), ("place-2", "moon")]
    {
        assert!(table.make(kind, piece));
    }
    assert_eq!(bed(&table), [(2, "moon".to_owned()), (3, "star".to_owned())]);
    assert!(!table.make(COMPARE, COMPARE), "a piece is still missing");
    assert!(table.make("place-1", "rose"));
    assert!(table.make(COMPARE, COMPARE));
    assert!(!table.make("place-1", "tulip"), "all look now");
}

#[test]
fn there_are_only_so_many_places() {
    let mut table = table(1);
    table.begin();
    for kind in ["place-0", "place-7", "place-", "place-01", "place-x"] {
        assert!(!table.make(kind, "star"), "{kind}");
    }
    assert!(!table.make("place-1", "nothing") && !table.make(SEEN, SEEN));
}

#[test]
fn with_one_child_or_none_an_adult_describes() {
    for seats in [0, 1] {
        let mut table = table(seats);
        build(&mut table);
        assert!(describer(&table.board()).is_none());
        build(&mut table);
        assert!(!table.begin());
        let mut table = self::table(seats);
        table.begin();
        table.pass();
        assert!(!table.begin(), "whoever passes has had enough");
    }
}

#[test]
fn whoever_passes_does_not_describe_and_the_next_does() {
    let mut table = table(3);
    table.begin();
    let first = seat(&table);
    table.pass();
    describe(&mut table);
    assert_ne!(table.turns.last().unwrap().seat, first);
    build(&mut table);
    table.begin();
    table.pass();
    assert!(!table.begin(), "everybody has described or passed");
}

#[test]
fn a_describer_who_leaves_is_followed_by_the_next() {
    let mut table = table(3);
    table.begin();
    table.make(SEEN, SEEN);
    table.go_on(&TestAction::Walk(0));
    assert!(table.begin());
    assert_eq!(seat(&table), Some(SeatToken(2)));
}

#[test]
fn a_level_of_another_activity_takes_nothing() {
    let mut table = TestTable::new(DescribeBuildRules, Foreign, 3);
    assert!(!table.begin());
    assert!(!table.make(SEEN, SEEN));
}

proptest! {
    #[test]
    fn whatever_is_done_it_ends(seats in any_seats(), rounds in 1..=3_u8, doings in any_actions(KINDS)) {
        let mut table = table_of(seats, rounds);
        play_to_the_end(&mut table, &doings, |table| {
            assert!(super::rounds(&table.board()) <= usize::from(rounds));
            if let Some(turn) = &table.current {
                let board = table.board();
                let built = built(board.level.body().unwrap(), turn);
                assert!(built.iter().all(|one| {
                    built.iter().filter(|two| two.place == one.place || two.piece == one.piece).count() == 1
                }));
            }
        });
        for token in 1..=seats {
            prop_assert!(table.count_turns(token) <= 1);
        }
    }

    #[test]
    fn passing_at_every_point_ends_it(seats in any_seats(), played in 0..8_usize) {
        let mut table = table(seats);
        for _ in 0..played {
            if !table.begin() {
                break;
            }
            if table.current.as_ref().unwrap().seat.is_some() {
                table.make(SEEN, SEEN);
            } else {
                for (kind, piece) in [("place-1", "star"), ("place-2", "rose"), ("place-3", "moon")] {
                    table.make(kind, piece);
                }
                table.make(COMPARE, COMPARE);
            }
            prop_assert!(table.end());
        }
        table.pass_to_the_end();
    }
}
