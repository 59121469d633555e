import { z } from 'zod';
import { words } from '../src/digest/entries/words.js';
import { changes, confidences, type Entered, values } from '../src/digest/events.js';
import { type Action, action, option } from './command.js';
import { entryNote, newest } from './entryNote.js';

const isOf = <Value extends string>(all: readonly Value[], one: string | undefined): Value | undefined =>
  all.find((value) => value === one);

const add = action({
  name: 'digest add',
  about: 'Add something that changed, or a story, to the next digest',
  title: words.addTitle,
  main: 'words',
  fromMessage: { label: 'Add to digest', into: 'words' },
  options: z.object({
    what: option.choice({ label: words.addKind, of: words.kinds, initial: 'practice' }),
    words: option.long({ label: words.addWords, hint: words.addHint }),
    sure: option.choiceIfAny({ label: words.addSure, of: words.sures }),
    brought: option.shortIfAny({ label: words.addBrought, hint: words.addBroughtHint }),
    outside: option.choice({ label: words.addOutside, of: words.outside, initial: 'no' }),
  }),
  intent: ({ what, words: said, sure, brought, outside }) => {
    const change = isOf(changes, what);
    const kind: Entered['kind'] = what === 'story' || what === 'agenda' ? what : 'win';
    const confidence = isOf(confidences, sure);
    return {
      type: 'digest.add',
      kind,
      words: said,
      ...(change ? { change } : {}),
      ...(change && confidence ? { sure: confidence } : {}),
      ...(change && brought ? { brought } : {}),
      ...(outside === 'yes' ? { outside: true } : {}),
    };
  },
  answer: (asking) => entryNote(asking, newest(asking), words.entered),
});

const story = action({
  name: 'digest story',
  about: 'Tell a story in the next digest',
  title: words.storyTitle,
  main: 'words',
  hidden: true,
  options: z.object({
    words: option.long({ label: words.storyWords, hint: words.addHint }),
    whose: option.choice({ label: words.storyWhose, of: words.whose, initial: 'asking' }),
    value: option.choiceIfAny({ label: words.storyValue, of: words.values }),
    outside: option.choice({
      label: words.addOutside,
      of: { no: words.outside.no, yes: words.outside.yes },
      initial: 'no',
    }),
  }),
  intent: ({ words: said, whose, value, outside }) => {
    const shows = isOf(values, value);
    return {
      type: 'digest.add',
      kind: 'story',
      words: said,
      consent: whose,
      ...(shows ? { value: shows } : {}),
      ...(outside === 'yes' ? { outside: true } : {}),
    };
  },
  answer: (asking) => entryNote(asking, newest(asking), words.entered),
});

export const digestEntries: Action[] = [add, story];
