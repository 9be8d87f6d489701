//! Calls that concern departments.

use serde_json::{Value, json};

use super::simple::Department;
use super::{Run, ids, page};
use crate::state::tests::pluck;

const CODES: [&str; 3] = ["acme", "initech", "umbrella"];

impl Run {
    pub(super) fn departments(&mut self) {
        match self.rng.u8(0..14) {
            0 | 1 => self.create_organization(),
            2 => self.rename_organization(),
            3 => self.delete_organization(),
            4..=7 => self.create_department(),
            8 => self.move_department(),
            9 => self.delete_department(),
            10 | 11 => self.add_employees(),
            12 => self.set_departments_of_user(),
            _ => self.look_at_department(),
        }
    }

    fn organization(&mut self) -> String {
        self.known(
            self.model.organizations.iter().map(|(code, _)| code.clone()).collect(),
        )
    }

    /// Returns the name of a department, usually one of the organization.
    fn department(&mut self, organization: &str) -> String {
        let all = self.model.departments.iter();
        let own =
            all.filter(|it| it.organization == organization).map(|it| it.id.clone());
        let mut own: Vec<_> = own.collect();
        own.push("root".to_owned());
        if self.rng.u8(0..10) == 0 {
            own = self.model.departments.iter().map(|it| it.id.clone()).collect();
        }
        self.known(own)
    }

    fn create_organization(&mut self) {
        let code = self.one_of(&CODES);
        let outcome = if self.model.has_organization(&code) { Err(409) } else { Ok(()) };
        let arguments = json!({ "organizationCode": code, "organizationName": code });
        if let Some(created) = self.create("createOrganization", arguments, outcome) {
            let root = created["departmentId"].as_str().unwrap().to_owned();
            self.model.organizations.push((code.clone(), root.clone()));
            self.model.departments.push(Department {
                id: root,
                name: code.clone(),
                organization: code,
                parent: String::new(),
            });
        }
    }

    fn rename_organization(&mut self) {
        let (code, new) = (self.organization(), self.one_of(&CODES));
        let outcome = if !self.model.has_organization(&code) {
            Err(404)
        } else if code != new && self.model.has_organization(&new) {
            Err(409)
        } else {
            let departments =
                self.model.departments.iter_mut().map(|it| &mut it.organization);
            let own = self.model.organizations.iter_mut().map(|(code, _)| code);
            for name in own.chain(departments) {
                if *name == code {
                    name.clone_from(&new);
                }
            }
            Ok(json!(new))
        };
        let arguments = json!({ "organizationCode": code, "organizationNewCode": new });
        self.expect("updateOrganization", arguments, outcome, |it| {
            it["organizationCode"].clone()
        });
    }

    fn delete_organization(&mut self) {
        let code = self.organization();
        let root = self.model.department(&code, "root");
        let outcome = if root.is_some() { Ok(()) } else { Err(404) };
        if let Some(root) = root {
            let all = self.model.tree(&root);
            self.model.delete_departments(&all);
            self.model.organizations.retain(|(organization, _)| *organization != code);
        }
        self.expect_success(
            "deleteOrganization",
            json!({ "organizationCode": code }),
            outcome,
        );
    }

    fn create_department(&mut self) {
        let code = self.organization();
        let (name, parent) = (self.one_of(&["D", "E", "F"]), self.department(&code));
        let found = self.model.department(&code, &parent);
        let outcome = if found.is_some() { Ok(()) } else { Err(404) };
        let arguments = json!({ "organizationCode": code, "name": name, "parentDepartmentId": parent });
        if let Some(created) = self.create("createDepartment", arguments, outcome) {
            assert_eq!(created["parentDepartmentId"], json!(found));
            self.model.departments.push(Department {
                id: created["departmentId"].as_str().unwrap().to_owned(),
                organization: code,
                parent: found.unwrap_or_default(),
                name,
            });
        }
    }

    fn move_department(&mut self) {
        let code = self.organization();
        let (name, parent) = (self.department(&code), self.department(&code));
        let (own, new) =
            (self.model.department(&code, &name), self.model.department(&code, &parent));
        let outcome = match (own, new) {
            (Some(own), Some(new)) if self.model.tree(&own).contains(&new) => Err(422),
            (Some(own), Some(new)) => {
                let all = &mut self.model.departments;
                all.iter_mut().find(|it| it.id == own).unwrap().parent.clone_from(&new);
                Ok(json!([own, new]))
            }
            _ => Err(404),
        };
        let arguments = json!({ "organizationCode": code, "departmentId": name, "parentDepartmentId": parent });
        let view = |it: &Value| json!([it["departmentId"], it["parentDepartmentId"]]);
        self.expect("updateDepartment", arguments, outcome, view);
    }

