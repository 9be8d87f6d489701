//! Calls that concern users.

use serde_json::{Value, json};

use super::simple::User;
use super::{Run, ids};
use crate::state::tests::pluck;

const NAMES: [&str; 6] = ["ann", "ben", "cem", "dan", "eva", "fay"];
const EMAILS: [&str; 4] =
    ["a@example.com", "b@example.com", "c@example.com", "d@example.com"];

fn view(user: &Value) -> Value {
    json!([user["userId"], user["username"], user["email"], user["nickname"]])
}

fn expected(user: &User) -> Value {
    json!([user.id, user.username, user.email, user.nickname])
}

impl Run {
    pub(super) fn users(&mut self) {
        match self.rng.u8(0..12) {
            0..=2 => self.create_users(1),
            3 => self.create_users(3),
            4 => self.update_user(),
            5 => self.update_users(),
            6 => self.delete_users(),
            7 => self.read_user(),
            8 => self.read_users(),
            9 => self.check_user(),
            10 => self.list_users(),
            _ => self.find_users(),
        }
    }

    fn draft(&mut self) -> User {
        let email = self.rng.bool().then(|| self.one_of(&EMAILS));
        User {
            id: String::new(),
            username: self.one_of(&NAMES),
            email,
            nickname: self.one_of(&["x", "Y", "z"]),
        }
    }

    fn create_users(&mut self, count: usize) {
        let drafts: Vec<_> = (0..count).map(|_| self.draft()).collect();
        let members = |user: &User| {
            let mut members =
                json!({ "username": user.username, "nickname": user.nickname });
            if let Some(email) = &user.email {
                members["email"] = json!(email);
            }
            members
        };
        let before = self.model.users.len();
        let mut outcome = Ok(());
        for (index, draft) in drafts.iter().enumerate() {
            if self.model.is_taken("", &draft.username, draft.email.as_deref()) {
                outcome = Err(409);
                break;
            }
            // The ID is not known yet, and differs from those of the others.
            self.model.users.push(User {
                id: format!("new {index}"),
                ..draft.clone()
            });
        }
        let list: Vec<_> = drafts.iter().map(members).collect();
        let created = match count {
            1 => self
                .create("createUser", list[0].clone(), outcome)
                .map(|user| json!([user])),
            _ => self.create("createUsersBatch", json!({ "list": list }), outcome),
        };
        let Some(created) = created else { return self.model.users.truncate(before) };
        for (user, created) in
            self.model.users[before..].iter_mut().zip(created.as_array().unwrap())
        {
            user.id = created["userId"].as_str().unwrap().to_owned();
            assert_eq!(view(created), expected(user));
        }
    }

    fn update_user(&mut self) {
        let (id, draft) = (self.user(), self.draft());
        let arguments = json!({ "userId": id, "username": draft.username, "nickname": draft.nickname });
        let is_taken = self.model.is_taken(&id, &draft.username, None);
        let outcome = match self.model.user(&id) {
            None => Err(404),
            Some(_) if is_taken => Err(409),
            Some(user) => {
                (user.username, user.nickname) = (draft.username, draft.nickname);
                Ok(expected(user))
            }
        };
        self.expect("updateUser", arguments, outcome, view);
    }

    fn update_users(&mut self) {
        let before = self.model.users.clone();
        let changes: Vec<_> =
            (0..2).map(|_| (self.user(), self.one_of(&EMAILS))).collect();
        let mut outcome = Ok(());
        for (id, email) in &changes {
            let is_taken = self.model.is_taken(id, "", Some(email));
            match self.model.user(id) {
                None => outcome = Err(404),
                Some(_) if is_taken => outcome = Err(409),
                Some(user) => user.email = Some(email.clone()),
            }
            if outcome.is_err() {
                self.model.users = before;
                break;
            }
        }
        let list =
            changes.iter().map(|(id, email)| json!({ "userId": id, "email": email }));
        let arguments = json!({ "list": list.collect::<Vec<_>>() });
        let outcome = outcome.map(|()| {
            let users =
                changes.iter().map(|(id, _)| expected(self.model.user(id).unwrap()));
            users.collect::<Value>()
        });
        let views = |list: &Value| list.as_array().unwrap().iter().map(view).collect();
        self.expect("updateUserBatch", arguments, outcome, views);
    }

