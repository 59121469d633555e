import { z } from 'zod';

/** A server that takes mail from us; `secure`: TLS from the first byte. */
export interface SmtpServer {
  host: string;
  port: number;
  secure: boolean;
  login?: { name: string; password: string };
}

/** smtp (TLS as soon as the server offers it) or smtps (TLS from the beginning). */
export const smtpServer = z
  .url({ protocol: /^smtps?$/, error: 'write the whole address, smtps://name:password@smtp.example.org' })
  .transform((written): SmtpServer => {
    const { hostname, password, port, protocol, username } = new URL(written);
    const secure = protocol === 'smtps:';
    const at = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure };
    const login = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
    return username ? { ...at, login } : at;
  });

/** Whose name stands on our mail: `moot@example.org`, or `Moot <moot@example.org>`. */
export const sender = z
  .string()
  .trim()
  .transform((written, context): { name: string; address: string } => {
    const [, name = '', address = written] = /^([^<>]*)<([^<>]*)>$/.exec(written) ?? [];
    if (!z.email().safeParse(address).success) context.addIssue('write it as Moot <moot@example.org>');
    return { name: name.trim(), address };
  });
