//! Tests pages that are long, deeply nested, or damaged.

use super::shown::shown;
use super::support::Random;
use super::{ID, THING, facts, good, incoming, read, thing};

#[test]
fn long_tables_are_read_and_long_lists_of_mistakes_are_cut() {
    let row = |n: usize, ty: &str| format!("| m{n} | {ty} | No | - | Number {n} | |\n");
    let rows: String = (0..10_000).map(|n| row(n, "string")).collect();
    let long = incoming(&thing(ID, &rows), &facts());
    let fields = long.clients[0].schemas[0].schema.fields.as_ref().unwrap();
    assert_eq!((fields.len(), fields[9_999].name.as_str()), (10_000, "m9999"));
    let rows: String = (0..10_000).map(|n| row(n, "nothing at all")).collect();
    let (_, rendered) = read(&[("page.md", &thing(ID, &rows))], &facts());
    assert!(rendered.ends_with("\n500 errors in 1 file; no files were written\n"));
}

#[test]
fn deep_nesting_and_odd_bytes_are_no_trouble() {
    for part in [
        "> ",
        "- ",
        "* 1. ",
        "[",
        "<a href=\"#",
        "`",
        "**",
        "|",
        "\\|",
        "<div>",
        "Array<",
    ] {
        let page = thing("Gets it.", &part.repeat(3_000));
        let _ = read(&[("page.md", &page)], &facts());
        let page = thing("| string |", &format!("| {} |", part.repeat(3_000)));
        let _ = read(&[("page.md", &page)], &facts());
    }
    for page in [
        "\u{feff}",
        "\0",
        "\r\n",
        "# ",
        "|",
        "|-|",
        "##\n|a|\n|-|\n||",
        "---\na: b\n---\n",
    ] {
        let (incoming, rendered) = read(&[("page.md", page)], &facts());
        assert!(incoming.clients.is_empty(), "{page:?}");
        assert!(rendered.contains("error[page-method-name]"), "{page:?}: {rendered}");
    }
}

/// Windows line breaks and byte order marks are ignored.
#[test]
fn line_ends_change_nothing() {
    let page = good("get-parcel-position.md");
    let expected = shown(&incoming(&page, &facts()));
    assert_eq!(shown(&incoming(&page.replace('\n', "\r\n"), &facts())), expected);
    assert_eq!(shown(&incoming(&format!("\u{feff}{page}"), &facts())), expected);
}

/// Small modifications of pages: they are read, or rejected with a place.
#[test]
fn no_edit_of_a_page_makes_it_panic() {
    let pages =
        [good("get-parcel-position.md"), good("list-boxes.md"), THING.to_owned()];
    let mut pieces: Vec<String> = pages
        .iter()
        .flat_map(|page| page.split_inclusive([' ', '\n', '|', '`', '<', '>']))
        .map(str::to_owned)
        .collect();
    let nasty = [
        "|",
        "\\",
        "`",
        "<a id=\"",
        "<a href=\"#",
        ">",
        "\n\n",
        "\n## ",
        "数据结构",
        "[]",
        "Array<",
        "嵌套类型：",
        "枚举值：",
        "\u{0}",
        "\u{202e}",
        "1e999",
        "{}",
        "é",
    ];
    pieces.extend(nasty.iter().flat_map(|piece| vec![(*piece).to_owned(); 30]));
    let mut random = Random(0x0dd0_5eed_1234_5678);
    let (mut fine, mut refused) = (0, 0);
    for _ in 0..2_000 {
        let page = random.pick(&pages).clone();
        let mut parts: Vec<String> =
            page.split_inclusive([' ', '\n', '|']).map(str::to_owned).collect();
        for _ in 0..=random.below(3) {
            let at = random.below(parts.len());
            match random.below(4) {
                0 => drop(parts.remove(at)),
                1 => parts.insert(at, random.pick(&pieces).clone()),
                2 => parts[at].clone_from(random.pick(&pieces)),
                _ => {
                    let to = random.below(parts.len());
                    parts.swap(at, to);
                }
            }
        }
        let page = parts.concat();
        let (incoming, rendered) = read(&[("page.md", &page)], &facts());
        if rendered.is_empty() {
            fine += 1;
            assert_eq!(incoming.clients.len(), 1, "{page}");
        } else {
            refused += 1;
            let mistakes = rendered.matches("error[page-").count();
            assert_eq!(rendered.matches("--> page.md:").count(), mistakes, "{rendered}");
        }
    }
    assert!(fine > 200 && refused > 200, "{fine} {refused}");
}
