//! No module of `src/` leans, by way of others, on itself: what is imported stands below what imports it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Circles that are known, each by its modules. The list may only get shorter.
const KNOWN: &[&[&str]] = &[
    &["attribution", "attribution::nested", "attribution::resolve"],
    &["attribution::source", "attribution::source::phrase"],
    &["attribution::indirect", "attribution::indirect::after", "attribution::indirect::around", "attribution::indirect::passive"],
    &[
        "attribution::link",
        "attribution::rules",
        "attribution::rules::ahead",
        "attribution::rules::behind",
        "attribution::rules::colon",
        "attribution::rules::continued",
        "attribution::rules::dash",
        "attribution::rules::headline",
        "attribution::rules::introduced",
        "attribution::rules::label",
        "attribution::rules::noun",
        "attribution::rules::shares",
        "attribution::rules::site",
        "attribution::rules::trailing",
        "attribution::rules::unlisted",
    ],
    &[
        "document",
        "layout",
        "layout::features",
        "layout::kinds",
        "layout::lines",
        "layout::repeats",
        "quotes",
        "quotes::apostrophes",
        "quotes::double",
        "quotes::single",
        "syntax",
        "syntax::chunks",
        "syntax::clauses",
        "syntax::model",
        "syntax::tags",
        "syntax::words",
    ],
    &["explain", "lib"],
    &["lexicon", "lexicon::index"],
    &["people", "people::cluster", "people::names", "people::names::cut", "people::words"],
    &["sentences", "sentences::runs", "sentences::starts"],
    &["tokens", "tokens::scan"],
    &["tone", "tone::loaded", "tone::targets", "tone::voices"],
];

/// The modules of the crate: their path from the root, and their source without comments, strings and tests.
struct Crate {
    source: BTreeMap<Vec<String>, String>,
    /// What a module's own `use` lines bring into it: name and full path.
    names: BTreeMap<Vec<String>, BTreeMap<String, Vec<String>>>,
}

impl Crate {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut source = BTreeMap::new();
        let mut folders = vec![(root, Vec::<String>::new())];
        while let Some((folder, path)) = folders.pop() {
            for entry in std::fs::read_dir(&folder).unwrap() {
                let file = entry.unwrap().path();
                let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
                let below = || path.iter().cloned().chain([stem.clone()]).collect::<Vec<_>>();
                if file.is_dir() {
                    folders.push((file.clone(), below()));
                } else if file.extension().is_some_and(|e| e == "rs") && !matches!(stem.as_str(), "main" | "tests") {
                    let name = if matches!(stem.as_str(), "mod" | "lib") { path.clone() } else { below() };
                    source.insert(name, bare(&std::fs::read_to_string(&file).unwrap()));
                }
            }
        }
        let mut all = Crate { source, names: BTreeMap::new() };
        for module in all.source.keys() {
            let mut names = BTreeMap::new();
            for (path, name) in uses(&all.source[module]) {
                if let Some(full) = all.absolute(module, &path) {
                    names.insert(name, full);
                }
            }
            all.names.insert(module.clone(), names);
        }
        all
    }

    /// A path as seen from the root, where it begins inside the crate.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut at: Vec<String> = module.to_vec();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => (at, rest) = (Vec::new(), &rest[1..]),
            "self" => rest = &rest[1..],
            "super" => {}
            child => {
                at.push(child.to_string());
                self.source.get(&at)?;
                rest = &rest[1..];
            }
        }
        while rest.first().is_some_and(|s| s == "super") {
            at.pop()?;
            rest = &rest[1..];
        }
        at.extend(rest.iter().cloned());
        Some(at)
    }

    /// The module that the path leads to: through what modules on the way bring in from elsewhere, to where the thing is made.
    fn home(&self, path: &[String], depth: usize) -> Vec<String> {
        let mut at: Vec<String> = Vec::new();
        for (i, step) in path.iter().enumerate() {
            at.push(step.clone());
            if self.source.contains_key(&at) {
                continue;
            }
            at.pop();
            if let Some(elsewhere) = self.names.get(&at).and_then(|n| n.get(step)).filter(|_| depth < 8) {
                let further: Vec<String> = elsewhere.iter().chain(&path[i + 1..]).cloned().collect();
                if further != path {
                    return self.home(&further, depth + 1);
                }
            }
            break;
        }
        at
    }

    /// The modules that a module imports.
    fn imports(&self, module: &[String]) -> BTreeSet<Vec<String>> {
        let source = &self.source[module];
        let mut paths: Vec<Vec<String>> = uses(source).into_iter().map(|u| u.0).collect();
        paths.extend(written_out(source));
        let homes = paths.iter().filter_map(|p| self.absolute(module, p)).map(|p| self.home(&p, 0));
        homes.filter(|h| h != module).collect()
    }
}

