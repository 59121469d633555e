import { z } from 'zod';
import type { State } from '../src/coalition.js';
import { words as commitmentWords } from '../src/commitments/words.js';
import { current } from '../src/declaration/state.js';
import { words as declarationWords } from '../src/declaration/words.js';
import { shorten } from '../src/disagreements/fit.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { words as hintWords } from '../src/hints/words.js';
import { type Button, buttons, type Note, note, text } from '../src/note.js';
import { isOwn } from '../src/proposals/deciding/drafting.js';
import { maySee } from '../src/proposals/deciding/rules.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { usualKind } from '../src/proposals/goAhead.js';
import { saidMax, textMax, titleMax } from '../src/proposals/intents.js';
import { previewNote } from '../src/proposals/own/preview.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import { statementsOf } from '../src/proposals/senseCheck.js';
import type { Kind } from '../src/proposals/shape.js';
import type { Proposal } from '../src/proposals/state.js';
import { words as cards } from '../src/proposals/words.js';
import { readDay } from '../src/rhythm/day.js';
import { dayMeant } from './asking.js';
import { type Action, type Asking, action, option, type Values } from './command.js';
import { toEverybody } from './inTheirLanguage.js';

const senseCheckHours = 72;

/** The proposal meant, when whoever asks may see it. */
export function proposalMeant({ state, organisation, person }: Asking, id: string | undefined): Proposal | undefined {
  const proposal = state.proposals.all.get(id ?? '');
  return proposal && maySee(state, proposal, { organisation, person }) ? proposal : undefined;
}
export const unknown = (): Note => note(undefined, refusals.unknown);
/** Who asks, as the rules of proposals know them. */
export const whoAsks = ({ organisation, person, now }: Asking) => ({
  by: person,
  now,
  ...(organisation ? { organisation } : {}),
});

const written = {
  title: option.short({ label: words.title, hint: words.titleHint, max: titleMax }),
  text: option.longIfAny({ label: words.text, hint: words.textHint, max: textMax }),
  forWhom: option.longIfAny({ label: words.forWhom, hint: words.forWhomHint, max: saidMax }),
  kind: option.choice({ label: words.kind, of: cards.kinds, initial: 'consent' }),
  until: option.shortIfAny({ label: words.until, hint: words.untilHint, max: 40 }),
};
type Written = {
  title: string;
  text?: string | undefined;
  forWhom?: string | undefined;
  kind: Kind;
  until?: string | undefined;
};

const announcer = `\\s(?:by|until|till|(?:avant|d[’']ici)(?: le| au)?|jusqu[’']au)\\s`;
const dayAnnounced = new RegExp(`${announcer}\\s*((?:(?!${announcer}).)+)$`, 'i');

/** `We answer the phone at weekends by Friday week` → title, until: only a date that "by" or "until" announces at the end. */
function readProposal(typed: string, { state, now }: Asking): Values {
  const sentence = typed.replace(/^[:\s]+/, '');
  const [tail = '', day = ''] = dayAnnounced.exec(sentence) ?? [];
  const read = readDay(day, state.members.zone, now);
  const until = read && read.rest.replace(/[.!]/g, '') === '' ? read.day : undefined;
  const title = until ? sentence.slice(0, -tail.length) : sentence;
  const kind = usualKind(state, { title, kind: 'consent' });
  return { title, kind, ...(until ? { until } : {}) };
}

const writtenIn = (asking: Asking, { until, ...said }: Written) => {
  const day = dayMeant(asking, until);
  return isRefusal(day) ? day : { ...said, ...(day.day ? { until: day.day } : {}) };
};

/** The newest draft of whoever asks: the one just written. */
const newestOwn = (asking: Asking): Proposal | undefined =>
  [...asking.state.proposals.all.values()].findLast((one) => isOwn(one, whoAsks(asking)));

export const preview = (asking: Asking, proposal: Proposal | undefined): Note =>
  proposal ? previewNote(asking.state, proposal) : unknown();

/** A review begins with the reason that was given then. */
const reviewOfPartners = ({ commitments: { because } }: State) => ({
  title: { initial: hintWords.reviewTitle },
  text: {
    initial: hintWords.reviewText(because?.words ?? commitmentWords.because.replace(/^(?:because|oherwydd|car) /, '')),
  },
});

