//! A group's page: choose a plan, say how many are here, go; look back; delete.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::view::document_links,
        group::{
            commands::GroupCommand,
            group_admin::{GroupAdmin, group_admin_ui},
            proposals::proposals_ui,
            rights::{UnconfirmedRights, confirm_first},
            small_attendance::SmallAttendance,
        },
        home::view::{GroupCard, last_session},
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            page_frame,
            stepper::stepper_ui,
            theme, tile,
        },
    },
    locale::Language,
    progress::Proposal,
};
use bevy_egui::egui::{Align, Layout, Ui};

/// A session plan, as a card shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanCard {
    /// The plan's id.
    pub id: String,
    /// The programme it belongs to: its id and its name.
    pub programme: (String, Bilingual),
    /// Its name.
    pub title: Bilingual,
    /// What it is for.
    pub aim: Bilingual,
    /// What to bring.
    pub materials: Bilingual,
    /// Minutes in all.
    pub minutes: u16,
    /// Whether changes to it wait in the planner, not saved.
    pub unsaved: bool,
    /// Whether it looks at the group again, months after the programme's last session.
    pub follow_up: bool,
    /// What is otherwise where few children come.
    pub small_attendance: SmallAttendance,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// The group.
    pub group: GroupCard,
    /// The language the children play in.
    pub language: Language,
    /// The plans that fit the group's band, those of one programme together, in its order.
    pub plans: Vec<PlanCard>,
    /// The plan that comes next in the programme the group is in.
    pub next: Option<String>,
    /// What could be done in the next sessions, and why.
    pub proposals: Vec<Proposal>,
    /// Questionnaires of other holders whose right the facilitator has not confirmed yet.
    pub unconfirmed: Vec<UnconfirmedRights>,
    /// How many sessions there were.
    pub sessions: usize,
    /// Days after the last session until the group's animals and goals are forgotten.
    pub retention_days: u16,
    /// What is set for it and what becomes of it.
    pub care: GroupAdmin,
}

/// What was chosen so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupForm {
    /// The plan's id; the one that comes next until another is chosen.
    pub plan: Option<String>,
    /// The id of the programme whose sessions are listed; empty while all are folded.
    pub programme: Option<String>,
    /// How many children are here today; the group's seats until it is changed.
    pub heads: Option<u8>,
    /// A start that waits until it is confirmed that one holds the right to its questionnaire.
    pub waiting: Option<DeskCommand>,
}

/// Width of the column about the group, in points.
const SIDE: f32 = 400.0;

/// Draws the page of a group.
pub fn group_ui(ui: &mut Ui, view: &GroupView, form: &mut GroupForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if form.plan.is_none() {
        form.plan.clone_from(&view.next);
    }
    if page_frame::top_bar(ui, desk, desk.say(&view.group.words), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::bottom_bar(ui, |ui| commands.extend(go_bar(ui, view, form, desk)));
    page_frame::right_column(ui, SIDE, |ui| {
        if let Some(text) = attendance_text(view, form, desk) {
            theme::tinted_card(ui, theme::SKY_PALE, |ui| theme::body(ui, &text));
        }
        commands.extend(about(ui, view, desk));
    });
    page_frame::middle(ui, |ui| {
        if let Some(plan) = proposals_ui(ui, &view.proposals, desk) {
            choose(view, form, &plan);
        }
        plans(ui, view, form, desk);
    });
    confirm_first(ui, &view.unconfirmed, &mut commands, &mut form.waiting, desk);
    commands
}

/// Chooses a plan, and unfolds its programme.
fn choose(view: &GroupView, form: &mut GroupForm, plan: &str) {
    let programme = view.plans.iter().find(|one| one.id == plan).map(|one| one.programme.0.clone());
    form.programme = programme.or(form.programme.take());
    form.plan = Some(plan.to_owned());
}

/// What is otherwise today where the chosen session meets fewer children, or more, than it is made for.
fn attendance_text(view: &GroupView, form: &GroupForm, desk: &Desk) -> Option<String> {
    let plan = view.plans.iter().find(|plan| Some(&plan.id) == form.plan.as_ref())?;
    plan.small_attendance.text(form.heads.unwrap_or(view.group.seats), desk)
}

/// How many are here today, and the button that starts.
fn go_bar(ui: &mut Ui, view: &GroupView, form: &mut GroupForm, desk: &Desk) -> Option<DeskCommand> {
    let heads = form.heads.get_or_insert(view.group.seats);
    let name = desk.text("desk-group-heads");
    theme::icon(ui, desk.pictures, "users-three", 32.0, theme::LEAF);
    theme::body(ui, &name);
    stepper_ui(ui, desk, &name, heads, 0..=10);
    ui.add_space(16.0);
    let plan = view.plans.iter().find(|plan| Some(&plan.id) == form.plan.as_ref());
    let go = desk.text("desk-group-go");
    let button = DeskButton::new(&go).kind(ButtonKind::Primary).icon(desk.pictures, "play");
    let pressed = button.enabled(plan.is_some()).at_least(220.0, 0.0).show(ui).clicked();
    let look_inside = desk.text("desk-group-look-inside");
    let look_inside = DeskButton::new(&look_inside).icon(desk.pictures, "magnifying-glass");
    let chosen = plan.map_or_else(|| desk.text("desk-group-choose"), |plan| desk.say(&plan.title).to_owned());
    let looks = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let looks =
            look_inside.enabled(plan.is_some()).at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked();
        // The words take what the buttons leave.
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| theme::small(ui, &chosen));
        looks
    });
    if let Some(plan) = plan.filter(|_| looks.inner) {
        return Some(DeskCommand::GoTo(PageId::Planner(view.group.id, plan.id.clone())));
    }
    let plan = plan.filter(|_| pressed)?;
    Some(DeskCommand::Group(GroupCommand::Start {
        group: view.group.id,
        plan: plan.id.clone(),
        heads: *heads,
    }))
}

