//! Who imports whom among the files of the program: an edge leads from a file to the file in which a name that it uses is
//! defined. What only tests use does not count.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, Item, UseTree, Visibility,
    visit::{self, Visit},
};

/// A module: its path from the root of its crate, such as `["six_seeds", "desk", "home"]`.
type Module = Vec<String>;

/// The files of one crate and of those it names, as they import each other.
#[derive(Default)]
pub struct Imports {
    /// The file of each module; a module within a file has the file's.
    files: BTreeMap<Module, String>,
    /// What a module makes known from elsewhere: the name, and the path it stands for.
    exports: BTreeMap<Module, BTreeMap<String, Module>>,
    /// The paths that each file names, with the module in which it names them.
    named: Vec<(Module, Vec<String>)>,
}

impl Imports {
    /// Reads a crate from its first file on. `read` gives the text of a file; a crate may be named by others as `name`.
    pub fn add_crate(&mut self, name: &str, first: &str, read: &dyn Fn(&str) -> Option<String>) {
        self.add_file(vec![name.to_owned()], first, true, read);
    }

    fn add_file(
        &mut self,
        module: Module,
        file: &str,
        owns_folder: bool,
        read: &dyn Fn(&str) -> Option<String>,
    ) {
        let text = read(file).unwrap_or_else(|| panic!("{file} is not there"));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let stem = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
        let below = if owns_folder || stem == "mod" { folder.clone() } else { format!("{folder}/{stem}") };
        self.add_items(&module, file, &folder, &below, &parsed.items, read);
    }

    fn add_items(
        &mut self,
        module: &Module,
        file: &str,
        folder: &str,
        below: &str,
        items: &[Item],
        read: &dyn Fn(&str) -> Option<String>,
    ) {
        self.files.insert(module.clone(), file.to_owned());
        for item in items {
            if let Item::Mod(inner) = item {
                if is_for_tests(&inner.attrs) {
                    continue;
                }
                let name = inner.ident.to_string();
                let path: Module = module.iter().cloned().chain([name.clone()]).collect();
                match (&inner.content, path_of(&inner.attrs)) {
                    (Some((_, items)), _) => {
                        self.add_items(
                            &path,
                            file,
                            &format!("{below}/{name}"),
                            &format!("{below}/{name}"),
                            items,
                            read,
                        );
                    }
                    (None, Some(told)) => self.add_file(path, &joined(folder, &told), true, read),
                    (None, None) => {
                        let plain = format!("{below}/{name}.rs");
                        let in_folder = format!("{below}/{name}/mod.rs");
                        let found = [plain, in_folder].into_iter().find(|file| read(file).is_some());
                        let found = found.unwrap_or_else(|| panic!("{file}: no file for the module {name}"));
                        self.add_file(path, &found, false, read);
                    }
                }
            } else if let Item::Use(import) = item {
                if is_for_tests(&import.attrs) {
                    continue;
                }
                let is_known_outside = !matches!(import.vis, Visibility::Inherited);
                for (path, name) in flat(&import.tree, Vec::new()) {
                    if is_known_outside && let Some(name) = name {
                        self.exports.entry(module.clone()).or_default().insert(name, path.clone());
                    } else {
                        self.named.push((module.clone(), path));
                    }
                }
            } else {
                let mut paths = Paths::default();
                paths.visit_item(item);
                self.named.extend(paths.0.into_iter().map(|path| (module.clone(), path)));
            }
        }
    }

    /// The file in which this path is defined, seen from a module, if it is one of ours.
    fn file_of(&self, seen_from: &[String], path: &[String]) -> Option<&str> {
        let mut path = self.absolute(seen_from, path);
        // An export may lead to another export; none leads in a circle that compiles.
        for _ in 0..16 {
            let length = (1..=path.len()).rev().find(|length| self.files.contains_key(&path[..*length]))?;
            let (module, rest) = path.split_at(length);
            let export = rest.first().and_then(|name| self.exports.get(module)?.get(name));
            match export {
                Some(meant) => {
                    let next: Module =
                        self.absolute(module, meant).iter().chain(&rest[1..]).cloned().collect();
                    if next == path {
                        return self.files.get(module).map(String::as_str);
                    }
                    path = next;
                }
                None => return self.files.get(module).map(String::as_str),
            }
        }
        None
    }

