import { z } from 'zod';
import { type RedisAddress, redisAddress } from './redisAddress.js';

const filled = z.string().trim().min(1);
const port = z.coerce.number().int().min(0).max(65_535);
/** An empty line in `.env` means: not set. */
const ifAny = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const teamTokens = filled.transform((list, context): Record<string, string> => {
  const pairs = list.split(',').map((pair) => pair.trim().split('='));
  const wrong = pairs.some(([team, token]) => !/^[TE][A-Z0-9]{2,}$/.test(team ?? '') || !token);
  if (wrong) context.addIssue('write each workspace as TEAM=token, with commas between');
  return Object.fromEntries(pairs.map(([team, token]) => [team ?? '', token ?? '']));
});

const allRoles = ['slack', 'discord', 'worker', 'pages'] as const;
/** What a process does: listen to a platform, look after coalitions, or show their pages. */
export type Role = (typeof allRoles)[number];
const roles = filled.transform((list, context): Role[] => {
  const named = list.split(',').map((role) => role.trim());
  const wrong = named.some((role) => !allRoles.includes(role as Role));
  if (wrong) context.addIssue(`choose from ${allRoles.join(', ')}, with commas between`);
  return allRoles.filter((role) => named.includes(role));
});

const environment = z.object({
  HOST: ifAny(filled),
  PORT: ifAny(port),
  MOOT_FILE: ifAny(filled),
  REDIS_URL: ifAny(redisAddress),
  MOOT_ROLES: ifAny(roles),
  MOOT_PUBLIC_URL: ifAny(
    z
      .url({ protocol: /^https?$/, error: 'write the whole address, https://moot.example.org' })
      .refine((url) => !/[?#]/.test(url), 'write the address without ? and #'),
  ),
  MOOT_SECRET: ifAny(filled.min(24, 'needs 24 characters at least: openssl rand -hex 32 makes some')),
  MOOT_LOG: ifAny(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  SLACK_BOT_TOKENS: ifAny(teamTokens),
  SLACK_SIGNING_SECRET: ifAny(filled),
  SLACK_APP_TOKEN: ifAny(filled.startsWith('xapp-', 'an app-level token begins with xapp-')),
  SLACK_API_URL: ifAny(z.url()),
  DISCORD_TOKEN: ifAny(filled),
  DISCORD_API_URL: ifAny(z.url()),
});

type Environment = z.infer<typeof environment>;

/** How this process runs: where it keeps what it remembers, and which platforms it speaks to. */
export interface Config {
  host: string;
  port: number;
  file: string;
  /** Kept in Redis instead of the file: then any number of processes can share the work. */
  redis?: RedisAddress;
  /** What this process does; everything that is set, unless it shares the work with others. */
  roles: Role[];
  log: string;
  /** The coalitions' web pages: where people reach them, without a slash at its end, and what their links are made from. */
  pages?: { url: string; secret: string };
  slack?: { tokens: Record<string, string>; signingSecret?: string; appToken?: string; apiUrl?: string };
  discord?: { token: string; apiUrl?: string };
}

/** Reads the environment once. All that is wrong comes back together, each with its line in `.env.example`. */
export function readConfig(
  env: Record<string, string | undefined>,
  example: string,
): { config: Config } | { problems: string[] } {
  const read = environment.safeParse(env);
  const lines = example.split('\n');
  const lineOf = (name: string): string => {
    const line = lines.findIndex((one) => new RegExp(`^#?\\s?${name}=`).test(one)) + 1;
    return line > 0 ? ` (see .env.example, line ${line})` : '';
  };
  if (!read.success)
    return {
      problems: read.error.issues.map(
        ({ path, message }) => `${String(path[0])}: ${message}${lineOf(String(path[0]))}`,
      ),
    };
  const { data } = read;
  const problems = together(data).map(([name, problem]) => `${name}: ${problem}${lineOf(name)}`);
  if (problems.length > 0) return { problems };
  const {
    SLACK_BOT_TOKENS: tokens,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: slackUrl,
  } = data;
  const slack = tokens && {
    tokens,
    ...(signingSecret ? { signingSecret } : {}),
    ...(appToken ? { appToken } : {}),
    ...(slackUrl ? { apiUrl: slackUrl } : {}),
  };
  const discord = data.DISCORD_TOKEN && {
    token: data.DISCORD_TOKEN,
    ...(data.DISCORD_API_URL ? { apiUrl: data.DISCORD_API_URL } : {}),
  };
  return {
    config: {
      host: data.HOST ?? '127.0.0.1',
      port: data.PORT ?? 3000,
      file: data.MOOT_FILE ?? 'moot.sqlite',
      log: data.MOOT_LOG ?? 'info',
      roles: data.MOOT_ROLES ?? [...allRoles],
      ...(data.MOOT_PUBLIC_URL && data.MOOT_SECRET
        ? { pages: { url: data.MOOT_PUBLIC_URL.replace(/\/+$/, ''), secret: data.MOOT_SECRET } }
        : {}),
      ...(data.REDIS_URL ? { redis: data.REDIS_URL } : {}),
      ...(slack ? { slack } : {}),
      ...(discord ? { discord } : {}),
    },
  };
}

/** What is wrong only in company: a variable that needs another. */
function together(env: Environment): [string, string][] {
  const slack = env.SLACK_SIGNING_SECRET ?? env.SLACK_APP_TOKEN;
  return [
    ...(env.MOOT_PUBLIC_URL && !env.MOOT_SECRET
      ? [['MOOT_SECRET', 'is needed for web pages: openssl rand -hex 32 makes one'] as [string, string]]
      : []),
    ...(slack && !env.SLACK_BOT_TOKENS
      ? [['SLACK_BOT_TOKENS', 'is needed to speak in Slack'] as [string, string]]
      : []),
    ...(env.SLACK_BOT_TOKENS && !slack
      ? [
          ['SLACK_SIGNING_SECRET', 'is needed to hear Slack over HTTP (or SLACK_APP_TOKEN for Socket Mode)'] as [
            string,
            string,
          ],
        ]
      : []),
    ...rolesAlone(env),
  ];
}

/** A process that leaves something to others needs others, and cannot listen where nothing is set. */
function rolesAlone({
  MOOT_PUBLIC_URL,
  MOOT_ROLES,
  REDIS_URL,
  SLACK_BOT_TOKENS,
  DISCORD_TOKEN,
}: Environment): [string, string][] {
  const named = MOOT_ROLES ?? [];
  const problems = [
    named.length > 0 && !REDIS_URL && 'is for processes that share their work through REDIS_URL; leave it out',
    named.includes('slack') && !SLACK_BOT_TOKENS && 'names slack, which is not set up',
    named.includes('discord') && !DISCORD_TOKEN && 'names discord, which is not set up',
    named.includes('pages') && !MOOT_PUBLIC_URL && 'names pages, which are not set up',
  ];
  return problems.flatMap((problem): [string, string][] => (problem ? [['MOOT_ROLES', problem]] : []));
}
