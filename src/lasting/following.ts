import type { Entry } from '../coalition.js';
import type { Lapse } from '../feature.js';
import { rewordAt, wordsAt } from '../forgetting/paths.js';
import type { Day } from '../names.js';
import { dayIn, type Lastings } from './state.js';
import { noLongerKept } from './words.js';

type Paths = Partial<Record<string, readonly string[]>>;
/** A lapse as it is read for any event. */
interface AnyLapse extends Pick<Lapse<Entry>, 'as' | 'thing'> {
  words: Paths;
  fields?: Paths;
  closedBy?: readonly string[];
  openedBy?: readonly string[];
}

/** What an event does to words: it holds some, it closes their thing, or opens it again. */
interface Rule {
  lapse: AnyLapse;
  holds: { words: readonly string[]; fields: readonly string[] } | undefined;
  closes: boolean;
  opens: boolean;
}
export type Rules = ReadonlyMap<string, readonly Rule[]>;

/** All features' lapses, by event. */
export function rulesOf(lapses: readonly AnyLapse[]): Rules {
  const rules = new Map<string, Rule[]>();
  for (const lapse of lapses) {
    const { words, fields = {}, closedBy = [], openedBy = [] } = lapse;
    for (const type of new Set([...Object.keys(words), ...Object.keys(fields), ...closedBy, ...openedBy])) {
      const isHeld = type in words || type in fields;
      const holds = isHeld ? { words: words[type] ?? [], fields: fields[type] ?? [] } : undefined;
      const rule = { lapse, holds, closes: closedBy.includes(type), opens: openedBy.includes(type) };
      rules.set(type, [...(rules.get(type) ?? []), rule]);
    }
  }
  return rules;
}

/** Keeps account of where words stand in the story, and since when their time runs. Called with every entry, in order. */
export function follow(slice: Lastings, entry: Entry, rules: Rules): void {
  const position = slice.length;
  slice.length += 1;
  for (const rule of rules.get(entry.type) ?? []) {
    const thing = thingOf(rule.lapse, entry);
    if (rule.closes) close(slice, rule.lapse, thing, dayIn(entry));
    if (rule.opens) reopen(slice, thing);
    if (rule.holds && isHeld(entry, rule.holds)) hold(slice, rule.lapse, thing, dayIn(entry), position);
  }
}

/** The entry without the words whose time is over. */
export function withoutLapsed(entry: Entry, rules: Rules): Entry {
  let left = entry;
  for (const { holds } of rules.get(entry.type) ?? []) {
    if (!holds) continue;
    left = rewordAt(left, holds.words, () => noLongerKept);
    const { fields } = holds;
    if (fields.some((field) => field in left))
      left = Object.fromEntries(Object.entries(left).filter(([key]) => !fields.includes(key))) as Entry;
  }
  return left;
}

const isHeld = (entry: Entry, { words, fields }: NonNullable<Rule['holds']>): boolean =>
  fields.some((field) => field in entry) || wordsAt(entry, words).some((said) => said !== noLongerKept && said !== '');

const thingOf = ({ thing }: AnyLapse, entry: Entry): string =>
  thing?.(entry) ?? `${entry.type.slice(0, entry.type.indexOf('.'))}.${'id' in entry ? entry.id : ''}`;

function hold(slice: Lastings, { as, closedBy, thing: named }: AnyLapse, thing: string, since: Day, at: number): void {
  if (closedBy) {
    slice.open.set(thing, [...(slice.open.get(thing) ?? []), at]);
    return;
  }
  const last = slice.running.at(-1);
  if (named || as === 'concerns') slice.running.push({ as, since, thing, at: [at] });
  else if (last?.as === as && last.since === since && last.thing === undefined) last.at.push(at);
  else slice.running.push({ as, since, at: [at] });
}

function close(slice: Lastings, { as }: AnyLapse, thing: string, since: Day): void {
  const at = slice.open.get(thing);
  if (!at) return;
  slice.open.delete(thing);
  slice.running.push({ as, since, thing, at });
}

function reopen(slice: Lastings, thing: string): void {
  const back = slice.running.filter((one) => one.thing === thing).flatMap(({ at }) => at);
  if (back.length === 0) return;
  slice.running = slice.running.filter((one) => one.thing !== thing);
  slice.open.set(thing, [...back, ...(slice.open.get(thing) ?? [])]);
}
