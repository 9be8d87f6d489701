// @generated from spec/management/devices.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Terminal devices.

use crate::generated::shared::{DeviceStatus, TerminalType};
use crate::runtime::prelude::*;

/// Request to unbind a device from a user.
///
/// Used by [`delete_device`](crate::management::ManagementClient::delete_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTerminalUserDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteTerminalUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteTerminalUserDto {
        required id = "id",
        required user_id = "userId",
    }
}

/// A terminal device to suspend for one user until a given time.
///
/// Used by [`suspend_device`](crate::management::ManagementClient::suspend_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuspendTerminalUserDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time at which the suspension ends, as a timestamp in milliseconds.
    ///
    /// Example: `1672502400000`.
    #[doc(alias = "endTime")]
    pub end_time: UnixMillis,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SuspendTerminalUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        user_id: impl Into<String>,
        end_time: impl Into<UnixMillis>,
    ) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
            end_time: end_time.into(),
            ..Record::blank()
        }
    }
}

record! {
    SuspendTerminalUserDto {
        required id = "id",
        required user_id = "userId",
        required end_time = "endTime",
    }
}

/// Request to get the status of a device.
///
/// Used by [`get_device_status`](crate::management::ManagementClient::get_device_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalBaseDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TerminalBaseDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    TerminalBaseDto {
        required id = "id",
    }
}

/// Request to delete a device.
///
/// Used by [`delete_terminal_device`](crate::management::ManagementClient::delete_terminal_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTerminalDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteTerminalDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteTerminalDto {
        required id = "id",
    }
}

/// A terminal device to suspend until a given time.
///
/// Used by [`suspend_terminal_device`](crate::management::ManagementClient::suspend_terminal_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuspendTerminalDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Time at which the suspension ends, as a timestamp in milliseconds.
    ///
    /// Example: `1672502400000`.
    #[doc(alias = "endTime")]
    pub end_time: UnixMillis,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SuspendTerminalDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, end_time: impl Into<UnixMillis>) -> Self {
        Self {
            id: id.into(),
            end_time: end_time.into(),
            ..Record::blank()
        }
    }
}

record! {
    SuspendTerminalDto {
        required id = "id",
        required end_time = "endTime",
    }
}

