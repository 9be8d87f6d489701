//! Lays out anew what `prettyplease` breaks in another way than rustfmt, so that `cargo fmt` leaves
//! generated files alone. Only what the emitters write is looked for.

/// The longest line, as in `.rustfmt.toml`.
const WIDTH: usize = 89;

/// An array is filled line by line when none of its elements is longer.
const SHORT_ELEMENT: usize = 10;

/// The same code in the lines that rustfmt makes.
pub(super) fn as_rustfmt_has_them(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut output: Vec<String> = Vec::with_capacity(lines.len());
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        let patterns = [
            type_behind,
            answer_behind,
            last_closure,
            lone_field,
            short_elements,
            imports,
        ];
        let found = patterns.iter().find_map(|pattern| pattern(rest));
        if let Some((laid_out, taken)) = found {
            output.extend(laid_out);
            rest = rest.get(taken..).unwrap_or_default();
            continue;
        }
        match broken(line) {
            Some(laid_out) => output.extend(laid_out),
            None => output.push((*line).to_owned()),
        }
        rest = after;
    }
    output.iter().map(|line| format!("{line}\n")).collect()
}

/// New lines, and how many old ones they stand for.
type LaidOut = Option<(Vec<String>, usize)>;

fn width(line: &str) -> usize {
    line.chars().count()
}

fn indent(line: &str) -> &str {
    line.get(..line.len() - line.trim_start().len()).unwrap_or_default()
}

/// `a: Option<` with a lone argument below: the type stays on the line if it fits there with its
/// comma, or goes on the next line as a whole.
fn type_behind(lines: &[&str]) -> LaidOut {
    let [first, argument, last, ..] = lines else { return None };
    let (head, generic) = first.rsplit_once(' ')?;
    let is_type = generic.ends_with('<') && head.ends_with(['=', ':']);
    let tail = last.trim_start().strip_prefix('>')?;
    let argument = argument.trim_start().strip_suffix(',')?;
    let flat = format!("{first}{argument}>{tail}");
    // What closes the type of an argument is not counted.
    let counted = width(&flat) - if head.ends_with(" impl") { 2 } else { 0 };
    if generic.ends_with('<') && counted <= WIDTH {
        return Some((vec![flat], 3));
    }
    let whole = format!("{}    {generic}{argument}>{tail}", indent(first));
    (is_type && width(&whole) <= WIDTH).then(|| (vec![head.to_owned(), whole], 3))
}

/// `) -> Call<` with two arguments below: they stay on the line if only the brace does not fit there.
fn answer_behind(lines: &[&str]) -> LaidOut {
    let [first, data, item, last, ..] = lines else { return None };
    if !first.ends_with(") -> Call<") || last.trim() != "> {" {
        return None;
    }
    let item = item.trim().strip_suffix(',')?;
    let flat = format!("{first}{} {item}>", data.trim());
    (width(&flat) <= WIDTH).then(|| (vec![flat, format!("{}{{", indent(first))], 4))
}

/// A call with a closure as its last argument, which alone is broken.
fn last_closure(lines: &[&str]) -> LaidOut {
    let [open, first, second, closure, close, ..] = lines else { return None };
    let (page, body) = closure.trim().strip_suffix(',')?.split_once("| ")?;
    if !open.ends_with('(') || !page.starts_with('|') || close.trim() != ")" {
        return None;
    }
    let (second, indent) = (second.trim(), indent(open));
    let head = format!("{open}{} {second} {page}| {{", first.trim());
    let body = format!("{indent}    {body}");
    let fits = width(&head) <= WIDTH && width(&body) <= WIDTH;
    fits.then(|| (vec![head, body, format!("{indent}}})")], 5))
}

/// `&mut [` with a lone call below, which goes on the line of the bracket.
fn lone_field(lines: &[&str]) -> LaidOut {
    let [first, call, last, ..] = lines else { return None };
    if first.trim() != "&mut [" || last.trim() != "]," {
        return None;
    }
    let (name, [wire, place]) = arguments(call.strip_suffix(',')?)?;
    let (inner, indent) = (format!("{}    ", indent(first)), indent(first));
    let lines = [
        format!("{first}{}(", name.trim_start()),
        format!("{inner}{wire},"),
        format!("{inner}{place},"),
        format!("{indent})],"),
    ];
    Some((lines.into(), 3))
}

