// A local OpenID provider with the paths of GenAuth, whose failures can be controlled:
//
// - `/spoil?how=...` issues invalid ID tokens from then on.
// - `/fault?how=...` sets one of the `faults` below.
// - `/end?token=...` ends an access token, or a refresh token with its whole grant.
// - `/alive?token=...` returns whether a token is valid.
// - `/seen` returns what happened since the last `/fault`: the number of token requests, the
//   refreshes, the number of held responses, and the revoked tokens.
// - `/secrets` returns everything that must not leak.
//
//   node provider.mjs PORT APP_URL CLIENT_AUTHENTICATION ID_TOKEN_ALGORITHM
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import * as jose from 'jose';
import { Provider } from 'oidc-provider';
import { CLIENT, SECRET } from './client.mjs';

const [port, app, authentication, algorithm] = process.argv.slice(2);

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicText = pair.publicKey.export({ type: 'spki', format: 'pem' });
const jwk = { ...(await jose.exportJWK(pair.privateKey)), kid: 'key-1', use: 'sig', alg: 'RS256' };
const bytes = (text) => new TextEncoder().encode(text);
const secrets = new Set([SECRET]);
let spoil = 'none';
let fault = 'none';

// Not the site of the application, as with GenAuth.
const host = `http://127.0.0.1:${port}`;
const provider = new Provider(`${host}/oidc`, {
  clients: [{
    client_id: CLIENT,
    ...(authentication === 'none' ? {} : { client_secret: SECRET }),
    token_endpoint_auth_method: authentication,
    id_token_signed_response_alg: algorithm,
    redirect_uris: [`${app}/callback`],
    post_logout_redirect_uris: [`${app}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }],
  jwks: { keys: [jwk] },
  claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: async () => ({ sub: id, name: '张三 & Sons', email: 'zhang@example.com' }),
  }),
  enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS256'] },
  pkce: { required: () => true },
  // As GenAuth does. Reusing a refresh token revokes the whole grant.
  rotateRefreshToken: () => true,
  cookies: { keys: ['only for tests'] },
  ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  routes: {
    authorization: '/auth',
    token: '/token',
    revocation: '/token/revocation',
    userinfo: '/me',
    jwks: '/.well-known/jwks.json',
    end_session: '/session/end',
  },
});

// Returns the ID token with changed claims or another signature.
function spoiled(token) {
  const claims = jose.decodeJwt(token);
  const header = jose.decodeProtectedHeader(token);
  const secret = algorithm === 'HS256';
  const key = secret ? bytes(SECRET) : pair.privateKey;
  const sign = (changes, changedHeader = header, changedKey = key) =>
    new jose.SignJWT({ ...claims, ...changes }).setProtectedHeader(changedHeader).sign(changedKey);
  const now = Math.floor(Date.now() / 1000);
  switch (spoil) {
    case 'nothing': return sign({});
    case 'nonce': return sign({ nonce: 'of-another-login' });
    case 'no nonce': return sign({ nonce: undefined });
    case 'audience': return sign({ aud: 'another-app' });
    case 'issuer': return sign({ iss: 'https://elsewhere.example' });
    case 'expired': return sign({ iat: now - 7200, exp: now - 3600 });
    case 'unsigned': return new jose.UnsecuredJWT(claims).encode();
    case 'key': return sign({}, header, secret ? bytes('x'.repeat(64)) : stranger.privateKey);
    case 'unknown key': return sign({}, { alg: 'RS256', kid: 'key-2' }, stranger.privateKey);
    // The public key serves as the secret.
    case 'swapped algorithm': return sign({}, { alg: 'HS256', kid: 'key-1' }, bytes(publicText));
    // The right key with an algorithm that is not configured.
    case 'other algorithm': return sign({}, { ...header, alg: secret ? 'HS512' : 'PS256' });
    default: throw new Error(`no way to spoil a token: ${spoil}`);
  }
}

let seen;
let release = () => {};
let released = Promise.resolve();
const faults = {
  none: () => false,
  'no tokens': (path) => path === '/oidc/token' && 503,
  'no revocation': (path) => path === '/oidc/token/revocation' && 503,
  // Accepts the request and never responds.
  'silent revocation': (path) => path === '/oidc/token/revocation' && 'silence',
  // Replaces the tokens, but holds the response until the next fault is set.
  'held tokens': () => false,
};

function setFault(how) {
  if (!(how in faults)) throw new Error(`unknown fault: ${how}`);
  release();
  fault = how;
  seen = { requests: 0, refreshed: [], revoked: [], held: 0 };
  if (how === 'held tokens') released = new Promise((resolve) => { release = resolve; });
}

setFault('none');

// Records the requests of the token endpoint, and replaces the ID tokens in its responses.
provider.use(async (context, next) => {
  await next();
  if (context.path === '/token/revocation') seen.revoked.push(context.oidc.params.token);
  if (context.path !== '/token') return;
  if (spoil !== 'none' && context.body.id_token) {
    secrets.add(context.body.id_token);
    context.body.id_token = await spoiled(context.body.id_token);
  }
  const { code, code_verifier: verifier, refresh_token: refresh } = context.oidc.params;
  const { access_token: access, refresh_token: next_refresh, id_token: id } = context.body;
  for (const text of [code, verifier, refresh, access, next_refresh, id]) if (text) secrets.add(text);
  if (refresh) seen.refreshed.push({ with: refresh, status: context.status, access, refresh: next_refresh });
  if (fault === 'held tokens') {
    seen.held += 1;
    await released;
  }
});

const find = async (token) =>
  await provider.AccessToken.find(token) ?? await provider.RefreshToken.find(token);

async function isAlive(token) {
  const found = await find(token);
  return Boolean(found && !found.consumed && await provider.Grant.find(found.grantId));
}

async function end(token) {
  const found = await find(token);
  await found.destroy();
  if (found.kind === 'RefreshToken') await (await provider.Grant.find(found.grantId)).destroy();
}

const controls = {
  '/spoil': ({ how }) => { spoil = how; },
  '/fault': ({ how }) => setFault(how),
  '/end': ({ token }) => end(token),
  '/alive': ({ token }) => isAlive(token),
  '/seen': () => seen,
  '/secrets': () => [...secrets],
};

const handle = provider.callback();
createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, host);
  if (pathname in controls) {
    const answer = await controls[pathname](Object.fromEntries(searchParams));
    response.end(JSON.stringify(answer ?? null));
    return;
  }
  if (pathname === '/oidc/token') seen.requests += 1;
  const failure = faults[fault](pathname);
  if (failure === 503) {
    request.resume().on('end', () => response.writeHead(503).end());
  } else if (!pathname.startsWith('/oidc/')) {
    response.writeHead(404).end();
  } else if (failure !== 'silence') {
    request.originalUrl = request.url;
    request.url = request.url.slice('/oidc'.length);
    handle(request, response);
  }
}).listen(port, '127.0.0.1', () => console.log('the provider listens'));
