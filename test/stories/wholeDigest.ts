import { decide, type Entry, type Event, emptyState, evolve, type Intent, type State } from '../../src/coalition.js';
import { isRefusal } from '../../src/feature.js';
import { isHost } from '../../src/members/who.js';
import type { OrganisationId, PersonId, RoomId } from '../../src/names.js';

/** Nine organisations in five rooms, as the specification's digest has them; the last of them joined this week. */
export const organisations = [
  { name: 'Rooted', kind: 'community', size: 'tiny', livedExperience: true, room: 0 },
  { name: 'Street Nurses', kind: 'charity', size: 'small', livedExperience: false, room: 0 },
  { name: 'Welcome Kitchen', kind: 'community', size: 'tiny', livedExperience: true, room: 1 },
  { name: 'Legal Bridge', kind: 'charity', size: 'small', livedExperience: false, room: 1 },
  { name: 'Harbour Trust', kind: 'charity', size: 'large', livedExperience: false, room: 2 },
  { name: 'City Council', kind: 'public', size: 'large', livedExperience: false, room: 2 },
  { name: 'Open Door', kind: 'charity', size: 'medium', livedExperience: false, room: 3 },
  { name: 'River Fund', kind: 'funder', size: 'small', livedExperience: false, room: 4 },
  { name: 'Tenants’ Voice', kind: 'community', size: 'tiny', livedExperience: true, room: 4 },
] as const;
const [rooted, nurses, kitchen, bridge, harbour, council, door, fund, tenants] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (number) => `o${number}` as OrganisationId,
) as [string, string, string, string, string, string, string, string, string];

/** Everything that the digest tells happens to somebody at its own hour; what is decided is decided by the rules. */
class Telling {
  readonly state: State = emptyState();
  readonly log: Entry[] = [];
  constructor(private readonly people: PersonId[]) {}
  private now = '';

  /** What happened, as it stands in the log. */
  happened(at: string, by: PersonId | 'clock', ...events: Event[]): void {
    this.now = at;
    for (const event of events) {
      const entry: Entry = { v: 1, at, by, ...event };
      evolve(this.state, entry);
      this.log.push(entry);
    }
  }

  /** What somebody of this organisation wants, on this day of June at noon; a no is a mistake in the story. */
  wants(organisation: OrganisationId, day: number, intent: Intent): void {
    const by = this.people[Number(organisation.slice(1)) - 1];
    if (!by) throw new Error(`Nobody answers for ${organisation}`);
    const at = `2026-06-${String(day).padStart(2, '0')}T11:00:00.000Z`;
    const asked = { by, organisation, isHost: isHost(this.state.members, by), name: organisation, now: new Date(at) };
    const decided = decide(this.state, intent, asked, []);
    if (isRefusal(decided)) throw new Error(`${this.now} ${intent.type}: ${decided.refused}`);
    this.happened(at, by, ...decided.events);
  }
}

/** The week of the specification's digest as it stands in a log, up to just before it is posted on Monday the 15th. */
export function wholeWeek(rooms: RoomId[], people: PersonId[]): Entry[] {
  const story = new Telling(people);
  const host = people[0] as PersonId;
  story.happened(
    '2026-05-18T08:00:00.000Z',
    host,
    {
      type: 'coalition.founded',
      name: 'Riverside Coalition',
      purpose: 'Nobody sleeps rough because of their papers',
      zone: 'Europe/London',
    },
    ...rooms.map((room, index): Event => ({ type: 'room.joined', room, name: `riverside-${index + 1}` })),
    { type: 'host.began', person: host },
  );
  for (const [index, { room: _, ...profile }] of organisations.entries()) {
    const id = `o${index + 1}`;
    const person = people[index] as PersonId;
    story.happened(
      id === tenants ? '2026-06-12T09:00:00.000Z' : '2026-05-18T08:00:00.000Z',
      person,
      { type: 'organisation.joined', id, ...profile, part: 'core' },
      { type: 'delegate.joined', person, name: profile.name, organisation: id },
    );
  }
  story.happened('2026-05-19T09:00:00.000Z', people[1] as PersonId, {
    type: 'host.began',
    person: people[1] as PersonId,
  });
  before(story);
  declared(story);
  decided(story);
  differed(story);
  promised(story);
  told(story);
  story.happened('2026-06-14T08:00:00.000Z', 'clock', {
    type: 'digest.held',
    id: 'g3',
    postsAt: '2026-06-15T08:00:00.000Z',
  });
  return story.log;
}

/** Two digests before this one, and the check-ins' and digest's rhythms. */
function before(story: Telling): void {
  for (const [number, from, to] of [
    [1, '2026-05-18T08:00:00.000Z', '2026-06-01T08:00:00.000Z'],
    [2, '2026-06-01T08:00:00.000Z', '2026-06-08T08:00:00.000Z'],
  ] as const)
    story.happened(
      to,
      'clock',
      { type: 'digest.held', id: `g${number}`, postsAt: to },
      {
        type: 'digest.posted',
        id: `g${number}`,
        from,
        to,
        told: [],
        title: 'Before',
        head: [],
        sections: [],
        foot: [],
      },
    );
}

function declared(story: Telling): void {
  const lines = [
    ['We ask before we announce.', 'surprise divides us'],
    ['Whoever is closest speaks first.', 'they live with what we decide'],
    ['We say it early, even when it is awkward.', 'what is said late costs more'],
  ] as const;
  for (const [index, [words, because]] of lines.entries())
    story.wants(rooted, 8, { type: 'declaration.word', line: index + 1, words, because });
  story.wants(rooted, 8, { type: 'declaration.publish' });
}

