import { emptyState, evolve, type State, show } from '../../src/coalition.js';
import { words as forgettingWords } from '../../src/forgetting/words.js';
import { fingerprintOf } from '../../src/hang.js';
import { fortnightMs } from '../../src/inbox/state.js';
import { note, plain, plainLine, withoutPages } from '../../src/note.js';
import { commitmentsPage, decisionsPage, differencesPage, digestPage, picturesPage } from '../../src/pages/contents.js';
import type { Part } from '../../src/pages/page.js';
import { digestsOf, newStory, readOn } from '../../src/pages/story.js';
import { nameOfPlace } from '../../src/ports.js';
import { cast } from './cast.js';
import type { Said } from './chronicle.js';
import { colleaguesOf, namesOf } from './names.js';
import { roomInEachLanguage } from './spoken.js';
import type { Told } from './tell.js';

/** What must hold over the whole year, each as the sentences that tell where it does not. */
export type Hold = (told: Told) => Promise<string[]>;

const stateOf = ({ log }: Pick<Told, 'log'>): State => {
  const state = emptyState();
  for (const entry of structuredClone(log)) evolve(state, entry);
  return state;
};

const isRoom = ({ place }: Said, { year }: Told): boolean => year.stage.rooms.some(({ id }) => id === place);
const inRooms = (told: Told): Said[] => told.year.chronicle.said.filter((one) => isRoom(one, told));
const start = ({ at, text }: Said): string => `${at}: ${text.slice(0, 120).replaceAll('\n', ' / ')}`;

/** Under which key each message hangs, by place and message. */
async function keysOf({ year, coalition }: Told): Promise<Map<string, { key: string; fingerprint: string }>> {
  const hung = await year.stage.store.board.read(coalition);
  return new Map(
    hung.flatMap(({ key, messageId, fingerprint }) => {
      const at = key.lastIndexOf('@');
      const name = messageId && year.chronicle.firstName(key.slice(at + 1), messageId);
      return name ? [[name, { key: key.slice(0, at), fingerprint }]] : [];
    }),
  );
}

/** Nothing that Slack or Discord would refuse was sent, and nothing broke unseen. */
const valid: Hold = async ({ year: { stage } }) => [...stage.refused, ...stage.faults.map(String)];

/** Every card hangs once in every room, on the servers as on the board. */
const onceEverywhere: Hold = async (told) => {
  const keys = await keysOf(told);
  const posts = inRooms(told).filter(({ how }) => how === 'posted');
  const byRoom = new Map(told.year.stage.rooms.map(({ id }) => [id as string, [] as string[]]));
  const wrong: string[] = [];
  // What was taken down, because somebody took their words back, hangs under no key any more.
  const last = new Map(inRooms(told).map(({ id, text }) => [id, text]));
  const isDown = ({ id }: Said): boolean => last.get(id)?.includes(forgettingWords.takenDown) === true;
  for (const post of posts) {
    const key = keys.get(post.id ?? '')?.key;
    if (key === undefined && isDown(post)) byRoom.get(post.place)?.push(`down ${post.at}`);
    else if (key === undefined) wrong.push(`posted, and nobody knows it any more: ${start(post)}`);
    else if (byRoom.get(post.place)?.includes(key)) wrong.push(`posted twice: ${key}, ${start(post)}`);
    else byRoom.get(post.place)?.push(key);
  }
  const every = new Set([...byRoom.values()].flat());
  for (const [room, here] of byRoom) {
    for (const key of every) if (!here.includes(key)) wrong.push(`${key} never came to ${room}`);
    const standing = await told.year.stage.rooms.find(({ id }) => id === room)?.messages();
    if (standing?.length !== here.length) wrong.push(`${room} holds ${standing?.length} messages of ${here.length}`);
  }
  return wrong;
};

