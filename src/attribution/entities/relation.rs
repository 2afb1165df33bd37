//! "his father", "Hale's lawyer": somebody by whom they belong to.

use super::{gender, Entities, Found};
use crate::attribution::source::Source;
use crate::lexicon::{classes as c, sets};
use crate::people::cluster::opposed;
use crate::people::{EntityKind, Gender};
use crate::report::Resolution;

/// In how many clusters a kin of the same surname is looked for.
const CLUSTERS: usize = 64;

impl Entities<'_, '_, '_> {
    /// The voice of somebody who is described by whose kin they are: who is told to be that, else a voice called after the other.
    pub(super) fn relation(&mut self, source: &Source) -> Option<Found> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let head = source.head;
        let kin = ctx.says(head, sets::KIN);
        let named = ctx.clitic_s(head.wrapping_sub(1));
        let owned = (source.tokens.start..head).any(|t| doc.is(t, c::POSSESSIVE) && !ctx.says(t, sets::ITS) || ctx.clitic_s(t)) || named;
        if !kin || !doc.is(head, c::ROLE) {
            return None;
        }
        if !owned {
            return None;
        }
        let gender = gender::of_word(&doc.tokens[head]);
        let pronoun = (source.tokens.start..head).rev().find(|t| doc.is(*t, c::POSSESSIVE));
        let owners: Vec<usize> = match pronoun {
            Some(his) if ctx.says(his, sets::HE) => self.salient(his, Gender::Male, |_, _| true),
            Some(her) if ctx.says(her, sets::SHE) => self.salient(her, Gender::Female, |_, _| true),
            Some(_) => return None,
            None => self.roles.possessor(ctx, source.tokens.start..head, &self.genders, None).into_iter().collect(),
        };
        if let Some(who) = self.kin(&owners, head) {
            return Some(Found::sure(self.of_cluster(who), Resolution::Told));
        }
        let of = owners.into_iter().find(|of| ctx.people.clusters[*of].sort == EntityKind::Person)?;
        let from = (source.tokens.start..head).rev().find(|t| doc.is(*t, c::POSSESSIVE) || ctx.clitic_s(*t)).map_or(head, |t| t + 1);
        // his late father is his father
        let from = (from..head).find(|t| !ctx.says(*t, sets::LATE)).unwrap_or(head);
        let noun = ctx.span(from..head + 1).of(doc.text);
        let name = [&ctx.people.clusters[of].name, "'s ", noun].concat();
        Some(Found::sure(self.of_words(&name, EntityKind::Anonymous, gender), Resolution::Own))
    }

    /// Who is told to be the kin of one of some clusters that a noun names, or has the surname.
    pub(super) fn kin(&self, of: &[usize], noun: usize) -> Option<usize> {
        let gender = gender::of_word(&self.ctx.doc.tokens[noun]);
        let told = of.iter().find_map(|of| self.roles.kin(self.ctx, *of, noun, &self.genders));
        told.or_else(|| of.iter().find_map(|o| self.one_surname(*o, gender)))
    }

    /// The one other person of a surname, if the gender is right.
    fn one_surname(&self, of: usize, gender: Gender) -> Option<usize> {
        let clusters = &self.ctx.people.clusters;
        let surname = |name: &str| name.rsplit(' ').next().map(str::to_lowercase);
        let own = surname(&clusters[of].name).filter(|_| clusters[of].name.contains(' '))?;
        let same = |c: &usize| {
            *c != of
                && clusters[*c].sort == EntityKind::Person
                && clusters[*c].name.contains(' ')
                && surname(&clusters[*c].name).as_ref() == Some(&own)
        };
        let mut others = (0..clusters.len().min(CLUSTERS)).filter(same);
        let first = others.next().filter(|_| others.next().is_none())?;
        let other = self.roles.is_kin(of, first) || self.roles.is_kin(first, of);
        (gender != Gender::Unknown && !other && !opposed(self.genders[first], gender)).then_some(first)
    }
}
