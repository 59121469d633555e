import type { Translated } from '../languages/tables.js';
import type { Share } from './drift.js';
import type { Words } from './words.js';

const share = ({ together, all }: Share): string => `${together} o ${all}`;

export const cy: Translated<Words> = {
  driftTitle: 'Gweithio gyda’n gilydd',
  drift: (now, before) =>
    `O ymrwymiadau newydd y pedair wythnos diwethaf, mae gan ${share(now)} bartner. Chwe wythnos ynghynt, ${share(before)} oedd hi, ac nid yw wedi codi ers hynny. A yw ein rheswm yn wir o hyd?`,
  driftWho:
    'Dim ond y gwesteiwyr sy’n darllen hyn. Nid oes enwau y tu ôl iddo, ac mae gwneud pethau ar ein pen ein hunain yn aml yn iawn.',
  remind: 'Iawn, ein hatgoffa',
  review: 'Adolygu’r rheol',
  told: 'Mae’r crynodeb nesaf yn ei ddweud, gyda’n rheswm.',
  toldThanks: 'Diolch. Mae’r crynodeb nesaf yn ei ddweud, gyda’n rheswm, a heb enwau.',
  noDrift: 'Nid oes dim i atgoffa neb ohono ar hyn o bryd.',
  alreadyTold: 'Mae’r crynodeb nesaf yn ei ddweud yn barod.',
  digest: (now, before) =>
    `Gweithio gyda’n gilydd: mae gan ${share(now)} ymrwymiad newydd bartner, i lawr o ${share(before)} chwe wythnos ynghynt.`,
  reviewTitle: 'A ydym am gael partner fel arfer o hyd?',
  reviewText: (because) =>
    `Dywedasom: gweithio gydag o leiaf un partner fel arfer, oherwydd ${because}. A yw hynny’n wir o hyd, ac a ddylai aros?`,

  warmTitle: 'Cynnes, a heb fod yn hollol glir',
  warm: 'Mae pobl yn hoffi cydweithio, ac yn deall ein diben yn wahanol. Mae hynny’n gyffredin, ac yn werth deng munud yn y cyfarfod nesaf.',
  warmWhere: 'Lle mae’n gwahaniaethu:',
  warmWho: 'Dim ond y gwesteiwyr sy’n darllen hyn. Efallai fy mod wedi camddeall.',
  addToAgenda: 'Ychwanegu at yr agenda',
  agendaLine: (purpose) => `Deng munud ar ein diben: beth mae “${purpose}” yn ei olygu i bob un ohonom?`,
  onAgenda: 'Mae dan “Ar y gweill” yn y crynodeb nesaf.',

  purposeTitle: 'A yw pawb yn golygu’r un peth?',
  purpose: (purpose) =>
    `Mae pum sefydliad yma nawr. Cyn i’r gwaith ddechrau mae’n help gwybod a yw pawb yn deall y diben yr un fath: “${purpose}” Mae pawb yn ateb yn breifat; nid oes neb yn gweld pwy ddywedodd beth.`,
  askPurpose: 'Holi pawb yn breifat',
  purposeLater: 'Mae nid nawr yn iawn: /moot propose purpose, pryd bynnag y mynnwch.',
  purposeCheckTitle: 'Ein diben: a ydym yn golygu’r un peth?',
  statements: [
    'Gallwn ddweud mewn un frawddeg pam rydym yma.',
    'Rydym i gyd yn golygu’r un peth wrth hynny.',
    'Gwn beth y mae fy sefydliad yn ei roi iddo.',
    'Gwn i beth y dywedem na o’i herwydd.',
  ],
};
