//! Actions on links between items of two resources.

use super::engine::{Engine, Produced, Production};
use super::find::missing;
use super::kinds::{self, Items};
use super::query::{self, Row};
use super::request::{Named, Site};
use super::special;
use super::store::Item;
use crate::call::Failure;
use crate::catalog::{Action, Resource};

/// A side of links, with the resource of its item.
#[derive(Debug, Clone)]
struct End<'a> {
    kind: String,
    key: String,
    site: Site<'a>,
}

/// A link in the store.
#[derive(Debug, Clone, Copy)]
struct Link<'s> {
    left: &'s str,
    kind: &'s str,
    right: &'s str,
    members: &'s Item,
}

/// The resources that links connect. The right one is the usual one: requests can name targets of
/// other resources.
type Between = [&'static Resource; 2];

impl<'a> Engine<'a> {
    /// Performs an action on links.
    pub(super) fn act_on_links(
        &mut self,
        action: Action,
        between: Between,
    ) -> Production {
        match action {
            Action::Create | Action::Update => self.link(between),
            Action::Replace => self.relink(between),
            Action::Delete => self.unlink(between),
            Action::Check => self.check_links(between),
            Action::List | Action::Read => self.list_links(between),
        }
    }

    /// Adds links, or changes what they say. All items must exist.
    fn link(&mut self, between: Between) -> Production {
        let [left, right] = between;
        let (lefts, rights) = (self.ends(left, true)?, self.ends(right, true)?);
        self.add(&lefts, &rights);
        Ok(Produced::Done)
    }

    /// Replaces the links of the item that the request names once.
    fn relink(&mut self, between: Between) -> Production {
        let [left, right] = between;
        let (lefts, rights) = (self.ends(left, true)?, self.ends(right, true)?);
        let owner_is_right = self.request.names_several(left);
        let owners = if owner_is_right { &rights } else { &lefts };
        let name = self.request.binding.resource.name;
        let old = self.store.links(name).filter(|(link_left, kind, link_right)| {
            owners.iter().any(|owner| match owner_is_right {
                true => owner.kind == *kind && owner.key == *link_right,
                false => owner.key == *link_left && right.name == *kind,
            })
        });
        let old: Vec<_> =
            old.map(|(l, k, r)| [l, k, r].map(ToOwned::to_owned)).collect();
        for [left, kind, right] in &old {
            self.store.unlink(name, left, kind, right);
        }
        self.add(&lefts, &rights);
        Ok(Produced::Done)
    }

    /// Removes links. Links and items that do not exist are ignored, but an item that the request
    /// names once must exist.
    fn unlink(&mut self, between: Between) -> Production {
        let [left, right] = between;
        let (lefts, rights) = (self.ends(left, false)?, self.ends(right, false)?);
        let name = self.request.binding.resource.name;
        for left in &lefts {
            for right in rights.iter().filter(|right| right.site.belongs_to(&left.site))
            {
                self.store.unlink(name, &left.key, &right.kind, &right.key);
            }
        }
        Ok(Produced::Done)
    }

    fn add(&mut self, lefts: &[End<'_>], rights: &[End<'_>]) {
        let name = self.request.binding.resource.name;
        for left in lefts {
            for right in rights.iter().filter(|right| right.site.belongs_to(&left.site))
            {
                let members = self.link_members(&left.site, &right.site);
                let link = [left.key.as_str(), &right.kind, &right.key];
                self.store.link_with(name, link, members);
            }
        }
    }

    /// Returns what a request says about a link: the members beside those that name the items.
    fn link_members(&self, left: &Site<'_>, right: &Site<'_>) -> Item {
        let arguments = self.request.arguments();
        let keys = self.request.binding.keys.iter();
        let selectors = keys.clone().filter_map(|key| Items::of(key.resource)?.selector);
        let others = ["options", "tenantId"].into_iter().chain(selectors);
        let names = keys.flat_map(|key| key.path).copied().chain(others);
        let names: Vec<_> = names.collect();
        let objects = [arguments, left.object, right.object];
        let members = objects
            .into_iter()
            .flatten()
            .filter(|(name, value)| !names.contains(&name.as_str()) && !value.is_null());
        let mut members: Item =
            members.map(|(name, value)| (name.clone(), value.clone())).collect();
        members.entry("joinedAt").or_insert_with(|| self.clock.date_time().into());
        members
    }

    /// Returns whether one of the links exists.
    fn check_links(&mut self, between: Between) -> Production {
        let [left, right] = between;
        let (lefts, rights) = (self.ends(left, false)?, self.ends(right, false)?);
        let lefts =
            special::widened(self, left, lefts.into_iter().map(|end| end.key).collect());
        let mut links = self.store.links(self.request.binding.resource.name);
        let exists = links.any(|(left, kind, key)| {
            let is_right =
                rights.iter().any(|right| right.kind == kind && right.key == key);
            is_right && lefts.iter().any(|it| it == left)
        });
        Ok(Produced::Verdict(exists))
    }

    /// Lists the items that are linked to those that the request names, or the links themselves if
    /// the operation returns no item.
    fn list_links(&mut self, between: Between) -> Production {
        let [left, right] = between;
        let links = self.matching(left, right)?;
        let returned = self.request.binding.returns.or_else(|| {
            let names_left = self.request.key(left).is_some();
            (!names_left && self.request.key(right).is_some()).then_some(left)
        });
        let Some(returned) = returned else { return self.list_targets(right, &links) };
        let Some(items) = Items::of(returned) else {
            return Ok(Produced::all(Vec::new()));
        };
        let mut rows: Vec<Row<'_>> = Vec::new();
        for link in links {
            let is_left = returned.name == left.name;
            let key = if is_left { link.left } else { link.right };
            let is_kind = is_left || link.kind == returned.name;
            let is_known = rows.iter().any(|row| row.key == key);
            let item =
                self.store.get(returned.name, key).filter(|_| is_kind && !is_known);
            rows.extend(item.map(|item| Row {
                key,
                item,
                link: Some(link.members),
            }));
        }
        let page = query::page(&self.request, items, rows);
        Ok(Produced::Items(self.shown_page(items, page)))
    }

    /// Lists links as targets: the right item by its resource and its key.
    fn list_targets(&self, usual: &'static Resource, links: &[Link<'_>]) -> Production {
        let Some(items) = Items::of(usual) else { return Ok(Produced::all(Vec::new())) };
        let wanted = self.request.arguments().get("targetType").map(kinds::texts);
        let targets = links.iter().filter_map(|link| {
            let kind = link.kind.to_ascii_uppercase().replace('-', "_");
            let kind =
                link.members.get("targetType").cloned().unwrap_or_else(|| kind.into());
            let is_wanted = |wanted: &Vec<String>| {
                kind.as_str()
                    .is_some_and(|kind| wanted.iter().any(|wanted| wanted == kind))
            };
            if !wanted.as_ref().is_none_or(is_wanted) {
                return None;
            }
            let item =
                self.store.get(link.kind, link.right).cloned().unwrap_or_default();
            let id = kinds::resource(link.kind)
                .and_then(Items::of)
                .and_then(|it| item.get(it.key));
            let id = id.cloned().unwrap_or_else(|| link.right.into());
            let name = item.get("name").or(item.get("username")).cloned();
            let mut target = link.members.clone();
            for (member, value) in item {
                target.entry(member).or_insert(value);
            }
            let members = [
                ("targetType", kind),
                ("targetIdentifier", id.clone()),
                ("targetId", id),
                ("targetName", name.unwrap_or_default()),
                (
                    "authorizationTime",
                    link.members.get("joinedAt").cloned().unwrap_or_default(),
                ),
            ];
            target.extend(members.map(|(name, value)| (name.to_owned(), value)));
            Some(target)
        });
        let targets: Vec<_> = targets.collect();
        let rows = targets.iter().map(|item| Row {
            key: "",
            item,
            link: None,
        });
        let page = query::page(&self.request, items, rows.collect());
        let (total, next) = (page.total, page.next);
        let rows = page.rows.into_iter().map(|row| row.item.clone()).collect();
        Ok(Produced::Items(query::Page { rows, total, next }))
    }

    /// Returns the links of the items that the request names, and of those in the containers that
    /// it names.
    fn matching(
        &self,
        left: &'static Resource,
        right: &'static Resource,
    ) -> Result<Vec<Link<'_>>, Failure> {
        let lefts = self.wanted(left)?.map(|keys| special::widened(self, left, keys));
        let rights = self.wanted_targets(left, right)?;
        let containers = match Items::of(left) {
            Some(items) => self.containers(items)?,
            None => None,
        };
        let links = self.store.links_with(self.request.binding.resource.name);
        let links = links.map(|((left, kind, right), members)| Link {
            left,
            kind,
            right,
            members,
        });
        let matching = links.filter(|link| {
            let is_left =
                lefts.as_ref().is_none_or(|keys| keys.iter().any(|it| it == link.left));
            let is_right = rights.as_ref().is_none_or(|ends| {
                ends.iter().any(|end| end.kind == link.kind && end.key == link.right)
            });
            let parent = self.store.parent(left.name, link.left);
            let is_inside = containers.as_ref().is_none_or(|keys| {
                parent.is_some_and(|parent| keys.contains(&parent.key))
            });
            is_left && is_right && is_inside
        });
        Ok(matching.collect())
    }

    /// Returns the keys of the items that the request names; `None` if it names none.
    fn wanted(
        &self,
        resource: &'static Resource,
    ) -> Result<Option<Vec<String>>, Failure> {
        if self.request.named(resource).is_empty() {
            return Ok(None);
        }
        Ok(Some(self.ends(resource, true)?.into_iter().map(|end| end.key).collect()))
    }

    /// Returns the targets that the request names: on the usual right side, or items of other
    /// resources. `None` if it names none.
    fn wanted_targets(
        &self,
        left: &'static Resource,
        right: &'static Resource,
    ) -> Result<Option<Vec<End<'a>>>, Failure> {
        let is_left = |resource: &Resource| {
            Items::of(left).is_some_and(|items| items.is_or_is_in(resource))
        };
        let keys = self.request.binding.keys.iter().map(|key| key.resource);
        let mut targets = None;
        for resource in keys.filter(|it| it.name == right.name || !is_left(it)) {
            if !self.request.named(resource).is_empty() {
                targets.get_or_insert_with(Vec::new).extend(self.ends(resource, true)?);
            }
        }
        Ok(targets)
    }

    /// Returns the items on one side that the request names. Those that do not exist are a failure
    /// if they are `required` or the request can name only one.
    fn ends(
        &self,
        usual: &'static Resource,
        required: bool,
    ) -> Result<Vec<End<'a>>, Failure> {
        let is_required = required || !self.request.names_several(usual);
        let mut ends = Vec::new();
        for named in self.request.named(usual) {
            let (kind, found) = match self.end(usual, &named) {
                Err(_) if !is_required => continue,
                end => end?,
            };
            match found {
                Some(key) => ends.push(End {
                    kind,
                    key,
                    site: named.site,
                }),
                None if is_required => {
                    let resource = kinds::resource(&kind).unwrap_or(usual);
                    return Err(missing(resource, &named.text));
                }
                None => {}
            }
        }
        Ok(ends)
    }

    /// Returns the kind of a target and its key in the store, if it exists. Targets of resources that
    /// the mock does not keep exist.
    fn end(
        &self,
        usual: &'static Resource,
        named: &Named<'a>,
    ) -> Result<(String, Option<String>), Failure> {
        let is_right =
            self.request.key(usual).is_some() && is_target(named.site.member());
        let kind =
            if is_right { self.request.kind(&named.site, usual) } else { Ok(usual) };
        match kind {
            Ok(resource) => {
                let named = Named {
                    resource,
                    ..named.clone()
                };
                Ok((resource.name.to_owned(), self.request.find(self.store, &named)?))
            }
            Err(kind) => Ok((kind, Some(named.text.clone()))),
        }
    }
}

/// Whether a request member names targets, whose resource `targetType` says.
fn is_target(member: &str) -> bool {
    member.starts_with("target") || member == "id"
}
