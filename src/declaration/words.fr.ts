import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: (version) => (version === 1 ? 'Notre déclaration' : `Notre déclaration, version ${version}`),
  because: (because) => ` – parce que ${because}`,
  signedBy: 'Signée par ',
  signedEarlier: (name, version) => `${name} (${version}e version)`,
  nobodyYet: 'Personne ne l’a encore signée.',
  whatSigning:
    'Une signature est celle d’une organisation, et vaut pour cette version. Ne pas signer va très bien, et on ne demande pas deux fois.',
  sign: 'Signer pour mon organisation',
  signTitle: 'Signer la déclaration',
  signIntro: (version, name) =>
    `Vous signez la version ${version} pour ${name}. Tous les salons voient le nom, et qui regarde voit les deux lignes.`,
  onUsLabel: 'Vous pouvez compter sur nous pour…',
  onUsHint: 'Une salle chauffée le mardi',
  onOthersLabel: 'Nous comptons sur d’autres pour…',
  onOthersHint: 'Quelqu’un qui connaît le droit',
  signed: 'C’est signé. Merci.',
  declined: 'C’est noté : vous ne signez pas cette version. Personne d’autre ne le voit, et personne ne demandera.',
  unsigned: 'Votre nom est retiré.',
  decline: 'Nous ne signons pas',
  unsign: 'Retirer notre nom',
  changeOurs: 'Changer nos deux lignes',
  standing: {
    signed: 'Vous avez signé cette version.',
    earlier: 'Vous avez signé une version précédente ; votre nom reste avec celle-là.',
    not: 'Vous ne signez pas cette version, et c’est très bien. Ce n’est visible que de vous.',
    open: 'Vous n’avez pas signé, et c’est très bien. Ce n’est visible que de vous.',
  },
  none: 'Il n’y a pas encore de déclaration. Un hôte écrit les premières lignes : /moot setup declaration',
  noneYet:
    'Il n’y a pas encore de déclaration : ce pour quoi nous sommes ici, et quelques lignes sur notre façon de travailler, chacune avec sa raison.',
  signedAlready: 'Vous avez signé cette version. Vous pouvez retirer votre nom.',
  notSigned: 'Le nom de votre organisation n’y figure pas.',
  hostsWrite: 'Les hôtes écrivent ce qui a été convenu. Si quelque chose doit changer, proposez-le à tout le monde.',
  proposeChange: 'Proposer un changement',
  proposalTitle: 'Notre déclaration pour l’année à venir',
  proposalText: (lines) =>
    `La renouvelons-nous telle quelle, ou changeons-nous une ligne ? Elle dit aujourd’hui :\n${lines}`,
  emptyLine: 'Écrivez la ligne.',
  becauseMissing: 'Dites aussi pourquoi : une ligne sans sa raison n’est bientôt plus qu’une affiche.',
  noLines: 'Écrivez d’abord au moins une ligne sur notre façon de travailler.',
  unchanged: 'Rien n’a changé depuis la dernière version, il n’y a donc rien de nouveau à signer.',

  relyTitle: 'Qui compte sur qui',
  relyNone: 'Personne n’a encore dit pour quoi on peut compter sur son organisation.',
  onUs: (words) => ` – comptez sur nous pour : ${words}`,
  onOthers: (words) => ` – nous comptons sur d’autres pour : ${words}`,
  more: 'Plus',
  read: 'La lire',
  write: 'L’écrire (hôtes)',

  draftTitle: 'La déclaration, telle que vous l’écrivez',
  draftHow:
    'Seuls les hôtes voient ceci. Publier crée une nouvelle version, que tous les salons voient, et demande une fois à qui avait signé la précédente.',
  draftEmpty:
    'Pas encore de lignes. Commencez par notre façon de nous traiter : « Nous le disons tôt, même quand c’est gênant. »',
  lineButton: (line) => `Ligne ${line}`,
  addLine: 'Ajouter une ligne',
  purposeButton: 'Le but',
  publish: 'Publier cette version',
  lineTitle: 'Comment nous travaillons',
  lineLabel: 'Nous…',
  lineHint: 'Nous le disons tôt, même quand c’est gênant. Laissez vide pour retirer la ligne.',
  becauseLabel: 'Parce que…',
  becauseHint: 'ce qui est dit tard coûte plus',
  purposeTitle: 'Pourquoi nous sommes là',
  purposeLabel: 'Nous sommes ici pour que…',
  published: 'C’est publié. Tous les salons l’ont.',

  replaced: 'Il y a une version plus récente : /moot setup declaration',
  newerTitle: 'La déclaration a changé',
  newer: (now, signed) =>
    `Il y a une version ${now}. Le nom de votre organisation figure sous la version ${signed}, et y reste.`,
  newerHow: 'Vous pouvez signer la nouvelle, ou la laisser. Je ne demande qu’une fois.',
  newerAnswered: 'Merci. Votre réponse tient.',
  yearTitle: 'Un an avec notre déclaration',
  year: 'Est-elle toujours la nôtre ? Signer de nouveau dit oui. Ne rien dire ne dit rien.',
  yearHow: 'Pour changer une ligne, on le propose à tout le monde. Je demande une fois par an.',
  stillOurs: 'La nôtre : signer encore',
  inDigest: (line, said) => `De notre déclaration, ligne ${line} : « ${said} »`,
};
