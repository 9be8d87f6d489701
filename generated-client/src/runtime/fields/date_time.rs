//! Dates and times as text.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::timestamp::after_epoch;
use crate::runtime::codec::{
    self, Decode, Encode, Halt, Incoming, Mismatch, Slot, View,
};

/// A date or a point in time that the server sends as text.
///
/// The value stays what the server sent, and is sent back unchanged. The servers use several
/// formats, not only the documented one. [`unix_millis`](Self::unix_millis) parses the known ones:
///
/// | Format | Meaning |
/// |---|---|
/// | `2026-01-02T03:04:05.678Z`, `...+08:00`, `...+0800` | RFC 3339, with or without a fraction |
/// | `2026-01-02 03:04:05` | UTC, since the text has no offset and the server does not document one |
/// | `2026-01-02` | The start of the day in UTC |
/// | `1790000000000`, as text or number | Milliseconds since the Unix epoch |
///
/// ```
/// let time = genauth::DateTime::from("2026-01-02T03:04:05.678+08:00");
/// assert_eq!(time.as_str(), "2026-01-02T03:04:05.678+08:00");
/// assert_eq!(time.unix_millis(), Some(1_767_294_245_678));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DateTime {
    text: String,
    /// The value received, if it was not text.
    sent: Option<Box<Value>>,
}

const MILLIS_OF_DAY: i64 = 86_400_000;

impl DateTime {
    /// Returns the text that the server sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the milliseconds since the Unix epoch, or `None` if the text has an unknown format.
    /// A finer fraction is truncated.
    #[must_use]
    pub fn unix_millis(&self) -> Option<i64> {
        codec::whole_text(&self.text).or_else(|| parse(self.text.trim()))
    }

    /// Returns the point in time, or `None` if the text has an unknown format or the platform
    /// cannot represent it.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let time = genauth::DateTime::from("2026-01-02");
    /// assert_eq!(time.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(1_767_312_000)));
    /// ```
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let millis = self.unix_millis()?;
        after_epoch(Duration::from_millis(millis.unsigned_abs()), millis < 0)
    }
}

/// Parses a date and an optional time: `2026-01-02`, `2026-01-02T03:04:05.678+08:00`.
fn parse(text: &str) -> Option<i64> {
    let mut rest = text.as_bytes();
    let year = digits(&mut rest, 4)?;
    take(&mut rest, b"-")?;
    let month = digits(&mut rest, 2).filter(|month| (1..=12).contains(month))?;
    take(&mut rest, b"-")?;
    let last = days_of_month(year, month);
    let day = digits(&mut rest, 2).filter(|day| (1..=last).contains(day))?;
    let midnight = days_from_epoch(year, month, day) * MILLIS_OF_DAY;
    if rest.is_empty() {
        return Some(midnight);
    }
    take(&mut rest, b"Tt ")?;
    let hour = digits(&mut rest, 2).filter(|hour| *hour < 24)?;
    take(&mut rest, b":")?;
    let minute = digits(&mut rest, 2).filter(|minute| *minute < 60)?;
    take(&mut rest, b":")?;
    // As in Unix time, a leap second is the start of the next minute.
    let second = digits(&mut rest, 2).filter(|second| *second <= 60)?;
    let millis = fraction(&mut rest)?;
    let offset = offset(rest)?;
    Some(midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis)
}

/// Takes the next byte, if it is one of these.
fn take(rest: &mut &[u8], accepted: &[u8]) -> Option<u8> {
    let (first, others) = rest.split_first()?;
    accepted.contains(first).then(|| {
        *rest = others;
        *first
    })
}

/// Takes exactly `count` digits.
fn digits(rest: &mut &[u8], count: usize) -> Option<i64> {
    let mut value = 0;
    for _ in 0..count {
        value = value * 10 + i64::from(take(rest, b"0123456789")? - b'0');
    }
    Some(value)
}

/// Takes an optional fraction and returns its milliseconds.
fn fraction(rest: &mut &[u8]) -> Option<i64> {
    if take(rest, b".").is_none() {
        return Some(0);
    }
    let mut millis = digits(rest, 1)? * 100;
    let mut unit = 10;
    while let Some(digit) = digits(rest, 1) {
        millis += digit * unit;
        unit /= 10;
    }
    Some(millis)
}

