import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const roomsSaid = { plenty: 'digon o le', some: 'peth lle', stretched: 'ychydig o le', none: 'dim lle' };

export const cy: Translated<Words> = {
  unknown: 'Ni allaf ddod o hyd i’r cylch holi hwn. Yr un sydd ar agor nawr: /moot checkin.',
  tooLong: 'Cadwch hwn i 300 nod, os gwelwch yn dda.',
  tooLate:
    'Caeodd y cylch holi hwn dros wythnos yn ôl, felly mae’n aros fel y mae. Mae croeso i’ch geiriau yn yr un nesaf.',
  lateUnnamed:
    'Mae’r cylch holi hwn wedi cau, ac mae’r hyn a ddywedwyd heb enw wedi’i ddarllen yn barod. Gallwch ei ddweud wrth y gwesteiwyr, neu ei gadw at yr un nesaf.',
  unknownAnswer: 'Ni allaf ddarllen yr ateb hwn. Agorwch y cwestiwn eto a dewiswch un.',
  fillIn: 'Llenwch hwn, os gwelwch yn dda.',
  alreadyOpen: 'Mae cylch holi ar agor yn barod. Gallwch ei gau yn gynnar: /moot checkin close.',
  alreadyClosed: 'Mae’r cylch holi hwn wedi cau yn barod.',
  noneOpen: 'Nid oes cylch holi ar agor nawr.',
  nothingSent: 'Nid oes dim i’w gopïo eto: nid yw’ch sefydliad wedi ateb yr un hwn.',
  nobodyToAsk: 'Nid oes neb i’w holi eto. Dywedwch gyda pha sefydliad yr ydych yn gyntaf.',
  notPaused: 'Nid yw’r cylchoedd holi wedi’u hoedi.',
  pastDay: 'Dewiswch ddiwrnod ar ôl heddiw.',
  tooFar: 'Mae hynny dros flwyddyn i ffwrdd. Dewiswch ddiwrnod cynharach; gallwch barhau wedyn.',
  unknownDay:
    'Methais ddarllen y dyddiad hwnnw. Nid wyf yn darllen dyddiadau Cymraeg eto: “2026-09-05” neu “5 September”.',
  unknownRule: 'Ni allaf ddarllen y rhythm hwn. Ysgrifennwch ef eto: /moot checkin schedule.',

  amounts: { plenty: 'Digon', some: 'Peth', stretched: 'Prin', none: 'Dim' },
  seensMean: {
    hosts: 'Dim ond y gwesteiwyr sy’n ei ddarllen, wrth gau, gydag enw eich sefydliad.',
    everyone: 'Mae pob ystafell yn ei ddarllen wrth gau, gydag enw eich sefydliad.',
    noname:
      'Mae pob ystafell yn ei ddarllen wrth gau heb enw, os bydd pump neu fwy o sefydliadau’n ateb; fel arall caiff ei daflu. Tan hynny mae dan sêl, a gwn mai chi biau: gallwch ei newid, rwy’n diolch i chi, ac ni ddaw nodyn atgoffa. Yna caiff ei allwedd ei dinistrio. Byddaf yn dal i wybod eich bod wedi ateb, ond nid beth. Os nad atebwch ddim arall, gallai hynny ar ei ben ei hun ddweud wrth bwy bynnag sy’n rhedeg y Moot hwn.',
    notkept:
      'Mae pob ystafell yn ei ddarllen wrth gau heb enw, os bydd pump neu fwy o sefydliadau’n ateb; fel arall caiff ei daflu. Tan hynny mae dan sêl, er mwyn i chi allu ei newid; yna caiff ei allwedd ei dinistrio, ac ni all neb ganfod pwy a’i hysgrifennodd, na minnau. Gan na chadwaf nodyn mai chi a’i hysgrifennodd, gall nodyn atgoffa ddod o hyd.',
  },
  figuresMean:
    'Dim ond wedi’u hadio y dangosir atebion i’r cwestiwn hwn, a dim ond pan fydd pump neu fwy o sefydliadau’n ateb ac na ellir adnabod neb.',
  whoSeesTitle: 'Pwy sy’n gweld fy ngeiriau?',

  title: 'Cylch holi',
  inboxTitle: (coalition) => `Cylch holi: ${coalition}`,
  openUntil: 'Dwy funud, un ateb i bob sefydliad. Ar agor tan ',
  questions: {
    room: 'Faint o le sydd gennych? Mae “Dim” yn ateb llawn: byddaf yn dawel wedyn tan y cylch holi nesaf.',
    moved: 'Un peth a symudodd.',
    unsaid: 'Rhywbeth y byddai’n well gennych beidio â’i ddweud yn yr ystafell.',
  },
  whoSees:
    'Wrth gau mae pob ystafell yn darllen beth a symudodd, gydag enw eich sefydliad. Dim ond wedi’i adio y dangosir faint o le sydd gennych, a dim ond pan na fydd hynny’n pwyntio at neb. Chi sy’n dewis pwy sy’n gweld y gweddill. Ni ddywedir wrth neb pwy nad atebodd.',
  otherWays: 'Ffyrdd eraill',
  otherWaysTitle: 'Ffyrdd eraill o ateb',
  oneByOne: 'Gallwch ateb unrhyw gwestiwn ar ei ben ei hun, a dewis pwy sy’n gweld yr ateb hwnnw:',
  elseWhere: 'Neu ei drosglwyddo, neu ddweud wrthyf eich bod i ffwrdd:',
  handOn: 'Dylai rhywun arall ateb',
  handOnTitle: 'Trosglwyddo',
  handOnLabel: 'Pwy ddylai ateb y tro hwn?',
  handOnHow: 'Rwy’n ysgrifennu atynt ar gyfer y cylch holi hwn yn unig. Byddant yn gweld mai chi a ofynnodd.',
  noColleague: 'Nid wyf yn adnabod person arall o’ch sefydliad eto. Gwahoddwch un, a gallaf ofyn iddynt.',
  inviteColleague: 'Gwahodd cydweithiwr',
  handedOn: (by, to) => `Gofynnodd ${by} i ${to} ateb y tro hwn.`,
  handedToYou: (by) => `Mae ${by} yn gofyn i chi ateb dros eich sefydliad y tro hwn.`,
  handed: (to) => `Rwyf wedi gofyn i ${to}, ar gyfer y cylch holi hwn.`,
  handedClosed: (to) => `Byddaf yn gofyn i ${to}. Mae eu negeseuon preifat ynghau i mi, felly dywedwch wrthynt hefyd.`,
  youAnswerFor: (name) => `Rydych yn ateb dros ${name}.`,
  closed: 'Mae’r cylch holi hwn wedi cau. Mae amser o hyd i ychwanegu ato, tan ',
  add: 'Ychwanegu ein hateb',
  change: 'Newid ein hateb',
  answerEarly: 'Ateb yn gynnar',
  changeEarly: 'Newid ein hateb cynnar',
  somebody: 'Cydweithiwr',
  sendCopy: 'Anfon copi ataf',
  offerStory: 'Ei gynnig i’r crynodeb',
  storyOffered: 'Diolch. Yn y crynodeb bydd yn darllen fel hyn:',
  noStory: 'Nid oes stori gennych chi yn y cylch holi hwn y caiff pawb ei darllen.',

  thanks: (amount) => `Diolch. Mae gennych ${roomsSaid[amount]}. Gallwch newid eich ateb tan `,
  thanksOnly: 'Diolch. Gallwch newid eich ateb tan ',
  thanksEarly: 'Diolch am ateb mor gynnar. Rwy’n ei gadw at y cylch holi nesaf; nes i hwnnw gau gallwch ei newid.',
  thanksNone: (name) =>
    `Diolch am ddweud. Byddaf yn dawel tuag at ${name} tan y cylch holi nesaf. Ni ddisgwylir dim gennych.`,
  thanksLate: 'Diolch. Rwyf wedi’i gadw, wedi’i nodi fel rhywbeth a ychwanegwyd wedyn.',
  thanksClosed: 'Diolch. Mae’r cylch holi hwn wedi cau nawr.',
  sentTitle: 'Yr hyn a anfonoch, a phwy sy’n ei weld:',
  sentRoom: (amount) =>
    `Faint o le sydd gennym: ${cy.amounts[amount].toLowerCase()} – dim ond wedi’i adio at y lleill, wrth gau.`,
  sentFigures: 'dim ond wedi’i adio at y lleill',
  copyTitle: (coalition) => `Yr hyn a anfonoch at ${coalition}`,
  copyHow:
    'Chi a ofynnodd am y copi hwn. Mae’n dilyn yr hyn a newidiwch. Nid yw’r hyn sydd heb enw ynddo: byddai’n sefyll wrth ymyl eich un chi.',
  copyComes: 'Rwy’n ei anfon atoch yn breifat.',
  seenShort: {
    hosts: 'y gwesteiwyr yn unig, gyda’n henw',
    everyone: 'pawb, gyda’n henw',
    noname: 'dan sêl tan y cau; yna pawb, heb enw',
    notkept: 'dan sêl tan y cau; yna pawb, ac ni chedwir pwy a’i hysgrifennodd',
  },

  remind: 'Pwt o atgoffa, unwaith: mae’r cylch holi’n cau ',
  nudgeAnswered: 'Rydym wedi clywed gennych, diolch.',
  nudgeOver: 'Mae’r cylch holi hwn wedi cau. Tan yr un nesaf.',
  remindHow: 'Mae dwy funud yn ddigon, ac mae “Dim” yn ateb llawn.',

  formTitle: 'Cylch holi',
  formOpen: 'Gallwch newid eich ateb tan ',
  formLate: 'Mae’r cylch holi hwn wedi cau. Nodir bod yr hyn a ychwanegwch yn hwyr. Gallwch ychwanegu tan ',
  formAgain: 'Rydych wedi ateb yn barod; mae hyn yn newid eich ateb. ',
  formColleague: (name) =>
    `Mae ${name} wedi ateb drosoch yn barod. Caiff yr hyn a ysgrifennwch ei ychwanegu, nid ei roi yn ei le. `,
  formEarly: 'Ar gyfer y cylch holi nesaf. Gallwch ei newid nes i hwnnw gau.',
  room: 'Faint o le sydd gennych?',
  roomHint: 'Mae “Dim” yn ateb llawn: byddaf yn dawel tan y cylch holi nesaf',
  movedLabel: 'Un peth a symudodd',
  movedHint: 'Mae pob ystafell yn ei ddarllen wrth gau, gydag enw’r sefydliad',
  unsaidLabel: 'Rhywbeth gwell peidio â’i ddweud yno?',
  unsaidHint: 'Heb enw: fe’i dangosir dim ond os bydd pum sefydliad o leiaf yn ateb, fel arall i neb',
  turnLabel: 'Cwestiwn y tro hwn',
  seenLabel: 'Pwy sy’n gweld “gwell peidio â dweud”?',
  turnEveryone: 'Cwestiwn y tro hwn (pawb, gennym ni)',
  turnNameless: 'Cwestiwn y tro hwn (heb enw)',
  turnFigures: 'Cwestiwn y tro hwn (wedi’i adio)',
  sayTitle: 'Un cwestiwn',
  sayLabel: 'Eich ateb',
  saySeenLabel: 'Pwy sy’n gweld yr ateb hwn?',
  scale: { '1': '1 – ddim o gwbl', '2': '2', '3': '3', '4': '4', '5': '5 – yn fawr iawn' },

  away: 'Rydym i ffwrdd',
  awayTitle: 'I ffwrdd am gyfnod',
  awayLabel: 'Tan pryd?',
  awayHint: '2026-09-05, 5 September, in three weeks',
  awayHow:
    'Tan hynny nid ysgrifennaf at neb o’ch sefydliad heb i rywun ofyn. Mae’r ystafelloedd yn dal ati, a gall person ofyn i chi o hyd.',
  awayUntil: 'Byddaf yn dawel tuag atoch tan ',
  notAway: 'Nid ydych i ffwrdd ar hyn o bryd.',
  back: 'Rydym yn ôl',
  welcomeBack: 'Croeso’n ôl.',
};