/** What people were written without asking, by any feature: at most two a fortnight for each organisation. */
const rationed: Hold = async (told) => {
  const keys = await keysOf(told);
  const counted = told.log.flatMap((entry) => (entry.type === 'inbox.written' ? [entry] : []));
  const wrong: string[] = [];
  for (const one of counted) {
    const since = Date.parse(one.at) - fortnightMs;
    const near = counted.filter(
      ({ at, organisation }) => organisation === one.organisation && Date.parse(at) > since && at <= one.at,
    );
    if (near.length > 2) wrong.push(`${one.organisation} was written to ${near.length} times by ${one.at}`);
  }
  const unasked = /^(checkin\.\w+\.o|sensecheck\.\w+\.o|remind\.|mirror\.|introduction\.\w+\.met)/;
  for (const post of told.year.chronicle.said.filter(({ how, place }) => how === 'posted' && !place.includes(':C'))) {
    const key = keys.get(post.id ?? '')?.key;
    if (!key || !unasked.test(key)) continue;
    if (!counted.some((one) => one.key === key)) wrong.push(`not counted: ${key}`);
  }
  return wrong;
};

/** What was said in private, sealed or with no name reaches nobody who may not read it. */
const sealed: Hold = async ({ year }) =>
  year.secrets.flatMap(({ words, readers, until }) => {
    const may = readers.flatMap(colleaguesOf).map((one) => year.stage.personOf(one) as string);
    return year.chronicle.said
      .filter(({ text, at, place }) => text.includes(words) && !may.includes(place) && !(until && at >= until))
      .map((one) => `“${words}” reached ${one.place}: ${start(one)}`);
  });

const rank =
  /\b(most active|least active|top (two|three|five|ten|\d+)|rank(ed|ing)?|league|leader(board)?|score[sd]?|busiest|quietest|number one|runner-up|lagging|best performing)\b/i;
const figure = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';
/** What would rank somebody in this text. */
const ranksIn = (text: string): string[] => [
  ...(rank.test(text) ? ['ranks'] : []),
  ...namesOf(cast)
    .filter((name) => new RegExp(`${name}(?:: | \\(| – |, )${figure}\\b(?! June)`, 'i').test(text))
    .map((name) => `a figure beside ${name}`),
];
/** No figure stands beside a name, and nobody is said to be more or less than others. */
const unranked: Hold = async (told) =>
  inRooms(told).flatMap((one) => ranksIn(one.text).map((wrong) => `${wrong}: ${start(one)}`));

/** The same on every web page; and where a digest's page says how we worked, nobody is named, so nobody is missed. */
const pagesToo: Hold = async (told) => {
  const story = readOn(newStory(), structuredClone(told.log));
  const { state } = story;
  const now = told.year.stage.now.toISOString();
  const digests = digestsOf(story);
  const pages = [
    ...[differencesPage(state, now), decisionsPage(state), commitmentsPage(state, now), picturesPage(state)],
    ...digests.map(digestPage),
  ];
  const texts = pages.flatMap(({ title, parts }) => textsOf(parts).map((text) => [title, text] as const));
  const worked = digests.flatMap(({ title, sections }) =>
    sections
      .filter(({ name }) => name === 'worked')
      .map(({ lines }) => [title, lines.map((line) => plainLine(line)).join('\n')] as const),
  );
  return [
    ...(texts.length > pages.length && worked.length > 0 ? [] : ['there are no pages to look at']),
    ...texts.flatMap(([title, text]) => ranksIn(text).map((wrong) => `${wrong} on “${title}”: ${text.slice(0, 200)}`)),
    ...worked.flatMap(([title, text]) =>
      namesOf(cast)
        .filter((name) => text.includes(name))
        .map((name) => `${name} is named where “${title}” says how we worked`),
    ),
  ];
};
const textsOf = (parts: Part[]): string[] =>
  parts.flatMap(({ heading = '', blocks, parts: inner = [] }) => [plain(note(heading, ...blocks)), ...textsOf(inner)]);

