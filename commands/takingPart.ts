import { z } from 'zod';
import { chosenBy, topicsOf } from '../src/lines/askedAbout.js';
import { words as topicWords } from '../src/lines/askedAboutWords.js';
import type { TopicId } from '../src/lines/events.js';
import { topicName } from '../src/lines/redLines.js';
import { mustSayWho } from '../src/members/sayWho.js';
import { profileOf } from '../src/members/state.js';
import { inWords, organisationOf } from '../src/members/who.js';
import { words as memberWords } from '../src/members/words.js';
import { type Block, type Button, buttons, note, text } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';
import { topicChoices } from './redLines.js';
import { setupWords as words } from './words.js';

const namesOf = ({ state }: Asking, topics: TopicId[]): string =>
  inWords(topics.map((topic) => topicName(state, topic)));
const chooseButton = (): Button => ({ label: topicWords.choose, opens: { action: 'setup topics' } });

/** On the answer to whoever opened something for everybody: which topics is it about? */
export const tagButton = (thing: string): Button => ({
  label: topicWords.tag,
  opens: { action: 'propose about', with: { thing } },
});

const part = action({
  name: 'setup part',
  about: 'Choose how your organisation takes part: core, supporting or watching',
  title: 'How we take part',
  options: z.object({
    part: option.choice({ label: 'How do you take part?', of: memberWords.parts, initial: 'core' }),
  }),
  form: ({ state, person }) => {
    const own = organisationOf(state.members, person);
    return own ? { fields: { part: { initial: own.part } } } : {};
  },
  intent: (chosen, { state, person }) => {
    const own = organisationOf(state.members, person);
    if (!own) return mustSayWho();
    return { type: 'organisation.change', ...profileOf(own), ...chosen };
  },
  answer: (asking) => {
    const own = organisationOf(asking.state.members, asking.person);
    if (!own) return note(undefined, words.partChosen);
    const isSupporting = own.part === 'supporting';
    const how = isSupporting ? [whatWeAreAsked(asking), buttons(chooseButton())] : [];
    return note(own.name, words.partChosen, memberWords.parts[own.part], ...how);
  },
});

/** On the home panel of an organisation that is not asked everything: how it takes part, and the way to change it. */
export function partBlocks(asking: Asking): Block[] {
  const own = organisationOf(asking.state.members, asking.person);
  if (!own || own.part === 'core') return [];
  const asked = own.part === 'supporting' ? [text(whatWeAreAsked(asking))] : [];
  return [
    text(memberWords.parts[own.part]),
    ...asked,
    buttons({ label: topicWords.changePart, opens: { action: 'setup part' } }),
  ];
}

const whatWeAreAsked = (asking: Asking): string => {
  const chosen = chosenBy(asking.state, asking.organisation ?? '');
  return chosen.length > 0 ? topicWords.chosen(namesOf(asking, chosen)) : topicWords.chosenAll;
};

const topics = action({
  name: 'setup topics',
  about: 'Choose the topics your organisation is asked about in private',
  title: topicWords.chooseTitle,
  hidden: true,
  options: z.object({
    topics: option.severalIfAny({ label: topicWords.chooseLabel, hint: topicWords.chooseHint }),
  }),
  form: (asking) => ({
    intro: [topicWords.chooseIntro],
    fields: {
      topics: {
        choices: topicChoices(asking),
        initial: chosenBy(asking.state, asking.organisation ?? '').join(','),
      },
    },
  }),
  intent: ({ topics: chosen = [] }) => ({ type: 'topic.choose', topics: chosen }),
  answer: (asking) => note(undefined, whatWeAreAsked(asking)),
});

const about = action({
  name: 'propose about',
  about: 'Say which topics a sense check or a proposal is about',
  title: topicWords.tagTitle,
  hidden: true,
  options: z.object({
    thing: z.string(),
    topics: option.severalIfAny({ label: topicWords.chooseLabel, hint: topicWords.chooseHint }),
  }),
  form: (asking, { thing = '' }) => ({
    intro: [topicWords.tagIntro],
    fields: {
      topics: { choices: topicChoices(asking), initial: topicsOf(asking.state, { id: thing, title: '' }).join(',') },
    },
  }),
  intent: ({ thing, topics: chosen = [] }) => ({ type: 'topic.tag', thing, topics: chosen }),
  answer: (asking, intent) => {
    const chosen = intent?.type === 'topic.tag' ? intent.topics : [];
    return note(undefined, chosen.length > 0 ? topicWords.tagged(namesOf(asking, chosen)) : topicWords.taggedNone);
  },
});

export const takingPart: Action[] = [part, topics];
export const tagging: Action[] = [about];
