import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: 'Un miroir, pour vous seulement',
  opened: (own, of) =>
    `Vous avez ouvert ${own} des ${of} dernières propositions. Tous les salons les ont lues, ce n’est donc pas un secret ; c’est seulement facile à manquer. Une autre organisation aimerait-elle ouvrir la prochaine ?`,
  nothing:
    'Il n’y a rien en ce moment. Une fois par trimestre au plus, je regarde qui a ouvert les 8 dernières propositions.',
  whoSees:
    'Seules les personnes qui répondent pour vous le lisent. Ce n’est sur aucune carte, dans aucun bulletin ni export. Je peux me tromper.',
  invite: 'Demander à quelqu’un',
  openTheNext: 'Ouvrir notre proposition',
  turnOff: 'Ne plus me le montrer',
  isOff: 'C’est désactivé, pour toutes les personnes qui répondent pour vous. Personne d’autre ne le sait.',
  turnOn: 'Le réactiver',
};
