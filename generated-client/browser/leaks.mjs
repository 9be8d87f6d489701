// Looks for secrets where they must not be.

// Where OpenID Connect wants one in a URL.
const ALLOWED = {
  '/callback': ['code', 'state', 'iss', 'error', 'error_description'],
  '/oidc/auth': [
    'client_id', 'response_type', 'redirect_uri', 'scope', 'state', 'nonce', 'code_challenge',
    'code_challenge_method', 'prompt',
  ],
  '/oidc/session/end': ['post_logout_redirect_uri', 'id_token_hint'],
};

export function leaks(urls, secrets, output) {
  const problems = [];
  const values = new Set(secrets);
  for (const text of urls) {
    const url = new URL(text);
    const allowed = ALLOWED[url.pathname] ?? [];
    for (const [name, value] of url.searchParams) {
      // The forms of the provider ask another host for a font.
      const ours = ['localhost', '127.0.0.1'].includes(url.hostname);
      if (ours && !allowed.includes(name)) problems.push(`${url.pathname} has a parameter ${name}`);
      if (['code', 'state', 'nonce', 'id_token_hint'].includes(name)) values.add(value);
    }
    for (const name of ['code', 'state', 'id_token_hint']) {
      if (allowed.includes(name)) url.searchParams.delete(name);
    }
    const rest = decodeURIComponent(url.href);
    if (secrets.some((secret) => rest.includes(secret))) problems.push(`${url.pathname} holds a secret`);
  }
  // What the tests make up themselves is told in errors and is no secret.
  const real = [...values].filter((value) => value.length >= 20);
  for (const value of real) if (output.includes(value)) problems.push('the output holds a secret');
  return { problems, urls: urls.length, secrets: real.length };
}
