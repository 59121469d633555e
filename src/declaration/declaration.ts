import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { addHours, later } from '../rhythm/day.js';
import { show } from './cards.js';
import { current, type Declaration, type DeclarationEvent, empty, evolve, standingOf } from './state.js';
import { words } from './words.js';

/** More would be a wall poster nobody reads. */
export const mostLines = 7;
export const mostWords = 140;
const yearHours = 365 * 24;

const said = z.string().trim().min(1).max(mostWords);
const intents = z.discriminatedUnion('type', [
  /** A line without words is taken out. */
  z.object({
    type: z.literal('declaration.word'),
    line: z.number().int().min(1).max(mostLines),
    words: z.string().trim().max(mostWords),
    because: z.string().trim().max(mostWords),
  }),
  z.object({ type: z.literal('declaration.aim'), purpose: said }),
  z.object({ type: z.literal('declaration.publish') }),
  z.object({ type: z.literal('declaration.sign'), onUs: said.optional(), onOthers: said.optional() }),
  z.object({ type: z.literal('declaration.decline') }),
  z.object({ type: z.literal('declaration.unsign') }),
  z.object({ type: z.literal('declaration.remember'), version: z.number().int() }),
]);
export type DeclarationIntent = z.infer<typeof intents>;
type Writing = Extract<DeclarationIntent, { type: `declaration.${'word' | 'aim' | 'publish'}` }>;

function decide(state: State, intent: DeclarationIntent, asked: Asked): DeclarationEvent[] | Refusal {
  const { declaration } = state;
  const version = current(declaration);
  switch (intent.type) {
    case 'declaration.remember':
      return asked.by === 'clock' && version?.number === intent.version ? [remembered(version.number)] : [];
    case 'declaration.sign':
    case 'declaration.decline':
    case 'declaration.unsign': {
      const { organisation } = asked;
      if (!organisation) return mustSayWho();
      if (!version) return refuse(words.none);
      const { number } = version;
      if (intent.type === 'declaration.sign') {
        const { onUs, onOthers } = intent;
        return [{ type: 'declaration.signed', organisation, version: number, onUs, onOthers }];
      }
      if (intent.type === 'declaration.decline')
        return standingOf(declaration, organisation) === 'signed'
          ? refuse(words.signedAlready)
          : [{ type: 'declaration.declined', organisation, version: number }];
      return declaration.signatures.has(organisation)
        ? [{ type: 'declaration.unsigned', organisation }]
        : refuse(words.notSigned);
    }
    default:
      return write(state, intent, asked);
  }
}

const remembered = (version: number): DeclarationEvent => ({ type: 'declaration.remembered', version });

/** Hosts write what was agreed; whoever else wants a change proposes it to everybody. */
function write({ declaration, members }: State, intent: Writing, asked: Asked): DeclarationEvent[] | Refusal {
  if (!asked.isHost)
    return refuse(words.hostsWrite, {
      label: words.proposeChange,
      opens: { action: 'propose decision', with: { review: 'declaration' } },
    });
  const { draft } = declaration;
  if (intent.type === 'declaration.aim') return [{ type: 'declaration.aimed', purpose: intent.purpose }];
  if (intent.type === 'declaration.word') {
    const { line, words: saying, because } = intent;
    if (saying === '')
      return line <= draft.lines.length ? [{ type: 'declaration.struck', line }] : refuse(words.emptyLine);
    if (because === '') return refuse(words.becauseMissing);
    return [{ type: 'declaration.worded', line, words: saying, because }];
  }
  const purpose = draft.purpose ?? members.purpose;
  const known = current(declaration);
  if (draft.lines.length === 0) return refuse(words.noLines);
  const isSame = known && JSON.stringify([known.purpose, known.lines]) === JSON.stringify([purpose, draft.lines]);
  if (isSame) return refuse(words.unchanged);
  return [{ type: 'declaration.published', version: (known?.number ?? 0) + 1, purpose, lines: [...draft.lines] }];
}

/** A year after it was published or last asked about, everybody is asked once whether it is still ours. */
function due({ declaration }: State): Due<DeclarationIntent>[] {
  const version = current(declaration);
  if (!version) return [];
  const last = later(version.at, declaration.remembered.at(-1)?.at ?? '');
  return [{ at: addHours(last, yearHours), intent: { type: 'declaration.remember', version: version.number } }];
}

/** What we are here for and how we work, with the reasons; each signature belongs to the version that was signed. */
export const declaration: Feature<State, Declaration, DeclarationIntent, DeclarationEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  spoken: {
    'declaration.worded': ['words', 'because'],
    'declaration.aimed': ['purpose'],
    'declaration.published': ['purpose', 'lines'],
    'declaration.signed': ['onUs', 'onOthers'],
  },
};
export type { Declaration, DeclarationEvent };
