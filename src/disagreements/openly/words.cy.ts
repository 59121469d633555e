import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  sayIt: 'Ei ddweud yn agored hefyd',
  about:
    'Ar ôl ateb yn breifat, cewch ei ddweud yn agored hefyd. Dangosir yr hyn a ddywedwch yn agored wrth gau, gydag enw’ch sefydliad; ni ddangosir byth yr hyn a ddywedoch yn breifat.',
  privatelyFirst: 'Preifat gyntaf: atebwch yn breifat, yna dywedwch ef yn agored.',
  step: (number, of) => `Yn agored: ${number} o ${of}`,
  promise: (name) =>
    `Wrth gau mae pawb yn gweld mai ${name} sy’n dweud hyn. Mae’ch atebion preifat yn aros yn breifat.`,
  own: 'Yr hyn a ddywedwch yn agored',
  notSaid: 'heb ei ddweud yn agored',
  skip: 'Nid yr un hwn',
  title: (title) => `Dywedwyd yn agored: ${title}`,
  nothing: 'Ni ddywedodd neb ddim yn agored.',
  see: 'Yr hyn a ddywedwyd yn agored',
  label: 'Ei ddweud yn agored hefyd?',
  choices: { no: 'Yn breifat yn unig', yes: 'Yn breifat, ac yna’n agored hefyd' },
  gap: (open, own) => ` (yn agored ${open}; yn breifat ${own})`,
  unsaid: 'Mae llai’n fodlon yn breifat nag yn agored. Efallai fod rhywbeth heb ei ddweud.',
  unsaidSurely: 'Mae llai’n fodlon yn breifat nag yn agored, a mwy na hap yw hynny. Mae rhywbeth heb ei ddweud.',
};
