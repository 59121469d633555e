import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { personId } from '../src/names.js';
import { type Block, buttons, type Choice, list, note, text } from '../src/note.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { briefing } from '../src/proposals/own/paste.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import { words as cards } from '../src/proposals/words.js';
import { dayMeant } from './asking.js';
import { type Action, type Asking, action, option } from './command.js';
import { proposalMeant, unknown } from './proposals.js';
import { showNote } from './stances.js';

/** Who inside has to say yes, and when; only the organisation itself reads its own line. */
const mandate = action({
  name: 'propose mandate',
  about: 'Say who in your organisation has to say yes, and when',
  title: words.mandateTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    needs: option.choice({ label: words.mandateNeeds, of: cards.needed, initial: 'board' }),
    day: option.shortIfAny({ label: words.mandateDay, hint: words.mandateDayHint, max: 40 }),
    remind: option.choice({ label: words.mandateRemind, of: words.reminds, initial: 'no' }),
  }),
  form: (asking, { id }) => {
    const own = proposalMeant(asking, id)?.mandates.get(asking.organisation ?? '');
    const fields = own && {
      needs: { initial: own.needs },
      day: own.day ? { initial: own.day } : {},
      remind: { initial: own.remind ? 'yes' : 'no' },
    };
    return { intro: [words.mandateOnly], ...(fields ? { fields } : {}) };
  },
  intent: ({ id, needs, day, remind }, asking): ProposalsIntent | Refusal => {
    const met = dayMeant(asking, day);
    return isRefusal(met) ? met : { type: 'proposal.mandate', id, needs, ...met, remind: remind === 'yes' };
  },
  answer: (asking, intent) => (intent?.type === 'proposal.mandate' ? showNote(asking, intent.id) : unknown()),
});

const colleagues = ({ state: { members }, organisation, person }: Asking): Choice[] =>
  (members.organisations.get(organisation ?? '')?.delegates ?? [])
    .filter((one) => one !== person)
    .map((one) => ({ value: one, label: members.people.get(one)?.name ?? one }));

const deputy = action({
  name: 'propose deputy',
  about: 'Let a colleague answer a proposal',
  title: words.deputyTitle,
  hidden: true,
  options: z.object({ id: z.string(), to: option.oneOf({ label: words.deputyWho }) }),
  form: (asking) => {
    const choices = colleagues(asking);
    if (choices.length > 0) return { intro: [words.deputyIntro], fields: { to: { choices } } };
    const invite = { label: cards.inviteColleague, opens: { action: 'setup colleague' } };
    return { instead: note(undefined, words.noColleague, buttons(invite)) };
  },
  intent: ({ id, to }): ProposalsIntent | Refusal => {
    const person = personId.safeParse(to);
    return person.success ? { type: 'proposal.hand', id, to: person.data } : refuse(refusals.notColleague);
  },
  answer: ({ state: { members } }, intent) =>
    intent?.type === 'proposal.hand'
      ? note(undefined, words.handed(members.people.get(intent.to)?.name ?? cards.somebody))
      : unknown(),
});

const brief = action({
  name: 'propose brief',
  about: 'A paragraph about a proposal to forward inside',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, asking) => {
    const proposal = proposalMeant(asking, id);
    return proposal?.posted ? note(words.briefTitle, text(...briefing(asking.state, proposal))) : unknown();
  },
  answer: unknown,
});

/** What an organisation may answer without asking inside: kept here, suggested when it fits, and still pressed. */
const standing = action({
  name: 'propose standing',
  about: 'Keep a standing mandate: what you may answer without asking inside',
  title: words.storeTitle,
  options: z.object({
    topic: option.short({ label: words.storeTopic, hint: words.storeTopicHint, max: 120 }),
    until: option.short({ label: words.storeUntil, hint: words.storeUntilHint, max: 40 }),
  }),
  does: ['mandate.end'],
  form: () => ({ intro: [words.storeIntro] }),
  intent: ({ topic, until }, asking): ProposalsIntent | Refusal => {
    const last = dayMeant(asking, until);
    if (isRefusal(last)) return last;
    return last.day ? { type: 'mandate.store', topic, until: last.day } : refuse(refusals.unknownDay);
  },
  answer: (asking, intent) =>
    note(words.mandatesTitle, ...(intent?.type === 'mandate.store' ? [words.stored] : []), ...ownMandates(asking)),
});

function ownMandates({ state, organisation }: Asking): Block[] {
  const own = [...state.proposals.standing.values()].filter((one) => one.organisation === organisation);
  if (own.length === 0) return [text(words.noMandates)];
  return [
    list(own.map(({ id, topic, until }) => [`${id}: ${topic}${words.untilDay}`, { day: until }])),
    buttons(...own.map(({ id }) => ({ label: words.endMandate(id), does: { type: 'mandate.end', id } }))),
  ];
}

export const mandates: Action[] = [standing, mandate, deputy, brief];
