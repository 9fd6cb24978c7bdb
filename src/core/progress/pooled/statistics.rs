//! The statistics of several groups together: the middle of counted answers, how many more went up than down, and how
//! often whole groups would show as much if nothing had changed.
//!
//! Everything is exact and the same on every tablet: no chance, no approximation. The values are checked against an
//! independent program (`reference/values.py`). Whether any of them may be shown is decided by the small-group rule.

/// The median place, from 1, of so many answers at each place of a scale; of an even number of answers the smaller of the
/// middle two. Nothing of nothing.
///
/// A place between the middle two would say that exactly half of the answers lie below it, and so, beside the numbers of
/// bins that hold several places, how many lie at one of them: perhaps one or two.
pub fn median(places: &[usize]) -> Option<usize> {
    let whole: usize = places.iter().sum();
    let middle = whole.checked_sub(1)? / 2;
    let mut up_to = 0;
    places
        .iter()
        .position(|count| {
            up_to += count;
            middle < up_to
        })
        .map(|place| place + 1)
}

/// How many more went up than down, as a share of all: 1 if everybody went up, -1 if everybody went down. Those who
/// stayed the same are counted, so 6 up and 34 the same is 0.15. Nothing of nobody.
pub fn net_change([up, same, down]: [usize; 3]) -> Option<f64> {
    let whole = up + same + down;
    (whole > 0).then(|| (up as f64 - down as f64) / whole as f64)
}

/// The exact two-sided p of the sign permutation of whole groups, of which each has so many children more who went up
/// than down: in what share of all ways of turning groups round the sum is at least as far from zero.
///
/// Children of one group are not independent of each other, so the group is the unit. If nothing had changed, a group
/// were as likely to go so far up as so far down. Of g groups there are 2^g ways; they are counted by their sums.
pub fn sign_permutation(groups: &[i64]) -> f64 {
    let sizes: Vec<usize> = groups.iter().filter_map(|net| net.unsigned_abs().try_into().ok()).collect();
    let all: usize = sizes.iter().sum();
    let observed: usize = groups.iter().sum::<i64>().unsigned_abs().try_into().unwrap_or(usize::MAX);
    // The distribution is symmetric, so what the groups on the smaller side add up to tells the tail.
    let smaller = all.saturating_sub(observed) / 2;
    let mut chances = vec![0.0_f64; smaller + 1];
    chances[0] = 1.0;
    for size in sizes {
        // Each group is on the smaller side in half of all ways, and then adds its size.
        for sum in (0..=smaller).rev() {
            let with = sum.checked_sub(size).map_or(0.0, |rest| chances[rest]);
            chances[sum] = f64::midpoint(chances[sum], with);
        }
    }
    (2.0 * chances.iter().sum::<f64>()).min(1.0)
}

/// Holm's adjustment (Holm 1979, Scandinavian Journal of Statistics 6, 65-70) of these p for so many questions that were
/// asked: the chance that any of them shows as much if nothing had changed is at most the adjusted p.
///
/// A question that was asked and whose p may not be told counts as one with a larger p. That makes the adjusted p of the
/// others larger at most, and tells nothing about it.
pub fn holm(told: &[f64], asked: usize) -> Vec<f64> {
    let mut order: Vec<usize> = (0..told.len()).collect();
    order.sort_by(|one, other| told[*one].total_cmp(&told[*other]));
    let asked = asked.max(told.len());
    let mut adjusted = vec![1.0; told.len()];
    let mut least = 0.0_f64;
    for (place, which) in order.into_iter().enumerate() {
        least = least.max(told[which] * (asked - place) as f64).min(1.0);
        adjusted[which] = least;
    }
    adjusted
}

#[cfg(test)]
#[path = "statistics_tests.rs"]
mod tests;
