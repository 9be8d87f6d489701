//! Tests pagination against correct servers and servers that send random pages.
#![allow(clippy::unwrap_used)]

mod lister;

use futures_util::StreamExt;
use genauth::Error;
use genauth::management::{GetAllRowVyScrollidDto, ListGroupsDto};
use proptest::prelude::*;
use serde_json::{Value, json};

use lister::{Lister, Reply, asked, groups};

/// The way in which a server counts.
#[derive(Clone, Copy, Debug)]
enum Total {
    Right,
    Text,
    Missing,
    Zero,
}

fn total() -> impl Strategy<Value = Total> {
    prop_oneof![
        Just(Total::Right),
        Just(Total::Text),
        Just(Total::Missing),
        Just(Total::Zero)
    ]
}

/// Returns a list of this number of groups, with at most `most` items per page.
fn behaved(length: i64, most: i64, total: Total) -> Lister {
    Lister::new(move |_, request| {
        let page = asked(request, "page").unwrap_or(1);
        let limit = asked(request, "limit").unwrap_or(10).min(most);
        let codes: Vec<_> = (0..length).skip(((page - 1) * limit) as usize).collect();
        let total = match total {
            Total::Right => json!(length),
            Total::Text => json!(length.to_string()),
            Total::Missing => Value::Null,
            Total::Zero => json!(0),
        };
        Reply::Data(groups(&codes[..codes.len().min(limit as usize)], &total))
    })
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap()
        .block_on(future)
}

/// The responses of a server that sends random pages.
#[derive(Clone, Debug)]
enum Whim {
    Groups(Vec<i64>, Value),
    Refused(u16),
    Interrupted,
}

fn whim() -> impl Strategy<Value = Whim> {
    let total = prop_oneof![
        Just(Value::Null),
        (-2_i64..9).prop_map(|it| json!(it)),
        Just(json!("5")),
        Just(json!(i64::MAX)),
    ];
    prop_oneof![
        8 => (prop::collection::vec(0_i64..4, 0..4), total)
            .prop_map(|(codes, total)| Whim::Groups(codes, total)),
        1 => prop_oneof![Just(400), Just(500)].prop_map(Whim::Refused),
        1 => Just(Whim::Interrupted),
    ]
}

proptest! {
    #[test]
    fn a_server_that_behaves_is_read_exactly(
        length in 0_i64..70,
        most in 1_i64..60,
        limit in prop::option::of(1_i64..120),
        first in prop::option::of(1_i64..5),
        total in total(),
    ) {
        let server = behaved(length, most, total);
        let mut request = ListGroupsDto::new();
        request.page = first;
        request.limit = limit;
        let items = server.management().list_groups(request).items();
        let read: Result<Vec<i64>, Error> = run(items
            .map(|item| Ok(item?.code.parse().unwrap()))
            .collect::<Vec<_>>())
            .into_iter()
            .collect();
        let page = limit.unwrap_or(50).min(most);
        let skipped = (first.unwrap_or(1) - 1) * page;
        let expected: Vec<_> = (skipped..length).collect();
        // One page may be requested in vain.
        let pages = (expected.len() as i64 + page - 1) / page;
        prop_assert_eq!(read.unwrap(), expected);
        prop_assert!(server.count() as i64 <= pages + 1);
        if matches!(total, Total::Right | Total::Text) && first.is_none() {
            prop_assert_eq!(server.count() as i64, pages.max(1));
        }
    }

    #[test]
    fn a_server_that_does_as_it_likes_does_not_go_on_forever(
        whims in prop::collection::vec(whim(), 1..40),
        max_pages in 1_usize..30,
        resumes in 0_usize..50,
    ) {
        let server = Lister::new(move |number, _| match &whims[number % whims.len()] {
            Whim::Groups(codes, total) => Reply::Data(groups(codes, total)),
            Whim::Refused(code) => Reply::Refused(*code),
            Whim::Interrupted => Reply::Interrupted,
        });
        let call = server.management().list_groups(ListGroupsDto::new());
        let mut items = call.max_pages(max_pages).items();
        let (entries, errors) = run(async {
            let (mut entries, mut errors) = (0, 0);
            for _ in 0..=resumes {
                while let Some(item) = items.next().await {
                    if item.is_ok() { entries += 1 } else { errors += 1 }
                }
                items.resume();
            }
            (entries, errors)
        });
        prop_assert!(server.count() <= max_pages);
        prop_assert!(entries <= 3 * max_pages && errors <= resumes + 1);
    }

    #[test]
    fn a_scroll_that_does_as_it_likes_does_not_go_on_forever(
        pages in prop::collection::vec((prop::collection::vec(0_i64..3, 0..3), "[a-b]{0,2}"), 1..9),
        max_pages in 1_usize..30,
    ) {
        let server = Lister::new(move |number, _| {
            let (rows, id) = &pages[number % pages.len()];
            let rows: Vec<_> = rows.iter().map(ToString::to_string).collect();
            Reply::Data(json!({"scrollId": id, "list": rows}))
        });
        let request = GetAllRowVyScrollidDto::new(500, "m");
        let call = server.management().get_all_metadata_row(request).max_pages(max_pages);
        let outcomes = run(call.items().collect::<Vec<_>>());
        let errors = outcomes.iter().filter(|outcome| outcome.is_err()).count();
        // A server with few pages repeats itself before the limit is reached.
        prop_assert!(server.count() <= max_pages.min(10) && errors <= 1);
    }
}
