import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: 'Une occasion',
  notice:
    'Merci de ne parler ici ni de prix ni de conditions. Les règles de la concurrence valent pour tout le monde : prenez conseil avant de convenir de quoi que ce soit. Après la date limite, tout ce qui est ici est effacé.',
  told: (name) => `${name} dit que c’est pour plusieurs d’entre nous. Date limite : `,
  opens: 'Chaque organisation répond en privé. Personne ne lit de réponse, hôtes compris, jusqu’au ',
  opensHow:
    '. Ensuite, toutes s’ouvrent ensemble dans tous les salons, chacune avec son nom. Ne pas répondre va très bien et n’est pas dit.',
  choices: {
    standBack: 'Nous nous effaçons',
    support: 'Soutien à un dossier',
    together: 'Nous irions ensemble',
    alone: 'Nous y allons en solo',
  },
  said: (choice, whom) =>
    ({
      standBack: 'S’efface',
      support: `Soutiendrait ${whom}`,
      together: 'Irait avec d’autres',
      alone: 'Y va en solo, et le dit',
    })[choice],
  since: (name, now) => `Depuis, ${name} : ${now.charAt(0).toLowerCase()}${now.slice(1)}.`,
  openedBelow: 'Toutes les réponses sont ouvertes. Elles ont leur propre carte.',
  nobody: 'Personne n’a répondu, et c’est aussi une réponse. On peut encore le dire maintenant, avec son nom.',
  findTime: 'Trouver un moment',
  findTimeTitle: 'Répondre ensemble',
  changed: 'Nous voyons cela autrement',
  over: 'Celle-ci est terminée. Ce qui en a été dit est effacé.',

  fileTitle: 'Une occasion',
  fileIntro:
    'Pour une chose que plusieurs d’entre nous pourraient viser : un marché, une subvention, une place à une tribune. Chaque organisation dit en privé si elle s’efface, en soutient une autre ou candidate ; toutes les réponses s’ouvrent ensemble. Ne mettez ici ni prix ni conditions, et prenez d’abord conseil.',
  whatLabel: 'De quoi s’agit-il ?',
  whatHint: 'Marché de l’abri de nuit. Tous les salons le lisent, de votre part.',
  closesLabel: 'Quelle est la date limite ?',
  closesHint: 'vendredi, 5 juin, dans deux semaines',
  opensLabel: 'Ouverture des réponses ? À midi, le…',
  opensHint: 'Vide : dans trois jours, ou la veille de la date limite',
  filed: 'Tous les salons le voient maintenant :',
  takeBack: 'Retirer',
  off: 'Les occasions sont désactivées dans cette coalition, comme partout au départ.',
  offWhy:
    'Elles aident les grandes organisations à ne pas gagner contre les petites. Elles touchent aux règles de la concurrence et à ce que vous gardez confidentiel : faites lire la carte à un juriste avant de les activer. Un hôte les active et les désactive :',
  turnOn: 'Les activer',
  turnOff: 'Les désactiver',
  isOn: 'Elles sont activées. Qui répond pour une organisation peut en signaler une : /moot concern opportunity.',
  nowOff: 'Elles sont désactivées. Ce qui est ouvert va jusqu’à son terme.',
  isOff: 'Les occasions sont désactivées dans cette coalition. Un hôte peut les activer : /moot concern opportunity.',

  bidTitle: 'Que feriez-vous ?',
  bidChoice: 'De notre côté…',
  supportTitle: 'Soutien à un dossier',
  supportWhom: 'Quel dossier soutiendriez-vous ?',
  supportHow: 'Seulement si vous soutenez un autre dossier',
  sealed:
    'C’est noté, sous scellé. Vous pouvez le changer jusqu’à ce que toutes les réponses s’ouvrent ensemble ; tous les salons lisent alors la vôtre, avec votre nom.',
  yours: (said) => `En ce moment : ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  added: 'C’est noté. Cela figure sur la carte à côté de ce que vous disiez avant, qui reste.',
  withdrawn: 'C’est retiré. Ce qui en a été dit est effacé.',
  needsYou: (what) => `Une occasion, « ${what} ». Toutes les réponses s’ouvrent `,
  answerIt: (id) => `Répondre à ${id}`,

  unknown: 'Je ne trouve pas cette occasion.',
  isOver: 'Celle-ci est terminée, et ce qui en a été dit est effacé.',
  notYours: 'Seule l’organisation qui l’a signalée peut la retirer.',
  whom: 'Choisissez quel dossier vous soutiendriez : celui d’une autre organisation d’ici.',
  saidAlready: 'C’est déjà ce qui y figure.',
  opensNow: 'Les réponses sont en train de s’ouvrir. Dans une minute, vous pourrez y ajouter la vôtre, avec votre nom.',
  unknownDay: 'Je n’ai pas compris cette date. Essayez « vendredi », « 5 juin » ou « dans deux semaines ».',
  tooSoon: 'Il faut environ une journée pour répondre. Choisissez un jour plus tard, ou parlez-vous directement.',
  opensTooLate: 'Les réponses devraient s’ouvrir avant la date limite. Choisissez un jour plus tôt.',
  tooFar: 'Choisissez une date limite dans moins d’un an.',
  thatIsThree: 'Vous en avez trois d’ouvertes. Attendez qu’une soit terminée, ou parlez-vous directement.',
};
