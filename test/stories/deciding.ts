import { ownWords } from '../../src/proposals/own/words.js';
import type { Stance } from '../../src/proposals/shape.js';
import { words } from '../../src/proposals/words.js';
import type { Organisation } from '../replay/cast.js';
import type { Delegate, Seen } from '../replay/door.js';
import { Stage } from '../replay/stage.js';
import { found } from './founding.js';

const organisation = (name: string, kind: string, size: string, room: number): Organisation => ({
  participant: '',
  name,
  kind,
  size,
  lived: size === 'tiny' ? 'yes' : 'no',
  room,
});
/** Nine organisations in five rooms: 0, 2 and 4 are Slack workspaces, 1 and 3 Discord servers. */
const cast: Organisation[] = [
  organisation('Rooted', 'community', 'tiny', 0),
  organisation('Welcome Kitchen', 'community', 'tiny', 0),
  organisation('Street Nurses', 'community', 'small', 1),
  organisation('Legal Bridge', 'charity', 'medium', 1),
  organisation('Harbour Trust', 'charity', 'large', 2),
  organisation('City Council', 'public', 'large', 2),
  organisation('Tenants’ Voice', 'community', 'tiny', 3),
  organisation('River Fund', 'funder', 'medium', 3),
  organisation('Night Shelter', 'charity', 'medium', 4),
];

const named = (name: string): Organisation => {
  const found = cast.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

/** Nine organisations on three Slack workspaces and two Discord servers put something to each other and decide it. */
export class Deciding {
  constructor(
    readonly stage: Stage,
    readonly of: (name: string) => Delegate = (name) => stage.delegateOf(named(name)),
  ) {}

  static async begin(): Promise<Deciding> {
    const deciding = new Deciding(await Stage.open(cast, 5));
    await found(deciding.stage, cast);
    return deciding;
  }

  /** Typed in one line, looked over, posted. Everybody sees it a day later. */
  async proposes(name: string, line: string, changes: Record<string, string> = {}): Promise<void> {
    let preview = await this.of(name).type(`propose decision ${line}`);
    if (Object.keys(changes).length > 0) preview = await (await preview.press(words.change)).fill(changes);
    await preview.press(ownWords.post);
    await this.stage.settle();
  }

  /** Each presses its answer on the card in its own room; what needs a reason is filled in. */
  async answer(card: string, answers: Record<string, Stance>, reasons: Record<string, string> = {}): Promise<void> {
    for (const [name, stance] of Object.entries(answers)) {
      const seen = await this.press(name, card, this.labelOf(card, stance));
      if (stance === 'reservation')
        await seen.fill({ words: reasons[name] ?? 'nights are covered', hat: 'organisation' });
    }
    await this.stage.settle();
  }

  private labelOf(card: string, stance: Stance): string {
    const isLetter = card === words.head(words.kind.signon);
    return isLetter && (stance === 'content' || stance === 'reservation')
      ? words.signing[stance]
      : words.stances[stance];
  }

  press = (name: string, card: string, label: string): Promise<Seen> => this.of(name).pressOn('room', card, label);

  /** What the newest card that says this reads in every room. */
  async cards(saying: string): Promise<(string | undefined)[]> {
    const rooms = await Promise.all(this.stage.rooms.map((room) => room.messages()));
    return rooms.map((messages) => messages.findLast((message) => message.includes(saying)));
  }

  async end(): Promise<void> {
    await this.stage.close();
  }
}
