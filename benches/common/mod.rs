//! What the benches share: a text, and a watch.

use std::time::{Duration, Instant};

/// Bytes.
pub const MB: usize = 1_000_000;

/// What this thread has computed so far, where the system tells it (Linux): other work on the machine does not count.
fn computed() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// What `work` does with the text, in MB/s.
pub fn timed(text: &str, work: impl Fn(&str)) -> f64 {
    // Quick work many times over: the system counts in steps of some milliseconds.
    let start = Instant::now();
    work(std::hint::black_box(text));
    let times = (0.06 / start.elapsed().as_secs_f64().max(1e-6)).clamp(1.0, 2000.0) as usize;
    let run = || {
        let (start, before) = (Instant::now(), computed());
        (0..times).for_each(|_| work(std::hint::black_box(text)));
        computed().zip(before).map_or(start.elapsed(), |(after, before)| after - before)
    };
    let first = run();
    let again = if first < Duration::from_millis(500) { 4 } else { 0 };
    let best = (0..again).map(|_| run()).chain([first]).min().expect("there is a first run");
    (text.len() * times) as f64 / best.as_secs_f64() / MB as f64
}

const PARAGRAPHS: [&str; 8] = [
    "The council voted on Tuesday to close the town's only pool, a move that critics called “a disgrace”.",
    "“We had no choice,” council leader Mark Hale told the Gazette. “The money is gone, and it is not coming back.”",
    "Dr Joan Petit, who chairs the swimmers' club, said that residents had been misled for years and would fight the plan in court.",
    "\"It's a terrible, terrible day,\" she added, \"but we won't give up.\"",
    "According to a report seen by this newspaper, repairs would cost $4.2 million, nearly twice the figure given in March. Officials denied that.",
    "The U.S. maker of the pumps, Aqua Systems Inc., did not respond to requests for comment. A spokesman for the mayor's office declined to say more.",
    "Asked whether he would resign, Mr. Hale replied: “No. I was elected to take hard decisions, and that is what I'm doing.”",
    "More than 300 people gathered outside the town hall at 7 p.m., some with banners that read ‘Save our pool’. Police made no arrests.",
];

/// News copy of that many bytes: articles of a headline and some paragraphs, in a different order each time.
pub fn news(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 400);
    let mut state = 1_u32;
    while text.len() < bytes {
        text.push_str("Pool to close after years of decline\n\nBy Dana Whitlock\n\n");
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(PARAGRAPHS[(state >> 24) as usize % PARAGRAPHS.len()]);
            text.push_str("\n\n");
        }
    }
    text
}
