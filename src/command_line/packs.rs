//! `six-seeds pack` and `six-seeds unpack`: groups on their way from one tablet to another.

use std::{
    io::{self, Write},
    path::Path,
};

use crate::{
    journal::pack::{AllowRestore, ImportOutcome, ImportedGroup, PackNumber},
    locale::{Language, Texts},
    platform::export_folder::{ExportFolder, FoundFile},
    play::long_work::{
        LongWork, PackDestination, PackExport, PackReading, PackSource, WorkContext, WorkOutcome,
    },
};

use super::{
    Done,
    arguments::Arguments,
    begin, data_folder,
    report::{find_group, name_of},
    texts_of, workroom,
};

/// Makes a pack of this group, or of all.
pub(super) fn pack(arguments: &Arguments, group: Option<&str>, out: Option<&Path>) -> Done {
    let data = data_folder(arguments)?;
    let (mut keeper, mut table) = workroom(&data)?;
    let texts = texts_of(arguments);
    let to = out.map_or(PackDestination::People, |file| PackDestination::File(file.to_owned()));
    let groups = keeper.journal()?.groups()?;
    let mut work = match group {
        Some(group) => {
            let id = find_group(&groups, group)?;
            let found = keeper.journal()?.group(id)?;
            PackExport::of_group(id, name_of(&found).get(texts.language()).to_owned(), to)
        }
        None => PackExport::of_all(groups.iter().map(|group| group.id).collect(), to),
    };
    let export_folder = ExportFolder::of_the_user(&data);
    let mut at =
        WorkContext { keeper: &mut keeper, table: &mut table, texts: &texts, export_folder: &export_folder };
    match work.to_the_end(&mut at)? {
        WorkOutcome::Packed { file, number } => {
            println!("{file}");
            println!("Its number: {}", in_fours(number.digits()));
            println!("Write it down: it is kept nowhere, and without it nobody can open the pack.");
            Ok(())
        }
        WorkOutcome::NothingToPack => Err("there is no group that could be packed".into()),
        WorkOutcome::ExportFailed(key) => Err(Texts::new(Language::English).get(key).into()),
        other => Err(format!("the pack was not made: {other:?}").into()),
    }
}

/// Reads a pack; groups that were deleted from the journal come back only if they are to be taken in `again`.
pub(super) fn unpack(arguments: &Arguments, file: &Path, again: bool) -> Done {
    let bytes = PackSource::File(FoundFile::at(file)).read()??;
    let data = data_folder(arguments)?;
    begin(arguments, &data)?;
    let (mut keeper, mut table) = workroom(&data)?;
    keeper.journal()?;
    eprint!("The number of the pack (twelve digits): ");
    io::stderr().flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    let digits: String = line.chars().filter(|one| !one.is_whitespace() && *one != '-').collect();
    let number = PackNumber::new(&digits).ok_or("the number of a pack has twelve digits")?;
    let (texts, export_folder) = (Texts::new(Language::English), ExportFolder::of_the_user(&data));
    let mut at =
        WorkContext { keeper: &mut keeper, table: &mut table, texts: &texts, export_folder: &export_folder };
    let returning = if again { AllowRestore::All } else { AllowRestore::None };
    match PackReading::new(bytes, number, returning).to_the_end(&mut at)? {
        WorkOutcome::ImportedGroups(taken) => {
            for group in &taken {
                println!("{}", told(group));
            }
            Ok(())
        }
        WorkOutcome::ImportFailed(trouble) => Err(trouble.into()),
        other => Err(format!("the pack was not read: {other:?}").into()),
    }
}

/// What became of a group, on one line.
fn told(taken: &ImportedGroup) -> String {
    let name = crate::desk::group_name(&taken.details.first_word, &taken.details.second_word);
    let outcome = match taken.outcome {
        ImportOutcome::Added => format!("added, sessions: {}", taken.sessions),
        ImportOutcome::Updated(added) => format!("was here already, sessions added: {added}"),
        ImportOutcome::Unchanged => "was here already, nothing changed".to_owned(),
        ImportOutcome::PackIsOlder => "this journal knows more of it than the pack, nothing changed".to_owned(),
        ImportOutcome::Diverged => "went on here and there, each in its own way; yours was left as it is".to_owned(),
        ImportOutcome::SessionIsOpen => {
            "a session of it is not finished here; end it, then read the pack again".to_owned()
        }
        ImportOutcome::RetentionEnded => {
            "its time was over here, nothing changed: its goals and questionnaires were deleted and do not come back"
                .to_owned()
        }
        ImportOutcome::DeletedHere => {
            "was deleted from this journal, nothing changed; to take it in again, add --again".to_owned()
        }
    };
    format!("{} {}: {outcome}", name.en, name.zh_hans)
}

/// Digits in blocks of four.
fn in_fours(digits: &str) -> String {
    let blocks: Vec<&str> = [0, 4, 8].into_iter().filter_map(|from| digits.get(from..from + 4)).collect();
    blocks.join(" ")
}