/** Who did not answer a check-in stands on no card about it. */
const silentUnnamed: Hold = async (told) => {
  const keys = await keysOf(told);
  const organisations = told.log.flatMap((entry) => (entry.type === 'organisation.joined' ? [entry] : []));
  return inRooms(told).flatMap((one) => {
    const [, id] = /^checkin\.(k\d+)/.exec(keys.get(one.id ?? '')?.key ?? '') ?? [];
    if (!id) return [];
    const heard = told.log.flatMap((entry) =>
      entry.type === 'checkin.answered' && entry.id === id ? [entry.organisation] : [],
    );
    return organisations
      .filter((silent) => !heard.includes(silent.id) && one.text.includes(silent.name))
      .map(({ name }) => `${name} did not answer ${id} and is named: ${one.text}`);
  });
};

/** In a digest everybody has the same room, and it is not always the same who comes first. */
const fairDigests: Hold = async ({ log }) => {
  const entered = new Map(log.flatMap((one) => (one.type === 'digest.added' ? [[one.id, one] as const] : [])));
  const firsts: string[] = [];
  const wrong: string[] = [];
  for (const digest of log.flatMap((one) => (one.type === 'digest.posted' ? [one] : []))) {
    const owners = digest.sections
      .filter(({ name }) => name === 'changed' || name === 'story')
      .map(({ of = [] }) => of.flatMap((id) => entered.get(id)?.organisation ?? []));
    for (const own of owners)
      for (const one of new Set(own))
        if (own.filter((other) => other === one).length > 2) wrong.push(`${one} has more room in ${digest.id}`);
    const [changed = []] = owners;
    if (new Set(changed).size > 1) firsts.push(changed[0] ?? '');
  }
  if (firsts.length > 1 && new Set(firsts).size === 1) wrong.push(`${firsts[0]} is always named first`);
  return wrong;
};

/** The log alone makes the same coalition, and every room reads what it says. */
const folds: Hold = async (told) => {
  const state = stateOf(told);
  const again = emptyState();
  for (const entry of JSON.parse(JSON.stringify(told.log)) as Told['log']) evolve(again, entry);
  const wrong = fingerprintOf(describe(state)) === fingerprintOf(describe(again)) ? [] : ['it folds differently'];
  const hung = new Map(
    (await told.year.stage.store.board.read(told.coalition)).map((one) => [one.key, one.fingerprint]),
  );
  const rooms = new Set(told.year.stage.rooms.map(({ id }) => id as string));
  for (const posting of show(state, told.year.stage.now)) {
    const key = `${posting.key}@${nameOfPlace(posting.place)}`;
    if (!rooms.has(nameOfPlace(posting.place)) || !hung.has(key)) continue;
    if (hung.get(key) !== fingerprintOf(withoutPages(posting.note))) wrong.push(`${key} reads otherwise`);
  }
  return wrong;
};

/** All of it, each with the sentence that it keeps. */
export const holds: [string, Hold][] = [
  ['all that was sent is what Slack and Discord take, and nothing broke unseen', valid],
  ['every card hangs in every room, and hangs there once', onceEverywhere],
  ['no organisation is written to more than twice a fortnight without having asked', rationed],
  ['nobody outside reads sealed words', sealed],
  ['nothing in any room ranks organisations or puts a figure beside a name', unranked],
  ['nor does any web page, and none names anybody where it says how we worked', pagesToo],
  ['in a digest everybody has the same room, and not always the same comes first', fairDigests],
  ['whoever did not answer is named on no card', silentUnnamed],
  ['every card has room for what it says in each language', roomInEachLanguage],
  ['the log alone makes the same coalition, and what hangs is what it says', folds],
];

/** Maps and sets as lists, so that all of a state can be compared. */
const describe = (value: unknown): unknown =>
  value instanceof Map || value instanceof Set
    ? [...value].map(describe)
    : Array.isArray(value)
      ? value.map(describe)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, one]) => [name, describe(one)])
        : value;
