//! Generated ids and titles of a facilitator's own programmes and levels: nothing is typed, so nothing can say who meets.

use crate::content::{
    definitions::level::Bilingual,
    text::text_limits::{TextLimits, width},
};

/// The words behind the title of a copy that the facilitator has made.
const OURS: [&str; 2] = [", our own", "，自己的"];
/// The whole title where the shipped one leaves no room.
const SHORT: [&str; 2] = ["Our own", "我们自己的"];
/// The letters of a generated id: none that is taken for another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// How many letters an id has.
const LENGTH: usize = 8;

/// The id that this random number draws: `own-` and eight letters.
pub fn user_content_id(mut number: u64) -> String {
    let mut id = String::from("own-");
    for _ in 0..LENGTH {
        id.push(char::from(LETTERS[(number % 32) as usize]));
        number /= 32;
    }
    id
}

/// The title of the facilitator's copy: the title of what was copied, and unlike all that are taken.
pub fn user_content_title(from: &Bilingual, taken: &[Bilingual]) -> Bilingual {
    let plain = Bilingual { en: without_ours(&from.en), zh_hans: without_ours(&from.zh_hans) };
    let numbered = |number: usize| {
        let number = if number == 1 { String::new() } else { format!(" {number}") };
        let title = |title: &str, ours: &str, short: &str| {
            let long = format!("{title}{ours}{number}");
            if width(&long) <= TextLimits::TITLE.width { long } else { format!("{short}{number}") }
        };
        Bilingual {
            en: title(&plain.en, OURS[0], SHORT[0]),
            zh_hans: title(&plain.zh_hans, OURS[1], SHORT[1]),
        }
    };
    let is_taken =
        |title: &Bilingual| taken.iter().any(|one| one.en == title.en || one.zh_hans == title.zh_hans);
    (1..=taken.len() + 1).map(numbered).find(|title| !is_taken(title)).unwrap_or_else(|| numbered(1))
}

/// The title without what was put behind it before.
fn without_ours(title: &str) -> String {
    let end = OURS.iter().filter_map(|ours| title.rfind(ours)).min().unwrap_or(title.len());
    title[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(en: &str, zh_hans: &str) -> Bilingual {
        Bilingual { en: en.to_owned(), zh_hans: zh_hans.to_owned() }
    }

    #[test]
    fn a_title_becomes_ones_own_and_is_numbered() {
        let shipped = both("Eight sessions", "八次活动");
        let first = user_content_title(&shipped, &[]);
        assert_eq!(first, both("Eight sessions, our own", "八次活动，自己的"));
        let second = user_content_title(&first, &[shipped, first.clone()]);
        assert_eq!(second, both("Eight sessions, our own 2", "八次活动，自己的 2"));
    }

    #[test]
    fn a_long_title_still_fits_its_card() {
        let long = both(&"long ".repeat(8), &"长".repeat(20));
        let own = user_content_title(&long, &[]);
        assert_eq!(own, both("Our own", "我们自己的"));
        assert_eq!(user_content_title(&long, &[own]), both("Our own 2", "我们自己的 2"));
    }

    #[test]
    fn an_id_is_an_id() {
        for number in [0, 1, 31, u64::MAX] {
            let id = user_content_id(number);
            assert!(
                id.len() == 12 && id.chars().all(|one| one == '-' || one.is_ascii_alphanumeric()),
                "{id}"
            );
        }
        assert_ne!(user_content_id(1), user_content_id(2));
    }
}
