//! Calls that concern groups.

use serde_json::{Value, json};

use super::{Run, ids, page};
use crate::state::tests::pluck;

const CODES: [&str; 4] = ["one", "two", "three", "four"];

fn view(group: &Value) -> Value {
    json!([group["code"], group["name"]])
}

impl Run {
    pub(super) fn groups(&mut self) {
        match self.rng.u8(0..12) {
            0 | 1 => self.create_group(),
            2 => self.create_groups(),
            3 => self.update_group(),
            4 => self.set_group(),
            5 => self.delete_groups(),
            6..=8 => self.add_members(),
            9 => self.remove_members(),
            10 => self.list_members(),
            _ => self.list_groups_of_user(),
        }
    }

    fn group(&mut self) -> String {
        self.known(self.model.groups.iter().map(|(code, _)| code.clone()).collect())
    }

    fn create_group(&mut self) {
        let (code, name) = (self.one_of(&CODES), self.one_of(&["A", "B"]));
        let outcome =
            if self.model.has_group(&code) { Err(409) } else { Ok(json!([code, name])) };
        if outcome.is_ok() {
            self.model.groups.push((code.clone(), name.clone()));
        }
        let group =
            json!({ "code": code, "name": name, "description": "", "type": "static" });
        self.expect("createGroup", group, outcome, view);
    }

    fn create_groups(&mut self) {
        let codes = [self.one_of(&CODES), self.one_of(&CODES)];
        let is_free =
            codes[0] != codes[1] && !codes.iter().any(|code| self.model.has_group(code));
        if is_free {
            self.model.groups.extend(codes.clone().map(|code| (code, "C".to_owned())));
        }
        let group = |code| json!({ "code": code, "name": "C", "description": "", "type": "static" });
        let arguments = json!({ "list": codes.clone().map(group) });
        let outcome = if is_free { Ok(json!(codes)) } else { Err(409) };
        let view = |list: &Value| pluck(list, "code").into();
        self.expect("createGroupsBatch", arguments, outcome, view);
    }

    fn update_group(&mut self) {
        let (code, new, name) =
            (self.group(), self.one_of(&CODES), self.one_of(&["A", "B"]));
        let arguments =
            json!({ "code": code, "newCode": new, "name": name, "description": "" });
        let outcome = if !self.model.has_group(&code) {
            Err(404)
        } else if code != new && self.model.has_group(&new) {
            Err(409)
        } else {
            for (group, old_name) in &mut self.model.groups {
                if *group == code {
                    (*group, *old_name) = (new.clone(), name.clone());
                }
            }
            for (group, _) in &mut self.model.members {
                if *group == code {
                    group.clone_from(&new);
                }
            }
            Ok(json!([new, name]))
        };
        self.expect("updateGroup", arguments, outcome, view);
    }

    fn set_group(&mut self) {
        let (code, name) = (self.one_of(&CODES), self.one_of(&["A", "B"]));
        let known = self.model.groups.iter_mut().find(|(group, _)| *group == code);
        let is_new = known.is_none();
        match known {
            Some((_, old)) => old.clone_from(&name),
            None => self.model.groups.push((code.clone(), name.clone())),
        }
        let group =
            json!({ "code": code, "name": name, "description": "", "type": "static" });
        let view = |data: &Value| {
            json!([data["created"], data["data"]["code"], data["data"]["name"]])
        };
        self.expect("createOrUpdateGroup", group, Ok(json!([is_new, code, name])), view);
    }

    fn delete_groups(&mut self) {
        let codes = [self.group(), self.group()];
        self.model.groups.retain(|(code, _)| !codes.contains(code));
        self.model.members.retain(|(code, _)| !codes.contains(code));
        self.expect_success("deleteGroupsBatch", json!({ "codeList": codes }), Ok(()));
    }

    fn add_members(&mut self) {
        let (code, users) = (self.group(), [self.user(), self.user()]);
        let is_known = self.model.has_group(&code)
            && users.iter().all(|id| self.model.has_user(id));
        if is_known {
            for user in &users {
                let link = (code.clone(), user.clone());
                if !self.model.members.contains(&link) {
                    self.model.members.push(link);
                }
            }
        }
        let outcome = if is_known { Ok(()) } else { Err(404) };
        self.expect_success(
            "addGroupMembers",
            json!({ "code": code, "userIds": users }),
            outcome,
        );
    }

    fn remove_members(&mut self) {
        let (code, users) = (self.group(), [self.user(), self.user()]);
        self.model
            .members
            .retain(|(group, user)| *group != code || !users.contains(user));
        let outcome = if self.model.has_group(&code) { Ok(()) } else { Err(404) };
        self.expect_success(
            "removeGroupMembers",
            json!({ "code": code, "userIds": users }),
            outcome,
        );
    }

    fn list_members(&mut self) {
        let code = self.group();
        let members = page(&self.model.members_of(&code));
        let outcome = if self.model.has_group(&code) { Ok(members) } else { Err(404) };
        self.expect("listGroupMembers", json!({ "code": code }), outcome, ids);
    }

    fn list_groups_of_user(&mut self) {
        let user = self.user();
        let groups = self.model.members.iter().filter(|(_, member)| *member == user);
        let groups: Vec<_> = groups.map(|(group, _)| group.clone()).collect();
        let outcome =
            if self.model.has_user(&user) { Ok(json!(groups)) } else { Err(404) };
        let view = |page: &Value| pluck(&page["list"], "code").into();
        self.expect("getUserGroups", json!({ "userId": user }), outcome, view);
    }

    pub(super) fn compare_groups(&mut self) {
        let groups = json!(self.model.groups);
        let views = |list: &Value| list.as_array().unwrap().iter().map(view).collect();
        self.expect("getAllGroups", json!({}), Ok(groups), views);
        for (code, _) in self.model.groups.clone() {
            let members = page(&self.model.members_of(&code));
            self.expect("listGroupMembers", json!({ "code": code }), Ok(members), ids);
        }
    }
}
