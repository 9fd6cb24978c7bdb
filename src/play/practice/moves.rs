//! What a made-up child could do in each activity; the activity's own rules say which of it may be done now.

use crate::{
    activities::{
        assent, brave_steps, call_home, calm_lab, crossroads, describe_build, ending, feelings,
        future_window, garden, goal_ladder, i_message, lanterns, lighthouse, maybe_bridge, measure,
        reflection, right_or_wish, village, weather, week_jar, who_can_help, wish_rock_path, your_say,
    },
    content::Choice,
    session::{Board, Move},
};

/// Every move that could be thought of on this board. Nobody made up asks to talk: that is never practised with.
pub fn thinkable(board: &Board) -> Vec<Move> {
    let level = board.level;
    let mut moves = Vec::new();
    if let Some(one) = level.body::<assent::level::AssentLevel>() {
        numbers(&mut moves, assent::rules::HEARD, one.sentences.len());
    } else if let Some(one) = level.body::<brave_steps::level::BraveStepsLevel>() {
        deck(&mut moves, brave_steps::rules::STEP, &one.steps);
        words(&mut moves, brave_steps::rules::TRIED, &brave_steps::rules::ANSWERS);
        words(&mut moves, brave_steps::rules::CHEER, &brave_steps::rules::THINGS);
    } else if let Some(one) = level.body::<call_home::level::CallHomeLevel>() {
        for (kind, sayings) in [
            (call_home::rules::BEGIN, &one.beginnings),
            (call_home::rules::TELL, &one.tellings),
            (call_home::rules::MOMENT, &one.moments),
        ] {
            moves.extend(sayings.iter().map(|saying| Move::new(kind, saying.choice.id.as_str())));
        }
    } else if let Some(one) = level.body::<calm_lab::level::CalmLabLevel>() {
        for kind in [calm_lab::rules::TRY, calm_lab::rules::HELPED] {
            moves.extend(one.tools.iter().map(|tool| Move::new(kind, tool.tool.word())));
        }
    } else if let Some(one) = level.body::<crossroads::level::CrossroadsLevel>() {
        words(&mut moves, crossroads::rules::STOP, &[crossroads::rules::STOP]);
        deck(&mut moves, crossroads::rules::NAME, &one.feelings);
        for kind in [crossroads::rules::LOOK, crossroads::rules::CHOOSE] {
            moves.extend(one.ideas.iter().map(|idea| Move::new(kind, idea.choice.id.as_str())));
        }
    } else if let Some(one) = level.body::<describe_build::level::DescribeBuildLevel>() {
        for done in [describe_build::rules::SEEN, describe_build::rules::COMPARE] {
            words(&mut moves, done, &[done]);
        }
        for lying in describe_build::rules::pattern(one, board) {
            let kind = format!("{}{}", describe_build::rules::PLACE, lying.place);
            moves.push(Move::new(kind, lying.piece.as_str()));
        }
    } else if level.body::<ending::level::EndingLevel>().is_some() {
        words(&mut moves, ending::rules::ANSWER, &[ending::rules::OK, ending::rules::SKIP]);
    } else if let Some(one) = level.body::<feelings::level::FeelingsLevel>() {
        words(&mut moves, feelings::rules::SPOT, &feelings::rules::SPOTS);
        deck(&mut moves, feelings::rules::FEELING, &one.feelings);
        words(&mut moves, feelings::rules::STRENGTH, &feelings::rules::STRENGTHS);
    } else if let Some(one) = level.body::<weather::level::WeatherLevel>() {
        deck(&mut moves, weather::rules::WEATHER, &one.weathers);
    } else if let Some(one) = level.body::<measure::level::MeasureLevel>() {
        for item in &one.items {
            deck(&mut moves, &item.kind(), &one.answers);
        }
    } else {
        more(&mut moves, board);
    }
    moves
}

