//! The review as a facilitator sees it, in both languages, on large and small tablets.

use bevy_egui::egui::{TextureId, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

use super::*;
use crate::{
    content::{Band, Factor, Library},
    desk::{
        review::{
            story::compare::ComparedView,
            texts::{change_names, sentence},
        },
        widgets::{charts, desk::Pictures},
    },
    journal::{Preferences, TextSize},
    locale::{Language, Texts},
    progress::{GroupStory, Review, SessionDigest, SessionRecords, StoryOf, StoryPair},
    session::{Degree, Event, Observation, Question},
};

#[path = "../../core/progress/records/examples.rs"]
#[allow(dead_code, reason = "the tests of what is read use the rest")]
mod examples;

/// Makes it a session of another plan.
fn of_plan(session: &mut SessionRecords, plan: &str) {
    for record in &mut session.records {
        if let Event::Opened { plan: opened, .. } = &mut record.event {
            plan.clone_into(opened);
        }
    }
}

struct NoPictures;

impl Pictures for NoPictures {
    fn picture(&self, _name: &str) -> Option<TextureId> {
        None
    }
}

/// What a test looks at: the review, the page, and what was asked.
struct Screen {
    texts: Texts,
    view: ReviewView,
    form: ReviewForm,
    commands: Vec<DeskCommand>,
}

/// The story of these sessions, or the closed one at this place.
fn part(sessions: &[SessionRecords], chosen: Option<usize>) -> ReviewPart {
    let (digests, library) = (SessionDigest::of_closed(sessions), Library::default());
    let of = StoryOf { library: &library, band: Band::B, sessions: &digests };
    let story = GroupStory::new(of);
    let Some(place) = chosen else {
        let pairs = [Compared::Programmes, Compared::Months].into_iter();
        let pairs = pairs.filter_map(|one| Some(ComparedView::new(one, &StoryPair::new(of, one)?))).collect();
        return ReviewPart::Story(Box::new(StoryView { sentences: story.sentences(), story, pairs }));
    };
    let review = Review::new(sessions).sessions.into_iter().filter(|one| one.closed).nth(place).unwrap();
    let (session, seen) = (story.path[place].session, story.path[place].seen);
    ReviewPart::Meeting(Box::new(MeetingView { place, count: story.path.len(), session, seen, review }))
}

/// The screen sizes in points: an 8-inch tablet, 16:10, 4:3.
const SIZES: [(f32, f32); 3] = [(1280.0, 750.0), (1280.0, 800.0), (1280.0, 960.0)];

fn screen<'a>(
    language: Language,
    sessions: &[SessionRecords],
    chosen: Option<usize>,
    (width, height): (f32, f32),
) -> Harness<'a, Screen> {
    let words = Bilingual { en: "Windy Meadow".to_owned(), zh_hans: "Windy Meadow".to_owned() };
    let view = ReviewView { group: 7, words, picture: "kite".to_owned(), part: part(sessions, chosen) };
    let (texts, form) = (Texts::new(language), ReviewForm::default());
    let screen = Screen { texts, view, form, commands: Vec::new() };
    let mut harness = Harness::builder().with_size(vec2(width, height)).build_ui_state(
        move |ui, screen: &mut Screen| {
            theme::apply(ui.ctx(), TextSize::default());
            let desk = Desk {
                texts: &screen.texts,
                language,
                pictures: &NoPictures,
                preferences: &Preferences::default(),
                safeguarding_button: None,
            };
            screen.commands.extend(review_ui(ui, &screen.view, &mut screen.form, &desk));
        },
        screen,
    );
    harness.run();
    harness
}

