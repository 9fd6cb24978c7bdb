//! The facilitator's preferences for this tablet: how it looks, sounds and behaves, and which helplines it names. Pure; kept
//! as short words under the settings' keys.

use super::{RETENTION_DAYS, Setting};

/// How large words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As drawn.
    #[default]
    Normal,
    /// Somewhat larger.
    Large,
    /// Larger still.
    Larger,
}

impl TextSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    /// The word kept in the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word() == word)
    }
}

/// Whom a helpline is for. The words on the screen belong to this: a number has no name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HelplineKind {
    /// Young people: rights, law, worries.
    Youth,
    /// Mental health.
    Mind,
    /// Services of the local government.
    City,
    /// The police, when there is danger now.
    Police,
    /// The ambulance.
    Medical,
    /// Legal aid.
    Law,
    /// Women's rights, and violence at home.
    Women,
    /// The organisation's own number, answered by an adult on duty.
    Duty,
}

impl HelplineKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Youth,
        Self::Mind,
        Self::City,
        Self::Police,
        Self::Medical,
        Self::Law,
        Self::Women,
        Self::Duty,
    ];

    /// The word kept in the journal; the texts are `desk-helpline-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Youth => "youth",
            Self::Mind => "mind",
            Self::City => "city",
            Self::Police => "police",
            Self::Medical => "medical",
            Self::Law => "law",
            Self::Women => "women",
            Self::Duty => "duty",
        }
    }

    /// The number that is usual in China; nothing where there is none for all.
    pub const fn usual(self) -> Option<&'static str> {
        match self {
            Self::Youth => Some("12355"),
            Self::Mind => Some("12356"),
            Self::City => Some("12345"),
            Self::Police => Some("110"),
            Self::Medical => Some("120"),
            Self::Law => Some("12348"),
            Self::Women => Some("12338"),
            Self::Duty => None,
        }
    }
}

/// A number one can call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// Whom it is for.
    pub whom: HelplineKind,
    /// The number: digits, nothing else.
    pub number: String,
}

impl Helpline {
    /// Fewest digits of a number.
    pub const LEAST: usize = 3;
    /// Most digits of a number.
    pub const MOST: usize = 14;

    /// The helpline with this number, if it is 3 to 14 digits and nothing else.
    pub fn new(whom: HelplineKind, number: &str) -> Option<Self> {
        let fits = (Self::LEAST..=Self::MOST).contains(&number.len())
            && number.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self { whom, number: number.to_owned() })
    }

    /// The four that a new tablet names.
    pub fn presets() -> Vec<Self> {
        let four = HelplineKind::ALL.into_iter().take(4);
        four.filter_map(|whom| Self::new(whom, whom.usual()?)).collect()
    }

    fn to_words(lines: &[Self]) -> String {
        let words: Vec<String> =
            lines.iter().map(|line| format!("{}={}", line.whom.word(), line.number)).collect();
        words.join(",")
    }

    fn from_words(words: &str) -> Vec<Self> {
        let read = |pair: &str| {
            let (word, number) = pair.split_once('=')?;
            Self::new(HelplineKind::ALL.into_iter().find(|whom| whom.word() == word)?, number)
        };
        let mut lines: Vec<Self> = words.split(',').filter_map(read).collect();
        lines.sort_by_key(|line| line.whom);
        lines.dedup_by_key(|line| line.whom);
        lines
    }
}

/// What a facilitator prefers on this tablet.
#[allow(clippy::struct_excessive_bools, reason = "each is one switch on the page of settings")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Whether sounds play.
    pub sound: bool,
    /// Whether the tablet reads aloud what is touched on the children's side. It has nothing to do with the sounds.
    pub read_aloud: bool,
    /// Whether things appear at once and nothing sways.
    pub reduced_motion: bool,
    /// How large words are.
    pub text_size: TextSize,
    /// Whether words are black on white, and what can be touched has a dark edge.
    pub high_contrast: bool,
    /// Whether the buttons of the children's lowest row change sides.
    pub left_handed: bool,
    /// Whether the app fills the screen and is left through the desk only.
    pub full_screen: bool,
    /// Days after a group's last session until its seat tokens are destroyed.
    pub retention_days: u16,
    /// Minutes without a touch after which the desk goes back to the gate; 0 for never.
    pub idle_minutes: u16,
    /// The numbers that are named wherever help is spoken of; at least one.
    pub helplines: Vec<Helpline>,
    /// Whether the first-run guide was shown.
    pub guide_seen: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            sound: true,
            read_aloud: false,
            reduced_motion: false,
            text_size: TextSize::Normal,
            high_contrast: false,
            left_handed: false,
            full_screen: true,
            retention_days: RETENTION_DAYS,
            idle_minutes: 10,
            helplines: Helpline::presets(),
            guide_seen: false,
        }
    }
}

/// The days of retention that can be chosen.
pub const RETENTION_CHOICES: [u16; 5] = [30, 90, 180, 270, 365];
/// The minutes of the idle lock that can be chosen; 0 for never.
pub const IDLE_CHOICES: [u16; 5] = [2, 5, 10, 30, 0];

