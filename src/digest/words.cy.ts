import { listed, yGymraeg } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const organisations = (number: number): string =>
  yGymraeg(number, { two: 'sefydliad', few: 'sefydliad', many: 'sefydliad', other: 'sefydliad' });

export const cy: Translated<Words> = {
  nothingHeld: 'Nid oes crynodeb yn aros ar hyn o bryd.',
  otherHeld: 'Mae’r crynodeb hwnnw wedi’i bostio’n barod. Arhosodd yr hyn a bostiwyd fel yr oedd.',
  tooLong: 'Cadwch hyn i ddeuddeg llinell.',

  title: (name, from, to, isWeek) => `${isWeek ? 'Yr wythnos' : 'Beth ddigwyddodd'} yn ${name} · ${from} i ${to}`,
  quietTitle: (name) => `Wythnos dawel yn ${name}`,
  quiet: 'Ni roddwyd dim yn y crynodeb hwn ac nid oes dim yn aros amdanoch. Tan y tro nesaf.',
  places: (number, slack, discord) =>
    `${listed([
      organisations(number),
      ...(slack > 0
        ? [yGymraeg(slack, { two: 'weithle Slack', many: 'gweithle Slack', other: 'gweithle Slack' })]
        : []),
      ...(discord > 0
        ? [yGymraeg(discord, { two: 'weinydd Discord', many: 'gweinydd Discord', other: 'gweinydd Discord' })]
        : []),
    ])}.`,
  sections: {
    needs: 'Yn aros amdanoch',
    changed: 'Beth newidiodd',
    differences: 'Gwahaniaethau agored (gwaith arferol yw hyn)',
    done: 'Dweud a gwneud',
    story: 'Stori',
    worked: 'Sut buom yn gweithio',
    coming: 'Ar y gweill',
  },

  needCheckin: 'Mae’r cylch holi ar agor. Dwy funud, un ateb i bob sefydliad. Mae’n cau ',
  needSenseCheck: (title) => `Holi barn “${title}”: yn breifat nes iddo gau, `,
  needAnswers: (number) => `Gofynnwyd rhywbeth i ${organisations(number)}: gall yr ateb fod yn iawn, na neu rhy amwys.`,
  moreDifferences: (number) => `Mae ${number} arall yn y rhestr: /moot concern list`,
  doneHelped: 'Wedi’i wneud, ac o gymorth meddai’r sawl a ofynnodd: ',
  done: 'Wedi’i wneud: ',
  going: 'Ar waith: ',
  handedBack: 'Wedi’i roi’n ôl gyda diolch, ac yn rhydd i rywun arall: ',
  heldBy: (names) => ` (gan ${names})`,
  by: ', erbyn ',
  workedQuietly: 'Ni chaeodd unrhyw gylch holi ac ni ddechreuwyd dim newydd gyda’n gilydd, ac mae hynny’n iawn.',
  answered: (answered, asked) => `Atebodd ${answered} o ${organisations(asked)} y cylch holi`,
  full: (number) => `, a dywedodd ${number} nad oes ganddynt le ar hyn o bryd, sy’n iawn`,
  partnered: (together, all) => `Gwaith newydd gyda phartner: ${together} o ${all}.`,
  comingClose: (title) => `Mae “${title}” yn cau `,
  comingMeeting: (title) => `Byddwn yn cwrdd: ${title}, `,
  comingDay: (what) => `${what}: `,
  comingFirst: (names) => `Newydd: mae ${names} yn ymuno; nhw fydd yn siarad gyntaf pan gwrddwn, `,
  comingJoin: (names) => `Newydd: ${names}. Croeso.`,
  hosted: (names) => `Gwesteiwyd gan ${names}.`,
  hostedWith: (first, beside) => `Gwesteiwyd gan ${first} gyda ${beside}.`,
  add: 'Ychwanegu at y nesaf',
  needsMe: 'Beth sy’n aros amdanaf?',
  seeDifferences: 'Gwahaniaethau agored',
  onTheWeb: 'Ar y we',

  heldTitle: 'Y crynodeb nesaf, i chi gael golwg arno',
  heldHow: 'Caiff ei bostio fel y mae os na wnewch ddim, sy’n iawn. Mae’n mynd allan ',
  heldEdit: 'Gallwch newid rhan, neu ei adael fel y mae:',
  edit: (section) => `Newid “${section}”`,
  postNow: 'Ei bostio nawr',
  heldOver: 'Mae’r crynodeb hwn wedi’i bostio.',
  editTitle: 'Newid y crynodeb',
  editLabel: 'Un llinell yr un; gwag i’w hepgor',
  edited: 'Wedi’i newid. Dyma sut y mae:',
  posted: 'Wedi’i bostio ym mhob ystafell.',
  somethingWrong: 'Rhywbeth o’i le?',
  mineTitle: 'Y crynodeb, i chi',
  mineHow: 'Gallaf anfon pob crynodeb atoch yn breifat hefyd. Nid oes neb arall yn gwybod pwy sy’n ei gael.',
  mineIs: {
    each: 'Rydych yn cael pob crynodeb yn breifat.',
    monthly: 'Rydych yn cael crynodeb cyntaf pob mis yn breifat.',
    none: 'Rydych yn darllen y crynodeb yn eich ystafell.',
  },
  sendEach: 'Anfon pob un ataf',
  sendMonthly: 'Un y mis',
  fewerOfThese: 'Llai o’r rhain',
  noneOfThese: 'Dim o’r rhain',
  becauseYouAsked: 'Rydych yn cael hwn yn breifat am i chi ofyn amdano.',
  oursIsUsual: (name) => `Ysgrifennaf at ${name} ddwywaith y pythefnos ar y mwyaf heb i rywun ofyn.`,
  oursIsFewer: (name) =>
    `Ysgrifennaf at ${name} unwaith y pythefnos ar y mwyaf heb i rywun ofyn, ac nid wyf yn atgoffa.`,
  fewerForUs: 'Llai o’r rhain i ni',
  usualForUs: 'Cymaint â chynt',
  none: 'Nid oes crynodeb wedi’i bostio eto.',
  next: 'Mae’r un nesaf yn mynd allan ',
  scheduleTitle: 'Pryd y daw’r crynodeb',
  scheduleLabel: 'Pryd?',
  scheduleHint: 'Bob dydd Llun 9:00 · bob yn ail ddydd Gwener 9:00',
  understood: 'Dyma beth a ddeallais:',
  nextTwo: 'Y ddau nesaf: ',
  save: 'Cadw',
  otherwise: 'Ei ysgrifennu’n wahanol',
  scheduled: 'Wedi’i gadw. Mae’r crynodeb nesaf yn mynd allan ',
  picturesTitle: 'Ein gwaith mewn lluniau',
  noPictures: 'Nid oes dim i’w lunio eto: mae llun yn dechrau gyda dau beth a wnawn gyda’n gilydd.',
  noLineYet: (names) =>
    `Dim ond gwesteiwyr sy’n gweld hyn: dim cyswllt eto i ${names}. Byddai rhywbeth bach yn dechrau un.`,
  suggestOne: 'Awgrymu un',
};
