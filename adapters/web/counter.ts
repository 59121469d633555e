import { z } from 'zod';
import type { Caller, Reception } from '../../commands/reception.js';
import type { Reply } from '../../commands/reply.js';
import type { Language } from '../../src/languages/language.js';
import { type CastMember, cast, coalition, nameIn, roomOf } from './cast.js';
import { type MovableClock, type Move, whereTo } from './clock.js';
import type { Live } from './live.js';
import { type Drawn, type DrawnForm, drawForm, drawMessage } from './render.js';
import type { Kept, Store } from './store.js';
import { words } from './words.js';

/** What the page reads after it asked for something. */
export type Outcome =
  | { message: Drawn }
  | { form: DrawnForm }
  | { problems: Record<string, string> }
  | { done: true }
  | { now: string }
  /** Said when it is sent, in the language of the page. */
  | { refused: () => string };

const person = z.enum(cast.map(({ key }) => key));
/** The page's own name for this request: a repeat of it changes nothing. */
const delivery = z.string().regex(/^[\w-]{8,60}$/);
const room = z.string().max(40).optional();
const wire = z.string().max(2_000);
const localTime = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);

/** What may be posted to the playground, by path. */
export const requests = {
  '/typed': z.object({ as: person, room: z.string().max(40), line: z.string().max(2_000), delivery }),
  /** `from`: the private answer whose button it was; the next answer takes its place. */
  '/pressed': z.object({ as: person, room, wire, delivery, from: z.int().positive().optional() }),
  '/submitted': z.object({
    as: person,
    room,
    wire,
    values: z.record(z.string().max(40), z.string().max(8_000)),
    delivery,
  }),
  '/dismissed': z.object({ as: person, id: z.int().positive() }),
  '/clock': z.object({ move: z.union([z.enum(['hour', 'day', 'monday']), z.object({ to: localTime })]) }),
  '/afresh': z.object({}),
};
type Request<Path extends keyof typeof requests> = z.infer<(typeof requests)[Path]>;

const farthestMs = 370 * 24 * 60 * 60_000;
const stepsBetweenTelling = 24;
/** How long an answer that only one person sees stays on their page. */
const whisperLastsMs = 60 * 60_000;

/** Brings what a page asks for to the reception, as the person the visitor has chosen to be. */
export class Counter {
  private moving = false;

  constructor(
    private readonly reception: Reception,
    private readonly store: Store,
    private readonly clock: MovableClock,
    private readonly live: Live,
    private readonly heartbeat: () => Promise<void>,
    private readonly startAfresh: () => Promise<void>,
  ) {}

  async typed(request: Request<'/typed'>): Promise<Outcome> {
    const caller = this.callerOf(request);
    if ('refused' in caller) return caller;
    const line = request.line.trim().replace(/^\/?moot\b\s*/i, '');
    return await this.answer(request, await this.reception.typed(caller, line), `/moot ${line}`.trim());
  }

  async pressed(request: Request<'/pressed'>): Promise<Outcome> {
    const caller = this.callerOf(request);
    if ('refused' in caller) return caller;
    const outcome = await this.answer(request, await this.reception.pressed(caller, request.wire));
    if ('message' in outcome) this.takeAway(({ place, id }) => place === request.as && id === request.from);
    return outcome;
  }

  async submitted(request: Request<'/submitted'>): Promise<Outcome> {
    const caller = this.callerOf(request);
    if ('refused' in caller) return caller;
    return await this.answer(request, await this.reception.submitted(caller, request.wire, request.values));
  }

  async dismissed({ as, id }: Request<'/dismissed'>): Promise<Outcome> {
    this.takeAway((one) => one.place === as && one.id === id);
    return { done: true };
  }

  async moved({ move }: Request<'/clock'>): Promise<Outcome> {
    if (this.moving) return { refused: () => words.moving };
    const then = readMove(move, this.clock.now());
    if (typeof then === 'function') return { refused: then };
    this.moving = true;
    try {
      let steps = 0;
      await this.clock.walkTo(then, async () => {
        await this.heartbeat();
        steps += 1;
        if (steps % stepsBetweenTelling !== 0) return;
        this.live.tellTime(true);
        // A long walk lets everybody else speak now and then.
        await new Promise((next) => setImmediate(next));
      });
    } finally {
      this.moving = false;
      this.live.tellTime(false);
    }
    const before = new Date(this.clock.now().getTime() - whisperLastsMs).toISOString();
    this.takeAway(({ at }) => at < before);
    return { now: this.clock.now().toISOString() };
  }

  async afresh(): Promise<Outcome> {
    if (this.moving) return { refused: () => words.moving };
    this.moving = true;
    try {
      await this.startAfresh();
    } finally {
      this.moving = false;
    }
    this.live.tellEverything();
    return { done: true };
  }

  private takeAway(isMeant: (whisper: Kept) => boolean): void {
    for (const { place, id } of this.store.dismiss(isMeant)) this.live.tellGone(place, id);
  }

  /** In which language somebody in the cast reads. */
  languageOf(key: string): Promise<Language> {
    const member = cast.find((one) => one.key === key) as CastMember;
    const person = nameIn(this.store.generation(), key);
    const room = nameIn(this.store.generation(), roomOf(member).key);
    return this.reception.languageOf({ person, room, name: member.name, delivery: `web.${key}.looks` });
  }

  private async answer(
    { as, room: where, delivery: id }: { as: string; room?: string | undefined; delivery: string },
    reply: Reply,
    asked?: string,
  ): Promise<Outcome> {
    await this.live.listenAgain((person) => this.languageOf(person));
    if ('form' in reply) return { form: drawForm(reply) };
    if ('problems' in reply && asked === undefined) return { problems: reply.problems };
    const kept = this.store.add({
      place: as,
      kind: 'whisper',
      coalition: reply.coalition,
      delivery: `answer.${as}.${id}`,
      room: where,
      asked,
      note: reply.note,
      at: this.clock.now().toISOString(),
    });
    this.live.tell(kept);
    return { message: drawMessage(kept) };
  }

  private callerOf(request: {
    as: string;
    room?: string | undefined;
    delivery: string;
  }): Caller | { refused: () => string } {
    const member = cast.find(({ key }) => key === request.as) as CastMember;
    const generation = this.store.generation();
    const about = {
      person: nameIn(generation, member.key),
      name: member.name,
      delivery: `web.${member.key}.${request.delivery}`,
    };
    if (request.room === undefined) return about;
    const { key, name } = roomOf(member);
    return key === request.room
      ? { ...about, room: nameIn(generation, key), roomName: name }
      : { refused: () => words.elsewhere(member.name) };
  }
}

/** Where the clock should go, or why it stays. */
function readMove(move: Move, now: Date): Date | (() => string) {
  try {
    const then = whereTo(move, now);
    if (then <= now) return () => words.onlyForward;
    return then.getTime() - now.getTime() > farthestMs ? () => words.tooFar : then;
  } catch {
    // A date such as 31 June.
    return () => words.noSuchTime(coalition.zone);
  }
}
