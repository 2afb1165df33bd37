//! Several articles at a time.

use pyo3::exceptions::PyRuntimeError;
use pyo3::PyResult;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread;

/// As much as the first thread of a program has.
const STACK: usize = 8 << 20;

/// How many threads are asked for: as many as there are processors, unless a number is given.
pub fn threads(asked: Option<usize>) -> usize {
    asked.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1)
}

/// Does the work for every item, on so many threads, and gives the results in the order of the items.
///
/// Whoever is free takes the next: one long article holds up nobody else.
pub fn map<I: Sync, O: Send>(items: &[I], asked: Option<usize>, work: impl Fn(&I) -> O + Sync) -> PyResult<Vec<O>> {
    let number = threads(asked).min(items.len());
    if number < 2 {
        return Ok(items.iter().map(work).collect());
    }
    let (next, failed) = (AtomicUsize::new(0), || PyRuntimeError::new_err("a thread could not be started, or fell over"));
    let done: Mutex<Vec<(usize, O)>> = Mutex::new(Vec::with_capacity(items.len()));
    let worker = || {
        let mut mine = Vec::new();
        while let Some((at, item)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, items.get(at)?))) {
            mine.push((at, work(item)));
        }
        if let Ok(mut done) = done.lock() {
            done.append(&mut mine);
        }
    };
    let all = thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
        let started: Vec<_> = (0..number).map(start).collect();
        started.into_iter().all(|thread| thread.is_ok_and(|running| running.join().is_ok()))
    });
    let mut done = done.into_inner().map_err(|_| failed())?;
    if !all || done.len() != items.len() {
        return Err(failed());
    }
    done.sort_unstable_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, out)| out).collect())
}
