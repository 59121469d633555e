import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId } from '../names.js';

/** One line on how we work, and why. */
export interface Saying {
  words: string;
  because: string;
}

/** What people put their name to; it never changes. */
export interface Version {
  number: number;
  at: Moment;
  purpose: string;
  lines: Saying[];
}

/** What an organisation adds to its name, in its own words. */
export interface Relying {
  /** You can rely on us for… */
  onUs?: string | undefined;
  /** We rely on others for… */
  onOthers?: string | undefined;
}

export interface Signature extends Relying {
  /** The version that was signed; a later one is not. */
  version: number;
  at: Moment;
}

export type DeclarationEvent =
  /** A line of the draft, from 1; where there is none yet, it is added. */
  | ({ type: 'declaration.worded'; line: number } & Saying)
  | { type: 'declaration.struck'; line: number }
  | { type: 'declaration.aimed'; purpose: string }
  | { type: 'declaration.published'; version: number; purpose: string; lines: Saying[] }
  | ({ type: 'declaration.signed'; organisation: OrganisationId; version: number } & Relying)
  /** Not signing is an answer of its own. */
  | { type: 'declaration.declined'; organisation: OrganisationId; version: number }
  | { type: 'declaration.unsigned'; organisation: OrganisationId }
  /** A year is over: everybody is asked, once, whether it is still ours. */
  | { type: 'declaration.remembered'; version: number };

export interface Declaration {
  /** What hosts are writing; published as a whole. */
  draft: { purpose?: string; lines: Saying[] };
  /** In the order they were published. */
  versions: Version[];
  signatures: Map<OrganisationId, Signature>;
  /** Who said that they do not sign, and of which version. */
  declined: Map<OrganisationId, number>;
  remembered: { version: number; at: Moment }[];
}

export const empty = (): Declaration => ({
  draft: { lines: [] },
  versions: [],
  signatures: new Map(),
  declined: new Map(),
  remembered: [],
});

export function evolve(declaration: Declaration, event: Stamped<DeclarationEvent>): void {
  const { draft, signatures, declined } = declaration;
  switch (event.type) {
    case 'declaration.worded':
      draft.lines[Math.min(event.line - 1, draft.lines.length)] = { words: event.words, because: event.because };
      break;
    case 'declaration.struck':
      draft.lines.splice(event.line - 1, 1);
      break;
    case 'declaration.aimed':
      draft.purpose = event.purpose;
      break;
    case 'declaration.published': {
      const { version, at, purpose, lines } = event;
      declaration.versions.push({ number: version, at, purpose, lines });
      declaration.draft = { purpose, lines: [...lines] };
      break;
    }
    case 'declaration.signed': {
      const { organisation, version, at, onUs, onOthers } = event;
      declined.delete(organisation);
      signatures.set(organisation, {
        ...{ version, at },
        ...(onUs ? { onUs } : {}),
        ...(onOthers ? { onOthers } : {}),
      });
      break;
    }
    case 'declaration.declined':
      declined.set(event.organisation, event.version);
      break;
    case 'declaration.unsigned':
      signatures.delete(event.organisation);
      break;
    case 'declaration.remembered':
      declaration.remembered.push({ version: event.version, at: event.at });
      break;
  }
}

/** The version in force; undefined before there is one. */
export const current = ({ versions }: Declaration): Version | undefined => versions.at(-1);

/** Where an organisation stands; what it did with an earlier version stays true of that one. */
export type Standing = 'signed' | 'earlier' | 'not' | 'open';
export function standingOf(declaration: Declaration, organisation: OrganisationId): Standing {
  const version = current(declaration)?.number;
  const signed = declaration.signatures.get(organisation)?.version;
  if (signed !== undefined && signed === version) return 'signed';
  if (declaration.declined.get(organisation) === version && version !== undefined) return 'not';
  return signed === undefined ? 'open' : 'earlier';
}
