//! Shortens messages: a name in a message can be as long as a file.

/// Length in bytes up to which a message is kept unchanged.
const FINE: usize = 400;

/// Maximum number of characters of a quoted text.
const QUOTED: usize = 60;

/// Maximum number of characters of a message.
const WHOLE: usize = 2_000;

/// Shortens the quoted parts of a long message.
pub(super) fn shorten(message: String) -> String {
    if message.len() <= FINE {
        return message;
    }
    let parts: Vec<_> = message
        .split('`')
        .enumerate()
        .map(
            |(index, part)| if index % 2 == 1 { cut(part, QUOTED) } else { part.into() },
        )
        .collect();
    cut(&parts.join("`"), WHOLE)
}

fn cut(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn only_long_quotations_of_long_messages_are_cut() {
        let list = (0..50).map(|n| format!("`word{n}`")).collect::<Vec<_>>().join(", ");
        assert_eq!(shorten(list.clone()), list);

        let name = "微".repeat(100_000);
        let short = format!("unknown type `{}...`, not `x`", "微".repeat(60));
        assert_eq!(shorten(format!("unknown type `{name}`, not `x`")), short);
        assert_eq!(shorten(name).chars().count(), 2_003);
    }
}
