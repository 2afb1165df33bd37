//! Colour, where there is a terminal that wants it.

use std::io::IsTerminal;

/// How a stretch of text looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// A heading.
    Bold,
    /// What matters less.
    Dim,
    /// Somebody's name.
    Name,
    /// Good news.
    Good,
    /// Bad news.
    Bad,
    /// A warning.
    Warn,
}

/// When to paint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// In a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Paints, or leaves as it is.
#[derive(Clone, Copy)]
pub struct Paint(bool);

impl Paint {
    /// Paints if that is wanted, or if the output goes to a terminal and `NO_COLOR` is not set. `stdout`: it goes to standard output.
    pub fn wanted(when: When, stdout: bool) -> Self {
        let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let terminal =
            || stdout && std::io::stdout().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|t| t != "dumb");
        Paint(match when {
            When::Auto => terminal(),
            When::Always => true,
            When::Never => false,
        })
    }

    /// The text in that look.
    pub fn look(self, look: Look, text: &str) -> String {
        let code = match look {
            Look::Bold => "1",
            Look::Dim => "2",
            Look::Name => "1;36",
            Look::Good => "32",
            Look::Bad => "31",
            Look::Warn => "33",
        };
        if self.0 {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_string()
        }
    }
}
