import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  tooLong: (max) => `Cadwch hwn i ${max} nod, os gwelwch yn dda.`,
  title: 'Sut rydym yn gweithio',
  intro:
    'Nid yw’r naill ben yn well na’r llall. Mae’n helpu eraill i’ch deall yn iawn, yn enwedig ar ddiwrnod anodd. Mae pawb yn ei ddarllen, newydd-ddyfodiaid yn gyntaf. Ni chaiff ei sgorio na’i gymharu byth.',
  questions: {
    principle: 'Ymarferol neu egwyddorol?',
    track: 'O’r tu mewn neu bwysau o’r tu allan?',
    pace: 'Cyflym neu bwyllog?',
    reach: 'Lleol neu genedlaethol?',
  },
  places: {
    principle: {
      first: 'Ymarferol',
      moreFirst: 'Mwy ymarferol nag egwyddorol',
      both: 'Ymarferol ac egwyddorol, mae’n dibynnu',
      moreSecond: 'Mwy egwyddorol nag ymarferol',
      second: 'Egwyddorol',
    },
    track: {
      first: 'O’r tu mewn',
      moreFirst: 'Mwy o’r tu mewn na phwysau o’r tu allan',
      both: 'O’r tu mewn a phwysau o’r tu allan, mae’n dibynnu',
      moreSecond: 'Mwy o bwysau o’r tu allan nag o’r tu mewn',
      second: 'Pwysau o’r tu allan',
    },
    pace: {
      first: 'Cyflym',
      moreFirst: 'Mwy cyflym na phwyllog',
      both: 'Cyflym a phwyllog, mae’n dibynnu',
      moreSecond: 'Mwy pwyllog na chyflym',
      second: 'Pwyllog',
    },
    reach: {
      first: 'Lleol',
      moreFirst: 'Mwy lleol na chenedlaethol',
      both: 'Lleol a chenedlaethol, mae’n dibynnu',
      moreSecond: 'Mwy cenedlaethol na lleol',
      second: 'Cenedlaethol',
    },
  },
  ownLabel: 'Yn eich geiriau eich hun',
  ownHint: 'Beth y dylai eraill ei wybod am sut rydych yn gweithio',
  kept: 'Diolch. Mae newydd-ddyfodiaid yn ei ddarllen wrth ymuno, a phawb gyda /moot setup who.',
  own: (own) => `“${own}”`,
  works: (all) => `Sut rydym yn gweithio: ${all.join('; ').toLowerCase()}.`,

  whoTitle: 'Pwy sydd yma, yn eu geiriau eu hunain',
  who: 'Pwy sydd yma',
  whoHow: 'Yr hyn y mae pob sefydliad yn ei ddweud amdano’i hun. Ni ysgrifennodd neb arall ddim ohono.',
  alone: 'Nid oes neb arall yma eto.',
  cause: (cause) => ` Yr achos a rannwn: ${cause}`,
  gain: (gain) => ` Gobeithiwn gael: ${gain}`,
  gainForHosts: (gain) => ` Gobeithiwn gael (i’r gwesteiwyr yn unig): ${gain}`,
  more: 'Rhagor',
  ours: 'Sut gweithiwn: ein cerdyn',

  causeTitle: 'Ein hachos a’n helw',
  causeIntro:
    'Peth arferol yw dweud y ddau. Mae pobl yn cydweithio’n dda ar draws gwerthoedd gwahanol iawn pan fydd yr achos yn glir a phob ochr yn cael rhywbeth.',
  causeLabel: 'Yr achos a rannwn',
  causeHint: 'Mae pawb yn ei ddarllen',
  gainLabel: 'Yr hyn a obeithiwn ei gael',
  gainHint: 'Mae plaen yn iawn: tystiolaeth i’n cyllidwr, ystafell gynnes, peidio â bod ar ein pennau’n hunain',
  gainKindLabel: 'Pa fath o beth yw hynny?',
  gainSeenLabel: 'Pwy sy’n darllen eich gobaith?',
  gainSeens: { everyone: 'Pawb', hosts: 'Y gwesteiwyr yn unig' },
  gainSeen: {
    everyone: 'Mae pawb yn darllen y ddau.',
    hosts: 'Mae pawb yn darllen yr achos; dim ond y gwesteiwyr sy’n darllen yr hyn a obeithiwch ei gael.',
  },
  similar: (others) => `Digon teg: dywedodd ${others} arall rywbeth tebyg.`,

  purposeAbout: (purpose) => `Ein diben: ${purpose}`,
  askPurpose: 'Holi sut rydym yn deall ein diben',
  answerPrivately: 'Ateb yn breifat',
  purposeAsked: 'Gall pob ystafell weld ei fod ar agor. Mae pob sefydliad yn ateb yn breifat, am dri diwrnod.',
  purposeWaits: 'Mae holi barn am ein diben ar agor yn barod.',
  purposeStatements: (purpose) => [
    `Mae “${purpose}” yn dweud yn glir pam rydym yma`,
    'Mae’n ein helpu i ddweud na wrth rywbeth',
    'Byddem yn sylwi pe baem yn cyrraedd',
    'Byddai pob un ohonom yn ei ddweud mewn geiriau digon tebyg',
  ],
};
