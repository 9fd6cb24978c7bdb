//! One meeting: what always shows, then what may be said about answers, and what the adult saw, which can be changed.

use bevy_egui::egui::{Frame, Margin, Ui, vec2};

use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        review::{
            commands::ReviewCommand,
            texts::{bin_names, change_names, sentence},
        },
        widgets::{
            button::DeskButton,
            charts::{self, Subject},
            desk::Desk,
            observation::question_ui,
            quiet_card::quiet_card,
            theme,
            tile::rows,
        },
    },
    progress::{BinsChart, Feelings, SessionProducts, SessionReview, Statement},
    session::{Observation, Question},
};

/// Narrower than this, charts stand below each other, in points.
const SIDE_BY_SIDE: f32 = 720.0;

/// Space between charts side by side, besides the usual gap, in points.
const BETWEEN: i8 = 20;

/// A meeting of a group.
#[derive(Clone, Debug)]
pub struct MeetingView {
    /// Its place among the closed meetings.
    pub place: usize,
    /// How many there are.
    pub count: usize,
    /// Its number in the journal.
    pub session: i64,
    /// What the adult saw.
    pub seen: Observation,
    /// What may be told of it.
    pub review: SessionReview,
}

/// The meeting, and the ways to those before and after it.
pub fn meeting_ui(ui: &mut Ui, (group, view): (i64, &MeetingView), desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    commands.extend(
        neighbours_ui(ui, desk, view).map(|place| DeskCommand::GoTo(PageId::Review(group, Some(place)))),
    );
    session_ui(ui, desk, &view.review);
    let mut seen = view.seen;
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("story-meeting-seen"));
        for question in Question::ASKED {
            question_ui(ui, question, &mut seen, desk);
        }
        theme::small(ui, &desk.text("story-meeting-seen-hint"));
    });
    if seen != view.seen {
        let change = ReviewCommand::ChangeObservation { session: view.session, seen };
        commands.push(DeskCommand::Review(change));
    }
    commands
}

/// The buttons that lead to the meeting before and after. The place that was touched.
fn neighbours_ui(ui: &mut Ui, desk: &Desk, view: &MeetingView) -> Option<usize> {
    let mut touched = None;
    ui.horizontal(|ui| {
        let earlier = view.place.checked_sub(1);
        let later = Some(view.place + 1).filter(|place| *place < view.count);
        for (key, icon, place) in [
            ("review-meeting-earlier", "caret-left", earlier),
            ("review-meeting-later", "caret-right", later),
        ] {
            if let Some(place) = place
                && DeskButton::new(&desk.text(key)).icon(desk.pictures, icon).show(ui).clicked()
            {
                touched = Some(place);
            }
        }
    });
    touched
}

/// What was made in one session.
fn made_in_session_ui(ui: &mut Ui, desk: &Desk, products: SessionProducts) {
    let made = [
        ("light-bulb", "review-ideas", products.ideas),
        ("speech-balloon", "review-words", products.feeling_words),
        ("sparkles", "review-new-words", products.new_feeling_words),
    ];
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-made"));
        numbers_ui(ui, desk, &made);
        if let Some(share) = products.plans {
            theme::body(ui, &desk.text(&format!("review-planned-{}", share.word())));
        }
    });
}

/// Numbers of things made, side by side.
fn numbers_ui(ui: &mut Ui, desk: &Desk, made: &[(&str, &str, usize)]) {
    rows(ui, made.len(), made, |ui, width, (picture, key, number)| {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                charts::number_card(ui, (desk, picture), *number, &desk.count(key, *number));
            });
        });
    });
}

/// One session: what always shows, then what may be said about answers.
fn session_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    facts_ui(ui, desk, session);
    let statements = statements(session);
    let (told, withheld) = (statements.contains(&true), statements.contains(&false));
    if told {
        mood_ui(ui, desk, session);
        for feelings in &session.feelings {
            feelings_ui(ui, desk, feelings);
        }
        say_ui(ui, desk, session);
        passed_ui(ui, desk, session);
    } else {
        quiet_card(ui, desk, "nest-with-eggs", "review-not-enough", "review-not-enough-more");
    }
    made_in_session_ui(ui, desk, session.products);
    if told {
        if withheld {
            theme::small(ui, &desk.text("review-not-enough-more"));
        }
        theme::small(ui, &desk.text("review-legend"));
        theme::small(ui, &desk.text("review-no-comparison"));
    }
}

/// For everything that was asked in the session, whether it may be told.
fn statements(session: &SessionReview) -> Vec<bool> {
    let moods =
        [session.before.as_ref().map(|one| one.statement), session.after.as_ref().map(|one| one.statement)];
    let feelings = session.feelings.iter().map(|one| one.chart.statement);
    let say = session.say.iter().flatten().map(|one| one.statement);
    let told = moods.into_iter().flatten().chain(session.change).chain(feelings).chain(say);
    told.map(|statement| statement.shown().is_some())
        .chain([session.participation.shown().is_some()])
        .collect()
}

