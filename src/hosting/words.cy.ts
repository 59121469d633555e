import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  agreedAlready: 'Mae rhywun wedi cytuno ar gyfer y mis nesaf yn barod.',
  askedAlready: 'Gofynnir i rywun ar hyn o bryd. Os yw’n well ganddynt beidio, gofynnir i’r nesaf.',
  nobodyToAsk:
    'Nid oes neb ar ôl i ofyn iddynt y mis hwn: maent yn gwesteia, heb le, yn newydd, neu gofynnwyd iddynt yn ddiweddar. Caiff unrhyw un ei gymryd o hyd.',
  settled: 'Mae hyn wedi’i setlo’n barod. Diolch.',
  askTitle: (month) => `Gwesteia ym mis ${month}: hoffech chi roi cynnig arni?`,
  ask: (beside) =>
    `${beside ? `Gyda ${beside} wrth eich ochr. ` : ''}Tua deugain munud yr wythnos: bwrw golwg dros y crynodeb, gweld bod newydd-ddyfodiaid yn cael croeso. Mae’r hyn na wna neb yn digwydd ohono’i hun.`,
  noIsFine: 'Mae na yn ateb da: ni ddywedir wrth neb, nid wyf yn ei gadw, ac ni ofynnir i chi ddwywaith yn olynol.',
  yes: 'Iawn, fe wnawn ni',
  next: 'Nid y tro hwn',
  notHosting: 'Ni fyddwn yn gwesteia y tro hwn',

  over: 'Gofynnir i rywun arall nawr. Diolch am feddwl amdano.',
  stays: 'Diolch am feddwl amdano. Mae’r gwesteia’n aros lle mae, oni bai bod rhywun yn ei gymryd.',
  passed: 'Diolch am feddwl amdano. Rwy’n gofyn i rywun arall, os oes rhywun ar ôl i ofyn iddynt.',
  agreed: (month) => `Diolch. Chi sy’n gwesteia ym mis ${month}; ar ei ddiwrnod cyntaf rhof i chi beth sydd ar waith.`,
  agreedNow: 'Diolch. Ar ddiwrnod cyntaf y mis rhof i chi beth sydd ar waith.',
  seek: 'Dod o hyd i’r nesaf',
  soughtNow: 'Rwy’n gofyn yn breifat i sefydliad nad yw wedi gwesteia. Os yw’n well ganddo beidio, gofynnaf i’r nesaf.',
  waits: (month) => `A fyddech chi’n gwesteia ym mis ${month}?`,

  handoverTitle: (month) => `Gwesteia ym mis ${month}: beth sy’n waith i chi, a beth sy’n digwydd beth bynnag`,
  beside: (name) => `Mae ${name} yn gwesteia wrth eich ochr ac yn gwybod sut mae’n mynd.`,
  digestStep:
    'Y crynodeb. Bwriwch olwg drosto y diwrnod cynt, neu peidiwch â gwneud dim ac mae’n mynd allan fel y mae: ',
  checkinStep: 'Y cylch holi. Mae’n agor ohono’i hun: ',
  checkinPaused: 'Mae’r cylch holi wedi’i oedi. Mae’n agor pan fydd rhywun yn ei ailddechrau.',
  openStep: (what) => `Beth sydd ar agor: ${what}.`,
  nothingOpen: 'Nid oes dim ar agor ar hyn o bryd.',
  meetingStep: (title) => `Byddwn yn cwrdd: ${title}, `,
  newStep: (names) => `Newydd yma, ac yn falch o helo: ${names}.`,
  proposals: (number) => `${number} i’w penderfynu`,
  differences: (number) => `${number} ar restr y gwahaniaethau`,
  noPowers:
    'Mae gennych ddyletswyddau a dim pwerau: beth bynnag na wnewch, caiff unrhyw aelod ei gymryd gyda /moot setup host.',
  lookOver: 'Gweld y crynodeb',
  invite: 'Gwahodd ystafell arall',
  thanks: 'Diolch am westeia. Mae wedi’i drosglwyddo; cewch ei gymryd eto pryd bynnag y mynnwch.',
};
