//! The order of the folders: who may need whom, and that nobody needs each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use super::{
    none,
    tree::{Text, files},
};

/// The folders and files of `src`, from what everything is made of to what is made of everything. Each may need those
/// before it, and none that comes after.
const ORDER: [&str; 38] = [
    "model",
    "find",
    "text",
    "command",
    "history",
    "merge",
    "editor",
    "insight",
    "template",
    "guide",
    "persona",
    "gesture",
    "picture",
    "format",
    "exchange",
    "keep",
    "platform",
    "state",
    "ui/parts",
    "ui/map",
    "ui/fields",
    "ui/sheet",
    "ui/shell",
    "ui/open",
    "ui/later",
    "ui/share",
    "ui/host",
    "ui/board",
    "ui/outline",
    "ui/opportunities",
    "ui/insights",
    "ui/facts",
    "ui/inspector",
    "ui/guide",
    "ui/journey",
    "ui/persona",
    "ui/start",
    "ui/app",
];

/// How many files of one folder may need each other in a circle: a noun and its parts.
const LARGEST_CIRCLE: usize = 3;

/// A module by its path from the root, such as `ui/board/card`.
type Module = String;

/// The modules of `src` and what each needs.
struct Graph {
    needs: BTreeMap<Module, BTreeSet<Module>>,
}

/// A module, what it takes from where, and what it hands on under a name of its own.
struct Source {
    module: Module,
    paths: Vec<Vec<String>>,
    handed_on: BTreeMap<String, Vec<String>>,
}

impl Graph {
    fn of_sources() -> Self {
        let sources: Vec<Source> = files("src", &["rs"]).iter().map(Source::read).collect();
        let known: BTreeMap<&str, &Source> =
            sources.iter().map(|source| (source.module.as_str(), source)).collect();
        let needs = sources.iter().map(|source| {
            let found = source.paths.iter().filter_map(|path| resolve(&known, path, 0));
            let needed = found.filter(|module| *module != source.module).collect();
            (source.module.clone(), needed)
        });
        Self { needs: needs.collect() }
    }

    /// The same between folders.
    fn of_folders(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut folders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, needed) in &self.needs {
            let folder = folder(module);
            let needs = needed.iter().map(|module| self::folder(module)).filter(|other| *other != folder);
            folders.entry(folder.clone()).or_default().extend(needs);
        }
        folders
    }

    /// The modules that a module leads to, by however many steps.
    fn reached_from(&self, module: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![module];
        while let Some(next) = waiting.pop() {
            for needed in self.needs.get(next).into_iter().flatten() {
                if reached.insert(needed.as_str()) {
                    waiting.push(needed);
                }
            }
        }
        reached
    }

    /// The modules that need each other, each circle once.
    fn circles(&self) -> BTreeSet<Vec<&str>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            self.needs.keys().map(|module| (module.as_str(), self.reached_from(module))).collect();
        let circle = |module: &&str| -> Vec<&str> {
            reached[module].iter().filter(|other| reached[**other].contains(module)).copied().collect()
        };
        reached.keys().map(circle).filter(|circle| circle.len() > 1).collect()
    }
}

impl Source {
    fn read(file: &Text) -> Self {
        let module = module_of(&file.path);
        let parsed = syn::parse_file(&file.text).unwrap_or_else(|why| panic!("{}: {why}", file.path));
        let mut source = Self { module, paths: Vec::new(), handed_on: BTreeMap::new() };
        for item in &parsed.items {
            if let syn::Item::Use(item) = item {
                let is_public = !matches!(item.vis, syn::Visibility::Inherited);
                source.take(&item.tree, &mut Vec::new(), is_public);
            }
        }
        let tokens: TokenStream = file.text.parse().unwrap_or_else(|why| panic!("{}: {why}", file.path));
        source.take_tokens(tokens);
        source
    }

    /// Takes the paths of a `use`; those of a public one are handed on, and needed by whoever takes them.
    fn take(&mut self, tree: &syn::UseTree, before: &mut Vec<String>, is_public: bool) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.take(&path.tree, before, is_public);
                before.pop();
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.take(tree, before, is_public));
            }
            syn::UseTree::Name(name) => self.add(before, &name.ident.to_string(), None, is_public),
            syn::UseTree::Rename(name) => {
                let alias = name.rename.to_string();
                self.add(before, &name.ident.to_string(), Some(alias), is_public);
            }
            syn::UseTree::Glob(_) => self.add(before, "self", None, is_public),
        }
    }

    fn add(&mut self, before: &[String], name: &str, alias: Option<String>, is_public: bool) {
        let mut path = before.to_vec();
        if name != "self" {
            path.push(name.to_owned());
        }
        let name = alias.unwrap_or_else(|| path.last().cloned().unwrap_or_default());
        let path = self.seen_from_root(path);
        match is_public {
            true => drop(self.handed_on.insert(name, path)),
            false => self.paths.push(path),
        }
    }

    /// Takes the paths that are written out in the code, also within macros.
    fn take_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end(&mut path);
                    }
                    if colons != 2 || !path.is_empty() {
                        path.push(name.to_string());
                    }
                    colons = 0;
                }
                other => {
                    self.end(&mut path);
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.take_tokens(group.stream());
                    }
                }
            }
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        let is_ours = path.first().is_some_and(|first| ["crate", "super", "self"].contains(&first.as_str()));
        if is_ours && path.len() > 1 {
            let path = self.seen_from_root(path);
            self.paths.push(path);
        }
    }

    /// A path as seen from the root of the crate.
    fn seen_from_root(&self, path: Vec<String>) -> Vec<String> {
        let mut place: Vec<String> =
            self.module.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let mut rest = path.as_slice();
        match rest.first().map(String::as_str) {
            Some("crate") => {
                place.clear();
                rest = &rest[1..];
            }
            Some("self") => rest = &rest[1..],
            _ => {}
        }
        while rest.first().is_some_and(|part| part == "super") {
            place.pop();
            rest = &rest[1..];
        }
        place.extend_from_slice(rest);
        place
    }
}