/// The plans: a programme of several sessions is folded until it is touched; one that is a single session is its card.
fn plans(ui: &mut Ui, view: &GroupView, form: &mut GroupForm, desk: &Desk) {
    theme::title(ui, &desk.text("desk-group-plans"));
    if view.plans.is_empty() {
        theme::body(ui, &desk.text("desk-group-no-plans"));
    }
    let open = form.programme.get_or_insert_with(|| first_open(view)).clone();
    for programme in view.plans.chunk_by(|one, other| one.programme.0 == other.programme.0) {
        let [first, _, ..] = programme else {
            for plan in programme {
                plan_tile(ui, view, plan, form, desk);
            }
            continue;
        };
        let is_open = first.programme.0 == open;
        if programme_tile(ui, programme, is_open, desk) {
            form.programme = Some(if is_open { String::new() } else { first.programme.0.clone() });
        }
        for plan in programme.iter().filter(|_| is_open) {
            plan_tile(ui, view, plan, form, desk);
        }
    }
}

/// The programme that is unfolded at first: the one the group is in, else the first.
fn first_open(view: &GroupView) -> String {
    let next = view.plans.iter().find(|plan| Some(&plan.id) == view.next.as_ref());
    next.or(view.plans.first()).map(|plan| plan.programme.0.clone()).unwrap_or_default()
}

/// A programme's name and length. Says whether it was touched.
fn programme_tile(ui: &mut Ui, plans: &[PlanCard], open: bool, desk: &Desk) -> bool {
    let name = plans.first().map(|plan| desk.say(&plan.programme.1)).unwrap_or_default();
    let follow_ups = plans.iter().filter(|plan| plan.follow_up).count();
    let counts = [("count", (plans.len() - follow_ups).into()), ("again", follow_ups.into())];
    let length = desk.with("desk-programme-length", &counts);
    let width = ui.available_width();
    let show = |ui: &mut Ui| {
        ui.horizontal(|ui| {
            let sign = if open { "list-checks" } else { "caret-right" };
            theme::icon(ui, desk.pictures, sign, 28.0, theme::INK);
            theme::title(ui, name);
            theme::small(ui, &length);
        });
    };
    tile::tile(ui, &format!("{name}, {length}"), false, (width, theme::PRIMARY_HEIGHT), show).clicked()
}

/// A plan as a card that can be chosen.
fn plan_tile(ui: &mut Ui, view: &GroupView, plan: &PlanCard, form: &mut GroupForm, desk: &Desk) {
    let chosen = form.plan.as_ref() == Some(&plan.id);
    let is_next = view.next.as_ref() == Some(&plan.id);
    let width = ui.available_width();
    let label = format!("{}, {}", desk.say(&plan.programme.1), desk.say(&plan.title));
    let show = |ui: &mut Ui| plan_words(ui, plan, is_next, desk);
    if tile::tile(ui, &label, chosen, (width, 96.0), show).clicked() {
        form.plan = Some(plan.id.clone());
    }
}

/// What a plan's card says.
fn plan_words(ui: &mut Ui, plan: &PlanCard, is_next: bool, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 5.0;
    let minutes = desk.count("desk-minutes", plan.minutes.into());
    let above = if is_next { desk.text("desk-group-next") } else { desk.say(&plan.programme.1).to_owned() };
    let mark = if plan.unsaved { format!(" · {}", desk.text("desk-draft-mark")) } else { String::new() };
    theme::small(ui, &format!("{above} · {minutes}{mark}"));
    theme::title(ui, desk.say(&plan.title));
    theme::body(ui, desk.say(&plan.aim));
    let materials = desk.say(&plan.materials).to_owned();
    theme::small(ui, &desk.with("desk-group-bring", &[("materials", materials.into())]));
}

