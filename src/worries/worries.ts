import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { State } from '../coalition.js';
import {
  type Asked,
  type Boxes,
  type Decision,
  type Due,
  type Feature,
  type Opened,
  type Refusal,
  refuse,
} from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { type OrganisationId, thingId } from '../names.js';
import { isNameless, seens } from '../seen/seen.js';
import { inNoOrder } from '../unordered.js';
import { show } from './cards.js';
import { empty, evolve, type Worries, type WorriesEvent } from './state.js';
import { words } from './words.js';

/** Characters. */
export const worryMax = 300;
const worriesBoxName = z.string().regex(/^worries\.\d{1,6}$/);
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('worry.say'),
    text: z
      .string()
      .trim()
      .min(1, words.empty)
      .max(worryMax, { error: () => words.tooLong(worryMax) }),
    seen: z.enum(seens),
  }),
  z.object({ type: z.literal('worry.withdraw'), id: thingId }),
  /** What waits with no name is taken out of its box again. */
  z.object({ type: z.literal('worry.unsay'), box: worriesBoxName, key: z.string().max(12) }),
  z.object({ type: z.literal('worry.release'), box: worriesBoxName }),
]);
export type WorriesIntent = z.infer<typeof intents>;

/** The voter of what must not be traced to its writer: all of it lies together, as one ballot. */
export const nobody = 'nobody';
/** With fewer organisations than this, no name is no cover. */
export const floor = 5;
type Decided = WorriesEvent[] | Decision<WorriesEvent> | Refusal;

const boxNumber = (number: number): string => `worries.${number}`;
const isWorriesBox = (box: string): boolean => box.startsWith('worries.');

/** Where no-name words go now: what is written once a digest is on hold waits for the next. */
export const worriesBox = ({ digest }: State): string => boxNumber(digest.made.digests);

/** Boxes of no-name words: the one that takes new ones, and the one that waits for its digest to go out. */
export function worriesBoxes(state: State): string[] {
  const { digest, worries } = state;
  const waiting = boxNumber(digest.made.digests - 1);
  const isOver = digest.made.digests === 0 || worries.released.some(({ box }) => box === waiting);
  return isOver ? [worriesBox(state)] : [waiting, worriesBox(state)];
}

/** The same words sent twice are the same words: they lie under their own mark. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

function decide(state: State, intent: WorriesIntent, asked: Asked, opened: Opened[]): Decided {
  if (intent.type === 'worry.release') return asked.by === 'clock' ? release(state, intent.box, opened) : [];
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  switch (intent.type) {
    case 'worry.say':
      return say(state, intent, organisation);
    case 'worry.unsay':
      return worriesBoxes(state).includes(intent.box)
        ? { events: [], sealed: { box: intent.box, voter: organisation, ballot: { [intent.key]: '' } } }
        : refuse(words.readOut);
    case 'worry.withdraw': {
      const worry = state.worries.said.get(intent.id);
      if (worry?.organisation !== organisation) return refuse(words.unknown);
      return worry.over ? refuse(words.gone) : [{ type: 'worry.withdrawn', id: worry.id }];
    }
  }
}

function say(
  state: State,
  { text, seen }: Extract<WorriesIntent, { type: 'worry.say' }>,
  organisation: OrganisationId,
): Decided {
  if (!isNameless(seen))
    return [{ type: 'worry.said', id: `y${state.worries.said.size + 1}`, organisation, text, seen }];
  if (state.members.organisations.size < floor) return refuse(words.tooFew);
  const voter = seen === 'noname' ? organisation : nobody;
  return { events: [], sealed: { box: worriesBox(state), voter, ballot: { [markOf(text)]: text } } };
}

/** Read out once its digest is posted; with fewer than five organisations by then it is dropped, as was said. */
function release(state: State, box: string, opened: Opened[]): WorriesEvent[] {
  if (!worriesBoxes(state).includes(box) || box === worriesBox(state) || state.digest.held) return [];
  const said = opened.flatMap(({ ballot }) => Object.values(ballot));
  const texts = state.members.organisations.size < floor ? [] : inNoOrder(box, said);
  return [{ type: 'worry.released', box, texts }];
}

/** Only when something waits, and its digest has been posted. */
function due(state: State, _now: Date, sealed: Boxes | undefined): Due<WorriesIntent>[] {
  const at = state.digest.posted.at(-1)?.to;
  if (!at || state.digest.held) return [];
  return worriesBoxes(state)
    .filter((box) => box !== worriesBox(state) && (sealed?.get(box)?.length ?? 0) > 0)
    .map((box) => ({ at, intent: { type: 'worry.release', box } }));
}

/** What worries us: from us, to the hosts, or with no name. */
export const worries: Feature<State, Worries, WorriesIntent, WorriesEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens: (intent) => (intent.type === 'worry.release' ? intent.box : undefined),
  boxes: (_slice, state) => worriesBoxes(state),
  voters: (_slice, box) => (isWorriesBox(box) ? [nobody] : []),
  reads: isWorriesBox,
  lapses: [
    {
      as: 'concerns',
      words: { 'worry.said': ['text'], 'worry.released': ['texts'] },
      thing: (event) => ('box' in event ? event.box : `worry.${event.id}`),
    },
  ],
  spoken: { 'worry.said': ['text'], 'worry.released': ['texts'] },
};
export type { Worries, WorriesEvent };
