//! Draws one screen of the stage to a PNG: preview OUT.png `WxH` LANG LEVEL SEATS TURNS [kind=choice ...] [note:word=value ...]
use bevy::{
    prelude::*,
    render::{
        render_resource::PollType,
        renderer::RenderDevice,
        view::screenshot::{Screenshot, save_to_disk},
    },
};
use six_seeds::{
    activities,
    content::{Factor, Glyphs, Library, SourceFile},
    locale::Language,
    platform::{
        self, shipped,
        surface::{self, Canvas, Surface},
    },
    play::{Growth, Speech, Table},
    session::{Command, Event, Move, Next, Record, SeatToken, Session, Step, TurnEnd},
    stage,
};
use std::sync::Arc;
fn library() -> Library {
    let files: Vec<SourceFile> =
        shipped::levels().into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
    let glyphs = Glyphs::from_fonts(
        shipped::asset("fonts/Nunito-SemiBold.ttf").unwrap(),
        shipped::asset("fonts/GardenUI-Regular.ttf").unwrap(),
    )
    .unwrap();
    Library::read(&files, &activities::formats(), &shipped::pictures(), &glyphs)
}
fn main() {
    let a: Vec<String> = std::env::args().skip(1).collect();
    let (w, h) = a[1].split_once('x').unwrap();
    let size = UVec2::new(w.parse().unwrap(), h.parse().unwrap());
    let language = Language::from_tag(&a[2]).unwrap();
    let library = Arc::new(library());
    for fault in &library.faults {
        eprintln!("{fault}");
    }
    let mut app = App::new();
    surface::add_engine(&mut app, Surface::Picture(size));
    app.insert_resource(Speech::new(language));
    let mut table = Table::new(library.clone());
    let mut notes = vec![];
    if a[3] != "home" {
        let level = library.levels[&a[3]].clone();
        let seats: usize = a[4].parse().unwrap();
        let turns: usize = a[5].parse().unwrap();
        let rules = activities::find(&level.activity).unwrap().rules;
        let mut s = Session::new(vec![Step { play: Some((level, rules)), minutes: 5, tablet: true }], 7);
        let animals = [
            "fox",
            "panda",
            "rabbit-face",
            "owl",
            "tiger-face",
            "penguin",
            "koala",
            "frog",
            "cat-face",
            "lion",
        ];
        let mut recs = s.open("p", 6).unwrap();
        let first = recs.remove(0);
        s.apply(&first);
        for i in 0..seats {
            s.apply(&Record {
                seat: Some(SeatToken(i as u64 + 1)),
                minute: 0,
                event: Event::Joined(animals[i].into()),
            });
        }
        s.apply(&Record { seat: None, minute: 0, event: Event::StepBegan(0) });
        for _ in 0..turns {
            s.apply(&Record {
                seat: s.seats().first().map(|x| x.token),
                minute: 0,
                event: Event::TurnEnded(TurnEnd::Passed),
            });
        }
        let c = if let Some(b) = s.board() { rules.next(&b) } else { Next::Done };
        match c {
            Next::Seat(t) => {
                s.apply(&Record { seat: Some(t), minute: 0, event: Event::TurnBegan });
                if !a.iter().any(|x| x == "curtain") {
                    s.apply(&Record { seat: Some(t), minute: 0, event: Event::CurtainLifted });
                }
            }
            Next::Together => s.apply(&Record { seat: None, minute: 0, event: Event::TurnBegan }),
            Next::Done => {}
        }
        for m in &a[6..] {
            if m == "curtain" || m.starts_with("grown=") {
                continue;
            }
            if m == "pause" {
                s.apply(&Record { seat: None, minute: 0, event: Event::Paused });
                continue;
            }
            if m == "finished" {
                s.apply(&Record { seat: None, minute: 0, event: Event::Finished });
                continue;
            }
            if m == "end" {
                let t = s.current().and_then(|t| t.seat);
                s.apply(&Record { seat: t, minute: 0, event: Event::TurnEnded(TurnEnd::Played) });
                let n = s.board().map(|b| rules.next(&b));
                if let Some(Next::Seat(t)) = n {
                    s.apply(&Record { seat: Some(t), minute: 0, event: Event::TurnBegan });
                    s.apply(&Record { seat: Some(t), minute: 0, event: Event::CurtainLifted });
                }
                continue;
            }
            let (k, v) = m.split_once('=').unwrap();
            if let Some(k) = k.strip_prefix("note:") {
                notes.push((k.to_owned(), v.to_owned()));
                continue;
            }
            match s.handle(&Command::Make(Move::new(k, v)), 0) {
                Ok(rs) => {
                    for r in rs {
                        s.apply(&r)
                    }
                }
                Err(e) => eprintln!("refused {m}: {e}"),
            }
        }
        table.lay(Some(s));
    }
    if let Some(grown) = a.iter().find_map(|x| x.strip_prefix("grown=")) {
        // grown=SESSIONS+FACTORS: how far the garden has grown.
        let (sessions, factors) = grown.split_once('+').unwrap_or((grown, "6"));
        table.set_growth(Growth {
            sessions: sessions.parse().unwrap(),
            factors: Factor::SEEDS[..factors.parse().unwrap()].into(),
        });
    }
    app.insert_resource(table);
    app.add_message::<six_seeds::play::Ask>()
        .add_message::<six_seeds::play::Happened>()
        .init_resource::<six_seeds::play::Side>();
    app.add_plugins((platform::art::plugin, platform::input::plugin, stage::plugin));
    app.insert_resource(stage::StageSettings { visible: true, ..default() });
    app.add_systems(bevy_egui::EguiPrimaryContextPass, || {});
    app.finish();
    app.cleanup();
    let step = |app: &mut App| {
        app.update();
        app.world()
            .resource::<RenderDevice>()
            .wgpu_device()
            .poll(PollType::Wait { submission_index: None, timeout: None })
            .unwrap();
    };
    for _ in 0..3 {
        step(&mut app);
    }
    for (k, v) in notes {
        app.world_mut().resource_mut::<stage::Notes>().set(Box::leak(k.into_boxed_str()), v);
    }
    for _ in 0..40 {
        step(&mut app);
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    let canvas = app.world().resource::<Canvas>().0.clone();
    app.world_mut().spawn(Screenshot::image(canvas)).observe(save_to_disk(a[0].clone()));
    for _ in 0..8 {
        step(&mut app);
    }
}
