import type { RoomId } from '../../src/names.js';

/** What somebody reads after typing, pressing or sending a form, and what they can do with it. */
export interface Seen {
  /** All they read, buttons in brackets. */
  text: string;
  press(label: string): Promise<Seen>;
  /** Fills in the form that is open and sends it. */
  fill(values: Record<string, string>): Promise<Seen>;
}

/** One person in one room. */
export interface Delegate {
  /** Where they answer what is asked of everybody: on Discord private messages are often closed. */
  answersIn: 'room' | 'inbox';
  /** Types `/moot …` in the room. */
  type(action: string): Promise<Seen>;
  /** What Moot wrote to them in private, oldest first. */
  inbox(): Promise<string[]>;
  /** Presses a button on the newest card that says this: in the room, or among their own private messages. */
  pressOn(where: 'room' | 'inbox', saying: string, label: string): Promise<Seen>;
}

/** A channel of the coalition on one platform. */
export interface Room {
  id: RoomId;
  /** `Slack, workspace T1, #coalition`. */
  name: string;
  delegate(person: string): Delegate;
  /** Every message that stands there, as its server keeps it, oldest first. */
  messages(): Promise<string[]>;
}

/** The newest of these that says so, one with this button before others; throws with what there is. */
export function newest<Card>(cards: Card[], textOf: (card: Card) => string, saying: string, label = ''): Card {
  const saysSo = cards.filter((card) => textOf(card).includes(saying));
  const found = saysSo.findLast((card) => textOf(card).includes(`[${label}`)) ?? saysSo.at(-1);
  if (found === undefined) throw new Error(`Nobody wrote “${saying}” here, but:\n${cards.map(textOf).join('\n---\n')}`);
  return found;
}