/// An array with an element on each line, none of them long.
fn short_elements(lines: &[&str]) -> LaidOut {
    let (first, after) = lines.split_first()?;
    if !first.ends_with("&[") {
        return None;
    }
    let count = after.iter().position(|line| line.trim() == "]")?;
    let elements = after.get(..count)?;
    let is_short = |line: &&str| {
        let element = line.trim().trim_end_matches(',');
        element.starts_with('"') && width(element) <= SHORT_ELEMENT
    };
    if !elements.iter().all(is_short) {
        return None;
    }
    let mut laid_out = vec![(*first).to_owned()];
    laid_out.extend(filled(elements, WIDTH));
    Some((laid_out, count + 1))
}

/// The names of a `use` declaration. `prettyplease` does not count the last comma. Rustfmt leaves
/// room for one character more, two if the declaration is a single line, and none if the names
/// are.
fn imports(lines: &[&str]) -> LaidOut {
    let (first, after) = lines.split_first()?;
    let (head, names) = first.split_once("::{").filter(|_| first.starts_with("use "))?;
    let mut laid_out = vec![format!("{head}::{{")];
    if let Some(names) = names.strip_suffix("};") {
        laid_out.extend(names_in_lines(&[&format!("    {names},")]));
        laid_out.push("};".to_owned());
        return (width(first) > WIDTH - 2).then_some((laid_out, 1));
    }
    let count = after.iter().position(|line| *line == "};")?;
    laid_out.extend(names_in_lines(after.get(..count)?));
    Some((laid_out, count + 1))
}

fn names_in_lines(lines: &[&str]) -> Vec<String> {
    let lone = filled(lines, WIDTH);
    if lone.len() == 1 { lone } else { filled(lines, WIDTH - 1) }
}

/// The same words, as many on each line as it holds.
fn filled(lines: &[&str], limit: usize) -> Vec<String> {
    let indent = lines.first().map_or("", |line| indent(line));
    let mut output: Vec<String> = Vec::new();
    let words = lines.iter().flat_map(|line| line.trim().split(", "));
    for word in words.map(|word| word.trim_end_matches(',')) {
        match output.last_mut() {
            Some(line) if width(line) + width(word) + 2 <= limit => {
                line.push_str(&format!(" {word},"));
            }
            _ => output.push(format!("{indent}{word},")),
        }
    }
    output
}

/// A line that the comma at its end makes too long.
fn broken(line: &str) -> Option<Vec<String>> {
    let code = line.strip_suffix(',').filter(|_| width(line) > WIDTH)?;
    let indent = indent(line);
    let inner = format!("{indent}    ");
    if let Some((name, [wire, place])) = arguments(code) {
        return Some(vec![
            format!("{name}("),
            format!("{inner}{wire},"),
            format!("{inner}{place},"),
            format!("{indent}),"),
        ]);
    }
    if let Some((pattern, value)) = code.split_once(" => ") {
        return Some(vec![
            format!("{pattern} => {{"),
            format!("{inner}{value}"),
            format!("{indent}}}"),
        ]);
    }
    let (name, ty) =
        code.split_once(": ").filter(|_| code.trim().starts_with("pub "))?;
    Some(vec![format!("{name}:"), format!("{inner}{ty},")])
}

