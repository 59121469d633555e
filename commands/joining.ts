import { z } from 'zod';
import { catchUp } from '../src/joining/catchUp.js';
import { boxAbout, isAskedAbout, poolOf, readAt } from '../src/joining/hopes.js';
import { hopeMax } from '../src/joining/intents.js';
import { isNew, joiners } from '../src/joining/newcomers.js';
import { words } from '../src/joining/words.js';
import { mustSayWho } from '../src/members/sayWho.js';
import { profileOf } from '../src/members/state.js';
import { organisationOf } from '../src/members/who.js';
import { type Block, type Button, note, text } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { type Action, type AskingSealed, action, actionOnSealed, option } from './command.js';

const hope = () => option.longIfAny({ label: words.hopeLabel, hint: words.hopeHint, max: hopeMax });
const worry = () => option.longIfAny({ label: words.worryLabel, hint: words.worryHint, max: hopeMax });
const isFilled = (ballot: Ballot | undefined): boolean => Object.keys(ballot ?? {}).length > 0;
const asBefore = ({ hope: hoped, worry: worried }: Ballot) => ({
  hope: hoped ? { initial: hoped } : undefined,
  worry: worried ? { initial: worried } : undefined,
});

const catchingUp = action({
  name: 'setup catchup',
  about: words.catchUpAbout,
  hidden: true,
  typedAs: /^catch[ -]?up\b/i,
  options: z.object({}),
  answer: ({ state, now }) => catchUp(state, now),
});

/** What those who were here hope of a newcomer, and what worries them. */
const hopes = actionOnSealed({
  name: 'setup hopes',
  about: 'Say in private what you hope of a newcomer, and what worries you',
  title: words.sayTitle,
  hidden: true,
  options: z.object({ id: z.string(), hope: hope(), worry: worry() }),
  form: ({ state, ballots, now }, { id = '' }) => {
    const newcomer = state.members.organisations.get(id);
    return newcomer && isAskedAbout(state, newcomer, now)
      ? { intro: [words.sayIntro(newcomer.name)], fields: asBefore(ballots.get(boxAbout(id)) ?? {}) }
      : { instead: note(undefined, words.notAskedNow) };
  },
  intent: ({ id, hope: hoped = '', worry: worried = '' }) => ({
    type: 'joining.say',
    id,
    hope: hoped,
    worry: worried,
  }),
  answer: () => note(undefined, words.said),
});

/** What a newcomer hopes of us, and what worries it. */
const tell = actionOnSealed({
  name: 'setup tell',
  about: 'Newcomers: say what you hope of us, and what worries you',
  title: words.sayTitle,
  hidden: true,
  options: z.object({
    hope: hope(),
    worry: worry(),
    seen: option.choice({ label: words.seenLabel, of: words.seens, initial: 'everyone' }),
  }),
  form: ({ state, ballots, organisation, now }) => {
    if (!organisation || !isNew(state.members, organisation, now)) return { instead: note(undefined, words.notNew) };
    const inPool = ballots.get(poolOf(state));
    const unnamed = isFilled(inPool) ? inPool : undefined;
    const told = unnamed ?? state.joining.welcomes.get(organisation)?.told;
    return {
      intro: [words.tellIntro],
      fields: {
        ...asBefore(told ? { hope: told.hope ?? '', worry: told.worry ?? '' } : {}),
        seen: { initial: unnamed ? 'noname' : 'everyone' },
      },
    };
  },
  intent: ({ hope: hoped = '', worry: worried = '', seen }) => ({
    type: 'joining.tell',
    hope: hoped,
    worry: worried,
    seen,
  }),
  answer: (_, intent) => note(undefined, intent?.type === 'joining.tell' ? words.told[intent.seen] : words.notNew),
});

const welcome = action({
  name: 'setup buddy',
  about: 'Be a newcomer’s buddy, or do without one',
  hidden: true,
  options: z.object({}),
  does: ['joining.buddy', 'joining.noBuddy', 'joining.welcomeAsks'],
  answer: ({ state }, intent) => {
    if (intent?.type === 'joining.noBuddy') return note(undefined, words.noBuddyNow);
    if (intent?.type === 'joining.welcomeAsks') return note(undefined, words.asksNow);
    const newcomer = intent?.type === 'joining.buddy' ? state.members.organisations.get(intent.id) : undefined;
    return note(
      undefined,
      newcomer && intent?.type === 'joining.buddy' && intent.will ? words.thanksBuddy(newcomer.name) : words.passed,
    );
  },
});

/** A place for whoever comes for one piece of work, and does not sign up to all of it. */
const seat = action({
  name: 'setup seat',
  about: 'Take part for one piece of work alone',
  title: words.seatTitle,
  hidden: true,
  typedAs: /^(?:seat|one piece of work)\b/i,
  options: z.object({ work: option.shortIfAny({ label: words.seatLabel, hint: words.seatHint, max: 140 }) }),
  form: ({ state, person }) => {
    const only = organisationOf(state.members, person)?.only;
    return { intro: [words.seatIntro], fields: { work: only ? { initial: only } : undefined } };
  },
  intent: ({ work }, { state, person }) => {
    const own = organisationOf(state.members, person);
    return own ? { type: 'organisation.change', ...profileOf(own), only: work } : mustSayWho();
  },
  answer: ({ state, person }) => {
    const only = organisationOf(state.members, person)?.only;
    return note(undefined, only ? words.seated(only) : words.unseated);
  },
});

/** What waits for this organisation because somebody is new: for the home panel. */
export function newcomersWaiting({
  state,
  organisation,
  ballots,
  now,
}: AskingSealed): { line: Block; press: Button }[] {
  const askedAbout = joiners(state.members).filter(
    (one) => one.id !== organisation && isAskedAbout(state, one, now) && !isFilled(ballots.get(boxAbout(one.id))),
  );
  return askedAbout.map((one) => ({
    line: text(words.waitsHope(one.name), { moment: readAt(one) }, '.'),
    press: { label: words.sayAbout(one.name).slice(0, 75), opens: { action: 'setup hopes', with: { id: one.id } } },
  }));
}

export const joining: Action[] = [catchingUp, hopes, tell, welcome, seat];
