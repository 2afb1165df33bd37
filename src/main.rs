//! The command line: the same analysis as in the browser, over files or standard input.

mod cli;

fn main() {
    std::process::exit(cli::run(std::env::args_os().skip(1).collect()));
}
