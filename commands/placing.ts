import { z } from 'zod';
import { isRefusal, type Refusal } from '../src/feature.js';
import type { Choice } from '../src/note.js';
import { saidMax } from '../src/proposals/intents.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import { organisationsMeant } from './asking.js';
import { action, option } from './command.js';
import { intentsOwn, preview, proposalMeant, unknown } from './proposals.js';

/** A form offers this many choices at most; beyond that names are typed. */
const mostChoices = 25;

/** Who is closest; from that follows who decides, and who sees it first. */
export const place = action({
  name: 'propose place',
  about: 'Say who is closest, who decides and who sees it first',
  title: words.placeTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    closest: option.severalIfAny({ label: words.closest }),
    everyone: option.choice({ label: words.everyone, of: words.everyones, initial: 'no' }),
    atOnce: option.choice({ label: words.atOnce, of: words.atOnces, initial: 'no' }),
    because: option.longIfAny({ label: words.because, hint: words.becauseHint, max: saidMax }),
    equip: option.longIfAny({ label: words.equip, max: saidMax }),
  }),
  form: (asking, { id }) => {
    const own = proposalMeant(asking, id);
    if (!own) return { instead: unknown() };
    const { members } = asking.state;
    const all = [...members.organisations.values()].map(({ id: value, name }): Choice => ({ value, label: name }));
    const names = own.closest.map((one) => members.organisations.get(one)?.name ?? one).join(', ');
    const closest =
      all.length <= mostChoices
        ? { choices: all, ...(own.closest.length > 0 ? { initial: own.closest.join(',') } : {}) }
        : { kind: 'long' as const, hint: words.closestTyped, ...(names ? { initial: names } : {}) };
    return {
      fields: {
        closest,
        everyone: { initial: own.everyone ? 'yes' : 'no' },
        atOnce: { initial: own.atOnce ? 'yes' : 'no' },
        because: own.because ? { initial: own.because } : {},
        equip: own.equip ? { initial: own.equip } : {},
      },
    };
  },
  intent: ({ id, closest, everyone, atOnce, because, equip }, asking): ProposalsIntent | Refusal => {
    const named = organisationsMeant(asking, closest);
    if (isRefusal(named)) return named;
    const said = { ...(because ? { because } : {}), ...(equip ? { equip } : {}) };
    return {
      type: 'proposal.place',
      id,
      closest: named,
      everyone: everyone === 'yes',
      atOnce: atOnce === 'yes',
      ...said,
    };
  },
  answer: (asking, intent) => preview(asking, intentsOwn(asking, intent)),
});
