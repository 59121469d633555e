import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  notInForce: 'Mae stiward yn gofalu am yr hyn y cytunwyd arno ac y glynwn wrtho o hyd. Nid felly hyn, ar hyn o bryd.',
  taken: (name) =>
    `Mae ${name} yn gofalu am hyn eisoes. Pan ddaw’r tymor i ben, gofynnir i bob ystafell pwy sydd nesaf.`,
  notTwiceRunning: 'Chi oedd yn ei wneud nawr: nid oes neb yn stiward ddwywaith yn olynol. Pwy sydd nesaf?',
  notSteward: 'Dim ond y stiward a all wneud hyn.',
  settled: 'Mae hyn wedi’i setlo eisoes. Diolch.',

  title: '⚑ Stiward',
  of: (name, organisation) => `${name} o ${organisation}`,
  steward: (name) => `⚑ Stiward: ${name}, tan `,
  nobody: 'Nid oes neb yn gofalu am y canlyniad hwn ar hyn o bryd.',
  what: 'Mae stiward yn gofalu am ganlyniad am dri mis: yn holi sut mae’n mynd, yn dweud wrth bob ystafell, ac yn siarad dros yr hyn y cytunwyd arno ac nid dros ei sefydliad ei hun. Dyletswydd, heb bwerau.',
  speaksFor: 'Siarad dros yr hyn y cytunwyd arno y mae stiward, ac nid dros ei sefydliad, sy’n ateb fel o’r blaen.',
  more: 'Beth mae stiward yn ei wneud?',
  who: 'Pwy sy’n gofalu amdano?',

  yes: 'Byddwn yn gofalu amdano',
  no: 'Nid y tro hwn',
  say: 'Dweud wrth bob ystafell',
  sayTitle: 'Gair gan y stiward',
  sayLabel: 'Sut mae’n mynd?',
  sayHint: 'Dau a ryddhawyd i’r stryd y mis hwn; naw ym mis Mawrth',
  sayIntro:
    'Mae pob ystafell yn ei ddarllen, gyda’ch enw a’ch bod yn siarad fel stiward. Mae’r crynodeb nesaf yn ei ddweud hefyd.',
  wear: 'Siarad fel stiward',
  takeOff: 'Siarad dros fy sefydliad',
  handOn: 'Ei drosglwyddo',
  began: 'Diolch. Mae pob ystafell yn ei ddarllen, a than pryd.',
  handedOn: 'Wedi’i drosglwyddo, gyda diolch. Gofynnir i bob ystafell pwy sydd nesaf.',
  declined: 'Diolch am feddwl am y peth. Gofynnaf i rywun arall, os oes rhywun ar ôl i ofyn iddo.',
  sent: 'Mae pob ystafell yn ei ddarllen nawr.',
  worn: (title) =>
    `Wedi’i nodi. Nid yw’r hyn a wasgwch nawr yn cyfrif dros unrhyw sefydliad: rydych yn siarad fel stiward “${title}”. Eich sefydliad sydd i roi ei ateb ei hun, unwaith.`,
  asSteward: (title) => `chi, fel stiward “${title}”`,
  hat: (title) => `Het: ⚑ stiward “${title}”, tan `,
  youAre: (title) => `Chi yw stiward “${title}”, tan `,
  openedAs: (who, title) => `${who}, fel stiward “${title}”`,

  ended: (name) => `Mae tymor ${name} fel stiward ar ben. Diolch.`,
  whoIsNext:
    'Pwy sydd nesaf? Unrhyw un ond y sawl oedd yn ei wneud nawr, am dri mis. Gofynnaf hefyd i un sefydliad ar ôl y llall yn breifat.',
  askTitle: 'A fyddech chi’n gofalu am hyn nesaf?',
  noIsFine: 'Mae na yn ateb iawn: ni ddywedir wrth neb, ac nid wyf yn ei gadw.',
  over: 'Mae hyn wedi’i setlo nawr. Diolch am feddwl am y peth.',
  waits: (title) => `A fyddech chi’n stiward “${title}” am dri mis?`,
  saidTitle: '⚑ Gair gan y stiward',
  saidAs: (name, title) => `${name} sy’n dweud hyn fel stiward “${title}”, ac nid dros ei sefydliad. Stiward tan `,
  told: (name, title, words) => `⚑ ${name}, stiward “${title}”: ${words}`,
};
