//! Tests pagination: where streams start and end, and which responses are errors.
#![allow(clippy::unwrap_used)]

mod lister;

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::{Stream, StreamExt, TryStreamExt};
use genauth::authentication::{GetLoginHistoryDto, ListDto};
use genauth::management::{
    GetAllRowVyScrollidDto, GroupPagingDto, ListGroupsDto, ListUsersRequestDto,
    PendListDto, ResGroupDto,
};
use genauth::{Call, Error, Items, Pages};
use serde_json::{Value, json};

use lister::Reply::{Data, Interrupted, Refused, Silence};
use lister::{Lister, asked, groups};

fn list(server: &Lister) -> Call<GroupPagingDto, ResGroupDto> {
    server.management().list_groups(ListGroupsDto::new())
}

async fn codes(call: Call<GroupPagingDto, ResGroupDto>) -> Result<Vec<i64>, Error> {
    let codes = call.items().map_ok(|group| group.code.parse::<i64>().unwrap());
    codes.try_collect().await
}

/// Returns the items of a stream until it ends: codes and error messages.
async fn all(
    items: &mut Items<GroupPagingDto, ResGroupDto>,
) -> Vec<Result<i64, String>> {
    let mut given = Vec::new();
    while let Some(item) = items.next().await {
        given.push(match item {
            Ok(group) => Ok(group.code.parse().unwrap()),
            Err(error) => Err(error.to_string()),
        });
    }
    given
}

#[tokio::test]
async fn a_list_ends_when_its_total_has_come() {
    let server = Lister::of_groups(&[(&[1, 2], json!(3)), (&[3], json!(3))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 3]);
    assert_eq!(server.asked("page"), [Some(1), Some(2)]);
    assert_eq!(server.asked("limit"), [Some(50), Some(50)], "as many as are documented");
}

#[tokio::test]
async fn a_total_may_be_text() {
    let server = Lister::of_groups(&[(&[1, 2], json!("4")), (&[3, 4], json!("4.0"))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 3, 4]);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn without_a_total_only_an_empty_page_is_the_end() {
    for total in [json!(null), json!(0), json!(1), json!(-7)] {
        let server = Lister::of_groups(&[
            (&[1, 2], total.clone()),
            (&[3], total.clone()),
            (&[4, 5], total),
        ]);
        assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 3, 4, 5]);
        assert_eq!(server.count(), 4);
    }
}

