//! Tests blocking calls in plain threads and within async code.
#![allow(clippy::unwrap_used)]

mod clients;
mod lister;
mod support;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use genauth::Error;
use genauth::authentication::GetProfileDto;
use genauth::blocking::wait;
use genauth::management::{ListGroupsDto, ManagementClient};
use serde_json::json;

use clients::{authentication, management};
use lister::{Lister, Reply, asked, groups};
use support::{Server, Step, success};

/// Starts a server on its own thread. It stops when the sender is dropped.
fn serve(scripts: Vec<support::Script>) -> (Server, mpsc::Sender<()>) {
    let (give, take) = mpsc::channel();
    let (stop, stopped) = mpsc::channel::<()>();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        give.send(runtime.block_on(Server::scripted(scripts))).unwrap();
        let _ = stopped.recv();
    });
    (take.recv().unwrap(), stop)
}

fn answering(data: &str) -> (Server, mpsc::Sender<()>) {
    serve(vec![vec![Step::Send(success(data))]])
}

#[test]
fn calls_need_no_runtime_and_keep_their_connection() {
    let (server, _stop) = answering(r#"{"userId":"u-1"}"#);
    let client = authentication(&server);
    // A separate task returns the connection to the pool, possibly after the next call.
    for calls in 1.. {
        let profile = client.get_profile(GetProfileDto::new()).wait().unwrap();
        assert_eq!(profile.data.user_id, "u-1");
        assert_eq!(server.requests().len(), calls);
        if calls >= server.connections() + 2 {
            return;
        }
        assert!(calls < 1_000, "no connection is reused");
    }
}

#[test]
fn many_threads_may_wait_at_once() {
    let (server, _stop) = answering(r#"{"userId":"u-1"}"#);
    let client = authentication(&server);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..8 {
                    let call = client.get_profile(GetProfileDto::new());
                    assert_eq!(wait(call).unwrap().data.user_id, "u-1");
                }
            });
        }
    });
    assert_eq!(server.requests().len(), 16 * 8);
}

#[test]
fn limits_of_time_hold() {
    let (server, _stop) = serve(vec![vec![Step::Stall]]);
    let call = authentication(&server).get_profile(GetProfileDto::new());
    let error = call.timeout(Duration::from_millis(100)).wait().unwrap_err();
    let text = "getProfile: call timeout of 100ms exceeded";
    assert!(error.is_timeout() && error.to_string() == text, "{error}");
}

#[test]
fn an_error_is_that_of_the_call() {
    let server = Lister::new(|_, _| Reply::Refused(404));
    let client = server.management();
    let error = client.list_groups(ListGroupsDto::new()).wait().unwrap_err();
    assert!(error.is_not_found() && error.operation() == Some("listGroups"));
    let error = ManagementClient::builder().host(":").build().unwrap_err();
    assert!(wait(std::future::ready(Err::<(), Error>(error))).unwrap_err().is_config());
}

#[tokio::test]
async fn it_does_not_panic_in_the_one_thread_of_a_runtime() {
    let (server, _stop) = answering(r#"{"userId":"u-1"}"#);
    let client = authentication(&server);
    for _ in 0..200 {
        // More calls than the cooperative budget of a task allows.
        client.get_profile(GetProfileDto::new()).wait().unwrap();
    }
    // Async callers use the same connections.
    client.get_profile(GetProfileDto::new()).await.unwrap();
    assert_eq!(server.requests().len(), 201);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_does_not_panic_in_a_task() {
    let (server, _stop) = answering(r#"{"userId":"u-1"}"#);
    let client = authentication(&server);
    let waiting = client.clone();
    let task = tokio::spawn(async move {
        waiting.get_profile(GetProfileDto::new()).wait().unwrap().data.user_id
    });
    assert_eq!(task.await.unwrap(), "u-1");
    let id = tokio::task::spawn_blocking(move || {
        client.get_profile(GetProfileDto::new()).wait().unwrap().data.user_id
    });
    assert_eq!(id.await.unwrap(), "u-1");
}

#[test]
fn it_goes_on_after_a_panic() {
    let server = Lister::new(|number, _| match number {
        0 => panic!("a custom transport"),
        _ => Reply::Data(groups(&[1], &json!(1))),
    });
    let client = server.management();
    let call = client.list_groups(ListGroupsDto::new());
    thread::spawn(|| call.wait()).join().unwrap_err();
    // The panic poisoned no lock, so other calls still work.
    let (server, _stop) = answering(r#"{"totalCount":0,"list":[]}"#);
    management(&server).list_groups(ListGroupsDto::new()).wait().unwrap();
}

#[test]
fn a_list_is_an_iterator() {
    let server = Lister::new(|number, request| match number {
        1 => Reply::Refused(403),
        _ => {
            let page = asked(request, "page").unwrap();
            Reply::Data(groups(&[2 * page - 1, 2 * page], &json!(4)))
        }
    });
    let list = || server.management().list_groups(ListGroupsDto::new());
    let mut items = list().items().wait();
    assert_eq!(server.count(), 0);
    let first: Result<Vec<_>, _> = items.by_ref().take(2).collect();
    assert_eq!(first.unwrap()[1].code, "2");
    assert!(items.next().unwrap().unwrap_err().is_forbidden());
    assert!(items.next().is_none());
    items.resume();
    assert_eq!(items.map(|item| item.unwrap().code).collect::<Vec<_>>(), ["3", "4"]);
    assert_eq!(server.asked("page"), [1, 2, 2].map(Some));

    let mut pages = list().pages().wait();
    assert_eq!(pages.next().unwrap().unwrap().data.list.len(), 2);
    pages.resume();
    assert_eq!(pages.count(), 1);
}
