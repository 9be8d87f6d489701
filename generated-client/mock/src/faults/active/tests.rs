//! Tests which faults apply, and what descriptions of faults are accepted.

use std::time::Duration;

use http::StatusCode;
use serde_json::json;

use super::super::Fault;
use super::{Ending, Faults};
use crate::catalog::Operation;
use crate::generated::CATALOG;

fn operation(name: &str) -> &'static Operation {
    CATALOG.operations.iter().find(|operation| operation.name == name).unwrap()
}

fn problem(json: &str) -> String {
    Fault::parse(json.as_bytes()).unwrap_err().to_string()
}

#[test]
fn faults_form_a_sequence() {
    let mut faults = Faults::default();
    faults.inject(Fault::http_status(503).times(2)).unwrap();
    faults.inject(Fault::reset().times(1)).unwrap();
    let endings = [(); 4].map(|()| faults.take(None, "/").map(|it| it.ending.unwrap()));
    let [Some(first), Some(second), Some(third), None] = endings else {
        panic!("{endings:?}");
    };
    for ending in [first, second] {
        let Ending::Respond(response) = ending else {
            panic!("{ending:?}");
        };
        assert_eq!(response.http_status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.failure.status, 503);
        assert!(!response.failure.message.is_empty());
    }
    assert!(matches!(third, Ending::Reset));
}

#[test]
fn operations_and_paths_select() {
    let mut faults = Faults::default();
    let (user, role) = (operation("getUser"), operation("getRole"));
    faults.inject(Fault::garbage().on("management.getUser")).unwrap();
    faults.inject(Fault::truncate().on_path("/oidc/token")).unwrap();
    assert!(faults.take(Some(role), role.path).is_none());
    assert!(faults.take(None, "/oidc/me").is_none());
    assert_eq!(faults.take(None, "/oidc/token").unwrap().name, "truncated body");
    for _ in 0..10 {
        assert_eq!(faults.take(Some(user), user.path).unwrap().name, "garbage");
    }
    assert!(faults.remove(1) && !faults.remove(1));
    assert!(faults.take(Some(user), user.path).is_none());
    assert_eq!(
        faults.to_json(),
        [json!({ "id": 2, "path": "/oidc/token", "truncate": true })]
    );
}

#[test]
fn the_clock_is_shifted_once() {
    let mut faults = Faults::default();
    faults.inject(Fault::shift_clock(-5_000).after(Duration::from_millis(3))).unwrap();
    faults.inject(Fault::shift_clock(7)).unwrap();
    let first = faults.take(None, "/").unwrap();
    assert_eq!((first.shift_clock_millis, first.performed), (-5_000, true));
    assert_eq!(first.name, "delay of 3 ms, clock shift of -5000 ms");
    // The delay stays, and hides the second fault.
    assert_eq!(faults.take(None, "/").unwrap().shift_clock_millis, 0);
    faults.remove(1);
    assert_eq!(faults.take(None, "/").unwrap().shift_clock_millis, 7);
    assert!(faults.take(None, "/").is_none());
}

#[test]
fn scenarios_are_checked() {
    let parsed =
        Fault::parse(br#" [{"statusCode": 500, "times": 1}, {"reset": true}]"#).unwrap();
    assert_eq!(parsed, [Fault::status_code(500).times(1), Fault::reset()]);
    assert_eq!(Fault::parse(br#"{"garbage": true}"#).unwrap(), [Fault::garbage()]);
    assert!(problem("{").starts_with("invalid fault: EOF"));
    assert!(problem(r#"{"statuscode": 1}"#).contains("unknown field `statuscode`"));
    assert!(problem("{}").starts_with("no effect"));
    assert!(
        problem(r#"{"message": "x", "delayMillis": 1}"#)
            .contains("require `statusCode`")
    );
    assert!(problem(r#"{"reset": true, "garbage": true}"#).contains("at most one of"));
    assert!(problem(r#"{"httpStatus": 99}"#).contains("expected 200 to 599"));
    assert!(problem(r#"{"reset": true, "times": 0}"#).contains("expected 1 or more"));
    assert!(problem(r#"{"reset": true, "operation": "getUsr"}"#).contains("`getUsr`"));
    assert!(
        problem(r#"{"reset": true, "operation": "authentication.getUser"}"#)
            .contains("unknown")
    );
}