/// The module in which what a path names is written, through whoever hands it on.
fn resolve(known: &BTreeMap<&str, &Source>, path: &[String], depth: usize) -> Option<Module> {
    let mut module = String::new();
    for (at, part) in path.iter().enumerate() {
        let deeper = if module.is_empty() { part.clone() } else { format!("{module}/{part}") };
        if known.contains_key(deeper.as_str()) {
            module = deeper;
            continue;
        }
        let handed_on = known.get(module.as_str()).and_then(|source| source.handed_on.get(part));
        if let Some(target) = handed_on.filter(|_| depth < 8) {
            let path = [target.as_slice(), &path[at + 1..]].concat();
            return resolve(known, &path, depth + 1).or(Some(module).filter(|module| !module.is_empty()));
        }
        break;
    }
    Some(module).filter(|module| !module.is_empty())
}

fn module_of(path: &str) -> Module {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if ["lib", "main", "ui", "mod"].contains(&path) { path.replace("lib", "") } else { path.to_owned() }
}

/// The folder of [`ORDER`] in which a module is.
fn folder(module: &str) -> String {
    let mut parts = module.split('/');
    let first = parts.next().unwrap_or_default();
    match (first, parts.next()) {
        ("ui", Some(second)) => format!("ui/{second}"),
        _ => first.to_owned(),
    }
}

/// Where a folder stands in [`ORDER`]; the root and `ui` itself only name their parts.
fn rank(folder: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == folder)
}

#[test]
fn every_folder_has_its_place() {
    let graph = Graph::of_sources();
    let unplaced = graph.of_folders().into_keys().filter(|folder| rank(folder).is_none());
    let unplaced: Vec<String> = unplaced.filter(|folder| !["", "main", "ui"].contains(&&**folder)).collect();
    none("every folder of src stands in ORDER", &unplaced);
}

#[test]
fn a_folder_needs_only_those_before_it() {
    let graph = Graph::of_sources();
    let mut breaches = Vec::new();
    for (module, needed) in &graph.needs {
        for other in needed {
            if let (Some(mine), Some(theirs)) = (rank(&folder(module)), rank(&folder(other)))
                && theirs > mine
            {
                breaches.push(format!("{module} needs {other}"));
            }
        }
    }
    none("a folder needs only those that stand before it in ORDER", &breaches);
}

#[test]
fn parts_know_neither_a_map_nor_state() {
    let graph = Graph::of_sources();
    let ours = ["platform", "text", "ui/parts"];
    let parts = graph.needs.iter().filter(|(module, _)| folder(module) == "ui/parts");
    let needed = parts.flat_map(|(module, needed)| needed.iter().map(move |other| (module, other)));
    let breaches = needed.filter(|(_, other)| !ours.contains(&folder(other).as_str()));
    let breaches: Vec<String> = breaches.map(|(module, other)| format!("{module} needs {other}")).collect();
    none("ui/parts knows neither a map nor state", &breaches);
}

#[test]
fn no_circle_is_larger_than_a_noun_and_its_parts() {
    let graph = Graph::of_sources();
    let large = graph.circles().into_iter().filter(|circle| circle.len() > LARGEST_CIRCLE);
    let large: Vec<String> = large.map(|circle| circle.join(", ")).collect();
    none(&format!("at most {LARGEST_CIRCLE} files need each other in a circle"), &large);
}

#[test]
fn a_path_is_found_through_whoever_hands_it_on() {
    let source = |module: &str, handed_on: &[(&str, &[&str])]| Source {
        module: module.to_owned(),
        paths: Vec::new(),
        handed_on: handed_on
            .iter()
            .map(|(name, path)| ((*name).to_owned(), path.iter().map(|part| (*part).to_owned()).collect()))
            .collect(),
    };
    let sources = [source("model", &[("Card", &["model", "card", "Card"])]), source("model/card", &[])];
    let known = sources.iter().map(|source| (source.module.as_str(), source)).collect();
    let path = ["model", "Card"].map(str::to_owned);
    assert_eq!(resolve(&known, &path, 0), Some("model/card".to_owned()));
}
