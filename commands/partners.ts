import { z } from 'zod';
import type { CommitmentsIntent } from '../src/commitments/commitments.js';
import { words } from '../src/commitments/words.js';
import { isRefusal, type Refusal } from '../src/feature.js';
import { namesOf } from '../src/members/who.js';
import { note } from '../src/note.js';
import { askIntent, echo, newest, organisationsMeant, otherOrganisations, whenIfAny } from './asking.js';
import { type Action, action, option } from './command.js';

const invite = action({
  name: 'commit invite',
  about: 'Ask another organisation to hold a commitment with you',
  title: words.invitePartner,
  hidden: true,
  options: z.object({ id: z.string(), of: option.several({ label: 'Whom do you ask?' }) }),
  does: ['commitment.invite'],
  form: (asking) => ({ fields: { of: { choices: otherOrganisations(asking) } } }),
  intent: ({ id, of }, asking): CommitmentsIntent | Refusal => {
    const organisations = organisationsMeant(asking, of);
    return isRefusal(organisations) ? organisations : { type: 'commitment.invite', id, of: organisations };
  },
  answer: () => note(undefined, words.invited),
});

const reverse = action({
  name: 'commit lead',
  about: 'We lead, and ask larger organisations to support us',
  title: 'We lead, you support',
  main: 'what',
  options: z.object({
    what: option.long({ label: 'What do you lead?', hint: 'What it is for, in a sentence' }),
    of: option.several({ label: 'Whom do you ask to support you?' }),
    when: whenIfAny(),
  }),
  form: (asking) => ({ intro: [words.reverseIntro], fields: { of: { choices: otherOrganisations(asking) } } }),
  intent: ({ what, of, when }, asking): CommitmentsIntent | Refusal => {
    const asked = askIntent(asking, what, of, when);
    return isRefusal(asked) ? asked : { ...asked, reverse: true };
  },
  answer: (asking) => {
    const made = newest(asking);
    return note(undefined, words.asked(namesOf(asking.state.members, made?.asked ?? [])), ...echo(made));
  },
});

const aloneBecause = action({
  name: 'commit alone',
  about: 'Say why you do something alone this time',
  title: words.aloneTitle,
  hidden: true,
  options: z.object({ id: z.string(), because: option.short({ label: words.aloneLabel, max: 140 }) }),
  does: ['commitment.explain'],
  intent: ({ id, because }) => ({ type: 'commitment.explain', id, because }),
  answer: () => note(undefined, words.explained),
});

const skip = action({
  name: 'commit skip',
  about: 'Doing something alone is fine',
  hidden: true,
  options: z.object({}),
  answer: () => note(undefined, words.skipped),
});

const rule = action({
  name: 'commit together',
  about: 'Say why we work together by default; I say it when somebody begins alone',
  title: words.ruleTitle,
  main: 'because',
  options: z.object({ because: option.short({ label: words.ruleLabel, hint: words.ruleHint, max: 140 }) }),
  does: ['commitment.rule'],
  form: ({ state }) => {
    const { because } = state.commitments;
    return because ? { fields: { because: { initial: because.words } } } : {};
  },
  intent: ({ because }) => ({ type: 'commitment.rule', because }),
  answer: () => note(undefined, words.ruled),
});

const looking = (label: string) => option.choice({ label, of: words.quarterChoices });
const quarter = action({
  name: 'commit quarter',
  about: 'Look back on three months in which a small organisation led',
  title: words.quarterTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.longIfAny({ label: words.quarterDid }),
    moved: looking(words.quarterMoved),
    arrived: looking(words.quarterArrived),
  }),
  does: ['commitment.look', 'commitment.open'],
  form: () => ({ intro: [words.quarterWhoSees] }),
  intent: ({ id, words: said, moved, arrived }) => ({
    type: 'commitment.look',
    id,
    moved,
    arrived,
    ...(said ? { words: said } : {}),
  }),
  answer: (_, intent) => note(undefined, intent?.type === 'commitment.open' ? words.opened : words.quarterThanks),
});

export const partners: Action[] = [reverse, invite, aloneBecause, skip, rule, quarter];
