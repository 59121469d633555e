import { z } from 'zod';
import type { State } from '../../coalition.js';
import { type Asked, type Posting, type Refusal, refuse } from '../../feature.js';
import { onlyHosts } from '../../members/duty.js';
import { mustSayWho } from '../../members/sayWho.js';
import { hostInboxes, nameOf } from '../../members/who.js';
import type { Moment } from '../../names.js';
import { buttons, type Note, neverNews, note, plainLine, text } from '../../note.js';
import { type Correction, type DigestEvent, sectionNames } from '../events.js';
import type { Digest, Posted, Question } from '../state.js';
import { placed } from './changed.js';
import { words } from './words.js';

export const correctionIntents = [
  z.object({
    type: z.literal('digest.correct'),
    id: z.string().regex(/^g\d{1,6}$/),
    section: z.enum(sectionNames).optional(),
    line: z.number().int().min(0).max(60).optional(),
    text: z.string().trim().max(400),
  }),
  /** A host answers somebody who says that something is wrong. */
  z.object({ type: z.literal('digest.answer'), id: z.string().regex(/^x\d{1,6}$/), right: z.boolean() }),
] as const;
export type CorrectionIntent = z.infer<(typeof correctionIntents)[number]>;

/** A host corrects every copy at once; what somebody else says goes to the hosts first. */
export function decideCorrection({ digest }: State, intent: CorrectionIntent, asked: Asked): DigestEvent[] | Refusal {
  if (intent.type === 'digest.answer') {
    const question = digest.questions.get(intent.id);
    if (!asked.isHost) return onlyHosts();
    if (!question || question.answered) return refuse(words.questionOver);
    const answered: DigestEvent = { type: 'digest.answered', id: question.id, corrected: intent.right };
    return intent.right ? [{ type: 'digest.corrected', ...placed(question) }, answered] : [answered];
  }
  const posted = digest.posted.find(({ id }) => id === intent.id);
  if (!posted) return refuse(words.unknownDigest);
  const correction = placed({ ...intent, digest: intent.id });
  if (!isSomething(posted, correction)) return refuse(words.nothingCorrected);
  if (asked.isHost) return [{ type: 'digest.corrected', ...correction }];
  if (!asked.organisation) return mustSayWho();
  const name = `x${digest.questions.size + 1}`;
  return [{ type: 'digest.questioned', id: name, organisation: asked.organisation, ...correction }];
}

/** A sentence of its own says something; a line is there, and reads differently afterwards. */
function isSomething(posted: Posted, { section, line, text: said }: Correction): boolean {
  if (section === undefined || line === undefined) return said !== '';
  const known = lineOf(posted, section, line);
  return known !== undefined && known !== said;
}

/** A line as it reads now. */
export function lineOf({ sections }: Posted, section: string, line: number, zone?: string): string | undefined {
  const known = sections.find(({ name }) => name === section)?.lines[line];
  return known && plainLine(known, zone);
}

/** What somebody says is wrong, to the hosts; once it is answered it says so in its place. */
export const questionNotes = ({ digest, members }: State, lately: Moment): Posting[] =>
  [...digest.questions.values()]
    .filter(({ at, answered }) => (answered?.at ?? at) >= lately)
    .flatMap((question) =>
      hostInboxes(members).map((place) => ({
        key: `digest.question.${question.id}`,
        place,
        note: questionNote(digest, question, nameOf(members, question.organisation), members.zone),
        since: question.answered ? neverNews : question.at,
        why: 'duty' as const,
      })),
    );

function questionNote({ posted }: Digest, question: Question, name: string, zone: string): Note {
  const { id, section, line, text: said, answered } = question;
  if (answered) return note(words.questionTitle, answered.corrected ? words.correctedEverywhere : words.leftAsItIs);
  const told = posted.find((one) => one.id === question.digest);
  const now = told && section !== undefined && line !== undefined ? lineOf(told, section, line, zone) : undefined;
  return note(
    words.questionTitle,
    words.questionFrom(name),
    ...(now ? [text(words.readsNow, now)] : []),
    said === '' ? words.wantsItOut : text(words.shouldRead, said),
    buttons(
      { label: words.correctSo, does: { type: 'digest.answer', id, right: true }, main: true },
      { label: words.leaveIt, does: { type: 'digest.answer', id, right: false } },
    ),
  );
}