/// A row of a DTO's table: what is called, if anything, with the wire name and the place.
fn arguments(code: &str) -> Option<(&str, [&str; 2])> {
    let (name, arguments) = code.split_once('(')?;
    let is_row = matches!(name.trim(), "" | "required" | "optional");
    let arguments = arguments.strip_suffix(')').filter(|_| is_row)?;
    let (wire, place) = arguments.rsplit_once(", ")?;
    place.starts_with('&').then_some((name, [wire, place]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the code of [`before`] turns into. `~` stands for a piece of 60 characters.
    fn laid_out(before: &str) -> String {
        as_rustfmt_has_them(&before.replace('~', &"x".repeat(60)))
            .replace(&"x".repeat(60), "~")
    }

    #[test]
    fn types_go_on_a_line_of_their_own() {
        let alias = "pub type A~ = Response<\n    B~,\n>;\n";
        assert_eq!(laid_out(alias), "pub type A~ =\n    Response<B~>;\n");
        let field = "    pub a: Option<\n        B~b,\n    >,\n";
        assert_eq!(laid_out(field), "    pub a: Option<B~b>,\n");
        let argument = "        aa: impl Into<\n            Bbbbbbb~,\n        >,\n";
        assert_eq!(laid_out(argument), "        aa: impl Into<Bbbbbbb~>,\n");
        let argument = "        aa: impl Into<\n            Bbbbbbbb~,\n        >,\n";
        assert_eq!(laid_out(argument), argument);
        let field = "    pub aaaaaaaaaaaaaaaaaaaaaa: ~,\n";
        assert_eq!(laid_out(field), "    pub aaaaaaaaaaaaaaaaaaaaaa:\n        ~,\n");
    }

    #[test]
    fn rows_that_are_too_long_by_a_comma_are_broken() {
        let row = "    required(\"aaaaaaa\", &mut self.~),\n";
        let broken =
            "    required(\n        \"aaaaaaa\",\n        &mut self.~,\n    ),\n";
        assert_eq!(laid_out(row), broken);
        let row = "    (\"aaaaaaaaaaaaa, b\", &self.~),\n";
        let broken = "    (\n        \"aaaaaaaaaaaaa, b\",\n        &self.~,\n    ),\n";
        assert_eq!(laid_out(row), broken);
        let arm = "    Self::Aaaaaaaaaaaaa => \"~\",\n";
        let broken = "    Self::Aaaaaaaaaaaaa => {\n        \"~\"\n    }\n";
        assert_eq!(laid_out(arm), broken);
    }

    #[test]
    fn a_lone_field_begins_on_the_line_of_its_bracket() {
        let field = "&mut [\n    optional(\"a\", &mut self.~),\n],\n";
        let expected = "&mut [optional(\n    \"a\",\n    &mut self.~,\n)],\n";
        assert_eq!(laid_out(field), expected);
    }

    #[test]
    fn short_elements_and_names_fill_their_lines() {
        let short = "\"12345678\",\n        ";
        let array = format!("    &[\n        {}\"b\",\n    ]\n", short.repeat(7));
        let full = [r#""12345678","#; 6].join(" ");
        let expected =
            format!("    &[\n        {full}\n        \"12345678\", \"b\",\n    ]\n");
        assert_eq!(laid_out(&array), expected);
        let long = "    &[\n        \"123456789\",\n        \"b\",\n    ]\n";
        assert_eq!(laid_out(long), long);
        let names = "use a::{\n    ~, Bbbbbbbbbbbb, Ccccccccc,\n};\n";
        assert_eq!(
            laid_out(names),
            "use a::{\n    ~, Bbbbbbbbbbbb,\n    Ccccccccc,\n};\n"
        );
        let names = "use a::{\n    ~, Bbbbbbbbbbbb, Cccccccc,\n};\n";
        assert_eq!(laid_out(names), names);
        let names = "use a::{\n    ~, Bbbbbbbbbbbb, Cccccccc, D,\n};\n";
        assert_eq!(
            laid_out(names),
            "use a::{\n    ~, Bbbbbbbbbbbb,\n    Cccccccc, D,\n};\n"
        );
    }

    #[test]
    fn a_declaration_on_a_single_line_leaves_room() {
        let names = "use a::{~, Bbbbbbbbbb, Ccc};\n";
        assert_eq!(laid_out(names), names);
        let names = "use a::{~, Bbbbbbbbbb, Cccc};\n";
        assert_eq!(laid_out(names), "use a::{\n    ~, Bbbbbbbbbb, Cccc,\n};\n");
    }
}
