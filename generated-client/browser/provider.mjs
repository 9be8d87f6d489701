// An OpenID provider on this machine, with the paths of GenAuth, that can hand out spoiled ID
// tokens: `/spoil?how=...` decides how from then on. `/secrets` has all that nobody else may see.
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

const provider = new Provider(`http://localhost:${port}/oidc`, {
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

// The same claims, as someone else would sign them or with one of them changed.
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
    case 'audience': return sign({ aud: 'app-of-somebody-else' });
    case 'issuer': return sign({ iss: 'https://elsewhere.example' });
    case 'expired': return sign({ iat: now - 7200, exp: now - 3600 });
    case 'unsigned': return new jose.UnsecuredJWT(claims).encode();
    case 'key': return sign({}, header, secret ? bytes('x'.repeat(64)) : stranger.privateKey);
    case 'unknown key': return sign({}, { alg: 'RS256', kid: 'key-2' }, stranger.privateKey);
    // What everyone may know serves as the secret.
    case 'swapped algorithm': return sign({}, { alg: 'HS256', kid: 'key-1' }, bytes(publicText));
    // The right key, but in a way that was not agreed on.
    case 'other algorithm': return sign({}, { ...header, alg: secret ? 'HS512' : 'PS256' });
    default: throw new Error(`no way to spoil a token: ${spoil}`);
  }
}

// Remembers what went through the token endpoint, and spoils what comes out of it.
provider.use(async (context, next) => {
  await next();
  if (context.path !== '/token') return;
  if (spoil !== 'none' && context.body.id_token) {
    secrets.add(context.body.id_token);
    context.body.id_token = await spoiled(context.body.id_token);
  }
  const { code, code_verifier: verifier, refresh_token: refresh } = context.oidc.params;
  const { access_token: access, refresh_token: next_refresh, id_token: id } = context.body;
  for (const text of [code, verifier, refresh, access, next_refresh, id]) if (text) secrets.add(text);
});

const handle = provider.callback();
createServer((request, response) => {
  const url = new URL(request.url, `http://localhost:${port}`);
  if (url.pathname === '/spoil') {
    spoil = url.searchParams.get('how');
    response.end(spoil);
  } else if (url.pathname === '/secrets') {
    response.end(JSON.stringify([...secrets]));
  } else if (url.pathname.startsWith('/oidc/')) {
    request.originalUrl = request.url;
    request.url = request.url.slice('/oidc'.length);
    handle(request, response);
  } else {
    response.writeHead(404).end();
  }
}).listen(port, 'localhost', () => console.log('the provider listens'));
