import { decide, type State } from '../../../src/coalition.js';
import { isLeaning, isPerson } from '../../../src/disagreements/speaking.js';
import type { Opened } from '../../../src/feature.js';
import type { Ballot } from '../../../src/ports.js';
import { all, allWorlds, asShown, nearWorlds, type Said } from '../../worlds.js';

/** Whose answer to which statement the close of this sense check tells, if it tells one. */
export function told(state: State, id: string, now: Date, opened: Opened[]): string | undefined {
  const isOne = ({ of, ballot }: Opened) => (isPerson(of) ? 'person' : isLeaning(ballot) ? 'leaning' : 'counted');
  for (const kind of ['counted', 'leaning', 'person'] as const) {
    const group = opened.filter((one) => isOne(one) === kind);
    const tells = toldOf(
      state,
      id,
      now,
      group,
      opened.filter((one) => isOne(one) !== kind),
    );
    if (tells) return tells;
  }
  return undefined;
}

/** The same of one group of those who answered; what the others said stays as it is. */
function toldOf(state: State, id: string, now: Date, opened: Opened[], others: Opened[]): string | undefined {
  const check = state.disagreements.senseChecks.get(id)!;
  // All that is read later comes from these events: where they are the same, so is every word.
  const closes = (ballots: Opened[]): string =>
    JSON.stringify(
      decide(state, { type: 'sensecheck.close', id }, { by: 'clock', now, isHost: false }, [...ballots, ...others]),
    );
  const shown = closes(opened);
  const lines = check.statements.map((_, index) => String(index + 1));
  const saidTo = new Map(lines.map((line) => [line, opened.map(({ ballot }) => (ballot[line] ?? 'open') as Said)]));
  const sortsOf = (line: string): string[] =>
    opened.map(({ of }) => {
      const { kind, size } = state.members.organisations.get(of) ?? {};
      const before = state.disagreements.senseChecks.get('s1')?.heard.has(of);
      return [kind, size, check.said.get(of)?.get(Number(line)), before].join();
    });
  const swapped = lines.reduce((ballots, line) => {
    return answeredAs(ballots, line, turned(saidTo.get(line)!, sortsOf(line)));
  }, opened);
  const swapsHide = closes(swapped) === shown;
  for (const [line, said] of saidTo) {
    const sorts = sortsOf(line);
    const cellOf = (index: number): string => `${sorts[index]} ${asShown(said[index]!)}`;
    const hidden = new Set<string>();
    const hide = (world: Said[]): void => {
      for (const [index, one] of world.entries()) if (asShown(one) !== asShown(said[index]!)) hidden.add(cellOf(index));
    };
    if (swapsHide) hide(turned(said, sorts));
    const hides = (worlds: Generator<Said[]>): boolean => {
      for (const world of worlds) {
        if (closes(answeredAs(opened, line, world)) !== shown) continue;
        hide(world);
        return true;
      }
      return false;
    };
    // Another answered otherwise, and with all that both said exchanged every word would be the same.
    const hasDouble = (index: number): boolean =>
      [...said.keys()].some(
        (other) => asShown(said[other]!) !== asShown(said[index]!) && closes(exchanged(opened, index, other)) === shown,
      );
    for (const index of said.keys()) {
      if (hidden.has(cellOf(index)) || hides(nearWorlds(said, index, undefined))) continue;
      if (hasDouble(index)) continue;
      if ([all.slice(0, 3), all].some((few) => hides(allWorlds(few, sorts, said, index, undefined)))) continue;
      return `${opened[index]!.of} said ${said[index]} to ${line}: ${JSON.stringify({ said, sorts, shown })}`;
    }
  }
  return undefined;
}

/** Within each sort everybody says what the next one says, in the order of what they say: one of each answer changes. */
function turned(said: Said[], sorts: string[]): Said[] {
  const world = [...said];
  for (const sort of new Set(sorts)) {
    const own = [...said.keys()].filter((index) => sorts[index] === sort);
    own.sort((a, b) => all.indexOf(said[a]!) - all.indexOf(said[b]!));
    for (const [place, index] of own.entries()) world[index] = said[own[(place + 1) % own.length]!]!;
  }
  return world;
}

const isReserved = (said: string | undefined): boolean => said === 'unsure' || said === 'no';

/** The same ballots with other answers to one statement; what people would need goes to those who now say unsure or no. */
function answeredAs(opened: Opened[], line: string, world: Said[]): Opened[] {
  const needLine = `n${line}`;
  const needs = opened.flatMap(({ ballot }) => (isReserved(ballot[line]) ? (ballot[needLine] ?? []) : []));
  return opened.map(({ of, ballot }, index) => {
    const { [line]: _, [needLine]: __, ...rest } = ballot;
    const said = world[index]!;
    const need = isReserved(said) ? needs.pop() : undefined;
    return {
      of,
      ballot: {
        ...rest,
        ...(said === 'open' ? passing(rest, line) : { [line]: said }),
        ...(need ? { [needLine]: need } : {}),
      },
    };
  });
}

/** Whoever leaves the one statement open that they answered may have passed another: else they would not have been heard. */
const passing = (rest: Ballot, line: string): Ballot =>
  Object.keys(rest).some((key) => /^\d+$/.test(key)) ? {} : { [line === '1' ? '2' : '1']: 'pass' };

/** The same ballots, two of them exchanged. */
const exchanged = (opened: Opened[], one: number, other: number): Opened[] =>
  opened.map(({ of, ballot }, index) => ({
    of,
    ballot: index === one ? opened[other]!.ballot : index === other ? opened[one]!.ballot : ballot,
  }));
