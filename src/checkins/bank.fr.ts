import type { Translated } from '../languages/tables.js';
import type { bank } from './bank.js';

export const fr: Translated<typeof bank> = {
  story: [
    'Quand quelqu’un a-t-il récemment décroché le téléphone plutôt qu’envoyé un formulaire ?',
    'Racontez un moment où deux organisations n’en faisaient qu’une.',
    'Qui a fait ce mois-ci une petite chose qui a changé la journée de quelqu’un ?',
    'Quand une personne pour qui vous travaillez a-t-elle changé votre façon de faire ?',
    'Qu’est-ce qui a mal tourné, et qui a aidé à réparer ?',
    'Qu’avez-vous vu récemment que vous aimeriez voir plus souvent ?',
  ],
  feeling: [
    'Comment est-ce de travailler avec nous en ce moment ? Un mot suffit.',
    'Qu’est-ce qui a été lourd ces temps-ci, et qu’est-ce qui a été léger ?',
    'À quelle réunion avez-vous pensé : j’ai bien fait de venir ?',
    'Qu’est-ce qui rendrait plus facile de nous dire non ?',
    'Y a-t-il dans ce que nous faisons ensemble quelque chose qui vous inquiète un peu ?',
    'Qu’aimeriez-vous qu’on vous demande ici ?',
  ],
  relation: [
    'Si nous avions trop promis, nous pourrions le dire ici.',
    'Je sais qui appeler ici quand quelque chose tourne mal.',
    'Les gens d’ici nous diraient si nous étions dans leurs pattes.',
    'Le temps que nous passons ensemble est du temps bien employé.',
    'On peut être en désaccord ici et déjeuner ensemble quand même.',
    'On écoute ici les petites organisations autant que les grandes.',
  ],
  human: [
    'Qu’est-ce qui vous a fait rire cette semaine ?',
    'Qu’attendez-vous avec plaisir qui n’a rien à voir avec le travail ?',
    'Que feriez-vous d’un après-midi libre ?',
    'Qu’avez-vous appris récemment sans vous y attendre ?',
    'Quelle chanson, soupe ou promenade vous fait tenir ?',
    'Qui vous a appris à faire ce travail ?',
  ],
};
