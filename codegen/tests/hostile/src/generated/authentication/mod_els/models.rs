// @generated from spec/authentication/mod-els.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group mod.

use crate::generated::authentication::ResultDto;
use crate::runtime::prelude::*;

/// Named like a type of the runtime.
///
/// Some servers nest these fields in `nested`. Both forms are accepted.
#[doc(alias = "Call")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallDto {
    /// Of another group.
    #[doc(alias = "Call")]
    pub call: Option<ResultDto>,
    /// Secrets.
    pub token: Option<Vec<Secret>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CallDto = "Call" in "nested" {
        optional call = "Call",
        optional token = "token" or ["tokens", "to|ken"],
    }
}

/// Members named like methods that mean something to people, compilers and lints.
///
/// Used by [`next`](crate::authentication::AuthenticationClient::next).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operators {
    /// Named like a method or a type.
    #[doc(alias = "isValid")]
    pub is_valid: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "toUser")]
    pub to_user: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "fromDate")]
    pub from_date: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "asOf")]
    pub as_of: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "intoX")]
    pub into_x: Option<String>,
    /// Named like a method or a type.
    pub sub: Option<String>,
    /// Named like a method or a type.
    pub add: Option<String>,
    /// Named like a method or a type.
    pub mul: Option<String>,
    /// Named like a method or a type.
    pub div: Option<String>,
    /// Named like a method or a type.
    pub rem: Option<String>,
    /// Named like a method or a type.
    pub not: Option<String>,
    /// Named like a method or a type.
    pub neg: Option<String>,
    /// Named like a method or a type.
    pub shl: Option<String>,
    /// Named like a method or a type.
    pub shr: Option<String>,
    /// Named like a method or a type.
    pub bitand: Option<String>,
    /// Named like a method or a type.
    pub bitor: Option<String>,
    /// Named like a method or a type.
    pub bitxor: Option<String>,
    /// Named like a method or a type.
    pub index: Option<String>,
    /// Named like a method or a type.
    pub cmp: Option<String>,
    /// Named like a method or a type.
    pub hash: Option<String>,
    /// Named like a method or a type.
    pub next: Option<String>,
    /// Named like a method or a type.
    pub default: Option<String>,
    /// Named like a method or a type.
    pub deref: Option<String>,
    /// Named like a method or a type.
    pub drop: Option<String>,
    /// Named like a method or a type.
    pub borrow: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "asRef")]
    pub as_ref: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "fromStr")]
    pub from_str: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "fromIter")]
    pub from_iter: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "intoIter")]
    pub into_iter: Option<String>,
    /// Named like a method or a type.
    pub len: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "isEmpty")]
    pub is_empty: Option<String>,
    /// Named like a method or a type.
    pub iter: Option<String>,
    /// Named like a method or a type.
    pub name: Option<String>,
    /// Named like a method or a type.
    pub fields: Option<String>,
    /// Named like a method or a type.
    pub fields_mut: Option<String>,
    /// Named like a method or a type.
    pub view: Option<String>,
    /// Named like a method or a type.
    pub decode: Option<String>,
    /// Named like a method or a type.
    pub fill: Option<String>,
    /// Named like a method or a type.
    pub wrapper: Option<String>,
    /// Named like a method or a type.
    pub serialize: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "tryFrom")]
    pub try_from: Option<String>,
    /// Named like a method or a type.
    #[doc(alias = "toString")]
    pub to_string: Option<String>,
    /// Named like a method or a type.
    pub into: Option<String>,
    /// Named like a method or a type.
    pub from: Option<String>,
    /// Named like a method or a type.
    pub main: Option<String>,
    /// Named like a method or a type.
    pub std: Option<String>,
    /// Named like a method or a type.
    pub core: Option<String>,
    /// Named like a method or a type.
    pub alloc: Option<String>,
    /// Named like a method or a type.
    pub i64: Option<String>,
    /// Named like a method or a type.
    pub bool: Option<String>,
    /// Named like a method or a type.
    pub str: Option<String>,
    /// Named like a method or a type.
    pub u8: Option<String>,
    /// Named like a method or a type.
    pub option: Option<String>,
    /// Named like a method or a type.
    pub none: Option<String>,
    /// Named like a method or a type.
    pub some: Option<String>,
    /// Named like a method or a type.
    pub vec: Option<String>,
    /// Named like a method or a type.
    pub string: Option<String>,
    /// Named like a method or a type.
    pub secret: Option<String>,
    /// Named like a method or a type.
    pub record: Option<String>,
    /// Named like a method or a type.
    pub unix_seconds: Option<String>,
    /// Named like a method or a type.
    pub vis_it: Option<String>,
    /// Named like a method or a type.
    pub value: Option<String>,
    /// Named like a method or a type.
    pub required: Option<String>,
    /// Named like a method or a type.
    pub optional: Option<String>,
    /// Named like a method or a type.
    pub open_enum: Option<String>,
    /// Text that says null.
    ///
    /// `null` differs from an unset field.
    pub null: Patch<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Operators {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`is_valid`](Self#structfield.is_valid).
    pub fn is_valid(mut self, value: impl IntoOption<String>) -> Self {
        self.is_valid = value.into_option();
        self
    }

    /// Sets [`to_user`](Self#structfield.to_user).
    pub fn to_user(mut self, value: impl IntoOption<String>) -> Self {
        self.to_user = value.into_option();
        self
    }

    /// Sets [`from_date`](Self#structfield.from_date).
    pub fn from_date(mut self, value: impl IntoOption<String>) -> Self {
        self.from_date = value.into_option();
        self
    }

    /// Sets [`as_of`](Self#structfield.as_of).
    pub fn as_of(mut self, value: impl IntoOption<String>) -> Self {
        self.as_of = value.into_option();
        self
    }

    /// Sets [`into_x`](Self#structfield.into_x).
    pub fn into_x(mut self, value: impl IntoOption<String>) -> Self {
        self.into_x = value.into_option();
        self
    }

    /// Sets [`sub`](Self#structfield.sub).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn sub(mut self, value: impl IntoOption<String>) -> Self {
        self.sub = value.into_option();
        self
    }

    /// Sets [`add`](Self#structfield.add).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn add(mut self, value: impl IntoOption<String>) -> Self {
        self.add = value.into_option();
        self
    }

    /// Sets [`mul`](Self#structfield.mul).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn mul(mut self, value: impl IntoOption<String>) -> Self {
        self.mul = value.into_option();
        self
    }

    /// Sets [`div`](Self#structfield.div).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn div(mut self, value: impl IntoOption<String>) -> Self {
        self.div = value.into_option();
        self
    }

    /// Sets [`rem`](Self#structfield.rem).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn rem(mut self, value: impl IntoOption<String>) -> Self {
        self.rem = value.into_option();
        self
    }

    /// Sets [`not`](Self#structfield.not).
    pub fn not(mut self, value: impl IntoOption<String>) -> Self {
        self.not = value.into_option();
        self
    }

    /// Sets [`neg`](Self#structfield.neg).
    pub fn neg(mut self, value: impl IntoOption<String>) -> Self {
        self.neg = value.into_option();
        self
    }

    /// Sets [`shl`](Self#structfield.shl).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn shl(mut self, value: impl IntoOption<String>) -> Self {
        self.shl = value.into_option();
        self
    }

    /// Sets [`shr`](Self#structfield.shr).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn shr(mut self, value: impl IntoOption<String>) -> Self {
        self.shr = value.into_option();
        self
    }

    /// Sets [`bitand`](Self#structfield.bitand).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn bitand(mut self, value: impl IntoOption<String>) -> Self {
        self.bitand = value.into_option();
        self
    }

    /// Sets [`bitor`](Self#structfield.bitor).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn bitor(mut self, value: impl IntoOption<String>) -> Self {
        self.bitor = value.into_option();
        self
    }

    /// Sets [`bitxor`](Self#structfield.bitxor).
    #[allow(clippy::should_implement_trait, reason = "the name of the field")]
    pub fn bitxor(mut self, value: impl IntoOption<String>) -> Self {
        self.bitxor = value.into_option();
        self
    }

    /// Sets [`index`](Self#structfield.index).
    pub fn index(mut self, value: impl IntoOption<String>) -> Self {
        self.index = value.into_option();
        self
    }

    /// Sets [`cmp`](Self#structfield.cmp).
    pub fn cmp(mut self, value: impl IntoOption<String>) -> Self {
        self.cmp = value.into_option();
        self
    }

    /// Sets [`hash`](Self#structfield.hash).
    pub fn hash(mut self, value: impl IntoOption<String>) -> Self {
        self.hash = value.into_option();
        self
    }

    /// Sets [`next`](Self#structfield.next).
    pub fn next(mut self, value: impl IntoOption<String>) -> Self {
        self.next = value.into_option();
        self
    }

    /// Sets [`default`](Self#structfield.default).
    pub fn default(mut self, value: impl IntoOption<String>) -> Self {
        self.default = value.into_option();
        self
    }

    /// Sets [`deref`](Self#structfield.deref).
    pub fn deref(mut self, value: impl IntoOption<String>) -> Self {
        self.deref = value.into_option();
        self
    }

    /// Sets [`drop`](Self#structfield.drop).
    pub fn drop(mut self, value: impl IntoOption<String>) -> Self {
        self.drop = value.into_option();
        self
    }

    /// Sets [`borrow`](Self#structfield.borrow).
    pub fn borrow(mut self, value: impl IntoOption<String>) -> Self {
        self.borrow = value.into_option();
        self
    }

    /// Sets [`as_ref`](Self#structfield.as_ref).
    pub fn as_ref(mut self, value: impl IntoOption<String>) -> Self {
        self.as_ref = value.into_option();
        self
    }

    /// Sets [`from_str`](Self#structfield.from_str).
    pub fn from_str(mut self, value: impl IntoOption<String>) -> Self {
        self.from_str = value.into_option();
        self
    }

    /// Sets [`from_iter`](Self#structfield.from_iter).
    pub fn from_iter(mut self, value: impl IntoOption<String>) -> Self {
        self.from_iter = value.into_option();
        self
    }

    /// Sets [`into_iter`](Self#structfield.into_iter).
    pub fn into_iter(mut self, value: impl IntoOption<String>) -> Self {
        self.into_iter = value.into_option();
        self
    }

    /// Sets [`len`](Self#structfield.len).
    pub fn len(mut self, value: impl IntoOption<String>) -> Self {
        self.len = value.into_option();
        self
    }

    /// Sets [`is_empty`](Self#structfield.is_empty).
    pub fn is_empty(mut self, value: impl IntoOption<String>) -> Self {
        self.is_empty = value.into_option();
        self
    }

    /// Sets [`iter`](Self#structfield.iter).
    pub fn iter(mut self, value: impl IntoOption<String>) -> Self {
        self.iter = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`fields`](Self#structfield.fields).
    pub fn fields(mut self, value: impl IntoOption<String>) -> Self {
        self.fields = value.into_option();
        self
    }

    /// Sets [`fields_mut`](Self#structfield.fields_mut).
    pub fn fields_mut(mut self, value: impl IntoOption<String>) -> Self {
        self.fields_mut = value.into_option();
        self
    }

    /// Sets [`view`](Self#structfield.view).
    pub fn view(mut self, value: impl IntoOption<String>) -> Self {
        self.view = value.into_option();
        self
    }

    /// Sets [`decode`](Self#structfield.decode).
    pub fn decode(mut self, value: impl IntoOption<String>) -> Self {
        self.decode = value.into_option();
        self
    }

    /// Sets [`fill`](Self#structfield.fill).
    pub fn fill(mut self, value: impl IntoOption<String>) -> Self {
        self.fill = value.into_option();
        self
    }

    /// Sets [`wrapper`](Self#structfield.wrapper).
    pub fn wrapper(mut self, value: impl IntoOption<String>) -> Self {
        self.wrapper = value.into_option();
        self
    }

    /// Sets [`serialize`](Self#structfield.serialize).
    pub fn serialize(mut self, value: impl IntoOption<String>) -> Self {
        self.serialize = value.into_option();
        self
    }

    /// Sets [`try_from`](Self#structfield.try_from).
    pub fn try_from(mut self, value: impl IntoOption<String>) -> Self {
        self.try_from = value.into_option();
        self
    }

    /// Sets [`to_string`](Self#structfield.to_string).
    pub fn to_string(mut self, value: impl IntoOption<String>) -> Self {
        self.to_string = value.into_option();
        self
    }

    /// Sets [`into`](Self#structfield.into).
    pub fn into_(mut self, value: impl IntoOption<String>) -> Self {
        self.into = value.into_option();
        self
    }

    /// Sets [`from`](Self#structfield.from).
    pub fn from(mut self, value: impl IntoOption<String>) -> Self {
        self.from = value.into_option();
        self
    }

    /// Sets [`main`](Self#structfield.main).
    pub fn main(mut self, value: impl IntoOption<String>) -> Self {
        self.main = value.into_option();
        self
    }

    /// Sets [`std`](Self#structfield.std).
    pub fn std(mut self, value: impl IntoOption<String>) -> Self {
        self.std = value.into_option();
        self
    }

    /// Sets [`core`](Self#structfield.core).
    pub fn core(mut self, value: impl IntoOption<String>) -> Self {
        self.core = value.into_option();
        self
    }

    /// Sets [`alloc`](Self#structfield.alloc).
    pub fn alloc(mut self, value: impl IntoOption<String>) -> Self {
        self.alloc = value.into_option();
        self
    }

    /// Sets [`i64`](Self#structfield.i64).
    pub fn i64(mut self, value: impl IntoOption<String>) -> Self {
        self.i64 = value.into_option();
        self
    }

    /// Sets [`bool`](Self#structfield.bool).
    pub fn bool(mut self, value: impl IntoOption<String>) -> Self {
        self.bool = value.into_option();
        self
    }

    /// Sets [`str`](Self#structfield.str).
    pub fn str(mut self, value: impl IntoOption<String>) -> Self {
        self.str = value.into_option();
        self
    }

    /// Sets [`u8`](Self#structfield.u8).
    pub fn u8(mut self, value: impl IntoOption<String>) -> Self {
        self.u8 = value.into_option();
        self
    }

    /// Sets [`option`](Self#structfield.option).
    pub fn option(mut self, value: impl IntoOption<String>) -> Self {
        self.option = value.into_option();
        self
    }

    /// Sets [`none`](Self#structfield.none).
    pub fn none(mut self, value: impl IntoOption<String>) -> Self {
        self.none = value.into_option();
        self
    }

    /// Sets [`some`](Self#structfield.some).
    pub fn some(mut self, value: impl IntoOption<String>) -> Self {
        self.some = value.into_option();
        self
    }

    /// Sets [`vec`](Self#structfield.vec).
    pub fn vec(mut self, value: impl IntoOption<String>) -> Self {
        self.vec = value.into_option();
        self
    }

    /// Sets [`string`](Self#structfield.string).
    pub fn string(mut self, value: impl IntoOption<String>) -> Self {
        self.string = value.into_option();
        self
    }

    /// Sets [`secret`](Self#structfield.secret).
    pub fn secret(mut self, value: impl IntoOption<String>) -> Self {
        self.secret = value.into_option();
        self
    }

    /// Sets [`record`](Self#structfield.record).
    pub fn record(mut self, value: impl IntoOption<String>) -> Self {
        self.record = value.into_option();
        self
    }

    /// Sets [`unix_seconds`](Self#structfield.unix_seconds).
    pub fn unix_seconds(mut self, value: impl IntoOption<String>) -> Self {
        self.unix_seconds = value.into_option();
        self
    }

    /// Sets [`vis_it`](Self#structfield.vis_it).
    pub fn vis_it(mut self, value: impl IntoOption<String>) -> Self {
        self.vis_it = value.into_option();
        self
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }

    /// Sets [`required`](Self#structfield.required).
    pub fn required(mut self, value: impl IntoOption<String>) -> Self {
        self.required = value.into_option();
        self
    }

    /// Sets [`optional`](Self#structfield.optional).
    pub fn optional(mut self, value: impl IntoOption<String>) -> Self {
        self.optional = value.into_option();
        self
    }

    /// Sets [`open_enum`](Self#structfield.open_enum).
    pub fn open_enum(mut self, value: impl IntoOption<String>) -> Self {
        self.open_enum = value.into_option();
        self
    }

    /// Sets [`null`](Self#structfield.null).
    pub fn null(mut self, value: impl IntoPatch<String>) -> Self {
        self.null = value.into_patch();
        self
    }
}

