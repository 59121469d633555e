import { polisFiles } from '../adapters/cli/export.js';
import type { Values } from '../commands/command.js';
import { actions } from '../commands/index.js';
import { type Entry, type Event, type Intent, type State, show } from '../src/coalition.js';
import type { PersonId, RoomId } from '../src/names.js';
import { note, plain } from '../src/note.js';
import { commitmentsPage, decisionsPage, differencesPage, picturesPage } from '../src/pages/contents.js';
import type { Part } from '../src/pages/page.js';
import { Desk } from './desk.js';

/** Elm Works and Oak House are alike in all they say of themselves; a third asks, and two more are there. */
export const names = ['Ash Circle', 'Elm Works', 'Birch Trust', 'Oak House', 'Willow Group', 'Rowan Fund'] as const;
export const [elm, oak] = [1, 3];
/** Neither of the two. */
const onlooker = 4;
const coalition = 'alikeaa2';
const room: RoomId = 'discord:G1:C1';
export const personOf = (organisation: number): PersonId => `discord:${organisation + 1}`;

/** Something one of them does, or what the clock did for them; `by` is which organisation. */
export type Step = { by: number; intent: Intent } | { by: number; event: Event };

const founding: Event[] = [
  { type: 'coalition.founded', name: 'Wood', purpose: 'Nobody waits', zone: 'Europe/London' },
  { type: 'room.joined', room, name: 'wood' },
  { type: 'host.began', person: personOf(0) },
  ...names.flatMap((name, index): Event[] => {
    const id = `o${index + 1}`;
    const profile = { kind: 'community', size: 'small', livedExperience: false, part: 'core' } as const;
    const person = personOf(index);
    return [
      { type: 'organisation.joined', id, name, ...profile },
      { type: 'delegate.joined', person, name: 'somebody', organisation: id },
    ];
  }),
];

/** What a coalition shares while these steps are taken, a minute apart, and two weeks go by. */
export async function sharedAfter(steps: Step[], sharing: Sharing = sharedViews): Promise<View[]> {
  const desk = new Desk('2026-06-15T08:00:00.000Z');
  const began = desk.now.toISOString();
  await desk.ports.directory.claimRoom(room, coalition);
  await desk.ports.log.append(
    coalition,
    0,
    founding.map((event): Entry => ({ v: 1, at: began, by: personOf(0), ...event })),
  );
  let minute = 0;
  for (const step of steps) {
    minute += 1;
    desk.now = new Date(Date.parse(began) + minute * 60_000);
    const by = personOf(step.by);
    if ('intent' in step) await desk.moot.ask(coalition, { intent: step.intent, by, name: 'somebody', room });
    else await happened(desk, step.event);
  }
  const views: View[] = [];
  for (const moment of ['15T12:00', '18T12:00', '22T08:30', '29T08:30']) {
    await desk.moveTo(`2026-06-${moment}:00.000Z`);
    const seen = sharing(await desk.moot.recall(coalition), desk.now);
    views.push(...seen.map(({ where, says }) => ({ where: `${where} on ${moment}`, says })));
  }
  return views;
}

const happened = async ({ now, ports: { log } }: Desk, event: Event): Promise<void> => {
  const { length } = await log.read(coalition, 0);
  await log.append(coalition, length, [{ v: 1, at: now.toISOString(), by: 'clock', ...event }]);
};

/** One shared text: what a room reads, what anybody may ask, what is exported. */
export interface View {
  where: string;
  says: string;
}

export type Sharing = (state: State, now: Date) => View[];

/** Everything in a coalition that more than one organisation reads. */
export function sharedViews(state: State, now: Date): View[] {
  const rooms = show(state, now)
    .filter(({ place }) => 'room' in place)
    .map(({ key, note }) => ({ where: key, says: plain(note) }));
  const ids = [
    ...state.commitments.all.keys(),
    ...state.proposals.all.keys(),
    ...state.disagreements.senseChecks.keys(),
    ...state.opportunities.all.keys(),
    ...state.needs.all.keys(),
  ];
  const asked = actions
    .filter(({ intent, name }) => !intent && !forOneself.includes(name))
    .flatMap((action) => {
      const takes = (name: string) => name in action.options.shape;
      const given = (takes('id') ? ids.map((id) => ({ id })) : takes('from') ? [{}, { from: '4' }] : [{}]) as Values[];
      return given.flatMap((values): View[] => {
        const options = action.options.safeParse(values);
        if (!options.success) return [];
        const asking = {
          person: personOf(onlooker),
          name: 'onlooker',
          coalition,
          state,
          organisation: `o${onlooker + 1}`,
          isHost: false,
          language: 'en' as const,
          now,
          newId: () => 'a',
          ballots: new Map(),
          personal: new Map(),
        };
        const said = action.question?.(options.data, asking) ?? action.answer(asking);
        return [{ where: `/moot ${action.name} ${Object.values(values).join()}`, says: plain(said) }];
      });
    });
  const exported = [...state.disagreements.senseChecks.values()].flatMap((check) =>
    Object.entries(polisFiles(check)).map(([file, says]) => ({ where: file, says })),
  );
  const instant = now.toISOString();
  const pages = [
    differencesPage(state, instant),
    decisionsPage(state),
    commitmentsPage(state, instant),
    picturesPage(state),
  ];
  const printed = pages.flatMap(({ title, parts }) => parts.flatMap((part) => viewsOf(title, part)));
  return [...rooms, ...asked, ...exported, ...printed].filter(({ says }) => says !== '');
}

/** Each part of a web page by itself. */
const viewsOf = (title: string, { heading = '', blocks, parts = [] }: Part): View[] => [
  { where: `page ${title}: ${heading}`, says: plain(note(heading, ...blocks)) },
  ...parts.flatMap((part) => viewsOf(title, part)),
];

/** What only the one who asks reads: of themselves, or of a pair. */
const forOneself = ['home', 'meet people', 'digest mine', 'digest mirror'];
