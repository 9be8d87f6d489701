//! Decides which texts of documents are adopted, and in what form.

/// Maximum width of a line in a text with several paragraphs, in characters.
const WIDTH: usize = 105;

/// Returns whether an author must write the text: it contains Chinese, Japanese, or Korean
/// characters.
pub(super) fn is_foreign(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c,
            '\u{1100}'..='\u{11ff}' | '\u{3000}'..='\u{30ff}' | '\u{3100}'..='\u{318f}'
            | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
    })
}

/// Normalizes a text: trims it, and wraps long lines if it has several. Line breaks do not change
/// the meaning of a text, except for empty lines and lists.
pub(super) fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_owned();
    if text.contains('\n') {
        text.lines().map(wrap).collect::<Vec<_>>().join("\n")
    } else {
        text
    }
}

/// Wraps a long line. A list item continues below its text.
fn wrap(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    let indent = line.len() - line.trim_start().len();
    let item = if line.trim_start().starts_with("- ") { 2 } else { 0 };
    let hang = " ".repeat(indent + item);
    fold(line, WIDTH, &hang).join("\n")
}

/// Wraps a text at single blanks; all lines but the first start with `hang`.
pub(super) fn fold(text: &str, width: usize, hang: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in words(text) {
        let word_length = word.chars().count();
        // A line that starts with a dash would be a list item.
        let breakable = !word.starts_with("- ") && word != "-";
        if length > 0 && length + 1 + word_length > width && breakable {
            lines.push(std::mem::replace(&mut line, hang.to_owned()));
            length = hang.chars().count();
        } else if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    lines.push(line);
    lines
}

/// Splits a text at single blanks. Multiple consecutive blanks stay inside a piece.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for at in 1..bytes.len().saturating_sub(1) {
        let is_blank = |at: usize| bytes.get(at) == Some(&b' ');
        if is_blank(at) && !is_blank(at - 1) && !is_blank(at + 1) {
            words.extend(text.get(start..at));
            start = at + 1;
        }
    }
    words.extend(text.get(start..));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts() {
        for foreign in ["用户", "ユーザー", "사용자", "User（", "a\u{3000}b"] {
            assert!(is_foreign(foreign), "{foreign}");
        }
        for own in ["", "User", "Zürich – “quoted” €", "Пользователь"]
        {
            assert!(!is_foreign(own), "{own}");
        }
    }

    #[test]
    fn a_text_is_trimmed_and_only_wrapped_when_it_has_lines() {
        assert_eq!(tidy("  one \r\n"), "one");
        let long = "word ".repeat(60);
        assert_eq!(tidy(&long), long.trim());
        let wrapped = tidy(&format!("Head\n\n- {long}\nend"));
        let lines: Vec<_> = wrapped.lines().collect();
        assert_eq!((lines[0], lines[1]), ("Head", ""));
        assert!(lines[2].starts_with("- word word"), "{wrapped}");
        assert!(lines[3].starts_with("  word"), "{wrapped}");
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH), "{wrapped}");
        assert_eq!(tidy(&wrapped), wrapped);
    }

    #[test]
    fn lines_break_at_single_blanks_only() {
        assert_eq!(fold("aa bb  cc dd", 5, ""), ["aa", "bb  cc", "dd"]);
        assert_eq!(fold("aa - bb", 2, ""), ["aa -", "bb"]);
        assert_eq!(fold(" a b ", 1, ""), [" a", "b "]);
    }
}
