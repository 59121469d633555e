import { listed } from '../../languages/counting.js';
import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  unclear: 'Pas de groupes nets',
  unclearMore:
    'Aucun groupe de cinq ou plus ne se détache au-delà du hasard. Ce que nous partageons, ou pas, est plus haut, phrase par phrase.',
  agreeable: 'Pas de groupes nets : certaines disent plus souvent oui',
  agreeableMore:
    'Certaines disent oui à plus de choses, d’autres à moins, quel que soit le sujet. C’est une façon de répondre, pas un camp.',
  spectrum: 'Une ligne de divergence principale',
  twoLines: 'Une ligne de divergence principale, et une seconde, plus faible',
  spectrumMore: 'Les organisations se tiennent tout au long, pas en groupes.',
  end: { left: 'À un bout, on dit plus souvent ', right: 'À l’autre bout, on dit plus souvent ' },
  nothing: 'rien que les autres ne diraient aussi',
  groups: (count) => `${count} groupes d’opinion`,
  groupsMore: 'Ils se détachent au-delà du hasard, sur ces phrases, aujourd’hui. On ne dit à personne qui est où.',
  group: (letter, atLeast) => `Le groupe ${letter}, au moins ${atLeast} organisations, dit plus souvent `,
  bridges: 'Tous les groupes sont d’accord : ',
  noBridge: 'Aucune phrase ne réunit encore tous les groupes.',
  says: { yes: (statement) => `oui à « ${statement} »`, no: (statement) => `non à « ${statement} »` },
  classing: { kind: 'le type d’organisation', size: 'la taille', livedExperience: 'le vécu de personnes concernées' },
  along: (classings) => `La divergence suit ${listed(classings)}.`,
  notAlong: (classings) => `On ne voit pas qu’elle suive ${classings.join(' ou ')}.`,
};
