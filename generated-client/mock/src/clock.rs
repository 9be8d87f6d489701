//! The time of the mock, which can be shifted.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999.
const MAX_HTTP_DATE: i64 = 253_402_300_799;

/// The time of the mock: that of the system plus an offset.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    offset_millis: i64,
}

impl Clock {
    /// Returns the milliseconds since 1970.
    pub(crate) fn millis(self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis())
            .unwrap_or(i64::MAX)
            .saturating_add(self.offset_millis)
    }

    /// Returns the seconds since 1970.
    pub(crate) fn seconds(self) -> i64 {
        self.millis().div_euclid(1_000)
    }

    /// Returns the time as `2026-01-31T08:00:00.000Z`.
    pub(crate) fn date_time(self) -> String {
        date_time(self.millis())
    }

    /// Returns the time as in the header `date`, such as `Sat, 31 Jan 2026 08:00:00 GMT`.
    pub(crate) fn http_date(self) -> String {
        // The header has years of four digits.
        let seconds = self.seconds().clamp(0, MAX_HTTP_DATE).unsigned_abs();
        httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
    }

    /// Returns the offset from the system's time, in milliseconds.
    pub(crate) fn offset(self) -> i64 {
        self.offset_millis
    }

    /// Sets the offset from the system's time, in milliseconds.
    pub(crate) fn set_offset(&mut self, millis: i64) {
        self.offset_millis = millis;
    }
}

/// Returns milliseconds since 1970 as `2026-01-31T08:00:00.000Z`.
pub(crate) fn date_time(millis: i64) -> String {
    let (days, in_day) = (millis.div_euclid(86_400_000), millis.rem_euclid(86_400_000));
    // Civil date from a day number: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    let (hour, minute) = (in_day / 3_600_000, in_day / 60_000 % 60);
    let (second, milli) = (in_day / 1_000 % 60, in_day % 1_000);
    format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z"
    )
}

#[cfg(test)]
mod tests {
    use super::{Clock, date_time};

    #[test]
    fn dates_are_civil() {
        assert_eq!(date_time(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(date_time(951_782_400_000), "2000-02-29T00:00:00.000Z");
        assert_eq!(date_time(1_790_000_000_123), "2026-09-21T14:13:20.123Z");
    }

    #[test]
    fn headers_have_dates_whatever_the_offset_is() {
        let mut clock = Clock::default();
        clock.set_offset(i64::MAX);
        assert_eq!(clock.http_date(), "Fri, 31 Dec 9999 23:59:59 GMT");
        clock.set_offset(i64::MIN);
        assert_eq!(clock.http_date(), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
