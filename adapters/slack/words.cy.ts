import type { Translated } from '../../src/languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  moot: 'Moot',
  moment: '{date_short_pretty} am {time}',
  send: 'Anfon',
  notNow: 'Nid nawr',
  close: 'Cau',
  more: 'Mae mwy. Teipiwch /moot i’w weld.',
  nothing: 'Nid oes dim i’w ddangos eto.',
  fault: 'Aeth rhywbeth o’i le ar fy ochr i. Ni chadwyd dim. Rhowch gynnig arall arni.',
  slow: 'Un eiliad, os gwelwch yn dda…',
  formLate: 'Ni allai’r ffurflen agor mewn pryd. Nid aeth dim ar goll: pwyswch neu teipiwch eto.',
  notInstalled:
    'Nid wyf wedi fy sefydlu’n llawn yn y gweithle hwn eto. Gofynnwch i’r sawl a’m hychwanegodd orffen y gwaith.',
  inviteMe:
    'Ni allaf bostio yn y sianel hon eto. Teipiwch /invite @Moot yma, a byddaf yn dal i fyny o fewn ychydig funudau.',
  fileSent: (name) => `Rwyf wedi rhoi ${name} yn ein negeseuon preifat: agorwch ef yno.`,
  fileNotSent: 'Ni allwn anfon y ffeil atoch. Rhowch gynnig arall arni ymhen ychydig funudau.',
  privateRoom: 'sianel breifat',
  installed: [
    'Mae Moot yma',
    'Ewch i Slack, ysgrifennwch /invite @Moot yn y sianel lle rydych yn cwrdd, ac yna /moot. Gallwch gau’r dudalen hon.',
  ],
  installFailed: [
    'Ni weithiodd hynny',
    'Nid ychwanegwyd Moot at eich gweithle, ac ni chadwyd dim. Dechreuwch eto o’r ddolen a gawsoch; mae’n gweithio am ddeg munud ar ôl ei hagor.',
  ],
};
