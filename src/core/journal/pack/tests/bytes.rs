//! Packs of any bytes: what is cut or changed is refused, and a text that was changed is imported whole or not at all.

use proptest::sample::Index;

use super::*;

/// What a pack of one group holds, with two sessions.
fn real_text() -> String {
    let (mut journal, group) = one_group();
    to_text(&[pack(&mut journal, group, 5)]).unwrap()
}

/// Opens the text of a pack, as far as it can be opened.
fn groups_in(text: &[u8]) -> Result<Vec<PackedGroup>, PackError> {
    let mut opened = OpenedPack::new(text)?;
    let mut groups = Vec::new();
    while let Some(mut group) = opened.next_group(&as_it_is)? {
        group.draw_tokens(draws(9)).map_err(|_| PackError::Damaged)?;
        groups.push(group);
    }
    Ok(groups)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_real_pack_that_is_cut_or_changed_is_refused(place in any::<Index>(), change in 1..=u8::MAX) {
        let file = seal::seal_at(CHEAP, real_text().as_bytes(), &number(), RANDOM_NUMBERS_OF_TESTS).unwrap();
        prop_assert!(seal::open_at(CHEAP, &file, &number()).is_ok());
        let place = place.index(file.len());
        prop_assert!(seal::open_at(CHEAP, &file[..place], &number()).is_err(), "cut at {}", place);
        let mut changed = file;
        changed[place] ^= change;
        prop_assert!(seal::open_at(CHEAP, &changed, &number()).is_err(), "byte {}", place);
    }

    #[test]
    fn any_bytes_are_no_pack(bytes in prop::collection::vec(any::<u8>(), 0..300), marked in any::<bool>()) {
        let file = if marked { [b"SixSeedsPack".as_slice(), &bytes].concat() } else { bytes };
        prop_assert!(check_seal(&file).is_err());
        prop_assert!(seal::open_at(CHEAP, &file, &number()).is_err());
    }

    #[test]
    fn a_changed_text_is_imported_whole_or_not_at_all(
        changes in prop::collection::vec((any::<Index>(), any::<u8>(), 0..3_u8), 1..4),
    ) {
        let mut text = real_text().into_bytes();
        for (index, byte, way) in &changes {
            let place = index.index(text.len());
            match way {
                0 => text[place] = *byte,
                1 => drop(text.remove(place)),
                _ => text.insert(place, *byte),
            }
        }
        let Ok(groups) = groups_in(&text) else { return Ok(()) };
        let mut there = Journal::in_memory().unwrap();
        match imported(&mut there, &groups) {
            Ok(taken) => prop_assert_eq!(taken.len(), groups.len()),
            Err(_) => prop_assert!(is_empty(&there), "a part of the pack was imported"),
        }
        there.verify(&|_, _, _, _| true).unwrap();
    }
}
