import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Note } from '../../src/note.js';
import { nameOf, type Picture } from '../../src/pictures/picture.js';
import type { Paint } from '../../src/ports.js';
import { limits, oneLine } from './limits.js';

/** The files of a workspace that show a note's pictures: a picture's name → its file. */
export type Files = ReadonlyMap<string, string>;
export const noFiles: Files = new Map();

/** A picture that is not there by then is left to a later revision: the note matters more. */
const patienceMs = 8_000;
/** Slack takes a moment to see that a new file is a picture, and refuses to show it until then. */
export const readyInMs = 1_000;
const kept = 1_000;

const uploaded = z.object({ files: z.array(z.object({ files: z.array(z.object({ id: z.string() })).min(1) })).min(1) });

/** Brings pictures into workspaces, each once, as files that belong to Moot and are seen only where a note shows them. */
export class Gallery {
  private readonly brought = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly paint: Paint | undefined,
    private readonly tell: (why: string) => void,
  ) {}

  /** The files of a note's pictures. What cannot be brought is missing; `known` hang there already. */
  async filesFor(client: webApi.WebClient, team: string, { blocks }: Note, known: Files = noFiles): Promise<Files> {
    const found = blocks.map(async (block): Promise<[string, string][]> => {
      if (block.kind !== 'image') return [];
      const name = nameOf(block.picture);
      const id = known.get(name) ?? (await this.bring(client, team, name, block.picture, block.alt));
      return id ? [[name, id]] : [];
    });
    return new Map((await Promise.all(found)).flat());
  }

  /** These are no longer shown, so they may be gone. */
  forget(team: string, files: Files): void {
    for (const name of files.keys()) this.brought.delete(`${team} ${name}`);
  }

  private bring(
    client: webApi.WebClient,
    team: string,
    name: string,
    picture: Picture,
    alt: string,
  ): Promise<string | undefined> {
    const key = `${team} ${name}`;
    const known = this.brought.get(key);
    if (known) return known;
    const bringing = this.upload(client, name, picture, alt).catch((fault: unknown) => {
      this.tell(reasonOf(fault));
      return undefined;
    });
    this.brought.set(key, bringing);
    void bringing.then((id) => id ?? this.brought.delete(key));
    const [oldest] = this.brought.keys();
    if (this.brought.size > kept && oldest !== undefined) this.brought.delete(oldest);
    const outOfPatience = new Promise<undefined>((over) => setTimeout(() => over(undefined), patienceMs).unref());
    return Promise.race([bringing, outOfPatience]);
  }

  private async upload(
    client: webApi.WebClient,
    name: string,
    picture: Picture,
    alt: string,
  ): Promise<string | undefined> {
    const png = await this.paint?.(picture);
    if (!png) return undefined;
    // No channel: the file is shown by the note's own block, and Slack posts no message for it.
    const answer = await client.filesUploadV2({
      file: Buffer.from(png),
      filename: `${name}.png`,
      alt_text: oneLine(alt, limits.fileWords),
    });
    return uploaded.parse(answer).files[0]?.files[0]?.id;
  }
}

/**
 * Sends a message with its pictures; while Slack does not take them yet, again a little later, and in the end without.
 * Nothing is sent twice: only a refusal, after which surely nothing was posted, is followed by another try.
 */
export async function patiently<Answer>(
  files: Files,
  waitMs: number,
  send: (files: Files) => Promise<Answer>,
): Promise<{ answer: Answer; shown: Files }> {
  for (const wait of files.size > 0 ? [0, waitMs, 3 * waitMs] : []) {
    if (wait > 0) await pause(wait);
    try {
      return { answer: await send(files), shown: files };
    } catch (error) {
      if (!(error instanceof webApi.WebAPIPlatformError && error.data.error === 'invalid_blocks')) throw error;
    }
  }
  return { answer: await send(noFiles), shown: noFiles };
}

/** A message's name holds the files it shows, so that a revision after a restart uploads none of them again. */
export const messageIdOf = (channel: string, ts: string, files: Files): string =>
  [channel, ts, ...(files.size > 0 ? [[...files].map((pair) => pair.join('=')).join(',')] : [])].join('/');

export function readMessageId(messageId: string): { channel: string; ts: string; files: Files } {
  const [channel = '', ts = '', shown = ''] = messageId.split('/');
  const pairs = shown.split(',').map((pair) => pair.split('='));
  return { channel, ts, files: new Map(pairs.flatMap(([name, id]) => (name && id ? [[name, id]] : []))) };
}

/** Slack's own word for what went wrong, safe to log. */
const reasonOf = (fault: unknown): string =>
  fault instanceof webApi.WebAPIPlatformError ? fault.data.error : fault instanceof Error ? fault.name : 'unknown';

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));