    /// A path as seen from the root; one that begins with neither `crate` nor `super` may begin with a module of this one.
    fn absolute(&self, module: &[String], path: &[String]) -> Module {
        let below: Module = module.iter().chain(path.first()).cloned().collect();
        if self.files.contains_key(&below) {
            return module.iter().chain(path).cloned().collect();
        }
        full(module, path)
    }

    /// The files that each file imports.
    pub fn edges(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut edges: BTreeMap<String, BTreeSet<String>> =
            self.files.values().map(|file| (file.clone(), BTreeSet::new())).collect();
        for (module, path) in &self.named {
            let (Some(from), Some(to)) = (self.files.get(module), self.file_of(module, path)) else {
                continue;
            };
            if from != to {
                edges.entry(from.clone()).or_default().insert(to.to_owned());
            }
        }
        edges
    }
}

/// Groups of more than one file that reach each other, the largest first.
pub fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    // Kosaraju: the order in which a first walk leaves the files, then walks against the arrows.
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for file in edges.keys() {
        walk(file, edges, &mut seen, &mut order);
    }
    let mut against: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, tos) in edges {
        for to in tos {
            against.entry(to.clone()).or_default().insert(from.clone());
        }
    }
    seen.clear();
    let mut found = Vec::new();
    for file in order.iter().rev() {
        let mut circle = Vec::new();
        walk(file, &against, &mut seen, &mut circle);
        if circle.len() > 1 {
            circle.sort();
            found.push(circle);
        }
    }
    found.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    found
}

fn walk<'a>(
    file: &'a str,
    edges: &'a BTreeMap<String, BTreeSet<String>>,
    seen: &mut BTreeSet<String>,
    left: &mut Vec<String>,
) {
    let mut open: Vec<(&str, bool)> = vec![(file, false)];
    while let Some((file, is_left)) = open.pop() {
        if is_left {
            left.push(file.to_owned());
        } else if seen.insert(file.to_owned()) {
            open.push((file, true));
            open.extend(edges.get(file).into_iter().flatten().map(|next| (next.as_str(), false)));
        }
    }
}

/// Whether an item is compiled for tests only.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| {
        one.path().is_ident("cfg") && one.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// The file that `#[path = "…"]` names.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|one| match &one.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
}

/// A path seen from a folder, without `..`.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        if part == ".." { parts.pop().map_or((), drop) } else { parts.push(part) }
    }
    parts.join("/")
}

/// Every path of a `use`, with the name under which it is known; nothing for all of a module.
fn flat(tree: &UseTree, mut before: Vec<String>) -> Vec<(Vec<String>, Option<String>)> {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flat(&path.tree, before)
        }
        UseTree::Group(group) => group.items.iter().flat_map(|one| flat(one, before.clone())).collect(),
        UseTree::Glob(_) => vec![(before, None)],
        UseTree::Name(name) if name.ident == "self" => {
            let known = before.last().cloned();
            vec![(before, known)]
        }
        UseTree::Name(name) => {
            before.push(name.ident.to_string());
            vec![(before, Some(name.ident.to_string()))]
        }
        UseTree::Rename(name) => {
            if name.ident != "self" {
                before.push(name.ident.to_string());
            }
            vec![(before, Some(name.rename.to_string()))]
        }
    }
}

/// A path as seen from the root: `crate`, `self` and `super` are gone.
fn full(module: &[String], path: &[String]) -> Module {
    let mut from: Vec<String> = match path.first().map(String::as_str) {
        Some("crate") => module[..1].to_vec(),
        Some("self" | "super") => module.to_vec(),
        // A module of this file, or another crate.
        Some(_) => return path.to_vec(),
        None => return Vec::new(),
    };
    for part in path {
        match part.as_str() {
            "crate" | "self" => {}
            "super" => drop(from.pop()),
            part => from.push(part.to_owned()),
        }
    }
    from
}

/// The paths from `crate`, `self` or `super` on that stand in code.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'ast> Visit<'ast> for Paths {
    /// Who may see an item is no import.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|one| one.ident.to_string()).collect();
        if matches!(parts.first().map(String::as_str), Some("crate" | "self" | "super" | "six_seeds_core")) {
            self.0.push(parts);
        }
        visit::visit_path(self, path);
    }
}
