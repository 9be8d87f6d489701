//! The intended differences between this client and the SDKs.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Case;
use super::message::{Body, Message, Pairs};
use crate::runtime::operation::Credential;

/// An intended difference.
pub(super) struct Rule {
    pub(super) name: &'static str,
    /// The reason that this client differs from the SDK.
    pub(super) reason: &'static str,
    /// Changes a request of this client into the one that the SDK sends.
    pub(super) predict: fn(&Case<'_>, &mut Message),
}

pub(super) const NODE_AUTHENTICATION: &[Rule] = &[
    DEFAULTS,
    BRACES,
    USER_EVERYWHERE,
    BARE_TOKEN,
    SECRET_UNSENT,
    EVENT_AS_TEXT,
    EVENT_SOURCE,
    FORM_UNSENT,
    FORM_WITHOUT_BODY,
    LANG_UNSENT,
];

pub(super) const NODE_MANAGEMENT: &[Rule] = &[
    DEFAULTS,
    OWN_DEFAULTS,
    JAVA_ALONE,
    BRACES,
    #[cfg(not(feature = "signature"))]
    SIGNATURE,
    EVENT_AS_TEXT,
    EVENT_SOURCE,
    JSON_WITHOUT_BODY,
    CHINESE,
    TENANT_AS_APP,
];

pub(super) const PYTHON_AUTHENTICATION: &[Rule] = &[
    OLD,
    BRACES,
    BOOLEANS,
    USER_EVERYWHERE,
    SECRET_UNSENT,
    EVENT_AS_TEXT,
    FORM_UNSENT,
    ANONYMOUS_PROTOCOL,
];

pub(super) const PYTHON_MANAGEMENT: &[Rule] =
    &[OLD, BRACES, BOOLEANS, REPEATED, NULL_UNSENT, EVENT_AS_TEXT, EMPTY_LANG];

const BRACES: Rule = Rule {
    name: "braces in the path",
    reason: "the SDK sends the name of a path parameter in braces instead of its value",
    predict: |case, message| {
        if case.operation.path.contains('{') {
            message.path = case.operation.path.replace('{', "%7B").replace('}', "%7D");
        }
    },
};

const DEFAULTS: Rule = Rule {
    name: "defaults in the query",
    reason: "the SDK sends documented defaults; this client leaves them to the server",
    predict: |case, message| {
        for (name, value) in &case.arguments.defaults {
            let text = plain(value);
            if !message.query.contains_key(name)
                && case.theirs.query.get(name) == Some(&vec![text.clone()])
            {
                message.query.insert(name.clone(), vec![text]);
            }
        }
    },
};

/// Defaults of the Node SDK that the API does not document.
const UNDOCUMENTED: [(&str, &str, &str); 5] = [
    ("getRow", "showFieldId", "false"),
    ("getRowByValue", "showFieldId", "false"),
    ("listGroupMembers", "flatCustomData", "false"),
    ("listUsersLegacy", "withUserPasswordExpireTime", "false"),
    ("postList", "metadataNoFieldId", "false"),
];

const OWN_DEFAULTS: Rule = Rule {
    name: "undocumented defaults",
    reason: "the SDK sends undocumented defaults; this client leaves them to the server",
    predict: |case, message| {
        for (operation, name, value) in UNDOCUMENTED {
            if operation == case.call.operation {
                let sent = message.query.entry(name.to_owned());
                sent.or_insert_with(|| vec![value.to_owned()]);
            }
        }
    },
};

/// Parameters that the Java SDK has and the Node SDK lacks.
const JAVA_ONLY: [(&str, &str); 2] =
    [("getUser", "withTenantIds"), ("getUserBatch", "withTenantIds")];

const JAVA_ALONE: Rule = Rule {
    name: "parameters of Java",
    reason: "the SDK sends only parameters that it knows, and lacks some that the Java SDK has",
    predict: |case, message| {
        for (operation, name) in JAVA_ONLY {
            if operation == case.call.operation {
                message.query.remove(name);
            }
        }
    },
};

const USER_EVERYWHERE: Rule = Rule {
    name: "user token everywhere",
    reason: "the SDK sends the user's token also with operations that do not use it",
    predict: |case, message| {
        let is_for_user = case.is_with(&[Credential::User, Credential::UserBearer]);
        if case.options() != "none" && !is_for_user {
            set(&mut message.headers, "authorization", "USER_TOKEN");
        }
    },
};

const BARE_TOKEN: Rule = Rule {
    name: "bare token",
    reason: "the SDK overwrites the bearer token of the user info request with a bare token",
    predict: |case, message| {
        if case.is_with(&[Credential::UserBearer]) {
            set(&mut message.headers, "authorization", "USER_TOKEN");
        }
    },
};

const SECRET_UNSENT: Rule = Rule {
    name: "secret is not sent",
    reason: "the SDK sends the app ID and app secret in some of its methods, but not in this one",
    predict: |case, message| {
        let names = ["client_id", "client_secret"];
        let is_given = names.iter().any(|name| case.given.get(name).is_some());
        if is_given || !case.is_with(&[Credential::Client]) {
            return;
        }
        if let Some(members) = message.members() {
            members.retain(|name, _| !names.contains(&name.as_str()));
        }
    },
};

#[cfg(not(feature = "signature"))]
const SIGNATURE: Rule = Rule {
    name: "signature",
    reason: "the SDK signs requests; so does this client with the feature `signature`",
    predict: |_, message| {
        set(&mut message.headers, "authorization", "authing AKID:SIGNATURE");
    },
};

const EVENT_AS_TEXT: Rule = Rule {
    name: "event as text",
    reason: "the SDK sends the event data as a string that contains JSON; this client sends it unchanged",
    predict: |case, message| {
        let is_published = matches!(case.call.by.as_deref(), Some("pub" | "put_event"));
        let theirs = match &case.theirs.body {
            Body::Json(body) if is_published => body.get("eventData"),
            _ => None,
        };
        let Some(Value::String(text)) = theirs else { return };
        let data = message.members().and_then(|members| members.get_mut("eventData"));
        if let Some(data) = data
            && serde_json::from_str::<Value>(text).ok().as_ref() == Some(&*data)
        {
            *data = text.clone().into();
        }
    },
};

const EVENT_SOURCE: Rule = Rule {
    name: "source of an event",
    reason: "the SDK adds an undocumented member `source` with its own name",
    predict: |case, message| {
        if case.call.by.as_deref() == Some("pub")
            && let Some(members) = message.members()
        {
            members.insert("source".to_owned(), "authing-node-sdk: 4.0.1".into());
        }
    },
};

const FORM_UNSENT: Rule = Rule {
    name: "form is not sent",
    reason: "the SDK accepts a body but does not send it, so the call cannot succeed",
    predict: |case, message| {
        if case.call.operation == "verifyMfaToken" {
            message.body = Body::Nothing;
            message.headers.remove("content-type");
        }
    },
};

const FORM_WITHOUT_BODY: Rule = Rule {
    name: "form without a body",
    reason: "the SDK's HTTP library sends the content type of a form for a POST without a body",
    predict: |_, message| {
        if message.verb == "POST" && message.body == Body::Nothing {
            let form = "application/x-www-form-urlencoded";
            set(&mut message.headers, "content-type", form);
        }
    },
};

const JSON_WITHOUT_BODY: Rule = Rule {
    name: "JSON without a body",
    reason: "the SDK sends a content type with requests that have no body",
    predict: |_, message| {
        if message.body == Body::Nothing {
            set(&mut message.headers, "content-type", "application/json");
        }
    },
};

const LANG_UNSENT: Rule = Rule {
    name: "language is not sent",
    reason: "the SDK accepts a language but does not send it",
    predict: |case, message| {
        if case.options() == "lang" {
            message.headers.remove("x-authing-lang");
        }
    },
};

const CHINESE: Rule = Rule {
    name: "Chinese by default",
    reason: "the SDK requests Chinese by default; this client leaves the language to the server",
    predict: |case, message| {
        if case.options() == "none" {
            set(&mut message.headers, "x-authing-lang", "zh-CN");
        }
    },
};

const EMPTY_LANG: Rule = Rule {
    name: "empty language",
    reason: "the SDK sends an empty language by default",
    predict: |case, message| {
        if case.options() == "none" {
            set(&mut message.headers, "x-authing-lang", "");
        }
    },
};

const TENANT_AS_APP: Rule = Rule {
    name: "tenant as application",
    reason: "the SDK erroneously sends the tenant in the header of the application",
    predict: |_, message| {
        if let Some(tenant) = message.headers.remove("x-authing-app-tenant-id") {
            set(&mut message.headers, "x-authing-app-id", &tenant);
        }
    },
};

const OLD: Rule = Rule {
    name: "older than the API",
    reason: "the SDK method has no parameter for a documented field",
    predict: |case, message| {
        for name in &case.call.unknown {
            message.query.remove(name);
            message.query.remove(&format!("{name}[]"));
            if let Some(members) = message.members() {
                members.remove(name);
            }
        }
    },
};

const BOOLEANS: Rule = Rule {
    name: "Python's booleans",
    reason: "the SDK sends `True` and `False` in the query, which are not JSON",
    predict: |case, message| {
        for (name, value) in case.given.as_object().into_iter().flatten() {
            if let (Value::Bool(value), Some(sent)) =
                (value, message.query.get_mut(name))
            {
                *sent = vec![if *value { "True" } else { "False" }.to_owned()];
            }
        }
    },
};

const REPEATED: Rule = Rule {
    name: "arrays without brackets",
    reason: "the SDK sends `k=a&k=b`, where a single value is not an array; Node sends `k[]=a`",
    predict: |_, message| {
        let query = std::mem::take(&mut message.query).into_iter();
        let renamed = query.map(|(name, values)| match name.strip_suffix("[]") {
            Some(plain) => (plain.to_owned(), values),
            None => (name, values),
        });
        message.query = renamed.collect::<Pairs>();
    },
};

const NULL_UNSENT: Rule = Rule {
    name: "null is not sent",
    reason: "the SDK omits null members, so values cannot be cleared",
    predict: |_, message| {
        if let Some(members) = message.members() {
            members.retain(|_, value| !value.is_null());
        }
    },
};

const ANONYMOUS_PROTOCOL: Rule = Rule {
    name: "anonymous protocol",
    reason: "the SDK omits the headers of the application in OIDC requests; they do no harm",
    predict: |case, message| {
        let is_oidc =
            ["/oidc/", "/oauth/"].iter().any(|it| case.operation.path.starts_with(it));
        if is_oidc && case.call.by.is_some() {
            message.headers.retain(|name, value| {
                name == "content-type" || value.starts_with("Bearer ")
            });
        }
    },
};

fn set(headers: &mut BTreeMap<String, String>, name: &str, value: &str) {
    headers.insert(name.to_owned(), value.to_owned());
}

/// Returns a single value as it is written in a query.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
