import { z } from 'zod';
import { shownBefore } from '../src/disagreements/again/again.js';
import { words as againWords } from '../src/disagreements/again/words.js';
import { ownAnswersNote } from '../src/disagreements/answering.js';
import { shorten } from '../src/disagreements/fit.js';
import { mayCloseNow } from '../src/disagreements/sensechecks.js';
import { type Speaker, speakerOf } from '../src/disagreements/speaking.js';
import { openSenseChecks, type SenseCheck } from '../src/disagreements/state.js';
import { words } from '../src/disagreements/words.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import type { Hat } from '../src/members/hat.js';
import { type Button, buttons, type Note, note, type Opening, type Wish } from '../src/note.js';
import { heavinessOf } from '../src/plainly/plainly.js';
import { words as plainWords } from '../src/plainly/words.js';
import type { Ballot } from '../src/ports.js';
import type { Asking, AskingSealed } from './command.js';
import { tagButton } from './takingPart.js';

const open = (): Button => ({ label: words.openOne, opens: { action: 'propose sensecheck' } });
const mostOffered = 5;
/** A number that travels in a button, or in a form unseen. */
export const number = z.coerce.number().int();
/** Where a choice leads: to a wish, or to a form. */
type Leads = { does: Wish } | { opens: Opening };

/** The sense check with this id, or the only one that is open; else which one is meant. */
export function checkMeant(
  { state }: Asking,
  id: string | undefined,
  offer: (id: string) => Leads,
): SenseCheck | Refusal {
  const all = openSenseChecks(state);
  const meant = id ? state.disagreements.senseChecks.get(id) : all.length === 1 ? all[0] : undefined;
  if (meant) return meant;
  if (id) return refuse(words.unknownCheck);
  const choices = all
    .slice(-mostOffered)
    .map((check): Button => ({ label: shorten(check.title, 75), ...offer(check.id) }));
  return choices.length > 0 ? refuse(words.whichCheck, ...choices) : refuse(words.noneOpen, open());
}

/** A choice that opens this action's form for one sense check. */
export const opening =
  (name: string) =>
  (id: string): { opens: Opening } => ({ opens: { action: name, with: { id } } });

export const asNote = ({ refused, next = [] }: Refusal): Note =>
  note(undefined, refused, ...(next.length > 0 ? [buttons(...next)] : []));

/** Which sense check is meant, and for whom this person speaks there. */
export interface Which {
  id?: string | undefined;
  as?: Hat | undefined;
}

/** What only this organisation, or this person, may read of a sense check. */
export function privately(
  asking: AskingSealed,
  { id, as }: Which,
  read: (check: SenseCheck, speaker: Speaker, ballot: Ballot) => Note,
): Note {
  const { state, person: by, organisation } = asking;
  const check = checkMeant(asking, id, opening('propose answer'));
  if (isRefusal(check)) return asNote(check);
  const speaker = speakerOf(state.members, check, { by, organisation }, as);
  if (isRefusal(speaker)) return asNote(speaker);
  const boxes = speaker.hat === 'myself' ? asking.personal : asking.ballots;
  return read(check, speaker, boxes.get(check.id) ?? {});
}

/** One's own answers; whoever may close the sense check early finds the button here. */
export function ownNote(asking: AskingSealed, which: Which, just?: number): Note {
  return privately(asking, which, (check, speaker, ballot) => {
    const own = ownAnswersNote(check, speaker, ballot, just);
    const mayBe = asking.isHost || check.opener === asking.organisation;
    if (check.closed || !mayBe || !mayCloseNow(asking.state, check, asking.now)) return own;
    const close: Button = { label: words.closeNow, does: { type: 'sensecheck.close', id: check.id } };
    return { ...own, blocks: [...own.blocks, buttons(close)] };
  });
}

/** What its opener reads: the way to answer, and whether some of it was asked lately. */
export function openedNote({ state, now }: Asking): Note {
  const made = openSenseChecks(state).at(-1);
  const wasAsked = (statement: string) =>
    shownBefore(state.disagreements, statement, now).some(({ isRecent }) => isRecent);
  const answer: Button = {
    label: words.answerPrivately,
    opens: { action: 'propose answer', ...(made ? { with: { id: made.id } } : {}) },
    main: true,
  };
  const lately = made?.statements.some(wasAsked) ? [againWords.lately] : [];
  const found = heavinessOf(made?.title, ...(made?.statements ?? []));
  const hint = found ? [plainWords.hint(found)] : [];
  return note(undefined, words.openedNow, ...lately, ...hint, buttons(answer, ...(made ? [tagButton(made.id)] : [])));
}

const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;
/** A statement a line; numbers and dots before them are dropped. */
export const statementsIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
