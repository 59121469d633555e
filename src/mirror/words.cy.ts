import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: 'Drych, i chi yn unig',
  opened: (own, of) =>
    `Chi a agorodd ${own} o’r ${of} cynnig diwethaf. Mae pob ystafell wedi’u darllen, felly nid yw’n gyfrinach; mae’n hawdd ei golli, dyna i gyd. A hoffai sefydliad arall agor yr un nesaf?`,
  nothing: 'Nid oes dim ynddo nawr. Unwaith y chwarter ar y mwyaf edrychaf pwy a agorodd yr 8 cynnig diwethaf.',
  whoSees:
    'Dim ond pobl sy’n ateb drosoch sy’n darllen hwn. Nid yw ar unrhyw gerdyn, mewn crynodeb nac allforyn. Efallai fy mod yn anghywir.',
  invite: 'Gofyn i rywun ei agor',
  openTheNext: 'Agor ein cynnig nesaf',
  turnOff: 'Peidio â dangos hwn eto',
  isOff: 'Mae wedi’i ddiffodd, i bawb sy’n ateb drosoch. Nid oes neb arall yn gwybod.',
  turnOn: 'Ei droi ymlaen eto',
};