    fn delete_department(&mut self) {
        let code = self.organization();
        let name = self.department(&code);
        let found = self.model.department(&code, &name);
        let outcome = match found {
            Some(id) if self.model.department(&code, "root") == Some(id.clone()) => {
                Err(422)
            }
            Some(id) => {
                let all = self.model.tree(&id);
                self.model.delete_departments(&all);
                Ok(())
            }
            None => Err(404),
        };
        let arguments = json!({ "organizationCode": code, "departmentId": name });
        self.expect_success("deleteDepartment", arguments, outcome);
    }

    fn add_employees(&mut self) {
        let code = self.organization();
        let (name, user) = (self.department(&code), self.user());
        let found =
            self.model.department(&code, &name).filter(|_| self.model.has_user(&user));
        let outcome = if found.is_some() { Ok(()) } else { Err(404) };
        if let Some(id) = found {
            let link = (id, user.clone());
            if !self.model.employees.contains(&link) {
                self.model.employees.push(link);
            }
        }
        let arguments =
            json!({ "organizationCode": code, "departmentId": name, "userIds": [user] });
        self.expect_success("addDepartmentMembers", arguments, outcome);
    }

    fn set_departments_of_user(&mut self) {
        let user = self.user();
        let all: Vec<_> =
            self.model.departments.iter().map(|it| it.id.clone()).collect();
        let departments = [self.known(all.clone()), self.known(all.clone())];
        let is_known =
            self.model.has_user(&user) && departments.iter().all(|id| all.contains(id));
        if is_known {
            self.model.employees.retain(|(_, employee)| *employee != user);
            for id in &departments {
                let link = (id.clone(), user.clone());
                if !self.model.employees.contains(&link) {
                    self.model.employees.push(link);
                }
            }
        }
        let outcome = if is_known { Ok(()) } else { Err(404) };
        let departments = departments.map(|id| json!({ "departmentId": id }));
        let arguments = json!({ "userId": user, "departments": departments });
        self.expect_success("setUserDepartments", arguments, outcome);
    }

    fn look_at_department(&mut self) {
        let code = self.organization();
        let name = self.department(&code);
        let mut arguments = json!({ "organizationCode": code, "departmentId": name });
        let found = self.model.department(&code, &name);
        let children =
            found.as_ref().map(|id| json!(self.model.children(id))).ok_or(404);
        let list = |page: &Value| pluck(&page["list"], "departmentId").into();
        self.expect("listChildrenDepartments", arguments.clone(), children, list);
        let tree = found.as_ref().map(|id| self.model.tree(id)).ok_or(404);
        let all = tree.clone().map(|tree| json!(tree));
        self.expect("getAllDepartments", arguments.clone(), all, list);
        arguments["includeChildrenDepartments"] = json!(true);
        let members = tree.map(|tree| page(&self.model.employees_of(&tree)));
        self.expect("listDepartmentMembers", arguments, members, ids);
    }

    pub(super) fn compare_departments(&mut self) {
        let organizations = self.model.organizations.clone();
        let codes: Vec<_> = organizations.iter().map(|(code, _)| code.clone()).collect();
        let list = |page: &Value| pluck(&page["list"], "organizationCode").into();
        self.expect("listOrganizations", json!({}), Ok(json!(codes)), list);
        for (code, root) in organizations {
            let all = json!(self.model.tree(&root));
            let list = |page: &Value| pluck(&page["list"], "departmentId").into();
            self.expect(
                "getAllDepartments",
                json!({ "organizationCode": code }),
                Ok(all),
                list,
            );
        }
        for department in self.model.departments.clone() {
            let employees =
                self.model.employees_of(std::slice::from_ref(&department.id));
            let has_children = !self.model.children(&department.id).is_empty();
            let expected = json!([
                department.name,
                department.parent,
                employees.len(),
                has_children
            ]);
            let view = |it: &Value| {
                json!([
                    it["name"],
                    it["parentDepartmentId"],
                    it["membersCount"],
                    it["hasChildren"]
                ])
            };
            let arguments = json!({ "organizationCode": department.organization, "departmentId": department.id });
            self.expect("getDepartment", arguments.clone(), Ok(expected), view);
            self.expect("listDepartmentMembers", arguments, Ok(page(&employees)), ids);
        }
    }
}
