// Finds secrets in URLs and in the output, where they must not occur.

// The parameters that OpenID Connect requires in each URL.
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
      // The pages of the provider load a font from another host.
      const ours = ['localhost', '127.0.0.1'].includes(url.hostname);
      if (ours && !allowed.includes(name)) problems.push(`${url.pathname}: unexpected parameter ${name}`);
      if (['code', 'state', 'nonce', 'id_token_hint'].includes(name)) values.add(value);
    }
    for (const name of ['code', 'state', 'id_token_hint']) {
      if (allowed.includes(name)) url.searchParams.delete(name);
    }
    const rest = decodeURIComponent(url.href);
    if (secrets.some((secret) => rest.includes(secret))) problems.push(`${url.pathname} contains a secret`);
  }
  // Short values are made up by the tests: they may occur in errors, and are not secret.
  const real = [...values].filter((value) => value.length >= 20);
  for (const value of real) if (output.includes(value)) problems.push('the output contains a secret');
  return { problems, urls: urls.length, secrets: real.length };
}
