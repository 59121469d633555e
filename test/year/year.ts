import type { Entry } from '../../src/coalition.js';
import type { CoalitionId, Moment } from '../../src/names.js';
import { numberFor } from '../replay/cast.js';
import { type Delegate, newest, type Seen } from '../replay/door.js';
import { Stage } from '../replay/stage.js';
import { Deciding } from '../stories/deciding.js';
import { cast, roomCount } from './cast.js';
import { Chronicle } from './chronicle.js';
import { named } from './names.js';

/** Words that only some may ever read, and whether this holds for ever or until something opens. */
export interface Secret {
  words: string;
  /** Names of those who may: `Rooted`. */
  readers: string[];
  until?: Moment;
}

export const isDigest = (text: string): boolean => /^(The week|What happened|A quiet week) in Riverside/.test(text);
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Nine organisations and all that becomes of them in a year; the clock and the chances are ours. */
export class Year {
  readonly secrets: Secret[] = [];
  /** Proposes and answers, as the people of this year. */
  readonly deciding: Deciding;
  private constructor(
    readonly seed: string,
    readonly stage: Stage,
    readonly chronicle: Chronicle,
  ) {
    this.deciding = new Deciding(stage, (name) => this.of(name));
  }

  static async begin(seed: string): Promise<Year> {
    let made = 0;
    const newId = (length: number): string => {
      made += 1;
      return Array.from({ length }, (_, place) => letters[numberFor(seed, `name ${made} ${place}`, 32)]).join('');
    };
    let now = (): Date => new Date(0);
    const chronicle = new Chronicle(() => now());
    const stage = await Stage.open(cast, roomCount, {
      newId,
      listening: (messenger) => chronicle.listening(messenger),
    });
    now = () => stage.now;
    return new Year(seed, stage, chronicle);
  }

  /** A number from 0 below `below`, the same for the same seed and words. */
  chance = (words: string, below: number): number => numberFor(this.seed, words, below);

  /** Somebody of the cast by name; all they read is written down. */
  of(name: string): Delegate {
    const one = named(name);
    const delegate = this.stage.delegateOf(one);
    const place = this.stage.personOf(one);
    const read = async (reading: () => Promise<Seen>): Promise<Seen> => {
      const since = this.chronicle.said.length;
      const seen = await reading();
      await this.stage.settle();
      this.chronicle.settle(since, this.places(), { how: 'answered', place, text: seen.text });
      return {
        text: seen.text,
        press: (label) => read(() => seen.press(label)),
        fill: (values) => read(() => seen.fill(values)),
      };
    };
    return {
      answersIn: delegate.answersIn,
      type: (action) => read(() => delegate.type(action)),
      inbox: () => delegate.inbox(),
      pressOn: (...given) => read(() => delegate.pressOn(...given)),
    };
  }

  /** Types a command, fills in its form, and waits until all that follows has been posted. Returns what was read. */
  async does(name: string, action: string, values: { [field: string]: string } = {}): Promise<string> {
    let seen = await this.of(name).type(action);
    if (Object.keys(values).length > 0) seen = await seen.fill(values);
    await this.stage.settle();
    return seen.text;
  }

  /** Presses buttons one after the other, from the newest card that says this, and fills in what opens last. */
  async presses(
    name: string,
    where: 'room' | 'inbox',
    saying: string,
    labels: string | string[],
    values: { [field: string]: string } = {},
  ): Promise<string> {
    const [first = '', ...others] = [labels].flat();
    let seen = await this.of(name).pressOn(where, saying, first);
    for (const label of others) seen = await seen.press(label);
    if (Object.keys(values).length > 0) seen = await seen.fill(values);
    await this.stage.settle();
    return seen.text;
  }

  /** What the newest card that says this reads in each room, digests aside; throws where there is none. */
  async everyRoom(saying: string): Promise<string[]> {
    const rooms = await Promise.all(this.stage.rooms.map((room) => room.messages()));
    const cards = rooms.map((messages) => messages.filter((text) => !isDigest(text)));
    return cards.map((messages) => newest(messages, (text) => text, saying));
  }

  /** What the newest digest that says this reads in each room. */
  async digests(saying: string): Promise<string[]> {
    const rooms = await Promise.all(this.stage.rooms.map((room) => room.messages()));
    return rooms.map((messages) => newest(messages.filter(isDigest), (text) => text, saying));
  }

  /** How many messages say this, in each room. */
  async count(saying: string): Promise<number[]> {
    const rooms = await Promise.all(this.stage.rooms.map((room) => room.messages()));
    return rooms.map((messages) => messages.filter((text) => !isDigest(text) && text.includes(saying)).length);
  }

  async inbox(name: string): Promise<string> {
    return (await this.stage.delegateOf(named(name)).inbox()).join('\n=====\n');
  }

  named = named;
  isSecret(words: string, readers: string[], until?: Moment): void {
    this.secrets.push({ words, readers, ...(until ? { until } : {}) });
  }

  async coalition(): Promise<CoalitionId> {
    const [first] = this.stage.rooms;
    return (first && (await this.stage.store.directory.coalitionOfRoom(first.id))) ?? '';
  }
  /** The newest event of a kind, if there is one. */
  async last<Type extends Entry['type']>(type: Type): Promise<Extract<Entry, { type: Type }> | undefined> {
    const found = (await this.log()).findLast((entry) => entry.type === type);
    return found as Extract<Entry, { type: Type }> | undefined;
  }
  /** What an organisation is called: `o3`. */
  async nameOf(id: string): Promise<string> {
    const joined = (await this.log()).find((entry) => entry.type === 'organisation.joined' && entry.id === id);
    return joined?.type === 'organisation.joined' ? joined.name : id;
  }
  /** Somebody who hosts now. */
  async host(): Promise<string> {
    const hosts = new Set<string>();
    for (const entry of await this.log()) {
      if (entry.type === 'host.began') hosts.add(entry.person);
      if (entry.type === 'host.ended') hosts.delete(entry.person);
    }
    return this.whoIs([...hosts][0] ?? '');
  }
  /** Who of the cast this account belongs to. */
  whoIs(person: string): string {
    const found = cast.find((one) => this.stage.personOf(one) === person);
    if (!found) throw new Error(`Nobody here is ${person}`);
    return found.name;
  }
  /** In an array of this realm: one that a port copied is another's, and no strict comparison takes it for its own. */
  log = async (): Promise<Entry[]> => [...(await this.stage.log())];
  settle = (): Promise<void> => this.stage.settle();
  /** Rooms, then people, in an order that no platform has a say in. */
  private places = (): string[] => [
    ...this.stage.rooms.map(({ id }) => id),
    ...cast.map((one) => this.stage.personOf(one)),
  ];
  async until(moment: Moment): Promise<void> {
    const since = this.chronicle.said.length;
    await this.stage.until(moment);
    this.chronicle.settle(since, this.places());
  }
}