/// Returns the offset from UTC in minutes.
fn offset(mut rest: &[u8]) -> Option<i64> {
    if matches!(rest, b"" | b"Z" | b"z") {
        return Some(0);
    }
    let sign = if take(&mut rest, b"+-")? == b'-' { -1 } else { 1 };
    let hours = digits(&mut rest, 2).filter(|hours| *hours < 24)?;
    take(&mut rest, b":");
    let minutes = digits(&mut rest, 2).filter(|minutes| *minutes < 60)?;
    rest.is_empty().then_some(sign * (hours * 60 + minutes))
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days of 400 years, after which the calendar repeats, and the days from 0000-03-01 to the
/// epoch.
const DAYS_OF_ERA: i64 = 146_097;
const EPOCH: i64 = 719_468;

/// Returns the days since the Unix epoch. Years start in March here, so that the leap day is the
/// last.
fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let months = (month + 9) % 12;
    let day_of_year = (153 * months + 2) / 5 + day - 1;
    era * DAYS_OF_ERA + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH
}

/// Returns the year, month, and day of a number of days since the Unix epoch.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let (era, day) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    // The leap days before that day: one every 4 years, except every 100, except every 400.
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let months = (5 * day_of_year + 2) / 153;
    let month = (months + 2) % 12 + 1;
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, day_of_year - (153 * months + 2) / 5 + 1)
}

/// Formats a point in time. Outside of four-digit years, as milliseconds.
fn text_of(millis: i64) -> String {
    let (year, month, day) = date_of(millis.div_euclid(MILLIS_OF_DAY));
    if !(0..=9999).contains(&year) {
        return millis.to_string();
    }
    let time = millis.rem_euclid(MILLIS_OF_DAY);
    let (seconds, millis) = (time / 1000, time % 1000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z"
    )
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self { text, sent: None }
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Converts to RFC 3339 text in UTC, with milliseconds.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let millis = |distance: Duration| i64::try_from(distance.as_millis());
        let millis = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after).unwrap_or(i64::MAX),
            Err(before) => millis(before.duration()).map_or(i64::MIN, |millis| -millis),
        };
        text_of(millis).into()
    }
}

/// Prints the text that the server sent.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl Decode for DateTime {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let sent: Option<Value> = match &value {
            Incoming::Integer(number) => Some((*number).into()),
            Incoming::Unsigned(number) => Some((*number).into()),
            Incoming::Number(number) => Some((*number).into()),
            Incoming::Text(_) => None,
            _ => return Err(Mismatch::scalar("a date or time")),
        };
        self.text = codec::scalar_text(&value).unwrap_or_default().into_owned();
        self.sent = sent.map(Box::new);
        Ok(())
    }
}

impl Encode for DateTime {
    fn view(&self) -> View<'_> {
        self.sent.as_deref().map_or(View::Text(&self.text), View::Json)
    }
}

impl Slot for DateTime {
    fn blank() -> Self {
        String::new().into()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut codec::Entropy<'_>) {
        *self = match codec::fill::any::<u8>(entropy) % 3 {
            0 => codec::fill::text(entropy).into(),
            1 => text_of(codec::fill::any(entropy)).into(),
            _ => {
                let number: i64 = codec::fill::any(entropy);
                Self {
                    text: number.to_string(),
                    sent: Some(Box::new(number.into())),
                }
            }
        };
    }
}

impl serde::Serialize for DateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DateTime {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::{date_of, days_from_epoch, days_of_month};

    #[test]
    fn every_day_of_eight_centuries() {
        let mut days = days_from_epoch(1600, 1, 1);
        for year in 1600..2400 {
            for month in 1..=12 {
                for day in 1..=days_of_month(year, month) {
                    assert_eq!(days_from_epoch(year, month, day), days);
                    assert_eq!(date_of(days), (year, month, day));
                    days += 1;
                }
            }
        }
        assert_eq!(days - days_from_epoch(1600, 1, 1), 2 * 146_097);
    }
}