/// Date, plan, minutes, heads and activities.
fn facts_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    theme::card(ui, |ui| {
        theme::title(ui, &format!("{}  {}", desk.day(&session.date), desk.say(&session.plan_title)));
        // Nothing here is touched, so the rows may lie close together.
        ui.spacing_mut().interact_size.y = 32.0;
        ui.horizontal_wrapped(|ui| {
            fact(ui, desk, "users-three", &desk.count("review-heads", session.heads));
            fact(ui, desk, "timer", &desk.count("review-minutes", usize::from(session.minutes)));
        });
        ui.horizontal_wrapped(|ui| {
            for activity in &session.activities {
                let gone = || desk.text("review-activity-gone");
                let name = activity.as_ref().map_or_else(gone, |title| desk.say(title).to_owned());
                fact(ui, desk, "puzzle-piece", &name);
            }
        });
    });
}

/// A small picture and a few words that stay together: on the next row where this one has no room for all of them.
fn fact(ui: &mut Ui, desk: &Desk, icon: &str, words: &str) {
    /// The picture, and the room beside it and behind the words.
    const BESIDES: f32 = 26.0 + 6.0 + 10.0;
    let font = theme::plain(ui.ctx(), theme::BODY);
    let width = ui.painter().layout_no_wrap(words.to_owned(), font, theme::INK).size().x;
    let left = ui.available_size_before_wrap().x;
    if width + BESIDES > left && left < ui.max_rect().width() {
        ui.end_row();
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        theme::icon(ui, desk.pictures, icon, 26.0, theme::LEAF);
        theme::body(ui, words);
        ui.add_space(10.0);
    });
}

/// The weather inside at the beginning, at the end, and from one to the other.
fn mood_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    let weather = |title: &'static str, chart: &BinsChart| {
        (desk.text(title), charts::WEATHER, bin_names(desk, chart.names.as_ref()), chart.statement)
    };
    let asked: Vec<AskedChart> = [
        session.before.as_ref().map(|chart| weather("review-before", chart)),
        session.after.as_ref().map(|chart| weather("review-after", chart)),
        session
            .change
            .map(|statement| (desk.text("review-change"), charts::CHANGE, change_names(desk), statement)),
    ]
    .into_iter()
    .flatten()
    .collect();
    asked_ui(ui, desk, "review-mood", &asked);
}

/// How it was for the children, in their own say.
fn say_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    let questions = ["review-say-again", "review-say-heard"].into_iter().zip(&session.say);
    let asked: Vec<AskedChart> = questions
        .filter_map(|(question, chart)| {
            let chart = chart.as_ref()?;
            Some((desk.text(question), charts::SAY, bin_names(desk, chart.names.as_ref()), chart.statement))
        })
        .collect();
    asked_ui(ui, desk, "review-say", &asked);
}

/// Something that was asked: the question, what its chart is about, what the bins are called, the answers.
type AskedChart = (String, Subject, [String; 3], Statement);

/// A card with what was asked, side by side where there is room; none where nothing was asked.
fn asked_ui(ui: &mut Ui, desk: &Desk, title: &str, asked: &[AskedChart]) {
    if asked.is_empty() {
        return;
    }
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text(title));
        charts_ui(ui, desk, asked.len(), asked);
    });
}

/// What was asked, each with its chart and its sentence, in so many columns where there is room.
fn charts_ui(ui: &mut Ui, desk: &Desk, columns: usize, asked: &[AskedChart]) {
    let columns = if ui.available_width() < SIDE_BY_SIDE { 1 } else { columns };
    rows(ui, columns, asked, |ui, width, (title, subject, names, statement)| {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            Frame::new().inner_margin(Margin { right: BETWEEN, ..Margin::ZERO }).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    theme::body(ui, title);
                    statement_ui(ui, desk, *subject, names, *statement);
                });
            });
        });
    });
}

/// A chart and its sentence, or a kind word where nothing may be said.
fn statement_ui(ui: &mut Ui, desk: &Desk, subject: Subject, names: &[String; 3], statement: Statement) {
    if let Some(summary) = statement.shown() {
        charts::bins_chart(ui, desk, subject, names, *summary);
        theme::small(ui, &sentence(desk, subject, names, *summary));
    } else {
        theme::small(ui, &desk.text("review-not-enough"));
    }
}

/// The feelings named with one level.
fn feelings_ui(ui: &mut Ui, desk: &Desk, feelings: &Feelings) {
    let names = bin_names(desk, feelings.chart.names.as_ref());
    let title = desk.with("review-feelings", &[("title", desk.say(&feelings.title).into())]);
    theme::card(ui, |ui| {
        theme::title(ui, &title);
        statement_ui(ui, desk, charts::FEELINGS, &names, feelings.chart.statement);
    });
}

/// How many passed at least once, in a sentence.
fn passed_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-participation"));
        let key = session.participation.shown().map_or_else(
            || "review-not-enough".to_owned(),
            |amount| format!("review-passed-{}", amount.word()),
        );
        theme::body(ui, &desk.text(&key));
    });
}
