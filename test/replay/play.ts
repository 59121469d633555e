import type { Side } from '../../src/agreement/answers.js';
import { words as checkinWords } from '../../src/checkins/words.js';
import { words as commitmentWords } from '../../src/commitments/words.js';
import { shorten } from '../../src/disagreements/fit.js';
import { words } from '../../src/disagreements/words.js';
import { inWords } from '../../src/members/who.js';
import { numberFor, type Organisation } from './cast.js';
import { bare, type Chosen } from './choose.js';
import type { Conversation } from './conversation.js';
import type { Seen } from './door.js';
import type { Stage } from './stage.js';

/** What is played: a conversation's answers, given by organisations. */
export interface Script {
  conversation: Conversation;
  cast: Organisation[];
  statements: Chosen[];
  seed: string;
}
/** Hears how far the play is: a sentence at the end of each stage, numbers within one. */
export interface Audience {
  stage(sentence: string): void;
  progress(done: number, of: number): void;
}

/** Polis's own button for 0 reads “Pass / Unsure”. A gap is left for later, and nobody comes back to it. */
const labelOf = (stance: Side | undefined): string =>
  stance === undefined ? words.later : words.answers[stance === 1 ? 'yes' : stance === -1 ? 'no' : 'unsure'];

export const coalitionName = 'Replay Coalition';
export const titleOf = ({ topic }: Conversation): string => shorten(topic.replace(/\s+/g, ' '), 100);

/** A week in June: founded on a Monday, asked, answered, closed on Thursday, told in the next Monday's digest. */
export async function play(stage: Stage, script: Script, audience: Audience): Promise<{ answersSent: number }> {
  const { cast, statements } = script;
  await found(stage, script);
  audience.stage(
    `${cast.length} organisations have joined in ${stage.rooms.length === 1 ? 'one room' : `${stage.rooms.length} rooms`}.`,
  );
  await openSenseCheck(stage, script);
  audience.stage(`A sense check of ${statements.length} statements is open.`);
  const counted = await answerAll(stage, script, audience);
  audience.stage(
    `${counted.given} answers of the conversation were given; what somebody had not answered was left open ${counted.gaps} times.`,
  );
  await stage.until('2026-06-16T08:30:00.000Z');
  await checkIn(stage, script);
  audience.stage(`The check-in was answered by all ${cast.length}.`);
  await commit(stage, script);
  audience.stage('Two commitments were made.');
  await stage.until('2026-06-18T08:00:00.000Z');
  audience.stage('The sense check has closed.');
  await stage.until('2026-06-22T08:00:00.000Z');
  audience.stage('Monday’s digest has been posted.');
  return { answersSent: counted.given };
}

async function found(stage: Stage, { cast, conversation }: Script): Promise<void> {
  const [host, ...others] = cast;
  const begun = await (await delegate(stage, host).type('setup found')).fill({
    name: coalitionName,
    purpose: `we hear each other on “${shorten(titleOf(conversation), 100)}”`,
    zone: 'Europe/London',
  });
  await introduce(await begun.press('Say who we are'), host);
  for (const [number] of stage.rooms.entries()) {
    const first = others.find(({ room }) => room === number);
    if (number === 0 || !first) continue;
    const made = await (await delegate(stage, host).type('setup invite')).fill({ once: 'yes' });
    const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(made.text) ?? [];
    expectIn(await (await delegate(stage, first).type('setup join')).fill({ code }), coalitionName);
  }
  for (const one of others) await introduce(await delegate(stage, one).type('setup organisation'), one);
  await stage.settle();
}

async function introduce(form: Seen, organisation: Organisation | undefined): Promise<void> {
  if (!organisation) return;
  const { name, kind, size, lived } = organisation;
  expectIn(await form.fill({ name, kind, size, lived }), `You answer for ${name}.`);
}