/// What is known of the group, the way to the review, and the careful things.
fn about(ui: &mut Ui, view: &GroupView, desk: &Desk) -> Option<DeskCommand> {
    let group = &view.group;
    let mut ask = None;
    theme::card(ui, |ui| {
        ui.horizontal(|ui| {
            theme::emoji(ui, desk.pictures, &group.picture, 72.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                theme::body(ui, &desk.ages(group.band));
                theme::small(ui, &desk.count("desk-seats", group.seats.into()));
                theme::small(ui, view.language.own_name());
            });
        });
        let last = last_session(group, desk);
        let met = match view.sessions {
            0 => last,
            sessions => format!("{} · {last}", desk.count("desk-sessions", sessions)),
        };
        theme::small(ui, &met);
        let review = desk.text("desk-group-review");
        let review = DeskButton::new(&review).icon(desk.pictures, "chart-line-up");
        if review.at_least(ui.available_width(), theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskCommand::GoTo(PageId::Review(group.id, None)));
        }
        ask = ask.take().or(document_links(ui, group.id, desk));
    });
    ask.or(group_admin_ui(ui, group.id, &view.care, view.retention_days, desk))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    fn show(ui: &mut Ui, form: &mut GroupForm, desk: &Desk) -> Vec<DeskCommand> {
        group_ui(ui, &samples::group_page(), form, desk)
    }

    #[test]
    fn a_plan_and_go_starts_a_session() {
        on_every_screen(show, |screen| {
            assert!(screen.in_sight("desk-group-go") && !screen.is_enabled("desk-group-go"));
            let chinese = screen.language() == Language::SimplifiedChinese;
            screen.press_label(if chinese {
                "一起迈出第一步, 第一次活动（60分钟）"
            } else {
                "First steps together, First session, a full hour"
            });
            let heads = screen.text("desk-group-heads");
            for _ in 0..2 {
                screen.press_label(&if chinese {
                    format!("减少：{heads}")
                } else {
                    format!("Fewer: {heads}")
                });
            }
            screen.press("desk-group-go");
            let start = DeskCommand::Group(GroupCommand::Start {
                group: 1,
                plan: "first-session-60".to_owned(),
                heads: 4,
            });
            assert_eq!(screen.asked(), [start]);
            screen.is_tidy();
        });
    }

    #[test]
    fn a_proposal_is_taken_with_one_touch() {
        let show = |ui: &mut Ui, form: &mut GroupForm, desk: &Desk| {
            group_ui(ui, &samples::group_page_with_proposals(), form, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows(&screen.text("desk-proposal-title")));
            let take = screen.text("desk-proposal-take");
            let title = if screen.language() == Language::English {
                "Drop-in, short form"
            } else {
                "随到随玩（短）"
            };
            screen.press_label(&format!("{take}: {title}"));
            assert_eq!(screen.form().plan.as_deref(), Some("drop-in-25"));
            screen.press("desk-group-go");
            let start =
                DeskCommand::Group(GroupCommand::Start { group: 1, plan: "drop-in-25".to_owned(), heads: 6 });
            assert_eq!(screen.asked(), [start]);
            screen.is_tidy();
        });
    }

    #[test]
    fn deleting_must_be_held_and_review_not() {
        on_every_screen(show, |screen| {
            screen.press("desk-group-review");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Review(1, None))]);
            screen.press("desk-group-delete");
            assert!(screen.asked().is_empty());
            screen.hold("desk-group-delete", 1.5);
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::Delete(1))]);
        });
    }

    #[test]
    fn before_it_starts_the_page_says_what_is_otherwise_with_few_children() {
        let small_attendance = |heads: u8| {
            move |ui: &mut Ui, form: &mut GroupForm, desk: &Desk| {
                form.plan = Some("first-session-60".to_owned());
                form.heads = Some(heads);
                show(ui, form, desk)
            }
        };
        let says = |heads: u8, english: &'static str, chinese: &'static str| {
            on_every_screen(small_attendance(heads), move |screen| {
                let expected =
                    if screen.language() == Language::SimplifiedChinese { chinese } else { english };
                assert!(screen.in_sight("desk-group-go"));
                assert!(screen.shows(expected), "with {heads}");
                screen.is_tidy();
            });
        };
        says(
            0,
            "Nobody has a seat: everybody plays together, and what asks each child alone is skipped (Just for me).",
            "没有座位时大家一起玩；单独问每个孩子的会跳过（悄悄告诉）。",
        );
        says(
            1,
            "With one child you are the partner yourself: Describe and build: the flower bed.",
            "只有一个孩子时，由您来做搭档：听说和搭建：花坛。",
        );
        on_every_screen(small_attendance(6), |screen| {
            assert!(
                !screen.shows(
                    "With one child you are the partner yourself: Describe and build: the flower bed."
                )
            );
        });
    }
}
