import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: 'Le bulletin par e-mail',
  about: 'Envoyer le bulletin par e-mail à quelqu’un de chez vous qui n’est pas dans la messagerie',
  how: 'Pour les personnes de votre organisation qui ne sont pas dans la messagerie. Elles reçoivent un seul e-mail qui demande ; rien d’autre n’est envoyé sans leur oui. Elles peuvent arrêter dans chaque e-mail. Personne d’autre ici ne voit l’adresse, et elle n’est pas dans notre journal.',
  addressLabel: 'Son adresse e-mail',
  addressHint: 'nom@example.org',
  whatLabel: 'Que dois-je faire ?',
  what: { add: 'Lui demander son accord', release: 'Ne plus rien lui envoyer' },
  noMail:
    'Ce Moot n’envoie pas d’e-mails. La personne qui le fait tourner peut l’activer : MOOT_SMTP_URL et MOOT_SMTP_FROM dans ses réglages, et MOOT_PUBLIC_URL pour les liens.',
  noAddress: 'Cela ne ressemble pas à une adresse e-mail. Elle s’écrit comme nom@example.org.',
  enoughToday: 'C’est assez pour un jour, pour ne noyer personne sous les e-mails. Réessayez demain.',
  enough: (most) => `Une organisation peut avoir ${most} abonnements par e-mail. Retirez-en un d’abord.`,
  asked:
    'Merci. Si personne n’a demandé récemment à cette adresse, un e-mail est en route. Le bulletin y part dès qu’on y a appuyé sur « oui », dans les sept jours.',
  released: 'C’est fait. Plus rien ne part vers cette adresse de la part de votre organisation.',

  askTitle: (coalition) => `Voulez-vous le bulletin de ${coalition} ?`,
  ask: (organisation, coalition) =>
    `${organisation} pense que vous aimeriez suivre ${coalition} : en général un bulletin par semaine, sur ce que ses organisations font ensemble.`,
  askHow:
    'Si vous le voulez, appuyez sur « oui », puis encore une fois sur la page qui s’ouvre. Sinon, ne faites rien : vous ne recevrez pas d’autre e-mail, et cette adresse est oubliée dans sept jours.',
  confirm: 'Oui, envoyez-moi le bulletin',
  notMe: 'Non, oubliez cette adresse',
  putRightTitle: (title) => `Rectifié : ${title}`,
  putRight:
    'Quelque chose dans ce bulletin a été rectifié ou retiré après votre réception. Fiez-vous à celui-ci, et supprimez le précédent.',
  foot: (organisation, zone) =>
    `Vous recevez ceci parce que ${organisation} vous l’a proposé et que vous avez dit oui. C’est pour la coalition seulement : merci de ne pas le transmettre. Les heures sont celles de ${zone}. Pour répondre ou ajouter quelque chose, adressez-vous à quelqu’un de chez vous qui est dans l’un de nos salons.`,
  stop: 'Ne plus rien m’envoyer',

  pages: {
    'reader.confirm': {
      title: (coalition) => `Recevoir le bulletin de ${coalition} par e-mail ?`,
      how: 'Un seul clic, et chaque bulletin arrive désormais. Vous pouvez arrêter dans chaque e-mail.',
      press: 'Oui, envoyez-moi le bulletin',
      done: 'Merci. Vous recevrez le prochain bulletin.',
    },
    'reader.stop': {
      title: (coalition) => `Ne plus recevoir d’e-mails de ${coalition} ?`,
      how: 'Un seul clic, et plus rien n’arrive. Votre adresse est supprimée ici aussitôt. Personne ne l’apprend.',
      press: 'Ne plus rien m’envoyer',
      done: 'C’est fait. Plus rien n’arrive, et votre adresse est supprimée ici.',
    },
  },
  over: 'Ce lien ne marche plus. Si vous voulez encore le bulletin, demandez à quelqu’un de chez vous, dans l’un de nos salons, de faire envoyer un nouvel e-mail.',
  dead: 'Ce lien est incomplet. Copiez-le en entier depuis l’e-mail.',

  perhapsAgain:
    'Vous avez peut-être déjà ceci : la ligne a été coupée pendant le premier envoi, et Moot ne peut pas savoir s’il est arrivé.',
};
