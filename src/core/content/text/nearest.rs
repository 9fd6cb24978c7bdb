//! The known word that is nearest to a misspelled one, by edit distance.

/// Longer words than this are no slip of the pen; they are not compared.
const LONGEST: usize = 60;

/// The known word nearest to `word`; nothing if none is near.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let typed: Vec<char> = word.chars().take(LONGEST + 1).collect();
    if typed.is_empty() || typed.len() > LONGEST {
        return None;
    }
    let room = 1 + typed.len() / 7;
    let distances = known.into_iter().filter_map(|other| {
        let letters: Vec<char> = other.chars().collect();
        let close = letters.len().abs_diff(typed.len()) <= room;
        close.then(|| (distance(&typed, &letters), other))
    });
    distances.filter(|(distance, _)| *distance <= room).min().map(|(_, other)| other)
}

/// How many letters must be changed, added, left out or swapped with their neighbour.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, one) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let changed = last[column] + usize::from(one != other);
            let mut best = changed.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && from[row - 1] == *other && *one == to[column - 1] {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_does_not() {
        let known = ["title", "bands", "script", "content"];
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("band", known), Some("bands"));
        assert_eq!(nearest("contents", known), Some("content"));
        assert_eq!(nearest("weather", known), None);
        assert_eq!(nearest("dragon", ["crayon"]), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), known), None);
    }
}
