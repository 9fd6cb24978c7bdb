//! Drafts: what is written on a page and not saved. Here are their names, their text, and how they are restored on the page
//! again when it is opened; `save_drafts.rs` keeps them.

use crate::{
    content::{Band, LevelText, PlanDraft, level_texts, with_texts},
    desk::{
        content::level_editor::LevelEditorView,
        group::{group_name::GroupName, new_group::NewGroupForm},
        planner::form::PlannerView,
    },
    journal::HelplineKind,
    locale::Language,
    play::Drafts,
    session::{Observation, Question},
};

/// The name of the draft of a new group.
pub const NEW_GROUP: &str = "new-group";

/// The name of the draft of a helpline's number.
pub const HELPLINE: &str = "helpline";

/// The line between two sessions of a programme.
const SESSION: &str = "session\n";

/// The name of the draft of a level's texts.
pub fn of_level(level: &str) -> String {
    format!("level-{level}")
}

/// The beginning of the names of the drafts of a group's plans.
pub fn of_plans(group: i64) -> String {
    format!("plan-{group}-")
}

/// The name of the draft of a plan for a group.
pub fn of_plan(group: i64, plan: &str) -> String {
    format!("{}{plan}", of_plans(group))
}

/// The name of the draft of the wrap-up of the session with this number in the journal.
pub fn of_wrap_up(session: i64) -> String {
    format!("wrap-up-{session}")
}

/// What is unsaved on a page, as it is compared from frame to frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Unsaved {
    Nothing,
    Level { source: String, texts: Vec<LevelText> },
    Plan(Vec<PlanDraft>),
    Words(String),
}

impl Unsaved {
    /// The words that are kept; nothing where nothing is unsaved.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Level { source, texts } => with_texts(source, texts),
            Self::Plan(sessions) => {
                Some(sessions.iter().map(PlanDraft::to_text).collect::<Vec<_>>().join(SESSION))
            }
            Self::Words(words) => Some(words.clone()),
        }
    }

    fn words_if(unsaved: bool, words: impl FnOnce() -> String) -> Self {
        if unsaved { Self::Words(words()) } else { Self::Nothing }
    }
}

/// What is written on a page, and the name of its draft.
#[derive(Clone, Debug, PartialEq)]
pub struct PageDraft {
    /// The name of the draft.
    pub name: String,
    /// What is unsaved.
    pub unsaved: Unsaved,
}

impl PageDraft {
    /// The draft of a level: the file's text and the words that were written for it, where they are not saved.
    pub fn of_level(level: &str, unsaved: Option<(String, Vec<LevelText>)>) -> Self {
        let unsaved = unsaved.map(|(source, texts)| Unsaved::Level { source, texts });
        Self { name: of_level(level), unsaved: unsaved.unwrap_or(Unsaved::Nothing) }
    }

    /// The draft of a plan for a group: its sessions as they were changed, where they are not saved.
    pub fn of_plan(group: i64, plan: &str, unsaved: Option<Vec<PlanDraft>>) -> Self {
        Self { name: of_plan(group, plan), unsaved: unsaved.map_or(Unsaved::Nothing, Unsaved::Plan) }
    }

    /// The draft of a new group: the words that were drawn, and what was chosen.
    pub fn of_new_group(words: &GroupName, form: &NewGroupForm) -> Self {
        let chosen = *form != NewGroupForm::new(form.language);
        let unsaved = Unsaved::words_if(chosen, || new_group_words(words, form));
        Self { name: NEW_GROUP.to_owned(), unsaved }
    }

    /// The draft of a helpline: whose number is being typed, and its digits.
    pub fn of_helpline(typing: Option<&(HelplineKind, String)>) -> Self {
        let words = typing.map(|(whom, number)| format!("{} {number}", whom.word()));
        Self { name: HELPLINE.to_owned(), unsaved: words.map_or(Unsaved::Nothing, Unsaved::Words) }
    }

    /// The draft of the wrap-up of a session: the answers and the minutes, where any was given.
    pub fn of_wrap_up(session: i64, said: Option<(Observation, u16)>) -> Self {
        let words = |(seen, minutes): (Observation, u16)| {
            let touches = seen.to_touches().iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
            format!("{touches} {minutes}")
        };
        let unsaved = said.map(words).map_or(Unsaved::Nothing, Unsaved::Words);
        Self { name: of_wrap_up(session), unsaved }
    }
}

/// Lays what was written for a level into what the editor shows.
pub fn restore_level(view: &mut LevelEditorView, level: &str, drafts: &Drafts) {
    let Some(source) = drafts.get(&of_level(level)) else { return };
    let Some(texts) = level_texts(source) else { return };
    let paths = |texts: &[LevelText]| texts.iter().map(|text| text.path.clone()).collect::<Vec<_>>();
    if paths(&texts) != paths(&view.texts) {
        source.clone_into(&mut view.source);
        view.texts.clone_from(&texts);
        view.moved = true;
    }
    view.draft = Some(texts);
}

/// Lays what was changed in a plan into what the planner shows.
pub fn restore_plan(view: &mut PlannerView, plan: &str, drafts: &Drafts) {
    let Some(words) = drafts.get(&of_plan(view.group, plan)) else { return };
    let mut sessions = words.split(SESSION);
    let changed = view.drafts.iter().map(|draft| draft.with_changes(sessions.next().unwrap_or_default()));
    view.unsaved = Some(changed.collect());
}