/** A joint letter that is being signed, and a consent in which two said what they would need. */
function decided(story: Telling): void {
  const open = (id: string, by: OrganisationId, title: string, kind: 'signon' | 'consent', until: string) => {
    story.wants(by, 9, { type: 'proposal.draft', title, kind, until });
    story.wants(by, 9, {
      type: 'proposal.place',
      id,
      closest: [],
      everyone: true,
      atOnce: true,
      because: 'it is for all of us',
    });
    story.wants(by, 9, { type: 'proposal.post', id });
  };
  open('p1', bridge, 'Joint letter on 28 days’ notice', 'signon', '2026-06-24');
  open('p2', nurses, 'Weekend phone rota', 'consent', '2026-06-17');
  const answer = (
    id: string,
    by: OrganisationId,
    stance: 'content' | 'reservation' | 'notTakingPart' | 'checking',
    words?: string,
  ) => story.wants(by, 11, { type: 'proposal.answer', id, stance, hat: 'organisation', ...(words ? { words } : {}) });
  for (const by of [rooted, kitchen, nurses, fund]) answer('p1', by, 'content');
  answer('p1', door, 'reservation', 'The figures are of last year');
  answer('p1', council, 'notTakingPart');
  for (const by of [harbour, bridge]) answer('p1', by, 'checking');
  answer('p2', rooted, 'content');
  answer('p2', kitchen, 'reservation', 'a trained person on call');
  answer('p2', bridge, 'reservation', 'clear words on what we never advise');
}

/** Two differences with what is shared first, and one that rests because it changes nothing this month. */
function differed(story: Telling): void {
  story.wants(nurses, 10, {
    type: 'difference.raise',
    shared: 'someone should answer on Saturdays',
    unshared: 'whether volunteers may give advice',
  });
  story.wants(kitchen, 10, { type: 'difference.describe', id: 'd1', need: 'a trained person on call' });
  story.wants(bridge, 10, { type: 'difference.describe', id: 'd1', need: 'clear words on what we never advise' });
  story.wants(harbour, 11, {
    type: 'difference.raise',
    shared: 'people need papers',
    unshared: 'travel documents. In the open most were content; in private most were unsure',
    next: 'small-group talk, Tue 16 June, 12:30',
  });
  story.wants(fund, 11, {
    type: 'difference.raise',
    shared: 'we mean the same people',
    unshared: '“guests” or “service users”',
  });
  story.happened('2026-06-12T12:00:00.000Z', 'clock', { type: 'difference.parked', id: 'd3', until: '2026-09-01' });
  story.wants(rooted, 11, {
    type: 'meeting.propose',
    title: 'difference talk',
    slots: ['2026-06-16T11:30:00.000Z', '2026-06-16T12:30:00.000Z'],
    hours: 72,
  });
  story.happened('2026-06-12T13:00:00.000Z', people(story, rooted), { type: 'meeting.fixed', id: 'm1', slot: 0 });
}
const people = (story: Telling, organisation: OrganisationId): PersonId =>
  story.state.members.organisations.get(organisation)?.delegates[0] as PersonId;

/** Two done that helped, one that goes on with a new date, one handed back. */
function promised(story: Telling): void {
  const asks = (id: string, by: OrganisationId, what: string, of: OrganisationId[]) => {
    story.wants(by, 9, { type: 'commitment.ask', what, of });
    for (const one of of) story.wants(one, 9, { type: 'commitment.answer', id, answer: 'yes' });
  };
  asks('c1', rooted, 'laptop for Rooted', [harbour]);
  asks('c2', kitchen, 'court-day cover', [bridge]);
  asks('c3', nurses, 'winter bed list', [rooted, door, council, kitchen, fund]);
  asks('c4', fund, 'the leaflet', [door]);
  story.wants(harbour, 11, { type: 'commitment.finish', id: 'c1' });
  story.wants(bridge, 11, { type: 'commitment.finish', id: 'c2' });
  story.wants(rooted, 12, { type: 'commitment.helped', id: 'c1', helped: 'yes' });
  story.wants(kitchen, 12, { type: 'commitment.helped', id: 'c2', helped: 'yes' });
  story.wants(rooted, 12, { type: 'commitment.redate', id: 'c3', day: '2026-06-27' });
  story.wants(door, 12, { type: 'commitment.handBack', id: 'c4' });
}

/** A win, a story with its consent, a line for the agenda, and a check-in that six answered, two of them full. */
function told(story: Telling): void {
  story.happened('2026-06-09T08:00:00.000Z', 'clock', {
    type: 'checkin.opened',
    id: 'k1',
    closes: '2026-06-12T08:00:00.000Z',
  });
  for (const [index, by] of [rooted, nurses, kitchen, bridge, harbour, council].entries())
    story.wants(by, 10, { type: 'checkin.answer', id: 'k1', room: index < 2 ? 'none' : 'some' });
  story.happened('2026-06-12T08:00:00.000Z', 'clock', {
    type: 'checkin.closed',
    id: 'k1',
    answered: 6,
    rooms: { plenty: 0, some: 4, stretched: 0, none: 2 },
    unnamed: [],
  });
  story.wants(kitchen, 12, {
    type: 'digest.add',
    kind: 'win',
    change: 'practice',
    words: 'the council sends the notice letter in five languages',
    sure: 'written',
    brought: 'translation, evidence, a kitchen table',
  });
  story.wants(nurses, 12, {
    type: 'digest.add',
    kind: 'story',
    words: 'The letter came in Tigrinya. She read it herself and laughed at our translation.',
    consent: 'seen',
  });
}
