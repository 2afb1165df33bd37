//! The project's one front door: `cargo xtask <what>`.

mod sh;
mod toolchain;

fn main() {
    match toolchain::wasm() {
        Ok(c) => println!("{:?}", c.cargo("build")),
        Err(e) => println!("{e}"),
    }
}
