import type { Organisation } from '../replay/cast.js';
import type { Delegate } from '../replay/door.js';
import { Stage } from '../replay/stage.js';
import { found } from './founding.js';

/** Seven organisations, two Slack workspaces (rooms 0 and 2) and a Discord server between them (room 1). */
const cast: Organisation[] = [
  { participant: '', name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes', room: 0 },
  { participant: '', name: 'Welcome Kitchen', kind: 'community', size: 'tiny', lived: 'yes', room: 0 },
  { participant: '', name: 'Street Nurses', kind: 'charity', size: 'small', lived: 'no', room: 1 },
  { participant: '', name: 'Legal Bridge', kind: 'charity', size: 'small', lived: 'no', room: 1 },
  { participant: '', name: 'River Fund', kind: 'funder', size: 'medium', lived: 'no', room: 1 },
  { participant: '', name: 'Harbour Trust', kind: 'charity', size: 'large', lived: 'no', room: 2 },
  { participant: '', name: 'County Housing', kind: 'charity', size: 'large', lived: 'no', room: 2 },
];
const roomNames = ['Slack 1', 'Discord', 'Slack 2'];

/** What stands in each room and each inbox. */
type Standing = Map<string, string[]>;

/**
 * A coalition of unlike organisations on migrant destitution. Two large members are about to work with the Home Office on
 * returns; two others could not stay alongside that, and have never said so.
 */
export class Destitution {
  private seen: Standing = new Map();
  private constructor(readonly stage: Stage) {}

  static async begin(): Promise<Destitution> {
    const story = new Destitution(await Stage.open(cast, 3));
    await found(story.stage, cast);
    // Check-ins are another story.
    await (await story.of('Rooted').type('checkin pause')).fill({ until: '1 December' });
    await story.stage.settle();
    await story.news();
    return story;
  }

  of(name: string): Delegate {
    const found = cast.find((one) => one.name === name);
    if (!found) throw new Error(`Nobody is called ${name}`);
    return this.stage.delegateOf(found);
  }

  /** Every message that came since this was last asked, by place. Places without news are left out. */
  async news(): Promise<Record<string, string[]>> {
    const before = this.seen;
    this.seen = await this.standing();
    const fresh = [...this.seen].map(([place, all]) => [place, all.slice(before.get(place)?.length ?? 0)] as const);
    return Object.fromEntries(fresh.filter(([, messages]) => messages.length > 0));
  }

  /** Every message that stands in every room and every inbox now. */
  async standing(): Promise<Standing> {
    const standing: Standing = new Map();
    for (const [index, room] of this.stage.rooms.entries()) standing.set(roomNames[index] ?? '', await room.messages());
    for (const { name } of cast) standing.set(name, await this.of(name).inbox());
    return standing;
  }

  /** On a calm day: Legal Bridge adds the topic, three organisations write down a line that nobody else reads. */
  async linesWritten(): Promise<void> {
    await (await this.of('Legal Bridge').type('concern topic')).fill({ name: 'Home Office co-operation' });
    const lines = [
      ['Welcome Kitchen', 't7', 'anybody who helps to send our neighbours back'],
      ['Street Nurses', 't7', 'work that people must fear at the clinic door'],
      ['River Fund', 't2', 'money from arms'],
    ] as const;
    for (const [name, topic, text] of lines)
      await (await this.of(name).type('concern line')).fill({ topic, text, seen: 'sealed' });
    await this.stage.settle();
  }

  /** Says what it plans; returns what it reads. */
  async files(name: string, what: string): Promise<string> {
    const read = await (await this.of(name).type('concern headsup')).fill({ what, topics: 't7' });
    await this.stage.settle();
    return read.text;
  }

  async until(moment: string): Promise<void> {
    await this.stage.until(moment);
  }

  async end(): Promise<void> {
    await this.stage.close();
  }
}
