// @generated from spec/management/billing.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Metering and billing.

use crate::generated::management::{
    CostCurrentPackageInfo, CostGetOrderPayDetail, CurrentUsageRespDto,
    GetMauPeriodUsageHistoryDto, GetOrderDetailDto, GetOrderPayDetailDto, GetOrdersDto,
    GetOrdersRes, ManagementClient, MauPeriodUsageHistory, OrderItem, RightItemRes,
};
use crate::runtime::prelude::*;

static GET_CURRENT_PACKAGE_INFO: Operation = Operation {
    name: "getCurrentPackageInfo",
    method: Method::GET,
    path: "/api/v3/get-current-package-info",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USAGE_INFO: Operation = Operation {
    name: "getUsageInfo",
    method: Method::GET,
    path: "/api/v3/get-usage-info",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_MAU_PERIOD_USAGE_HISTORY: Operation = Operation {
    name: "getMauPeriodUsageHistory",
    method: Method::GET,
    path: "/api/v3/get-mau-period-usage-history",
    query: &["startTime", "endTime"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_RIGHTS_ITEM: Operation = Operation {
    name: "getAllRightsItem",
    method: Method::GET,
    path: "/api/v3/get-all-rights-items",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ORDERS: Operation = Operation {
    name: "getOrders",
    method: Method::GET,
    path: "/api/v3/get-orders",
    query: &["page", "limit"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_ORDER_DETAIL: Operation = Operation {
    name: "getOrderDetail",
    method: Method::GET,
    path: "/api/v3/get-order-detail",
    query: &["orderNo"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ORDER_PAY_DETAIL: Operation = Operation {
    name: "getOrderPayDetail",
    method: Method::GET,
    path: "/api/v3/get-order-pay-detail",
    query: &["orderNo"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Metering and billing
///
/// Plan, usage, and orders.
impl ManagementClient {
    /// Get the current plan
    ///
    /// Returns the details of the user pool's current plan.
    ///
    /// `GET /api/v3/get-current-package-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getCurrentPackageInfo>)
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
    ///     .get_current_package_info()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCurrentPackageInfo")]
    #[inline]
    pub fn get_current_package_info(&self) -> Call<CostCurrentPackageInfo> {
        self.call(&GET_CURRENT_PACKAGE_INFO, None)
    }

    /// Get the current usage
    ///
    /// Returns the details of the user pool's current usage.
    ///
    /// `GET /api/v3/get-usage-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getUsageInfo>)
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
    ///     .get_usage_info()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUsageInfo")]
    #[inline]
    pub fn get_usage_info(&self) -> Call<CurrentUsageRespDto> {
        self.call(&GET_USAGE_INFO, None)
    }

    /// Get the MAU usage history
    ///
    /// Returns the number of monthly active users (MAU) of the user pool in each period between the
    /// given dates.
    ///
    /// `GET /api/v3/get-mau-period-usage-history` [API documentation](<https://api-explorer.genauth.ai/#operation/getMauPeriodUsageHistory>)
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
    /// use genauth::management::GetMauPeriodUsageHistoryDto;
    ///
    /// let response = client
    ///     .get_mau_period_usage_history(GetMauPeriodUsageHistoryDto::new(
    ///         "20220202",
    ///         "20220802",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMauPeriodUsageHistory")]
    #[inline]
    pub fn get_mau_period_usage_history(
        &self,
        request: GetMauPeriodUsageHistoryDto,
    ) -> Call<MauPeriodUsageHistory> {
        self.call(&GET_MAU_PERIOD_USAGE_HISTORY, Some(&request))
    }

    /// List all plan entitlements
    ///
    /// Returns all entitlements of the current user pool.
    ///
    /// `GET /api/v3/get-all-rights-items` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllRightsItem>)
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
    ///     .get_all_rights_item()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllRightsItem")]
    #[inline]
    pub fn get_all_rights_item(&self) -> Call<RightItemRes> {
        self.call(&GET_ALL_RIGHTS_ITEM, None)
    }

    /// List orders
    ///
    /// Returns a page of the orders of the user pool.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-orders` [API documentation](<https://api-explorer.genauth.ai/#operation/getOrders>)
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
    /// use genauth::management::GetOrdersDto;
    ///
    /// let mut items = client
    ///     .get_orders(GetOrdersDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrders")]
    #[inline]
    pub fn get_orders(&self, request: GetOrdersDto) -> Call<GetOrdersRes, OrderItem> {
        self.call_list(&GET_ORDERS, request, |page| page.list)
    }

    /// Get an order
    ///
    /// Returns the details of the order with the given number.
    ///
    /// `GET /api/v3/get-order-detail` [API documentation](<https://api-explorer.genauth.ai/#operation/getOrderDetail>)
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
    /// use genauth::management::GetOrderDetailDto;
    ///
    /// let response = client
    ///     .get_order_detail(GetOrderDetailDto::new("2022080410062060e26f7fd6b9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrderDetail")]
    #[inline]
    pub fn get_order_detail(&self, request: GetOrderDetailDto) -> Call<OrderItem> {
        self.call(&GET_ORDER_DETAIL, Some(&request))
    }

    /// Get the payment details of an order
    ///
    /// Returns the payment details of the order with the given number.
    ///
    /// `GET /api/v3/get-order-pay-detail` [API documentation](<https://api-explorer.genauth.ai/#operation/getOrderPayDetail>)
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
    /// use genauth::management::GetOrderPayDetailDto;
    ///
    /// let response = client
    ///     .get_order_pay_detail(GetOrderPayDetailDto::new("2022080410062060e26f7fd6b9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrderPayDetail")]
    #[inline]
    pub fn get_order_pay_detail(
        &self,
        request: GetOrderPayDetailDto,
    ) -> Call<CostGetOrderPayDetail> {
        self.call(&GET_ORDER_PAY_DETAIL, Some(&request))
    }
}
