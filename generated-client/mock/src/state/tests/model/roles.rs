//! Calls that concern roles.

use serde_json::{Value, json};

use super::{Run, ids, page};
use crate::state::tests::pluck;

const NAMESPACES: [&str; 3] = ["shop", "a/b", "a"];
/// Together with the namespaces they would be mistaken for each other if keys were merely joined.
const CODES: [&str; 3] = ["admin", "b/c", "c"];

type Role = (String, String);

fn arguments((namespace, code): &Role) -> Value {
    json!({ "namespace": namespace, "code": code })
}

impl Run {
    pub(super) fn roles(&mut self) {
        match self.rng.u8(0..13) {
            0 | 1 => self.create_namespace(),
            2 => self.rename_namespace(),
            3 => self.delete_namespace(),
            4..=6 => self.create_role(),
            7 => self.rename_role(),
            8 => self.delete_roles(),
            9 | 10 => self.assign_roles(),
            11 => self.revoke_role(),
            _ => self.look_at_roles(),
        }
    }

    fn namespace(&mut self) -> String {
        let mut all = self.model.namespaces.clone();
        all.push("default".to_owned());
        self.known(all)
    }

    fn role(&mut self) -> Role {
        match self.rng.choice(self.model.roles.clone()) {
            Some(role) if self.rng.u8(0..8) > 0 => role,
            _ => (self.namespace(), self.one_of(&CODES)),
        }
    }

    fn create_namespace(&mut self) {
        let code = self.one_of(&NAMESPACES);
        let outcome =
            if self.model.has_namespace(&code) { Err(409) } else { Ok(json!(code)) };
        if outcome.is_ok() {
            self.model.namespaces.push(code.clone());
        }
        self.expect("createNamespace", json!({ "code": code }), outcome, |it| {
            it["code"].clone()
        });
    }

    fn rename_namespace(&mut self) {
        let (code, new) = (self.namespace(), self.one_of(&NAMESPACES));
        if code == "default" {
            return;
        }
        let outcome = if !self.model.has_namespace(&code) {
            Err(404)
        } else if code != new && self.model.has_namespace(&new) {
            Err(409)
        } else {
            let model = &mut self.model;
            let roles = model.roles.iter_mut().map(|(namespace, _)| namespace);
            let held = model.holders.iter_mut().map(|((namespace, _), _)| namespace);
            for name in model.namespaces.iter_mut().chain(roles).chain(held) {
                if *name == code {
                    name.clone_from(&new);
                }
            }
            Ok(json!(new))
        };
        let arguments = json!({ "code": code, "newCode": new });
        self.expect("updateNamespace", arguments, outcome, |it| it["code"].clone());
    }

    fn delete_namespace(&mut self) {
        let code = self.namespace();
        if code == "default" {
            return;
        }
        let outcome = if self.model.has_namespace(&code) { Ok(()) } else { Err(404) };
        self.model.namespaces.retain(|namespace| *namespace != code);
        self.model.roles.retain(|(namespace, _)| *namespace != code);
        self.model.holders.retain(|((namespace, _), _)| *namespace != code);
        self.expect_success("deleteNamespace", json!({ "code": code }), outcome);
    }

    fn create_role(&mut self) {
        let role = (self.namespace(), self.one_of(&CODES));
        let outcome = if !self.model.has_namespace(&role.0) {
            Err(404)
        } else if self.model.has_role(&role) {
            Err(409)
        } else {
            self.model.roles.push(role.clone());
            Ok(json!([role.0, role.1]))
        };
        let mut arguments = json!({ "code": role.1, "name": role.1 });
        if role.0 != "default" || self.rng.bool() {
            arguments["namespace"] = json!(role.0);
        }
        self.expect("createRole", arguments, outcome, |it| {
            json!([it["namespace"], it["code"]])
        });
    }

