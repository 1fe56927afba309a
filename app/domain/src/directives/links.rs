//! How directives hang together, and the numbers by which a person names them.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::DirectiveState;
use crate::choice;
use crate::error::Problem;
use crate::ids::DirectiveId;
use crate::locale::Multilingual;
use crate::text::{self, NUMBER_MAX, PROSE_MAX};

choice! {
    LinkKind {
        /// The directive or group that a directive of the second order asks for.
        CarriesOut = "carries_out",
        /// The later directive stands in the place of the earlier.
        Supersedes = "supersedes",
        /// What is asked for goes on in the other directive.
        MergedInto = "merged_into",
        /// To carry out earlier decisions.
        RefersTo = "refers_to",
    }
}

/// `from` says it of `to`: "4/9 supersedes 3/2".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    pub from: DirectiveId,
    pub to: DirectiveId,
    pub kind: LinkKind,
}

impl Link {
    /// From the earlier directive to the one in which its matter goes on.
    fn arrow(self) -> (DirectiveId, DirectiveId) {
        match self.kind {
            LinkKind::MergedInto => (self.from, self.to),
            LinkKind::CarriesOut | LinkKind::Supersedes | LinkKind::RefersTo => (self.to, self.from),
        }
    }

    /// Superseding and merging hand a matter on; carrying out and referring only lead back to one. A
    /// directive may refer to the one that it is merged into, so the two are looked at apart.
    fn hands_on(self) -> bool {
        matches!(self.kind, LinkKind::Supersedes | LinkKind::MergedInto)
    }
}

/// Whether the new link would close a chain of links of its sort: who asks where a matter went, or from
/// which one another came, must not be led back to the start.
pub fn comes_back(links: &[Link], new: Link) -> bool {
    let mut onward: HashMap<DirectiveId, Vec<DirectiveId>> = HashMap::new();
    for link in links.iter().filter(|link| link.hands_on() == new.hands_on()) {
        let (earlier, later) = link.arrow();
        onward.entry(earlier).or_default().push(later);
    }
    let (start, next) = new.arrow();
    let (mut waiting, mut seen) = (vec![next], HashSet::new());
    while let Some(directive) = waiting.pop() {
        if directive == start {
            return true;
        }
        if seen.insert(directive) {
            waiting.extend(onward.get(&directive).into_iter().flatten());
        }
    }
    false
}

/// The other end of a link, as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    pub kind: LinkKind,
    /// The page's own directive is the one that says it.
    pub outgoing: bool,
    pub directive: DirectiveId,
    pub reference: String,
    pub title: Multilingual,
    pub state: DirectiveState,
}

/// A directive as a person names it: "4/9", or "4/9 (2018)" where several bear the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    pub reference: String,
    /// The year of the meeting.
    pub year: Option<i32>,
}

/// The directives named on lines, or between commas or semicolons.
pub fn numbered(text: &str) -> Result<Vec<Numbered>, Problem> {
    let text = text::optional_prose(text, PROSE_MAX)?.unwrap_or_default();
    let mut numbers = Vec::new();
    for part in text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let number = one(part)?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// The one directive that is named.
pub fn one_numbered(text: &str) -> Result<Option<Numbered>, Problem> {
    let mut numbers = numbered(text)?;
    if numbers.len() > 1 { Err(Problem::OneNumber) } else { Ok(numbers.pop()) }
}

fn one(part: &str) -> Result<Numbered, Problem> {
    let part = text::line(part, NUMBER_MAX + 20)?;
    let bare = ["№", "No.", "No", "N"].iter().find_map(|sign| part.strip_prefix(sign)).unwrap_or(&part).trim();
    let (reference, year) = match bare.strip_suffix(')').and_then(|bare| bare.rsplit_once('(')) {
        Some((reference, year)) => {
            (reference.trim(), Some(year.trim().parse().map_err(|_| Problem::UnknownDirective)?))
        }
        None => (bare, None),
    };
    if reference.is_empty() {
        Err(Problem::UnknownDirective)
    } else {
        Ok(Numbered { reference: reference.to_owned(), year })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn link(from: i64, kind: LinkKind, to: i64) -> Link {
        Link { from: DirectiveId(from), to: DirectiveId(to), kind }
    }

    #[test]
    fn edge_case_16_a_chain_that_would_come_back_to_its_start_is_refused() {
        use LinkKind::{CarriesOut, MergedInto, RefersTo, Supersedes};
        let links = [link(2, Supersedes, 1), link(2, MergedInto, 3), link(5, CarriesOut, 4), link(6, RefersTo, 5)];
        // What 1 asked for goes on in 2, and from there in 3.
        assert!(comes_back(&links, link(1, Supersedes, 3)));
        assert!(comes_back(&links, link(3, MergedInto, 1)));
        assert!(!comes_back(&links, link(7, Supersedes, 3)));
        // 6 refers to 5, which carries out 4.
        assert!(comes_back(&links, link(4, RefersTo, 6)));
        assert!(comes_back(&links, link(4, CarriesOut, 5)));
        assert!(!comes_back(&links, link(6, RefersTo, 4)));
        // A directive may refer to the one that it is merged into.
        assert!(!comes_back(&links, link(3, RefersTo, 2)));
        for kind in LinkKind::ALL {
            assert!(comes_back(&[], link(1, *kind, 1)), "{kind:?}");
        }
    }

    proptest! {
        /// Links are only added where the rule allows them; then no matter runs in a ring, whatever is tried.
        #[test]
        fn edge_case_16_links_that_were_admitted_hold_no_ring(
            tried in proptest::collection::vec((0_i64..8, proptest::sample::select(LinkKind::ALL), 0_i64..8), 0..60),
        ) {
            let mut links = Vec::new();
            for (from, kind, to) in tried {
                let new = link(from, kind, to);
                if !comes_back(&links, new) {
                    links.push(new);
                }
            }
            for hands_on in [true, false] {
                // Taking away whatever leads nowhere, again and again, takes everything away.
                let mut arrows: Vec<_> =
                    links.iter().filter(|link| link.hands_on() == hands_on).map(|link| link.arrow()).collect();
                loop {
                    let before = arrows.len();
                    let starts: HashSet<_> = arrows.iter().map(|(earlier, _)| *earlier).collect();
                    arrows.retain(|(_, later)| starts.contains(later));
                    if arrows.len() == before {
                        break;
                    }
                }
                prop_assert!(arrows.is_empty());
            }
        }
    }

    #[test]
    fn directives_are_named_by_number_and_where_needed_by_year() {
        let number = |reference: &str, year| Numbered { reference: reference.to_owned(), year };
        assert_eq!(
            numbered("4/9\n№ 3/2 (2017), 107/НҚ/1; 4/9").unwrap(),
            [number("4/9", None), number("3/2", Some(2017)), number("107/НҚ/1", None)]
        );
        assert_eq!(numbered(" ").unwrap(), []);
        assert_eq!(numbered("4/9 (last year)"), Err(Problem::UnknownDirective));
        assert_eq!(one_numbered("4/9, 4/8"), Err(Problem::OneNumber));
    }
}
