import { type Language, languageInForce } from '../languages/language.js';

type Swaps = readonly (readonly [RegExp, string])[];

const french: Swaps = [
  [/\b(?:tous les )?jours ouvr(?:é|e|able)s?\b/g, 'weekdays'],
  [/\b(?:chaque jour|tous les jours|quotidien(?:nement)?)\b/g, 'daily'],
  [/\bune? (jour|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) sur deux\b/g, 'every other $1'],
  [/\btoute?s les (deux|trois|quatre|\d+)\b/g, 'every $1'],
  [/\b(?:tou(?:s|tes) les|chaque)\b/g, 'every'],
  [/\bdeux\b/g, 'two'],
  [/\btrois\b/g, 'three'],
  [/\bquatre\b/g, 'four'],
  [/\bjours?\b/g, 'day'],
  [/\bsemaines?\b/g, 'week'],
  [/\bmois\b/g, 'month'],
  [/\b(?:mensuel(?:lement)?)\b/g, 'monthly'],
  [/\bhebdo(?:madaire)?\b/g, 'weekly'],
  [/\blundis?\b/g, 'monday'],
  [/\bmardis?\b/g, 'tuesday'],
  [/\bmercredis?\b/g, 'wednesday'],
  [/\bjeudis?\b/g, 'thursday'],
  [/\bvendredis?\b/g, 'friday'],
  [/\bsamedis?\b/g, 'saturday'],
  [/\bdimanches?\b/g, 'sunday'],
  [/\bpremiers?\b/g, 'first'],
  [/\b1er\b/g, '1st'],
  [/\b(?:deuxi|seco)(?:ème|eme|nd)s?\b/g, 'second'],
  [/\btroisi[èe]mes?\b/g, 'third'],
  [/\bquatri[èe]mes?\b/g, 'fourth'],
  [/\bderniers?\b/g, 'last'],
  [/\bmidi\b/g, 'noon'],
  [/\bminuit\b/g, 'midnight'],
  [/\b(\d{1,2}) ?h(?:eures?)? ?(\d{2})\b/g, '$1:$2'],
  [/\b(\d{1,2}) ?h(?:eures?)?(?= |$)/g, '$1:00'],
  [/\b(\d{1,2})e\b/g, '$1th'],
  [/(?<= )(?:le|la|les|du|de|des|et|à|vers)(?= )/g, ''],
];

const welsh: Swaps = [
  [/\bbob diwrnod gwaith\b|\bdiwrnodau gwaith\b/g, 'weekdays'],
  [/\bbob yn ail\b/g, 'every other'],
  [/\bbob (?:dydd|diwrnod)(?= (?:am|\d)|\s*$)/g, 'daily'],
  [/\bbob\b/g, 'every'],
  [/\bd?dydd (?:llun)\b/g, 'monday'],
  [/\bd?dydd mawrth\b/g, 'tuesday'],
  [/\bd?dydd mercher\b/g, 'wednesday'],
  [/\bd?dydd iau\b/g, 'thursday'],
  [/\bd?dydd gwener\b/g, 'friday'],
  [/\bd?dydd sadwrn\b/g, 'saturday'],
  [/\bd?dydd sul\b/g, 'sunday'],
  [/\bwythnos(?:au)?\b/g, 'week'],
  [/\b[mf]is(?:oedd)?\b/g, 'month'],
  [/\bd?diwrnod\b/g, 'day'],
  [/\bcyntaf\b/g, 'first'],
  [/\bail\b/g, 'second'],
  [/\btrydydd\b/g, 'third'],
  [/\bpedwerydd\b/g, 'fourth'],
  [/\bolaf\b/g, 'last'],
  [/\b(?:hanner dydd|ganol dydd)\b/g, 'noon'],
  [/(?<= )(?:y|yr|o|ar|a|ac|am)(?= )/g, ''],
];

const swaps: Partial<Record<Language, Swaps>> = { fr: french, cy: welsh };
const begins: Partial<Record<Language, RegExp>> = {
  fr: /(?<= )(?:à partir d[ue]|dès)(?: le)? /,
  cy: /\b(?:o|gan ddechrau)(?: ar)? (?=\d{4}-)/,
};

/** A rhythm typed in the language in force, in the English words that `readRule` knows; English stays as it is. */
export function inEnglish(text: string): string {
  const language = languageInForce();
  const from = begins[language];
  if (!from) return text;
  const [turns = '', first] = text.toLowerCase().normalize('NFKC').split(from);
  const said = (swaps[language] ?? []).reduce((left, [theirs, ours]) => left.replace(theirs, ours), ` ${turns} `);
  // Welsh puts two of them after the day: `monday last`.
  const named = said.replace(/\b(\w+day) (first|last)\b/g, '$2 $1').trim();
  return first === undefined ? named : `${named} from ${first}`;
}
