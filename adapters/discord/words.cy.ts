import type { Translated } from '../../src/languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  shortened: 'Mae mwy nag y mae Discord yn ei ddangos mewn un neges. Teipiwch /moot i weld y gweddill.',
  nothing: 'Nid oes dim yma ar hyn o bryd.',
  formReady: 'Cymerodd hynny fwy o amser nag y dylai. Mae’ch ffurflen yn barod nawr:',
  openForm: 'Agor y ffurflen',
  filledIn: 'Yr hyn a ysgrifennoch hyd yma, rhag iddo fynd ar goll:',
  fault: 'Aeth rhywbeth o’i le ar fy ochr i, ac efallai na chedwais hyn. Rhowch gynnig arall arni ymhen munud.',
  namesBetweenCommas: 'enwau, rhwng comas',
  command: 'Beth sy’n aros amdanoch, a phopeth arall y gall Moot ei wneud',
};
