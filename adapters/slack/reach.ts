/** Slack's own, over TLS, at their usual port and without a name in front. */
const isSlacks = ({ protocol, hostname, port, username }: URL): boolean =>
  protocol === 'https:' &&
  port === '' &&
  username === '' &&
  /^([a-z0-9-]+\.)*(slack\.com|slack-gov\.com)$/.test(hostname);

/**
 * Moot speaks to Slack and to nobody else, whatever address a request brings (`response_url`), and follows nobody
 * further: so no request can make it ask for something inside its own network. `apiUrl` is where a test says Slack is.
 */
export function onlyToSlack(apiUrl?: string, send: typeof fetch = fetch): typeof fetch {
  const emulated = apiUrl ? new URL(apiUrl).hostname : undefined;
  return async (where, how) => {
    const address = where instanceof Request ? where.url : String(where);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isEmulated = url?.protocol === 'http:' && url.hostname === emulated;
    if (!url || !(isSlacks(url) || isEmulated)) throw new Error('That is not an address of Slack’s');
    return send(where, { ...how, redirect: 'error' });
  };
}
