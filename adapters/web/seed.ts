import { actionNamed } from '../../commands/index.js';
import type { Reception } from '../../commands/reception.js';
import type { Reply } from '../../commands/reply.js';
import { plain } from '../../src/note.js';
import { type CastMember, cast, coalition, nameIn, roomOf } from './cast.js';
import type { Store } from './store.js';
import { story } from './story.js';

/** One thing a cast member does at the counter. Undefined: no such action exists in this version. */
type Walk = (who: string, action: string, values?: Record<string, string>) => Promise<Reply | undefined>;
type Step = [name: string, walk: (walk: Walk) => Promise<unknown>];

const { organisations, commitments, senseCheck } = story;

/** What happened before the visitor came, each step done once. */
const steps: Step[] = [
  ['found', (walk) => walk('amal', 'setup found', coalition)],
  ...['chidi', 'emre'].map(
    (who): Step => [
      `join.${who}`,
      async (walk) => walk(who, 'setup join', { code: await codeFrom(walk, 'amal', 'setup invite', { once: 'yes' }) }),
    ],
  ),
  ...Object.entries(organisations).map(
    ([who, organisation]): Step => [`organisation.${who}`, (walk) => walk(who, 'setup organisation', organisation)],
  ),
  [
    'colleague',
    async (walk) => walk('grace', 'setup join', { code: await codeFrom(walk, 'chidi', 'setup colleague') }),
  ],
  ['commit.we', (walk) => walk('bea', 'commit we', commitments.we)],
  ['commit.ask', (walk) => walk('amal', 'commit ask', commitments.ask)],
  ['checkin', (walk) => walk('amal', 'checkin open')],
  ['sensecheck', (walk) => walk('emre', 'propose sensecheck', senseCheck)],
];

/**
 * Fills an empty playground by the same road that people walk. A start that was cut short is taken up where it stopped;
 * once everything is done, nothing happens.
 */
export async function seed(reception: Reception, store: Store): Promise<void> {
  if (store.isDone('found') && !(await isKnown(reception, store.generation()))) store.startAfresh();
  const attempt = store.count('seeding');
  for (const [name, step] of steps) {
    if (store.isDone(name)) continue;
    await step(walkWith(reception, store.generation(), name, attempt));
    store.markDone(name);
  }
}

/** The messages are here, but is their coalition? Its log may have been deleted, and then nothing here would answer. */
const isKnown = async (reception: Reception, generation: string): Promise<boolean> =>
  (await reception.called(callerOf('amal', generation, 'web.seed.look'), 'home', {})).coalition !== undefined;

const walkWith =
  (reception: Reception, generation: string, step: string, attempt: number): Walk =>
  async (who, action, values = {}) => {
    if (!actionNamed(action)) return undefined;
    // A code is shown once, so asking for one is new at every attempt; all else happens once.
    const time = action.startsWith('setup invite') || action === 'setup colleague' ? `.${attempt}` : '';
    const delivery = `web.seed.${generation}.${step}.${action.replace(' ', '-')}${time}`;
    const caller = callerOf(who, generation, delivery);
    const reply = await reception.called(caller, action, values);
    if (!('form' in reply)) return reply;
    const initial = reply.form.fields.flatMap(({ name, initial }) => (initial ? [[name, initial]] : []));
    return reception.submitted(caller, reply.wire, { ...Object.fromEntries(initial), ...values });
  };

function callerOf(who: string, generation: string, delivery: string) {
  const member = cast.find(({ key }) => key === who) as CastMember;
  const { key, name: roomName } = roomOf(member);
  const [person, room] = [nameIn(generation, member.key), nameIn(generation, key)];
  return { person, name: member.name, room, roomName, delivery };
}

/** The code, read out of the note as a person would. */
async function codeFrom(walk: Walk, who: string, action: string, values?: Record<string, string>): Promise<string> {
  const reply = await walk(who, action, values);
  const shown = reply && 'note' in reply ? plain(reply.note) : '';
  const [, code] = /setup join (\S+)/.exec(shown) ?? [];
  if (!code) throw new Error(`${action} showed no code`);
  return code;
}