#[tokio::test]
async fn an_empty_page_is_the_end_whatever_the_total_says() {
    let server =
        Lister::of_groups(&[(&[1], json!(9)), (&[], json!(9)), (&[2], json!(9))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1]);
    assert_eq!(server.count(), 2);

    let server = Lister::of_groups(&[(&[], json!(0))]);
    let mut pages = list(&server).pages();
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    pages.resume();
    assert!(pages.next().await.is_none(), "the stream stays ended");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_request_says_where_to_begin_and_how_long_a_page_is() {
    let server = Lister::of_groups(&[(&[5, 6], json!(7)), (&[7], json!(7))]);
    let request = ListGroupsDto::new().page(3).limit(2).keywords("a b");
    let call = server.management().list_groups(request);
    assert_eq!(codes(call.header("x-trace", "t-1")).await.unwrap(), [5, 6, 7]);
    assert_eq!(server.asked("page"), [Some(3), Some(4)], "four came before");
    assert_eq!(server.asked("limit"), [Some(2), Some(2)]);
    assert_eq!(server.headers("x-trace"), ["t-1", "t-1"]);
}

#[tokio::test]
async fn what_came_before_is_not_overrated() {
    // The server sends 2 items where 100 are requested, so the third page does not start at 200.
    let server =
        Lister::of_groups(&[(&[5, 6], json!(9)), (&[7, 8], json!(9)), (&[9], json!(9))]);
    let request = ListGroupsDto::new().page(3).limit(100);
    let call = server.management().list_groups(request);
    assert_eq!(codes(call).await.unwrap(), [5, 6, 7, 8, 9]);
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_list_may_grow_and_shrink_while_it_is_read() {
    let server =
        Lister::of_groups(&[(&[1, 2], json!(3)), (&[3, 4], json!(5)), (&[5], json!(5))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 3, 4, 5]);
    let server = Lister::of_groups(&[(&[1, 2], json!(9)), (&[3, 4], json!(4))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 3, 4]);
    // An item was inserted at the front, so the last item of a page recurs on the next page.
    let server =
        Lister::of_groups(&[(&[1, 2], json!(4)), (&[2, 3], json!(5)), (&[4], json!(5))]);
    assert_eq!(codes(list(&server)).await.unwrap(), [1, 2, 2, 3, 4]);
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_found_out() {
    let text = "listGroups: pagination stopped: page 3 repeats the items of an earlier page, so \
        the list would never end";
    for third in [&[1, 2], &[3, 4]] {
        let server = Lister::of_groups(&[
            (&[1, 2], json!(9)),
            (&[3, 4], json!(9)),
            (third, json!(9)),
        ]);
        let mut items = list(&server).items();
        let given = all(&mut items).await;
        assert_eq!(given, [Ok(1), Ok(2), Ok(3), Ok(4), Err(text.to_owned())]);
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn a_server_that_knows_no_pages_has_sent_all_with_the_first() {
    let session = |id: i64| json!({"lastIp": id.to_string()});
    let server = Lister::new(move |_, _| Data(json!([session(1), session(2)])));
    let items: Vec<_> = server
        .authentication()
        .list(ListDto::new())
        .items()
        .try_collect()
        .await
        .unwrap();
    let ips: Vec<_> = items.iter().filter_map(|item| item.last_ip.as_deref()).collect();
    assert_eq!((ips, server.count()), (vec!["1", "2"], 2));

    // Unless the page is as long as requested: then there may be more.
    let mut items = server.authentication().list(ListDto::new().limit(2)).items();
    assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
    assert!(
        items.next().await.unwrap().unwrap_err().to_string().contains("page 2 repeats")
    );
}

#[tokio::test]
async fn a_list_without_end_is_cut_off() {
    let server = Lister::new(|number, _| {
        let number = i64::try_from(number).unwrap();
        Data(groups(&[number], &json!(number + 2)))
    });
    let mut items = list(&server).max_pages(3).items();
    let text = "listGroups: pagination stopped: the list has more than 3 pages: raise the limit \
        with `max_pages`";
    let given = all(&mut items).await;
    assert_eq!(given, [Ok(0), Ok(1), Ok(2), Err(text.to_owned())]);
    items.resume();
    assert_eq!(all(&mut items).await, [Err(text.to_owned())]);
    assert_eq!(server.count(), 3);

    // This number is not an error.
    let server = Lister::of_groups(&[(&[1], json!(2)), (&[2], json!(2))]);
    assert_eq!(codes(list(&server).max_pages(2)).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn an_error_ends_a_stream_until_it_is_resumed() {
    let server = Lister::new(|number, request| match number {
        1 => Refused(403),
        2 => Interrupted,
        _ => {
            let first = asked(request, "page").unwrap() * 2 - 1;
            Data(groups(&[first, first + 1], &json!(6)))
        }
    });
    let mut items = list(&server).items();
    let refused =
        "listGroups: the server returned an error: no (statusCode 403, HTTP 200)";
    assert_eq!(all(&mut items).await, [Ok(1), Ok(2), Err(refused.to_owned())]);
    assert_eq!(all(&mut items).await, []);
    assert_eq!(server.count(), 2, "no request is sent after an error");
    items.resume();
    assert!(all(&mut items).await[0].as_ref().unwrap_err().contains("cable cut"));
    items.resume();
    assert_eq!(all(&mut items).await, [Ok(3), Ok(4), Ok(5), Ok(6)]);
    assert_eq!(server.asked("page"), [1, 2, 2, 2, 3].map(Some));
    items.resume();
    assert_eq!(all(&mut items).await, []);
}

#[tokio::test]
async fn what_is_wrong_with_the_call_is_told_by_the_stream() {
    let server = Lister::of_groups(&[]);
    let wrong = [list(&server).header("host", "h"), list(&server).max_pages(0)];
    for call in wrong {
        let mut pages = call.pages();
        assert!(pages.next().await.unwrap().unwrap_err().is_config());
        assert!(pages.next().await.is_none());
    }
    assert!(list(&server).max_pages(0).await.unwrap_err().is_config());
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn each_page_has_the_time_of_a_call() {
    let server = Lister::new(|number, _| match number {
        0 => Data(groups(&[1], &json!(2))),
        _ => Silence,
    });
    let mut pages = list(&server).timeout(Duration::from_secs(3)).pages();
    assert!(pages.next().await.unwrap().is_ok());
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(pages.next().await.unwrap().unwrap_err().is_timeout());
}

#[tokio::test]
async fn awaited_it_is_one_page_as_it_was_asked_for() {
    let server = Lister::of_groups(&[(&[1, 2], json!(9))]);
    let page = list(&server).await.unwrap();
    assert_eq!((page.data.list.len(), page.data.total_count), (2, 9));
    assert_eq!((server.asked("page"), server.asked("limit")), (vec![None], vec![None]));
}

#[tokio::test]
async fn pages_come_with_their_envelopes() {
    let server = Lister::of_groups(&[(&[1, 2], json!(3)), (&[3], json!(3))]);
    let pages: Vec<_> = list(&server).pages().try_collect().await.unwrap();
    let lengths: Vec<_> = pages.iter().map(|page| page.data.list.len()).collect();
    assert_eq!((lengths, pages[1].message.as_str()), (vec![2, 1], "ok"));
}

#[tokio::test]
async fn a_nested_member_is_set_beside_what_is_there() {
    let page = |ids: &[&str]| {
        let list: Vec<_> = ids.iter().map(|id| json!({"userId": id})).collect();
        Data(json!({"totalCount": 3, "list": list}))
    };
    let server = Lister::new(move |number, _| page([&["a", "b"][..], &["c"]][number]));
    let mut request = ListUsersRequestDto::new().keywords("k");
    request.extra.insert("more".to_owned(), json!("canary-1"));
    let users = server.management().list_users(request).items();
    assert!(!format!("{users:?}").contains("canary"));
    let ids: Vec<_> = users.map_ok(|user| user.user_id).try_collect().await.unwrap();
    assert_eq!(ids, ["a", "b", "c"]);
    let body = |page: i64| {
        let pagination = json!({"page": page, "limit": 50});
        json!({"keywords": "k", "options": {"pagination": pagination}, "more": "canary-1"})
    };
    assert_eq!(server.bodies(), [body(1), body(2)]);
}

#[tokio::test]
async fn pages_may_be_counted_under_other_names() {
    let server = Lister::new(|number, _| {
        Data(json!({"totalCount": 2, "list": [{"id": number.to_string()}]}))
    });
    let request = PendListDto::new();
    let items: Vec<_> =
        server.management().pend_list(request).items().collect::<Vec<_>>().await;
    assert!(items.len() == 2 && items.iter().all(Result::is_ok));
    assert_eq!(server.asked("pageNo"), [Some(1), Some(2)]);
}

#[tokio::test]
async fn users_read_lists_of_their_own() {
    let server = Lister::new(|number, _| {
        Data(
            json!({"totalCount": 2, "list": [{"userId": "u", "appId": number.to_string()}]}),
        )
    });
    let request = GetLoginHistoryDto::new().app_id("app");
    let mut items = server.authentication().get_login_history(request).items();
    while let Some(item) = items.next().await {
        assert_eq!(item.unwrap().user_id, "u");
    }
    assert_eq!(server.asked("page"), [Some(1), Some(2)]);
}

#[tokio::test]
async fn a_scroll_goes_on_with_its_last_id() {
    let server = Lister::new(|number, _| {
        let rows = ["a", "b", "c"].get(number..=number).unwrap_or_default();
        let id = ["s-1", "s-1", "s-2", "s-2"][number];
        Data(json!({"scrollId": id, "list": rows}))
    });
    let request = GetAllRowVyScrollidDto::new(500, "m");
    let call = server.management().get_all_metadata_row(request);
    let rows: Vec<_> = call.items().try_collect().await.unwrap();
    assert_eq!(rows, ["a", "b", "c"]);
    let ids: Vec<_> =
        server.bodies().iter().map(|body| body["scrollId"].clone()).collect();
    assert_eq!(ids, [Value::Null, json!("s-1"), json!("s-1"), json!("s-2")]);
    assert_eq!(server.bodies()[0], json!({"size": 500, "modelId": "m"}));

    let server = Lister::new(|_, _| Data(json!({"scrollId": "canary", "list": ["a"]})));
    let request = GetAllRowVyScrollidDto::new(500, "m").scroll_id("s-0");
    let mut items = server.management().get_all_metadata_row(request).items();
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the page repeats the items"), "{error}");
    assert!(!format!("{error:?}{items:?}").contains("canary"));
    assert_eq!(server.bodies()[0]["scrollId"], "s-0");
}

/// Polls a future once.
fn poll<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_wanted_nor_after_a_drop() {
    let server = Lister::new(|number, _| match number {
        0 => Data(groups(&[1, 2], &json!(4))),
        _ => Silence,
    });
    let mut items = list(&server).items();
    assert_eq!(server.count(), 0);
    assert!(poll(items.next()).is_ready());
    assert_eq!(items.size_hint(), (1, None));
    assert!(poll(items.next()).is_ready());
    assert_eq!((server.count(), items.size_hint()), (1, (0, None)));
    // Dropping the future of `next` loses no item and sends no request twice.
    assert!(poll(items.next()).is_pending() && poll(items.next()).is_pending());
    assert_eq!(server.count(), 2);
    drop(items);
    tokio::task::yield_now().await;
    assert_eq!(server.count(), 2);
}

#[test]
fn streams_can_be_sent_and_moved() {
    fn check<S: Send + Unpin + 'static>() {}
    check::<Pages<GroupPagingDto>>();
    check::<Items<GroupPagingDto, ResGroupDto>>();
    fn shared<C: Send + Sync + 'static>() {}
    shared::<Call<GroupPagingDto, ResGroupDto>>();
}
