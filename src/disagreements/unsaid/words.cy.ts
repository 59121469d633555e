import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  question: 'Beth allai rhywun yma fod yn rhy gwrtais i’w ddweud?',
  ask: 'Gofyn beth na ddywedir',
  leave: 'Ei adael',
  hostTitle: 'Mae pawb i’w gweld yn fodlon',
  hostAsk: (title) =>
    `Nid oes dim yn ein rhannu ar “${title}”. Weithiau cwrteisi yw hynny. Byddaf yn gofyn un cwestiwn i bawb, heb enwau: “Beth allai rhywun yma fod yn rhy gwrtais i’w ddweud?”`,
  hostWhen: 'Mae’n mynd allan ',
  hostMay: 'Cewch ei adael.',
  hostAsked: 'Mae’r cwestiwn wedi mynd allan. Diolch.',
  hostLeft: 'Wedi’i adael, fel y mynnwch. Gallwch ei ofyn o hyd.',

  promptTitle: 'Un cwestiwn, heb enwau',
  about: (title) => `Am “${title}”.`,
  say: 'Ei ddweud heb enw',
  promise:
    'Brawddeg neu ddwy gan bob un sy’n dymuno. Fe’u dangosir wrth gau, mewn trefn nad yw’n dweud dim, a dim ond pan fydd pum sefydliad neu fwy wedi ysgrifennu. Ni chedwir pwy a ysgrifennodd beth.',
  openUntil: 'Ar agor tan ',
  promptOver: 'Mae’r cwestiwn hwn wedi cau. Mae’r hyn a ysgrifennwyd ar ei gerdyn ei hun.',
  tooFew:
    'Ysgrifennodd llai na phum sefydliad rywbeth, felly ni ddangosir dim, ac ni chedwir dim. Mae hynny’n iawn hefyd.',
  title: 'Rhy gwrtais i’w ddweud',
  told: 'Heb enwau, mewn trefn nad yw’n dweud dim. Nid oes rhaid i neb fod wedi’i olygu drosto’i hun.',
  make: 'Holi barn am y rhain',
  made: (title) => `Rhy gwrtais i’w ddweud: ${title}`,
  isMade: 'Gofynnir yn breifat nawr beth yw ein barn am y rhain.',

  sayTitle: 'Heb enw',
  sayIntro: (title) =>
    `Am “${title}”. Ysgrifennwch ef fel y gallai unrhyw un fod wedi’i ysgrifennu. Mae gwag yn ei dynnu’n ôl. Dim ond chi all ei weld yma, tan y cau.`,
  sayLabel: 'Rhy gwrtais i’w ddweud?',
  said: 'Diolch. Dim ond chi sy’n gwybod i chi ysgrifennu rhywbeth. Gallwch ei newid tan ',
  takenBack: 'Wedi’i dynnu’n ôl. Ni chedwir dim ohono.',
  asked: 'Gall pob ystafell weld y cwestiwn nawr.',
  left: 'Wedi’i adael. Ni ofynnwyd i neb.',
  onlyHosts: 'Gwesteiwr all ei adael. Cewch beidio ag ateb.',
  fewOrganisations: 'Gyda llai na phum sefydliad, ni allai neb ysgrifennu heb i eraill ddyfalu. Gwell siarad.',
  notClosed: 'Yn gyntaf mae’r holi barn yn cau, wedyn gellir gofyn hyn.',
  askedAlready: 'Mae wedi’i ofyn yn barod.',
  leftAlready: 'Mae gwesteiwr wedi’i adael. Gallwch siarad â nhw, neu ei godi: /moot concern.',
  nothingToAsk: 'Mae’r cwestiwn hwn ar gyfer pan fydd pawb yn fodlon, neu’n fwy bodlon ar goedd nag yn breifat.',
  notOpen: 'Nid yw’r cwestiwn hwn ar agor mwyach.',
  nothingSaid: 'Nid oes dim i holi amdano.',
  madeAlready: 'Gwnaed hyn yn holi barn yn barod.',
};
