//! Tests 5,000 calls whose connections break at random points: no loss goes unreported, and no call
//! that is not idempotent is executed twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod dice;
#[cfg(test)]
mod faulty;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genauth::management::{CreateUserReqDto, ListUsersRequestDto, ManagementClient};
use genauth::{Error, Retry, RetryBudget};

use dice::Dice;
use faulty::{Act, Faulty, Script, id_in};

const CALLS: usize = 5_000;
const AT_ONCE: usize = 32;

/// Returns the outcome of a request. More than half break, at any byte of the request or response.
fn fate(dice: &Dice) -> Script {
    let end = if dice.below(2) == 0 { Act::Close } else { Act::Reset };
    match dice.below(10) {
        0..4 => vec![Act::Whole, Act::Echo(usize::MAX)],
        4 => vec![Act::Whole, Act::Echo(usize::MAX), end],
        5 => vec![end],
        6 | 7 => vec![Act::Read(dice.below(400)), end],
        _ => vec![Act::Whole, Act::Echo(dice.below(200)), end],
    }
}

/// Calls with this ID, and returns the ID in the response.
async fn call(client: &ManagementClient, number: usize) -> Result<String, Error> {
    let id = format!("id-{number}");
    if is_idempotent(number) {
        let users = client.list_users(ListUsersRequestDto::new().keywords(id)).await?;
        return Ok(users.into_data().list.remove(0).user_id);
    }
    let user = client.create_user(CreateUserReqDto::new().username(id)).await?;
    Ok(user.into_data().user_id)
}

fn is_idempotent(number: usize) -> bool {
    number.is_multiple_of(2)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_or_done_twice() {
    let dice = Dice::new();
    let server = Faulty::planned(move |_| fate(&dice));
    let retry = Retry::default().attempts(60).base_delay(Duration::from_micros(100));
    let retry = retry.max_delay(Duration::from_millis(2));
    let client = server
        .management()
        .retry(retry)
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();

    let outcomes = Arc::<Mutex<HashMap<usize, Result<String, Error>>>>::default();
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..AT_ONCE {
        let (client, outcomes) = (client.clone(), Arc::clone(&outcomes));
        tasks.spawn(async move {
            for number in (worker..CALLS).step_by(AT_ONCE) {
                let outcome = call(&client, number).await;
                outcomes.lock().unwrap().insert(number, outcome);
            }
        });
    }
    tasks.join_all().await;

    let mut handled = HashMap::<String, usize>::new();
    for body in server.bodies() {
        *handled.entry(id_in(&body).to_owned()).or_default() += 1;
    }
    let outcomes = outcomes.lock().unwrap();
    assert_eq!(outcomes.len(), CALLS);
    let mut failed = 0;
    for (number, outcome) in outcomes.iter() {
        let seen = handled.get(&number.to_string()).copied().unwrap_or_default();
        let told = format!("call {number} was handled {seen} times: {outcome:?}");
        match outcome {
            Ok(id) => assert_eq!(*id, number.to_string(), "{told}"),
            Err(error) => {
                assert!(!is_idempotent(*number), "{told}");
                assert!(error.may_have_been_sent(), "{told}");
                failed += 1;
            }
        }
        if !is_idempotent(*number) {
            assert!(seen <= 1, "{told}");
            assert!(outcome.is_err() || seen == 1, "{told}");
        }
    }
    println!("{failed} of {} calls without a retry failed", CALLS / 2);
    assert!((CALLS / 10..CALLS / 2).contains(&failed), "the server fails too rarely");
}

/// A request that is reported as not sent was not sent.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_sent_did_not_arrive() {
    let dice = Dice::new();
    let server = Faulty::planned(move |_| match dice.below(2) {
        0 => vec![Act::Reset],
        _ => fate(&dice),
    });
    let client = server.management().retry(Retry::never()).build().unwrap();
    let mut unsent = 0;
    for number in 0..1_000 {
        let outcome = call(&client, number).await;
        let bodies = server.bodies();
        let id = number.to_string();
        let seen = bodies.iter().filter(|body| id_in(body) == id).count();
        match outcome {
            Ok(_) => assert_eq!(seen, 1),
            Err(error) if error.may_have_been_sent() => assert!(seen <= 1),
            Err(_) => {
                assert_eq!(seen, 0);
                unsent += 1;
            }
        }
    }
    println!("{unsent} of 1000 calls were not sent");
}
