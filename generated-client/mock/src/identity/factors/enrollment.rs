//! Binds, lists, removes, and verifies factors.

use serde_json::{Value, json};

use super::bound::{self, Kind};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::accounts::{self, FACTORS, text};
use crate::identity::arguments;
use crate::identity::state::codes::Recipient;
use crate::identity::state::mfa;
use crate::identity::state::tickets::{Factor, Purpose};
use crate::identity::table::Handler;
use crate::identity::{credentials, event, images};
use crate::world::World;

/// The channels on which codes for binding a factor are sent.
const SMS_CHANNEL: &str = "CHANNEL_BIND_MFA";
const EMAIL_CHANNEL: &str = "CHANNEL_VERIFY_MFA";

/// The issuer that authenticators show.
const ISSUER: &str = "Mock";

/// Returns the handler of an operation.
pub(crate) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "sendEnrollFactorRequest" => request,
        "enrollFactor" => enroll,
        "resetFactor" => reset,
        "listEnrolledFactors" => list,
        "getFactor" => get,
        "listFactorsToEnroll" => list_to_enroll,
        "mfaOtpVerify" => verify,
        _ => return None,
    })
}

fn kind(call: &Call<'_>) -> Result<Kind, Failure> {
    let name = arguments::required(call, &["factorType"])?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
    kind.ok_or_else(|| {
        Failure::new(400, format!("`factorType`: unknown value `{name}`"))
    })
}

fn request(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, kind, clock) = (arguments::user(call)?, kind(call)?, world.clock);
    let item = accounts::get(&world.store, user)?;
    if bound::has(item, kind) {
        let message =
            format!("the user has already bound a factor of type `{}`", kind.name());
        return Err(Failure::new(409, message));
    }
    let account = accounts::display_name(item);
    let profile = |name| arguments::text(call, &["profile", name]);
    let (outbox, random) = (&mut world.identity.outbox, &mut world.random);
    let (factor, otp) = match kind {
        Kind::Otp => {
            let (secret, recovery) =
                (mfa::new_secret(random), recovery_code(&random.hex(24)));
            let otp = otp_data(&account, &secret, &recovery);
            (Factor::Otp(secret, recovery), Some(otp))
        }
        Kind::Sms => {
            let number = arguments::required(call, &["profile", "phoneNumber"])?;
            let country = profile("phoneCountryCode");
            outbox.send(
                &Recipient::phone(number, country),
                SMS_CHANNEL,
                clock,
                random,
            )?;
            (Factor::Sms(number.to_owned(), country.map(str::to_owned)), None)
        }
        Kind::Email => {
            let email = arguments::required(call, &["profile", "email"])?;
            outbox.send(&Recipient::email(email), EMAIL_CHANNEL, clock, random)?;
            (Factor::Email(email.to_owned()), None)
        }
        Kind::Face => (Factor::Face, None),
    };
    let purpose = Purpose::EnrollFactor(factor);
    let token = world.identity.tickets.issue(user, purpose, clock, random);
    let mut data = json!({ "enrollmentToken": token });
    if let Some(otp) = otp {
        data["otpData"] = otp;
    }
    Ok(Reply::Data(data))
}

fn otp_data(account: &str, secret: &str, recovery: &str) -> Value {
    let uri = format!(
        "otpauth://totp/{ISSUER}:{account}?secret={secret}&period=30&digits=6&algorithm=SHA1\
         &issuer={ISSUER}"
    );
    json!({
        "qrCodeDataUrl": images::placeholder(&uri),
        "qrCodeUri": uri,
        "recoveryCode": recovery,
    })
}

/// Groups of four digits, such as `e7ad-aaa4-da75`.
fn recovery_code(digits: &str) -> String {
    let groups: Vec<_> =
        digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    groups.join("-")
}

