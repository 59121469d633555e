import type { types } from '@slack/bolt';
import type { Reply } from '../../commands/reception.js';
import { inItsLanguage } from '../../src/languages/language.js';
import type { CoalitionId } from '../../src/names.js';
import { list, type Note, note, spoken, text } from '../../src/note.js';
import { type Carried, formWindow, noteWindow } from './form.js';
import { homeBlocks, renderNote } from './render.js';
import { words } from './words.js';

export type FormReply = Extract<Reply, { form: unknown }>;
type NoteReply = Exclude<Reply, FormReply>;

/** An answer as a message that only the one who asked can see. */
export const privately = ({ coalition, note: said }: NoteReply) => ({
  response_type: 'ephemeral' as const,
  mrkdwn: false,
  ...renderNote(coalition, said),
});

/** An answer as a window; what it carried goes on with it. */
export const windowOf = (reply: Reply, place: Carried): types.ModalView =>
  'form' in reply
    ? formWindow(reply.form, { ...place, wire: reply.wire })
    : noteWindow(reply.coalition, reply.note, place);

/** The home tab: the panel of each coalition, one below the other. */
export const homeTab = (panels: { coalition?: CoalitionId; note: Note }[]): types.HomeView => ({
  type: 'home',
  blocks: homeBlocks(panels),
});

/** What a window shows while the answer takes its time. */
export const waitingWindow = (place: Carried): types.ModalView =>
  noteWindow(undefined, note(undefined, words.slow), place);

/** An answer in a channel where Moot cannot post says how to change that. */
export const withInvitation = (reply: Reply): Reply =>
  'form' in reply
    ? reply
    : {
        ...reply,
        note: { ...reply.note, blocks: [...reply.note.blocks, text(inItsLanguage(reply.note, () => words.inviteMe))] },
      };

/** A form that could not open gives back the words that were to stand in it. */
export function lateForm({ coalition, form }: FormReply): NoteReply {
  const written = form.fields.flatMap(({ label, kind, initial }) =>
    initial && (kind === 'short' || kind === 'long') ? [[`${label}: ${initial}`]] : [],
  );
  const kept = written.length > 0 ? [list(written)] : [];
  return {
    ...(coalition ? { coalition } : {}),
    note: inItsLanguage(form, () => spoken(note(undefined, words.formLate, ...kept))),
  };
}
