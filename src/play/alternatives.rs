//! Which levels may be played instead of a step that is still to come: they fit the band, the manner and the subject.

use crate::{
    activities,
    content::{Band, Factor, Level, Library},
    session::Play,
};

use super::steps::with_rules;

/// The levels that may be played instead of these; nothing where a ritual has its place, and nothing instead of a
/// measure, which asks the same before and after. What is about the same stands first.
pub(super) fn alternatives_to(
    library: &Library,
    now: [&Option<Play>; 2],
    tablet: bool,
    band: Band,
) -> Vec<Play> {
    let now: Vec<&Level> = now.into_iter().flatten().map(|(level, _)| level.as_ref()).collect();
    if now.iter().any(|level| !can_be_swapped(level)) {
        return Vec::new();
    }
    let fits = |level: &Level| {
        level.bands.contains(&band)
            && can_be_swapped(level)
            && activities::traits(&level.activity).rests_tablet != tablet
            && now.iter().any(|one| is_alike(one, level))
    };
    let mut found: Vec<_> = library.levels.values().filter(|level| fits(level)).collect();
    let is_about_the_same = |level: &Level| now.iter().any(|one| one.factor == level.factor);
    found.sort_by_key(|level| (!is_about_the_same(level), &level.activity, &level.id));
    found.into_iter().filter_map(with_rules).collect()
}

/// Whether a level has no fixed place in its session, belongs to a session at all, and asks nothing that must be asked
/// again.
fn can_be_swapped(level: &Level) -> bool {
    let known = activities::find(&level.activity);
    let moves = known.is_some_and(|one| !one.format.traits.keeps_place && !one.format.traits.always_open);
    moves && level.body.questionnaire().is_none()
}

/// Whether one level can stand where another stood: it is played by the same activity, or about the same. While the
/// tablet rests, movement fits wherever movement was, whatever it is about, and talk wherever there was talk.
fn is_alike(one: &Level, other: &Level) -> bool {
    if activities::traits(&one.activity).rests_tablet {
        return one.activity == other.activity
            && (other.factor == one.factor || other.factor == Factor::Ritual);
    }
    one.activity == other.activity || (one.factor == other.factor && one.factor != Factor::Ritual)
}
