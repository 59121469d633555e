import { howManyAnswered, howManyFull, openRound, roundsBetween } from '../checkins/state.js';
import type { State } from '../coalition.js';
import { ribbonOf } from '../commitments/pictures.js';
import { holdersOf } from '../commitments/state.js';
import { isCrowded, webOf } from '../commitments/webs.js';
import { lineInTurn } from '../declaration/cards.js';
import { current } from '../declaration/state.js';
import { digestLines, heardLine, parkedLine, together } from '../disagreements/cards.js';
import { openDifferences, openSenseChecks, parkedDifferences, senseChecksClosed } from '../disagreements/state.js';
import { driftLines } from '../hints/cards.js';
import { speaking } from '../languages/language.js';
import { languageOf } from '../members/language.js';
import { asked, hostingNames, inWords, organisationOf } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import type { Moment } from '../names.js';
import { type Line, plainLine, sayDay } from '../note.js';
import { changedLines, doneLines, needLines } from '../proposals/telling.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { stewardLines } from '../stewards/cards.js';
import { coming } from './coming.js';
import { goingSince, saidAndDone } from './done.js';
import { chosen } from './entries/choose.js';
import { storyLine, winLine } from './entries/entries.js';
import { words as entryWords } from './entries/words.js';
import { type Contents, type Entry, type Section, type SectionName, sectionNames } from './state.js';
import { words } from './words.js';

const mostNeeds = 2;
/** Lines; those of one sense check are one. */
const mostDifferences = 5;
const mostHeard = 3;
const dayMs = 86_400_000;
/** A digest over more days than this is not about a week. */
const longWeekDays = 10;

/** What a digest from `from` until `now` says, with the host's changes, as the rooms read it; and which entries it tells. Pure. */
export const compose = (state: State, from: Moment, now: Moment): Contents & { told: string[] } =>
  speaking(languageOf(state.members), () => composed(state, from, now));

function composed(state: State, from: Moment, now: Moment): Contents & { told: string[] } {
  const { members } = state;
  const told = (['win', 'story', 'agenda'] as const).flatMap((kind) => chosen(state, kind).map(({ id }) => id));
  const sections = sectionNames
    .map((name) => sectionOf(state, name, written[name](state, from, now)))
    .filter(({ lines }) => lines.length > 0);
  const all = { told, foot: foot(state) };
  // How we worked is said in every digest that says something, and is no news by itself.
  if (sections.every(({ name }) => name === 'worked') && worked(state, from, now).length === 0)
    return { ...all, title: words.quietTitle(members.name), head: [[words.quiet]], sections: [], foot: [] };
  const [first, last] = [
    dayOf(from, members.zone),
    dayOf([from, addHours(now, -12)].sort().at(-1) ?? now, members.zone),
  ];
  const days = (Date.parse(now) - Date.parse(from)) / dayMs;
  const title = words.title(members.name, sayDay(first).slice(0, -5), sayDay(last).slice(0, -5), days < longWeekDays);
  return { ...all, title, head: head(state), sections, ...picture(state, now) };
}

/** A line, and the entry it tells. */
interface Row {
  line: Line;
  of: string;
}
const plainRows = (lines: Line[]): Row[] => lines.map((line) => ({ line, of: '' }));
const rowsOf = (entries: Entry[], say: (entry: Entry) => Line): Row[] =>
  entries.map((entry) => ({ line: say(entry), of: entry.id }));

/** As it is written, or as a host wrote it; a line that the host left as it was still tells its entry. */
function sectionOf({ digest, members }: State, name: SectionName, rows: Row[]): Section {
  const edited = digest.held?.edits.get(name);
  const shown =
    edited?.map(
      (said): Row => rows.find(({ line }) => plainLine(line, members.zone) === said) ?? { line: [said], of: '' },
    ) ?? rows;
  const of = shown.map((row) => row.of);
  return { name, lines: shown.map(({ line }) => line), ...(of.some((id) => id !== '') ? { of } : {}) };
}

/** The lines of each section, from what people entered and agreed to; empty ones vanish. */
const written: Record<SectionName, (state: State, from: Moment, now: Moment) => Row[]> = {
  needs: (state, _, now) => plainRows(needs(state, now).slice(0, mostNeeds)),
  changed: (state, from, now) => [
    ...rowsOf(chosen(state, 'win'), winLine),
    ...plainRows([...changedLines(state, from, now), ...heard(state, from, now)]),
  ],
  differences: (state, from) => plainRows(differences(state, from)),
  done: (state, from, now) =>
    plainRows([...saidAndDone(state, from), ...stewardLines(state, from), ...doneLines(state, from, now)]),
  story: (state) => rowsOf(chosen(state, 'story'), storyLine),
  worked: (state, from, now) => {
    const lines = worked(state, from, now);
    return plainRows(lines.length > 0 ? lines : [[words.workedQuietly]]);
  },
  coming: (state, from, now) => [
    ...rowsOf(chosen(state, 'agenda'), ({ words: said }) => [entryWords.agenda(said)]),
    ...plainRows(coming(state, from, now, goingSince(state, from))),
  ],
};

