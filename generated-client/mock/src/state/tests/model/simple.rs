//! The model: what calls have created, in vectors.

/// Everything that calls have created.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) users: Vec<User>,
    /// Codes and names.
    pub(super) groups: Vec<(String, String)>,
    /// Codes of groups and IDs of users.
    pub(super) members: Vec<(String, String)>,
    /// Codes, except that of the namespace `default`.
    pub(super) namespaces: Vec<String>,
    /// Namespaces and codes.
    pub(super) roles: Vec<(String, String)>,
    /// Roles and IDs of users.
    pub(super) holders: Vec<((String, String), String)>,
    /// Codes and the IDs of the root departments.
    pub(super) organizations: Vec<(String, String)>,
    pub(super) departments: Vec<Department>,
    /// IDs of departments and of users.
    pub(super) employees: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) id: String,
    pub(super) username: String,
    pub(super) email: Option<String>,
    pub(super) nickname: String,
}

#[derive(Debug, Clone)]
pub(super) struct Department {
    pub(super) id: String,
    pub(super) organization: String,
    /// Empty for a root department.
    pub(super) parent: String,
    pub(super) name: String,
}

impl Model {
    /// Whether a username or an email address is in use by another user.
    pub(super) fn is_taken(
        &self,
        own: &str,
        username: &str,
        email: Option<&str>,
    ) -> bool {
        self.users.iter().any(|user| {
            let same_email = email.is_some() && user.email.as_deref() == email;
            user.id != own && (user.username == username || same_email)
        })
    }

    pub(super) fn user(&mut self, id: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    pub(super) fn delete_user(&mut self, id: &str) {
        self.users.retain(|user| user.id != id);
        self.members.retain(|(_, user)| user != id);
        self.holders.retain(|(_, user)| user != id);
        self.employees.retain(|(_, user)| user != id);
    }

    pub(super) fn has_user(&self, id: &str) -> bool {
        self.users.iter().any(|user| user.id == id)
    }

    pub(super) fn has_group(&self, code: &str) -> bool {
        self.groups.iter().any(|(group, _)| group == code)
    }

    pub(super) fn members_of(&self, group: &str) -> Vec<String> {
        let members = self.members.iter().filter(|(code, _)| code == group);
        members.map(|(_, user)| user.clone()).collect()
    }

    pub(super) fn has_namespace(&self, code: &str) -> bool {
        code == "default" || self.namespaces.iter().any(|namespace| namespace == code)
    }

    pub(super) fn has_role(&self, role: &(String, String)) -> bool {
        self.roles.contains(role)
    }

    pub(super) fn delete_role(&mut self, role: &(String, String)) {
        self.roles.retain(|other| other != role);
        self.holders.retain(|(held, _)| held != role);
    }

    pub(super) fn holders_of(&self, role: &(String, String)) -> Vec<String> {
        let holders = self.holders.iter().filter(|(held, _)| held == role);
        holders.map(|(_, user)| user.clone()).collect()
    }

    pub(super) fn has_organization(&self, code: &str) -> bool {
        self.organizations.iter().any(|(organization, _)| organization == code)
    }

    /// Returns the ID of a department in an organization; `root` names the root.
    pub(super) fn department(&self, organization: &str, name: &str) -> Option<String> {
        if name == "root" {
            let mut all = self.organizations.iter();
            return Some(all.find(|(code, _)| code == organization)?.1.clone());
        }
        let mut all = self.departments.iter();
        all.find(|it| it.id == name && it.organization == organization)
            .map(|it| it.id.clone())
    }

    pub(super) fn children(&self, parent: &str) -> Vec<String> {
        let children =
            self.departments.iter().filter(|department| department.parent == parent);
        children.map(|department| department.id.clone()).collect()
    }

    /// Returns a department and all below it, in the order of their creation.
    pub(super) fn tree(&self, root: &str) -> Vec<String> {
        let is_below = |department: &Department| {
            let mut at = department.id.clone();
            while at != root && !at.is_empty() {
                at = self
                    .departments
                    .iter()
                    .find(|it| it.id == at)
                    .unwrap()
                    .parent
                    .clone();
            }
            at == root
        };
        let below = self.departments.iter().filter(|department| is_below(department));
        below.map(|department| department.id.clone()).collect()
    }

    pub(super) fn delete_departments(&mut self, ids: &[String]) {
        self.departments.retain(|department| !ids.contains(&department.id));
        self.employees.retain(|(department, _)| !ids.contains(department));
    }

    pub(super) fn employees_of(&self, departments: &[String]) -> Vec<String> {
        let mut users = Vec::new();
        for (department, user) in &self.employees {
            if departments.contains(department) && !users.contains(user) {
                users.push(user.clone());
            }
        }
        users
    }
}
