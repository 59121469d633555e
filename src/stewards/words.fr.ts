import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  notInForce: 'On veille sur ce qui a été convenu et tient toujours. Ce n’est pas le cas ici pour l’instant.',
  taken: (name) => `${name} y veille déjà. À la fin du mandat, on demande à tous les salons qui prend la suite.`,
  notTwiceRunning: 'Vous venez de le faire : personne ne veille deux fois de suite. Qui prend la suite ?',
  notSteward: 'Seule la personne qui y veille peut le faire.',
  settled: 'C’est déjà réglé. Merci.',

  title: '⚑ Qui y veille',
  of: (name, organisation) => `${name} de ${organisation}`,
  steward: (name) => `⚑ Y veille : ${name}, jusqu’au `,
  nobody: 'Personne ne veille sur cette conclusion pour l’instant.',
  what: 'Veiller sur une conclusion dure trois mois : demander où elle en est, le dire à tous les salons, et parler pour ce qui a été convenu, pas pour sa propre organisation. Une charge, sans pouvoirs.',
  speaksFor: 'Cette personne parle pour ce qui a été convenu, et non pour son organisation, qui répond comme avant.',
  more: 'En quoi cela consiste ?',
  who: 'Qui y veille ?',

  yes: 'Nous y veillerons',
  no: 'Pas cette fois',
  say: 'Le dire à tous les salons',
  sayTitle: 'Où en est-on ?',
  sayLabel: 'Où en est-on ?',
  sayHint: 'Deux sorties à la rue ce mois-ci ; neuf en mars',
  sayIntro: 'Tous les salons le lisent, avec votre nom et à quel titre vous parlez. Le prochain bulletin le dit aussi.',
  wear: 'Parler à ce titre',
  takeOff: 'Parler pour mon organisation',
  handOn: 'Passer la main',
  began: 'Merci. Tous les salons le lisent, et jusqu’à quand.',
  handedOn: 'C’est transmis, merci. On demande à tous les salons qui prend la suite.',
  declined: 'Merci d’y avoir réfléchi. Je demande à quelqu’un d’autre, s’il reste quelqu’un.',
  sent: 'Tous les salons le lisent maintenant.',
  worn: (title) =>
    `C’est noté. Ce que vous cliquez maintenant ne compte pour aucune organisation : vous parlez pour « ${title} ». La réponse de votre organisation lui revient, une seule fois.`,
  asSteward: (title) => `vous, qui veillez sur « ${title} »`,
  hat: (title) => `Casquette : ⚑ veille sur « ${title} », jusqu’au `,
  youAre: (title) => `Vous veillez sur « ${title} », jusqu’au `,
  openedAs: (who, title) => `${who}, qui veille sur « ${title} »`,

  ended: (name) => `${name} ne veille plus sur cette conclusion : le mandat est fini. Merci.`,
  whoIsNext:
    'Qui prend la suite ? Tout le monde peut, pour trois mois, sauf qui vient de le faire. Je demande aussi aux organisations l’une après l’autre, en privé.',
  askTitle: 'Voulez-vous y veiller ?',
  noIsFine: 'Non est une bonne réponse : personne n’en saura rien, et je ne la garde pas.',
  over: 'C’est réglé maintenant. Merci d’y avoir réfléchi.',
  waits: (title) => `Voulez-vous veiller sur « ${title} » pendant trois mois ?`,
  saidTitle: '⚑ Où en est-on',
  saidAs: (name, title) =>
    `${name} le dit en veillant sur « ${title} », et non pour son organisation. Y veille jusqu’au `,
  told: (name, title, words) => `⚑ ${name}, qui veille sur « ${title} » : ${words}`,
};
