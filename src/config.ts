import { z } from 'zod';
import { type RedisAddress, redisAddress } from './redisAddress.js';
import { type SmtpServer, sender, smtpServer } from './smtpServer.js';

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

/** 32 bytes each, as 64 hexadecimal digits. */
const secretKeys = filled.transform((list, context): Buffer[] => {
  const keys = list.split(',').map((key) => key.trim());
  if (keys.some((key) => !/^[0-9a-f]{64}$/i.test(key)))
    context.addIssue(
      'write each key as 64 hexadecimal digits (openssl rand -hex 32), the newest first, with commas between',
    );
  return keys.map((key) => Buffer.from(key, 'hex'));
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
  MOOT_KEYS: ifAny(secretKeys),
  MOOT_SMTP_URL: ifAny(smtpServer),
  MOOT_SMTP_FROM: ifAny(sender),
  MOOT_METRICS_PORT: ifAny(port),
  MOOT_LOG: ifAny(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  SLACK_BOT_TOKENS: ifAny(teamTokens),
  SLACK_SIGNING_SECRET: ifAny(filled),
  SLACK_APP_TOKEN: ifAny(filled.startsWith('xapp-', 'an app-level token begins with xapp-')),
  SLACK_CLIENT_ID: ifAny(filled),
  SLACK_CLIENT_SECRET: ifAny(filled),
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
  /** The digest by email: through which server, from whom, and what seals the addresses (the first key the newest). */
  email?: { server: SmtpServer; from: { name: string; address: string }; keys: Buffer[] };
  /** Where figures are told; without it nothing is counted. */
  metricsPort?: number;
  slack?: {
    tokens: Record<string, string>;
    signingSecret?: string;
    appToken?: string;
    apiUrl?: string;
    /** Anybody may add Moot to their workspace; `keys` seal what is kept of that, the first the newest. */
    installing?: { clientId: string; clientSecret: string; publicUrl: string; keys: Buffer[] };
  };
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
  const slack = slackIn(data);
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
      ...emailIn(data),
      ...(data.MOOT_METRICS_PORT === undefined ? {} : { metricsPort: data.MOOT_METRICS_PORT }),
      ...(data.REDIS_URL ? { redis: data.REDIS_URL } : {}),
      ...(slack ? { slack } : {}),
      ...(discord ? { discord } : {}),
    },
  };
}

const installation = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'MOOT_PUBLIC_URL', 'MOOT_KEYS'] as const;

/** What is wrong only in company: a variable that needs another. */
function together(env: Environment): [name: string, problem: string][] {
  const { SLACK_BOT_TOKENS: tokens, SLACK_CLIENT_ID: installs, SLACK_SIGNING_SECRET: secret, MOOT_ROLES: named } = env;
  const speaks = tokens ?? installs;
  const hears = secret ?? env.SLACK_APP_TOKEN;
  const wrong: [string, unknown, string][] = [
    ['SLACK_BOT_TOKENS', hears && !speaks, 'is needed to speak in Slack (or SLACK_CLIENT_ID, to be installed)'],
    [
      'SLACK_SIGNING_SECRET',
      tokens && !hears,
      'is needed to hear Slack over HTTP (or SLACK_APP_TOKEN for Socket Mode)',
    ],
    ['SLACK_SIGNING_SECRET', installs && !secret, 'is needed to be installed: installing goes over HTTP'],
    ...installation.map((name): [string, unknown, string] => [
      name,
      (installs ?? env.SLACK_CLIENT_SECRET) && !env[name],
      `is needed too: installing takes ${installation.join(', ')}`,
    ]),
    ['MOOT_SECRET', env.MOOT_PUBLIC_URL && !env.MOOT_SECRET, 'is needed for web pages: openssl rand -hex 32 makes one'],
    ...(['MOOT_SMTP_FROM', 'MOOT_PUBLIC_URL', 'MOOT_KEYS'] as const).map((name): [string, unknown, string] => [
      name,
      env.MOOT_SMTP_URL && !env[name],
      'is needed to send the digest by email',
    ]),
    ['MOOT_ROLES', named && !env.REDIS_URL, 'is for processes that share their work through REDIS_URL; leave it out'],
    ['MOOT_ROLES', named?.includes('slack') && !speaks, 'names slack, which is not set up'],
    ['MOOT_ROLES', named?.includes('discord') && !env.DISCORD_TOKEN, 'names discord, which is not set up'],
    ['MOOT_ROLES', named?.includes('pages') && !env.MOOT_PUBLIC_URL, 'names pages, which are not set up'],
  ];
  return wrong.flatMap(([name, isWrong, problem]) => (isWrong ? [[name, problem]] : []));
}

function emailIn({ MOOT_SMTP_URL: server, MOOT_SMTP_FROM: from, MOOT_KEYS: keys }: Environment): Pick<Config, 'email'> {
  return server && from && keys ? { email: { server, from, keys } } : {};
}

function slackIn(env: Environment): Config['slack'] {
  const { SLACK_BOT_TOKENS: tokens, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  const { MOOT_KEYS: keys } = env;
  const publicUrl = env.MOOT_PUBLIC_URL?.replace(/\/+$/, '');
  if (!tokens && !clientId) return undefined;
  const installing = clientId && clientSecret && publicUrl && keys && { clientId, clientSecret, publicUrl, keys };
  return {
    tokens: tokens ?? {},
    ...(env.SLACK_SIGNING_SECRET ? { signingSecret: env.SLACK_SIGNING_SECRET } : {}),
    ...(env.SLACK_APP_TOKEN ? { appToken: env.SLACK_APP_TOKEN } : {}),
    ...(env.SLACK_API_URL ? { apiUrl: env.SLACK_API_URL } : {}),
    ...(installing ? { installing } : {}),
  };
}
