import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: (name) => `Ce que ${name} a fait avec d’autres`,
  since: (coalition) => `Dans ${coalition}, depuis le `,
  whoSees:
    'Seules les personnes qui répondent pour vous peuvent le demander, et vos mois d’hôte et vos mises en contact ne sont visibles que de vous. C’est à vous, pour le copier : un rapport, un financeur, un emploi. D’autres n’y sont nommés que là où tous les salons pouvaient le lire. Il n’y a pas de chiffres : on les comparerait.',
  parts: {
    promised: 'Ce que nous avons promis',
    helpedUs: 'Ce que d’autres ont fait à notre demande, et qui a aidé',
    putForward: 'Ce que nous avons soumis à tout le monde, et la suite',
    signed: 'Ce que nous avons signé ensemble',
    hosted: 'Quand vous avez été hôte',
    introduced: 'Vos mises en contact',
  },
  what: (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
  withOthers: (names) => `Avec ${names}.`,
  askedBy: (name) => `À la demande de ${name}.`,
  weLed: 'Nous l’avons mené.',
  weBrought: (brought) => `Nous avons apporté ${brought}.`,
  done: 'Fait.',
  doneAnd: {
    yes: 'Fait, et qui l’a demandé dit que cela a aidé.',
    partly: 'Fait, et qui l’a demandé dit que cela a aidé en partie.',
  },
  doneBy: (names) => `Fait par ${names}.`,
  going: 'Toujours en cours.',
  hosted: (month) => `Hôte des tours de table du mois ${/^[aeiouhâéè]/i.test(month) ? `d’${month}` : `de ${month}`}.`,
  introduced: (need) => `Mise en contact d’un besoin et de qui pouvait y répondre : ${need}`,
  nothing:
    'Il n’y a encore rien. Cela se remplit à mesure que vous promettez, demandez, signez, êtes hôte, mettez en contact et proposez à tout le monde.',
  longer: 'Les deux dernières années',
  more: 'La suite',
  mirror: 'Notre miroir',
};
