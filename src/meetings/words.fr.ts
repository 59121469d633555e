import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  unknown: 'Je ne trouve pas cette rencontre. Ce qui est prévu : /moot meet list.',
  twoTimes: 'Proposez au moins deux moments différents, un par ligne.',
  eightTimes: 'Proposez huit moments au plus. Moins, c’est plus facile pour répondre.',
  tooSoon: 'Le premier de ces moments est très proche ou passé. Laissez au moins une demi-journée.',
  unknownTime: (line) =>
    `Je n’ai pas compris « ${line} ». Écrivez un jour et une heure, comme « mar 17 juin 12:30 » ou « lundi prochain 9h ».`,
  unknownDifference:
    'Je ne trouve pas cette divergence parmi celles qui sont ouvertes. Elles sont toutes ici : /moot concern list.',
  talkAlready: 'Un échange à ce sujet se prépare déjà. Vous pouvez y venir : /moot meet list.',
  talkFull:
    'Cet échange réunit maintenant six organisations, autant qu’il en faut pour que chacune parle. Ce qui en sort est dit dans tous les salons.',
  onlyProposer: 'Seule l’organisation qui l’a proposé, ou un hôte, peut le faire.',
  pastTime: 'Ce moment est passé. Choisissez-en un autre, plus tard.',
  settledAlready: 'C’est déjà fixé. La carte, dans votre salon, dit quand.',
  droppedAlready: 'C’est déjà retiré.',
  notYetMet: 'La rencontre n’a pas encore eu lieu. Revenez-y après.',
  toldAlready: 'Votre organisation a déjà dit ce qui en est sorti. Merci.',

  title: (title) => `Quand cela vous va-t-il ? ${title}`,
  talkTitle: (title) => `Un échange en petit groupe : ${title}`,
  talkHow:
    'Six organisations au plus, pour que tout le monde parle. Aucun accord préalable n’est nécessaire, et ce qui en sort est dit dans tous les salons.',
  how: 'Une réponse par organisation ; chez vous, tout le monde peut venir. Les salons ne voient que des totaux. Ouvert jusqu’au ',
  where: 'Où',
  suits: (yes, maybe) => {
    const parts = [...(yes > 0 ? [`convient à ${yes}`] : []), ...(maybe > 0 ? [`au besoin à ${maybe}`] : [])];
    return parts.length > 0 ? ` – ${parts.join(', ')}` : '';
  },
  say: 'Dire ce qui convient',
  join: 'Nous viendrions',
  takeBack: 'Retirer',
  settledOn: 'Rencontre : ',
  toCalendar: 'Dans mon agenda',
  calendarFile: 'rencontre.ics',
  calendarHow: 'Ouvrez le fichier, et votre agenda demande s’il faut le garder. Il montre votre propre heure.',
  notSettled: 'Aucun moment n’est encore fixé, il n’y a donc rien à mettre dans un agenda.',
  fix: 'Fixer un moment',
  fixedTitle: (title) => `C’est fixé : ${title}`,
  dropped: {
    'nothing suits':
      'Aucun moment ne convenait à deux organisations, rien n’est donc fixé. D’autres moments iront peut-être mieux.',
    'taken back': 'C’est retiré. Merci à tout le monde pour les réponses.',
  },
  otherTimes: 'Proposer d’autres dates',
  whatCame: 'Dire ce qui en sort',
  cameOfIt: 'Ce qui en est sorti',
  seeDifferences: 'Divergences ouvertes',

  timeTitle: 'Trouver un moment',
  about: 'De quoi s’agit-il ?',
  aboutHint: 'Réunion mensuelle',
  slots: 'Des moments, un par ligne',
  slotsHint: 'mar 17 juin 12:30',
  zoneIntro: (zone) => `Écrivez les heures comme une horloge les montre à ${zone} ; tout le monde lit la sienne.`,
  whereHint: 'Un lien ou un lieu',
  until: 'Combien de temps pour répondre ?',
  untils: { 24: 'Un jour', 72: 'Trois jours', 168: 'Une semaine' },
  talkFormTitle: 'Échange en petit groupe',
  whichDifference: 'Sur quelle divergence ?',
  noDifferences:
    'Aucune divergence n’est ouverte, il n’y a donc rien à discuter. Vous pouvez quand même trouver un moment.',
  proposed:
    'Tous les salons peuvent répondre. Le moment venu, ce qui convient au plus grand nombre est fixé tout seul.',
  answerTitle: 'Ce qui nous convient',
  answerIntro: (title) => `Pour ${title}. Seuls des totaux sont montrés ; personne ne lit ce qui convient à qui.`,
  suitsUs: 'Cela nous convient',
  ifNeedBe: 'Cela irait au besoin',
  answered: 'Merci. Vous pouvez le changer tant que c’est ouvert : jusqu’au ',
  fixTitle: 'Fixer un moment',
  fixLabel: 'Quel moment ?',
  fixed: 'C’est fixé. Tous les salons le voient.',
  takenBack: 'C’est retiré. Les salons le voient aussi.',
  tellTitle: 'Ce qui en est sorti',
  tellLabel: 'En une phrase ou deux',
  tellHint: 'Ce que vous partagez, et la suite. Tout le monde le lit, de votre organisation.',
  toldThanks: 'Merci. Cela figure sur la carte dans tous les salons.',
  listTitle: 'Nous rencontrer',
  nothing: 'Rien n’est prévu en ce moment.',
  openLine: (title) => `${title} – on cherche un moment, jusqu’au `,
  plannedLine: (title) => `${title} – `,
  answerThis: (id) => `Répondre à ${id}`,
};
