//! Dates and times as text.

/// Returns the milliseconds since 1970 of a date, a date with a time, or a number of milliseconds.
/// The time can have a fraction and an offset from UTC.
pub(crate) fn millis(text: &str) -> Option<i64> {
    let at = text.find(['T', 't', ' ']).unwrap_or(text.len());
    let (date, rest) = text.split_at_checked(at)?;
    let Some(days) = days(date) else { return text.parse().ok() };
    let millis = match rest.get(1..) {
        Some(time) => time_of_day(time)?,
        None => 0,
    };
    Some(days * 86_400_000 + millis)
}

/// Returns the days since 1970.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-');
    let year = number(parts.next()?, 4, 0..=9999)?;
    let month = number(parts.next()?, 2, 1..=12)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let day = number(parts.next()?, 2, 1..=last)?;
    // Civil date to a day number: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let year = if month <= 2 { year - 1 } else { year };
    let (era, in_era) = (year.div_euclid(400), year.rem_euclid(400));
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468)
}

/// Returns the milliseconds of a time such as `08:00:00.123+08:00`.
fn time_of_day(time: &str) -> Option<i64> {
    let (time, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => (time.get(..at)?, offset(time.get(at..)?)?),
        None => (time, 0),
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = time.splitn(3, ':');
    let hour = number(parts.next()?, 2, 0..=23)?;
    let minute = number(parts.next()?, 2, 0..=59)?;
    let second = number(parts.next()?, 2, 0..=60)?;
    let is_number =
        !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let padded = format!("{fraction:0<3}");
    let fraction = padded.get(..3).filter(|_| is_number)?.parse::<i64>().ok()?;
    Some(((hour * 60 + minute - offset) * 60 + second) * 1_000 + fraction)
}

/// Returns the minutes of an offset such as `Z`, `+08:00`, or `-0330`.
fn offset(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let digits = digits.replacen(':', "", 1);
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = number(hours, 2, 0..=23)? * 60 + number(minutes, 2, 0..=59)?;
    Some(if sign == "-" { -minutes } else { minutes })
}

fn number(
    text: &str,
    digits: usize,
    range: std::ops::RangeInclusive<i64>,
) -> Option<i64> {
    let is_number =
        text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use super::millis;
    use crate::clock::date_time;

    #[test]
    fn formats_of_servers_are_read() {
        let start = 1_769_846_400_000;
        for text in [
            "2026-01-31T08:00:00.000Z",
            "2026-01-31T08:00:00Z",
            "2026-01-31T16:00:00.000+08:00",
            "2026-01-31T16:00:00+0800",
            "2026-01-31T04:30:00-03:30",
            "2026-01-31 08:00:00",
            "1769846400000",
        ] {
            assert_eq!(millis(text), Some(start), "{text}");
        }
        assert_eq!(millis("2026-01-31T08:00:00.1234Z"), Some(start + 123));
        assert_eq!(millis("2026-01-31T08:00:00.5Z"), Some(start + 500));
        assert_eq!(millis("2026-01-31"), Some(start - 8 * 3_600_000));
        assert_eq!(millis("2024-02-29"), Some(1_709_164_800_000));
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "today",
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "2026-01-31T",
            "2026-01-31T24:00:00Z",
            "2026-01-31T08:00",
            "2026-01-31T08:00:00.Z",
            "2026-01-31T08:00:00+8",
            "2026-01-31T08:00:00Zé",
            "é026-01-31",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }

    #[test]
    fn dates_survive() {
        for day in (-700_000..2_900_000).step_by(97) {
            let time = day * 86_400_000 + 12_345_678;
            assert_eq!(millis(&date_time(time)), Some(time));
        }
    }
}
