//! Runs the program against the mock, with the environment that `genauth-mock --env` prints.
#![allow(clippy::unwrap_used)]

use std::process::Command;

use genauth_mock::{Mock, seed};

#[tokio::test]
async fn the_first_call_prints_a_token() {
    let mock = Mock::start().await.unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_first-call"));
    command.envs([
        ("GENAUTH_APP_ID", seed::APP_ID),
        ("GENAUTH_APP_SECRET", seed::APP_SECRET),
        ("GENAUTH_APP_HOST", &mock.url()),
    ]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let token = printed.lines().find_map(|line| line.strip_prefix("token: ")).unwrap();
    assert!(token.len() > 20, "{printed}");
    assert!(printed.contains("expires at "), "{printed}");
    assert_eq!(mock.requests_of("authentication.getWechatMpAccessTokenInfo").len(), 1);
}
