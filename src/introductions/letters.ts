import type { State } from '../coalition.js';
import type { Boxes, Message } from '../feature.js';
import { inWords, kindly, organisationOf } from '../members/who.js';
import { type PersonId, platformOf } from '../names.js';
import { type Block, type Button, buttons, type Fact, type Note, neverNews, note, strong, text } from '../note.js';
import { addHours } from '../rhythm/day.js';
import { type Aside, asides } from './asides.js';
import { inboxOfPerson, namedPerson, toPerson, workspaceOf } from './people.js';
import { questions } from './question.js';
import { type Introduction, mets } from './state.js';
import { words } from './words.js';

const freshHours = 45 * 24;

/** Each side reads of the other in its own private messages, wherever that is. */
export function show(state: State, now: Date, sealed?: Boxes): Message[] {
  const { introductions } = state;
  const from = addHours(now.toISOString(), -freshHours);
  const all = asides(sealed);
  const fresh = [...introductions.all.values()].filter(({ made }) => made > from);
  return [
    ...fresh.flatMap((one) => [...letters(state, one, all), ...hellos(state, one, all), ...followUps(state, one)]),
    ...[...introductions.suggestions.values()]
      .filter(({ made }) => made > from)
      .flatMap((one) => questions(state, one)),
    ...[...introductions.left].flatMap(([person, since]) =>
      toPerson(state, person, {
        key: `introduction.left.${since}`,
        note: note(words.leftTitle, words.leftOver, buttons(settings())),
        since,
        why: 'asked',
      }),
    ),
  ];
}

const settings = (): Button => ({ label: words.settings, opens: { action: 'meet people' } });

/** Taking part is asking for a letter a month. What Moot thought of by itself keeps to the ration. */
function letters(state: State, introduction: Introduction, all: Map<PersonId, Aside>): Message[] {
  const { id, people, made, match, through } = introduction;
  return people.flatMap((person) =>
    toPerson(state, person, {
      key: `introduction.${id}.${people.indexOf(person)}`,
      note: introductionNote(state, introduction, person, all),
      since: made,
      why: match && !through ? 'question' : 'asked',
    }),
  );
}

const othersIn = ({ people }: Introduction, person: PersonId): PersonId[] => people.filter((one) => one !== person);

/** What one of them reads: who the others are, and how to reach them. */
export function introductionNote(
  state: State,
  introduction: Introduction,
  person: PersonId,
  all: Map<PersonId, Aside>,
): Note {
  const others = othersIn(introduction, person);
  const { id, greeted, people, followed, told } = introduction;
  const hello: Button = { label: words.hello, opens: { action: 'meet hello', with: { id } }, main: true };
  const met = told.get(person);
  return note(
    words.meet(inWords(others.map((other) => namedPerson(state, other)))).slice(0, 120),
    ...reasons(state, introduction),
    ...others.map((other) => ({ kind: 'facts' as const, facts: factsOf(state, other, all.get(other)) })),
    people.every((one) => isNear(state, one, person)) ? words.near : words.far,
    words.whoReads,
    buttons(...(greeted.has(person) ? [] : [hello]), settings()),
    ...(met ? [words.metThanks[met]] : followed ? metBlocks(id) : []),
  );
}

function reasons(state: State, { people, match, through }: Introduction): (Block | string)[] {
  const [need, offer] = [match?.need, match?.offer].map((one) => state.needs.all.get(one ?? ''));
  if (!need || !offer) return [words.monthly(people.length)];
  return [
    text(strong(words.matched(need.words, offer.words))),
    through ? words.through(namedPerson(state, through)) : words.byMoot,
    words.endIt,
  ];
}

function factsOf(state: State, person: PersonId, aside: Aside | undefined): Fact[] {
  const { members } = state;
  const inbox = inboxOfPerson(state, person) ?? person;
  const rooms = [...members.rooms].flatMap(([room, { name }]) =>
    workspaceOf(room) === workspaceOf(inbox) ? [`#${name}`] : [],
  );
  return [
    { name: members.people.get(inbox)?.name ?? '', is: [kindly(members, organisationOf(members, inbox)?.id ?? '')] },
    { name: words.where, is: [words.inRooms(words.platforms[platformOf(inbox)], inWords(rooms.slice(0, 3)))] },
    ...(aside?.about ? [{ name: words.about, is: [aside.about] }] : []),
    ...(aside?.reach ? [{ name: words.reach, is: [aside.reach] }] : []),
  ];
}

const isNear = (state: State, one: PersonId, other: PersonId): boolean => {
  const [here, there] = [one, other].map((person) => workspaceOf(inboxOfPerson(state, person) ?? person));
  return here === there;
};

const metBlocks = (id: string): (Block | string)[] => [
  text(strong(words.didYouMeet), ' ', words.metWhoSees),
  buttons(...mets.map((met): Button => ({ label: words.mets[met], does: { type: 'introduction.tell', id, met } }))),
];

/** Asked once more in a message of its own, where there is room for one; the letter itself asks too. */
function followUps(state: State, introduction: Introduction): Message[] {
  const { id, people, followed, told } = introduction;
  if (!followed) return [];
  return people.flatMap((person) => {
    const met = told.get(person);
    const title = words.meet(inWords(othersIn(introduction, person).map((one) => namedPerson(state, one))));
    return toPerson(state, person, {
      key: `introduction.${id}.met.${people.indexOf(person)}`,
      note: note(title.slice(0, 120), ...(met ? [words.metThanks[met]] : metBlocks(id))),
      since: met ? neverNews : followed,
      why: 'nudge',
    });
  });
}

/** A first hello reaches the others, word for word. Once it is cleared nothing of it is left to show, and what was read stays read. */
function hellos(state: State, introduction: Introduction, all: Map<PersonId, Aside>): Message[] {
  const { id, people, greeted, cleared } = introduction;
  return [...greeted].flatMap(([person, since]) => {
    const said = all.get(person)?.hellos.get(id);
    if (!said || cleared.has(person)) return [];
    return othersIn(introduction, person).flatMap((other) => {
      const back: Button = { label: words.helloBack, opens: { action: 'meet hello', with: { id } }, main: true };
      return toPerson(state, other, {
        key: `introduction.${id}.hello.${people.indexOf(person)}`,
        note: note(
          words.helloTitle(namedPerson(state, person)).slice(0, 120),
          said,
          words.helloOnce,
          ...(greeted.has(other) ? [] : [buttons(back)]),
        ),
        since,
        why: 'asked',
      });
    });
  });
}
