import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: 'A yw’n newid yr hyn a wnawn?',
  question: 'A yw hyn yn newid yr hyn a wnawn yn y mis nesaf?',
  how: 'Os dywed dau sefydliad neu fwy nad yw, ac na ddywed neb ei fod, caiff ei roi o’r neilltu tan ',
  open: 'Ar agor tan ',
  who: 'Mae pawb yn gweld a ddywedodd rhywun ei fod, ac ar beth y byddem yn cytuno. Nid oes neb yn gweld pwy.',
  yes: 'Ydy, mae’n newid',
  no: 'Na, nid y mis hwn',
  agree: 'Yr hyn y cytunwn arno',
  kept: 'Mae’n aros ar agor: dywed rhywun ei fod o bwys y mis hwn, neu ni ddywedodd digon ohonom nad yw.',
  parked: 'Nid yw’n newid yr hyn a wnawn y mis hwn, felly mae’n gorffwys. Daw yn ôl ar ',
  anyone: 'Gall unrhyw un ddod ag ef yn ôl yn gynt.',

  park: 'A yw o bwys nawr?',
  parkIntro:
    'Gofynnir i bob ystafell a yw hyn yn newid yr hyn a wnawn yn y mis nesaf. Wrth ofyn rydych yn ateb nad yw. Mae un “ydy” yn ei gadw ar agor; daw yn ôl ohono’i hun ar y diwrnod a ddewiswch.',
  agreeLabel: 'Ar beth y byddai’r ddwy ochr yn cytuno?',
  agreeHint: 'Gofynnir i bobl beth sydd orau ganddynt',
  answerLabel: 'A yw’n newid ein mis nesaf?',
  answers: { no: 'Na, nid y mis hwn', yes: 'Ydy, mae’n newid' },
  already: 'Mae hyn yn cael ei ofyn yn barod.',
  notAsked: 'Nid yw hyn yn cael ei ofyn ar hyn o bryd.',
  lately: 'Gofynnwyd hyn lai na phedair wythnos yn ôl, ac mae’n aros ar agor. Rhowch amser iddo, neu ei ddatrys.',
  guarded:
    'Mae hyn yn cyffwrdd â phwy yw pobl, neu â’u diogelwch. Dim ond y rhai a ddywedodd hynny all ofyn am ei roi o’r neilltu.',

  touchesLabel: 'Ai am bwy ydym, neu am ddiogelwch, y mae?',
  touches: { identity: 'Ie, am bwy yw pobl', safety: 'Ie, am ddiogelwch' },
  isTouching: { identity: 'Mae’n cyffwrdd â phwy yw pobl.', safety: 'Mae’n cyffwrdd â diogelwch pobl.' },
  needLabel: 'Beth fyddai ei angen arnoch?',
  needHint: 'Person hyfforddedig ar alwad. Mae pawb yn gweld yr angen, nid pwy biau.',
};