    fn rename_role(&mut self) {
        let (role, new) = (self.role(), self.one_of(&CODES));
        let renamed = (role.0.clone(), new.clone());
        let outcome = if !self.model.has_role(&role) {
            Err(404)
        } else if role != renamed && self.model.has_role(&renamed) {
            Err(409)
        } else {
            let held = self.model.holders.iter_mut().map(|(held, _)| held);
            for other in self.model.roles.iter_mut().chain(held) {
                if *other == role {
                    other.clone_from(&renamed);
                }
            }
            Ok(())
        };
        let arguments =
            json!({ "namespace": role.0, "code": role.1, "newCode": new, "name": "R" });
        self.expect_success("updateRole", arguments, outcome);
    }

    fn delete_roles(&mut self) {
        let roles = [self.role(), self.role()];
        for role in &roles {
            self.model.delete_role(role);
        }
        let list = json!({ "roleList": roles.each_ref().map(arguments) });
        self.expect_success("deleteRoles", list, Ok(()));
    }

    fn assign_roles(&mut self) {
        let (roles, users) = ([self.role(), self.role()], [self.user(), self.user()]);
        let are_known = roles.iter().all(|role| self.model.has_role(role));
        let outcome =
            match are_known && users.iter().all(|user| self.model.has_user(user)) {
                true => Ok(()),
                false => Err(404),
            };
        if outcome.is_ok() {
            for role in &roles {
                for user in &users {
                    let link = (role.clone(), user.clone());
                    if !self.model.holders.contains(&link) {
                        self.model.holders.push(link);
                    }
                }
            }
        }
        let targets =
            users.map(|id| json!({ "targetType": "USER", "targetIdentifier": id }));
        let arguments =
            json!({ "roles": roles.each_ref().map(arguments), "targets": targets });
        self.expect_success("assignRoleBatch", arguments, outcome);
    }

    fn revoke_role(&mut self) {
        let (role, user) = (self.role(), self.user());
        let outcome = if self.model.has_role(&role) { Ok(()) } else { Err(404) };
        self.model.holders.retain(|(held, holder)| *held != role || *holder != user);
        let mut arguments = arguments(&role);
        arguments["targets"] =
            json!([{ "targetType": "USER", "targetIdentifier": user }]);
        self.expect_success("revokeRole", arguments, outcome);
    }

    fn look_at_roles(&mut self) {
        let (role, user) = (self.role(), self.user());
        let outcome = if self.model.has_role(&role) {
            Ok(page(&self.model.holders_of(&role)))
        } else {
            Err(404)
        };
        self.expect("listRoleMembers", arguments(&role), outcome, ids);
        if !self.model.has_user(&user) {
            return;
        }
        let has = self.model.holders.contains(&(role.clone(), user.clone()));
        let question = json!({ "userId": user, "roles": [arguments(&role)] });
        self.expect("hasAnyRole", question, Ok(json!(has)), |it| {
            it["hasAnyRole"].clone()
        });
        let held = self.model.holders.iter().filter(|(_, holder)| *holder == user);
        let held: Vec<_> = held.map(|(role, _)| json!(role)).collect();
        self.expect("getUserRoles", json!({ "userId": user }), Ok(json!(held)), pairs);
    }

    pub(super) fn compare_roles(&mut self) {
        let arguments_of_all = json!({ "page": 1, "limit": 50 });
        let roles = json!(self.model.roles);
        self.expect("listRoles", arguments_of_all, Ok(roles), pairs);
        let namespaces =
            ["default".to_owned()].into_iter().chain(self.model.namespaces.clone());
        let namespaces: Vec<_> = namespaces.collect();
        let codes = |page: &Value| pluck(&page["list"], "code").into();
        self.expect("listNamespaces", json!({}), Ok(json!(namespaces)), codes);
        for role in self.model.roles.clone() {
            let holders = page(&self.model.holders_of(&role));
            self.expect("listRoleMembers", arguments(&role), Ok(holders), ids);
        }
    }
}

fn pairs(page: &Value) -> Value {
    let list = page["list"].as_array().unwrap().iter();
    list.map(|role| json!([role["namespace"], role["code"]])).collect()
}
