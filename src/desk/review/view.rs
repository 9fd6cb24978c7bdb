//! The review of a group: its sessions, its garden, what it made, and how the weather inside was, in words.

use bevy_egui::egui::{Frame, Margin, Ui, vec2};

use crate::{
    content::{Bilingual, Factor},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        review::{
            measures::measures_ui,
            texts::{bin_names, change_names, sentence},
        },
        widgets::{
            charts::{self, Subject},
            desk::Desk,
            page_frame, theme,
            tile::{rows, tile},
        },
    },
    progress::{BinsChart, Feelings, Products, Review, SessionProducts, SessionReview, Statement},
};

/// Width of the list of sessions, in points.
const LIST: f32 = 328.0;

/// Narrower than this, charts stand below each other, in points.
const SIDE_BY_SIDE: f32 = 720.0;

/// Space between charts side by side, besides the usual gap, in points.
const BETWEEN: i8 = 20;

/// What the review shows.
#[derive(Clone, Debug)]
pub struct ReviewView {
    /// Which group.
    pub group: i64,
    /// The group's two words.
    pub words: Bilingual,
    /// The group's picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// What may be seen of the group.
    pub review: Review,
    /// Which session is shown; nothing for the garden of all sessions.
    pub chosen: Option<usize>,
}

/// Draws the review and gives the command that was asked for.
pub fn review_ui(ui: &mut Ui, view: &ReviewView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let title = desk.with("review-title", &[("group", desk.say(&view.words).into())]);
    let back = page_frame::top_bar(ui, desk, &title, Some("review-back"), |ui| {
        theme::emoji(ui, desk.pictures, &view.picture, 48.0);
    });
    if back {
        commands.push(DeskCommand::GoTo(PageId::Group(view.group)));
    }
    page_frame::left_column(ui, LIST, |ui| commands.extend(list_ui(ui, desk, view)));
    let session = view.chosen.and_then(|index| view.review.sessions.get(index));
    // Each page keeps its own place in scrolling.
    ui.push_id(view.chosen, |ui| {
        page_frame::middle(ui, |ui| match session {
            Some(session) => session_ui(ui, desk, session),
            None => {
                if garden_ui(ui, desk, &view.review) {
                    commands.push(DeskCommand::GoTo(PageId::AllGroups(view.group)));
                }
            }
        });
    });
    commands
}

/// The garden, and the sessions with the latest first.
fn list_ui(ui: &mut Ui, desk: &Desk, view: &ReviewView) -> Option<DeskCommand> {
    let mut ask = None;
    let width = ui.available_width();
    let all = desk.text("review-garden");
    let garden = tile(ui, &all, view.chosen.is_none(), (width, theme::PRIMARY_HEIGHT), |ui| {
        ui.horizontal(|ui| {
            theme::emoji(ui, desk.pictures, "potted-plant", 40.0);
            theme::title(ui, &all);
        });
    });
    if garden.clicked() {
        ask = Some(DeskCommand::GoTo(PageId::Review(view.group, None)));
    }
    for (index, session) in view.review.sessions.iter().enumerate().rev() {
        let day = desk.day(&session.date);
        let name = format!("{}. {day}", index + 1);
        let chosen = view.chosen == Some(index);
        let one = tile(ui, &name, chosen, (width, theme::PRIMARY_HEIGHT), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::title(ui, &day);
            theme::small(ui, desk.say(&session.plan_title));
            theme::small(ui, &size_of(desk, session));
        });
        if one.clicked() {
            ask = Some(DeskCommand::GoTo(PageId::Review(view.group, Some(index))));
        }
    }
    ask
}

/// How many children and how many minutes.
fn size_of(desk: &Desk, session: &SessionReview) -> String {
    let heads = desk.count("review-heads", session.heads);
    let minutes = desk.count("review-minutes", usize::from(session.minutes));
    desk.with("review-size", &[("heads", heads.into()), ("minutes", minutes.into())])
}

/// All sessions together: the garden as a chart, what the group made, and what it said about the six things.
/// Says whether all groups together are asked for.
fn garden_ui(ui: &mut Ui, desk: &Desk, review: &Review) -> bool {
    if review.sessions.is_empty() {
        quiet_card(ui, desk, "seedling", "review-empty", "review-empty-more");
    }
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-garden-title"));
        charts::garden_chart(ui, desk, &review.garden);
        theme::body(ui, &garden_sentence(desk, review));
    });
    if review.sessions.is_empty() {
        return false;
    }
    made_ui(ui, desk, review.products, &review.sessions);
    measures_ui(ui, desk, &review.measures)
}

