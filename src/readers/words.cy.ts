import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: 'Y crynodeb trwy e-bost',
  about: 'Anfon y crynodeb trwy e-bost at gydweithiwr nad yw mewn sgwrs',
  how: 'I bobl o’ch sefydliad nad ydynt mewn sgwrs. Cânt un neges sy’n gofyn; nid anfonir dim mwy oni bai iddynt gytuno. Gallant ei stopio ym mhob neges. Nid oes neb arall yma’n gweld y cyfeiriad, ac nid yw yn ein cofnod.',
  addressLabel: 'Eu cyfeiriad e-bost',
  addressHint: 'enw@example.org',
  whatLabel: 'Beth wnaf i?',
  what: { add: 'Gofyn a ydynt am ei gael', release: 'Peidio ag anfon mwy atynt' },
  noMail:
    'Nid yw’r Moot hwn yn anfon e-bost. Gall pwy bynnag sy’n ei redeg ei droi ymlaen: MOOT_SMTP_URL a MOOT_SMTP_FROM yn ei osodiadau, a MOOT_PUBLIC_URL ar gyfer y dolenni.',
  noAddress: 'Nid yw hyn yn edrych fel cyfeiriad e-bost. Mae’n darllen fel enw@example.org.',
  enoughToday: 'Dyna ddigon am un diwrnod, rhag boddi neb mewn e-bost. Rhowch gynnig arall yfory.',
  enough: (most) => `Gall sefydliad gael ${most} o ddarllenwyr trwy e-bost. Tynnwch un yn gyntaf.`,
  asked:
    'Diolch. Os nad oes neb wedi gofyn i’r cyfeiriad hwn yn ddiweddar, mae un neges ar ei ffordd ato. Aiff y crynodeb yno wedi iddynt bwyso “iawn” yn y neges honno, o fewn saith diwrnod.',
  released: 'Wedi’i wneud. Ni fydd dim mwy yn mynd i’r cyfeiriad hwn gan eich sefydliad.',

  askTitle: (coalition) => `Hoffech chi gael crynodeb ${coalition}?`,
  ask: (organisation, coalition) =>
    `Mae ${organisation} yn meddwl efallai yr hoffech ddilyn ${coalition}: un crynodeb yr wythnos, fel arfer, o’r hyn y mae’r sefydliadau ynddi yn ei wneud gyda’i gilydd.`,
  askHow:
    'Os ydych am ei gael, pwyswch “iawn”, ac unwaith eto ar y dudalen sy’n agor. Os nad ydych, peidiwch â gwneud dim: ni chewch neges arall, ac anghofir y cyfeiriad hwn ymhen saith diwrnod.',
  confirm: 'Iawn, anfonwch y crynodeb ataf',
  notMe: 'Na, anghofiwch y cyfeiriad hwn',
  putRightTitle: (title) => `Cywirwyd: ${title}`,
  putRight:
    'Cywirwyd neu tynnwyd yn ôl rywbeth yn y crynodeb hwn wedi i chi ei gael. Ewch wrth hwn, a dilëwch yr un cynt, os gwelwch yn dda.',
  foot: (organisation, zone) =>
    `Cawsoch hwn am i ${organisation} ofyn i chi ac i chi gytuno. I’r glymblaid yn unig y mae, felly peidiwch â’i drosglwyddo, os gwelwch yn dda. Amserau ${zone} sydd yma. I ateb neu ychwanegu rhywbeth, gofynnwch i gydweithiwr sydd yn un o’n hystafelloedd.`,
  stop: 'Peidiwch ag anfon mwy ataf',

  pages: {
    'reader.confirm': {
      title: (coalition) => `A ddylai crynodeb ${coalition} ddod atoch trwy e-bost?`,
      how: 'Un wasgiad, a daw pob crynodeb o hyn ymlaen. Gallwch ei stopio ym mhob neges.',
      press: 'Iawn, anfonwch y crynodeb ataf',
      done: 'Diolch. Daw’r crynodeb nesaf atoch.',
    },
    'reader.stop': {
      title: (coalition) => `Dim mwy o e-bost gan ${coalition}?`,
      how: 'Un wasgiad, ac ni ddaw dim mwy. Caiff eich cyfeiriad ei ddileu yma ar unwaith. Ni ddywedir wrth neb.',
      press: 'Peidiwch ag anfon mwy ataf',
      done: 'Wedi’i wneud. Ni ddaw dim mwy, ac mae’ch cyfeiriad wedi’i ddileu yma.',
    },
  },
  over: 'Nid yw’r ddolen hon yn gweithio mwyach. Os ydych am gael y crynodeb o hyd, gofynnwch i gydweithiwr sydd yn un o’n hystafelloedd drefnu neges newydd.',
  dead: 'Nid yw’r ddolen hon yn gyfan. Copïwch y cyfan ohoni o’r neges, os gwelwch yn dda.',

  perhapsAgain:
    'Efallai bod hwn gennych yn barod: torrodd y llinell wrth ei anfon y tro cyntaf, ac ni all Moot wybod a gyrhaeddodd.',
};
