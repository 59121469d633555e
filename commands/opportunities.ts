import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { nameOf } from '../src/members/who.js';
import { type Block, type Button, buttons, type Note, note, strong, text } from '../src/note.js';
import { opportunityCard } from '../src/opportunities/cards.js';
import { type OpportunitiesIntent, whatMax } from '../src/opportunities/opportunities.js';
import { boxOf, type Choice, choices, goingOn, lastSaid, type Opportunity } from '../src/opportunities/state.js';
import { words } from '../src/opportunities/words.js';
import { dayMeant, organisationsMeant, otherOrganisations } from './asking.js';
import { type Action, type Asking, type AskingSealed, actionOnSealed, option } from './command.js';

/** A card as every room reads it, and below it what only this organisation knows: its own sealed answer. */
function noteFor(asking: AskingSealed, opportunity: Opportunity | undefined, ...said: string[]): Note {
  const { state, organisation, ballots } = asking;
  if (!opportunity) return note(undefined, words.unknown);
  const { id, answers, ended } = opportunity;
  const card = opportunityCard(state, opportunity);
  const { choice, of } = (answers ? undefined : ballots.get(boxOf(id))) ?? {};
  const sealed = choices.find((one) => one === choice);
  const own: Block[] = sealed ? [text(words.yours(words.said(sealed, of ? nameOf(state.members, of) : '')))] : [];
  const takeBack: Block[] =
    opportunity.organisation === organisation && !ended
      ? [buttons({ label: words.takeBack, does: { type: 'opportunity.withdraw', id } })]
      : [];
  return { ...card, blocks: [...said.map((line) => text(line)), ...own, ...card.blocks, ...takeBack] };
}

/** What is going on, how to tell of one, and for a host the switch. */
function panel(asking: Asking): Note {
  const { state, isHost } = asking;
  const { opportunities } = state;
  const turn = (on: boolean): Button[] =>
    isHost ? [{ label: on ? words.turnOn : words.turnOff, does: { type: 'opportunity.turn', on } }] : [];
  const cards = goingOn(opportunities).flatMap((one): Block[] => [
    text(strong(one.what)),
    buttons({ label: words.answerIt(one.id), opens: { action: 'concern bid', with: { id: one.id } } }),
  ]);
  return opportunities.on
    ? note(
        words.title,
        words.isOn,
        words.notice,
        ...cards,
        buttons({ label: words.fileTitle, opens: { action: 'concern tell' }, main: true }, ...turn(false)),
      )
    : note(words.title, words.off, words.offWhy, ...cards, buttons(...turn(true)));
}

const opportunity = actionOnSealed({
  name: 'concern opportunity',
  about: 'A tender or grant for several of us: who stands back, who would bid (off at first)',
  options: z.object({}),
  does: ['opportunity.turn', 'opportunity.answer', 'opportunity.withdraw'],
  answer: (asking, intent) => {
    if (intent?.type === 'opportunity.turn' && !intent.on) return note(words.title, words.nowOff);
    return intent && 'id' in intent ? afterAnswer(asking, intent) : panel(asking);
  },
});

function afterAnswer(asking: AskingSealed, intent: { type: string } | undefined): Note {
  const found = intent && 'id' in intent ? asking.state.opportunities.all.get(String(intent.id)) : undefined;
  if (found?.ended) return note(undefined, words.withdrawn);
  return noteFor(asking, found, found?.answers ? words.added : words.sealed);
}

const tell = actionOnSealed({
  name: 'concern tell',
  about: 'Tell everyone of a tender or a grant',
  title: words.fileTitle,
  hidden: true,
  options: z.object({
    what: option.long({ label: words.whatLabel, hint: words.whatHint, max: whatMax }),
    closes: option.short({ label: words.closesLabel, hint: words.closesHint, max: 40 }),
    opens: option.shortIfAny({ label: words.opensLabel, hint: words.opensHint, max: 40 }),
  }),
  form: (asking) => (asking.state.opportunities.on ? { intro: [words.fileIntro] } : { instead: panel(asking) }),
  intent: ({ what, closes, opens }, asking): OpportunitiesIntent | Refusal => {
    const [end, start] = [dayMeant(asking, closes), dayMeant(asking, opens)];
    if (isRefusal(end)) return end;
    if (isRefusal(start)) return start;
    if (!end.day) return refuse(words.unknownDay);
    return { type: 'opportunity.file', what, closes: end.day, ...(start.day ? { opens: start.day } : {}) };
  },
  answer: (asking) => noteFor(asking, [...asking.state.opportunities.all.values()].at(-1), words.filed),
});

const startFrom = (asking: AskingSealed, id: string) => {
  const found = asking.state.opportunities.all.get(id);
  const said = found && lastSaid(found, asking.organisation ?? '');
  const { choice = said?.choice, of = said?.of } = asking.ballots.get(boxOf(id)) ?? {};
  return { choice, of };
};
const bidIntent = (asking: Asking, id: string, choice: Choice, of: string | undefined) => {
  const meant = organisationsMeant(asking, of ? [of] : []);
  if (isRefusal(meant)) return meant;
  return { type: 'opportunity.answer' as const, id, choice, ...(meant[0] ? { of: meant[0] } : {}) };
};

const bid = actionOnSealed({
  name: 'concern bid',
  about: 'Say what you would do about an opportunity',
  title: words.bidTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    choice: option.choice({ label: words.bidChoice, of: words.choices }),
    of: option.oneIfAny({ label: words.supportWhom, hint: words.supportHow }),
  }),
  form: (asking, { id = '' }) => {
    const found = asking.state.opportunities.all.get(id);
    if (!found || found.ended) return { instead: noteFor(asking, found) };
    const { choice, of } = startFrom(asking, id);
    return {
      intro: [words.notice],
      fields: {
        choice: choice ? { initial: choice } : {},
        of: { choices: otherOrganisations(asking).slice(0, 25), ...(of ? { initial: of } : {}) },
      },
    };
  },
  intent: ({ id, choice, of }, asking): OpportunitiesIntent | Refusal => bidIntent(asking, id, choice, of),
  answer: afterAnswer,
});

const support = actionOnSealed({
  name: 'concern support',
  about: 'Say whose bid you would support',
  title: words.supportTitle,
  hidden: true,
  options: z.object({ id: z.string(), of: option.oneOf({ label: words.supportWhom }) }),
  form: (asking, { id = '' }) => {
    const found = asking.state.opportunities.all.get(id);
    if (!found || found.ended) return { instead: noteFor(asking, found) };
    return { intro: [words.notice], fields: { of: { choices: otherOrganisations(asking).slice(0, 25) } } };
  },
  intent: ({ id, of }, asking): OpportunitiesIntent | Refusal => bidIntent(asking, id, 'support', of),
  answer: afterAnswer,
});

/** For the home panel: opportunities this organisation has not answered, before they are opened. */
export const opportunitiesWaiting = ({ state, organisation }: Asking): { line: Block; press: Button }[] =>
  goingOn(state.opportunities)
    .filter(({ answers, heard }) => !answers && organisation !== undefined && !heard.has(organisation))
    .map(({ id, what, opens }) => ({
      line: text(words.needsYou(what), { moment: opens }, '.'),
      press: { label: words.answerIt(id), opens: { action: 'concern bid', with: { id } } },
    }));

export const opportunityActions: Action[] = [opportunity, tell, bid, support];
