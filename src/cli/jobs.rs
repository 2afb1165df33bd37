//! Analyses several articles at a time; the results come in the order of the articles.

use super::args::Args;
use super::files::Found;
use super::input;
use super::item::Item;
use super::resume;
use pullquote::{analyze, Analysis};
use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{channel, sync_channel, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;

/// How many articles may wait for each job, read and not yet written.
const AHEAD: usize = 4;

/// An article and what was found in it, if it could be read.
pub struct Done {
    /// The article.
    pub item: Item,
    /// What was found.
    pub analysis: Option<Analysis>,
}

/// Analyses the articles of the files that were not done before, and passes each on. An error of `next` ends the work.
pub fn each(args: Args, files: Vec<Found>, before: resume::Done, next: &mut dyn FnMut(Done) -> io::Result<()>) -> io::Result<()> {
    let jobs = args.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from));
    let args = Arc::new(args);
    // A place in the queue: taken when an article is read, given back when its result is written.
    let (give, take) = sync_channel::<()>(jobs * AHEAD);
    let (read, work) = channel::<(u64, Item)>();
    let (finish, done) = channel::<(u64, Done)>();
    let work = Arc::new(Mutex::new(work));
    // None of them is waited for: one that reads from a terminal may never end.
    for _ in 0..jobs {
        let (args, work, finish) = (args.clone(), work.clone(), finish.clone());
        thread::Builder::new().stack_size(STACK).spawn(move || worker(&args, &work, &finish))?;
    }
    drop(finish);
    thread::Builder::new().stack_size(STACK).spawn(move || reader(&args, &files, &before, &give, &read))?;

    let (mut wanted, mut early) = (0, BTreeMap::new());
    while let Ok((number, one)) = done.recv() {
        early.insert(number, one);
        while let Some(one) = early.remove(&wanted) {
            next(one)?;
            wanted += 1;
            // the reader puts one in for every article
            let _ = take.recv();
        }
    }
    match early.is_empty() {
        true => Ok(()),
        false => Err(io::Error::other("an article was lost")),
    }
}

/// As much as the first thread of a program has.
const STACK: usize = 8 << 20;

fn reader(args: &Args, files: &[Found], before: &resume::Done, give: &SyncSender<()>, read: &std::sync::mpsc::Sender<(u64, Item)>) {
    let mut number = 0;
    input::each(args, files, &mut |item| {
        if before.has(&item) {
            return true;
        }
        let sent = give.send(()).is_ok() && read.send((number, item)).is_ok();
        number += 1;
        sent
    });
}

fn worker(args: &Args, work: &Mutex<Receiver<(u64, Item)>>, finish: &std::sync::mpsc::Sender<(u64, Done)>) {
    let mut options = args.options.clone();
    loop {
        let next = match work.lock() {
            Ok(queue) => queue.recv(),
            Err(_) => return,
        };
        let Ok((number, item)) = next else { return };
        let analysis = item.article.as_ref().ok().map(|article| {
            options.targets.clone_from(&article.targets);
            analyze(&article.text, &options)
        });
        if finish.send((number, Done { item, analysis })).is_err() {
            return;
        }
    }
}
