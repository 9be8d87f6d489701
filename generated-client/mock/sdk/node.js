// The scenario with the Node SDK: node node.js, with the variables that `genauth-mock --env` prints.
"use strict";

const assert = require("assert");
const { AuthenticationClient, ManagementClient } = require("authing-node-sdk");

const env = process.env;

// A failure of the API is a normal result of the SDK.
function data(response) {
  assert.strictEqual(response.statusCode, 200, JSON.stringify(response));
  return response.data;
}

// The SDK connects at once, and the mock may still be starting.
async function started() {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    try {
      return await fetch(`${env.GENAUTH_HOST}/_mock/api/info`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("the mock does not start");
}

async function main() {
  await started();
  const management = new ManagementClient({
    accessKeyId: env.GENAUTH_ACCESS_KEY_ID,
    accessKeySecret: env.GENAUTH_ACCESS_KEY_SECRET,
    host: env.GENAUTH_HOST,
  });

  // The first call fetches a management token, or signs the request.
  const before = data(await management.listUsers({ options: { pagination: { page: 1, limit: 50 } } }));
  const user = data(
    await management.createUser({ username: "node-sdk", email: "node@example.com", password: "node-password" }),
  );
  assert.ok(user.userId, "the user has an ID");
  const after = data(await management.listUsers({ options: { pagination: { page: 1, limit: 50 } } }));
  assert.strictEqual(after.totalCount, before.totalCount + 1);
  assert.ok(after.list.some((item) => item.userId === user.userId));
  assert.strictEqual(data(await management.getUser({ userId: user.userId })).email, "node@example.com");
  data(await management.updateUser({ userId: user.userId, nickname: "node" }));
  const byEmail = await management.getUser({ userId: "node@example.com", userIdType: "email" });
  assert.strictEqual(data(byEmail).nickname, "node");

  data(
    await management.createOrganization({
      organizationCode: "node-org",
      organizationName: "Node",
      metadata: {},
    }),
  );
  const department = data(
    await management.createDepartment({
      organizationCode: "node-org",
      name: "Research",
      parentDepartmentId: "root",
      metadata: {},
    }),
  );
  const member = { organizationCode: "node-org", departmentId: department.departmentId };
  data(await management.addDepartmentMembers({ ...member, userIds: [user.userId] }));
  const members = data(await management.listDepartmentMembers({ ...member, page: 1, limit: 10 }));
  assert.deepStrictEqual(members.list.map((item) => item.userId), [user.userId]);
  data(await management.removeDepartmentMembers({ ...member, userIds: [user.userId] }));
  assert.strictEqual(data(await management.listDepartmentMembers(member)).totalCount, 0);

  data(await management.createRole({ code: "node-role", name: "Node", description: "A role" }));
  const targets = [{ targetType: "USER", targetIdentifier: user.userId }];
  data(await management.assignRole({ code: "node-role", targets }));
  const roles = data(await management.getUserRoles({ userId: user.userId }));
  assert.deepStrictEqual(roles.list.map((role) => role.code), ["node-role"]);
  data(await management.revokeRole({ code: "node-role", targets }));
  assert.strictEqual(data(await management.getUserRoles({ userId: user.userId })).totalCount, 0);

  const authentication = new AuthenticationClient({
    appId: env.GENAUTH_APP_ID,
    appSecret: env.GENAUTH_APP_SECRET,
    appHost: env.GENAUTH_APP_HOST,
    redirectUri: "http://localhost:3000/callback",
  });
  const signedIn = data(
    await authentication.signInByUsernamePassword({
      username: "node-sdk",
      password: "node-password",
      options: { scope: "openid profile email offline_access" },
    }),
  );
  const token = signedIn.access_token;
  assert.strictEqual((await authentication.introspectToken(token)).active, true);
  authentication.setAccessToken(token);
  assert.strictEqual(data(await authentication.getProfile({})).userId, user.userId);
  const claims = await authentication.parseIDToken(signedIn.id_token);
  assert.strictEqual(claims.sub, user.userId);
  assert.ok(await authentication.revokeToken(token));
  assert.deepStrictEqual(await authentication.introspectToken(token), { active: false });
  const refused = await authentication.signInByUsernamePassword({ username: "node-sdk", password: "wrong" });
  assert.notStrictEqual(refused.statusCode, 200);

  data(await management.deleteUsersBatch({ userIds: [user.userId] }));
  assert.strictEqual((await management.getUser({ userId: user.userId })).statusCode, 404);
  console.log("The Node SDK accepts the responses of the mock.");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
