import { enFrançais } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const side = { yes: 'oui', neither: 'neutre', no: 'pas pour nous' };
const howMany: Words['howMany'] = (count, who) =>
  who === 'people' ? enFrançais(count, 'personne', 'personnes') : enFrançais(count, 'organisation', 'organisations');
const more: Words['end'] = (who) => (who === 'people' ? 'plus de gens disent' : 'plus d’organisations disent');

export const fr: Translated<Words> = {
  aboutSpread: 'Une rangée par phrase, un point par organisation. Aucun nom.',
  aboutSpreadUncounted:
    'Une rangée par phrase. Aucun nom, et aucun chiffre là où il révélerait ce que quelqu’un a dit.',
  standing: {
    shared: 'partagé',
    unwanted: 'pas pour nous',
    apart: 'divisé',
    between: 'mitigé',
    little: 'peu suivi',
    early: 'trop tôt',
  },
  ground: { broad: 'terrain commun', mixed: 'en partie commun', thin: 'peu de soutien' },
  undrawable: '(en lettres que je ne sais pas dessiner)',
  noGround: 'moins de cinq réponses',
  side,
  counted: (counts) =>
    (['yes', 'no', 'neither'] as const)
      .filter((one) => counts[one] > 0)
      .map((one) => `${counts[one]} ${side[one]}`)
      .join(', '),
  row: (statement, said) => `« ${statement} » : ${said.join(', ')}.`,
  howMany,
  atLeast: (count, who) => `${who === 'people' ? '' : 'au moins '}${howMany(count, who)}`,
  aboutOpinion: (people, perDot) =>
    perDot === 1 ? `${people}, un point pour chacune. Aucun nom.` : `${people}, un point pour ${perDot}. Aucun nom.`,
  aboutBunches: (organisations) =>
    `${organisations}, un point pour cinq ou plus qui sont proches les unes des autres. Aucun nom.`,
  aboutCloud: (people) => `${people}, un point plus grand là où il y en a davantage. Aucun nom.`,
  found: {
    spectrum: {
      people: 'Une ligne de divergence, et des gens tout du long',
      organisations: 'Une ligne de divergence, et nous tout du long',
    },
    twoLines: 'Une ligne de divergence, et une autre plus faible',
    camps: (camps) => `${camps} groupes d’opinion`,
    unclear: 'Pas de groupes nets',
    agreeable: 'Pas de groupes : certains disent plus souvent oui',
    few: 'Trop peu de réponses pour voir un motif',
  },
  foundMore: {
    unclear: {
      people: 'Les avis diffèrent d’une phrase à l’autre, et le long d’aucune ligne.',
      organisations: 'Aucun groupe de cinq ou plus ne se distingue du hasard.',
    },
    agreeable: 'Certains disent oui à presque tout, d’autres à peu de chose. C’est une façon de répondre, pas un camp.',
    few: 'Une carte demande douze personnes qui ont répondu, et six phrases sur lesquelles les avis diffèrent.',
  },
  end: (who) => `Ici, ${more(who)}`,
  noneHere: 'rien que l’autre bout ne dirait aussi',
  says: { yes: 'Oui', no: 'Non' },
  saying: (says, statement) => `${says} : ${statement}`,
  camp: (letter, people) => `${letter} · ${people}`,
  opinion: (title, people, found) => `Une image des opinions sur « ${title} », de ${people}. ${found}.`,
  opinionEnd: (which, who, sayings) => `À ${which === 'left' ? 'gauche' : 'droite'}, ${more(who)} ${sayings}.`,
  opinionCamp: (letter, people, sayings) => `Groupe ${letter}, ${people} : ${sayings}.`,
  quoted: (says, statement) => `${says.toLowerCase()} à « ${statement} »`,
  spread: (title, rows) => `Une image de ce que nous avons entendu sur « ${title} ». ${rows}`,

  aboutWeb: (organisations, links) =>
    `${howMany(organisations, 'organisations')}, ${enFrançais(links, 'trait', 'traits')}. Un trait : deux d’entre elles font quelque chose ensemble.`,
  webNode: 'une organisation',
  webLink: 'une chose faite ensemble',
  webLinks: (name, others) => `${name} avec ${others.join(', ')}.`,
  web: (title, about, links) => `Une image : ${title}. ${about} ${links}`,
  aboutRibbon: 'Un ruban par chose que nous faisons ensemble, dès le jour où c’était convenu.',
  today: 'aujourd’hui',
  itsDay: 'son jour',
  stands: { going: 'en cours', done: 'fait', back: 'rendu, libre à reprendre' },
  ribbonSince: (day) => `depuis le ${day}`,
  ribbonDay: (day) => `prévu pour le ${day}`,
  ribbonRow: (what, said) => `« ${what} » : ${said.join(', ')}.`,
  ribbon: (title, rows) => `Une image : ${title}. ${rows}`,
  aboutMoved: 'Les mêmes phrases, demandées deux fois. Personne ne voit qui a changé d’avis.',
  was: (day) => `avant, ${day}`,
  is: (day) => `après, ${day}`,
  movedRow: (statement, was, is) => `« ${statement} » : avant, ${was} ; après, ${is}.`,
  moved: (title, was, is, rows) => `Une image d’avant et d’après sur « ${title} », ${was} et ${is}. ${rows}`,
};
