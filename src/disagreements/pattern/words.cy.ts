import { listed } from '../../languages/counting.js';
import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  unclear: 'Dim grwpiau clir',
  unclearMore:
    'Nid oes grwpiau o bump neu fwy yn sefyll ar wahân y tu hwnt i hap. Mae’r hyn a rannwn, a’r hyn na rannwn, uchod, fesul gosodiad.',
  agreeable: 'Dim grwpiau clir: mae rhai’n dweud ie i fwy',
  agreeableMore: 'Mae rhai’n dweud ie i fwy, eraill i lai, beth bynnag yw’r pwnc. Ffordd o ateb yw honno, nid ochr.',
  spectrum: 'Un brif linell o wahaniaeth',
  twoLines: 'Un brif linell o wahaniaeth, ac ail un wannach',
  spectrumMore: 'Mae sefydliadau ar hyd-ddi i gyd, nid mewn grwpiau.',
  end: { left: 'Ar un pen dywed mwy ', right: 'Ar y pen arall dywed mwy ' },
  nothing: 'dim na fyddai’r lleill yn ei ddweud hefyd',
  groups: (count) => `${count} grŵp o farn`,
  groupsMore:
    'Maent yn sefyll ar wahân y tu hwnt i hap, ar y gosodiadau hyn, heddiw. Ni ddywedir wrth neb pwy sydd ym mha un.',
  group: (letter, atLeast) => `Mae grŵp ${letter}, o leiaf ${atLeast} sefydliad, yn dweud yn amlach `,
  bridges: 'Mae pob grŵp yn cytuno: ',
  noBridge: 'Hyd yma nid oes gosodiad y cytunir arno ym mhob grŵp.',
  says: { yes: (statement) => `ie i “${statement}”`, no: (statement) => `na i “${statement}”` },
  classing: { kind: 'y math o sefydliad', size: 'maint', livedExperience: 'profiad uniongyrchol' },
  along: (classings) => `Mae’r gwahaniaeth yn dilyn ${listed(classings)}.`,
  notAlong: (classings) => `Ni welir ei fod yn dilyn ${classings.join(' neu ')}.`,
};
