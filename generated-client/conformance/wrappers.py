"""Hand-written SDK methods that wrap one operation, with the arguments that produce the same request,
and those that call no operation, each with the reason.
"""

APP_ID = "APP_ID"
APP_SECRET = "APP_SECRET"
USER_TOKEN = "USER_TOKEN"
REDIRECT_URI = "https://app.example/callback?a=1&b=中"

APP = {"client_id": APP_ID, "client_secret": APP_SECRET}
OPTIONS = {"scope": "$scope", "tenantId": "$tenantId", "autoRegister": True}
SIGN_UP_OPTIONS = {
    "clientIp": "$clientIp",
    "context": {"键": "$context"},
    "passwordEncryptType": "rsa",
}
PROFILE = {"nickname": "$nickname", "gender": "U", "customData": {"键": "$customData"}}


def wrapper(operation, arguments, node=None, python=None, client="authentication", options=None):
    """Return a wrapper: its operation, and its name and arguments in each SDK."""
    return {
        "client": client,
        "operation": operation,
        "by": f"options: {options}" if options else (node or python)[0],
        "all": arguments,
        "node": node,
        "python": python,
        "options": options or "usual",
    }


def sign_in(node, python, connection, payload, members):
    named = {snake: f"${wire}" for wire, snake in members.items()}
    given = {wire: f"${wire}" for wire in members}
    return wrapper(
        "signInByCredentials",
        {"connection": connection, payload: given, "options": OPTIONS, **APP},
        (node, [{**given, "options": OPTIONS}]),
        (python, {**named, "options": OPTIONS}),
    )


def sign_up(node, python, connection, payload, members):
    named = {snake: f"${wire}" for wire, snake in members.items()}
    given = {wire: f"${wire}" for wire in members}
    more = {"profile": PROFILE, "options": SIGN_UP_OPTIONS}
    return wrapper(
        "signUp",
        {"connection": connection, payload: given, **more},
        (node, [{**given, **more}]),
        (python, {**named, **more}),
    )


def same(*names):
    return {name: name for name in names}


EMAIL_CODE = {"email": "email", "passCode": "pass_code"}
PHONE_CODE = {
    "phone": "phone",
    "passCode": "pass_code",
    "phoneCountryCode": "phone_country_code",
}
DIRECTORY = same("sAMAccountName", "password")

WRAPPERS = [
    wrapper(
        "exchangeToken",
        {
            **APP,
            "grant_type": "authorization_code",
            "code": "$code",
            "redirect_uri": REDIRECT_URI,
            "code_verifier": "$code_verifier",
        },
        ("getAccessTokenByCode", ["$code", {"codeVerifier": "$code_verifier"}]),
        ("get_access_token_by_code", {"code": "$code", "code_verifier": "$code_verifier"}),
    ),
    wrapper(
        "exchangeToken",
        {**APP, "grant_type": "refresh_token", "refresh_token": "$refresh_token"},
        ("getNewAccessTokenByRefreshToken", ["$refresh_token"]),
        ("get_new_access_token_by_refresh_token", {"refresh_token": "$refresh_token"}),
    ),
    wrapper(
        "exchangeToken",
        {
            "client_id": "$+key",
            "client_secret": "$+secret",
            "grant_type": "client_credentials",
            "scope": "$+scope",
        },
        (
            "getAccessTokenByClientCredentials",
            ["$+scope", {"accessKey": "$+key", "accessSecret": "$+secret"}],
        ),
        (
            "get_access_token_by_client_credentials",
            {"scope": "$+scope", "access_key": "$+key", "access_secret": "$+secret"},
        ),
    ),
    wrapper(
        "introspectToken",
        {**APP, "token": "$token"},
        ("introspectToken", ["$token"]),
        ("introspect_token", {"token": "$token"}),
    ),
    wrapper(
        "revokeToken",
        {**APP, "token": "$token"},
        ("revokeToken", ["$token"]),
        ("revoke_token", {"token": "$token"}),
    ),
    wrapper(
        "oidcUserInfoPost",
        {},
        (
            "getUserInfoByAccessToken",
            [USER_TOKEN, {"method": "POST", "tokenPlace": "header"}],
        ),
        ("get_user_info_by_access_token", {"access_token": USER_TOKEN}),
    ),
    wrapper("jwks", {}, node=("fetchJWKS", [])),
    sign_in(
        "signInByEmailPassword", "sign_in_by_email_password",
        "PASSWORD", "passwordPayload", same("email", "password"),
    ),
    sign_in(
        "signInByPhonePassword", "sign_in_by_phone_password",
        "PASSWORD", "passwordPayload", same("phone", "password"),
    ),
    sign_in(
        "signInByUsernamePassword", "sign_in_by_username_password",
        "PASSWORD", "passwordPayload", same("username", "password"),
    ),
    sign_in(
        "signInByAccountPassword", "sign_in_by_account_password",
        "PASSWORD", "passwordPayload", same("account", "password"),
    ),
    sign_in(
        "signInByEmailPassCode", "sign_in_by_email_passcode",
        "PASSCODE", "passCodePayload", EMAIL_CODE,
    ),
    sign_in(
        "signInByPhonePassCode", "sign_in_by_phone_passcode",
        "PASSCODE", "passCodePayload", PHONE_CODE,
    ),
    sign_in("signInByAD", "sign_in_by_ad", "AD", "adPayload", DIRECTORY),
    sign_in("signInByLDAP", "sign_in_by_ldap", "LDAP", "ldapPayload", DIRECTORY),
    sign_up(
        "signUpByEmailPassword", "sign_up_by_email_password",
        "PASSWORD", "passwordPayload", same("email", "password"),
    ),
    sign_up(
        "signUpByUsernamePassword", "sign_up_by_username_password",
        "PASSWORD", "passwordPayload", same("username", "password"),
    ),
    sign_up(
        "signUpByEmailCode", "sign_up_by_email_passcode",
        "PASSCODE", "passCodePayload", EMAIL_CODE,
    ),
    sign_up(
        "signUpByPhoneCode", "sign_up_by_phone_passcode",
        "PASSCODE", "passCodePayload", PHONE_CODE,
    ),
    wrapper(
        "pub",
        {"eventType": "$eventType", "eventData": {"键": "$eventData", "number": 1}},
        ("pub", ["$eventType", {"=json": {"键": "$eventData", "number": 1}}]),
        ("put_event", {"event_code": "$eventType", "data": {"键": "$eventData", "number": 1}}),
    ),
    wrapper(
        "verifyEvent",
        {"eventType": "$eventType", "eventData": {"键": "$eventData", "number": 1}},
        ("pub", ["$eventType", {"=json": {"键": "$eventData", "number": 1}}]),
        ("put_event", {"event_code": "$eventType", "data": {"键": "$eventData", "number": 1}}),
        client="management",
    ),
]

