import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Pages, pagesAt } from '../../adapters/pages/pages.js';
import type { Entry, Event } from '../../src/coalition.js';
import type { Language } from '../../src/languages/language.js';
import type { PersonId } from '../../src/names.js';
import { Desk } from '../desk.js';
import { amal, bea, chidi, dilys, monday, riverside } from '../given.js';

export const coalition = 'riverabc';
/** What no page may say: private words, a no, an ask nobody agreed to, a draft, what is for the hosts alone. */
export const secrets = [
  'Lend us the van on Sunday',
  'We cannot spare anybody for this',
  'The money may not reach until May',
  'We could not stand beside the ministry',
  'A draft that nobody has seen',
  'slack:T1:UAMAL',
];
/** Somebody tries to write a page of their own. */
export const attack = '</p><script>alert(1)</script><img src=x onerror=alert(2)> & "quoted"';

const by = (person: PersonId, ...events: Event[]): [PersonId, Event[]] => [person, events];
/** A coalition in which something of every kind has happened on one Monday. */
const happened: [PersonId | 'clock', Event[]][] = [
  by(amal, ...riverside),
  by(
    bea,
    {
      type: 'sensecheck.opened',
      id: 's1',
      title: 'Weekend phone rota',
      statements: ['Someone should answer the phone on Saturdays', 'Volunteers may give advice on the phone'],
      organisation: 'o2',
      closes: '2026-06-15T07:00:00.000Z',
    },
    {
      type: 'sensecheck.closed',
      id: 's1',
      heard: 5,
      results: [
        { ground: 'broad', verdict: 'shared', counts: { yes: 5, neither: 0, no: 0 }, needs: [] },
        {
          ground: 'mixed',
          verdict: 'divided',
          counts: { yes: 3, neither: 0, no: 2 },
          needs: ['A trained person on call'],
        },
      ],
    },
    {
      type: 'difference.opened',
      id: 'd1',
      title: 'Weekend phone rota',
      shared: ['Someone should answer the phone on Saturdays'],
      unshared: 'Volunteers may give advice on the phone',
      needs: ['A trained person on call'],
      from: 's1',
    },
    {
      type: 'difference.raised',
      id: 'd2',
      organisation: 'o1',
      shared: 'People need papers',
      unshared: attack,
      next: 'Talk on Tuesday',
    },
    {
      type: 'commitment.asked',
      id: 'c1',
      what: 'Check the leaflet on 28 days’ notice',
      asker: 'o1',
      of: ['o4'],
      day: '2026-06-26',
    },
  ),
  by(
    dilys,
    { type: 'commitment.answered', id: 'c1', organisation: 'o4', answer: 'but', words: 'not before Wednesday' },
    { type: 'commitment.asked', id: 'c2', what: secrets[0] ?? '', asker: 'o1', of: ['o3'] },
    { type: 'commitment.answered', id: 'c2', organisation: 'o3', answer: 'no', words: secrets[1] ?? '' },
    { type: 'commitment.asked', id: 'c3', what: 'A laptop for Rooted', asker: 'o1', of: ['o3'] },
    { type: 'commitment.answered', id: 'c3', organisation: 'o3', answer: 'yes' },
    { type: 'commitment.finished', id: 'c3', organisation: 'o3' },
    { type: 'commitment.helped', id: 'c3', helped: 'yes' },
    { type: 'worry.said', id: 'y1', organisation: 'o4', text: secrets[2] ?? '', seen: 'hosts' },
    { type: 'topic.added', id: 't1', name: 'The ministry' },
    {
      type: 'line.recorded',
      organisation: 'o4',
      topic: 't1',
      text: secrets[3] ?? '',
      seen: 'hosts',
      first: monday.toISOString(),
    },
  ),
  by(
    chidi,
    {
      type: 'proposal.drafted',
      id: 'p1',
      organisation: 'o3',
      title: 'Share a van at weekends',
      kind: 'consent',
      text: 'One van, two drivers.',
    },
    { type: 'proposal.placed', id: 'p1', closest: [], everyone: true, atOnce: true },
    {
      type: 'proposal.posted',
      id: 'p1',
      kind: 'consent',
      forAllAt: monday.toISOString(),
      soft: '2026-06-19T16:00:00.000Z',
      hard: '2026-06-19T16:00:00.000Z',
    },
    { type: 'proposal.shared', id: 'p1' },
    { type: 'proposal.drafted', id: 'p2', organisation: 'o3', title: 'Rotate who hosts', kind: 'advice' },
    { type: 'proposal.placed', id: 'p2', closest: [], everyone: true, atOnce: true },
    {
      type: 'proposal.posted',
      id: 'p2',
      kind: 'advice',
      forAllAt: monday.toISOString(),
      soft: monday.toISOString(),
      hard: monday.toISOString(),
    },
    { type: 'proposal.shared', id: 'p2' },
    {
      type: 'proposal.closed',
      id: 'p2',
      result: 'agreed',
      words: 'The host changes each quarter.',
      review: '2026-12-01',
    },
    { type: 'proposal.drafted', id: 'p3', organisation: 'o3', title: secrets[4] ?? '', kind: 'consent' },
    {
      type: 'meeting.proposed',
      id: 'm1',
      title: 'Monthly meeting',
      slots: ['2026-06-25T09:00:00.000Z'],
      closes: '2026-06-16T09:00:00.000Z',
      organisation: 'o3',
      where: 'Community centre, kitchen',
    },
    { type: 'meeting.fixed', id: 'm1', slot: 0 },
    {
      type: 'declaration.published',
      version: 1,
      purpose: 'Nobody sleeps rough because of their papers',
      lines: [{ words: 'We say it early', because: 'late hurts more' }],
    },
    { type: 'declaration.signed', organisation: 'o3', version: 1 },
    { type: 'declaration.declined', organisation: 'o4', version: 1 },
    {
      type: 'digest.added',
      id: 'w1',
      kind: 'win',
      words: 'The council sends its letter in five languages',
      organisation: 'o1',
    },
    { type: 'digest.added', id: 'w2', kind: 'story', words: 'قرأت الرسالة بنفسها وضحكت.', organisation: 'o2' },
  ),
];

