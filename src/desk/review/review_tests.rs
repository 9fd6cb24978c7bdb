//! The review as a facilitator sees it, in both languages, on large and small tablets.

use bevy_egui::egui::{TextureId, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

use super::*;
use crate::{
    content::Bilingual,
    desk::widgets::desk::Pictures,
    journal::{Preferences, TextSize},
    locale::{Language, Texts},
    progress::SessionRecords,
    session::Event,
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
    review: Review,
    chosen: Option<usize>,
    commands: Vec<DeskCommand>,
}

/// The screen sizes in points: an 8-inch tablet, 16:10, 4:3.
const SIZES: [(f32, f32); 3] = [(1280.0, 750.0), (1280.0, 800.0), (1280.0, 960.0)];

fn screen<'a>(
    language: Language,
    sessions: &[SessionRecords],
    chosen: Option<usize>,
    (width, height): (f32, f32),
) -> Harness<'a, Screen> {
    let screen =
        Screen { texts: Texts::new(language), review: Review::new(sessions), chosen, commands: Vec::new() };
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
            let view = ReviewView {
                group: 7,
                words: Bilingual { en: "Windy Meadow".to_owned(), zh_hans: "Windy Meadow".to_owned() },
                picture: "kite".to_owned(),
                review: screen.review.clone(),
                chosen: screen.chosen,
            };
            screen.commands.extend(review_ui(ui, &view, &desk));
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
        let session = &mut harness.state_mut().review.sessions[0];
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
        for key in ["review-measure", "review-measure-before", "review-measure-after", "review-no-comparison"]
        {
            assert!(says(&harness, &text(&harness, key)), "{key}");
        }
        for factor in [Factor::Emotion, Factor::Optimism] {
            assert!(says(&harness, &text(&harness, &charts::factor_key(factor))));
        }
        let moved =
            if language == Language::English { "Compared with the first time" } else { "和第一次相比" };
        assert!(says(&harness, moved), "{moved}");
        assert!(!says(&harness, &text(&harness, "review-not-enough")));
    }
}

#[test]
fn what_four_children_said_about_the_six_things_is_not_told() {
    let told = |before, after| {
        let harness = screen(Language::English, &asked_twice(before, after), None, SIZES[1]);
        let any =
            says(&harness, "More than half") || says(&harness, "Very much") || says(&harness, "chose higher");
        (any, says(&harness, &text(&harness, "review-not-enough")))
    };
    assert_eq!(told(4, 4), (false, true));
    assert!(told(7, 7).0);
    let never = screen(Language::English, &[examples::closed_session(6)], None, SIZES[1]);
    assert!(says(&never, &text(&never, "review-measure-none")));
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
fn an_open_session_waits_with_its_answers() {
    let harness = screen(Language::English, &[examples::session(6, |_| "happy")], Some(0), SIZES[1]);
    assert!(says(&harness, &text(&harness, "review-open")));
    assert!(!says(&harness, &text(&harness, "review-before")));
}

#[test]
fn a_group_without_a_session_has_a_waiting_garden() {
    let harness = screen(Language::English, &[], None, SIZES[1]);
    assert!(says(&harness, &text(&harness, "review-empty")));
}

#[test]
fn a_session_is_chosen_and_the_way_back_taken_by_touch() {
    let sessions = [examples::closed_session(6), examples::closed_session(6)];
    let mut harness = screen(Language::English, &sessions, Some(0), SIZES[1]);
    let garden = text(&harness, "review-garden");
    let back = text(&harness, "review-back");
    harness.get_by_role_and_label(Role::Button, &garden).click();
    harness.run();
    harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("2. "))).click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, &back).click();
    harness.run();
    let expected =
        [PageId::Review(7, None), PageId::Review(7, Some(1)), PageId::Group(7)].map(DeskCommand::GoTo);
    assert_eq!(harness.state().commands, expected);
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
        for chosen in [None, Some(0), Some(1), Some(2)] {
            let mut sessions = vec![
                examples::closed_session(6),
                examples::closed_session(4),
                examples::session(6, |_| "sad"),
            ];
            sessions.extend(asked_twice(6, 5));
            let harness = screen(language, &sessions, chosen, SIZES[0]);
            assert!(!says(&harness, "[review"), "a text is missing in {}", language.tag());
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
