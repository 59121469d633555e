import type { Config } from './config.js';

/** Never the address of Redis whole: it may hold a password. */
export const keptIn = ({ redis, file }: Config): string =>
  redis ? `Redis at ${redis.hosts.map(({ host, port }) => `${host}:${port}`).join(', ')}` : file;

/** What is said once Moot stands. */
export function listening(config: Config): string {
  const { host, port, slack, discord, pages, roles } = config;
  const ears = slack?.appToken ? 'Slack through Socket Mode' : `Slack on http://${host}:${port}/slack/events`;
  const heard = [
    ...(slack && roles.includes('slack') ? [ears] : []),
    ...(discord && roles.includes('discord') ? ['Discord'] : []),
  ];
  const does = heard.length > 0 ? `listens: ${heard.join(' and ')}` : 'looks after coalitions, and listens to nobody';
  const shown = pages && roles.includes('pages') ? `, shows its pages on http://${host}:${port} as ${pages.url}` : '';
  return `Moot ${does}${shown} (kept in ${keptIn(config)}; stop with Ctrl+C)`;
}

/** A sentence for whoever runs Moot; where we know the way on, with it. */
export function whyNot(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code, port } = fault as NodeJS.ErrnoException & { port?: number };
  if (code !== 'EADDRINUSE') return fault.message;
  return `port ${port} is already in use. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`;
}

/** A line of a stack that names a file of ours or of a library; a fault's own words may be many lines, and none of them is. */
const frame = /^ {4}at (?:[\w$.<>[\] ]+ \(?)?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^\s()]+:\d+:\d+\)?$/;

/** Where a fault happened: the first two places of its stack, without the words before them. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { message, stack = '' } = error;
  const said = stack.indexOf(message);
  const places = said < 0 ? stack : stack.slice(said + message.length);
  return places
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 2)
    .map((line) => line.trim())
    .join(' ');
}
