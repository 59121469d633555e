import { z } from 'zod';
import { commitmentCard } from '../src/commitments/cards.js';
import {
  answers as allAnswers,
  type Bond,
  bonds,
  type CommitmentAnswer,
  contributions,
} from '../src/commitments/events.js';
import { askedToLead } from '../src/commitments/lead.js';
import { askNote } from '../src/commitments/letters.js';
import { type Commitment, holdersOf, isGoing } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import { isRefusal, refuse } from '../src/feature.js';
import { type Block, type Button, buttons, type Choice, type Note, note } from '../src/note.js';
import { dayMeant } from './asking.js';
import { type Action, type Asking, action, option } from './command.js';

const known = ({ state }: Asking, id: string): Commitment | undefined => state.commitments.all.get(id);

/** After a press on something of ours: how it stands now for this organisation. */
const standing = (asking: Asking, id: string): Note => {
  const commitment = known(asking, id);
  if (!commitment) return note(undefined, words.unknown);
  const { state, organisation } = asking;
  if (organisation && commitment.asked.includes(organisation)) return askNote(state, commitment, organisation);
  return note(undefined, words.recorded, ...commitmentCard(state, commitment).blocks.slice(0, 1));
};

const answer = action({
  name: 'commit answer',
  about: 'Answer what was asked of us',
  title: 'Your answer',
  hidden: true,
  options: z.object({
    id: z.string(),
    answer: z.enum(allAnswers),
    words: option.long({ label: 'In a sentence', hint: 'Yes, but what would you need? Or: what is too vague?' }),
  }),
  does: ['commitment.answer', 'commitment.finish', 'commitment.handBack', 'commitment.helped'],
  intent: ({ id, answer: said, words: sentence }) => ({
    type: 'commitment.answer',
    id,
    answer: said as CommitmentAnswer,
    words: sentence,
  }),
  answer: (asking, intent) =>
    intent && 'id' in intent ? standing(asking, intent.id) : note(undefined, words.recorded),
});

/** What was asked of us, or what we hold, with everything we can do with it. */
const show = action({
  name: 'commit show',
  about: 'See one commitment',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, asking) => {
    const { state, organisation } = asking;
    const commitment = known(asking, id);
    if (!commitment || !organisation) return note(undefined, words.unknown);
    const holds = holdersOf(commitment).includes(organisation);
    // A no, and an ask nobody agreed to, stay between the two sides.
    if (commitment.asked.includes(organisation) && !holds) return askNote(state, commitment, organisation);
    if (!commitment.agreed) return note(undefined, words.unknown);
    const card = commitmentCard(state, commitment);
    return { ...card, blocks: [...card.blocks, ...keeping(asking, commitment, organisation)] };
  },
  answer: () => note(undefined, words.unknown),
});

/** What those who hold it, or asked for it, can do beside the card's own buttons. */
function keeping({ state }: Asking, commitment: Commitment, organisation: string): Block[] {
  const { id, asker, lead, reverse } = commitment;
  const holders = holdersOf(commitment);
  const holds = holders.includes(organisation);
  if (!isGoing(commitment) || (!holds && organisation !== asker)) return [];
  const first = askedToLead(state.members, commitment) === organisation;
  // The private question may find no room among the two of a fortnight, and it hangs nowhere else.
  const mayLookBack = reverse && commitment.quarters.at(-1)?.said.has(organisation) === false;
  const mayLead = holds && holders.length > 1 && !reverse && lead?.organisation !== organisation;
  const leading: Button = first
    ? { label: words.weLead, does: { type: 'commitment.lead', id } }
    : { label: words.weLead, opens: { action: 'commit seat', with: { id } } };
  return [
    buttons(
      ...(mayLead ? [leading, { label: words.weSupport, does: { type: 'commitment.support', id } }] : []),
      ...(holds ? [{ label: words.newDate, opens: { action: 'commit redate', with: { id } } }] : []),
      ...(mayLookBack ? [{ label: words.quarterAnswer, opens: { action: 'commit quarter', with: { id } } }] : []),
      { label: words.invitePartner, opens: { action: 'commit invite', with: { id } } },
      { label: words.link, opens: { action: 'commit link', with: { id } } },
      ...commitment.bonds.slice(0, 3).map(({ how, to }) => ({
        label: words.unlink(`${words.bonds[how]} ${to}`),
        does: { type: 'commitment.unbind', id, how, to },
      })),
      ...(reverse && organisation === asker ? [{ label: words.mayAskUs, does: { type: 'commitment.open', id } }] : []),
    ),
  ];
}

