import type { Translated } from '../src/languages/tables.js';
import type { Words } from './firstRoundWords.js';

export const cy: Translated<Words> = {
  title: 'Eich cylch cyntaf',
  needTwo:
    'Mae angen un sefydliad arall. Gall unrhyw un yn y sianel hon bwyso “Dweud pwy ydym ni”. Daw sianel arall, yma neu rywle arall, i mewn gyda chod.',
  invite: 'Gwahodd sianel arall',
  goesOut: 'Mae’r cylch holi cyntaf yn mynd allan ohono’i hun, ',
  orNow: '. Gallwch ofyn nawr hefyd: dwy funud i bob sefydliad.',
  paused: 'Mae’r cylch holi wedi’i oedi. Gofynnwch nawr, neu gadewch iddo barhau: /moot checkin resume.',
  askNow: 'Gofyn nawr',
  underWay: 'Mae eich cylch holi cyntaf ar y gweill. Mae’n cau ',
  closeNow: 'Ei gau nawr',
  thenDigest: 'Mae un nodyn yr wythnos yn mynd i bob ystafell, y cyntaf ',
  lookFirst: '. Byddwch yn ei weld ddiwrnod ymlaen llaw, a gallwch ei newid.',
};