/// What the garden says, and what was visited around it.
fn garden_sentence(desk: &Desk, review: &Review) -> String {
    let visited = |factor: &Factor| review.garden.iter().any(|(one, times)| one == factor && *times > 0);
    let seeds = desk.count("review-garden-sentence", Factor::SEEDS.iter().filter(|one| visited(one)).count());
    let around: Vec<String> = Factor::ALL
        .iter()
        .filter(|factor| !Factor::SEEDS.contains(factor) && visited(factor))
        .map(|factor| desk.text(&charts::factor_key(*factor)))
        .collect();
    if around.is_empty() {
        return seeds;
    }
    let names = around.join(&desk.text("review-between-names"));
    format!("{seeds} {}", desk.with("review-around", &[("names", names.into())]))
}

/// A number of things made: its picture, the key of what they are, how many, and how many session by session.
type Made = (&'static str, &'static str, usize, Vec<usize>);

/// What was made together in all sessions, as numbers, and over time where there is more than one session.
fn made_ui(ui: &mut Ui, desk: &Desk, products: Products, sessions: &[SessionReview]) {
    let over_time = |number: fn(&SessionProducts) -> usize| -> Vec<usize> {
        sessions.iter().filter(|one| one.closed).map(|session| number(&session.products)).collect()
    };
    let made = [
        ("light-bulb", "review-ideas", products.ideas, over_time(|one| one.ideas)),
        ("compass", "review-sessions-with-plans", products.sessions_with_plans, Vec::new()),
        ("speech-balloon", "review-words", products.feeling_words, over_time(|one| one.feeling_words)),
    ];
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-made"));
        numbers_ui(ui, desk, &made);
        if sessions.len() > 1 {
            theme::small(ui, &desk.text("review-bars"));
        }
    });
}

/// What was made in one session.
fn made_in_session_ui(ui: &mut Ui, desk: &Desk, products: SessionProducts) {
    let made = [
        ("light-bulb", "review-ideas", products.ideas, Vec::new()),
        ("speech-balloon", "review-words", products.feeling_words, Vec::new()),
        ("sparkles", "review-new-words", products.new_feeling_words, Vec::new()),
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
fn numbers_ui(ui: &mut Ui, desk: &Desk, made: &[Made]) {
    rows(ui, made.len(), made, |ui, width, (picture, key, number, over_time)| {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                charts::number_card(ui, (desk, picture), *number, &desk.count(key, *number), over_time);
            });
        });
    });
}

/// One session: what always shows, then what may be said about answers.
fn session_ui(ui: &mut Ui, desk: &Desk, session: &SessionReview) {
    facts_ui(ui, desk, session);
    let statements = statements(session);
    let (told, withheld) = (statements.contains(&true), statements.contains(&false));
    if !session.closed {
        quiet_card(ui, desk, "hourglass-not-done", "review-open", "review-open-more");
    } else if told {
        mood_ui(ui, desk, session);
        for feelings in &session.feelings {
            feelings_ui(ui, desk, feelings);
        }
        say_ui(ui, desk, session);
        passed_ui(ui, desk, session);
    } else {
        quiet_card(ui, desk, "nest-with-eggs", "review-not-enough", "review-not-enough-more");
    }
    if session.closed {
        made_in_session_ui(ui, desk, session.products);
    }
    if session.closed && told {
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
    let asked: Vec<Asked> = [
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
    let asked: Vec<Asked> = questions
        .filter_map(|(question, chart)| {
            let chart = chart.as_ref()?;
            Some((desk.text(question), charts::SAY, bin_names(desk, chart.names.as_ref()), chart.statement))
        })
        .collect();
    asked_ui(ui, desk, "review-say", &asked);
}

/// Something that was asked: the question, what its chart is about, what the bins are called, the answers.
pub type Asked = (String, Subject, [String; 3], Statement);

/// A card with what was asked, side by side where there is room; none where nothing was asked.
fn asked_ui(ui: &mut Ui, desk: &Desk, title: &str, asked: &[Asked]) {
    if asked.is_empty() {
        return;
    }
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text(title));
        charts_ui(ui, desk, asked.len(), asked);
    });
}

/// What was asked, each with its chart and its sentence, in so many columns where there is room.
pub fn charts_ui(ui: &mut Ui, desk: &Desk, columns: usize, asked: &[Asked]) {
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

/// A kind word where there is nothing to see yet.
pub fn quiet_card(ui: &mut Ui, desk: &Desk, picture: &str, title: &str, more: &str) {
    theme::card(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::emoji(ui, desk.pictures, picture, 56.0);
            ui.vertical(|ui| {
                theme::title(ui, &desk.text(title));
                theme::body(ui, &desk.text(more));
            });
        });
    });
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