impl Preferences {
    /// What the settings say; what was never set, or cannot be read, is as on a new tablet.
    pub fn read(mut get: impl FnMut(Setting) -> Option<String>) -> Self {
        let new = Self::default();
        let mut switch = |setting, new: bool| get(setting).map_or(new, |word| word == ON);
        let sound = switch(Setting::Sound, new.sound);
        let read_aloud = switch(Setting::ReadAloud, new.read_aloud);
        let reduced_motion = !switch(Setting::Motion, !new.reduced_motion);
        let high_contrast = switch(Setting::Contrast, new.high_contrast);
        let left_handed = switch(Setting::LeftHand, new.left_handed);
        let full_screen = switch(Setting::FullScreen, new.full_screen);
        let guide_seen = switch(Setting::GuideSeen, new.guide_seen);
        let mut number = |setting, known: &[u16], new: u16| {
            get(setting).and_then(|word| word.parse().ok()).filter(|one| known.contains(one)).unwrap_or(new)
        };
        let retention_days = number(Setting::Retention, &RETENTION_CHOICES, new.retention_days);
        let idle_minutes = number(Setting::IdleLock, &IDLE_CHOICES, new.idle_minutes);
        let text_size = get(Setting::TextSize).and_then(|word| TextSize::from_word(&word));
        let helplines = get(Setting::Helplines).map(|words| Helpline::from_words(&words));
        Self {
            sound,
            read_aloud,
            reduced_motion,
            text_size: text_size.unwrap_or_default(),
            high_contrast,
            left_handed,
            full_screen,
            retention_days,
            idle_minutes,
            helplines: helplines.filter(|lines| !lines.is_empty()).unwrap_or(new.helplines),
            guide_seen,
        }
    }

    /// The settings in which this is kept.
    pub fn to_settings(&self) -> [(Setting, String); 11] {
        let switch = |on: bool| if on { ON } else { OFF }.to_owned();
        [
            (Setting::Sound, switch(self.sound)),
            (Setting::ReadAloud, switch(self.read_aloud)),
            (Setting::Motion, switch(!self.reduced_motion)),
            (Setting::TextSize, self.text_size.word().to_owned()),
            (Setting::Contrast, switch(self.high_contrast)),
            (Setting::LeftHand, switch(self.left_handed)),
            (Setting::FullScreen, switch(self.full_screen)),
            (Setting::Retention, self.retention_days.to_string()),
            (Setting::IdleLock, self.idle_minutes.to_string()),
            (Setting::Helplines, Helpline::to_words(&self.helplines)),
            (Setting::GuideSeen, switch(self.guide_seen)),
        ]
    }

    /// The number to show where a level names this one: for a usual number, the one set for the same help on this
    /// tablet, or the first that is set; an author's own number stays.
    pub fn number_for<'a>(&'a self, named: &'a str) -> &'a str {
        let Some(whom) = HelplineKind::ALL.into_iter().find(|whom| whom.usual() == Some(named)) else {
            return named;
        };
        let line = self.helplines.iter().find(|line| line.whom == whom).or(self.helplines.first());
        line.map_or(named, |line| &line.number)
    }
}

/// The word of a switch that is on.
const ON: &str = "on";
/// The word of a switch that is off.
const OFF: &str = "off";

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::journal::is_value;

    fn kept(preferences: &Preferences) -> Preferences {
        let kept: HashMap<Setting, String> = preferences.to_settings().into_iter().collect();
        assert!(kept.values().all(|value| is_value(value)), "{kept:?}");
        Preferences::read(|setting| kept.get(&setting).cloned())
    }

    #[test]
    fn what_is_set_is_read_again() {
        let other = Preferences {
            sound: false,
            read_aloud: true,
            reduced_motion: true,
            text_size: TextSize::Larger,
            high_contrast: true,
            left_handed: true,
            full_screen: false,
            retention_days: 365,
            idle_minutes: 0,
            helplines: HelplineKind::ALL
                .into_iter()
                .filter_map(|whom| Helpline::new(whom, "12345678901234"))
                .collect(),
            guide_seen: true,
        };
        assert_eq!(kept(&other), other);
        assert_eq!(kept(&Preferences::default()), Preferences::default());
        assert_eq!(Preferences::read(|_| None), Preferences::default());
    }

    #[test]
    fn what_cannot_be_read_is_as_on_a_new_tablet() {
        let odd = Preferences::read(|setting| {
            Some(match setting {
                Setting::Helplines => "youth=,mind=12a,nobody=123".to_owned(),
                _ => "7".to_owned(),
            })
        });
        let new = Preferences::default();
        assert_eq!(odd.retention_days, new.retention_days);
        assert_eq!(odd.idle_minutes, new.idle_minutes);
        assert_eq!(odd.helplines, new.helplines);
        assert_eq!(odd.text_size, new.text_size);
    }

    #[test]
    fn a_number_is_digits_and_stands_for_the_usual_one() {
        for wrong in ["", "12", "123456789012345", "12 355", "١٢٣", "12355a"] {
            assert!(Helpline::new(HelplineKind::Youth, wrong).is_none(), "{wrong}");
        }
        let mut set = Preferences::default();
        assert_eq!(set.number_for("12355"), "12355");
        set.helplines = vec![Helpline { whom: HelplineKind::Youth, number: "075512355".to_owned() }];
        assert_eq!(set.number_for("12355"), "075512355");
        assert_eq!(set.number_for("110"), "075512355", "the first that is set");
        assert_eq!(set.number_for("116111"), "116111", "an author's own number stays");
    }
}