/// The source without comments, strings and what is compiled for tests only.
fn bare(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]\nmod ").next().unwrap();
    let mut out = String::new();
    for line in text.lines() {
        let code = line.split("//").next().unwrap();
        let mut quoted = false;
        for piece in code.split('"') {
            if !quoted {
                out.push_str(piece);
            }
            quoted = !quoted;
        }
        out.push('\n');
    }
    out
}

/// Every `use`, each of its branches by itself, with the name that it brings in.
fn uses(source: &str) -> Vec<(Vec<String>, String)> {
    let mut out = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find("use ") {
        let starts = rest[..at].chars().next_back().is_none_or(|c| c.is_whitespace());
        rest = &rest[at + 4..];
        if let (true, Some(end)) = (starts, rest.find(';')) {
            branch(&rest[..end], &[], &mut out);
        }
    }
    out
}

/// `a::{b, c::d as e}`, branch by branch.
fn branch(tree: &str, before: &[String], out: &mut Vec<(Vec<String>, String)>) {
    let tree = tree.trim();
    if let Some(open) = tree.find('{') {
        let head: Vec<String> = before.iter().cloned().chain(steps(&tree[..open])).collect();
        let inner = &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())];
        let (mut depth, mut from) = (0, 0);
        for (i, c) in inner.char_indices() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if c == ',' && depth == 0 {
                branch(&inner[from..i], &head, out);
                from = i + 1;
            }
        }
        branch(&inner[from..], &head, out);
        return;
    }
    let (path, name) = tree.split_once(" as ").map_or((tree, None), |(p, n)| (p, Some(n.trim())));
    let mut path: Vec<String> = before.iter().cloned().chain(steps(path)).collect();
    if path.last().is_some_and(|s| s == "self" || s == "*") && path.len() > 1 {
        path.pop();
    }
    if let Some(last) = path.last().cloned() {
        out.push((path, name.map_or(last, str::to_string)));
    }
}

fn steps(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|s| !s.is_empty()).map(str::to_string).collect()
}

/// Paths of two steps or more that stand in the code itself: `crate::tokens::scan(…)`, `units::read(…)`.
fn written_out(source: &str) -> Vec<Vec<String>> {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    source.split(|c| !word(c)).filter(|p| p.contains("::") && !p.ends_with("::")).map(steps).filter(|p| !p.is_empty()).collect()
}

/// The sets of modules that lean on each other, by a walk from each.
fn circles(edges: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>) -> BTreeSet<BTreeSet<String>> {
    let reach = |from: &Vec<String>| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&Vec<String>> = edges[from].iter().collect();
        while let Some(at) = next.pop() {
            if seen.insert(at) {
                next.extend(&edges[at]);
            }
        }
        seen
    };
    let reached: BTreeMap<_, _> = edges.keys().map(|m| (m, reach(m))).collect();
    let name = |m: &Vec<String>| if m.is_empty() { "lib".to_string() } else { m.join("::") };
    let circle = |m: &Vec<String>| edges.keys().filter(|o| reached[m].contains(o) && reached[o].contains(m)).map(name).collect();
    edges.keys().filter(|m| reached[m].contains(m)).map(circle).collect()
}

#[test]
fn no_module_leans_on_itself() {
    let all = Crate::read();
    let edges: BTreeMap<_, _> = all.source.keys().map(|m| (m.clone(), all.imports(m))).collect();
    assert!(edges.values().map(BTreeSet::len).sum::<usize>() > 400, "the imports are read");
    let found = circles(&edges);
    let known = |circle: &BTreeSet<String>| KNOWN.iter().any(|k| circle.iter().all(|m| k.contains(&m.as_str())));
    let new: Vec<_> = found.iter().filter(|c| !known(c)).collect();
    for circle in &new {
        println!("a circle of imports: {circle:?}");
        for (from, to) in edges.iter().flat_map(|(f, ts)| ts.iter().map(move |t| (f.join("::"), t.join("::")))) {
            if circle.contains(&from) && circle.contains(&to) {
                println!("  {from} -> {to}");
            }
        }
    }
    assert!(new.is_empty(), "{} circles of imports that are not known", new.len());
}

#[test]
fn a_circle_is_seen() {
    let module = |name: &str| vec![name.to_string()];
    let edges = BTreeMap::from([
        (module("a"), BTreeSet::from([module("b")])),
        (module("b"), BTreeSet::from([module("c")])),
        (module("c"), BTreeSet::from([module("a"), module("d")])),
        (module("d"), BTreeSet::new()),
    ]);
    let circle: BTreeSet<String> = ["a", "b", "c"].map(str::to_string).into();
    assert_eq!(circles(&edges), BTreeSet::from([circle]));
}