/// The other activities.
fn more(moves: &mut Vec<Move>, board: &Board) {
    let level = board.level;
    if let Some(one) = level.body::<future_window::level::FutureWindowLevel>() {
        let kind = future_window::rules::STICKER;
        moves.extend(one.stickers.iter().map(|sticker| Move::new(kind, sticker.choice.id.as_str())));
        words(moves, future_window::rules::OPEN, &[future_window::rules::OPEN]);
    } else if level.activity == garden::FORMAT.id {
        words(moves, garden::rules::GROWN, &[garden::rules::GROWN]);
    } else if let Some(one) = level.body::<goal_ladder::level::GoalLadderLevel>() {
        deck(moves, goal_ladder::rules::WISH, &one.wishes);
        deck(moves, goal_ladder::rules::RUNG, &one.rungs);
        deck(moves, goal_ladder::rules::HELPED, &one.helpers);
        deck(moves, goal_ladder::rules::NEXT, &one.next);
    } else if let Some(one) = level.body::<i_message::level::IMessageLevel>() {
        for (kind, tiles) in [
            (i_message::rules::FEEL, &one.feels),
            (i_message::rules::WHEN, &one.whens),
            (i_message::rules::LIKE, &one.likes),
        ] {
            moves.extend(tiles.iter().map(|tile| Move::new(kind, tile.choice.id.as_str())));
        }
        words(moves, i_message::rules::MIRROR, &[i_message::rules::MIRROR]);
    } else if let Some(one) = level.body::<lanterns::level::LanternsLevel>() {
        deck(moves, lanterns::rules::MINE, &one.strengths);
        deck(moves, lanterns::rules::GIFT, &one.strengths);
    } else if let Some(one) = level.body::<lighthouse::level::LighthouseLevel>() {
        words(moves, lighthouse::rules::LIGHT, &[lighthouse::rules::LIGHT]);
        deck(moves, lighthouse::rules::HELPED_FOCUS, &one.aids);
    } else if let Some(one) = level.body::<maybe_bridge::level::MaybeBridgeLevel>() {
        let kind = maybe_bridge::rules::PLANK;
        moves.extend(one.explanations.iter().map(|plank| Move::new(kind, plank.choice.id.as_str())));
        words(moves, maybe_bridge::rules::WALK, &[maybe_bridge::rules::WALK]);
    } else if let Some(one) = level.body::<reflection::level::ReflectionLevel>() {
        numbers(moves, reflection::rules::LIT, one.questions.len());
    } else if let Some(one) = level.body::<right_or_wish::level::RightOrWishLevel>() {
        for kind in [right_or_wish::rules::RIGHT, right_or_wish::rules::WISH, right_or_wish::rules::SEEN] {
            moves.extend(one.leaves.iter().map(|leaf| Move::new(kind, leaf.id.as_str())));
        }
    } else if let Some(one) = level.body::<village::level::VillageLevel>() {
        for kind in village::rules::RINGS {
            deck(moves, kind, &one.roles);
        }
        let kind = village::rules::ASK;
        moves.extend(one.beginnings.iter().map(|begin| Move::new(kind, begin.id.as_str())));
    } else if let Some(one) = level.body::<week_jar::level::WeekJarLevel>() {
        deck(moves, week_jar::rules::BLOCK, &one.blocks);
    } else if let Some(one) = level.body::<who_can_help::level::WhoCanHelpLevel>() {
        for kind in who_can_help::rules::STONES {
            deck(moves, kind, &one.helpers);
        }
        words(moves, who_can_help::rules::GO, &[who_can_help::rules::GO]);
    } else if let Some(one) = level.body::<wish_rock_path::level::WishRockPathLevel>() {
        deck(moves, wish_rock_path::rules::WISH, &one.wishes);
        deck(moves, wish_rock_path::rules::ROCK, &one.rocks);
        deck(moves, wish_rock_path::rules::PLAN, &one.plans);
    } else if let Some(one) = level.body::<your_say::level::YourSayLevel>() {
        deck(moves, your_say::rules::AGAIN, &one.again.answers);
        deck(moves, your_say::rules::HEARD, &one.heard.answers);
    }
}

fn deck(moves: &mut Vec<Move>, kind: &str, choices: &[Choice]) {
    moves.extend(choices.iter().map(|choice| Move::new(kind, choice.id.as_str())));
}

fn words(moves: &mut Vec<Move>, kind: &str, choices: &[&str]) {
    moves.extend(choices.iter().map(|choice| Move::new(kind, *choice)));
}

fn numbers(moves: &mut Vec<Move>, kind: &str, count: usize) {
    moves.extend((1..=count).map(|number| Move::new(kind, number.to_string())));
}
