import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: (name) => `Beth wnaeth ${name} gydag eraill`,
  since: (coalition) => `Yn ${coalition}, ers `,
  whoSees:
    'Dim ond pobl sy’n ateb drosoch all ofyn am hyn, a dim ond chi am beth y buoch yn ei westeia a phwy y daethoch â nhw ynghyd. Eich un chi yw ef i’w gopïo: at adroddiad, cyllidwr, swydd. Dim ond lle gallai pob ystafell ei ddarllen yr enwir eraill. Nid oes ffigurau: caent eu cymharu.',
  parts: {
    promised: 'Beth a addawsom',
    helpedUs: 'Beth wnaeth eraill pan ofynasom, a bu o gymorth',
    putForward: 'Beth a roesom gerbron pawb, a beth ddaeth ohono',
    signed: 'Beth a lofnodwyd gyda’n gilydd',
    hosted: 'Beth y buoch yn ei westeia',
    introduced: 'Pwy y daethoch â nhw ynghyd',
  },
  what: (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
  withOthers: (names) => `Gyda ${names}.`,
  askedBy: (name) => `${name} a ofynnodd amdano.`,
  weLed: 'Ni a’i harweiniodd.',
  weBrought: (brought) => `Rhoesom ${brought}.`,
  done: 'Wedi’i wneud.',
  doneAnd: {
    yes: 'Wedi’i wneud, a dywed y sawl a ofynnodd iddo fod o gymorth.',
    partly: 'Wedi’i wneud, a dywed y sawl a ofynnodd iddo fod o gymorth yn rhannol.',
  },
  doneBy: (names) => `Gwnaed gan ${names}.`,
  going: 'Ar waith o hyd.',
  hosted: (month) => `Wedi gwesteia cylchoedd holi mis ${month}.`,
  introduced: (need) => `Dod â rhywun yr oedd angen hyn arno at rywun a’i meddai: ${need}`,
  nothing:
    'Nid oes dim ynddo eto. Mae’n llenwi ohono’i hun wrth i chi addo, gofyn, llofnodi, gwesteia, cyflwyno a rhoi pethau gerbron pawb.',
  longer: 'Y ddwy flynedd ddiwethaf',
  more: 'Y gweddill',
  mirror: 'Ein drych',
};
