import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  unknown: 'Methais ddod o hyd i’r cyfarfod hwn. Yr hyn sydd ar y gweill: /moot meet list.',
  twoTimes: 'Rhowch o leiaf ddau amser gwahanol, un i bob llinell.',
  eightTimes: 'Rhowch wyth amser ar y mwyaf. Mae llai yn haws eu hateb.',
  tooSoon: 'Mae’r cyntaf o’r amserau hyn yn agos iawn neu wedi bod. Gadewch o leiaf hanner diwrnod i bobl.',
  unknownTime: (line) => `Methais ddarllen “${line}”. Ysgrifennwch ddiwrnod ac amser, fel “2026-06-17 12:30”.`,
  unknownDifference:
    'Methais ddod o hyd i’r gwahaniaeth hwn ymhlith y rhai agored. Maent i gyd yma: /moot concern list.',
  talkAlready: 'Mae sgwrs am hyn yn cael ei threfnu’n barod. Gallwch ymuno: /moot meet list.',
  talkFull:
    'Mae gan y sgwrs hon chwe sefydliad nawr, cymaint ag y gall pawb siarad. Dywedir ym mhob ystafell beth a ddaw ohoni.',
  onlyProposer: 'Dim ond y sefydliad a gynigiodd hyn, neu westeiwr, all wneud hynny.',
  pastTime: 'Mae’r amser hwnnw wedi bod. Dewiswch un diweddarach.',
  settledAlready: 'Mae hyn wedi’i drefnu’n barod. Mae’r cerdyn yn eich ystafell yn dweud pryd.',
  droppedAlready: 'Tynnwyd hyn yn ôl yn barod.',
  notYetMet: 'Nid ydych wedi cwrdd eto. Dewch yn ôl at hyn wedyn.',
  toldAlready: 'Mae eich sefydliad wedi dweud yn barod beth ddaeth ohono. Diolch.',

  title: (title) => `Pa amserau sy’n eich siwtio? ${title}`,
  talkTitle: (title) => `Sgwrs mewn grŵp bach: ${title}`,
  talkHow:
    'Hyd at chwe sefydliad, er mwyn i bawb siarad. Nid oes angen cytuno ymlaen llaw, a dywedir ym mhob ystafell beth a ddaw ohoni.',
  how: 'Un ateb i bob sefydliad; caiff unrhyw un ohonoch ddod. Cyfansymiau’n unig a wêl ystafelloedd. Ar agor tan ',
  where: 'Ble',
  suits: (yes, maybe) => {
    const parts = [...(yes > 0 ? [`yn siwtio ${yes}`] : []), ...(maybe > 0 ? [`os oes rhaid ${maybe}`] : [])];
    return parts.length > 0 ? ` – ${parts.join(', ')}` : '';
  },
  say: 'Dweud beth sy’n siwtio',
  join: 'Fe ddown ni',
  takeBack: 'Ei dynnu’n ôl',
  settledOn: 'Byddwn yn cwrdd ',
  toCalendar: 'At fy nghalendr',
  calendarFile: 'cyfarfod.ics',
  calendarHow: 'Agorwch y ffeil, a bydd eich calendr yn gofyn a ddylid ei chadw. Mae’n dangos eich amser chi.',
  notSettled: 'Nid oes amser wedi’i drefnu eto, felly nid oes dim i’w roi mewn calendr.',
  fix: 'Pennu amser',
  fixedTitle: (title) => `Wedi’i drefnu: ${title}`,
  dropped: {
    'nothing suits':
      'Nid oedd yr un amser yn siwtio dau sefydliad, felly ni threfnwyd dim. Efallai y bydd amserau eraill yn well.',
    'taken back': 'Tynnwyd hyn yn ôl. Diolch i bawb a atebodd.',
  },
  otherTimes: 'Cynnig amserau eraill',
  whatCame: 'Dweud beth ddaeth ohono',
  cameOfIt: 'Beth ddaeth ohono',
  seeDifferences: 'Gwahaniaethau agored',

  timeTitle: 'Dod o hyd i amser',
  about: 'Am beth mae e?',
  aboutHint: 'Cyfarfod misol',
  slots: 'Amserau, un i bob llinell',
  slotsHint: '2026-06-17 12:30',
  zoneIntro: (zone) =>
    `Ysgrifennwch amserau fel y mae cloc yn ${zone} yn eu dangos; mae pob darllenydd yn gweld ei amser ei hun.`,
  whereHint: 'Dolen neu le',
  until: 'Faint o amser sydd i ateb?',
  untils: { 24: 'Un diwrnod', 72: 'Tri diwrnod', 168: 'Wythnos' },
  talkFormTitle: 'Sgwrs grŵp bach',
  whichDifference: 'Am ba wahaniaeth?',
  noDifferences:
    'Nid oes gwahaniaeth agored ar hyn o bryd, felly nid oes dim i’w drafod. Gallwch ddod o hyd i amser o hyd.',
  proposed: 'Gall pob ystafell ateb nawr. Pan ddaw’r amser i ben, pennir yr un sy’n siwtio fwyaf ohono’i hun.',
  answerTitle: 'Beth sy’n ein siwtio',
  answerIntro: (title) =>
    `Ar gyfer ${title}. Dim ond cyfansymiau a ddangosir; nid oes neb yn darllen beth sy’n siwtio pwy.`,
  suitsUs: 'Mae’r rhain yn ein siwtio',
  ifNeedBe: 'Byddai’r rhain yn gwneud y tro',
  answered: 'Diolch. Gallwch ei newid tra bydd ar agor: tan ',
  fixTitle: 'Pennu amser',
  fixLabel: 'Pa amser?',
  fixed: 'Wedi’i drefnu. Mae pob ystafell yn ei weld.',
  takenBack: 'Wedi’i dynnu’n ôl. Mae’r ystafelloedd yn gweld hynny hefyd.',
  tellTitle: 'Beth ddaeth ohono',
  tellLabel: 'Mewn brawddeg neu ddwy',
  tellHint: 'Beth sydd gennych yn gyffredin, a beth sydd nesaf. Mae pawb yn ei ddarllen, gan eich sefydliad.',
  toldThanks: 'Diolch. Mae’n sefyll ar y cerdyn ym mhob ystafell.',
  listTitle: 'Cwrdd â’n gilydd',
  nothing: 'Nid oes dim ar y gweill ar hyn o bryd.',
  openLine: (title) => `${title} – yn chwilio am amser, tan `,
  plannedLine: (title) => `${title} – `,
  answerThis: (id) => `Ateb ${id}`,
};
