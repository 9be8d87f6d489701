//! What the claims of a token have to be, whatever kind of token it is.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::error::{Kind, shown};

/// The end of the year 9999, in seconds since the epoch. Nothing later is a time.
const LAST_SECOND: f64 = 253_402_300_799.0;

/// What is expected of every token.
pub(super) struct Rules {
    pub(super) issuer: String,
    pub(super) app_id: String,
    pub(super) leeway: Duration,
}

/// The claims that every token has, checked.
pub(super) struct Registered {
    pub(super) iss: String,
    pub(super) aud: Vec<String>,
    pub(super) azp: Option<String>,
    pub(super) exp: SystemTime,
    pub(super) nbf: Option<SystemTime>,
    pub(super) iat: Option<SystemTime>,
}

impl Rules {
    /// Checks whose token it is, for whom, and when it is valid.
    pub(super) fn check(
        &self,
        claims: &Map<String, Value>,
        now: SystemTime,
    ) -> Result<Registered, Kind> {
        let registered = Registered {
            iss: self.issuer(claims)?,
            aud: self.audience(claims)?,
            azp: text(claims, "azp", "its `azp` is no string")?,
            exp: time(claims, "exp", "its time `exp` is no time")?.ok_or(
                Kind::Malformed("it has no `exp`, so that it would be valid for ever"),
            )?,
            nbf: time(claims, "nbf", "its time `nbf` is no time")?,
            iat: time(claims, "iat", "its time `iat` is no time")?,
        };
        self.party(&registered)?;
        self.times(&registered, now)?;
        Ok(registered)
    }

    fn issuer(&self, claims: &Map<String, Value>) -> Result<String, Kind> {
        let found = text(claims, "iss", "its issuer is no string")?
            .ok_or(Kind::Malformed("it names no issuer"))?;
        if found == self.issuer {
            return Ok(found);
        }
        Err(Kind::Issuer {
            found: shown(&found),
            expected: self.issuer.clone(),
        })
    }

    fn audience(&self, claims: &Map<String, Value>) -> Result<Vec<String>, Kind> {
        const WRONG: Kind =
            Kind::Malformed("its audience is no string or array of strings");
        let audience = match present(claims, "aud") {
            None => return Err(Kind::Malformed("it names no audience")),
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(several)) => several
                .iter()
                .map(|it| it.as_str().map(str::to_owned).ok_or(WRONG))
                .collect::<Result<_, _>>()?,
            Some(_) => return Err(WRONG),
        };
        if audience.contains(&self.app_id) {
            return Ok(audience);
        }
        let found: Vec<_> =
            audience.iter().map(|it| format!("`{}`", shown(it))).collect();
        Err(Kind::Audience {
            found: match found.as_slice() {
                [] => "nobody".to_owned(),
                [one] => one.clone(),
                [first, ..] => format!("{first} and others"),
            },
            expected: self.app_id.clone(),
        })
    }

    /// Among several audiences, the application has to be the one that asked for the token.
    fn party(&self, claims: &Registered) -> Result<(), Kind> {
        match &claims.azp {
            Some(party) if *party != self.app_id => Err(Kind::Party(
                "the token was issued to another application (`azp`): check `app_id`",
            )),
            None if claims.aud.len() > 1 => Err(Kind::Party(
                "the token is for several applications and does not say to which one it was \
                 issued (`azp`)",
            )),
            _ => Ok(()),
        }
    }

    fn times(&self, claims: &Registered, now: SystemTime) -> Result<(), Kind> {
        let leeway = self.leeway;
        if let Some(ago) =
            now.duration_since(claims.exp).ok().filter(|ago| *ago >= leeway)
        {
            return Err(Kind::Expired { ago, leeway });
        }
        for begin in [claims.nbf, claims.iat].into_iter().flatten() {
            if let Some(ahead) = begin.duration_since(now).ok().filter(|it| *it > leeway)
            {
                return Err(Kind::NotYet { ahead, leeway });
            }
        }
        if claims.iat.is_some_and(|iat| iat > claims.exp) {
            return Err(Kind::Malformed("it expired before it was issued"));
        }
        Ok(())
    }
}

/// A claim that is there. Null says that it is not.
pub(super) fn present<'a>(
    claims: &'a Map<String, Value>,
    name: &str,
) -> Option<&'a Value> {
    claims.get(name).filter(|value| !value.is_null())
}

/// A claim that is a string, if it is there.
pub(super) fn text(
    claims: &Map<String, Value>,
    name: &str,
    otherwise: &'static str,
) -> Result<Option<String>, Kind> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    present(claims, name)
        .map(|value| text(value).ok_or(Kind::Malformed(otherwise)))
        .transpose()
}

/// A claim that is a time, if it is there: seconds since the epoch, maybe with a fraction.
pub(super) fn time(
    claims: &Map<String, Value>,
    name: &str,
    otherwise: &'static str,
) -> Result<Option<SystemTime>, Kind> {
    present(claims, name)
        .map(|value| to_time(value).ok_or(Kind::Malformed(otherwise)))
        .transpose()
}

fn to_time(value: &Value) -> Option<SystemTime> {
    // A negative one has no duration.
    let seconds = value.as_f64().filter(|it| *it <= LAST_SECOND)?;
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}
