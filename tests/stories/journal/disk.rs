//! On a disk of its own, every block of which is searched: what is forgotten is in no file and in no free block.

use super::*;
use crate::support::skipped;

/// Says that this machine gives no disks though the user may mount some, like a container with rules of its own.
const NO_DISKS: &str = "SIX_SEEDS_NO_DISKS";
/// The capability to mount, among those of a process.
const SYS_ADMIN: u64 = 1 << 21;

/// A small disk of its own; taken away when the test is over.
pub struct SmallDisk {
    mounted: TempDir,
    /// The file that holds all its blocks.
    image: Option<(TempDir, PathBuf)>,
}

impl SmallDisk {
    /// A disk in memory. Nothing, with a word, where this user may not mount one.
    pub fn in_memory(bytes: u32) -> Option<Self> {
        let mounted = tempdir().unwrap();
        let size = format!("size={bytes}");
        let done = run(Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(mounted.path()));
        Self { mounted, image: None }.if_done(done)
    }

    /// A disk in a file, as a tablet's own would be. Nothing, with a word, where this user may not mount one.
    fn in_a_file(bytes: usize) -> Option<Self> {
        let (mounted, beside) = (tempdir().unwrap(), tempdir().unwrap());
        let file = beside.path().join("disk");
        fs::write(&file, vec![0; bytes]).unwrap();
        let done = run(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&file))
            .and_then(|()| run(Command::new("mount").args(["-o", "loop"]).arg(&file).arg(mounted.path())));
        Self { mounted, image: Some((beside, file)) }.if_done(done)
    }

    /// Who may mount a disk must get one, or else says that this machine gives none.
    fn if_done(self, done: Result<(), String>) -> Option<Self> {
        let Err(refused) = done else { return Some(self) };
        let accepted = std::env::var_os(NO_DISKS).is_some();
        assert!(
            !may_mount() || accepted,
            "no small disk could be mounted, though this user may mount: {refused}. If this machine gives none, set {NO_DISKS}=1"
        );
        skipped(&format!("a story on a disk of its own: {refused}"));
        None
    }

    pub fn path(&self) -> &Path {
        self.mounted.path()
    }

    /// How often the bytes lie in any block, of a file or free.
    fn count(&self, bytes: &[u8]) -> usize {
        run(Command::new("sync").arg("-f").arg(self.path())).expect("the disk is written");
        let (_, file) = self.image.as_ref().unwrap();
        fs::read(file).unwrap().windows(bytes.len()).filter(|part| *part == bytes).count()
    }

    /// How often the number lies there as the journal writes it.
    fn count_number(&self, token: SeatToken) -> usize {
        self.count(&token.0.to_be_bytes())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a journal that was killed, as a test says, still holds its files.
        let _ = run(Command::new("umount").arg("--lazy").arg(self.path()));
    }
}

/// Runs a program of the system; what it says where it fails.
fn run(command: &mut Command) -> Result<(), String> {
    let said = command.output().map_err(|problem| format!("{command:?}: {problem}"))?;
    let told = String::from_utf8_lossy(&said.stderr);
    if said.status.success() { Ok(()) } else { Err(format!("{command:?}: {}", told.trim())) }
}

/// Whether this user may mount disks: the kernel keeps it among the capabilities of the process.
fn may_mount() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    held.and_then(|held| u64::from_str_radix(held.trim(), 16).ok()).is_some_and(|held| held & SYS_ADMIN != 0)
}

/// A group with a session that was closed; the app was ended and opened again in the middle of it.
fn with_a_meeting(disk: &SmallDisk) -> (Journal, GroupId, SessionId) {
    let mut journal = Journal::open(disk.path()).unwrap();
    let group = add_group(&mut journal, "dandelion");
    let session = open_session(&mut journal, group, today());
    let events = play(&mut journal, session);
    drop(journal);
    let mut journal = Journal::open(disk.path()).unwrap();
    journal
        .append(session, events, &turn(OWL, "weather", "sunny", TurnEnd::Passed), &SideEntries::default())
        .unwrap();
    for seat in [OWL, FOX] {
        assert!(disk.count_number(seat) > 0, "the search itself must find something");
    }
    assert_eq!(close(&mut journal, session), Erasure::Done);
    (journal, group, session)
}

#[test]
fn after_a_session_is_closed_no_block_holds_what_it_forgot() {
    let Some(disk) = SmallDisk::in_a_file(8 << 20) else { return };
    let (journal, _, _) = with_a_meeting(&disk);
    assert_eq!(disk.count_number(OWL), 0, "while the journal is open");
    for gone in [&b"joinedfox"[..], b"left-out", b"proud"] {
        assert_eq!(disk.count(gone), 0, "while the journal is open");
    }
    drop(journal);
    assert_eq!(disk.count(b"left-out"), 0, "after it was closed");
    assert_eq!(disk.count_number(OWL), 0, "after it was closed");
}

#[test]
fn after_retention_and_after_deletion_no_block_holds_a_token_or_an_answer() {
    let Some(disk) = SmallDisk::in_a_file(8 << 20) else { return };
    let (mut journal, group, _) = with_a_meeting(&disk);
    let other = add_group(&mut journal, "brave");
    journal.keep_seat(group, &KeptSeat { animal: "fox".to_owned(), token: FOX }).unwrap();
    assert!(disk.count_number(FOX) > 0);
    let late = today().plus_days(i32::from(RETENTION_DAYS) + 1);
    assert_eq!(journal.forget_expired(late).unwrap().erasure, Erasure::Done);
    assert_eq!(disk.count_number(FOX), 0, "after retention");

    let session = open_session(&mut journal, group, late);
    play(&mut journal, session);
    assert_eq!(journal.delete_group(group).unwrap(), Erasure::Done);
    for gone in ["left-out", "proud", "rainy", "dandelion"] {
        assert_eq!(disk.count(gone.as_bytes()), 0, "{gone} after deletion");
    }
    assert_eq!(disk.count_number(FOX) + disk.count_number(OWL), 0);
    assert_eq!(journal.group(other).unwrap().details.first_word, "brave");
    assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
}

#[test]
fn an_app_that_is_ended_in_the_middle_gives_no_answer_back_to_the_disk() {
    let Some(disk) = SmallDisk::in_a_file(8 << 20) else { return };
    let mut journal = Journal::open(disk.path()).unwrap();
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    play(&mut journal, session);
    drop(journal);
    // Its log was deleted: the answers lie in the journal itself, once, and in no free block.
    let file = fs::read(disk.path().join(FILE_NAME)).unwrap();
    let in_the_file = file.windows(8).filter(|part| *part == b"left-out").count();
    assert_eq!(in_the_file, 60);
    assert_eq!(disk.count(b"left-out"), 60);
}

#[test]
fn a_journal_that_was_set_aside_leaves_no_block_behind() {
    let Some(disk) = SmallDisk::in_a_file(8 << 20) else { return };
    let mut journal = Journal::open(disk.path()).unwrap();
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    play(&mut journal, session);
    // Killed: the log stays, and is set aside with the file.
    std::mem::forget(journal);
    set_aside(disk.path(), today()).unwrap();
    assert!(disk.count(b"left-out") > 0);
    let last = today().plus_days(i32::from(RETENTION_DAYS));
    assert_eq!(forget_set_aside(disk.path(), last, RETENTION_DAYS).unwrap(), 0);
    assert_eq!(forget_set_aside(disk.path(), last.plus_days(1), RETENTION_DAYS).unwrap(), 1);
    assert_eq!(disk.count(b"left-out"), 0);
    assert!(set_aside_files(disk.path()).unwrap().is_empty());
}