#: Client options affect all operations alike, so each option is recorded with one operation.
OPTIONS_OF_CLIENTS = [
    wrapper(
        "exchangeOauthToken",
        {
            **APP,
            "grant_type": "authorization_code",
            "code": "$code",
            "redirect_uri": REDIRECT_URI,
        },
        ("getAccessTokenByCode", ["$code"]),
        ("get_access_token_by_code", {"code": "$code"}),
        options="oauth",
    ),
    wrapper(
        "introspectOauthToken",
        {**APP, "token": "$token"},
        ("introspectToken", ["$token"]),
        ("introspect_token", {"token": "$token"}),
        options="oauth",
    ),
    wrapper(
        "revokeOauthToken",
        {**APP, "token": "$token"},
        ("revokeToken", ["$token"]),
        ("revoke_token", {"token": "$token"}),
        options="oauth",
    ),
    wrapper(
        "oauthUserInfo",
        {},
        (
            "getUserInfoByAccessToken",
            [USER_TOKEN, {"method": "GET", "tokenPlace": "header"}],
        ),
        options="oauth",
    ),
    wrapper(
        "getProfile",
        {},
        ("getProfile", [{}]),
        ("get_profile", {}),
        options="none",
    ),
    wrapper(
        "getProfile",
        {},
        ("getProfile", [{}]),
        options="lang",
    ),
    wrapper(
        "createRole",
        {"code": "$code"},
        ("createRole", [{"code": "$code"}]),
        ("create_role", {"code": "$code"}),
        client="management",
        options="none",
    ),
    wrapper(
        "createRole",
        {"code": "$code"},
        ("createRole", [{"code": "$code"}]),
        client="management",
        options="tenant",
    ),
]
WRAPPERS += OPTIONS_OF_CLIENTS

LOCAL = "It builds a string and sends no request."
SOCKET = "It opens a WebSocket."
CAS = "It uses another protocol, which is not part of the V3 API."
TOKEN = "It verifies a token; the only request it may send is the operation jwks."
BROWSER = "It responds to a browser, and sends the request of getAccessTokenByCode."
STATE = "It changes an option of the client."

#: The SDK methods that call no operation.
APART = {
    "buildAuthorizeUrl": LOCAL,
    "build_authorize_url": LOCAL,
    "buildLogoutUrl": LOCAL,
    "build_logout_url": LOCAL,
    "generateCodeChallenge": LOCAL,
    "generate_code_challenge": LOCAL,
    "getCodeChallengeDigest": LOCAL,
    "generate_code_challenge_digest": LOCAL,
    "parseAccessToken": TOKEN,
    "parseIDToken": TOKEN,
    "introspect_token_offline": TOKEN,
    "validateTicketV1": CAS,
    "validateTicketV2": CAS,
    "validate_ticket_v1": CAS,
    "loginWithRedirect": BROWSER,
    "logoutWithRedirect": BROWSER,
    "handleRedirectCallback": BROWSER,
    "setAccessToken": STATE,
    "set_access_token": STATE,
    "makeRequest": "It sends an arbitrary request; the signatures are recorded with it.",
    "sub": SOCKET,
    "sub_event": SOCKET,
    "initWebSocket": SOCKET,
    "reconnect": SOCKET,
}
