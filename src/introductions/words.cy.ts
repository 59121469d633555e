import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  unknown:
    'Methais ddod o hyd i’r cyflwyniad hwn, neu nid eich un chi ydoedd. Beth sy’n eiddo i chi: /moot meet list, yna Cyflwyniadau.',
  notTaking: 'Nid ydych yn cymryd rhan mewn cyflwyniadau eto.',
  greetedAlready: 'Rwyf wedi trosglwyddo’ch helo. O hyn ymlaen cysylltwch â’ch gilydd fel y mynnwch.',
  answeredAlready: 'Mae hynny wedi’i setlo’n barod. Diolch.',
  mostApart: (most) => `Enwch ${most} ar y mwyaf, os gwelwch yn dda.`,

  title: 'Cyflwyniadau',
  what: 'Unwaith y mis rwy’n cyflwyno dau berson o sefydliadau gwahanol na fyddent yn cwrdd fel arall, ym mha weithle neu weinydd bynnag y maent. Mae hanner awr dros baned yn ddigon.',
  whoSees:
    'Nid oes neb yn darllen pwy sy’n cymryd rhan. Cewch eich cyflwyno ddwywaith y mis ar y mwyaf, a gallwch oedi neu stopio unrhyw bryd.',
  takesPart: 'Rydych yn cymryd rhan.',
  paused: 'Rydych yn cymryd rhan, ac yn oedi tan ',
  nextOn: 'Y cyflwyniadau nesaf: ',
  yourLine: 'Beth y maent yn ei ddarllen amdanoch',
  yourReach: 'Sut y maent yn cael gafael arnoch',
  nothingSaid: 'Eich enw, eich sefydliad a ble rydych. Gallwch ychwanegu llinell.',
  apart: 'Mae rhestr o’r rhai na fyddaf yn eich cyflwyno iddynt. Dim ond chi all ei hagor.',
  takePart: { label: 'Cymryd rhan', opens: { action: 'meet join' }, main: true as const },
  change: 'Newid fy llinellau',
  pause: { 1: 'Oedi am fis', 3: 'Oedi am dri mis' },
  resume: 'Dechrau eto',
  notWith: 'Nid gyda…',
  stop: 'Stopio',
  joined: 'Da iawn. Nid oes dim arall i’w wneud.',
  isPaused: 'Wedi’i oedi. Nid oes angen gwneud dim; mae’n dechrau eto ohono’i hun.',
  resumed: 'Croeso’n ôl.',
  left: 'Rydych wedi stopio, ac mae’r hyn a ddywedoch wrthyf ar gyfer cyflwyniadau wedi mynd. Gallwch ddod yn ôl unrhyw bryd.',

  joinTitle: 'Cyflwyniadau',
  joinIntro:
    'Dim ond pobl y byddaf yn eich cyflwyno iddynt sy’n darllen y ddwy linell, a neb arall byth. Cewch eu gadael yn wag.',
  aboutLabel: 'Am beth yr hoffech siarad?',
  aboutHint: 'Bysiau nos, a sut i gadw gwirfoddolwyr',
  reachLabel: 'Sut y cânt gysylltu â chi?',
  reachHint: 'Cyfeiriad e-bost, rhif neu ddolen',

  apartTitle: 'Nid gyda…',
  apartIntro:
    'Nid oes neb byth yn darllen hyn: na nhw, na’r gwesteiwyr, na’ch cydweithwyr. Ni chewch eich cyflwyno, dyna’r cyfan. Gwagiwch ef pryd bynnag y mynnwch.',
  apartLabel: 'Pobl neu sefydliadau, un i bob llinell',
  apartHint: 'Enw fel yr wyf yn ei adnabod',
  apartUnknown: (line) =>
    `Nid wyf yn adnabod neb o’r enw “${line}”. Ysgrifennwch enw fel y mae yn /moot setup who, os gwelwch yn dda.`,
  apartKept: 'Rwyf wedi’i nodi, ac ni fydd neb yn ei ddarllen.',

  meet: (names) => `Dyma ${names}`,
  ofOrganisation: (name, organisation) => `${name} o ${organisation}`,
  monthly: (many) =>
    many > 2 ? 'Y mis hwn rwy’n cyflwyno’r tri ohonoch.' : 'Y mis hwn rwy’n cyflwyno’r ddau ohonoch.',
  where: 'Ble',
  platforms: { slack: 'Slack', discord: 'Discord', web: 'Y maes chwarae', email: 'E-bost' },
  inRooms: (platform, rooms) => (rooms === '' ? platform : `${platform}, yn ${rooms}`),
  about: 'Hoffai siarad am',
  reach: 'Sut i gysylltu',
  near: 'Rydych yn rhannu lle, felly gallwch ysgrifennu at eich gilydd yno.',
  far: 'Rydych mewn lleoedd gwahanol. Dywedwch helo cyntaf yma: rwy’n ei drosglwyddo unwaith bob ffordd, ac nid wyf yn cadw dim.',
  whoReads: 'Nid oes neb arall yn darllen hyn.',
  hello: 'Dweud helo',
  settings: 'Cyflwyniadau',
  matched: (need, offer) => `Angen: ${need}. Ar gael: ${offer}.`,
  through: (name) => `Mae ${name} wedi gweithio gyda’r ddau ohonoch, ac yn eich cyflwyno.`,
  byMoot:
    'Mae’r hyn sydd ei angen ar un ohonoch a’r hyn sydd ar gael gan y llall yn swnio’n debyg. Efallai fy mod wedi camddeall.',
  endIt: 'Pan fydd wedi’i ddiwallu, tynnwch ef oddi ar y rhestr: /moot commit needs.',
  didYouMeet: 'A wnaethoch chi gwrdd?',
  mets: { yes: 'Do', notYet: 'Ddim eto', no: 'Naddo' },
  metWhoSees:
    'Dim ond fi sy’n darllen hyn, er mwyn eich cyflwyno i rywun arall y tro nesaf. Nid oes dim yn cael ei gyfrif.',
  metThanks: {
    yes: 'Da clywed. Diolch.',
    notYet: 'Mae hynny’n iawn. Nid oes brys.',
    no: 'Mae hynny’n iawn. Bydd rhywun arall dro arall.',
  },

  leftTitle: 'Cyflwyniadau’r mis hwn',
  leftOver:
    'Ni chefais hyd i neb newydd i chi y mis hwn. Chi ddaw gyntaf y tro nesaf, ac nid ysgrifennaf am hyn eto tan hynny.',

  helloTitle: (name) => `Helo gan ${name}`,
  helloBack: 'Dweud helo’n ôl',
  helloOnce: 'Nid wyf wedi cadw dim ohono. I ble yr ewch o’r fan hon, chi sydd i ddweud.',
  helloFormTitle: 'Dweud helo',
  helloIntro: (names) => `I ${names}, ac i neb arall. Rwy’n ei drosglwyddo unwaith ac yna’n ei anghofio.`,
  helloLabel: 'Eich helo',
  helloHint: 'Pwy ydych chi, a sut i gysylltu â chi',
  helloSent: 'Ar ei ffordd. Nid wyf yn cadw dim ohono.',

  askTitle: 'A fyddech chi’n eu cyflwyno?',
  ask: (match) => `${match} Rydych wedi gweithio gyda’r ddau.`,
  needs: (name, what) => `Mae angen ar ${name}: ${what}.`,
  offers: (name, what) => `Ar gael gan ${name}: ${what}.`,
  askHow: 'Nid ydynt yn gwybod fy mod yn gofyn i chi. Heb ateb, rwy’n dweud wrth y ddau fy hun: ',
  teach: 'Dysgu rhywun arall',
  teachTitle: 'Dysgu rhywun arall',
  teachIntro:
    'Mae cydweithiwr yn darllen y cwestiwn yn eich lle, ac y byddwch yn dangos sut i’w wneud. Cânt ddweud na fel chithau. Ni ofynnir i chi eto y mis hwn.',
  teachLabel: 'Pwy allai ei ddysgu?',
  nobodyToTeach: 'Nid oes neb arall yn ateb dros eich sefydliad eto. Rhowch god i gydweithiwr, yna gofynnwch iddynt.',
  inviteColleague: 'Gwahodd cydweithiwr',
  taughtAlready: 'Mae hyn wedi’i drosglwyddo unwaith yn barod.',
  notColleague: 'Dewiswch rywun sy’n ateb dros eich sefydliad, os gwelwch yn dda.',
  taught: (name) =>
    `Mae’r cwestiwn gyda ${name} nawr. Dangoswch sut y byddech chi’n ei wneud. Diolch: dyna sut y daw dau ohonoch.`,
  taughtThanks: 'Wedi’i drosglwyddo. Dywedwch helo wrthynt, a dywedwch sut y byddech chi’n ei wneud.',
  learns: (name) => `Gofynnwyd hyn i ${name}, a hoffai ddangos i chi sut i’w wneud. Gofynnwch unrhyw beth.`,
  howItIsDone:
    'Mae’n cymryd pum munud: pwyswch “Eu cyflwyno”, ac mae’r ddau yn darllen mai chi sydd wrthi. Yna ysgrifennwch un neges at y ddau: pwy yw pob un, a beth wnaeth i chi feddwl amdano.',
  waits: (match) => `${match} A fyddech chi’n eu cyflwyno? `,
  answerIt: 'Cyflwyno, neu beidio',
  seeThem: 'Gweld cyflwyniadau',
  introduce: 'Eu cyflwyno',
  mootMay: 'Caiff Moot wneud',
  notNow: 'Nid nawr',
  askAnswered: 'Wedi’i setlo. Diolch.',
  introducedThanks: 'Diolch. Mae’r ddau yn darllen mai chi sy’n eu cyflwyno.',
  mootDoes: 'Rwy’n dweud wrth y ddau. Nid yw’ch enw chi ynddo.',
  notNowThanks: 'Mae hynny’n iawn. Ni fyddant yn gwybod fy mod wedi gofyn.',
  noLonger: 'Nid oes ei angen mwyach, felly rwy’n ei adael. Diolch.',
};