const redate = action({
  name: 'commit redate',
  about: 'Give a commitment a new date',
  title: 'A new date',
  hidden: true,
  options: z.object({
    id: z.string(),
    when: option.short({ label: 'The new date', hint: 'Friday, 5 June, in two weeks' }),
    why: option.shortIfAny({ label: words.inTheWayLabel, hint: words.inTheWayHint, max: 140 }),
  }),
  does: ['commitment.redate'],
  form: () => ({ intro: [words.redateIntro] }),
  intent: ({ id, when, why }, asking) => {
    const until = dayMeant(asking, when);
    if (isRefusal(until)) return until;
    const said = why ? { words: why } : {};
    return until.day ? { type: 'commitment.redate', id, day: until.day, ...said } : refuse(words.noDay);
  },
  answer: (asking, intent) =>
    intent && 'id' in intent ? standing(asking, intent.id) : note(undefined, words.recorded),
});

const bring = action({
  name: 'commit bring',
  about: 'Say what your organisation brings to a commitment',
  title: words.bring,
  hidden: true,
  options: z.object({
    id: z.string(),
    kinds: option.severalIfAny({ label: words.bringKinds }),
    words: option.shortIfAny({ label: words.bringWords, hint: words.bringHint }),
  }),
  does: ['commitment.bring'],
  form: (asking, { id = '' }) => {
    const own = known(asking, id)?.brings.get(asking.organisation ?? '');
    const choices = contributions.map((kind) => ({ value: kind, label: words.contributions[kind] }));
    return {
      intro: [words.bringIntro],
      fields: {
        kinds: { choices, ...(own ? { initial: own.kinds.join(',') } : {}) },
        ...(own?.words ? { words: { initial: own.words } } : {}),
      },
    };
  },
  intent: ({ id, kinds, words: said }) => {
    const meant = contributions.filter((kind) => kinds.includes(kind));
    return { type: 'commitment.bring', id, kinds: meant, ...(said ? { words: said } : {}) };
  },
  answer: () => note(undefined, words.broughtThanks),
});

const seat = action({
  name: 'commit seat',
  about: 'Lead something that several hold',
  title: words.leadTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    because: option.short({ label: words.leadWhy, hint: words.leadWhyHint, max: 140 }),
  }),
  does: ['commitment.lead', 'commitment.support'],
  intent: ({ id, because }) => ({ type: 'commitment.lead', id, because }),
  answer: (_, intent) =>
    note(undefined, intent?.type === 'commitment.support' ? words.supportThanks : words.leadThanks),
});

const link = action({
  name: 'commit link',
  about: 'Say that one commitment helps with, or waits for, another',
  title: words.link,
  hidden: true,
  options: z.object({
    id: z.string(),
    how: option.choice({ label: words.linkHow, of: words.bonds, initial: 'helps' }),
    to: option.oneOf({ label: words.linkTo }),
  }),
  does: ['commitment.bind', 'commitment.unbind'],
  form: (asking, { id }) => {
    const others: Choice[] = [...asking.state.commitments.all.values()]
      .filter((one) => one.id !== id && isGoing(one))
      .slice(-25)
      .map((one) => ({ value: one.id, label: one.what.slice(0, 75) }));
    return others.length > 0
      ? { fields: { to: { choices: others } } }
      : { instead: note(undefined, words.nothingToLink) };
  },
  intent: ({ id, how, to }) => ({ type: 'commitment.bind', id, how: bonds.find((bond) => bond === how) as Bond, to }),
  answer: (_, intent) =>
    note(undefined, intent?.type === 'commitment.unbind' ? words.unboundThanks : words.boundThanks),
});

export const keepingActions: Action[] = [show, answer, redate, bring, seat, link];
