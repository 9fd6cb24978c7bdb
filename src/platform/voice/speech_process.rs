//! The voice of a system that has programs for it: one is started for each sentence, and ended when it shall be silent.

use std::{
    collections::HashMap,
    io::Write,
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        mpsc::{Receiver, TryRecvError, channel},
    },
};

use super::{
    SystemVoice, best_voice,
    programs::{self, ProgramCall, SpeechProgram},
};
use crate::locale::Language;

/// Who speaks a language: a program with one of its voices.
type Reading = Option<(SpeechProgram, SystemVoice)>;

/// Speaks by the system's programs.
#[derive(Debug, Default)]
pub(super) struct SpeechProcess {
    /// What was found for each language that was asked for.
    readings: HashMap<Language, Reading>,
    /// What is being looked for now, beside everything else: programs take their time to answer.
    looking: HashMap<Language, Mutex<Receiver<Reading>>>,
    /// The program that speaks now, or has spoken last.
    speaking: Option<(SpeechProgram, Child)>,
    /// What was started to silence another.
    hushing: Option<Child>,
}

impl SpeechProcess {
    /// Whether a program reads this language, as far as is known. The first time it is looked for, which takes a moment and
    /// keeps no frame waiting.
    pub fn speaks(&mut self, language: Language) -> bool {
        let hears = self.looking.get_mut(&language).and_then(|hears| hears.get_mut().ok());
        match hears.map(|hears| hears.try_recv()) {
            None | Some(Err(TryRecvError::Empty)) => {}
            Some(told) => {
                self.looking.remove(&language);
                self.readings.insert(language, told.unwrap_or_default());
            }
        }
        if !self.readings.contains_key(&language) {
            self.look_for(language);
        }
        self.readings.get(&language).is_some_and(Option::is_some)
    }

    /// Whether something is still being looked for.
    pub fn is_looking(&self) -> bool {
        !self.looking.is_empty()
    }

    /// Looks for programs anew. What was found before counts until then.
    pub fn look_again(&mut self) {
        let known: Vec<Language> = self.readings.keys().copied().collect();
        for language in known {
            self.look_for(language);
        }
    }

    fn look_for(&mut self, language: Language) {
        self.looking.entry(language).or_insert_with(|| {
            let (tells, hears) = channel();
            // Where the app does not read its answers any more, the program ends.
            std::thread::spawn(move || tells.send(find(language)));
            Mutex::new(hears)
        });
    }

    /// Reads this aloud instead of what is being read.
    pub fn say(&mut self, text: &str, language: Language) {
        self.hush();
        if self.speaks(language)
            && let Some(Some((program, voice))) = self.readings.get(&language)
        {
            let child = start(&program.speak_call(voice, language, text), Stdio::null());
            self.speaking = child.map(|child| (*program, child));
        }
    }

    /// Ends what is being read. What has ended by itself is cleared away too.
    pub fn hush(&mut self) {
        if let Some(child) = self.hushing.take() {
            end(child);
        }
        let Some((program, mut child)) = self.speaking.take() else { return };
        let spoke_on = matches!(child.try_wait(), Ok(None));
        end(child);
        if let Some(call) = program.hush_call().filter(|_| spoke_on) {
            self.hushing = start(&call, Stdio::null());
        }
    }
}

impl Drop for SpeechProcess {
    fn drop(&mut self) {
        self.hush();
    }
}

/// Ends a program and waits for its end, so that nothing is left of it. One that has ended already cannot be ended.
fn end(mut child: Child) {
    let _ended = child.kill();
    let _left = child.wait();
}

/// The first program of this system that has a voice for the language and speaks with it.
fn find(language: Language) -> Reading {
    programs::of_this_system().iter().find_map(|program| {
        let found = program.read_list(&answer(&program.list_voices(language))?);
        let voice = best_voice(&found, language)?.clone();
        let spoken = match program.test_voice(&voice, language) {
            Some(call) => answer(&call).is_some_and(|said| programs::is_spoken(&said)),
            None => true,
        };
        spoken.then_some((*program, voice))
    })
}

/// What a program answers that ends at once; nothing where it is not there or fails.
fn answer(call: &ProgramCall) -> Option<String> {
    let output = start(call, Stdio::piped())?.wait_with_output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Starts a program and gives it what it reads: sentences, which a pipe takes at once. Nothing where there is no such program.
fn start(call: &ProgramCall, answers: Stdio) -> Option<Child> {
    let mut command = Command::new(call.program);
    command.args(&call.arguments).envs(call.environment.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::piped()).stdout(answers).stderr(Stdio::null());
    without_a_window(&mut command);
    let mut child = command.spawn().ok()?;
    // Who does not listen to the end has said why by its own end.
    let _read = child.stdin.take().map(|mut reads| reads.write_all(call.reads.as_bytes()));
    Some(child)
}

/// Windows would open a black window for a program that has none.
#[cfg(target_os = "windows")]
fn without_a_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(target_os = "windows"))]
const fn without_a_window(_command: &mut Command) {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn call(program: &'static str, arguments: &[&str], reads: &str) -> ProgramCall {
        let arguments = arguments.iter().map(|&one| one.to_owned()).collect();
        ProgramCall { program, arguments, reads: reads.to_owned(), ..ProgramCall::default() }
    }

    fn speaking(child: Child) -> SpeechProcess {
        let mut process = SpeechProcess::default();
        process.speaking = Some((SpeechProgram::EspeakNg, child));
        process
    }

    #[test]
    fn what_is_read_comes_through_as_it_is() {
        let text = "“你好” $(id) `id` ; -- \\ \n%PATH% 'and' \"so on\"";
        assert_eq!(answer(&call("cat", &[], text)).as_deref(), Some(text));
    }

    #[test]
    fn where_there_is_no_such_program_or_it_fails_nobody_answers() {
        assert_eq!(answer(&call("six-seeds-has-no-such-voice", &[], "")), None);
        assert_eq!(answer(&call("false", &[], "")), None);
        assert!(start(&call("six-seeds-has-no-such-voice", &[], "hello"), Stdio::null()).is_none());
    }

    #[test]
    fn what_is_looked_for_is_known_later_and_what_was_found_counts_until_then() {
        let english = Language::English;
        let mut process = SpeechProcess::default();
        process.readings.insert(english, Some((SpeechProgram::EspeakNg, SystemVoice::new("en-gb", "en-gb"))));
        let (tells, hears) = channel();
        process.looking.insert(english, Mutex::new(hears));
        assert!(process.speaks(english) && process.is_looking());
        tells.send(None).unwrap();
        assert!(!process.speaks(english) && !process.is_looking());
    }

    #[test]
    fn hushed_nothing_is_left_of_a_program() {
        let child = start(&call("sleep", &["600"], ""), Stdio::null()).unwrap();
        let place = format!("/proc/{}", child.id());
        assert!(std::path::Path::new(&place).exists());
        let mut process = speaking(child);
        process.hush();
        assert!(!std::path::Path::new(&place).exists(), "not even a dead one");
        process.hush();
    }

    #[test]
    fn what_has_ended_by_itself_is_cleared_away_too() {
        let mut child = start(&call("true", &[], ""), Stdio::null()).unwrap();
        let place = format!("/proc/{}", child.id());
        while !matches!(child.try_wait(), Ok(Some(_))) {}
        drop(speaking(child));
        assert!(!std::path::Path::new(&place).exists());
    }
}
