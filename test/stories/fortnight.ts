import { words as checkinWords } from '../../src/checkins/words.js';
import { words as disagreementWords } from '../../src/disagreements/words.js';
import type { Organisation } from '../replay/cast.js';
import type { Delegate, Seen } from '../replay/door.js';
import { Stage } from '../replay/stage.js';
import { found } from './founding.js';

/** Two Slack workspaces and a Discord server between them: rooms 0 and 2 are Slack's, room 1 is Discord's. */
const cast: Organisation[] = [
  { participant: '', name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes', room: 0 },
  { participant: '', name: 'Welcome Kitchen', kind: 'community', size: 'tiny', lived: 'yes', room: 0 },
  { participant: '', name: 'Legal Bridge', kind: 'charity', size: 'small', lived: 'no', room: 1 },
  { participant: '', name: 'Street Nurses', kind: 'charity', size: 'small', lived: 'no', room: 1 },
  { participant: '', name: 'Harbour Trust', kind: 'charity', size: 'large', lived: 'no', room: 2 },
];
const named = (name: string): Organisation => {
  const found = cast.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

/** Five organisations, three rooms, two weeks in June. Every line is a signed request or an interaction from the gateway. */
export class Fortnight {
  private constructor(readonly stage: Stage) {}

  static async begin(): Promise<Fortnight> {
    return new Fortnight(await Stage.open(cast, 3));
  }

  of = (name: string): Delegate => this.stage.delegateOf(named(name));

  /** What each room reads, oldest first. */
  async rooms(): Promise<string[][]> {
    return Promise.all(this.stage.rooms.map((room) => room.messages()));
  }

  /** Monday morning: Rooted founds, the others come in with codes. */
  founded = (): Promise<void> => found(this.stage, cast);

  /** Welcome Kitchen asks what everybody thinks, and everybody answers in private. */
  async senseChecked(): Promise<void> {
    const form = await this.of('Welcome Kitchen').type('propose sensecheck');
    const statements = ['Someone should answer the phone on Saturdays', 'Volunteers may give advice'];
    await form.fill({ title: 'Weekend phone rota', statements: statements.join('\n'), hours: '72' });
    await this.stage.settle();
    const { yes, no } = disagreementWords.answers;
    for (const [index, { name }] of cast.entries()) {
      let seen = await this.openSenseCheck(this.of(name));
      for (const _ of statements) {
        const shared = seen.text.includes('on Saturdays');
        seen = await seen.press(shared || index < 2 ? yes : no);
      }
    }
    await this.stage.settle();
  }

  private openSenseCheck(delegate: Delegate): Promise<Seen> {
    const card = delegate.answersIn === 'room' ? disagreementWords.promptTitle : disagreementWords.inboxTitle;
    return delegate.pressOn(delegate.answersIn, card, disagreementWords.answerPrivately);
  }

  /** Rooted asks Legal Bridge for something; it says yes from its private messages, and does it. */
  async committed(): Promise<void> {
    const form = await this.of('Rooted').type('commit ask');
    await form.fill({ what: 'Check the leaflet', of: 'o2,o3', when: 'Thursday' });
    await this.stage.settle();
    await this.of('Legal Bridge').pressOn('inbox', 'Check the leaflet', 'Yes');
    await this.stage.settle();
  }

  /** Tuesday's check-in: three answer with words, one has no room, one is silent. */
  async checkedIn(): Promise<void> {
    const moved = {
      Rooted: 'The kettle works again',
      'Legal Bridge': 'Two appeals were won',
      'Harbour Trust': 'The board said yes',
    };
    for (const [name, words] of Object.entries(moved)) {
      const asked = await this.of(name).pressOn('room', checkinWords.title, checkinWords.amounts.some);
      await asked.fill({ moved: words });
    }
    await this.of('Welcome Kitchen').pressOn('room', checkinWords.title, checkinWords.amounts.none);
    await this.stage.settle();
  }

  async wroteForTheDigest(): Promise<void> {
    const form = await this.of('Street Nurses').type('digest add');
    await form.fill({ what: 'practice', words: 'The council sends the letter in five languages', outside: 'no' });
    await this.stage.settle();
  }

  /** The first fortnight up to just before Monday's digest, which is on hold since Sunday. */
  async untilSunday(): Promise<void> {
    await this.founded();
    await this.senseChecked();
    await this.committed();
    await this.stage.until('2026-06-16T09:00:00.000Z');
    await this.checkedIn();
    await this.wroteForTheDigest();
    await this.stage.until('2026-06-21T12:00:00.000Z');
  }

  async untilMonday(): Promise<void> {
    await this.stage.until('2026-06-22T08:00:00.000Z');
  }

  /** In each room: how many messages say this. */
  async count(saying: string): Promise<number[]> {
    return (await this.rooms()).map((messages) => messages.filter((message) => message.includes(saying)).length);
  }

  /** In each room: how many digests stand. */
  digests = (): Promise<number[]> => this.count('The week in Riverside Coalition');

  async end(): Promise<void> {
    await this.stage.close();
  }
}
