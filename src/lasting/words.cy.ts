import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  about: 'Gweld am ba hyd y cedwir yr hyn a ddywedir yma, a’i newid',
  title: 'Am ba hyd y’i cedwir',
  shown: 'Mae Moot yn gollwng geiriau ohono’i hun, yn y nos ar ôl i’w hamser ddod i ben:',
  kinds: {
    concerns: 'Pryderon, cynlluniau a llinellau nad ydynt gennym mwyach',
    answers: 'Yr hyn a atebodd pob un ohonom',
  },
  from: {
    concerns: ' wedi iddynt gael eu darllen, neu ddod i’w diwedd',
    answers: ' wedi iddo gael ei ddweud; yr hyn sydd ei angen ar wahaniaeth, wedi ei ddatrys',
  },
  stays:
    'Mae’r hyn y daethom iddo gyda’n gilydd yn aros: yr hyn a ddangosodd cylch holi neu holi barn, crynodebau, penderfyniadau, a’r hyn a addawsom i’n gilydd. Felly hefyd y rhestrau sy’n eiddo i ni nes i ni eu newid.',
  elsewhere:
    'Gwagheir cardiau a ddyfynnodd bryder neu gynllun. Mae negeseuon eraill yn aros lle y’u postiwyd: mater i Slack a Discord yw hynny.',
  sooner: 'Gallwch dynnu’ch geiriau’n ôl cyn hynny, unrhyw bryd.',
  change: 'Newid am ba hyd',
  takeBack: 'Gadael, neu gael fy anghofio',
  concernsLabel: 'Pryderon a chynlluniau: eu cadw am…',
  answersLabel: 'Atebion: eu cadw am…',
  formIntro:
    'Dywedir wrth bob ystafell. Mae amser byrrach yn berthnasol i’r hyn a gedwir yn barod, o’r noson nesaf ymlaen; nid yw’r hyn a aeth yn dod yn ôl.',
  spans: {
    14: 'Pythefnos',
    30: 'Mis',
    90: '90 diwrnod',
    182: 'Hanner blwyddyn',
    397: '13 mis',
    731: 'Dwy flynedd',
    1096: 'Tair blynedd',
  },
  days: (days) => `${days} diwrnod`,
  changed: 'Wedi’i wneud. Dywedir wrth bob ystafell.',
  same: 'Felly y mae’n barod.',
  cardTitle: 'Am ba hyd y mae Moot yn cadw ein geiriau',
  cardHow: 'Gwesteiwr a’i newidiodd. O’r noson hon ymlaen:',
  seeAll: 'Beth a gedwir, a pha hyd',
  went: 'Mae’r hyn a oedd yma wedi cael ei amser, ac mae Moot wedi gollwng y geiriau.',
  keptFor: (span) => `Mae Moot yn ei gadw am ${span}.`,
};
