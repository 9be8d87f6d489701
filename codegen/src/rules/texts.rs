//! Every description is there and says something.

use super::context::Check;
use crate::source::Place;
use crate::symbols::{self, Text};

/// Summaries become headings, entries of tables and first lines of documentation.
pub(super) fn summary_is_a_line(said: Text, place: &Place, check: &mut Check) {
    let Some(text) = said.text.filter(|_| said.key == "summary") else { return };
    let text = text.trim();
    let message = if text.contains('\n') {
        "the summary has a line break"
    } else if text.ends_with('.') {
        "the summary ends with a full stop"
    } else {
        return;
    };
    let help = "write one line without it; sentences go in `description`";
    check.report("summary-shape", place.key("summary"), message, help);
}

/// Everything else in brackets stays as it is written.
pub(super) fn links_lead_to_https(said: Text, place: &Place, check: &mut Check) {
    // What stands between backticks is code.
    let plain = said.text.unwrap_or_default().split('`').step_by(2);
    let targets = plain.flat_map(|text| text.split("](").skip(1));
    let schemes = targets.filter_map(|target| {
        let (scheme, _) = target.split([')', ' ', '\n']).next()?.split_once(':')?;
        (scheme != "https" && !scheme.contains(['/', '#', '?'])).then_some(scheme)
    });
    for scheme in schemes {
        let message = format!("a link leads to `{scheme}:`");
        let help =
            "links lead to `https:` pages only; put other addresses into backticks";
        check.report("odd-link", place.key(said.key), message, help);
    }
}

pub(super) fn says_something(said: Text, place: &Place, check: &mut Check) {
    let Text {
        text, key, name, ..
    } = said;
    if !said.is_required || symbols::says_something(text, name) {
        return;
    }
    let what = match key {
        "not_secret" => "reason",
        "permissions" => "text of `permissions`",
        key => key,
    };
    let (place, message) = match text.map(str::trim) {
        None if name.is_empty() => (place.clone(), format!("there is no {key}")),
        None => (place.key(said.name_key), format!("`{name}` has no {key}")),
        Some("") => (place.key(key), format!("the {what} is empty")),
        Some(_) => (place.key(key), format!("the {what} only repeats the name")),
    };
    let help = match key {
        "reason" | "not_secret" => {
            "write why, so that nobody has to find it out again".to_owned()
        }
        "permissions" => {
            "write what the caller must be allowed to do, or remove the key".to_owned()
        }
        _ => format!("write a {key} that tells somebody new what this is"),
    };
    check.report("empty-description", place, message, help);
}