    fn delete_users(&mut self) {
        let users: Vec<_> = (0..self.rng.usize(1..3)).map(|_| self.user()).collect();
        for user in &users {
            self.model.delete_user(user);
        }
        self.expect_success("deleteUsersBatch", json!({ "userIds": users }), Ok(()));
    }

    fn read_user(&mut self) {
        if self.rng.bool() {
            let id = self.user();
            let outcome = self.model.user(&id).map(|user| expected(user)).ok_or(404);
            return self.expect("getUser", json!({ "userId": id }), outcome, view);
        }
        let name = self.one_of(&NAMES);
        let found = self.model.users.iter().find(|user| user.username == name);
        let outcome = found.map(expected).ok_or(404);
        let arguments = json!({ "userId": name, "userIdType": "username" });
        self.expect("getUser", arguments, outcome, view);
    }

    fn read_users(&mut self) {
        let users: Vec<_> = (0..3).map(|_| self.user()).collect();
        let found: Vec<_> = users.iter().filter(|id| self.model.has_user(id)).collect();
        let view = |list: &Value| pluck(list, "userId").into();
        self.expect("getUserBatch", json!({ "userIds": users }), Ok(json!(found)), view);
    }

    fn check_user(&mut self) {
        let (name, email) = (self.one_of(&NAMES), self.one_of(&EMAILS));
        let exists = self.model.is_taken("", &name, Some(&email));
        let arguments = json!({ "username": name, "email": email });
        self.expect("isUserExists", arguments, Ok(json!(exists)), |it| {
            it["exists"].clone()
        });
    }

    fn list_users(&mut self) {
        let (page, limit) = (self.rng.usize(1..4), self.rng.usize(1..5));
        let mut users = self.model.users.clone();
        let mut options = json!({ "pagination": { "page": page, "limit": limit } });
        if self.rng.bool() {
            users.sort_by(|one, other| {
                one.nickname.cmp(&other.nickname).then(other.username.cmp(&one.username))
            });
            options["sort"] = json!([
                { "field": "nickname", "order": "asc" },
                { "field": "username", "order": "desc" },
            ]);
        }
        let shown =
            users.iter().skip((page - 1) * limit).take(limit).map(|user| &user.id);
        let shown = json!([users.len(), shown.collect::<Vec<_>>()]);
        self.expect("listUsers", json!({ "options": options }), Ok(shown), ids);
    }

    fn find_users(&mut self) {
        let word = self.one_of(&["an", "e", "y", "@", "B@"]);
        let lower = word.to_lowercase();
        let has_word = |user: &&User| {
            let email = user.email.as_deref().unwrap_or_default();
            [user.username.as_str(), &user.nickname, email]
                .iter()
                .any(|it| it.to_lowercase().contains(&lower))
        };
        let nickname = self.one_of(&["x", "Y"]);
        let found = self.model.users.iter().filter(has_word);
        let found =
            found.filter(|user| user.nickname == nickname).map(|user| user.id.clone());
        let found: Vec<_> = found.collect();
        let filter =
            json!([{ "field": "nickname", "operator": "EQUAL", "value": nickname }]);
        let arguments = json!({ "keywords": word, "advancedFilter": filter });
        self.expect("listUsers", arguments, Ok(super::page(&found)), ids);
    }

    pub(super) fn compare_users(&mut self) {
        let users: Vec<_> = self.model.users.iter().map(expected).collect();
        let arguments =
            json!({ "options": { "pagination": { "page": 1, "limit": 50 } } });
        let views =
            |page: &Value| page["list"].as_array().unwrap().iter().map(view).collect();
        self.expect("listUsers", arguments, Ok(json!(users)), views);
    }
}
