//! Names of resources in the names of operations: `user` in `listUsers` and `getUserBatch`.

use crate::raw::Action;

/// The verbs that name an action.
const VERBS: [(&str, Action); 5] = [
    ("create", Action::Create),
    ("get", Action::Read),
    ("list", Action::List),
    ("update", Action::Update),
    ("delete", Action::Delete),
];

/// The suffix of operations on several items.
const BATCH: &str = "Batch";

/// Returns the action and the noun that the name of an operation consists of.
pub(super) fn split(operation: &str) -> Option<(Action, &str)> {
    VERBS.into_iter().find_map(|(verb, action)| {
        let noun = operation.strip_prefix(verb)?;
        let noun = noun.strip_suffix(BATCH).unwrap_or(noun);
        noun.starts_with(|c: char| c.is_ascii_uppercase()).then_some((action, noun))
    })
}

/// Returns the name of a resource in UpperCamelCase.
pub(super) fn noun(name: &str) -> String {
    let mut noun = String::with_capacity(name.len());
    for word in name.split('-') {
        let mut letters = word.chars();
        noun.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        noun.push_str(letters.as_str());
    }
    noun
}

/// Returns the plural of a word or of a name that ends with one.
pub(super) fn plural(word: &str) -> String {
    let after_consonant = |stem: &str| !stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match word.strip_suffix('y') {
        Some(stem) if after_consonant(stem) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end)) => {
            format!("{word}es")
        }
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_verbs_and_nouns() {
        for (name, expected) in [
            ("createUser", Some((Action::Create, "User"))),
            ("getUserBatch", Some((Action::Read, "User"))),
            ("listUsers", Some((Action::List, "Users"))),
            ("updateUser", Some((Action::Update, "User"))),
            ("deleteUsersBatch", Some((Action::Delete, "Users"))),
            ("create", None),
            ("getaway", None),
            ("signIn", None),
            ("", None),
        ] {
            assert_eq!(split(name), expected, "{name}");
        }
    }

    #[test]
    fn nouns_have_plurals() {
        assert_eq!(noun("public-account"), "PublicAccount");
        for (word, expected) in [
            ("User", "Users"),
            ("Identity", "Identities"),
            ("AccessKey", "AccessKeys"),
            ("Address", "Addresses"),
            ("Box", "Boxes"),
            ("Branch", "Branches"),
        ] {
            assert_eq!(plural(word), expected);
        }
    }
}
