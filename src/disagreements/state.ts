import type { Stamped } from '../feature.js';
import { stillKept } from '../lasting/words.js';
import type { Moment } from '../names.js';
import { evolveDifference } from './changing.js';
import type { Difference, Disagreements, DisagreementsEvent, SenseCheck, Unsaid } from './shape.js';

export type * from './shape.js';

export const empty = (): Disagreements => ({ senseChecks: new Map(), differences: new Map() });

export function evolve(disagreements: Disagreements, event: Stamped<DisagreementsEvent>): void {
  switch (event.type) {
    case 'sensecheck.opened': {
      const { id, title, statements, organisation, closes, forWhom, openly, again, unsaid, proposal, about, at } =
        event;
      const before = disagreements.senseChecks.get(unsaid ?? '');
      if (before) before.unsaid = { ...before.unsaid, check: id };
      disagreements.senseChecks.set(id, {
        id,
        title,
        statements: [...statements],
        opener: organisation,
        opened: at,
        closes,
        ...(proposal ? { proposal } : {}),
        ...(about ? { about } : {}),
        heard: new Map(),
        checking: new Set(),
        people: new Set(),
        said: new Map(),
        ...(forWhom ? { forWhom } : {}),
        ...(openly ? { openly } : {}),
        ...(again ? { again } : {}),
        ...(unsaid ? { follows: unsaid } : {}),
      });
      break;
    }
    case 'sensecheck.added':
      disagreements.senseChecks.get(event.id)?.statements.push(event.text);
      break;
    case 'sensecheck.heard': {
      const check = disagreements.senseChecks.get(event.id);
      check?.heard.set(event.organisation, event.at);
      check?.checking.delete(event.organisation);
      break;
    }
    case 'sensecheck.deferred': {
      const check = disagreements.senseChecks.get(event.id);
      check?.checking.add(event.organisation);
      check?.heard.delete(event.organisation);
      break;
    }
    case 'sensecheck.heardPersonally':
      disagreements.senseChecks.get(event.id)?.people.add(event.person);
      break;
    case 'sensecheck.widened': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.openly = true;
      break;
    }
    case 'sensecheck.said': {
      const { organisation, statement, answer } = event;
      const said = disagreements.senseChecks.get(event.id)?.said;
      if (answer) said?.set(organisation, new Map(said.get(organisation)).set(statement, answer));
      break;
    }
    case 'sensecheck.remembered': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.remembered = event.at;
      break;
    }
    case 'unsaid.asked':
    case 'unsaid.left':
    case 'unsaid.closed': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.unsaid = { ...check.unsaid, ...unsaidAfter(event) };
      break;
    }
    case 'sensecheck.reminded': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.reminded = event.at;
      break;
    }
    case 'sensecheck.closed': {
      const check = disagreements.senseChecks.get(event.id);
      const { at, heard, people, checking, group, pattern, politer } = event;
      const results = event.results.map((one) => ({ ...one, needs: stillKept(one.needs) }));
      if (check) check.closed = { at, heard, results, people, checking, group, pattern, politer };
      break;
    }
    default:
      evolveDifference(disagreements.differences, event);
  }
}

function unsaidAfter(event: Stamped<Extract<DisagreementsEvent, { type: `unsaid.${string}` }>>): Unsaid {
  switch (event.type) {
    case 'unsaid.asked':
      return { asked: event.at, closes: event.closes };
    case 'unsaid.left':
      return { left: event.at };
    case 'unsaid.closed':
      return { closed: event.at, ...(event.said ? { said: stillKept(event.said) } : {}) };
  }
}

/** Sense checks that can still be answered, oldest first. */
export const openSenseChecks = ({ disagreements }: { disagreements: Disagreements }): SenseCheck[] =>
  [...disagreements.senseChecks.values()].filter(({ closed }) => !closed);

/** Sense checks that closed after `from`, and at `to` or before. */
export const senseChecksClosed = ({ senseChecks }: Disagreements, from: Moment, to: Moment): SenseCheck[] =>
  [...senseChecks.values()].filter(({ closed }) => closed && closed.at > from && closed.at <= to);

/** Differences that are neither settled nor parked, oldest first. */
export const openDifferences = ({ differences }: Disagreements): Difference[] =>
  [...differences.values()].filter(({ settled, parked }) => !settled && !parked);

/** Differences set aside until a day. */
export const parkedDifferences = ({ differences }: Disagreements): Difference[] =>
  [...differences.values()].filter(({ settled, parked }) => !settled && parked);

/** Differences settled after `from`, and at `to` or before. */
export const differencesSettled = ({ differences }: Disagreements, from: Moment, to: Moment): Difference[] =>
  [...differences.values()].filter(({ settled }) => settled && settled.at > from && settled.at <= to);
