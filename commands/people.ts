import { z } from 'zod';
import type { Intent } from '../src/coalition.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { asideOf, introductionsBox } from '../src/introductions/asides.js';
import { nextDraw } from '../src/introductions/clock.js';
import { aboutMax, helloMax, reachMax } from '../src/introductions/intents.js';
import { isPaused, namedPerson } from '../src/introductions/people.js';
import type { Introduction } from '../src/introductions/state.js';
import { words } from '../src/introductions/words.js';
import { translated } from '../src/languages/tables.js';
import { bare, findOrganisation, firstAccount, inWords, nameOf } from '../src/members/who.js';
import type { PersonId } from '../src/names.js';
import { type Block, type Button, buttons, type Fact, type Line, list, type Note, note, text } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { acquaintances } from './acquaintances.js';
import { type Action, type Asking, type AskingSealed, action, actionOnSealed, option } from './command.js';

const freshHours = 45 * 24;
const mostListed = 4;

const me = ({ state, person }: Asking): PersonId => firstAccount(state.members, person);
const own = ({ personal }: AskingSealed) => asideOf(personal.get(introductionsBox));
const others = (asking: Asking, { people }: Introduction): string =>
  inWords(people.filter((one) => one !== me(asking)).map((one) => namedPerson(asking.state, one)));

/** Where somebody stands with introductions; whoever does not take part reads what they are. */
function standing(asking: AskingSealed, said?: string): Note {
  const { state, now } = asking;
  const taking = state.introductions.taking.get(me(asking));
  const before = said ? [said] : [];
  if (!taking) return note(words.title, ...before, words.what, words.whoSees, ...mine(asking), buttons(words.takePart));
  const pauses = isPaused(state, taking, now);
  const at = nextDraw(state);
  return note(
    words.title,
    ...before,
    ...(pauses
      ? [text(words.paused, { day: taking.pausedUntil ?? '' }, '.')]
      : [text(words.takesPart, ...(at ? [' ', words.nextOn, { moment: at }, '.'] : []))]),
    ...linesRead(asking),
    words.whoSees,
    ...mine(asking),
    buttons(
      { label: words.change, opens: { action: 'meet join' } },
      ...(pauses
        ? [{ label: words.resume, does: { type: 'introduction.resume' } }]
        : ([1, 3] as const).map(
            (months): Button => ({ label: words.pause[months], does: { type: 'introduction.pause', months } }),
          )),
      { label: words.notWith, opens: { action: 'meet apart' } },
      { label: words.stop, does: { type: 'introduction.leave' } },
    ),
  );
}

function linesRead(asking: AskingSealed): (Block | string)[] {
  const { about, reach, apart } = own(asking);
  const facts: Fact[] = [
    { name: words.yourLine, is: [about ?? words.nothingSaid] },
    ...(reach ? [{ name: words.yourReach, is: [reach] }] : []),
  ];
  return [{ kind: 'facts', facts }, ...(apart.length > 0 ? [words.apart] : [])];
}

/** The introductions of the last weeks, with a hello where none was said yet. */
function mine(asking: AskingSealed): Block[] {
  const from = addHours(asking.now.toISOString(), -freshHours);
  const fresh = [...asking.state.introductions.all.values()]
    .filter(({ people, made }) => people.includes(me(asking)) && made > from)
    .slice(-mostListed);
  const lines = fresh.map((one): Line => [words.meet(others(asking, one)), ` (${one.id})`]);
  const hellos = fresh
    .filter(({ greeted }) => !greeted.has(me(asking)))
    .map(({ id }): Button => ({ label: `${words.hello} (${id})`, opens: { action: 'meet hello', with: { id } } }));
  return lines.length > 0 ? [list(lines), buttons(...hellos)] : [];
}

const saidAfter: Partial<Record<Intent['type'], string>> = {
  'introduction.pause': words.isPaused,
  'introduction.resume': words.resumed,
  'introduction.leave': words.left,
};

const people = actionOnSealed({
  name: 'meet people',
  about: 'Be introduced to people from other organisations',
  hidden: true,
  typedAs: /^(?:people|introductions?)\b/i,
  options: z.object({}),
  does: ['introduction.pause', 'introduction.resume', 'introduction.leave'],
  answer: (asking, intent) => standing(asking, intent && translated(saidAfter[intent.type] ?? '')),
});

const join = actionOnSealed({
  name: 'meet join',
  about: 'Take part in introductions',
  title: words.joinTitle,
  hidden: true,
  options: z.object({
    about: option.shortIfAny({ label: words.aboutLabel, hint: words.aboutHint, max: aboutMax }),
    reach: option.shortIfAny({ label: words.reachLabel, hint: words.reachHint, max: reachMax }),
  }),
  form: (asking) => {
    const { about, reach } = own(asking);
    return {
      intro: [words.joinIntro],
      fields: { about: about ? { initial: about } : {}, reach: reach ? { initial: reach } : {} },
    };
  },
  intent: ({ about, reach }) => ({
    type: 'introduction.join',
    ...(about ? { about } : {}),
    ...(reach ? { reach } : {}),
  }),
  answer: (asking) => standing(asking, words.joined),
});

/** Everybody of another organisation whose name this is: of two with one name, both are meant. */
function idsMeant(asking: Asking, line: string): string[] | Refusal {
  const { members } = asking.state;
  const organisation = findOrganisation(members, line);
  const wanted = bare(line);
  const found = [...members.people]
    .filter(([, { name, organisation: theirs }]) => bare(name) === wanted && theirs !== asking.organisation)
    .map(([person]) => firstAccount(members, person));
  const ids = [...(organisation ? [organisation.id] : []), ...found];
  return ids.length > 0 ? ids : refuse(words.apartUnknown(line));
}

const nameOfId = ({ state: { members } }: Asking, id: string): string =>
  members.people.get(id as PersonId)?.name ?? (members.organisations.has(id) ? nameOf(members, id) : '');

const apart = actionOnSealed({
  name: 'meet apart',
  about: 'Say whom you would rather not be introduced to',
  title: words.apartTitle,
  hidden: true,
  options: z.object({ names: option.longIfAny({ label: words.apartLabel, hint: words.apartHint, max: 600 }) }),
  form: (asking) => {
    const names = own(asking).apart.map((id) => nameOfId(asking, id));
    const initial = [...new Set(names)].filter((name) => name !== '').join('\n');
    return { intro: [words.apartIntro], fields: { names: initial ? { initial } : {} } };
  },
  intent: ({ names = '' }, asking) => {
    const lines = names
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const meant = lines.map((line) => idsMeant(asking, line));
    const unknown = meant.find(isRefusal);
    return unknown ?? { type: 'introduction.avoid', apart: meant.flatMap((ids) => (isRefusal(ids) ? [] : ids)) };
  },
  answer: () => note(undefined, words.apartKept),
});

const hello = action({
  name: 'meet hello',
  about: 'Say a first hello to somebody you were introduced to',
  title: words.helloFormTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.long({ label: words.helloLabel, hint: words.helloHint, max: helloMax }),
  }),
  form: (asking, { id = '' }) => {
    const introduction = asking.state.introductions.all.get(id);
    if (!introduction?.people.includes(me(asking))) return { instead: note(undefined, words.unknown) };
    if (introduction.greeted.has(me(asking))) return { instead: note(undefined, words.greetedAlready) };
    return { intro: [words.helloIntro(others(asking, introduction))] };
  },
  intent: ({ id, words: said }) => ({ type: 'introduction.greet', id, words: said }),
  answer: () => note(undefined, words.helloSent),
});

export const introductionActions: Action[] = [people, join, apart, hello, ...acquaintances];
