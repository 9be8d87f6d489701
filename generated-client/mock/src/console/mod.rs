//! What the program prints.

use std::io::{self, Write};

use genauth_mock::{Activity, Connection, Medium, RecordedRequest};

/// Writes to standard output. Errors are ignored, because a closed pipe must not stop the mock.
fn print(text: &str) {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes()).and_then(|()| output.flush()).ok();
}

/// Prints a problem to standard error.
pub(crate) fn problem(text: &str) {
    writeln!(io::stderr(), "error: {text}").ok();
}

/// Prints the environment of a first program as shell exports.
pub(crate) fn exports(connection: &Connection) {
    let lines = connection.environment().into_iter();
    print(&lines.map(|(name, value)| export(name, &value)).collect::<String>());
}

fn export(name: &str, value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.:/".contains(c);
    if value.chars().all(is_plain) {
        return format!("export {name}={value}\n");
    }
    format!("export {name}='{}'\n", value.replace('\'', r"'\''"))
}

/// Prints what to put into a first program.
pub(crate) fn welcome(connection: &Connection) {
    let Connection {
        url,
        app_id,
        app_secret,
        access_key_id,
        access_key_secret,
        ..
    } = connection;
    print(&format!(
        "GenAuth mock {version} on {url}

  App ID             {app_id}
  App secret         {app_secret}
  App host           {url}
  Host               {url}
  Access key ID      {access_key_id}
  Access key secret  {access_key_secret}

  Page               {url}/_mock

The option `--env` prints these values as shell exports. Stop the mock with Ctrl-C.

",
        version = env!("CARGO_PKG_VERSION"),
    ));
}

/// Prints what has happened: a line for each request, its problems, and sent codes.
pub(crate) fn activity(activity: &Activity) {
    print(&match activity {
        Activity::Request(request) => lines(request),
        Activity::Code(message) => {
            let medium = match message.medium {
                Medium::Email => "email",
                _ => "text message",
            };
            let (to, code, channel) =
                (&message.recipient, &message.code, &message.channel);
            format!("  {medium} to {to}: code {code} for {channel}\n")
        }
        Activity::Missed(count) => format!("  {count} lines omitted\n"),
        _ => return,
    });
}

/// Prints how the mock ends.
pub(crate) fn farewell(saved: Option<&str>) {
    print(&match saved {
        Some(path) => format!("\nSaved the state to {path}\n"),
        None => "\n".to_owned(),
    });
}

fn lines(request: &RecordedRequest) -> String {
    let status = request.status_code.or(request.http_status.map(i64::from));
    let status = status.map_or_else(|| "---".to_owned(), |status| status.to_string());
    let mut line = format!(
        "{time} {status} {method} {path}",
        // The time of day, without fractions of a second.
        time = request.time.get(11..19).unwrap_or_default(),
        method = request.method,
        path = request.path,
    );
    if let Some(operation) = request.operation {
        line.push_str("  ");
        line.push_str(operation);
    }
    line.push_str(&format!("  {:.1} ms", request.duration_millis));
    if let Some(fault) = &request.fault {
        line.push_str(&format!("  fault: {fault}"));
    }
    line.push('\n');
    let message = request.message.iter().filter(|_| request.problems.is_empty());
    for problem in request.problems.iter().chain(message) {
        line.push_str(&format!("    {problem}\n"));
    }
    // Values of requests could contain escape sequences of terminals.
    line.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::export;

    #[test]
    fn values_are_quoted() {
        assert_eq!(export("A", "http://127.0.0.1:1"), "export A=http://127.0.0.1:1\n");
        assert_eq!(export("A", "it's $x"), "export A='it'\\''s $x'\n");
    }
}
