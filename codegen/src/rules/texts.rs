//! Checks that every description is present and meaningful.

use super::context::Check;
use crate::source::Place;
use crate::symbols::{self, Text};
use crate::wording::Wording;

/// Summaries become headings, table cells, and first lines of documentation.
pub(super) fn summary_is_a_line(stated: Text, place: &Place, check: &mut Check) {
    let Some(text) = stated.text.filter(|_| stated.key == "summary") else { return };
    let text = text.trim();
    let message = if text.contains('\n') {
        "summary has a line break"
    } else if text.ends_with('.') {
        "summary ends with a period"
    } else {
        return;
    };
    let help = "use a single line without a period, and move further sentences to `description`";
    check.report("summary-shape", place.key("summary"), message, help);
}

/// Other uses of brackets are escaped and need no check.
pub(super) fn links_lead_to_https(stated: Text, place: &Place, check: &mut Check) {
    // Text between backticks is code.
    let plain = stated.text.unwrap_or_default().split('`').step_by(2);
    let targets = plain.flat_map(|text| text.split("](").skip(1));
    let schemes = targets.filter_map(|target| {
        let (scheme, _) = target.split([')', ' ', '\n']).next()?.split_once(':')?;
        (scheme != "https" && !scheme.contains(['/', '#', '?'])).then_some(scheme)
    });
    for scheme in schemes {
        let message = format!("unsupported link scheme `{scheme}:`");
        let help = "use `https:`, or put the address in backticks";
        check.report("odd-link", place.key(stated.key), message, help);
    }
}

/// The glossary gives each thing one name, and texts the same voice.
pub(super) fn avoid_phrases(
    stated: Text,
    wording: &Wording,
    place: &Place,
    check: &mut Check,
) {
    for found in wording.find(stated.text.unwrap_or_default()) {
        let message = format!("avoided phrase `{}`", found.text);
        let help =
            format!("write `{}`; `glossary.yaml` lists the phrase", found.instead);
        check.report("avoided-phrase", place.key(stated.key), message, help);
    }
}

pub(super) fn says_something(stated: Text, place: &Place, check: &mut Check) {
    let Text {
        text, key, name, ..
    } = stated;
    if !stated.is_required || symbols::says_something(text, name) {
        return;
    }
    let what = match key {
        "not_secret" => "reason",
        "permissions" => "text of `permissions`",
        key => key,
    };
    let (place, message) = match text.map(str::trim) {
        None if name.is_empty() => (place.clone(), format!("missing {key}")),
        None => (place.key(stated.name_key), format!("missing {key} of `{name}`")),
        Some("") => (place.key(key), format!("empty {what}")),
        Some(_) => (place.key(key), format!("{what} only repeats the name")),
    };
    let help = match key {
        "reason" | "not_secret" => {
            "state the reason, so that nobody needs to investigate it again".to_owned()
        }
        "permissions" => {
            "describe what the caller must be allowed to do, or remove the key"
                .to_owned()
        }
        _ => format!("write a {key} that explains what this is"),
    };
    check.report("empty-description", place, message, help);
}
