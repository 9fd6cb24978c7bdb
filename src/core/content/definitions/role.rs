//! What a kind of move means to the review and to the garden: each activity says it of its own kinds, and readers ask
//! for the role, never for an activity or the word of a kind.

/// What is said by a move of some kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// How the child feels now: the weather inside.
    Mood,
    /// A word for a feeling, the child's own or a character's.
    Feeling,
    /// An idea that was looked at.
    Idea,
    /// A plan made.
    Plan,
    /// A goal, which its seat may look at again at a later meeting.
    Goal,
    /// How far a goal has come since it was set.
    GoalStep,
    /// What helped with a goal.
    GoalHelper,
    /// A strength, the child's own or given to another.
    Strength,
    /// A calming tool that helped.
    CalmingTool,
    /// Whether the child would like to do this again.
    Again,
    /// Whether the child felt listened to by the group.
    Heard,
    /// An answer to a statement of a measure.
    Measure,
    /// An answer that is for the facilitator alone and reaches no review.
    Private,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 13] = [
        Self::Mood,
        Self::Feeling,
        Self::Idea,
        Self::Plan,
        Self::Goal,
        Self::GoalStep,
        Self::GoalHelper,
        Self::Strength,
        Self::CalmingTool,
        Self::Again,
        Self::Heard,
        Self::Measure,
        Self::Private,
    ];

    /// Whether the answer, and with it the seat that gave it, outlives the meeting: goals and measures only, which are
    /// looked at again. It goes when the group's retention ends.
    pub const fn outlives_meeting(self) -> bool {
        matches!(self, Self::Goal | Self::Measure)
    }
}
