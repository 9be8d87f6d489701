//! Reduces a failing case to what the failure needs.

use super::case::{Case, Files};

/// Maximum number of attempts: each of them starts a process.
const ATTEMPTS: usize = 1_500;

/// Returns a smaller case that still fails according to `fails`.
pub(crate) fn minimize(case: Case, mut fails: impl FnMut(&Case) -> bool) -> Case {
    let mut search = Search {
        best: case,
        left: ATTEMPTS,
        fails: &mut fails,
    };
    for part in [Part::Documents, Part::Spec] {
        search.drop_files(part);
    }
    for unit in [Unit::Line, Unit::Byte] {
        for part in [Part::Documents, Part::Spec] {
            let paths: Vec<_> = part.of(&mut search.best).keys().cloned().collect();
            for path in paths {
                search.shrink(part, &path, unit);
            }
        }
    }
    search.best
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Spec,
    Documents,
}

impl Part {
    fn of(self, case: &mut Case) -> &mut Files {
        match self {
            Self::Spec => &mut case.spec,
            Self::Documents => &mut case.documents,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Unit {
    Line,
    Byte,
}

impl Unit {
    fn split(self, bytes: &[u8]) -> Vec<Vec<u8>> {
        match self {
            Self::Line => bytes
                .split_inclusive(|byte| *byte == b'\n')
                .map(<[u8]>::to_vec)
                .collect(),
            Self::Byte => bytes.iter().map(|byte| vec![*byte]).collect(),
        }
    }
}

struct Search<'a> {
    best: Case,
    left: usize,
    fails: &'a mut dyn FnMut(&Case) -> bool,
}

impl Search<'_> {
    /// Keeps a change if the case still fails.
    fn attempt(&mut self, change: impl FnOnce(&mut Case)) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        let mut changed = self.best.clone();
        change(&mut changed);
        let still_fails = (self.fails)(&changed);
        if still_fails {
            self.best = changed;
        }
        still_fails
    }

    fn drop_files(&mut self, part: Part) {
        let paths: Vec<_> = part.of(&mut self.best).keys().cloned().collect();
        for path in paths {
            self.attempt(|case| drop(part.of(case).remove(&path)));
        }
    }

    /// Removes ever smaller ranges of lines or bytes.
    fn shrink(&mut self, part: Part, path: &str, unit: Unit) {
        let bytes = part.of(&mut self.best).get(path).cloned().unwrap_or_default();
        let mut units = unit.split(&bytes);
        let mut size = units.len().div_ceil(2);
        while size > 0 && self.left > 0 {
            let mut start = 0;
            while start < units.len() {
                let end = (start + size).min(units.len());
                let mut kept = units.clone();
                kept.drain(start..end);
                let text = kept.concat();
                let replace = |case: &mut Case| {
                    part.of(case).insert(path.to_owned(), text);
                };
                if self.attempt(replace) {
                    units = kept;
                } else {
                    start = end;
                }
            }
            size = if size == 1 { 0 } else { size.div_ceil(2) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::case::Target;
    use super::*;

    #[test]
    fn only_what_the_failure_needs_remains() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let case = Case {
            target: Target::Spec,
            spec: Files::from([
                file("a", "one\ntwo bad three\nfour\n"),
                file("b", "x\n"),
            ]),
            documents: Files::from([file("c", "y")]),
        };
        let fails = |case: &Case| {
            let text =
                case.spec.get("a").map(|it| String::from_utf8_lossy(it).into_owned());
            text.is_some_and(|text| text.contains("bad"))
        };
        let small = minimize(case, fails);
        assert_eq!(small.spec, Files::from([file("a", "bad")]));
        assert!(small.documents.is_empty());
    }
}
