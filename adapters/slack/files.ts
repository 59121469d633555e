import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Reply } from '../../commands/reception.js';
import { inItsLanguage } from '../../src/languages/language.js';
import type { PersonId } from '../../src/names.js';
import { filesOf, text } from '../../src/note.js';
import { words } from './words.js';

const opened = z.object({ channel: z.object({ id: z.string() }) });

/**
 * An answer that only one person sees can hold no file on Slack: its files go into their private messages, and the answer
 * says so. What Slack does not take is said, too.
 */
export async function withFilesSent(client: webApi.WebClient, person: PersonId, reply: Reply): Promise<Reply> {
  if ('form' in reply || filesOf(reply.note).length === 0) return reply;
  const [, , user = ''] = person.split(':');
  const isSent = await send(client, user, reply).then(
    () => true,
    () => false,
  );
  const { note } = reply;
  const blocks = inItsLanguage(note, () =>
    note.blocks.map((block) =>
      block.kind === 'file' ? text(isSent ? words.fileSent(block.file.name) : words.fileNotSent) : block,
    ),
  );
  return { ...reply, note: { ...reply.note, blocks } };
}

async function send(
  client: webApi.WebClient,
  user: string,
  { note }: Exclude<Reply, { form: unknown }>,
): Promise<void> {
  const { channel } = opened.parse(await client.conversations.open({ users: user }));
  for (const { name, content } of filesOf(note))
    await client.filesUploadV2({ channel_id: channel.id, filename: name, file: Buffer.from(content) });
}
