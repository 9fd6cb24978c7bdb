//! The errors of reading a pack. Each message tells the facilitator what to do.

/// Why a pack could not be read. Nothing was changed when one of these comes back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// There is nothing in the file.
    #[error("The file is empty. Copy the pack once more from where it was made.")]
    Empty,
    /// It is another kind of file.
    #[error("This file is no pack of Six Seeds. Choose the file whose name ends in .sixseeds.")]
    NotAPack,
    /// It is larger than a pack can be.
    #[error("This file is too large to be a pack. Make the pack once more, of fewer groups.")]
    TooLarge,
    /// A newer program has made it.
    #[error("A newer Six Seeds has made this pack. Install the newer version here, then read it again.")]
    Newer,
    /// Its end is missing.
    #[error("The pack is cut off. Copy it once more from where it was made.")]
    CutOff,
    /// It is not as it was written.
    #[error("The pack was damaged on its way. Copy it once more from where it was made.")]
    Damaged,
    /// The number is another pack's.
    #[error("This number does not open the pack. Look at the digits again; each pack has its own number.")]
    WrongNumber,
    /// It was opened, but holds what no journal holds.
    #[error(
        "The pack was opened, but cannot be understood ({0}). Make it once more with the newest Six Seeds."
    )]
    Unfit(String),
    /// The key could not be made.
    #[error("There is not enough memory to open or seal a pack. Close other programs, then try again.")]
    NoMemory,
}

impl PackError {
    /// The Fluent key under which the desk tells it, in one or two sentences with what to do.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "desk-pack-empty",
            Self::NotAPack => "desk-pack-not-a-pack",
            Self::TooLarge => "desk-pack-too-large",
            Self::Newer => "desk-pack-newer",
            Self::CutOff => "desk-pack-cut-off",
            Self::Damaged => "desk-pack-damaged",
            Self::WrongNumber => "desk-pack-wrong-number",
            Self::Unfit(_) => "desk-pack-unfit",
            Self::NoMemory => "desk-pack-no-memory",
        }
    }
}
