//! The report of a comparison.

use std::collections::{BTreeMap, BTreeSet};

use super::message::Message;
use super::recorded::Recorded;
use super::rules::Rule;
use super::{Case, Subject};

/// The number of unexplained differences that are shown.
const SHOWN: usize = 30;

/// The result of comparing one client of an SDK.
pub(super) struct Report {
    title: String,
    rules: &'static [Rule],
    /// The compared operations, each with the rules that explain its differences.
    operations: BTreeMap<String, BTreeSet<usize>>,
    requests: usize,
    /// The operations that differ without a rule, each with its differences.
    unexplained: BTreeMap<String, String>,
    /// The operations that the SDK lacks.
    missing: Vec<&'static str>,
    /// The SDK methods that call no operation.
    apart: Vec<String>,
}

impl Report {
    pub(super) fn new(subject: &Subject, recorded: &Recorded) -> Self {
        let has =
            |name: &&str| recorded.calls.iter().any(|call| call.operation == **name);
        let apart = recorded.apart.iter();
        Self {
            title: format!(
                "{} SDK {}, {}",
                subject.sdk, recorded.version, subject.client
            ),
            rules: subject.rules,
            operations: BTreeMap::new(),
            requests: 0,
            unexplained: BTreeMap::new(),
            missing: subject.operations.iter().copied().filter(|it| !has(it)).collect(),
            apart: apart.map(|(name, why)| format!("{name}: {why}")).collect(),
        }
    }

    /// Compares a recorded request with that of this client.
    pub(super) fn add(&mut self, case: &Case<'_>, kind: &str, ours: Message) {
        let used = self.operations.entry(case.call.name()).or_default();
        self.requests += 1;
        let mut predicted = ours;
        for (index, rule) in self.rules.iter().enumerate() {
            let before = predicted.clone();
            (rule.predict)(case, &mut predicted);
            if predicted != before {
                used.insert(index);
            }
        }
        if predicted != *case.theirs {
            let text = format!("{kind}:\n{}", predicted.differences(case.theirs));
            self.unexplained.entry(case.call.name()).or_insert(text);
        }
    }

    /// Prints the report and fails if there are unexplained differences or unused rules.
    #[allow(clippy::print_stdout, reason = "the report is the output of the test")]
    pub(super) fn finish(self) {
        println!("{}", self.text());
        let unexplained = self.unexplained.iter().take(SHOWN);
        let unexplained: Vec<_> =
            unexplained.map(|(name, how)| format!("{name}, {how}")).collect();
        assert!(
            unexplained.is_empty(),
            "{}: of {} operations, {} differ without a rule:\n{}",
            self.title,
            self.operations.len(),
            self.unexplained.len(),
            unexplained.join("\n")
        );
        for (index, rule) in self.rules.iter().enumerate() {
            assert!(self.users(index) > 0, "unused rule `{}`: remove it", rule.name);
        }
    }

    /// Returns the number of operations that need a rule.
    fn users(&self, rule: usize) -> usize {
        self.operations.values().filter(|used| used.contains(&rule)).count()
    }

    fn text(&self) -> String {
        let compared = self.operations.len();
        let explained = |(name, used): (&String, &BTreeSet<usize>)| {
            !used.is_empty() && !self.unexplained.contains_key(name)
        };
        let unexplained = self.unexplained.len();
        let on_purpose = self.operations.iter().filter(|it| explained(*it)).count();
        let mut lines = vec![
            format!("{}:", self.title),
            format!(
                "  {compared} operations compared in {} requests: {} equal, {on_purpose} different \
                 by design, {unexplained} unexplained",
                self.requests,
                compared - on_purpose - unexplained,
            ),
        ];
        for (index, rule) in self.rules.iter().enumerate() {
            let users = self.users(index);
            lines.push(format!("    {users:3} {}: {}", rule.name, rule.reason));
        }
        let missing = self.missing.len();
        lines.push(format!(
            "  {missing} operations are missing in the SDK: {}",
            self.missing.join(", ")
        ));
        lines.push(format!("  {} SDK methods call no operation:", self.apart.len()));
        lines.extend(self.apart.iter().map(|line| format!("    {line}")));
        lines.join("\n")
    }
}
