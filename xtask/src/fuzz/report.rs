//! What workers report, and the sum of it.

use std::collections::BTreeMap;
use std::time::Duration;

/// A line that a worker prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// A case is about to run.
    Started { index: u64 },
    /// A case broke no property. Without rules, its input was valid.
    Passed { index: u64, time: Duration, rules: String },
    /// A case broke a property.
    Broken { index: u64, problem: String },
    /// All cases were run; `peak` is the highest memory usage in KiB.
    Ended { peak: u64 },
}

impl Event {
    pub(crate) fn encode(&self) -> String {
        match self {
            Self::Started { index } => format!("started {index}"),
            Self::Passed { index, time, rules } => {
                format!("passed {index} {} {rules}", time.as_micros())
            }
            Self::Broken { index, problem } => {
                format!("broken {index} {}", serde_json::Value::from(problem.as_str()))
            }
            Self::Ended { peak } => format!("ended {peak}"),
        }
    }

    pub(crate) fn decode(line: &str) -> Option<Self> {
        let (kind, rest) = line.split_once(' ')?;
        let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let index = number.parse().ok()?;
        Some(match kind {
            "started" => Self::Started { index },
            "passed" => {
                let (time, rules) = rest.split_once(' ')?;
                Self::Passed {
                    index,
                    time: Duration::from_micros(time.parse().ok()?),
                    rules: rules.to_owned(),
                }
            }
            "broken" => Self::Broken {
                index,
                problem: serde_json::from_str(rest).ok()?,
            },
            "ended" => Self::Ended { peak: index },
            _ => return None,
        })
    }
}

/// A broken property, and the first case that broke it.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub(crate) index: u64,
    pub(crate) details: String,
    pub(crate) count: usize,
}

/// The sum of all events.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) cases: usize,
    /// Cases with a valid input.
    pub(crate) accepted: Vec<u64>,
    /// The number of cases that broke a rule of the spec.
    pub(crate) rules: BTreeMap<String, usize>,
    pub(crate) slowest: (Duration, u64),
    pub(crate) peak: u64,
    /// Findings by signature.
    pub(crate) findings: BTreeMap<String, Finding>,
}

impl Tally {
    pub(crate) fn add(&mut self, event: &Event) {
        match event {
            Event::Started { .. } => self.cases += 1,
            Event::Passed { index, time, rules } => {
                self.slowest = self.slowest.max((*time, *index));
                if rules.is_empty() {
                    self.accepted.push(*index);
                }
                for rule in rules.split_whitespace() {
                    *self.rules.entry(rule.to_owned()).or_default() += 1;
                }
            }
            Event::Broken { index, problem } => {
                self.fail(*index, signature(problem), problem);
            }
            Event::Ended { peak } => self.peak = self.peak.max(*peak),
        }
    }

    pub(crate) fn fail(&mut self, index: u64, signature: &str, details: &str) {
        let finding = self.findings.entry(signature.to_owned()).or_insert(Finding {
            index,
            details: details.to_owned(),
            count: 0,
        });
        finding.count += 1;
        if index < finding.index {
            finding.index = index;
            details.clone_into(&mut finding.details);
        }
    }

    /// Renders the numbers.
    pub(crate) fn render(&self, seconds: f64) -> String {
        let mut rules: Vec<_> = self.rules.iter().collect();
        rules.sort_by(|a, b| b.1.cmp(a.1));
        let rules: Vec<_> =
            rules.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        format!(
            "{} cases in {seconds:.0} s: {} valid, {} rejected by {} rules\n\
             rules: {}\n\
             slowest: case {} with {:.2} s; highest memory usage: {} MiB\n",
            self.cases,
            self.accepted.len(),
            self.cases.saturating_sub(self.accepted.len()),
            rules.len(),
            rules.join(", "),
            self.slowest.1,
            self.slowest.0.as_secs_f64(),
            self.peak / 1024,
        )
    }
}

/// Returns the part of a problem that similar failures have in common.
pub(crate) fn signature(problem: &str) -> &str {
    problem.split(": ").next().unwrap_or(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_decoded_as_encoded() {
        for event in [
            Event::Started { index: 3 },
            Event::Passed {
                index: 4,
                time: Duration::from_micros(70),
                rules: "one two".to_owned(),
            },
            Event::Passed {
                index: 5,
                time: Duration::ZERO,
                rules: String::new(),
            },
            Event::Broken {
                index: 6,
                problem: "bug: a\nb \"c\"".to_owned(),
            },
            Event::Ended { peak: 9 },
        ] {
            assert_eq!(Event::decode(&event.encode()), Some(event));
        }
        assert_eq!(Event::decode("other 1"), None);
    }

    #[test]
    fn similar_failures_are_counted_together() {
        let mut tally = Tally::default();
        for index in [5, 3, 9] {
            let problem = format!("bug: {index}");
            tally.add(&Event::Broken { index, problem });
        }
        let finding = &tally.findings["bug"];
        assert_eq!((finding.index, finding.count), (3, 3));
        assert_eq!(finding.details, "bug: 3");
    }
}
