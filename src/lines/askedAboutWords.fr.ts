import type { Translated } from '../languages/tables.js';
import type { Words } from './askedAboutWords.js';

export const fr: Translated<Words> = {
  unknownTopic: 'Je ne connais pas ce sujet. Voir la liste : /moot concern topics.',
  unknownThing: 'Je ne trouve pas de quoi il s’agit.',
  onlyOpener: 'C’est à la personne qui l’a ouvert, ou à un hôte, de dire de quoi il s’agit.',

  changePart: 'Changer notre participation',
  choose: 'Choisir nos sujets',
  chooseTitle: 'Nos sujets',
  chooseIntro:
    'Je vous écris en privé sur ces sujets, et sur rien d’autre de ce qui est soumis à tout le monde. Laissez vide pour tout recevoir. Les tours de table, et ce qu’on vous demande nommément, viennent comme avant.',
  chooseLabel: 'Sujets',
  chooseHint: 'Dans la liste de la coalition',
  chosen: (topics) =>
    `Je vous demande en privé sur : ${topics}. Tout le reste est dans votre salon, et vous pouvez y répondre.`,
  chosenAll: 'Je vous demande en privé sur tout ce qui est soumis à tout le monde.',

  tag: 'De quoi s’agit-il ?',
  tagTitle: 'De quoi s’agit-il ?',
  tagIntro:
    'Les organisations qui ont choisi un sujet l’apprennent en privé. Toutes les autres le lisent dans leur salon, comme avant.',
  tagged: (topics) => `Il s’agit de : ${topics}.`,
  taggedNone: 'Cela ne touche aucun des sujets.',
};
