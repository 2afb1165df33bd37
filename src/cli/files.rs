//! Which files are meant: those that are named, those in folders, those that a pattern stands for, those that a list names; each once.

use super::args::Args;
use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Ends of the names of texts, which are read in folders.
const TEXTS: [&str; 9] = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "ndjson", "jsonl"];

/// A file to read, or a name that stands for none, and why.
pub type Found = Result<OsString, (OsString, String)>;

/// All files, in order; none named is standard input. The error is one of the list of files.
pub fn all(args: &Args) -> Result<Vec<Found>, String> {
    let mut named = args.files.clone();
    if let Some(list) = &args.files_from {
        named.extend(listed(list).map_err(|error| format!("--files-from {}: {error}", list.to_string_lossy()))?);
    } else if named.is_empty() {
        named.push("-".into());
    }
    let (mut out, mut seen) = (Vec::new(), HashSet::new());
    for file in named {
        let path = Path::new(&file);
        if file == "-" {
            out.push(Ok(file));
        } else if path.is_dir() {
            match args.recursive {
                true => {
                    let mut any = false;
                    folder(path, &mut |found| {
                        any = true;
                        out.extend(once(found, &mut seen));
                    });
                    if !any {
                        out.push(Err((file, format!("no texts are in it: .{}", TEXTS.join(", .")))));
                    }
                }
                false => out.push(Err((file, "is a folder; -r reads the texts in it".to_string()))),
            }
        } else if !path.exists() && is_pattern(&file) {
            let before = out.len();
            pattern(&file, &mut |found| out.extend(once(found, &mut seen)));
            if out.len() == before {
                out.push(Err((file, "no file has such a name".to_string())));
            }
        } else {
            out.extend(once(Ok(file), &mut seen));
        }
    }
    Ok(out)
}

/// What names a file, whichever way it is written: `./s.txt` and `s.txt` are one.
pub fn same(file: &OsStr) -> PathBuf {
    std::fs::canonicalize(file).unwrap_or_else(|_| file.into())
}

/// The file, if it was not there before.
fn once(found: Found, seen: &mut HashSet<PathBuf>) -> Option<Found> {
    match &found {
        Ok(file) if !seen.insert(same(file)) => None,
        _ => Some(found),
    }
}

/// The names in a list: one a line, or with zeros between, as `find -print0` writes them.
fn listed(list: &OsStr) -> io::Result<Vec<OsString>> {
    let mut bytes = Vec::new();
    match list == "-" {
        true => io::stdin().lock().read_to_end(&mut bytes)?,
        false => std::fs::File::open(list)?.read_to_end(&mut bytes)?,
    };
    let end = if bytes.contains(&0) { 0 } else { b'\n' };
    let names = bytes.split(|b| *b == end).map(|name| name.strip_suffix(b"\r").unwrap_or(name));
    Ok(names.filter(|name| !name.is_empty()).map(os_string).collect())
}

#[cfg(unix)]
fn os_string(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn os_string(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// What lies in a folder, by name.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// The texts in a folder and in its folders; what is hidden and links to folders are left out.
fn folder(path: &Path, next: &mut dyn FnMut(Found)) {
    let list = match entries(path) {
        Ok(list) => list,
        Err(error) => return next(Err((path.into(), error.to_string()))),
    };
    for entry in list.iter().filter(|entry| !hidden(entry)) {
        if entry.is_dir() {
            if !entry.is_symlink() {
                folder(entry, next);
            }
        } else if TEXTS.contains(&kind(entry.as_os_str()).as_str()) {
            next(Ok(entry.clone().into()));
        }
    }
}

/// The end of a file's name in small letters, without that of its packing.
pub fn kind(file: &OsStr) -> String {
    let name = file.to_string_lossy().to_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    Path::new(name).extension().map_or(String::new(), |end| end.to_string_lossy().into_owned())
}

fn is_pattern(file: &OsStr) -> bool {
    file.as_encoded_bytes().iter().any(|b| matches!(b, b'*' | b'?'))
}

/// The files that a pattern stands for: `*` and `?` inside a name, `**` for any folders.
fn pattern(file: &OsStr, next: &mut dyn FnMut(Found)) {
    let path = Path::new(file);
    let steps: Vec<String> = path.iter().map(|step| step.to_string_lossy().into_owned()).collect();
    let mut fixed = PathBuf::new();
    let first = steps.iter().position(|step| step.contains(['*', '?'])).unwrap_or(steps.len());
    fixed.extend(&steps[..first]);
    below(&fixed, &steps[first..], next);
}

fn below(at: &Path, steps: &[String], next: &mut dyn FnMut(Found)) {
    let Some((step, rest)) = steps.split_first() else {
        if at.is_file() {
            next(Ok(at.into()));
        }
        return;
    };
    if step == "**" {
        below(at, rest, next);
    }
    let folder = if at.as_os_str().is_empty() { Path::new(".") } else { at };
    for entry in entries(folder).unwrap_or_default() {
        let name = entry.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned());
        if hidden(&entry) && !step.starts_with('.') {
            continue;
        }
        // written as the pattern is, without the `.` that was looked into
        let entry = at.join(&name);
        if step == "**" {
            if entry.is_dir() && !entry.is_symlink() {
                below(&entry, steps, next);
            }
        } else if matches(&step.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>()) {
            below(&entry, rest, next);
        }
    }
}

/// Whether a name is of the pattern.
fn matches(pattern: &[char], name: &[char]) -> bool {
    let (mut p, mut n, mut star) = (0, 0, None);
    while n < name.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p, n));
            p += 1;
        } else if pattern.get(p).is_some_and(|c| *c == '?' || *c == name[n]) {
            (p, n) = (p + 1, n + 1);
        } else if let Some((at, from)) = star {
            star = Some((at, from + 1));
            (p, n) = (at + 1, from + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_names() {
        let matches = |p: &str, n: &str| super::matches(&p.chars().collect::<Vec<_>>(), &n.chars().collect::<Vec<_>>());
        assert!(matches("*.txt", "a.txt") && matches("a?c*", "abc") && matches("*a*b*", "xaxbx") && matches("*", ""));
        assert!(!matches("*.txt", "a.txt.gz") && !matches("a?", "a") && !matches("", "a"));
    }

    #[test]
    fn the_end_of_a_name_is_that_before_the_packing() {
        let of = |name: &str| kind(OsStr::new(name));
        assert_eq!([of("a.TXT"), of("b.ndjson.gz"), of("c"), of("d.html")], ["txt", "ndjson", "", "html"]);
    }
}
