//! The rules for the registered claims, which are the same for every kind of token.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::error::{Kind, shown};

/// The end of the year 9999 in seconds since the epoch. Later times are invalid.
const LAST_SECOND: f64 = 253_402_300_799.0;

/// What is expected of every token.
pub(super) struct Rules {
    pub(super) issuer: String,
    pub(super) app_id: String,
    pub(super) leeway: Duration,
}

/// The checked registered claims.
pub(super) struct Registered {
    pub(super) iss: String,
    pub(super) aud: Vec<String>,
    pub(super) azp: Option<String>,
    pub(super) exp: Option<SystemTime>,
    pub(super) nbf: Option<SystemTime>,
    pub(super) iat: Option<SystemTime>,
    /// When the token is no longer accepted, leeway included.
    pub(super) accepted_until: SystemTime,
}

impl Registered {
    pub(super) fn expiry(&self) -> Result<SystemTime, Kind> {
        self.exp.ok_or(NO_EXPIRY)
    }

    pub(super) fn issued_at(&self) -> Result<SystemTime, Kind> {
        self.iat.ok_or(Kind::Malformed("`iat` is missing"))
    }
}

const NO_EXPIRY: Kind =
    Kind::Malformed("`exp` is missing, so the token would never expire");

impl Rules {
    /// Checks issuer, audience, and times.
    ///
    /// With `max_age`, a token is too old that long after `iat`, and may lack `exp`.
    pub(super) fn check(
        &self,
        claims: &Map<String, Value>,
        now: SystemTime,
        max_age: Option<Duration>,
    ) -> Result<Registered, Kind> {
        let iss = self.issuer(claims)?;
        let aud = self.audience(claims)?;
        let azp = text(claims, "azp", "`azp` must be a string")?;
        let exp = time(claims, "exp", INVALID_EXP)?;
        let nbf = time(claims, "nbf", INVALID_NBF)?;
        let iat = time(claims, "iat", INVALID_IAT)?;
        self.party(&aud, azp.as_deref())?;
        let limit = match (max_age, iat) {
            // An age beyond the end of time limits nothing.
            (Some(age), Some(iat)) => iat.checked_add(age),
            (Some(_), None) => return Err(Kind::Malformed("`iat` is missing")),
            (None, _) => None,
        };
        let end = exp.into_iter().chain(limit).min().ok_or(NO_EXPIRY)?;
        self.times(end, [nbf, iat], now)?;
        if let (Some(iat), Some(exp)) = (iat, exp)
            && iat > exp
        {
            return Err(Kind::Malformed("`exp` is before `iat`"));
        }
        Ok(Registered {
            iss,
            aud,
            azp,
            exp,
            nbf,
            iat,
            accepted_until: end.checked_add(self.leeway).unwrap_or(end),
        })
    }

    fn issuer(&self, claims: &Map<String, Value>) -> Result<String, Kind> {
        let found = text(claims, "iss", "`iss` must be a string")?
            .ok_or(Kind::Malformed("`iss` is missing"))?;
        if found == self.issuer {
            return Ok(found);
        }
        Err(Kind::Issuer {
            found: shown(&found),
            expected: self.issuer.clone(),
        })
    }

    fn audience(&self, claims: &Map<String, Value>) -> Result<Vec<String>, Kind> {
        const INVALID: Kind =
            Kind::Malformed("`aud` must be a string or an array of strings");
        let audience = match present(claims, "aud") {
            None => return Err(Kind::Malformed("`aud` is missing")),
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(several)) => several
                .iter()
                .map(|it| it.as_str().map(str::to_owned).ok_or(INVALID))
                .collect::<Result<_, _>>()?,
            Some(_) => return Err(INVALID),
        };
        if audience.contains(&self.app_id) {
            return Ok(audience);
        }
        let found: Vec<_> =
            audience.iter().map(|it| format!("`{}`", shown(it))).collect();
        Err(Kind::Audience {
            found: match found.as_slice() {
                [] => "none".to_owned(),
                [one] => one.clone(),
                [first, ..] => format!("{first} and others"),
            },
            expected: self.app_id.clone(),
        })
    }

    /// Checks `azp`: if a token has several audiences, this application must be the one that
    /// requested it.
    fn party(&self, audience: &[String], party: Option<&str>) -> Result<(), Kind> {
        match party {
            Some(party) if party != self.app_id => Err(Kind::Party(
                "the token was issued to another application (`azp`): check `app_id`",
            )),
            None if audience.len() > 1 => Err(Kind::Party(
                "the token has several audiences, but no `azp` that names the application it \
                 was issued to",
            )),
            _ => Ok(()),
        }
    }

    fn times(
        &self,
        end: SystemTime,
        begins: [Option<SystemTime>; 2],
        now: SystemTime,
    ) -> Result<(), Kind> {
        let leeway = self.leeway;
        if let Some(ago) = now.duration_since(end).ok().filter(|ago| *ago >= leeway) {
            return Err(Kind::Expired { ago, leeway });
        }
        for begin in begins.into_iter().flatten() {
            if let Some(ahead) = begin.duration_since(now).ok().filter(|it| *it > leeway)
            {
                return Err(Kind::NotYet { ahead, leeway });
            }
        }
        Ok(())
    }
}

const INVALID_EXP: &str =
    "`exp` must be a number of seconds since the epoch, up to the year 9999";
const INVALID_NBF: &str =
    "`nbf` must be a number of seconds since the epoch, up to the year 9999";
const INVALID_IAT: &str =
    "`iat` must be a number of seconds since the epoch, up to the year 9999";

/// Returns a claim. Null means that it is missing.
pub(super) fn present<'a>(
    claims: &'a Map<String, Value>,
    name: &str,
) -> Option<&'a Value> {
    claims.get(name).filter(|value| !value.is_null())
}

/// Returns a claim that must be a string.
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

/// Returns a claim that must be a time: seconds since the epoch, fractions allowed.
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
    // The conversion to a duration rejects negative numbers.
    let seconds = value.as_f64().filter(|it| *it <= LAST_SECOND)?;
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}
