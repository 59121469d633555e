import { z } from 'zod';
import { mayLayAside } from '../src/disagreements/differences.js';
import { page } from '../src/disagreements/fit.js';
import { type Difference, openDifferences, parkedDifferences } from '../src/disagreements/state.js';
import { differenceHead, differenceLines } from '../src/disagreements/telling.js';
import { words as weighing } from '../src/disagreements/weighing/words.js';
import { words } from '../src/disagreements/words.js';
import { nameOf } from '../src/members/who.js';
import { type Block, type Button, buttons, list, type Note, note, text } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';
import { headsUpActions } from './headsUps.js';
import { opportunityActions } from './opportunities.js';
import { lineActions } from './redLines.js';
import { weighingActions, weighingButton } from './weighing.js';
import { worryActions } from './worries.js';

/** Each difference has a row of buttons; four keep the note within both platforms’ limits. */
const onOnePage = 4;

const raise = action({
  name: 'concern raise',
  about: 'Say what we do not share, so that it can be worked on',
  title: words.raiseOne,
  main: 'unshared',
  options: z.object({
    shared: option.long({ label: words.sharedLabel, hint: words.sharedHint }),
    unshared: option.long({ label: words.unsharedLabel, hint: words.unsharedHint }),
    next: option.longIfAny({ label: words.nextLabel, hint: words.nextHint }),
    touches: option.choiceIfAny({ label: weighing.touchesLabel, of: weighing.touches }),
  }),
  form: () => ({ intro: [words.raiseIntro] }),
  intent: ({ shared, unshared, next, touches }) => ({
    type: 'difference.raise',
    shared,
    unshared,
    ...(next ? { next } : {}),
    ...(touches ? { touches } : {}),
  }),
  answer: (asking) => {
    const made = [...asking.state.disagreements.differences.values()].at(-1);
    return note(undefined, words.raised, ...(made ? blocksOf(asking, made) : []));
  },
});

/** One difference with what this person may do about it. */
function blocksOf({ state, organisation }: Asking, difference: Difference): Block[] {
  const { id, title, parked, settled, raisedBy, from } = difference;
  const { members } = state;
  const by = raisedBy ? words.raisedBy(nameOf(members, raisedBy)) : title ? words.shownBy(title) : undefined;
  const lines = differenceLines(difference);
  const layAside = organisation === undefined || mayLayAside(members, difference, organisation);
  const all: Button[] =
    parked || settled
      ? [{ label: words.bringBack, does: { type: 'difference.return', id } }]
      : [
          { label: words.describe, opens: { action: 'concern describe', with: { id } } },
          ...(layAside ? [{ label: words.settle, opens: { action: 'concern settle', with: { id } } }] : []),
          ...weighingButton(members, difference, organisation),
        ];
  if (from) all.push({ label: words.readResult, opens: { action: 'propose read', with: { id: from } } });
  return [
    text(...differenceHead(difference)),
    ...(by ? [text(by)] : []),
    ...(lines.length > 0 ? [list(lines)] : []),
    buttons(...all),
  ];
}

function listNote(asking: Asking, from: number): Note {
  const { disagreements } = asking.state;
  const all = [...openDifferences(disagreements), ...parkedDifferences(disagreements)];
  const offer: Button = { label: words.raiseOne, opens: { action: 'concern raise' } };
  if (all.length === 0) return note(words.listTitle, words.noDifferences, buttons(offer));
  const { lines } = page(
    all.map((difference) => [...differenceHead(difference), ...differenceLines(difference).flat()]),
    from,
  );
  const next = from + Math.min(lines.length, onOnePage);
  const more: Button[] =
    next < all.length ? [{ label: words.more, opens: { action: 'concern list', with: { from: String(next) } } }] : [];
  return note(
    words.listTitle,
    words.listIntro,
    ...all.slice(from, next).flatMap((difference) => blocksOf(asking, difference)),
    buttons(...more, offer),
  );
}

const standing = action({
  name: 'concern list',
  about: 'See what we do not share yet, and what would help',
  options: z.object({ from: z.coerce.number().int().min(0).default(0) }),
  does: ['difference.return'],
  question: ({ from }, asking) => listNote(asking, from),
  answer: (asking, intent) => changed(asking, intent),
});

/** How a difference stands after a change. */
function changed(asking: Asking, intent: { type: string } | undefined): Note {
  const id = intent && 'id' in intent ? String(intent.id) : '';
  const difference = asking.state.disagreements.differences.get(id);
  return note(undefined, words.noted, ...(difference ? blocksOf(asking, difference) : []));
}

const describe = action({
  name: 'concern describe',
  about: 'Say what is shared, what is not, or what comes next',
  title: 'Where we are',
  hidden: true,
  options: z.object({
    id: z.string(),
    shared: option.longIfAny({ label: words.sharedLabel }),
    unshared: option.longIfAny({ label: words.unsharedLabel }),
    next: option.longIfAny({ label: words.nextLabel, hint: words.nextHint }),
    need: option.longIfAny({ label: weighing.needLabel, hint: weighing.needHint }),
    touches: option.choiceIfAny({ label: weighing.touchesLabel, of: weighing.touches }),
  }),
  form: ({ state }, { id = '' }) => {
    const known = state.disagreements.differences.get(id);
    const initial = (said: string | undefined) => (said && said.length <= 300 ? { initial: said } : undefined);
    return {
      fields: {
        // What a sense check found shared stays as it is unless somebody says it anew.
        shared: known?.shared.length === 1 ? initial(known.shared[0]) : undefined,
        unshared: initial(known?.unshared),
        next: initial(known?.next),
      },
    };
  },
  intent: ({ id, shared, unshared, next, need, touches }) => ({
    type: 'difference.describe',
    id,
    ...(shared ? { shared } : {}),
    ...(unshared ? { unshared } : {}),
    ...(next ? { next } : {}),
    ...(need ? { need } : {}),
    ...(touches ? { touches } : {}),
  }),
  answer: changed,
});

const settle = action({
  name: 'concern settle',
  about: 'Say how a difference was settled',
  title: words.settle,
  hidden: true,
  options: z.object({ id: z.string(), words: option.long({ label: words.settleLabel, hint: words.settleHint }) }),
  intent: ({ id, words: said }) => ({ type: 'difference.settle', id, words: said }),
  answer: changed,
});

export const concern: Action[] = [
  ...worryActions,
  ...headsUpActions,
  ...lineActions,
  ...opportunityActions,
  raise,
  standing,
  describe,
  settle,
  ...weighingActions(changed),
];
