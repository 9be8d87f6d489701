//! Tests what is read from pages: texts, members, types, and responses.

use codegen::source::{Place, Step};

use super::shown::shown;
use super::{DATA, ENVELOPE, ID, THING, facts, good, incoming, only, thing};

#[test]
fn an_english_page_is_read() {
    let incoming = incoming(&good("get-parcel-position.md"), &facts());
    let expected = r#"client authentication None ["parcels=Parcels"]
parcels/getParcelPositionInfo: POST /api/things
  Some("Get the position of a parcel") | Some("Tells where a parcel is and when it got there.")
  Some(["app"]) Some(true)
  Some("GetParcelPositionRespDto") Some("ParcelPositionDto") false
  takes Some(Dto("GetParcelPositionInfoDto"))
schema GetParcelPositionInfoDto
  parcelId: string required example "p-1" | Number on the parcel
  unit: enum default "km" example "mi" [km=Some("Kilometers."), mi=Some("Miles")] | Unit of distances
  limit: integer default 10 example 20 | How many, at most
schema ParcelPositionDto
  place: string required example "Main | 2" | Place, as `street`, or as a | b
  weight: number required example 1.5 | Weight in kilograms
  since: integer example 1700000000 | Since when
  stops: array of StopDto | Stops on the way.
  lids: array of string example ["a","b"] | Lids
  things: array of any | Things
  raw: any | As sent
schema StopDto
  next: StopDto | The one after it
  codes: array of enum example ["A"] [A=None, B=None] | -
  open: boolean | Whether it is open
note: `things`: type of the array items not stated on the page
note: example of `open` ignored: not a value of the type `boolean`
"#;
    assert_eq!(shown(&incoming), expected);
}

#[test]
fn a_chinese_page_is_read() {
    let incoming = incoming(&good("list-boxes.md"), &facts());
    let expected = r#"client management Some("Management") ["parcels=Parcels"]
parcels/listBoxes: POST /api/things
  Some("列出箱子") | None
  Some(["app"]) Some(true)
  Some("BoxListRespDto") Some("array of BoxDto") false
  takes Some(Dto("ListBoxesDto"))
schema ListBoxesDto
  filters: array of BoxFilter required | 筛选条件
  order: enum nullable [asc=None, desc=None] | 顺序
  size: enum [small=None, large=None] | 大小
  counts: map of integer | 数量
  extra: object | 其他数据
schema BoxFilter
  color: enum default "red" example "red" [red=None, blue=None] | 颜色。
  shade: enum required example "light" [dark=Some("深"), light=Some("浅")] | 深浅
  kind: string example "c" | 种类，例如：
- `a`: 甲
- `b`: 乙
schema BoxDto
  id: string required example "b1" | 箱子的编号
  size: number | 大小
note: default of the required field `shade` ignored
note: example of `size` ignored: not a value of the type `number`
note: `data` contains `BoxDto`, because nothing else on the page does
"#;
    assert_eq!(shown(&incoming), expected);
}

#[test]
fn entries_stand_where_the_page_has_them() {
    let incoming = incoming(THING, &facts());
    let at = |place: &Place| {
        let [Step::Bytes(bytes)] = place.steps.as_slice() else { panic!("{place:?}") };
        THING[bytes.clone()].to_owned()
    };
    assert_eq!(at(&only(&incoming).place), "`AuthenticationClient.getThing`");
    let places = incoming.clients[0].schemas.iter().map(|it| at(&it.place));
    assert_eq!(
        places.collect::<Vec<_>>(),
        ["`AuthenticationClient.getThing`", "ThingDto"]
    );
}

fn response_of(rows: &str) -> String {
    let all = format!("{ENVELOPE}{DATA}");
    let incoming = incoming(&thing(&all, rows), &facts());
    let it = &only(&incoming).operation.response;
    format!("{:?} {:?} {:?} {:?} {}", it.name, it.data, it.member, it.bare, it.optional)
}

#[test]
fn answers_have_data_another_member_nothing_or_no_envelope() {
    let named = "Some(\"GetThingRespDto\")";
    let rows = |data: &str| format!("{ENVELOPE}{data}");
    assert_eq!(response_of(ENVELOPE), format!("{named} None None None false"));
    let all = rows("| apiCode | number | Code |\n| requestId | string | Id |\n");
    assert_eq!(response_of(&all), format!("{named} None None None false"));
    let members = rows("| total | number | How many |\n");
    let expected = format!("{named} Some(\"integer\") Some(\"total\") None false");
    assert_eq!(response_of(&members), expected);
    let listed = rows("| data | string[] | `a`:<br>- `x`: X<br>- `y`: Y |\n");
    assert_eq!(
        response_of(&listed),
        format!("{named} Some(\"array of string\") None None false")
    );
    let bare = "| thing | ThingDto | The thing |\n";
    assert_eq!(response_of(bare), format!("None None None {named} false"));
    let page = thing(&rows(DATA), bare);
    let text = shown(&incoming(&page, &facts()));
    assert!(
        text.contains("schema GetThingRespDto\n  thing: ThingDto | The thing\n"),
        "{text}"
    );
    // The page describes it itself.
    let page = page.replace("`GetThingRespDto`", "`ThingDto`");
    let page = page.replace(
        "## Data Structure",
        "## <a id=\"note\"></a> Notes\n\n## Data Structure",
    );
    let schemas = incoming(&page, &facts()).clients.remove(0).schemas;
    let names: Vec<_> = schemas.iter().map(|it| it.schema.name.as_str()).collect();
    assert_eq!(names, ["GetThingDto", "ThingDto"]);
    // A column that states whether the data is required.
    let table = format!(
        "| Name | Type | Description |\n| ---- | ---- | ----------- |\n{ENVELOPE}{DATA}"
    );
    let required = "| Name | Type | Required |\n| - | - | - |\n| statusCode | number | Yes |\n| message | string | Yes |\n| data | ThingDto | No |\n";
    let page = thing(&table, required);
    let incoming = incoming(&page, &facts());
    let response = &only(&incoming).operation.response;
    assert_eq!((response.data.as_deref(), response.optional), (Some("ThingDto"), true));
}

