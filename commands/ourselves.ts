import { z } from 'zod';
import { cultureLine, ownWordsMax } from '../src/culture/culture.js';
import { places, type Slider, sliders } from '../src/culture/state.js';
import { words } from '../src/culture/words.js';
import { shorten } from '../src/disagreements/fit.js';
import { openSenseChecks } from '../src/disagreements/state.js';
import { refuse } from '../src/feature.js';
import { othersAlike } from '../src/members/gains.js';
import { profileOf } from '../src/members/profile.js';
import { mustSayWho, nobodyYet } from '../src/members/sayWho.js';
import type { Organisation } from '../src/members/state.js';
import { organisationOf } from '../src/members/who.js';
import { words as memberWords } from '../src/members/words.js';
import { type Block, type Button, buttons, note, text } from '../src/note.js';
import { inLetters } from '../src/rhythm/words.js';
import { type Action, type Asking, action, option } from './command.js';
import { toEverybody } from './inTheirLanguage.js';
import { who } from './who.js';

const ownOf = ({ state, person }: Asking) => organisationOf(state.members, person);

/** The cause we share and what we hope to gain, with how many others said something similar, if that can be told. */
export function causeAndGain({ state: { members } }: Asking, own: Organisation): Block[] {
  const { cause, gain, gainSeen } = own;
  const alike = othersAlike(members, own.id);
  const facts = [
    ...(cause ? [{ name: memberWords.cause, is: [cause] }] : []),
    ...(gain
      ? [{ name: memberWords.gain, is: [gain, gainSeen ? ` (${words.gainSeens.hosts.toLowerCase()})` : ''] }]
      : []),
  ];
  return [
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...(gain && alike ? [text(words.similar(inLetters(alike)))] : []),
  ];
}

const cause = action({
  name: 'setup cause',
  about: 'Say the cause you share, and what you hope to gain',
  title: words.causeTitle,
  options: z.object({
    cause: option.longIfAny({ label: words.causeLabel, hint: words.causeHint, max: 140 }),
    gain: option.longIfAny({ label: words.gainLabel, hint: words.gainHint, max: 140 }),
    kind: option.choiceIfAny({ label: words.gainKindLabel, of: memberWords.gainKinds }),
    seen: option.choice({ label: words.gainSeenLabel, of: words.gainSeens, initial: 'everyone' }),
  }),
  form: (asking) => {
    const own = ownOf(asking);
    if (!own) return { instead: nobodyYet() };
    const { cause: said, gain, gainKind, gainSeen } = own;
    const filled = (initial: string | undefined) => (initial ? { initial } : undefined);
    return {
      intro: [words.causeIntro],
      fields: {
        cause: filled(said),
        gain: filled(gain),
        kind: filled(gainKind),
        seen: { initial: gainSeen ?? 'everyone' },
      },
    };
  },
  intent: ({ cause: said, gain, kind, seen }, asking) => {
    const own = ownOf(asking);
    if (!own) return mustSayWho();
    const told = {
      cause: said,
      gain,
      gainKind: gain ? kind : undefined,
      gainSeen: seen === 'hosts' ? ('hosts' as const) : undefined,
    };
    return { type: 'organisation.change', ...profileOf(own), ...told };
  },
  answer: (asking) => {
    const own = ownOf(asking);
    return own
      ? note(own.name, ...causeAndGain(asking, own), words.gainSeen[own.gainSeen ?? 'everyone'], buttons(seeWho()))
      : nobodyYet();
  },
});

const seeWho = (): Button => ({ label: words.who, opens: { action: 'setup who' } });

const slider = (name: Slider) =>
  option.choiceIfAny({
    label: words.questions[name],
    of: words.places[name],
  });

const told = action({
  name: 'setup culture',
  about: 'Say how your organisation works: four sliders, and your own words',
  title: words.title,
  options: z.object({
    principle: slider('principle'),
    track: slider('track'),
    pace: slider('pace'),
    reach: slider('reach'),
    words: option.longIfAny({ label: words.ownLabel, hint: words.ownHint, max: ownWordsMax }),
  }),
  form: (asking) => {
    const own = asking.organisation ? asking.state.culture.get(asking.organisation) : undefined;
    const placed = sliders.flatMap((name) => (own?.placed[name] ? [[name, { initial: own.placed[name] }]] : []));
    const said = own?.words ? { words: { initial: own.words } } : {};
    return asking.organisation
      ? { intro: [words.intro], fields: { ...Object.fromEntries(placed), ...said } }
      : { instead: nobodyYet() };
  },
  intent: ({ words: own, ...given }) => ({
    type: 'culture.tell',
    placed: Object.fromEntries(
      sliders.flatMap((name) => {
        const place = places.find((one) => one === given[name]);
        return place ? [[name, place]] : [];
      }),
    ),
    ...(own ? { words: own } : {}),
  }),
  answer: (asking) => {
    const own = ownOf(asking);
    return own
      ? note(own.name, text(...cultureLine(asking.state.culture.get(own.id))), words.kept, buttons(seeWho()))
      : nobodyYet();
  },
});

/** The purpose can be read in many ways: one press asks everybody in private how they read it. */
const purpose = action({
  name: 'setup purpose',
  about: 'Ask everybody in private how they read our purpose',
  options: z.object({}),
  intent: (_, asking) => {
    const { purpose: said } = asking.state.members;
    const made = toEverybody(asking, () => ({
      title: shorten(words.purposeAbout(said), 100),
      statements: words.purposeStatements(said),
    }));
    const open = openSenseChecks(asking.state).find((one) => one.title === made.title);
    if (open)
      return refuse(words.purposeWaits, {
        label: words.answerPrivately,
        opens: { action: 'propose answer', with: { id: open.id } },
      });
    return { type: 'sensecheck.open', ...made, hours: 72 };
  },
  answer: ({ state }) => {
    const made = openSenseChecks(state).at(-1);
    const answer: Button = {
      label: words.answerPrivately,
      opens: { action: 'propose answer', ...(made ? { with: { id: made.id } } : {}) },
      main: true,
    };
    return note(undefined, words.purposeAsked, buttons(answer));
  },
});

export const ourselves: Action[] = [cause, told, who, purpose];
