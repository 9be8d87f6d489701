//! Compares the codes, the envelope, and the credentials of two versions.

use super::change::Home;
use super::record::{Changes, Subject};
use super::rules;
use super::side::api_home;
use crate::model::{Api, Code};

/// Compares what belongs to the whole API.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Changes) {
    codes(&old.status_codes, &new.status_codes, changes);
    codes(&old.api_codes, &new.api_codes, changes);
    envelope(old, new, changes);
    whole(old, new, changes);
    for credential in &new.credentials {
        let former = old.credentials.iter().find(|it| it.name == credential.name);
        if let Some(former) = former {
            let headers = (&former.header, &credential.header);
            let subject = of_api(&format!("credential {}", credential.name));
            changes.compare(
                &rules::CREDENTIAL_HEADER_CHANGED,
                &subject,
                headers,
                Clone::clone,
            );
            if former.description != credential.description {
                changes.add(&rules::TEXT_CHANGED, &subject);
            }
        }
    }
}

/// Compares the texts about the whole API.
fn whole(old: &Api, new: &Api, changes: &mut Changes) {
    let texts = |api: &Api| {
        let links = (api.documentation.clone(), api.package.clone());
        (api.title.clone(), api.version.clone(), api.description.clone(), links)
    };
    if texts(old) != texts(new) {
        changes.add(&rules::TEXT_CHANGED, &of_api("API"));
    }
}

fn of_api(name: &str) -> Subject {
    Subject {
        home: api_home(),
        name: name.to_owned(),
    }
}

fn codes(before: &[Code], after: &[Code], changes: &mut Changes) {
    let subject = |code: &Code| Subject {
        home: Home {
            file: "spec/errors.yaml".to_owned(),
            ..api_home()
        },
        name: code.rust_path(),
    };
    for old in before {
        match after.iter().find(|new| new.code == old.code) {
            Some(new) if new.variant != old.variant => {
                let change = changes.add(&rules::CODE_RENAMED, &subject(new));
                change.from(old.rust_path()).to(new.rust_path());
                change.migrate(old.rust_path(), Some(new.rust_path()));
            }
            Some(new) if new.description != old.description => {
                changes.add(&rules::TEXT_CHANGED, &subject(new));
            }
            Some(_) => {}
            None => {
                changes
                    .add(&rules::CODE_REMOVED, &subject(old))
                    .migrate(old.rust_path(), None);
            }
        }
    }
    for new in after.iter().filter(|new| before.iter().all(|old| old.code != new.code)) {
        changes.add(&rules::CODE_ADDED, &subject(new)).to(new.code.to_string());
    }
}

fn envelope(old: &Api, new: &Api, changes: &mut Changes) {
    let members = |api: &Api| -> Vec<String> {
        let members = api.envelope.iter().map(|it| {
            let docs = it.ty.scalar().map_or("any", |scalar| scalar.word);
            format!("{}{}: {docs}", it.name, if it.optional { "?" } else { "" })
        });
        members.collect()
    };
    let (before, after) = (members(old), members(new));
    let subject = of_api("envelope");
    changes.compare(&rules::ENVELOPE_CHANGED, &subject, (&before, &after), |it| {
        it.join(", ")
    });
    let texts = |api: &Api| -> Vec<_> {
        let texts = api.envelope.iter();
        texts.map(|it| (it.name.clone(), it.description.clone())).collect()
    };
    if before == after && texts(old) != texts(new) {
        changes.add(&rules::TEXT_CHANGED, &subject);
    }
}