/// A terminal device to add: its unique ID and its hardware, system, and security details.
///
/// Used by [`create_device`](crate::management::ManagementClient::create_device), [`create_verify_device`](crate::management::ManagementClient::create_verify_device), [`add_device`](crate::management::ManagementClient::add_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalDto {
    /// Unique identifier of the device.
    ///
    /// Example: `HZ2F6J3AGNAVSOTV`.
    #[doc(alias = "deviceUniqueId")]
    pub device_unique_id: String,
    /// Name of the device.
    ///
    /// Example: `打印机`.
    pub name: Option<String>,
    /// System version of the device.
    ///
    /// Example: `Android 1.0`.
    pub version: Option<String>,
    /// Key in the hardware key store of the device.
    ///
    /// Example: `lajldjaksjl`.
    pub hks: Option<Secret>,
    /// Disk encryption of the device.
    pub fde: Option<String>,
    /// Whether the hardware of the device is jailbroken.
    ///
    /// Server default: `false`.
    pub hor: Option<bool>,
    /// Serial number of the device.
    ///
    /// Example: `NHHYASKDJKJHKJHSD`.
    pub sn: Option<String>,
    /// Type of the device.
    ///
    /// Example: `Mobile`.
    pub r#type: TerminalType,
    /// Manufacturer of the device.
    ///
    /// Example: `索尼`.
    pub producer: Option<String>,
    /// Module of the device.
    ///
    /// Example: `Vig9a`.
    pub r#mod: Option<String>,
    /// Operating system of the device.
    ///
    /// Example: `iOS`.
    pub os: Option<String>,
    /// International mobile equipment identity (IMEI) of the device.
    pub imei: Option<String>,
    /// Mobile equipment identifier (MEID) of the device.
    pub meid: Option<String>,
    /// Description of the device.
    ///
    /// Example: `这是公共设备`.
    pub description: Option<String>,
    /// Language of the device, such as `zh-CN`.
    ///
    /// Example: `zh-CN`.
    pub language: Option<String>,
    /// Whether cookies are enabled on the device.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    pub cookie: Option<bool>,
    /// User agent of the device.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Custom data, with one property for each custom field defined in the metadata.
    #[doc(alias = "customData")]
    pub custom_data: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTerminalDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        device_unique_id: impl Into<String>,
        r#type: impl Into<TerminalType>,
        custom_data: JsonObject,
    ) -> Self {
        Self {
            device_unique_id: device_unique_id.into(),
            r#type: r#type.into(),
            custom_data,
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`version`](Self#structfield.version).
    pub fn version(mut self, value: impl IntoOption<String>) -> Self {
        self.version = value.into_option();
        self
    }

    /// Sets [`hks`](Self#structfield.hks).
    pub fn hks(mut self, value: impl IntoOption<Secret>) -> Self {
        self.hks = value.into_option();
        self
    }

    /// Sets [`fde`](Self#structfield.fde).
    pub fn fde(mut self, value: impl IntoOption<String>) -> Self {
        self.fde = value.into_option();
        self
    }

    /// Sets [`hor`](Self#structfield.hor).
    pub fn hor(mut self, value: impl IntoOption<bool>) -> Self {
        self.hor = value.into_option();
        self
    }

    /// Sets [`sn`](Self#structfield.sn).
    pub fn sn(mut self, value: impl IntoOption<String>) -> Self {
        self.sn = value.into_option();
        self
    }

    /// Sets [`producer`](Self#structfield.producer).
    pub fn producer(mut self, value: impl IntoOption<String>) -> Self {
        self.producer = value.into_option();
        self
    }

    /// Sets [`mod`](Self#structfield.mod).
    pub fn r#mod(mut self, value: impl IntoOption<String>) -> Self {
        self.r#mod = value.into_option();
        self
    }

    /// Sets [`os`](Self#structfield.os).
    pub fn os(mut self, value: impl IntoOption<String>) -> Self {
        self.os = value.into_option();
        self
    }

    /// Sets [`imei`](Self#structfield.imei).
    pub fn imei(mut self, value: impl IntoOption<String>) -> Self {
        self.imei = value.into_option();
        self
    }

    /// Sets [`meid`](Self#structfield.meid).
    pub fn meid(mut self, value: impl IntoOption<String>) -> Self {
        self.meid = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`language`](Self#structfield.language).
    pub fn language(mut self, value: impl IntoOption<String>) -> Self {
        self.language = value.into_option();
        self
    }

    /// Sets [`cookie`](Self#structfield.cookie).
    pub fn cookie(mut self, value: impl IntoOption<bool>) -> Self {
        self.cookie = value.into_option();
        self
    }

    /// Sets [`user_agent`](Self#structfield.user_agent).
    pub fn user_agent(mut self, value: impl IntoOption<String>) -> Self {
        self.user_agent = value.into_option();
        self
    }
}

record! {
    CreateTerminalDto {
        required device_unique_id = "deviceUniqueId",
        optional name = "name",
        optional version = "version",
        optional hks = "hks",
        optional fde = "fde",
        optional hor = "hor",
        optional sn = "sn",
        required r#type = "type",
        optional producer = "producer",
        optional r#mod = "mod",
        optional os = "os",
        optional imei = "imei",
        optional meid = "meid",
        optional description = "description",
        optional language = "language",
        optional cookie = "cookie",
        optional user_agent = "userAgent",
        required custom_data = "customData",
    }
}

/// The IDs of a newly added terminal device.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalInfoDto {
    /// Primary key ID of the record.
    ///
    /// Example: `63688212be59d76a46f72663`.
    pub id: String,
    /// Unique identifier of the device.
    ///
    /// Example: `HZ2F6J3AGNAVSOTV`.
    #[doc(alias = "deviceUniqueId")]
    pub device_unique_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TerminalInfoDto {
        required id = "id",
        required device_unique_id = "deviceUniqueId",
    }
}

/// The terminal devices and the user to look up sign-ins for.
///
/// Used by [`find_last_login_apps_by_device_ids`](crate::management::ManagementClient::find_last_login_apps_by_device_ids), [`find_last_login_apps_by_device_ids_v2`](crate::management::ManagementClient::find_last_login_apps_by_device_ids_v2).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTerminalAppsDto {
    /// Unique identifiers of the devices.
    #[doc(alias = "deviceIds")]
    pub device_ids: Vec<String>,
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl QueryTerminalAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(device_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_ids: device_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }
}

record! {
    QueryTerminalAppsDto {
        required device_ids = "deviceIds",
        optional user_id = "userId",
    }
}

/// A terminal device to enable or disable for one user.
///
/// Used by [`disable_device`](crate::management::ManagementClient::disable_device), [`enable_device`](crate::management::ManagementClient::enable_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTerminalUserDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTerminalUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateTerminalUserDto {
        required id = "id",
        required user_id = "userId",
    }
}

/// The status of a terminal device and, if it is suspended, the remaining seconds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatusResponseDataDto {
    /// Status of the device.
    ///
    /// Example: `activated`.
    pub status: DeviceStatus,
    /// Remaining seconds of the suspension of a suspended device.
    #[doc(alias = "diffTime")]
    pub diff_time: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DeviceStatusResponseDataDto {
        required status = "status",
        optional diff_time = "diffTime",
    }
}

/// The terminal device to enable or disable.
///
/// Used by [`disable_terminal_device`](crate::management::ManagementClient::disable_terminal_device), [`enable_terminal_device`](crate::management::ManagementClient::enable_terminal_device).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTerminalDto {
    /// ID of the data row: the `id` returned when the device was created.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTerminalDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateTerminalDto {
        required id = "id",
    }
}

/// Response of `createDevice`.
pub type TerminalInfoRespDto = Response<TerminalInfoDto>;

/// Response of `getDeviceStatus`.
pub type DeviceStatusRespDto = Response<Option<DeviceStatusResponseDataDto>>;
