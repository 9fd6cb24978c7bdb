//! What the facilitator can do with levels.

/// A command of the list of levels and of the editor of their texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentCommand {
    /// Choose a file of a level or a programme in the browser's picker.
    PickFile,
    /// Hand out a copy of the file of the level with this id.
    SaveLevelCopy(String),
    /// Say what is wrong with this text of a level's file, if anything; nothing is kept.
    TryLevel {
        /// The file, seen from the folder of levels.
        path: String,
        /// Its text.
        text: String,
    },
    /// Save a level's file among the facilitator's own.
    KeepLevel {
        /// The file, seen from the folder of levels.
        path: String,
        /// Its text.
        text: String,
        /// Whether it is kept as another level, beside the one it was made from.
        beside: bool,
    },
    /// Take the facilitator's own file of a level away; the one that ships is played again. Given only after a hold.
    RemoveOwnLevel(String),
}