record! {
    Operators {
        optional is_valid = "isValid",
        optional to_user = "toUser",
        optional from_date = "fromDate",
        optional as_of = "asOf",
        optional into_x = "intoX",
        optional sub = "sub",
        optional add = "add",
        optional mul = "mul",
        optional div = "div",
        optional rem = "rem",
        optional not = "not",
        optional neg = "neg",
        optional shl = "shl",
        optional shr = "shr",
        optional bitand = "bitand",
        optional bitor = "bitor",
        optional bitxor = "bitxor",
        optional index = "index",
        optional cmp = "cmp",
        optional hash = "hash",
        optional next = "next",
        optional default = "default",
        optional deref = "deref",
        optional drop = "drop",
        optional borrow = "borrow",
        optional as_ref = "asRef",
        optional from_str = "fromStr",
        optional from_iter = "fromIter",
        optional into_iter = "intoIter",
        optional len = "len",
        optional is_empty = "isEmpty",
        optional iter = "iter",
        optional name = "name",
        optional fields = "fields",
        optional fields_mut = "fields_mut",
        optional view = "view",
        optional decode = "decode",
        optional fill = "fill",
        optional wrapper = "wrapper",
        optional serialize = "serialize",
        optional try_from = "tryFrom",
        optional to_string = "toString",
        optional into = "into",
        optional from = "from",
        optional main = "main",
        optional std = "std",
        optional core = "core",
        optional alloc = "alloc",
        optional i64 = "i64",
        optional bool = "bool",
        optional str = "str",
        optional u8 = "u8",
        optional option = "option",
        optional none = "none",
        optional some = "some",
        optional vec = "vec",
        optional string = "string",
        optional secret = "secret",
        optional record = "record",
        optional unix_seconds = "unix_seconds",
        optional vis_it = "vis_it",
        optional value = "value",
        optional required = "required",
        optional optional = "optional",
        optional open_enum = "open_enum",
        optional null = "null",
    }
}

/// Response of `self`.
pub type SelfResp = Response<Option<BTreeMap<String, CallDto>>>;
