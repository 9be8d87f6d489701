//! An operation on a page and in the spec.

use super::comparing::{Comparing, optionality};
use super::difference::{Difference, Kind};
use super::members::{Owner, member, missing};
use crate::import::merge::wire::Schemas;
use crate::import::page::name::{Found, spelling};
use crate::import::page::pairs::{Pair, Table, is_named, pairs};
use crate::import::page::told::{Member, Part, Payload, Told};
use crate::raw::{Field, NOTHING, ResponseCorrection, Shape, Spec};
use crate::source::{FileId, Place};

/// How a page that was completed by the spec differs from it.
pub(super) fn compare(
    file: FileId,
    told: &Told,
    found: &Found<'_>,
    spec: &Spec,
) -> Vec<Difference> {
    let structures = told.structures.iter().map(|it| (it.name.clone(), Shape::Record));
    let own = spec.groups.iter().flat_map(|group| &group.content.schemas);
    let mut comparing = Comparing {
        file,
        told,
        spec,
        schemas: Schemas {
            published: structures.collect(),
            own: own.map(|schema| (schema.name.clone(), schema.shape())).collect(),
        },
        differences: Vec::new(),
    };
    comparing.request(found);
    comparing.response(found);
    for pair in pairs(told, found.operation, &found.place, spec).list {
        comparing.pair(&pair);
    }
    comparing.differences
}

impl Comparing<'_> {
    /// Parameters of an operation that has none in the spec.
    fn request(&mut self, found: &Found<'_>) {
        let told = self.told;
        let Some(request) = told.request.as_ref() else { return };
        if found.operation.request.is_some() {
            return;
        }
        for member in &request.members {
            let text = format!(
                "`{}` of `{}` is only on the page",
                member.field.name, found.operation.name
            );
            self.add(Kind::FieldOnPage, &member.places.name, text, &found.place);
        }
    }

    fn response(&mut self, found: &Found<'_>) {
        let told = self.told;
        let Some(response) = told.response.as_ref() else { return };
        let own = &found.operation.response;
        let place = found.place.key("response");
        let describe = |ty: &str, is_bare: bool| match is_bare {
            true => format!("`{ty}` without an envelope"),
            false => format!("`{ty}` in an envelope"),
        };
        let own_words = match (&own.data, &own.bare) {
            (_, Some(ty)) => describe(ty, true),
            (Some(ty), None) => describe(ty, false),
            (None, None) => "no data".to_owned(),
        };
        let name = response.name.as_deref().unwrap_or("a table");
        let told_words = match &response.payload {
            Payload::Elsewhere => return,
            Payload::Nothing if own.data.is_none() && own.bare.is_none() => None,
            Payload::Nothing => Some("no data".to_owned()),
            Payload::Data(member) => match &own.data {
                Some(data) if !self.differs(data, &member.field.ty) => None,
                _ => Some(describe(&member.field.ty, false)),
            },
            Payload::Bare(_) if own.bare.is_some() => None,
            Payload::Bare(_) => Some(describe(name, true)),
            Payload::Value(ty) => match &own.bare {
                Some(bare) if !self.differs(bare, ty) => None,
                _ => Some(describe(ty, true)),
            },
        };
        if let Some(told_words) = told_words {
            if self.is_corrected(&response.payload, own.corrected.as_ref()) {
                return;
            }
            let text = format!(
                "the response has {told_words} on the page and {own_words} in the spec"
            );
            self.add(Kind::Response, &response.bytes, text, &place);
            return;
        }
        let rejected = own.corrected.as_ref().and_then(|it| it.name.as_ref());
        let is_named = own.data.is_some() || own.bare.is_none();
        if let (Some(told), Some(own)) = (&response.name, &own.name)
            && told != own
            && rejected != Some(told)
            && is_named
        {
            let text =
                format!("the response is `{told}` on the page and `{own}` in the spec");
            self.add(Kind::ResponseName, &response.bytes, text, &place.key("name"));
        }
        if let Payload::Data(member) = &response.payload {
            self.data(member, found, &place);
        }
    }

    /// Whether the spec rejects on purpose what the page says of the data.
    fn is_corrected(
        &self,
        payload: &Payload,
        corrected: Option<&ResponseCorrection>,
    ) -> bool {
        let Some(corrected) = corrected else { return false };
        let is = |published: &Option<String>, told: &str| {
            published.as_ref().is_some_and(|it| !self.differs(it, told))
        };
        match payload {
            Payload::Nothing => corrected.data.as_deref() == Some(NOTHING),
            Payload::Data(member) => is(&corrected.data, &member.field.ty),
            Payload::Value(ty) => is(&corrected.bare, ty),
            Payload::Bare(_) => corrected.bare.is_some(),
            Payload::Elsewhere => false,
        }
    }

    /// Which member of the envelope holds the data, and whether it is always there.
    fn data(&mut self, member: &Member, found: &Found<'_>, place: &Place) {
        let own = &found.operation.response;
        let corrected = own.corrected.as_ref();
        let rejected = corrected.and_then(|it| it.member.as_ref());
        if member.field.name != own.member() && rejected != Some(&member.field.name) {
            let text = format!(
                "the data is in `{}` on the page and in `{}` in the spec",
                member.field.name,
                own.member()
            );
            self.add(Kind::Response, &member.places.name, text, place);
        }
        let rejected = corrected.and_then(|it| it.optional);
        if member.field.required == own.optional
            && rejected != Some(!member.field.required)
        {
            let text =
                optionality(&member.field.name, "response", member.field.required);
            self.add(Kind::Required, &member.places.required, text, place);
        }
    }

    fn pair(&mut self, pair: &Pair<'_>) {
        let Some(part) = pair.table.part(self.told) else { return };
        let owner = Owner {
            name: pair.name,
            place: &pair.place,
        };
        for told in &part.members {
            let own = pair.fields.iter().enumerate();
            let mut own = own.filter(|(_, own)| is_named(own, &told.field.name));
            match own.next() {
                Some((index, own)) => {
                    member(self, &owner, told, own, &pair.place.index(index));
                }
                None => self.only_on_page(&owner, told, pair.fields, part_names(part)),
            }
        }
        // An empty table of a structure stands for one that was cut off.
        if part.is_whole && (pair.table == Table::Request || !part.members.is_empty()) {
            missing(self, &owner, part, pair.fields);
        }
    }

    fn only_on_page(
        &mut self,
        owner: &Owner<'_>,
        told: &Member,
        own: &[Field],
        names: Vec<&str>,
    ) {
        let name = &told.field.name;
        let wanted = spelling(name);
        let is_free = |field: &&Field| {
            spelling(&field.name) == wanted && !names.contains(&field.name.as_str())
        };
        let owner_name = owner.name;
        let (kind, text) = match own.iter().find(is_free) {
            Some(own) => (
                Kind::FieldName,
                format!("`{name}` of `{owner_name}` is `{}` in the spec", own.name),
            ),
            None => (
                Kind::FieldOnPage,
                format!("`{name}` of `{owner_name}` is only on the page"),
            ),
        };
        self.add(kind, &told.places.name, text, owner.place);
    }
}

fn part_names(part: &Part) -> Vec<&str> {
    part.members.iter().map(|member| member.field.name.as_str()).collect()
}