/// Every label that contains these words.
fn says(harness: &Harness<Screen>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

/// The text of a key in the screen's language.
fn text(harness: &Harness<Screen>, key: &str) -> String {
    harness.state().texts.get(key)
}

#[test]
fn many_activities_go_on_in_the_next_row() {
    for (language, size) in Language::ALL.into_iter().flat_map(|language| SIZES.map(|size| (language, size)))
    {
        let mut harness = screen(language, &[examples::closed_session(6)], Some(0), size);
        let ReviewPart::Meeting(meeting) = &mut harness.state_mut().view.part else { panic!("a meeting") };
        let session = &mut meeting.review;
        let long = Bilingual {
            en: "Ten minutes before lights out".to_owned(),
            zh_hans: "熄灯之前的十分钟里有一个电话".to_owned(),
        };
        session.activities = vec![Some(long.clone()); 5];
        harness.run();
        let name = long.get(language);
        let places: Vec<_> = harness.query_all_by_label_contains(name).map(|one| one.rect()).collect();
        assert_eq!(places.len(), 5, "{language:?}: every activity is told");
        for place in places {
            assert!(place.right() <= size.0 - 28.0, "{language:?} {size:?}: {place:?} runs out of the card");
        }
    }
}

#[test]
fn six_children_are_told_of_in_words() {
    for language in Language::ALL {
        let harness = screen(language, &[examples::closed_session(6)], Some(0), SIZES[1]);
        let before = text(&harness, "review-before");
        assert!(says(&harness, &before), "{before}");
        assert!(says(&harness, &text(&harness, "review-most-or-all")));
        assert!(says(&harness, &text(&harness, "review-no-comparison")));
        assert!(!says(&harness, &text(&harness, "review-not-enough")));
    }
}

#[test]
fn four_children_are_kindly_not_told_of() {
    for language in Language::ALL {
        let harness = screen(language, &[examples::closed_session(4)], Some(0), SIZES[1]);
        assert!(says(&harness, &text(&harness, "review-not-enough")));
        assert!(!says(&harness, &text(&harness, "review-before")));
        assert!(!says(&harness, &text(&harness, "review-passed-few")));
        let ideas = harness.state().texts.with("review-ideas", &[("count", 2.into())]);
        assert!(says(&harness, &ideas), "what the group made together is always shown: {ideas}");
    }
}

#[test]
fn how_it_was_for_the_children_stands_in_a_card_of_its_own() {
    for language in Language::ALL {
        let asked = |seats| {
            let mut session = examples::session(6, |_| "happy");
            examples::ask_their_say(&mut session, seats, |_| "yes");
            examples::close(&mut session);
            screen(language, &[session], Some(0), SIZES[1])
        };
        let harness = asked(6);
        for key in ["review-say", "review-say-again", "review-say-heard"] {
            assert!(says(&harness, &text(&harness, key)), "{key}");
        }
        assert!(!says(&harness, &text(&harness, "review-not-enough")));
        assert!(says(&asked(4), &text(&harness, "review-not-enough")), "four answers are not told of");
        let not_asked = screen(language, &[examples::closed_session(6)], Some(0), SIZES[1]);
        assert!(!says(&not_asked, &text(&harness, "review-say-again")));
    }
}

/// A group that was asked about the six things before and after; so many seats each time.
fn asked_twice(before: u64, after: u64) -> Vec<SessionRecords> {
    let ask = |plan, seats, answers: fn(u64) -> [&'static str; 3], earlier: &[SessionRecords]| {
        let mut session = examples::session(6, |_| "happy");
        of_plan(&mut session, plan);
        examples::ask_all_of_a_measure(&mut session, examples::MEASURE, 0..seats, answers);
        examples::close_after(&mut session, earlier);
        session
    };
    let least: fn(u64) -> [&'static str; 3] = |seat| if seat < 5 { ["1", "1", "1"] } else { ["2", "2", "2"] };
    let most: fn(u64) -> [&'static str; 3] = |seat| if seat < 5 { ["3", "3", "3"] } else { ["1", "1", "1"] };
    let first = ask("first", before, least, &[]);
    let second = ask("last", after, most, std::slice::from_ref(&first));
    vec![first, second]
}

#[test]
fn what_children_said_about_the_six_things_stands_in_words() {
    for language in Language::ALL {
        let harness = screen(language, &asked_twice(8, 8), None, SIZES[1]);
        assert!(says(&harness, &text(&harness, "story-title-grown")));
        for factor in [Factor::Emotion, Factor::Optimism] {
            assert!(says(&harness, &text(&harness, &charts::factor_key(factor))));
        }
        let after = text(&harness, "story-time-short-after");
        let light = text(&harness, "review-bin-light");
        assert!(says(&harness, &format!("{after}: {light}")), "{after}: {light}");
    }
}

#[test]
fn what_four_children_said_about_the_six_things_is_not_told() {
    let told = |before, after| {
        let harness = screen(Language::English, &asked_twice(before, after), None, SIZES[1]);
        says(&harness, "before: ") || says(&harness, "after: ")
    };
    assert!(!told(4, 4));
    assert!(told(7, 7));
    let few = screen(Language::English, &asked_twice(4, 4), None, SIZES[1]);
    assert!(says(&few, "are not told"), "one quiet line says how much is not told");
}

#[test]
fn a_touch_leads_to_all_groups_together() {
    let mut harness = screen(Language::English, &asked_twice(6, 6), None, SIZES[1]);
    let all = text(&harness, "review-measure-all-groups");
    harness.get_by_role_and_label(Role::Button, &all).scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(Role::Button, &all).click();
    harness.run();
    assert_eq!(harness.state().commands, [DeskCommand::GoTo(PageId::AllGroups(7))]);
}

#[test]
fn a_group_without_a_session_has_a_waiting_garden() {
    let harness = screen(Language::English, &[], None, SIZES[1]);
    assert!(says(&harness, &text(&harness, "review-empty")));
}

#[test]
fn a_stone_opens_its_meeting_and_the_way_back_leads_to_the_group() {
    let sessions = [examples::closed_session(6), examples::closed_session(6)];
    let mut harness = screen(Language::English, &sessions, None, SIZES[1]);
    harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("2. "))).click();
    harness.run();
    let back = text(&harness, "review-back");
    harness.get_by_role_and_label(Role::Button, &back).click();
    harness.run();
    let expected = [PageId::Review(7, Some(1)), PageId::Group(7)].map(DeskCommand::GoTo);
    assert_eq!(harness.state().commands, expected);
}

#[test]
fn from_a_meeting_the_next_one_and_the_story_are_one_touch_away() {
    let sessions = [examples::closed_session(6), examples::closed_session(6)];
    let mut harness = screen(Language::English, &sessions, Some(0), SIZES[1]);
    for key in ["review-meeting-later", "review-back-to-story"] {
        let button = text(&harness, key);
        harness.get_by_role_and_label(Role::Button, &button).click();
        harness.run();
    }
    let expected = [PageId::Review(7, Some(1)), PageId::Review(7, None)].map(DeskCommand::GoTo);
    assert_eq!(harness.state().commands, expected);
}

#[test]
fn what_was_seen_at_a_meeting_can_be_changed_later() {
    let mut harness = screen(Language::English, &[examples::closed_session(3)], Some(0), SIZES[1]);
    let answer =
        format!("{} {}", text(&harness, "desk-wrap-up-turns"), text(&harness, "desk-wrap-up-by-themselves"));
    harness.get_by_role_and_label(Role::Button, &answer).scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(Role::Button, &answer).click();
    harness.run();
    let seen = Observation::default().with(Question::Turns, Some(Degree::High));
    let ReviewPart::Meeting(meeting) = &harness.state().view.part else { panic!("a meeting") };
    let change = ReviewCommand::ChangeObservation { session: meeting.session, seen };
    assert_eq!(harness.state().commands, [DeskCommand::Review(change)]);
}

#[test]
fn nothing_is_cut_at_the_sides_and_everything_touched_is_large_enough() {
    for language in Language::ALL {
        for (width, height) in SIZES {
            for chosen in [None, Some(0), Some(1)] {
                let mut sessions = vec![examples::closed_session(6), examples::closed_session(4)];
                sessions.extend(asked_twice(6, 6));
                let harness = screen(language, &sessions, chosen, (width, height));
                for node in harness.query_all_by(|node| node.label().is_some()) {
                    let rect = node.rect();
                    assert!(
                        rect.left() >= 0.0 && rect.right() <= width,
                        "{:?} {rect:?}",
                        node.accesskit_node().label()
                    );
                }
                for node in harness.query_all_by_role(Role::Button) {
                    assert!(
                        node.rect().height() >= 48.0,
                        "{:?} {:?}",
                        node.accesskit_node().label(),
                        node.rect()
                    );
                }
            }
        }
    }
}

#[test]
fn no_key_is_without_its_text() {
    for language in Language::ALL {
        for chosen in [None, Some(0), Some(1)] {
            let mut sessions = vec![
                examples::closed_session(6),
                examples::closed_session(4),
                examples::session(6, |_| "sad"),
            ];
            sessions.extend(asked_twice(6, 5));
            let harness = screen(language, &sessions, chosen, SIZES[0]);
            for start in ["[review", "[story"] {
                assert!(!says(&harness, start), "a text is missing in {}", language.tag());
            }
            assert!(!says(&harness, "{$"), "a variable is missing in {}", language.tag());
        }
    }
}

#[test]
fn sentences_say_what_the_bars_say() {
    use crate::progress::{
        Amount::{Few, MostOrAll, Some},
        Amounts, Summary, Tendency,
    };
    let names = ["Bright", "Changing", "Stormy"].map(str::to_owned);
    let texts = Texts::new(Language::English);
    let desk = Desk {
        texts: &texts,
        language: Language::English,
        pictures: &NoPictures,
        preferences: &Preferences::default(),
        safeguarding_button: None,
    };
    let all = |amounts: Amounts| Summary { tendency: Tendency::Mixed, amounts: Option::Some(amounts) };
    let say = |amounts| sentence(&desk, charts::WEATHER, &names, all(amounts));
    assert_eq!(
        say([MostOrAll, Few, Few]),
        "Most or all children reported “Bright”; few reported “Changing” or “Stormy”."
    );
    assert_eq!(
        say([Few, Some, Some]),
        "Some children reported “Changing” or “Stormy”; few reported “Bright”."
    );
    let turned = sentence(&desk, charts::CHANGE, &change_names(&desk), all([MostOrAll, Few, Few]));
    assert_eq!(turned, "Most or all children reported lighter weather at the end; few the same or heavier.");
    assert_eq!(say([Few; 3]), "Children reported different things: few in each.");
    assert_eq!(say([Some; 3]), "Some children reported “Bright”, “Changing” or “Stormy”.");
    let coarse = |subject, tendency| sentence(&desk, subject, &names, Summary { tendency, amounts: None });
    assert_eq!(coarse(charts::WEATHER, Tendency::First), "More than half of the children reported “Bright”.");
    assert_eq!(
        coarse(charts::CHANGE, Tendency::Last),
        "Heavier on the whole: at least two more children became heavier than lighter."
    );
}