/// Returns the type and the example of a member.
fn member_of(ty: &str, example: &str) -> String {
    let row = format!("| id | {ty} | Yes | - | Id | {example} |\n");
    let incoming = incoming(&thing(ID, &row), &facts());
    let request = &incoming.clients[0].schemas[0].schema;
    let field = &request.fields.as_ref().unwrap()[0];
    let example = field.example.as_ref().map_or(String::new(), |it| format!(" {it}"));
    format!("{}{example}", field.ty)
}

#[test]
fn types_and_examples_are_read_in_many_spellings() {
    for (ty, example, expected) in [
        ("String", "`a`", "string \"a\""),
        ("`string`", "12", "string \"12\""),
        ("string", "\"quoted\"", "string \"quoted\""),
        ("string", "`-`", "string"),
        ("number", "12", "integer 12"),
        ("number", "12.0", "integer 12"),
        ("number", "1.25", "number 1.25"),
        ("number", "1e300", "integer"),
        ("number[]", "[1, 2.5]", "array of number [1,2.5]"),
        ("integer", "1.5", "integer"),
        ("double", "3", "number 3"),
        ("布尔值", "true", "boolean true"),
        ("boolean", "maybe", "boolean"),
        ("Array<string>", "[\"a\"]", "array of string [\"a\"]"),
        ("List<ThingDto>", "", "array of ThingDto"),
        ("array of array of int", "[[1]]", "array of array of integer [[1]]"),
        ("Record<string, ThingDto[]>", "", "map of array of ThingDto"),
        ("map of boolean", "{\"a\": true}", "map of boolean {\"a\":true}"),
        ("array", "[true]", "array of boolean [true]"),
        ("array", "[{\"a\": 1}]", "array of object [{\"a\":1}]"),
        ("array", "[1, \"a\"]", "array of any [1,\"a\"]"),
        ("array", "[]", "array of any []"),
        ("object", "{\"a\": 1}", "object {\"a\":1}"),
        ("object", "[1]", "object"),
        ("any", "text", "any \"text\""),
        ("ParcelDto", "", "ParcelDto"),
        ("<a href='#ThingDto'>the thing</a>", "", "ThingDto"),
        ("[ThingDto](#ThingDto)", "", "ThingDto"),
        ("<b>string</b>", "a", "string \"a\""),
        ("enum", "a", "string \"a\""),
        ("`a` \\| `b`", "b", "enum \"b\""),
        ("`'a' \\| 'b'`", "c", "enum"),
        ("枚举：a，b", "a", "enum \"a\""),
        ("string \\| null", "a", "string \"a\""),
    ] {
        assert_eq!(member_of(ty, example), expected, "{ty}");
    }
}

#[test]
fn descriptions_name_what_is_nested_and_list_values() {
    for (ty, description, expected) in [
        ("array", "Names 嵌套类型：string。", "array of string | Names"),
        ("array", "Things. Nested Type: `ThingDto[]`", "array of ThingDto | Things."),
        ("array", "Counts (nested type: number)", "array of integer | Counts"),
        ("object", "嵌套类型：<a href='#ThingDto'>ThingDto</a>。", "ThingDto | -"),
        (
            "object",
            "A thing<br>Nested type: ThingDto<br>or so",
            "ThingDto | A thing\nor so",
        ),
        ("", "Raw 嵌套类型：Any", "any | Raw"),
        ("object", "With a nested type:", "object | With a nested type:"),
        ("string", "One of:<br>- `a`: A", "string | One of:\n- `a`: A"),
        (
            "string",
            "Like<br>- `a` is A<br>- `b` is B",
            "string | Like\n- `a` is A\n- `b` is B",
        ),
        ("string", "Kind. 可选值：`a`, `b`<br>and more", "enum a b | Kind.\nand more"),
        ("number", "Kind:<br>- `a`<br>- `b`", "integer | Kind:\n- `a`\n- `b`"),
        ("string", "Kind:<br>- `a`<br>- `b`：B", "enum a b | Kind"),
    ] {
        let row = format!("| id | {ty} | Yes | - | {description} | |\n");
        let incoming = incoming(&thing(ID, &row), &facts());
        let request = &incoming.clients[0].schemas[0].schema;
        let field = &request.fields.as_ref().unwrap()[0];
        let values = field.values.iter().flatten().map(|it| format!(" {}", it.value));
        let values: String = values.collect();
        let text = field.description.as_deref().unwrap_or("-");
        assert_eq!(format!("{}{values} | {text}", field.ty), expected);
    }
}
