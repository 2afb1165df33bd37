//! `pullquote completions`: a script by which a shell completes commands and options.

use super::args::COMMANDS;
use super::commands::{flags, OWN};
use std::ffi::OsString;
use std::io::{self, Write};

const HELP: &str = "\
Writes a script by which a shell completes commands and options.

Usage: pullquote completions bash|zsh|fish

Examples:
  pullquote completions bash > /etc/bash_completion.d/pullquote
  pullquote completions zsh > ~/.zfunc/_pullquote
  pullquote completions fish > ~/.config/fish/completions/pullquote.fish
";

/// Writes the script.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    let shell = given.first().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let script = match shell.as_str() {
        "bash" => bash(),
        "zsh" => zsh(),
        "fish" => fish(),
        "-h" | "--help" => HELP.to_string(),
        _ => return Err("completions wants bash, zsh or fish".to_string()),
    };
    Ok(io::stdout().write_all(script.as_bytes()).map(|()| true))
}

fn names(command: &str) -> String {
    flags(command).iter().map(|flag| flag.name).collect::<Vec<_>>().join(" ")
}

fn cases() -> String {
    OWN.iter().map(|command| format!("    {command}) flags='{}' ;;\n", names(command))).collect()
}

fn bash() -> String {
    format!(
        "_pullquote() {{\n  local word=${{COMP_WORDS[COMP_CWORD]}} flags\n  case ${{COMP_WORDS[1]}} in\n{}    completions) COMPREPLY=($(compgen -W 'bash zsh fish' -- \
         \"$word\")); return ;;\n    man) COMPREPLY=($(compgen -W '{}' -- \"$word\")); return ;;\n    *) flags='{}' ;;\n  esac\n  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W \"$flags\" -- \"$word\"))\n  elif \
         ((COMP_CWORD == 1)); then\n    COMPREPLY=($(compgen -f -W '{}' -- \"$word\"))\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}}\ncomplete \
         -o filenames -F _pullquote pullquote\n",
        cases(),
        OWN.join(" "),
        names(""),
        COMMANDS.join(" ")
    )
}

fn zsh() -> String {
    format!(
        "#compdef pullquote\n_pullquote() {{\n  local flags\n  case ${{words[2]}} in\n{}    completions) compadd bash zsh fish; return ;;\n    man) compadd {}; return ;;\n    *) flags='{}' ;;\n  \
         esac\n  if [[ $PREFIX == -* ]]; then\n    compadd -- ${{=flags}}\n  else\n    ((CURRENT == 2)) && compadd -- {}\n    _files\n  fi\n}}\n_pullquote \
         \"$@\"\n",
        cases(),
        OWN.join(" "),
        names(""),
        COMMANDS.join(" ")
    )
}

fn fish() -> String {
    let mut out = String::new();
    for command in COMMANDS {
        out += &format!("complete -c pullquote -n __fish_use_subcommand -a {command}\n");
    }
    let own: Vec<&str> = OWN.into_iter().chain(["completions", "man"]).collect();
    let mut add = |when: &str, command: &str| {
        for flag in flags(command) {
            let short = flag.short.map_or(String::new(), |letter| format!(" -s {letter}"));
            let value = if flag.value { " -r" } else { "" };
            out += &format!("complete -c pullquote -n '{when}' -l {}{short}{value}\n", &flag.name[2..]);
        }
    };
    add(&format!("not __fish_seen_subcommand_from {}", own.join(" ")), "");
    own.iter().for_each(|command| add(&format!("__fish_seen_subcommand_from {command}"), command));
    out += &format!("complete -c pullquote -n '__fish_seen_subcommand_from man' -a '{}'\n", OWN.join(" "));
    out + "complete -c pullquote -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_option_is_completed() {
        for script in [bash(), zsh(), fish()] {
            assert!(COMMANDS.iter().all(|command| script.contains(command)), "{script}");
            for flag in COMMANDS.iter().flat_map(|command| flags(command)) {
                assert!(script.contains(&flag.name[2..]), "{}: {script}", flag.name);
            }
        }
    }
}