/** Moot on a desk with its pages open on a real port. `link` is the address of the coalition's pages. */
export class PagesDesk {
  private constructor(
    readonly desk: Desk,
    readonly pages: Pages,
    readonly address: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(events = happened): Promise<PagesDesk> {
    const desk = new Desk(monday.toISOString());
    const entries = events.flatMap(([person, some]) =>
      some.map((event): Entry => ({ v: 1, at: monday.toISOString(), by: person, ...event })),
    );
    await desk.ports.log.append(coalition, 0, entries);
    for (const room of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'] as const)
      await desk.ports.directory.claimRoom(room, coalition);
    const pages = pagesAt({ secret: () => 'a secret of twenty-four and more', url: () => address });
    desk.moot.world.linkTo = pages.linkTo;
    const server = createServer(pages.routes);
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    // A test that fails early closes nothing, and must not keep the others waiting.
    server.unref();
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await pages.open(desk.moot);
    const close = async () => {
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    };
    return new PagesDesk(desk, pages, address, close);
  }

  /** The same coalition, speaking another language from its first day. */
  static inLanguage = (language: Language): Promise<PagesDesk> =>
    PagesDesk.open([...happened, by(amal, { type: 'language.chosen', language })]);

  /** A week later, with its digest in every room. */
  async posted(): Promise<this> {
    await this.desk.moot.lookAfter(coalition);
    await this.desk.moveTo('2026-06-22T07:30:00.000Z');
    await this.desk.moveTo('2026-06-23T09:00:00.000Z');
    return this;
  }

  link = (renewed = 0): string => this.pages.linkTo({ coalition, renewed });
  get = (path = '', options: RequestInit = {}): Promise<Response> =>
    fetch(`${this.link()}${path}`, { redirect: 'manual', ...options });
  text = async (path = ''): Promise<string> => (await this.get(path)).text();
}

export const paths = [
  '',
  'digests',
  'digests/g1',
  'differences',
  'decisions',
  'commitments',
  'declaration',
  'pictures',
];
