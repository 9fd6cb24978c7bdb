//! The review in plain sentences: what a chart says, said once more in words and never in numbers.

use crate::{
    content::Bilingual,
    desk::widgets::{charts::Subject, desk::Desk},
    progress::{Amount, Amounts, Summary},
};

/// What three bins are called: as the level says, or in general words where the level is gone.
pub fn bin_names(desk: &Desk, names: Option<&[Bilingual; 3]>) -> [String; 3] {
    match names {
        Some(names) => [0, 1, 2].map(|place| desk.say(&names[place]).to_owned()),
        None => ["review-bin-light", "review-bin-between", "review-bin-heavy"].map(|key| desk.text(key)),
    }
}

/// What lighter, the same and heavier are called.
pub fn change_names(desk: &Desk) -> [String; 3] {
    ["review-lighter", "review-same", "review-heavier"].map(|key| desk.text(key))
}

/// What a chart of three bins says.
pub fn sentence(desk: &Desk, subject: Subject, names: &[String; 3], summary: Summary) -> String {
    if let Some(amounts) = summary.amounts {
        return amounts_sentence(desk, subject, names, amounts);
    }
    let key = format!("{}-on-the-whole-{}", subject.sentence, summary.tendency.word());
    desk.with(&key, &[("first", names[0].as_str().into()), ("last", names[2].as_str().into())])
}

/// How many are in each bin, the largest amount first.
fn amounts_sentence(desk: &Desk, subject: Subject, names: &[String; 3], amounts: Amounts) -> String {
    if amounts == [Amount::Few; 3] {
        return desk.text("review-spread");
    }
    let mut parts: Vec<String> = Vec::new();
    for amount in Amount::ALL.into_iter().rev() {
        let bins = names.iter().zip(amounts).filter(|(_, one)| *one == amount);
        let quoted: Vec<String> = bins.map(|(name, _)| quote(desk, subject, name)).collect();
        if !quoted.is_empty() {
            let place = if parts.is_empty() { "first" } else { "then" };
            let key = format!("{}-{place}-{}", subject.sentence, amount.word());
            parts.push(desk.with(&key, &[("names", either(desk, &quoted).into())]));
        }
    }
    let joined = parts.join(&desk.text("review-between-parts"));
    desk.with("review-sentence", &[("parts", joined.into())])
}

fn quote(desk: &Desk, subject: Subject, name: &str) -> String {
    desk.with(&format!("{}-quoted", subject.sentence), &[("name", name.into())])
}

/// One, two or three names, as people say them together.
fn either(desk: &Desk, names: &[String]) -> String {
    match names {
        [first, second] => {
            let both = [("first", first.as_str().into()), ("second", second.as_str().into())];
            desk.with("review-either", &both)
        }
        [first, second, third] => {
            let all = [
                ("first", first.as_str().into()),
                ("second", second.as_str().into()),
                ("third", third.as_str().into()),
            ];
            desk.with("review-either-of-three", &all)
        }
        _ => names.concat(),
    }
}