/** What the declaration says now, to be renewed or changed. */
const reviewOfDeclaration = ({ declaration }: State) => {
  const lines = (current(declaration)?.lines ?? []).map(({ words: said }, index) => `${index + 1}. ${said}`);
  return {
    title: { initial: declarationWords.proposalTitle },
    text: { initial: shorten(declarationWords.proposalText(lines.join('\n')), textMax) },
  };
};

const decision = action({
  name: 'propose decision',
  about: 'Propose something: advice, consent, consensus, unanimous or sign-on',
  title: words.formTitle,
  main: 'title',
  atOnce: true,
  read: readProposal,
  options: z.object(written),
  form: (asking, { review }) => ({
    intro: [words.formIntro],
    fields: {
      ...(asking.state.proposals.ways.mode === 'alliance'
        ? { text: { label: words.bestForPeople }, kind: { initial: 'unanimous' } }
        : {}),
      ...(review === 'partners' ? toEverybody(asking, () => reviewOfPartners(asking.state)) : {}),
      ...(review === 'declaration' ? toEverybody(asking, () => reviewOfDeclaration(asking.state)) : {}),
    },
  }),
  intent: (options, asking): ProposalsIntent | Refusal => {
    const said = writtenIn(asking, options);
    return isRefusal(said) ? said : { type: 'proposal.draft', ...said };
  },
  answer: (asking) => preview(asking, newestOwn(asking)),
});

const redraft = action({
  name: 'propose redraft',
  about: 'Change a draft',
  title: cards.change,
  hidden: true,
  options: z.object({ id: z.string(), ...written }),
  form: (asking, { id }) => {
    const own = proposalMeant(asking, id);
    const initial = (value: string | undefined) => (value ? { initial: value } : {});
    return own
      ? {
          fields: {
            title: initial(own.title),
            text: initial(own.text),
            forWhom: initial(own.forWhom),
            kind: initial(own.kind),
            until: initial(own.until),
          },
        }
      : { instead: unknown() };
  },
  intent: ({ id, ...options }, asking): ProposalsIntent | Refusal => {
    const said = writtenIn(asking, options);
    return isRefusal(said) ? said : { type: 'proposal.redraft', id, ...said };
  },
  answer: (asking, intent) => preview(asking, intentsOwn(asking, intent)),
});

/** The proposal an intent is about, when whoever asks may see it. */
export const intentsOwn = (asking: Asking, intent: { type: string } | undefined): Proposal | undefined =>
  intent && 'id' in intent ? proposalMeant(asking, String(intent.id)) : undefined;

/** One press puts the proposal's own words to everybody in private, before it is a proposal. */
const checkFirst = action({
  name: 'propose checkfirst',
  about: 'Sense-check a draft in private first',
  hidden: true,
  options: z.object({ id: z.string() }),
  intent: ({ id }, asking) => {
    const own = proposalMeant(asking, id);
    if (own?.stage !== 'draft') return refuse(refusals.unknown);
    return {
      type: 'sensecheck.open',
      title: own.title,
      statements: statementsOf(own),
      hours: senseCheckHours,
      proposal: id,
    };
  },
  answer: () => note(undefined, words.checking),
});

/** After a press on a draft: how it stands now. */
const look = action({
  name: 'propose draft',
  about: 'Look over a draft',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['proposal.post', 'proposal.tell', 'proposal.topic'],
  question: ({ id }, asking) => preview(asking, proposalMeant(asking, id)),
  answer: (asking, intent) => {
    const own = intentsOwn(asking, intent);
    if (own?.stage === 'draft' || own?.stage === 'queued') return previewNote(asking.state, own);
    if (!own) return unknown();
    const said =
      own.stage === 'early'
        ? text(words.postedEarly, { moment: own.forAllAt }, '.')
        : own.stage === 'told'
          ? words.told
          : words.posted;
    const see: Button = { label: cards.more, opens: { action: 'propose show', with: { id: own.id } } };
    return note(undefined, said, ...(own.stage === 'told' ? [] : [buttons(see)]));
  },
});

export const drafting: Action[] = [decision, redraft, checkFirst, look];
