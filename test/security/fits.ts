import { MessageFlags } from 'discord.js';
import { modalOf } from '../../adapters/discord/form.js';
import { limits } from '../../adapters/discord/limits.js';
import { render } from '../../adapters/discord/render.js';
import { renderNote } from '../../adapters/slack/render.js';
import { windowOf } from '../../adapters/slack/show.js';
import type { Reply } from '../../commands/reception.js';
import type { CoalitionId } from '../../src/names.js';
import { filesOf, type Note, plain } from '../../src/note.js';
import { problemsOf } from '../adapters/discordRules.js';
import { wrongInMessage, wrongInView } from '../adapters/slackRules.js';

/** Words that a program says when it lost its own. */
const lost = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;

/** Words of a library, for programmers. */
const notOurs = /Invalid (input|option|string|key)|expected \w+, received|Too (big|small): |Unrecognized key/;

/** What Slack and Discord would refuse of a note, and what nobody can read. */
export function wrongInNote(coalition: CoalitionId | undefined, note: Note): string[] {
  const components = [render(coalition, note, undefined, new Set(filesOf(note).map(({ name }) => name)))];
  const flags = MessageFlags.IsComponentsV2;
  const sent = { components, flags, allowed_mentions: { parse: [] }, nonce: 'n'.repeat(25), enforce_nonce: true };
  const isSilent = note.blocks.length === 0 || plain(note).trim() === '';
  return [
    ...wrongInMessage(renderNote(coalition, note)),
    ...problemsOf('POST', '/channels/1/messages', sent),
    ...(isSilent ? ['it says nothing'] : []),
    ...(notOurs.test(plain(note)) ? [`it speaks to programmers: ${plain(note)}`] : []),
  ];
}

/** The same of an answer, a form among them; `cameAs` is the wire it answers: Discord carries none over 100 characters. */
export function wrongInReply(reply: Reply, cameAs = ''): string[] {
  if ('note' in reply) return wrongInNote(reply.coalition, reply.note);
  const inDiscord = () =>
    problemsOf('POST', '/interactions/1/token/callback', { type: 9, data: modalOf(reply.form, reply.wire) });
  return [
    ...wrongInView(windowOf(reply, { channel: 'C0123456789' })),
    ...(cameAs.length <= limits.customId ? inDiscord() : []),
  ];
}

/** A no has words, and says nothing that only a program understands. */
export const isWordless = (said: string): boolean => said.trim().length < 8 || lost.test(said) || notOurs.test(said);
