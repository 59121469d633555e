import { andBefore, yGymraeg } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const side = { yes: 'ie', neither: 'heb farn', no: 'ddim i ni' };
const howMany: Words['howMany'] = (count, who) =>
  who === 'people'
    ? yGymraeg(count, { two: 'berson', few: 'pherson', many: 'pherson', other: 'person' })
    : yGymraeg(count, { other: 'sefydliad' });
const more: Words['end'] = (who) => (who === 'people' ? 'dywed mwy o bobl' : 'dywed mwy o sefydliadau');

export const cy: Translated<Words> = {
  aboutSpread: 'Rhes i bob gosodiad, dot i bob sefydliad. Dim enwau.',
  aboutSpreadUncounted: 'Rhes i bob gosodiad. Dim enwau, a dim ffigurau lle byddent yn dangos beth a ddywedodd rhywun.',
  standing: {
    shared: 'cyffredin',
    unwanted: 'ddim i ni',
    apart: 'rhanedig',
    between: 'cymysg',
    little: 'dim llawer',
    early: 'rhy gynnar',
  },
  ground: { broad: 'tir cyffredin eang', mixed: 'peth tir cyffredin', thin: 'ychydig o gefnogaeth' },
  undrawable: '(mewn llythrennau na allaf eu llunio)',
  noGround: 'llai na phum ateb',
  side,
  counted: (counts) =>
    (['yes', 'no', 'neither'] as const)
      .filter((one) => counts[one] > 0)
      .map((one) => `${counts[one]} ${side[one]}`)
      .join(', '),
  row: (statement, said) => `“${statement}”: ${said.join(', ')}.`,
  howMany,
  atLeast: (count, who) => `${who === 'people' ? '' : 'o leiaf '}${howMany(count, who)}`,
  aboutOpinion: (people, perDot) =>
    perDot === 1 ? `${people}, dot i bob un. Dim enwau.` : `${people}, dot i bob ${perDot}. Dim enwau.`,
  aboutBunches: (organisations) => `${organisations}, dot i bump neu fwy sy’n sefyll yn agos at ei gilydd. Dim enwau.`,
  aboutCloud: (people) => `${people}, dot mwy lle mae mwy ohonynt yn sefyll. Dim enwau.`,
  found: {
    spectrum: {
      people: 'Un brif linell o wahaniaeth, a phobl ar ei hyd',
      organisations: 'Un brif linell o wahaniaeth, a ninnau ar ei hyd',
    },
    twoLines: 'Un brif linell o wahaniaeth, ac un arall, wannach',
    camps: (camps) => `${camps} grŵp barn`,
    unclear: 'Dim grwpiau clir',
    agreeable: 'Dim grwpiau: mae rhai’n dweud ie’n amlach',
    few: 'Rhy ychydig o atebion i weld patrwm',
  },
  foundMore: {
    unclear: {
      people: 'Mae barn pobl yn wahanol o osodiad i osodiad, ac nid ar hyd unrhyw linell.',
      organisations: 'Nid oes grŵp o bump neu fwy yn sefyll ar wahân y tu hwnt i hap.',
    },
    agreeable: 'Mae rhai’n cytuno â bron popeth, eraill â fawr ddim. Ffordd o ateb yw hynny, nid ochr.',
    few: 'Mae map yn gofyn am ddeuddeg o bobl a atebodd, a chwe gosodiad y mae barn yn wahanol arnynt.',
  },
  end: (who) => `Yma ${more(who)}`,
  noneHere: 'dim na fyddai’r pen arall yn ei ddweud hefyd',
  says: { yes: 'Ie', no: 'Na' },
  saying: (says, statement) => `${says}: ${statement}`,
  camp: (letter, people) => `${letter} · ${people}`,
  opinion: (title, people, found) => `Llun o farn ar “${title}”, gan ${people}. ${found}.`,
  opinionEnd: (which, who, sayings) => `Ar y pen ${which === 'left' ? 'chwith' : 'de'} ${more(who)} ${sayings}.`,
  opinionCamp: (letter, people, sayings) => `Grŵp ${letter}, ${people}: ${sayings}.`,
  quoted: (says, statement) => `${says.toLowerCase()} i “${statement}”`,
  spread: (title, rows) => `Llun o’r hyn a glywsom ar “${title}”. ${rows}`,

  aboutWeb: (organisations, links) =>
    `${howMany(organisations, 'organisations')}, ${yGymraeg(links, {
      two: 'linell',
      other: 'llinell',
    })}. Llinell: rhywbeth a wna dau gyda’i gilydd.`,
  webNode: 'sefydliad',
  webLink: 'rhywbeth a wnânt gyda’i gilydd',
  webLinks: (name, others) => `${name} gyda${andBefore(others[0] ?? '') === 'ac' ? 'g' : ''} ${others.join(', ')}.`,
  web: (title, about, links) => `Llun: ${title}. ${about} ${links}`,
  aboutRibbon: 'Rhuban i bob peth a wnawn gyda’n gilydd, o’r diwrnod y cytunwyd arno.',
  today: 'heddiw',
  itsDay: 'ei ddiwrnod',
  stands: { going: 'ar waith', done: 'wedi’i wneud', back: 'wedi’i roi’n ôl, yn rhydd' },
  ribbonSince: (day) => `ers ${day}`,
  ribbonDay: (day) => `ar gyfer ${day}`,
  ribbonRow: (what, said) => `“${what}”: ${said.join(', ')}.`,
  ribbon: (title, rows) => `Llun: ${title}. ${rows}`,
  aboutMoved: 'Yr un gosodiadau ddwywaith. Ni ddangosir barn pwy a newidiodd.',
  was: (day) => `cynt, ${day}`,
  is: (day) => `nawr, ${day}`,
  movedRow: (statement, was, is) => `“${statement}”: cynt ${was}; nawr ${is}.`,
  moved: (title, was, is, rows) => `Llun o gynt a nawr ar “${title}”, ${was} a ${is}. ${rows}`,
};
