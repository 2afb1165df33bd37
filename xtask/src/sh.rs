//! Running other programs, and knowing what need not run again.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong, in words for the person at the terminal.
pub type Result<T> = std::result::Result<T, String>;

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies inside the repository").to_path_buf()
}

/// Where everything for wasm is built: a folder of its own, since it may have another compiler.
pub fn wasm_target() -> PathBuf {
    root().join("target-wasm")
}

/// A program that runs in the repository's folder.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    // `cargo run` puts its own toolchain's libraries in the way of a second compiler.
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH");
    command
}

/// Cargo, the one that runs this.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// How the command would be typed.
pub fn words(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(name).chain(command.get_args()).map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Runs a program and lets its output through.
pub fn run(command: &mut Command) -> Result<()> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status})", words(command))),
        Err(error) => Err(format!("`{}` did not start: {error}", words(command))),
    }
}

/// Runs a program in silence; its output is shown only if it fails.
pub fn quiet(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output().map_err(|e| format!("`{}` did not start: {e}", words(command)))?;
    if output.status.success() {
        return Ok(());
    }
    eprint!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("`{}` failed ({})", words(command), output.status))
}

/// The standard output of a program, without the last line end; `None` if it is not there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim_end().to_string())
}

/// Asks a process of ours to end; whether that could be asked.
pub fn end(process: u32) -> bool {
    Command::new("kill").arg(process.to_string()).status().is_ok_and(|status| status.success())
}

/// Whether a program of that name is on the PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = [name.to_string(), format!("{name}.exe"), format!("{name}.cmd")];
    std::env::split_paths(&path).flat_map(|dir| names.iter().map(move |n| dir.join(n)).collect::<Vec<_>>()).find(|p| p.is_file())
}

/// Set by the flag `--no-install`: nothing is installed on the system.
pub const NO_INSTALL: &str = "PULLQUOTE_NO_INSTALL";

/// Whether Debian's packages can be installed: apt-get is there, nobody need be asked, and nobody has forbidden it.
pub fn apt() -> bool {
    std::env::var_os(NO_INSTALL).is_none() && on_path("apt-get").is_some() && output(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// How a person installs Debian packages by hand, where [`apt`] may not.
pub fn by_hand(packages: &[&str]) -> String {
    format!("apt-get install --no-install-recommends {}", packages.join(" "))
}

/// Installs Debian packages, and says so before.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    println!("installing with apt-get, as root: {} (`--no-install` forbids it)", packages.join(" "));
    let apt = || {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=600", "-qq"]);
        apt
    };
    quiet(apt().arg("update"))?;
    quiet(apt().args(["install", "-y", "--no-install-recommends"]).args(packages))
}

/// A hash of bytes (FNV-1a, 64 bits), to see whether inputs changed.
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for part in parts {
        for byte in part.iter().copied().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Reads a file, or says which one could not be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// Writes a file and its folders.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    made.and_then(|()| std::fs::write(path, bytes)).map_err(|e| format!("{}: {e}", path.display()))
}
