import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  purposeTooLong: 'Rhowch y diben mewn un frawddeg o 140 nod ar y mwyaf.',
  unknownZone: 'Nid wyf yn adnabod y gylchfa amser honno. Ysgrifennwch hi fel Europe/London neu America/Bogota.',
  alreadyFounded: 'Mae’r ystafell hon mewn clymblaid yn barod.',
  roomTaken: 'Mae’r ystafell hon mewn clymblaid arall yn barod. Dim ond mewn un glymblaid y gall ystafell fod.',
  notFounded: 'Nid yw’r ystafell hon mewn clymblaid eto. Dechreuwch un yma, neu ymunwch ag un â chod gwahoddiad.',
  noOrganisation:
    'Nid wyf yn gwybod eto gyda pha sefydliad yr ydych chi. Dywedwch wrthyf, neu gofynnwch i gydweithiwr am god.',
  alreadyWith: (name) => `Rydych yn ateb dros ${name} yn barod.`,
  nameTaken: (name) =>
    `Mae ${name} yma yn barod. Os chi biau’r enw, gofynnwch i gydweithiwr yno am god: /moot setup colleague.`,
  onlyHosts: 'Gwesteiwr yn unig sy’n gwneud hyn. Gall unrhyw un ddod yn un: /moot setup host.',
  willHost: 'Fe wnaf i westeia',
  alreadyHost: 'Rydych yn westeiwr yn barod.',
  lastHost:
    'Chi yw’r unig westeiwr. Gofynnwch i rywun deipio /moot setup host yn gyntaf; wedyn gallwch drosglwyddo’r gwaith.',
  notHost: 'Nid ydych yn westeiwr ar hyn o bryd.',
  codeUnknown: 'Nid wyf yn adnabod y cod hwn. Gwiriwch ef fesul llythyren, neu gofynnwch am un newydd.',
  codeSpent:
    'Mae’r cod hwn wedi cael ei ddefnyddio neu wedi dod i ben. Gofynnwch am un newydd gan y sawl a’i rhoddodd i chi: deg eiliad o waith.',
  codeOwn: 'Eich cod chi yw hwn. Teipiwch ef ar eich platfform arall, neu rhowch ef i’ch cydweithiwr.',
  codeForPerson:
    'Cod i berson yw hwn, ac nid yw’r ystafell hon yn y glymblaid honno. Teipiwch ef mewn ystafell o’r glymblaid.',
  inviteGone: 'Nid yw’r cod hwnnw’n gweithio mwyach.',
  notInRoom: 'Teipiwch hyn mewn sianel: mewn ystafelloedd y mae clymblaid yn cwrdd.',
  roomNotHere: 'Nid yw’r ystafell hon yn y glymblaid.',
  lastRoom: 'Hon yw unig ystafell y glymblaid, felly mae’n aros. Ymunwch ag ystafell arall yn gyntaf.',
  hasLeft: 'sefydliad sydd wedi gadael',
  alreadySpoken: 'Dyna mae’r ystafelloedd yn ei ddarllen yn barod.',
  language: 'Language · Iaith · Langue',
  nowSpoken: 'Cymraeg fydda i’n ei siarad yma o hyn ymlaen',
  nowSpokenHow: 'Gwesteiwr a’i dewisodd. Gall yr hyn a welwch chi’n unig fod mewn iaith arall: dewiswch eich un chi.',

  welcomeTitle: (name) => `Yma y mae ${name} yn cwrdd`,
  welcome: (purpose) => `Ein diben: ${full(purpose)}`,
  welcomeHow:
    'Mae Moot yn holi pob sefydliad o bryd i’w gilydd sut mae pethau, yn cadw’r hyn a addawn i’n gilydd, ac yn postio un nodyn yr wythnos. Nid yw’n darllen negeseuon. Teipiwch /moot i weld beth sy’n aros amdanoch.',
  sayMine: 'Dweud gyda pha sefydliad ydw i',
  whatNeedsMe: 'Beth sy’n aros amdanaf?',
  somethingWaits:
    'Mae rhywbeth yn aros am rywun yma y mae ei negeseuon preifat ynghau. Chi yn unig fydd yn gweld yr ateb.',
  isItMe: 'Ai i mi mae e?',
  waitsForYou:
    'Mae rhywbeth yn aros amdanoch chi. Ni allaf ysgrifennu atoch yn breifat, felly rwy’n ei ddweud yma, lle mai chi’n unig a’i gwêl.',
  whatIsIt: 'Beth yw e?',
  inboxClosed:
    'Mae eich negeseuon preifat ynghau i mi, felly ni allaf ysgrifennu atoch. Agorwch nhw, neu teipiwch /moot o bryd i’w gilydd.',

  joinsTitle: (name) => `Mae ${name} yn ymuno`,
  joinsAs: (kind, size) => `${kind}, ${size}`,
  livedExperience: 'dan arweiniad pobl sydd â phrofiad uniongyrchol',
  hereFor: (work) => `Yma ar gyfer un darn o waith: ${work.replace(/[.\s]+$/, '')}.`,
  cause: 'Yr achos a rannwn',
  gain: 'Yr hyn a obeithiwn ei gael',

  hats: {
    myself: 'Drosof fy hun',
    organisation: 'Dros fy sefydliad',
    checking: 'Yn dal i holi’n fewnol',
  },
  hatMeans: {
    myself: 'Mae’r hyn a bwyswch yn cyfrif fel eich barn eich hun. Nid yw’n ateb dros sefydliad ac nid yw’n cau dim.',
    organisation: 'Ateb eich sefydliad yw’r hyn a bwyswch.',
    checking: 'Caiff yr hyn a bwyswch ei gadw fel tuedd tra bo’ch sefydliad yn penderfynu. Nid yw’n cau dim.',
  },

  sayWho: 'Dweud pwy ydym ni',
  gainKinds: {
    money: 'Arian, neu achos drosto',
    evidence: 'Tystiolaeth i’n cyllidwyr ein hunain',
    reach: 'Pobl na allwn eu cyrraedd ein hunain',
    learning: 'Dysgu sut mae eraill yn ei wneud',
    voice: 'Llais cryfach',
    company: 'Peidio â bod ar ein pen ein hunain',
    hands: 'Dwylo ac amser',
    access: 'Ffordd i mewn i ystafell sydd ynghau i ni',
  },
  kinds: {
    community: 'Grŵp cymunedol',
    charity: 'Elusen',
    public: 'Corff cyhoeddus',
    company: 'Cwmni',
    funder: 'Cyllidwr',
    faith: 'Grŵp ffydd',
    network: 'Rhwydwaith',
  },
  sizes: {
    tiny: 'hyd at 5 o bobl',
    small: 'hyd at 50 o bobl',
    medium: 'hyd at 500 o bobl',
    large: 'mwy na 500 o bobl',
  },
  parts: {
    core: 'Craidd: holwch ni am bopeth',
    supporting: 'Cefnogi: holwch ni am ein dewis',
    watching: 'Gwylio: y crynodeb yn unig',
  },
};

/** A purpose ends with a full stop. */
function full(sentence: string): string {
  const trimmed = sentence.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
