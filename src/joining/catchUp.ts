import type { State } from '../coalition.js';
import { isGoing } from '../commitments/state.js';
import { current } from '../declaration/state.js';
import { together } from '../disagreements/cards.js';
import { joined } from '../disagreements/fit.js';
import { openDifferences } from '../disagreements/state.js';
import { meetingsBetween } from '../meetings/state.js';
import { hostingNames, inWords } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import { type Block, buttons, type Line, list, type Note, note, plain, strong, text } from '../note.js';
import { decisionsInForce } from '../proposals/deciding/rules.js';
import { addHours } from '../rhythm/day.js';
import { startHigh } from '../rhythm/words.js';
import { words } from './words.js';

/** Words of the whole card, its title and buttons too: what is read before the kettle boils. */
export const mostWords = 200;
const mostOfEach = 3;
const wordsOfLine = 20;
const lookAheadHours = 60 * 24;

export const sectionNames = [
  'purpose',
  'declaration',
  'differences',
  'decisions',
  'commitments',
  'meeting',
  'hosts',
  'words',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What a newcomer should know, from what is so now: the first line of each section, then the next ones while there is room. */
export function catchUp(state: State, now: Date): Note {
  const lines = linesOf(state, now);
  const kept = new Map(sectionNames.map((name) => [name, 0]));
  for (let turn = 1; turn <= mostOfEach; turn += 1)
    for (const name of sectionNames) {
      if (lines[name].length < turn || kept.get(name) !== turn - 1) continue;
      if (wordsIn(card(state, lines, new Map(kept).set(name, turn)), state) <= mostWords) kept.set(name, turn);
    }
  return card(state, lines, kept);
}

/** As people count them: what stands between spaces. */
export const wordsIn = (card: Note, { members }: Pick<State, 'members'>): number =>
  plain(card, members.zone)
    .split(/\s+/)
    .filter((word) => word !== '').length;

const linesOf = (state: State, now: Date): Record<SectionName, Line[]> => {
  const { members, declaration, disagreements, proposals, commitments, meetings } = state;
  const declared = current(declaration);
  const at = now.toISOString();
  const next = meetingsBetween(meetings, at, addHours(at, lookAheadHours)).find(({ about }) => !about);
  const hosts = hostingNames(members);
  return {
    purpose: [[short(memberWords.welcome(declared?.purpose ?? members.purpose), wordsOfLine * 2)]],
    declaration: (declared?.lines ?? []).map((line) => [short(line.words)]),
    differences: together(openDifferences(disagreements)).map((group) => {
      const unshared = short(joined(group.map((one) => one.unshared)));
      const shared = joined([...new Set(group.flatMap((one) => one.shared))]);
      return [shared ? words.shared(short(shared), unshared) : words.noShared(unshared)];
    }),
    decisions: decisionsInForce(proposals)
      .map(({ title }) => [short(title)])
      .reverse(),
    commitments: [...commitments.all.values()]
      .filter(isGoing)
      .map(({ what }) => [startHigh(short(what))])
      .reverse(),
    meeting: next ? [[`${short(next.title)}, `, { moment: next.begins }]] : [],
    hosts: hosts.length > 0 ? [[inWords(hosts)]] : [],
    words: [[words.glossary]],
  };
};

/** The first words of a sentence; three dots where it went on. */
const short = (sentence: string, most = wordsOfLine): string => {
  const all = sentence.trim().split(/\s+/);
  return all.length > most ? `${all.slice(0, most).join(' ')}…` : all.join(' ');
};

const card = (state: State, lines: Record<SectionName, Line[]>, kept: Map<SectionName, number>): Note =>
  note(
    words.catchUpTitle(state.members.name),
    ...sectionNames.flatMap((name): Block[] => {
      const said = lines[name].slice(0, kept.get(name));
      if (said.length === 0) return [];
      return name === 'purpose' ? said.map((line) => text(...line)) : [text(strong(words.sections[name])), list(said)];
    }),
    buttons(
      ...(lines.declaration.length > 0 ? [{ label: words.declaration, opens: { action: 'setup declaration' } }] : []),
      { label: words.whoIsHere, opens: { action: 'setup who' } },
      { label: words.needsMe, opens: { action: 'home' } },
    ),
  );
