// @generated from spec/management/device-exclusive.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Device exclusion.

use crate::generated::management::{
    DeleteDeviceExclusiveValidScopeSettingsByIdsDto, DeviceExclusiveValidScopeAppDataDto,
    FindAppListsDto, GetDeviceExclusiveRuleDataDto, GetDeviceExclusiveValidScopeDataDto,
    GetDeviceExclusiveWhiteListDataDto, ManagementClient,
    SaveDeviceExclusiveValidScopeSettingsDto, UpdateDeviceExclusiveRuleDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static GET_RULE_SETTINGS: Operation = Operation {
    name: "getRuleSettings",
    method: Method::GET,
    path: "/api/v3/get-device-exclusive-rule-settings",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_VALID_SCOPE_SETTINGS: Operation = Operation {
    name: "getAllValidScopeSettings",
    method: Method::GET,
    path: "/api/v3/get-device-exclusive-valid-scope-settings",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_WHITE_LIST_SETTINGS: Operation = Operation {
    name: "getAllWhiteListSettings",
    method: Method::GET,
    path: "/api/v3/get-device-exclusive-white-list-settings",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static FIND_APP_LISTS: Operation = Operation {
    name: "findAppLists",
    method: Method::GET,
    path: "/api/v3/get-supported-device-exclusive-apps",
    query: &["keyword"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE: Operation = Operation {
    name: "remove",
    method: Method::POST,
    path: "/api/v3/remove-device-exclusive-valid-scope-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SAVE_INVITATION_POLICIES: Operation = Operation {
    name: "saveInvitationPolicies",
    method: Method::POST,
    path: "/api/v3/save-device-exclusive-valid-scope-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_RULE_SETTINGS: Operation = Operation {
    name: "updateRuleSettings",
    method: Method::POST,
    path: "/api/v3/update-device-exclusive-rule-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Device exclusion
///
/// Limits on how many devices a user may be signed in on at once.
impl ManagementClient {
    /// Get the device exclusion rules
    ///
    /// Returns the current device exclusion rule, with its settings by device and by IP address.
    ///
    /// `GET /api/v3/get-device-exclusive-rule-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getRuleSettings>)
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
    /// let response = client
    ///     .get_rule_settings()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRuleSettings")]
    #[inline]
    pub fn get_rule_settings(&self) -> Call<GetDeviceExclusiveRuleDataDto> {
        self.call(&GET_RULE_SETTINGS, None)
    }

    /// Get the device exclusion scope
    ///
    /// Returns the scope in which device exclusion takes effect.
    ///
    /// `GET /api/v3/get-device-exclusive-valid-scope-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllValidScopeSettings>)
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
    /// let response = client
    ///     .get_all_valid_scope_settings()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllValidScopeSettings")]
    #[inline]
    pub fn get_all_valid_scope_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveValidScopeDataDto>> {
        self.call(&GET_ALL_VALID_SCOPE_SETTINGS, None)
    }

    /// Get the device exclusion whitelist
    ///
    /// Returns the whitelist of device exclusion.
    ///
    /// `GET /api/v3/get-device-exclusive-white-list-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllWhiteListSettings>)
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
    /// let response = client
    ///     .get_all_white_list_settings()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllWhiteListSettings")]
    #[inline]
    pub fn get_all_white_list_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveWhiteListDataDto>> {
        self.call(&GET_ALL_WHITE_LIST_SETTINGS, None)
    }

    /// List applications supporting device exclusion
    ///
    /// Returns the applications that can be added to the scope of device exclusion. `keyword`
    /// filters them.
    ///
    /// `GET /api/v3/get-supported-device-exclusive-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/findAppLists>)
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
    /// use genauth::management::FindAppListsDto;
    ///
    /// let response = client
    ///     .find_app_lists(FindAppListsDto::new("ada"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findAppLists")]
    #[inline]
    pub fn find_app_lists(
        &self,
        request: FindAppListsDto,
    ) -> Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        self.call(&FIND_APP_LISTS, Some(&request))
    }

    /// Remove an application from device exclusion
    ///
    /// Removes an application from the scope of device exclusion.
    ///
    /// `POST /api/v3/remove-device-exclusive-valid-scope-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/remove>)
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
    /// use genauth::management::DeleteDeviceExclusiveValidScopeSettingsByIdsDto;
    ///
    /// let response = client
    ///     .remove(DeleteDeviceExclusiveValidScopeSettingsByIdsDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE, Some(&request))
    }

    /// Save the device exclusion scope
    ///
    /// Saves the applications in which device exclusion takes effect.
    ///
    /// `POST /api/v3/save-device-exclusive-valid-scope-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/saveInvitationPolicies>)
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
    /// use genauth::management::SaveDeviceExclusiveValidScopeSettingsDto;
    ///
    /// let response = client
    ///     .save_invitation_policies(SaveDeviceExclusiveValidScopeSettingsDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "saveInvitationPolicies")]
    #[inline]
    pub fn save_invitation_policies(
        &self,
        request: SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SAVE_INVITATION_POLICIES, Some(&request))
    }

    /// Update the device exclusion rules
    ///
    /// Changes the device exclusion rule and its settings by device and by IP address, and returns
    /// the result.
    ///
    /// `POST /api/v3/update-device-exclusive-rule-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/updateRuleSettings>)
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
    /// use genauth::management::{DeviceExclusiveRuleType, UpdateDeviceExclusiveRuleDto};
    ///
    /// let response = client
    ///     .update_rule_settings(UpdateDeviceExclusiveRuleDto::new(
    ///         DeviceExclusiveRuleType::Disable,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateRuleSettings")]
    #[inline]
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> Call<GetDeviceExclusiveRuleDataDto> {
        self.call(&UPDATE_RULE_SETTINGS, Some(&request))
    }
}
