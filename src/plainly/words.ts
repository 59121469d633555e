import { type Language, languageInForce } from '../languages/language.js';
import { inLanguages } from '../languages/tables.js';
import { inWords } from '../members/who.js';
import type { Heaviness } from './plainly.js';
import { cy, plainer as inWelsh } from './words.cy.js';
import { fr, plainer as inFrench } from './words.fr.js';

const english = {
  stakeholders: 'those it touches',
  stakeholder: 'somebody it touches',
  leverage: 'use',
  utilise: 'use',
  utilize: 'use',
  'capacity building': 'learning',
  'capacity-building': 'learning',
  synergy: 'doing more together',
  synergies: 'doing more together',
  operationalise: 'begin',
  operationalize: 'begin',
  deliverables: 'what we will make',
  deliverable: 'what we will make',
  workstream: 'piece of work',
  workstreams: 'pieces of work',
  facilitate: 'help',
  holistic: 'whole',
  granular: 'in detail',
  paradigm: 'way of thinking',
  'co-production': 'making it together',
  'co-produce': 'make together',
  'going forward': 'from now on',
  'touch base': 'talk',
  'deep dive': 'closer look',
  'best practice': 'what works',
  learnings: 'what we learned',
  impactful: 'that changes something',
  actionable: 'that we can do',
  scoping: 'finding out',
  'theory of change': 'how we think it works',
  'multi-agency': 'several of us',
  'service delivery': 'the work',
  beneficiaries: 'people',
  'prior to': 'before',
  'in order to': 'to',
  'with regard to': 'about',
};

const all: Record<Language, Record<string, string>> = { en: english, cy: inWelsh, fr: inFrench };
/** Words that keep people out, and what one could say instead: of every language, since people write in theirs; that in force first. */
export const plainer = (): Record<string, string> => ({
  ...english,
  ...inWelsh,
  ...inFrench,
  ...all[languageInForce()],
});

/** What people read when a text is long, or holds such words. */
const en = {
  hint: ({ heavy, isLong }: Heaviness): string =>
    [
      ...(isLong ? ['It is long for a phone.'] : []),
      ...(heavy.length > 0
        ? [`Plainer might be: ${inWords(heavy.slice(0, 4).map(([word, plain]) => `“${plain}” for “${word}”`))}.`]
        : []),
      'I may have this wrong, and it can stay as it is.',
    ].join(' '),
  shorter: 'Say it shorter',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
