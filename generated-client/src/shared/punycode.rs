//! The ASCII form of internationalized host names (RFC 3492), for error messages.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;

/// Returns the host with each label in lowercase ASCII. `None` if a label is too long.
///
/// It does no Unicode normalization: the result is a hint for people, and no request is sent to it.
pub(crate) fn ascii_host(host: &str) -> Option<String> {
    let labels = host.split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']);
    let labels = labels.map(|label| {
        let label = label.to_lowercase();
        if label.is_ascii() {
            Some(label)
        } else {
            Some(format!("xn--{}", encode(&label)?))
        }
    });
    Some(labels.collect::<Option<Vec<_>>>()?.join("."))
}

/// Encodes a label (RFC 3492, section 6.3). `None` on overflow.
fn encode(label: &str) -> Option<String> {
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(output.len()).ok()?;
    let length = u32::try_from(label.chars().count()).ok()?;
    if basic > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) =
        (INITIAL_N, 0_u32, INITIAL_BIAS, basic);
    while handled < length {
        let next = label.chars().map(u32::from).filter(|code| *code >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for code in label.chars().map(u32::from) {
            if code < n {
                delta = delta.checked_add(1)?;
            } else if code == n {
                push_number(&mut output, delta, bias)?;
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(output)
}

/// Appends a variable-length integer, least significant digit first.
fn push_number(output: &mut String, number: u32, bias: u32) -> Option<()> {
    let mut rest = number;
    let mut k = BASE;
    loop {
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < threshold {
            output.push(char::from_digit(rest, BASE).map(alphabet)?);
            return Some(());
        }
        let digit = threshold + (rest - threshold) % (BASE - threshold);
        output.push(char::from_digit(digit, BASE).map(alphabet)?);
        rest = (rest - threshold) / (BASE - threshold);
        k += BASE;
    }
}

/// Punycode digits start with the letters: `a` is 0, and `0` is 26.
fn alphabet(digit: char) -> char {
    match digit.to_digit(BASE) {
        Some(value @ 0..26) => char::from(b'a' + value as u8),
        Some(value) => char::from(b'0' + (value - 26) as u8),
        None => digit,
    }
}

/// Adapts the bias (RFC 3492, section 6.1).
fn adapt(delta: u32, points: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_of_the_rfc() {
        // Section 7.1: (A) Arabic, (B) Chinese, (L) 3年B組金八先生, (S) `-> $1.00 <-`.
        for (label, ascii) in [
            (
                "\u{644}\u{64a}\u{647}\u{645}\u{627}\u{628}\u{62a}\u{643}\u{644}\u{645}\u{648}\u{634}\u{639}\u{631}\u{628}\u{64a}\u{61f}",
                "egbpdaj6bu4bxfgehfvwxn",
            ),
            (
                "\u{4ed6}\u{4eec}\u{4e3a}\u{4ec0}\u{4e48}\u{4e0d}\u{8bf4}\u{4e2d}\u{6587}",
                "ihqwcrb4cv8a8dqg056pqjye",
            ),
            (
                "3\u{5e74}b\u{7d44}\u{91d1}\u{516b}\u{5148}\u{751f}",
                "3b-ww4c5e180e575a65lsy2b",
            ),
            ("b\u{fc}cher", "bcher-kva"),
        ] {
            assert_eq!(encode(label).as_deref(), Some(ascii), "{label}");
        }
    }

    #[test]
    fn hosts_agree_with_idna() {
        for host in [
            "b\u{fc}cher.example",
            "B\u{dc}CHER.example",
            "\u{4f8b}\u{5b50}.\u{6d4b}\u{8bd5}",
            "\u{4f8b}\u{5b50}\u{3002}cn",
            "sso.\u{43f}\u{440}\u{438}\u{43c}\u{435}\u{440}.com",
        ] {
            let expected = match url::Host::parse(host) {
                Ok(url::Host::Domain(domain)) => domain,
                other => panic!("{host}: {other:?}"),
            };
            assert_eq!(ascii_host(host), Some(expected));
        }
    }
}
