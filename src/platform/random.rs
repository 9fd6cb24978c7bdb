//! Where random numbers come from: the system, or a seed in tests and the tour.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The system gave no random numbers.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("The system gives no random numbers ({0}), so no session can begin. Restart the tablet.")]
pub struct NoRandomness(getrandom::Error);

/// A source of random numbers for seat tokens and the seeds of sessions.
#[derive(Clone, Debug, Default)]
pub enum Random {
    /// The system's, which cannot be guessed.
    #[default]
    System,
    /// From a seed: the same numbers on every platform, for tests and the tour only.
    Seeded(Box<ChaCha8Rng>),
}

impl Random {
    /// A source that gives the same numbers for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Box::new(ChaCha8Rng::seed_from_u64(seed)))
    }

    /// A number that is never 0, so that 0 can mean "forgotten".
    pub fn number(&mut self) -> Result<u64, NoRandomness> {
        loop {
            let number = match self {
                Self::System => getrandom::u64().map_err(NoRandomness)?,
                Self::Seeded(source) => source.next_u64(),
            };
            if number != 0 {
                return Ok(number);
            }
        }
    }

    /// An id that no other tablet will ever draw: 32 digits 0-9 and a-f.
    pub fn id(&mut self) -> Result<String, NoRandomness> {
        Ok(format!("{:016x}{:016x}", self.number()?, self.number()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_numbers_and_the_system_does_not() {
        let draw = |mut random: Random| [random.number().unwrap(), random.number().unwrap()];
        assert_eq!(draw(Random::seeded(7)), draw(Random::seeded(7)));
        assert_ne!(draw(Random::seeded(7)), draw(Random::seeded(8)));
        assert_ne!(draw(Random::System), draw(Random::System));
        let id = Random::seeded(7).id().unwrap();
        assert!(id.len() == 32 && id.bytes().all(|digit| b"0123456789abcdef".contains(&digit)), "{id}");
    }
}