/** Opened by the second organisation: nobody needs to be a host for it. */
async function openSenseCheck(stage: Stage, { cast, conversation, statements }: Script): Promise<void> {
  const form = await delegate(stage, cast[1]).type('propose sensecheck');
  const opened = await form.fill({
    title: titleOf(conversation),
    statements: statements.map((one) => one.words).join('\n'),
    hours: '72',
  });
  expectIn(opened, words.openedNow);
  await stage.settle();
}

/** Everybody at once, each at their own list: whoever is shown a statement answers that one. */
async function answerAll(stage: Stage, script: Script, audience: Audience): Promise<{ given: number; gaps: number }> {
  const { cast, conversation, statements } = script;
  const counted = { given: 0, gaps: 0 };
  const answer = async (organisation: Organisation): Promise<void> => {
    const own = conversation.participants.get(organisation.participant);
    const person = delegate(stage, organisation);
    const card = person.answersIn === 'room' ? words.promptTitle : words.inboxTitle;
    let seen = await person.pressOn(person.answersIn, card, words.answerPrivately);
    for (const _ of statements) {
      const stance = own?.get(shownIn(seen, statements).id);
      seen = await seen.press(labelOf(stance));
      counted[stance === undefined ? 'gaps' : 'given'] += 1;
      audience.progress(counted.given + counted.gaps, cast.length * statements.length);
    }
    expectIn(seen, words.yourAnswers);
  };
  await Promise.all(cast.map(answer));
  await stage.settle();
  return counted;
}

/** The statement that somebody is being asked, found by its own words on a line of its own. */
function shownIn({ text }: Seen, statements: Chosen[]): Chosen {
  const lines = new Set(text.split('\n').map(bare));
  const shown = statements.filter((one) => lines.has(bare(one.words)));
  if (shown.length !== 1 || !shown[0]) throw new Error(`${shown.length} statements are shown in:\n${text}`);
  return shown[0];
}

const amounts = ['plenty', 'some', 'stretched', 'some', 'none'] as const;
const moved = ['We read all the statements aloud at our meeting.', 'Two new people came along.', ''];

/** From the card in the room; the first organisation also says something with no name. */
async function checkIn(stage: Stage, { cast, seed }: Script): Promise<void> {
  for (const [index, organisation] of cast.entries()) {
    const amount = amounts[numberFor(seed, `check-in ${index}`, amounts.length)] ?? 'some';
    const seen = await delegate(stage, organisation).pressOn('room', checkinWords.title, checkinWords.amounts[amount]);
    if (amount === 'none') {
      expectIn(seen, checkinWords.thanksNone(organisation.name));
      continue;
    }
    const said = moved[numberFor(seed, `moved ${index}`, moved.length)] ?? '';
    const unsaid: Record<string, string> =
      index === 0 ? { unsaid: 'Some of us find this easier to say here.', seen: 'notkept' } : {};
    expectIn(await seen.fill({ moved: said, ...unsaid }), 'Thank you.');
  }
  await stage.settle();
}

/** One organisation will do something by itself; another, where possible on the other platform, is asked and says yes. */
async function commit(stage: Stage, { cast }: Script): Promise<void> {
  const [host, other] = cast;
  const promise = await delegate(stage, host).type('commit we');
  expectIn(
    await promise.fill({ what: 'Read what we heard aloud at our next meeting', when: '24 June' }),
    commitmentWords.promised,
  );
  const ask = await delegate(stage, host).type('commit ask');
  const what = 'Write one page on what we share';
  expectIn(await ask.fill({ what, of: 'o2', when: '26 June' }), inWords([other?.name ?? '']));
  await stage.settle();
  await delegate(stage, other).pressOn('inbox', what, commitmentWords.answers.yes);
  await stage.settle();
}

const delegate = (stage: Stage, organisation: Organisation | undefined) => {
  if (!organisation) throw new Error('There are two organisations at least');
  return stage.delegateOf(organisation);
};

/** What was done must have been done: a refusal ends the play with what was read. */
function expectIn({ text }: Seen, words: string): void {
  if (!text.includes(words)) throw new Error(`Somebody expected to read “${words}”, but read:\n${text}`);
}
