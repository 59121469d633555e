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