/// What was said at the wrap-up of this session and not finished: what the adult saw, and how many minutes it took. What was
/// begun with an older program is asked anew, as its questions are.
pub fn wrap_up_answers(session: i64, drafts: &Drafts) -> Option<(Observation, u16)> {
    let words = drafts.get(&of_wrap_up(session))?;
    let (touches, minutes) = words.rsplit_once(' ')?;
    let touches: Vec<u8> = touches.split(' ').filter_map(|one| one.parse().ok()).collect();
    let seen = Observation::from_touches(&touches);
    let mood = seen.degree(Question::Mood);
    let seen = if seen.is_former() { Observation::default().with(Question::Mood, mood) } else { seen };
    Some((seen, minutes.parse().ok()?))
}

/// The helpline whose number was being typed.
pub fn helpline(drafts: &Drafts) -> Option<(HelplineKind, String)> {
    let (word, number) = drafts.get(HELPLINE)?.split_once(' ')?;
    let whom = HelplineKind::ALL.into_iter().find(|whom| whom.word() == word)?;
    Some((whom, number.to_owned()))
}

fn new_group_words(words: &GroupName, form: &NewGroupForm) -> String {
    let band = form.band.map_or("-", Band::letter);
    let picture = form.picture.as_deref().unwrap_or("-");
    let (language, seats) = (form.language.tag(), form.seats);
    let animals = if form.animals_stay { "stay" } else { "new" };
    let GroupName { first, second, picture: drawn } = words;
    format!("{first} {second} {drawn} {band} {picture} {language} {seats} {animals}")
}

/// The words that were drawn for a new group that was not made, and what was chosen for it; nothing where another group has
/// the words by now.
pub fn new_group(
    drafts: &Drafts,
    is_taken: impl Fn(&str, &str) -> bool,
) -> Option<(GroupName, NewGroupForm)> {
    let mut words = drafts.get(NEW_GROUP)?.split(' ');
    let mut next = || words.next();
    let drawn = GroupName::from_words(next()?, next()?, next()?)?;
    if is_taken(drawn.first, drawn.second) {
        return None;
    }
    let band = Band::from_letter(next()?);
    let picture = next().filter(|picture| *picture != "-").map(str::to_owned);
    let language = Language::from_tag(next()?)?;
    let seats = next()?.parse().ok().filter(|seats| *seats <= 10)?;
    let animals_stay = next()? == "stay";
    Some((drawn, NewGroupForm { band, picture, language, seats, animals_stay }))
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::desk::{content::level_editor, samples};

    const KITE: &str = include_str!("../../../levels/activities/feelings/feelings-a-kite.ron");
    const CROSSROADS: &str = include_str!("../../../levels/activities/crossroads/crossroads-b-homework.ron");

    fn with(name: &str, words: &str, test: impl FnOnce(&Drafts)) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut drafts = Drafts::in_folder(folder.path().to_owned());
        drafts.keep(name, words).expect("it is kept");
        test(&Drafts::in_folder(folder.path().to_owned()));
    }

    fn kite() -> LevelEditorView {
        let texts = level_texts(KITE).expect("texts");
        LevelEditorView { source: KITE.to_owned(), texts, ..LevelEditorView::default() }
    }

    #[test]
    fn words_of_a_level_are_laid_into_the_file_as_it_is_now() {
        let written = KITE.replacen("Dudu and the kite", "Dudu flies", 1);
        with(&of_level("kite"), &written, |drafts| {
            let mut view = kite();
            restore_level(&mut view, "kite", drafts);
            assert_eq!(view.draft.map(|texts| texts[0].en.clone()).as_deref(), Some("Dudu flies"));
            assert_eq!(view.source, KITE);
            assert!(!view.moved);
        });
    }

    #[test]
    fn words_for_a_file_that_has_other_texts_now_stand_in_their_own() {
        with(&of_level("kite"), CROSSROADS, |drafts| {
            let mut view = kite();
            restore_level(&mut view, "kite", drafts);
            assert_eq!(view.source, CROSSROADS);
            assert_eq!(view.draft, level_texts(CROSSROADS));
            assert!(
                view.moved
                    && level_editor::is_unsaved(
                        &view,
                        &crate::desk::content::level_editor::LevelEditorForm::default()
                    )
            );
        });
    }

    #[test]
    fn a_changed_plan_is_gone_on_with_session_by_session() {
        let mut view = samples::planner();
        let mut changed = view.drafts.clone();
        changed[1].fit(45).expect("it fits");
        let words = Unsaved::Plan(changed.clone()).words().expect("words");
        with(&of_plan(view.group, "plan"), &words, |drafts| {
            restore_plan(&mut view, "plan", drafts);
            assert_eq!(view.unsaved, Some(changed));
        });
    }

    #[test]
    fn a_group_that_was_begun_has_the_same_words_unless_another_has_them() {
        let words = GroupName::generate(77, |_, _| false);
        let picture = Some("snail".to_owned());
        let form = NewGroupForm {
            band: Some(Band::C),
            picture,
            seats: 0,
            ..NewGroupForm::new(Language::SimplifiedChinese)
        };
        with(NEW_GROUP, &new_group_words(&words, &form), |drafts| {
            assert_eq!(new_group(drafts, |_, _| false), Some((words, form)));
            assert_eq!(new_group(drafts, |_, _| true), None);
        });
        with(NEW_GROUP, "nobody knows these words any more", |drafts| {
            assert_eq!(new_group(drafts, |_, _| false), None);
        });
    }
}