fn enroll(world: &mut World, call: &Call<'_>) -> Outcome {
    let (caller, kind, clock) = (arguments::user(call)?, kind(call)?, world.clock);
    let token = arguments::required(call, &["enrollmentToken"])?;
    let factor = |purpose: &Purpose| match purpose {
        Purpose::EnrollFactor(factor) if kind_of(factor) == kind => Some(factor.clone()),
        _ => None,
    };
    let tickets = &mut world.identity.tickets;
    let (user, factor) = tickets.get("enrollmentToken", token, clock, factor)?;
    if user != caller {
        return Err(Failure::new(403, "`enrollmentToken` belongs to another user"));
    }
    let code = arguments::text(call, &["enrollmentData", "passCode"]);
    let code = code.ok_or_else(|| arguments::missing("enrollmentData.passCode"));
    let outbox = &mut world.identity.outbox;
    let mut entry = match &factor {
        Factor::Otp(secret, recovery) => {
            check_otp(world, &user, secret, code?)?;
            json!({ "profile": {}, "secret": secret, "recoveryCode": recovery })
        }
        Factor::Sms(number, country) => {
            let recipient = Recipient::phone(number, country.as_deref());
            outbox.redeem(&recipient, &[SMS_CHANNEL], code?, clock)?;
            json!({ "profile": { "phoneNumber": number, "phoneCountryCode": country } })
        }
        Factor::Email(email) => {
            outbox.redeem(&Recipient::email(email), &[EMAIL_CHANNEL], code?, clock)?;
            json!({ "profile": { "email": email } })
        }
        Factor::Face => {
            let photo = arguments::required(call, &["enrollmentData", "photo"])?;
            json!({ "profile": { "photo": photo } })
        }
    };
    world.identity.tickets.redeem("enrollmentToken", token, clock, |_| Some(()))?;
    entry["factorId"] = world.random.hex(24).into();
    entry["factorType"] = kind.name().into();
    change(world, &user, |factors| factors.push(entry));
    complete(world, call, &user);
    Ok(Reply::success())
}

/// Completes the sign-in that waits for a second factor, if the call has an MFA token.
fn complete(world: &mut World, call: &Call<'_>, user: &str) {
    if let Some(token) = credentials::token(call.incoming) {
        world.identity.mfa.verify(token, world.clock);
    }
    let now = world.clock.date_time();
    accounts::update(&mut world.store, user, world.clock, [("lastMfaTime", now.into())]);
}

fn kind_of(factor: &Factor) -> Kind {
    match factor {
        Factor::Otp(..) => Kind::Otp,
        Factor::Sms(..) => Kind::Sms,
        Factor::Email(_) => Kind::Email,
        Factor::Face => Kind::Face,
    }
}

fn change(world: &mut World, user: &str, change: impl FnOnce(&mut Vec<Value>)) {
    let Some(item) = world.store.get_mut("user", user) else { return };
    if let Value::Array(factors) = item.entry(FACTORS).or_insert_with(|| json!([])) {
        change(factors);
    }
}

fn reset(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, id) = (arguments::user(call)?, arguments::required(call, &["factorId"])?);
    by_id(world, user, id)?;
    change(world, user, |factors| factors.retain(|factor| factor["factorId"] != id));
    Ok(Reply::success())
}

fn by_id(world: &World, user: &str, id: &str) -> Result<Value, Failure> {
    let factors = bound::of(accounts::get(&world.store, user)?);
    let factor = factors.iter().find(|factor| factor["factorId"] == id);
    let message = || format!("the user has no factor with the ID `{id}`");
    factor.cloned().ok_or_else(|| Failure::new(404, message()))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = accounts::get(&world.store, arguments::user(call)?)?;
    Ok(Reply::Data(bound::of(user).into()))
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, id) = (arguments::user(call)?, arguments::required(call, &["factorId"])?);
    by_id(world, user, id).map(Reply::Data)
}

fn list_to_enroll(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = accounts::get(&world.store, arguments::user(call)?)?;
    let app = world.store.get("application", arguments::app(call)?);
    let kinds = bound::offered(app).into_iter().filter(|kind| !bound::has(user, *kind));
    Ok(Reply::Data(kinds.map(|kind| json!({ "factorType": kind.name() })).collect()))
}

/// Performs `mfaOtpVerify`. With an MFA token, it also completes the sign-in that waits.
fn verify(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, password) = (arguments::user(call)?, arguments::text(call, &["totp"]));
    let password = password
        .ok_or_else(|| Failure::new(400, "`totp` is required").api_code(6003))?;
    let item = accounts::get(&world.store, user)?;
    let secret = bound::find(item, Kind::Otp).and_then(|factor| text(factor, "secret"));
    let secret = secret.map(str::to_owned);
    let message = "the user has bound no factor of type `OTP`";
    let secret = secret.ok_or_else(|| Failure::new(422, message))?;
    check_otp(world, user, &secret, password)?;
    complete(world, call, user);
    event::about(world, "mfa:verified", user);
    Ok(Reply::Data(json!({ "verified": true })))
}

fn check_otp(
    world: &mut World,
    user: &str,
    secret: &str,
    password: &str,
) -> Result<(), Failure> {
    if world.identity.mfa.accepts(user, secret, password, world.clock) {
        return Ok(());
    }
    let message = "the one-time password is wrong, expired, or used";
    Err(Failure::new(403, message).api_code(6001))
}
