// @generated from spec/management/devices.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Terminal devices.

use crate::generated::management::{
    CreateTerminalDto, DeleteTerminalDto, DeleteTerminalUserDto,
    DeviceStatusResponseDataDto, ManagementClient, QueryTerminalAppsDto,
    SuspendTerminalDto, SuspendTerminalUserDto, TerminalBaseDto, TerminalInfoDto,
    UpdateTerminalDto, UpdateTerminalUserDto,
};
use crate::runtime::prelude::*;

static CREATE_DEVICE: Operation = Operation {
    name: "createDevice",
    method: Method::POST,
    path: "/api/v3/create-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation = Operation {
    name: "findLastLoginAppsByDeviceIds",
    method: Method::POST,
    path: "/api/v3/get-last-login-apps-by-deviceIds",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DEVICE: Operation = Operation {
    name: "deleteDevice",
    method: Method::POST,
    path: "/api/v3/delete-device-by-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SUSPEND_DEVICE: Operation = Operation {
    name: "suspendDevice",
    method: Method::POST,
    path: "/api/v3/suspend-device-by-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DISABLE_DEVICE: Operation = Operation {
    name: "disableDevice",
    method: Method::POST,
    path: "/api/v3/disable-device-by-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ENABLE_DEVICE: Operation = Operation {
    name: "enableDevice",
    method: Method::POST,
    path: "/api/v3/enable-device-by-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_VERIFY_DEVICE: Operation = Operation {
    name: "createVerifyDevice",
    method: Method::POST,
    path: "/api/v3/authing-verify/create-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DEVICE_STATUS: Operation = Operation {
    name: "getDeviceStatus",
    method: Method::POST,
    path: "/api/v3/device-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_TERMINAL_DEVICE: Operation = Operation {
    name: "deleteTerminalDevice",
    method: Method::POST,
    path: "/api/v3/delete-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SUSPEND_TERMINAL_DEVICE: Operation = Operation {
    name: "suspendTerminalDevice",
    method: Method::POST,
    path: "/api/v3/suspend-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DISABLE_TERMINAL_DEVICE: Operation = Operation {
    name: "disableTerminalDevice",
    method: Method::POST,
    path: "/api/v3/disable-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ENABLE_TERMINAL_DEVICE: Operation = Operation {
    name: "enableTerminalDevice",
    method: Method::POST,
    path: "/api/v3/enable-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ADD_DEVICE: Operation = Operation {
    name: "addDevice",
    method: Method::POST,
    path: "/api/v3/add-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation = Operation {
    name: "findLastLoginAppsByDeviceIdsV2",
    method: Method::POST,
    path: "/api/v3/get-last-login-apps-by-device-ids",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Terminal devices
///
/// Terminal devices of users.
impl ManagementClient {
    /// Create a device
    ///
    /// Use [`add_device`](Self::add_device) instead.
    ///
    /// Registers a new terminal device.
    ///
    /// `POST /api/v3/create-device` [API documentation](<https://api-explorer.genauth.ai/#operation/createDevice>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::{CreateTerminalDto, TerminalType};
    ///
    /// let response = client
    ///     .create_device(CreateTerminalDto::new(
    ///         "HZ2F6J3AGNAVSOTV",
    ///         TerminalType::Mobile,
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDevice")]
    #[deprecated(note = "use `add_device`")]
    #[inline]
    pub fn create_device(&self, request: CreateTerminalDto) -> Call<TerminalInfoDto> {
        self.call(&CREATE_DEVICE, Some(&request))
    }

    /// List the applications last used on devices
    ///
    /// Use [`find_last_login_apps_by_device_ids_v2`](Self::find_last_login_apps_by_device_ids_v2) instead.
    ///
    /// Returns the applications last signed in to on the devices with the given unique IDs.
    ///
    /// `POST /api/v3/get-last-login-apps-by-deviceIds` [API documentation](<https://api-explorer.genauth.ai/#operation/findLastLoginAppsByDeviceIds>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::QueryTerminalAppsDto;
    ///
    /// let response = client
    ///     .find_last_login_apps_by_device_ids(QueryTerminalAppsDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findLastLoginAppsByDeviceIds")]
    #[deprecated(note = "use `find_last_login_apps_by_device_ids_v2`")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids(
        &self,
        request: QueryTerminalAppsDto,
    ) -> Call<()> {
        self.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS, Some(&request))
    }

    /// Unbind a device from a user
    ///
    /// Removes the binding between a terminal device and a user, as on the user details page of the
    /// console.
    ///
    /// `POST /api/v3/delete-device-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::DeleteTerminalUserDto;
    ///
    /// let response = client
    ///     .delete_device(DeleteTerminalUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDevice")]
    #[inline]
    pub fn delete_device(&self, request: DeleteTerminalUserDto) -> Call<()> {
        self.call(&DELETE_DEVICE, Some(&request))
    }

    /// Suspend a user's device
    ///
    /// Suspends a terminal device for one user until `endTime`, as on the user details page of the
    /// console.
    ///
    /// `POST /api/v3/suspend-device-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/suspendDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::SuspendTerminalUserDto;
    ///
    /// let response = client
    ///     .suspend_device(SuspendTerminalUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         1_790_000_000_000_i64,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "suspendDevice")]
    #[inline]
    pub fn suspend_device(&self, request: SuspendTerminalUserDto) -> Call<()> {
        self.call(&SUSPEND_DEVICE, Some(&request))
    }

    /// Disable a user's device
    ///
    /// Disables a terminal device for one user, as on the user details page of the console.
    ///
    /// `POST /api/v3/disable-device-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/disableDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::UpdateTerminalUserDto;
    ///
    /// let response = client
    ///     .disable_device(UpdateTerminalUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disableDevice")]
    #[inline]
    pub fn disable_device(&self, request: UpdateTerminalUserDto) -> Call<()> {
        self.call(&DISABLE_DEVICE, Some(&request))
    }

    /// Enable a user's device
    ///
    /// Enables a terminal device again for one user, as on the user details page of the console.
    ///
    /// `POST /api/v3/enable-device-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/enableDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::UpdateTerminalUserDto;
    ///
    /// let response = client
    ///     .enable_device(UpdateTerminalUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enableDevice")]
    #[inline]
    pub fn enable_device(&self, request: UpdateTerminalUserDto) -> Call<()> {
        self.call(&ENABLE_DEVICE, Some(&request))
    }

    /// Create a GenAuth Verify device
    ///
    /// Registers a new terminal device for GenAuth Verify.
    ///
    /// `POST /api/v3/authing-verify/create-device` [API documentation](<https://api-explorer.genauth.ai/#operation/createVerifyDevice>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::{CreateTerminalDto, TerminalType};
    ///
    /// let response = client
    ///     .create_verify_device(CreateTerminalDto::new(
    ///         "HZ2F6J3AGNAVSOTV",
    ///         TerminalType::Mobile,
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createVerifyDevice")]
    #[inline]
    pub fn create_verify_device(
        &self,
        request: CreateTerminalDto,
    ) -> Call<TerminalInfoDto> {
        self.call(&CREATE_VERIFY_DEVICE, Some(&request))
    }

    /// Get the status of a device
    ///
    /// Returns whether a terminal device is in use, suspended, or disabled. For a suspended device,
    /// the remaining seconds are returned too.
    ///
    /// `POST /api/v3/device-status` [API documentation](<https://api-explorer.genauth.ai/#operation/getDeviceStatus>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::TerminalBaseDto;
    ///
    /// let response = client
    ///     .get_device_status(TerminalBaseDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDeviceStatus")]
    #[inline]
    pub fn get_device_status(
        &self,
        request: TerminalBaseDto,
    ) -> Call<Option<DeviceStatusResponseDataDto>> {
        self.call(&GET_DEVICE_STATUS, Some(&request))
    }

    /// Delete a device
    ///
    /// Removes a terminal device from the user pool.
    ///
    /// `POST /api/v3/delete-device` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteTerminalDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::DeleteTerminalDto;
    ///
    /// let response = client
    ///     .delete_terminal_device(DeleteTerminalDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTerminalDevice")]
    #[inline]
    pub fn delete_terminal_device(&self, request: DeleteTerminalDto) -> Call<()> {
        self.call(&DELETE_TERMINAL_DEVICE, Some(&request))
    }

    /// Suspend a device
    ///
    /// Suspends a terminal device until `endTime`.
    ///
    /// `POST /api/v3/suspend-device` [API documentation](<https://api-explorer.genauth.ai/#operation/suspendTerminalDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::SuspendTerminalDto;
    ///
    /// let response = client
    ///     .suspend_terminal_device(SuspendTerminalDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         1_790_000_000_000_i64,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "suspendTerminalDevice")]
    #[inline]
    pub fn suspend_terminal_device(&self, request: SuspendTerminalDto) -> Call<()> {
        self.call(&SUSPEND_TERMINAL_DEVICE, Some(&request))
    }

    /// Disable a device
    ///
    /// Disables a terminal device.
    ///
    /// `POST /api/v3/disable-device` [API documentation](<https://api-explorer.genauth.ai/#operation/disableTerminalDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::UpdateTerminalDto;
    ///
    /// let response = client
    ///     .disable_terminal_device(UpdateTerminalDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disableTerminalDevice")]
    #[inline]
    pub fn disable_terminal_device(&self, request: UpdateTerminalDto) -> Call<()> {
        self.call(&DISABLE_TERMINAL_DEVICE, Some(&request))
    }

    /// Enable a device
    ///
    /// Enables a terminal device again.
    ///
    /// `POST /api/v3/enable-device` [API documentation](<https://api-explorer.genauth.ai/#operation/enableTerminalDevice>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::UpdateTerminalDto;
    ///
    /// let response = client
    ///     .enable_terminal_device(UpdateTerminalDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enableTerminalDevice")]
    #[inline]
    pub fn enable_terminal_device(&self, request: UpdateTerminalDto) -> Call<()> {
        self.call(&ENABLE_TERMINAL_DEVICE, Some(&request))
    }

    /// Add a device
    ///
    /// Registers a new terminal device with its unique ID, hardware and system data, and any custom
    /// data.
    ///
    /// `POST /api/v3/add-device` [API documentation](<https://api-explorer.genauth.ai/#operation/addDevice>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::{CreateTerminalDto, TerminalType};
    ///
    /// let response = client
    ///     .add_device(CreateTerminalDto::new(
    ///         "HZ2F6J3AGNAVSOTV",
    ///         TerminalType::Mobile,
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addDevice")]
    #[inline]
    pub fn add_device(&self, request: CreateTerminalDto) -> Call<TerminalInfoDto> {
        self.call(&ADD_DEVICE, Some(&request))
    }

    /// List last sign-in applications of devices
    ///
    /// Returns the applications last signed in to on the devices with the given unique IDs.
    /// Replaces `findLastLoginAppsByDeviceIds`, with the same request.
    ///
    /// `POST /api/v3/get-last-login-apps-by-device-ids` [API documentation](<https://api-explorer.genauth.ai/#operation/findLastLoginAppsByDeviceIdsV2>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::QueryTerminalAppsDto;
    ///
    /// let response = client
    ///     .find_last_login_apps_by_device_ids_v2(QueryTerminalAppsDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findLastLoginAppsByDeviceIdsV2")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids_v2(
        &self,
        request: QueryTerminalAppsDto,
    ) -> Call<()> {
        self.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2, Some(&request))
    }
}