/** One picture in turn, where there is something to see: who works with whom, unless they are too many, or how it goes. */
function picture(state: State, now: Moment): Pick<Contents, 'picture'> {
  const isWebs = state.digest.made.digests % 2 === 0;
  const shown = isWebs && !isCrowded(state) ? webOf(state) : ribbonOf(state, now);
  return shown ? { picture: shown } : {};
}

function head(state: State): Line[] {
  const { declaration, digest, members } = state;
  const line = lineInTurn(state, Math.max(0, digest.made.digests - 1));
  return [
    [places(state)],
    [memberWords.welcome(current(declaration)?.purpose ?? members.purpose)],
    ...(line ? [line] : []),
  ];
}

function places({ members }: State): string {
  const of = (platform: string) =>
    new Set([...members.rooms.keys()].filter((room) => room.startsWith(platform)).map((room) => room.split(':')[1]));
  return words.places(members.organisations.size, of('slack:').size, of('discord:').size);
}

function needs(state: State, now: Moment): Line[] {
  const round = openRound(state.checkins);
  const unanswered = new Set(
    [...state.commitments.all.values()]
      .filter(({ finished }) => !finished)
      .flatMap(({ asked: wanted, answers }) => wanted.filter((organisation) => !answers.has(organisation))),
  );
  const checks = openSenseChecks(state).map(({ title, closes }): [Moment, Line] => [
    closes,
    [words.needSenseCheck(title), { moment: closes }, '.'],
  ]);
  const closing = [...needLines(state, now), ...checks];
  return [
    ...closing.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    ...(round ? [[words.needCheckin, { moment: round.closes }, '.']] : []),
    ...(unanswered.size > 0 ? [[words.needAnswers(unanswered.size)]] : []),
  ];
}

/** What sense checks showed that left no difference open: those are told where the differences are. */
function heard({ disagreements }: State, from: Moment, now: Moment): Line[] {
  const told = new Set(openDifferences(disagreements).map((one) => one.from));
  return senseChecksClosed(disagreements, from, now)
    .filter(({ id }) => !told.has(id))
    .map(heardLine)
    .filter((line) => line !== undefined)
    .slice(0, mostHeard);
}

function differences(state: State, from: Moment): Line[] {
  const all = together(openDifferences(state.disagreements));
  const more = all.slice(mostDifferences).flat().length;
  const parked = parkedDifferences(state.disagreements).filter(({ changed }) => changed > from);
  return [
    ...digestLines(all.slice(0, mostDifferences).flat()),
    ...(more > 0 ? [[words.moreDifferences(more)]] : []),
    ...parked.slice(0, mostDifferences).map(parkedLine),
  ];
}

/** Coalition totals only; how many had no room only when enough answered that nobody is pointed at. */
function worked(state: State, from: Moment, now: Moment): Line[] {
  const rounds = roundsBetween(state.checkins, from, now).filter((round) => howManyAnswered(round) >= 3);
  const made = [...state.commitments.all.values()].filter(({ agreed }) => agreed && agreed >= from);
  const shared = made.filter((one) => holdersOf(one).length > 1).length;
  const asking = asked(state.members).length;
  return [
    ...rounds.map((round): Line => {
      const [answered, full] = [howManyAnswered(round), howManyFull(round) ?? 0];
      return [`${words.answered(answered, Math.max(asking, answered))}${full > 0 ? words.full(full) : ''}.`];
    }),
    // None with a partner would read like a score.
    ...(shared > 0 && made.length > 1 ? [[words.partnered(shared, made.length)]] : []),
    ...driftLines(state, from),
  ];
}

function foot({ members, hosting }: State): Line[] {
  const hosts = hostingNames(members);
  const first = hosting.current && organisationOf(members, hosting.current.person)?.name;
  const beside = hosts.filter((name) => name !== first);
  if (first && hosts.includes(first) && beside.length > 0) return [[words.hostedWith(first, inWords(beside))]];
  return hosts.length > 0 ? [[words.hosted(inWords(hosts))]] : [];
}
