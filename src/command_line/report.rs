//! `six-seeds report`: writes about a group. The practice group is found only where it is asked for.

use std::path::{Path, PathBuf};

use crate::{
    content::Bilingual,
    desk,
    journal::{Group, GroupId},
    platform::export_folder,
    play::{GroupDocuments, all_groups_document},
    report::{AllGroupsFormat, GroupDocument},
};

use super::{
    Done,
    arguments::{Arguments, document_for},
    data_folder, texts_of, workroom,
};

/// Writes the document about a group; about the practice group where none is named.
pub(super) fn report(arguments: &Arguments, group: Option<&str>, handover: bool, out: &Path) -> Done {
    let paper = match (document_for(out), handover) {
        (Some(GroupDocument::Report), true) => GroupDocument::Handover,
        (_, true) => return Err("a handover is a page: end the name with .html".into()),
        (found, false) => found.unwrap_or(GroupDocument::Report),
    };
    let (mut keeper, table) = workroom(&data_folder(arguments)?)?;
    let journal = keeper.journal()?;
    let group = match group {
        Some(group) => find_group(&journal.groups()?, group)?,
        None => journal.practice_group()?.ok_or("there is no practice group: make it on the desk")?.id,
    };
    let papers = GroupDocuments::read(&mut keeper, &table, group)?;
    let texts = texts_of(arguments);
    let name = name_of(&papers.group);
    for file in papers.files(&mut keeper, &table, (&texts, name.get(texts.language())), paper)? {
        // What lies beside a page has its own ending.
        let ending = PathBuf::from(&file.name).extension().unwrap_or_default().to_owned();
        println!("{}", export_folder::write_beside(&out.with_extension(ending), &file.bytes)?.display());
    }
    Ok(())
}

/// Writes about all groups together.
pub(super) fn report_of_all(arguments: &Arguments, out: &Path) -> Done {
    let (mut keeper, table) = workroom(&data_folder(arguments)?)?;
    let texts = texts_of(arguments);
    let ending = document_for(out).unwrap_or(GroupDocument::Report).ending();
    let form = AllGroupsFormat::ALL
        .into_iter()
        .find(|form| form.ending() == ending)
        .unwrap_or(AllGroupsFormat::Report);
    let file = all_groups_document(&mut keeper, &table, &texts, form)??;
    println!("{}", export_folder::write_beside(out, &file.bytes)?.display());
    Ok(())
}

/// Its two words.
pub(super) fn name_of(group: &Group) -> Bilingual {
    desk::group_name(&group.details.first_word, &group.details.second_word)
}

/// The group of this name in either language, or of this number. Two groups of one name must be told by number.
pub(super) fn find_group(groups: &[Group], asked: &str) -> Result<GroupId, String> {
    let plain = |text: &str| text.trim().to_lowercase();
    let is_meant = |group: &&Group| {
        let name = name_of(group);
        group.id.0.to_string() == asked.trim()
            || [name.en, name.zh_hans].iter().any(|name| plain(name) == plain(asked))
    };
    let meant: Vec<&Group> = groups.iter().filter(is_meant).collect();
    if let [one] = meant.as_slice() {
        return Ok(one.id);
    }
    let line = |group: &&Group| {
        let name = name_of(group);
        format!("  {}: {} {}", group.id.0, name.en, name.zh_hans)
    };
    let (what, told): (&str, Vec<String>) = if meant.is_empty() {
        ("there is no group", groups.iter().map(|group| line(&group)).collect())
    } else {
        ("there are several groups", meant.iter().map(line).collect())
    };
    if told.is_empty() {
        return Err(format!(
            "{what} \"{asked}\"; this journal holds none: name another folder with --data DIR"
        ));
    }
    Err(format!("{what} \"{asked}\"; name one of these, best by its number:\n{}", told.join("\n")))
}
