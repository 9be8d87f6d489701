//! IDs, names, and secrets of the company.

/// ID of the user pool.
pub const USER_POOL_ID: &str = "6500000000000000000000a0";

/// ID of the application.
pub const APP_ID: &str = "650000000000000000000001";

/// Secret of the application.
pub const APP_SECRET: &str = "mock-app-secret-of-32-characters";

/// ID of an application without a secret: its code runs in the browser.
pub const BROWSER_APP_ID: &str = "650000000000000000000003";

/// ID of the access key.
pub const ACCESS_KEY_ID: &str = "650000000000000000000002";

/// Secret of the access key.
pub const ACCESS_KEY_SECRET: &str = "mock-access-key-secret";

/// Password of all users.
pub const PASSWORD: &str = "mock-password";

/// User ID of `alice`, who leads the company: `alice@example.com`, `13800000001`.
pub const ALICE: &str = "6500000000000000000000b1";

/// User ID of `bob`, whose account is suspended.
pub const BOB: &str = "6500000000000000000000b2";

/// User ID of `carol`, who needs a second factor to sign in.
pub const CAROL: &str = "6500000000000000000000b3";

/// User ID of `dave`, an engineer.
pub const DAVE: &str = "6500000000000000000000b4";

/// Secret of the one-time codes of `carol`, in Base32.
pub const CAROL_OTP_SECRET: &str = "JBSWY3DPEHPK3PXP";

/// Code of the organization.
pub const ORGANIZATION_CODE: &str = "example";

/// ID of the root department of the organization.
pub const ROOT_DEPARTMENT_ID: &str = "6500000000000000000000d0";

/// ID of the department of the engineers.
pub const ENGINEERING_DEPARTMENT_ID: &str = "6500000000000000000000d1";

/// Code of the group of everyone who writes code.
pub const DEVELOPERS_GROUP_CODE: &str = "developers";

/// Code of the role of administrators, in the namespace `default`.
pub const ADMIN_ROLE_CODE: &str = "admin";

/// ID of a tenant.
pub const TENANT_ID: &str = "6500000000000000000000e1";
