//! Compares an operation on a page with the spec.

use super::comparing::{Comparing, optionality};
use super::difference::{Difference, Kind};
use super::members::{Owner, member, missing};
use crate::import::merge::wire::Schemas;
use crate::import::page::content::{Member, PageContent, Part, Payload};
use crate::import::page::name::{Found, spelling};
use crate::import::page::pairs::{Pair, Table, is_named, pairs};
use crate::raw::{Field, NOTHING, ResponseCorrection, Shape, Spec};
use crate::source::{FileId, Place};

/// Returns how a page, completed by the spec, differs from the spec.
pub(super) fn compare(
    file: FileId,
    stated: &PageContent,
    found: &Found<'_>,
    spec: &Spec,
) -> Vec<Difference> {
    let structures = stated.structures.iter().map(|it| (it.name.clone(), Shape::Record));
    let own = spec.groups.iter().flat_map(|group| &group.content.schemas);
    let mut comparing = Comparing {
        file,
        stated,
        spec,
        schemas: Schemas {
            published: structures.collect(),
            own: own.map(|schema| (schema.name.clone(), schema.shape())).collect(),
        },
        differences: Vec::new(),
    };
    comparing.request(found);
    comparing.response(found);
    for pair in pairs(stated, found.operation, &found.place, spec).list {
        comparing.pair(&pair);
    }
    comparing.differences
}

impl Comparing<'_> {
    /// Reports parameters of an operation that has none in the spec.
    fn request(&mut self, found: &Found<'_>) {
        let stated = self.stated;
        let Some(request) = stated.request.as_ref() else { return };
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
        let stated = self.stated;
        let Some(response) = stated.response.as_ref() else { return };
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
        let stated_words = match &response.payload {
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
        if let Some(stated_words) = stated_words {
            if self.is_corrected(&response.payload, own.corrected.as_ref()) {
                return;
            }
            let text = format!(
                "the response has {stated_words} on the page and {own_words} in the spec"
            );
            self.add(Kind::Response, &response.bytes, text, &place);
            return;
        }
        let rejected = own.corrected.as_ref().and_then(|it| it.name.as_ref());
        let is_named = own.data.is_some() || own.bare.is_none();
        if let (Some(stated), Some(own)) = (&response.name, &own.name)
            && stated != own
            && rejected != Some(stated)
            && is_named
        {
            let text = format!(
                "the response is `{stated}` on the page and `{own}` in the spec"
            );
            self.add(Kind::ResponseName, &response.bytes, text, &place.key("name"));
        }
        if let Payload::Data(member) = &response.payload {
            self.data(member, found, &place);
        }
    }

    /// Returns whether the spec deliberately rejects what the page states about the data.
    fn is_corrected(
        &self,
        payload: &Payload,
        corrected: Option<&ResponseCorrection>,
    ) -> bool {
        let Some(corrected) = corrected else { return false };
        let is = |published: &Option<String>, stated: &str| {
            published.as_ref().is_some_and(|it| !self.differs(it, stated))
        };
        match payload {
            Payload::Nothing => corrected.data.as_deref() == Some(NOTHING),
            Payload::Data(member) => is(&corrected.data, &member.field.ty),
            Payload::Value(ty) => is(&corrected.bare, ty),
            Payload::Bare(_) => corrected.bare.is_some(),
            Payload::Elsewhere => false,
        }
    }

    /// Compares which member of the envelope holds the data, and whether it is optional.
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
        let Some(part) = pair.table.part(self.stated) else { return };
        let owner = Owner {
            name: pair.name,
            place: &pair.place,
        };
        for stated in &part.members {
            let own = pair.fields.iter().enumerate();
            let mut own = own.filter(|(_, own)| is_named(own, &stated.field.name));
            match own.next() {
                Some((index, own)) => {
                    member(self, &owner, stated, own, &pair.place.index(index));
                }
                None => self.only_on_page(&owner, stated, pair.fields, part_names(part)),
            }
        }
        // An empty table of a structure means that it was cut off.
        if part.is_whole && (pair.table == Table::Request || !part.members.is_empty()) {
            missing(self, &owner, part, pair.fields);
        }
    }

    fn only_on_page(
        &mut self,
        owner: &Owner<'_>,
        stated: &Member,
        own: &[Field],
        names: Vec<&str>,
    ) {
        let name = &stated.field.name;
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
        self.add(kind, &stated.places.name, text, owner.place);
    }
}

fn part_names(part: &Part) -> Vec<&str> {
    part.members.iter().map(|member| member.field.name.as_str()).collect()
}
