"""The scenario with the Python SDK: python python_scenario.py, with the variables that
`genauth-mock --env` prints."""

import os
import time
import urllib.request

from authing import AuthenticationClient, ManagementClient

HOST = os.environ["GENAUTH_HOST"]


def data(response):
    """Return the data of a success. A failure of the API is a normal result of the SDK."""
    assert response["statusCode"] == 200, response
    return response.get("data")


def wait_for_the_mock():
    """Wait until the mock accepts connections."""
    for _ in range(600):
        try:
            urllib.request.urlopen(f"{HOST}/_mock/api/info").close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the mock does not start")


def main():
    """Run the scenario."""
    wait_for_the_mock()
    management = ManagementClient(
        access_key_id=os.environ["GENAUTH_ACCESS_KEY_ID"],
        access_key_secret=os.environ["GENAUTH_ACCESS_KEY_SECRET"],
        host=HOST,
    )

    # The first call fetches a management token.
    page = {"pagination": {"page": 1, "limit": 50}}
    before = data(management.list_users(options=page))
    user = data(
        management.create_user(
            username="python-sdk", email="python@example.com", password="python-password"
        )
    )
    user_id = user["userId"]
    after = data(management.list_users(options=page))
    assert after["totalCount"] == before["totalCount"] + 1
    assert user_id in [item["userId"] for item in after["list"]]
    assert data(management.get_user(user_id=user_id))["email"] == "python@example.com"
    data(management.update_user(user_id=user_id, nickname="python"))
    found = data(management.get_user(user_id="python@example.com", user_id_type="email"))
    assert found["nickname"] == "python"

    data(
        management.create_organization(
            organization_code="python-org", organization_name="Python", metadata={}
        )
    )
    department = data(
        management.create_department(
            organization_code="python-org", name="Research", parent_department_id="root", metadata={}
        )
    )
    member = {"organization_code": "python-org", "department_id": department["departmentId"]}
    data(management.add_department_members(user_ids=[user_id], **member))
    members = data(management.list_department_members(page=1, limit=10, **member))
    assert [item["userId"] for item in members["list"]] == [user_id]
    data(management.remove_department_members(user_ids=[user_id], **member))
    assert data(management.list_department_members(**member))["totalCount"] == 0

    data(management.create_role(code="python-role", name="Python", description="A role"))
    targets = [{"targetType": "USER", "targetIdentifier": user_id}]
    data(management.assign_role(code="python-role", targets=targets))
    roles = data(management.get_user_roles(user_id=user_id))
    assert [role["code"] for role in roles["list"]] == ["python-role"]
    data(management.revoke_role(code="python-role", targets=targets))
    assert data(management.get_user_roles(user_id=user_id))["totalCount"] == 0

    authentication = AuthenticationClient(
        app_id=os.environ["GENAUTH_APP_ID"],
        app_secret=os.environ["GENAUTH_APP_SECRET"],
        app_host=os.environ["GENAUTH_APP_HOST"],
        redirect_uri="http://localhost:3000/callback",
    )
    signed_in = data(
        authentication.sign_in_by_username_password(
            username="python-sdk",
            password="python-password",
            options={"scope": "openid profile email offline_access"},
        )
    )
    token = signed_in["access_token"]
    assert authentication.introspect_token(token)["active"] is True
    authentication.set_access_token(token)
    assert data(authentication.get_profile())["userId"] == user_id
    refused = authentication.sign_in_by_username_password(username="python-sdk", password="wrong")
    assert refused["statusCode"] != 200

    data(management.delete_users_batch(user_ids=[user_id]))
    assert management.get_user(user_id=user_id)["statusCode"] == 404
    print("The Python SDK accepts the responses of the mock.")


if __name__ == "__main__":
    main()
