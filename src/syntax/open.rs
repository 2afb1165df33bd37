//! The clauses that are open at a place of a sentence.

/// Clauses deeper in each other than this are read as if they followed.
const DEEP: usize = 6;

/// How a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// It depends on no other.
    Main,
    /// Behind because, that, when; or the content of a verb, without a word that opens it.
    Subordinate,
    /// who runs the club; the plan Hale backed.
    Relative,
    /// saying it was late; told of the plan.
    Participial,
    /// to leave.
    Infinitive,
}

/// A clause whose verb may not have come yet.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub kind: ClauseKind,
    /// Its first token.
    pub first: u32,
    /// Its subject and its verb group, by their places among the chunks.
    pub subject: Option<u32>,
    pub verb: Option<u32>,
    /// The last noun phrase behind the verb that hangs on no preposition: the subject of what follows, perhaps.
    pub object: Option<u32>,
    /// A comma or a conjunction stands before that.
    pub apart: bool,
}

/// The clauses that are open at a place.
#[derive(Clone, Copy)]
pub(super) struct Stack {
    pub open: [Open; DEEP],
    pub len: usize,
}

/// A clause of which nothing is known.
pub(super) const MAIN: Open = Open { kind: ClauseKind::Main, first: u32::MAX, subject: None, verb: None, object: None, apart: false };

impl Stack {
    pub const NEW: Stack = Stack { open: [MAIN; DEEP], len: 1 };

    pub fn top(&mut self) -> &mut Open {
        &mut self.open[self.len - 1]
    }

    pub fn push(&mut self, open: Open) {
        if self.len == DEEP {
            self.len -= 1;
        }
        self.open[self.len] = open;
        self.len += 1;
    }

    /// The innermost clause around the last one that has a subject and waits for its verb.
    pub fn waits(&self) -> Option<usize> {
        (0..self.len - 1).rev().find(|i| self.open[*i].verb.is_none() && self.open[*i].subject.is_some())
    }

    /// The subject of the innermost clause that has one.
    pub fn subject(&self) -> Option<u32> {
        self.open[..self.len].iter().rev().find_map(|o| o.subject)
    }

    /// Leaves a clause that has not opened: "as if to stop it", "after telling them".
    pub fn leave_empty(&mut self) -> bool {
        let empty = self.len > 1 && self.top().kind == ClauseKind::Subordinate && self.top().subject.is_none() && self.top().verb.is_none();
        self.len -= usize::from(empty);
        empty
    }

    /// Leaves the clauses that have their verb, where one around them waits for its own.
    pub fn leave(&mut self) -> bool {
        let waits = self.waits();
        if let Some(at) = waits {
            self.len = at + 1;
        }
        waits.is_some()
    }
}
