//! What the facilitator can do on the pages that help.

/// A command of the guide and of the page about what a child has told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpCommand {
    /// The five cards were read, or left out.
    CloseGuide,
    /// Put the protection sheet into the folder for people.
    WriteProtectionSheet,
}
