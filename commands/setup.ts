import { z } from 'zod';
import { refuse } from '../src/feature.js';
import { words as joiningWords } from '../src/joining/words.js';
import { type Language, ownNames } from '../src/languages/language.js';
import { introduction } from '../src/members/cards.js';
import { hashOf } from '../src/members/code.js';
import { profileOf } from '../src/members/profile.js';
import { nobodyYet, sayWho } from '../src/members/sayWho.js';
import { organisationOf } from '../src/members/who.js';
import { words as memberWords } from '../src/members/words.js';
import type { RoomId } from '../src/names.js';
import { buttons, list, note, strong, text } from '../src/note.js';
import { codes } from './codes.js';
import { type Action, action, option } from './command.js';
import { declaration } from './declaration.js';
import { firstRound } from './firstRound.js';
import { hat } from './hat.js';
import { hosting } from './hosting.js';
import { language } from './language.js';
import { lasting } from './lasting.js';
import { leaving } from './leaving.js';
import { ownData } from './ours.js';
import { ourselves } from './ourselves.js';
import { takingPart } from './takingPart.js';
import { whoIsHere } from './who.js';
import { languageWords, setupWords as words } from './words.js';

/** Where most who read a language are; the form shows it, and it is changed there. */
const likelyZones: Record<Language, string> = { en: 'Europe/London', cy: 'Europe/London', fr: 'Europe/Paris' };

const found = action({
  name: 'setup found',
  about: 'Start a coalition in this room',
  title: 'Start a coalition',
  anywhere: true,
  options: z.object({
    name: option.short({ label: 'Name of the coalition', max: 60 }),
    purpose: option.long({ label: 'We are here so that…', hint: 'One sentence, at most 140 characters', max: 140 }),
    zone: option.short({ label: 'Time zone', hint: 'Like Europe/London', initial: 'Europe/London', max: 60 }),
    language: option.choiceIfAny({ label: languageWords.initial, of: ownNames }),
  }),
  does: ['coalition.found'],
  form: ({ language }) => ({ fields: { language: { initial: language }, zone: { initial: likelyZones[language] } } }),
  intent: (options, { room, roomName, language }) =>
    room
      ? { type: 'coalition.found', language, ...options, room, roomName: roomName ?? '' }
      : refuse(memberWords.notInRoom),
  answer: ({ state }) =>
    note(
      words.foundedTitle(state.members.name),
      words.founded,
      buttons(sayWho(), button(words.inviteRoom, 'setup invite')),
    ),
});

const join = action({
  name: 'setup join',
  about: 'Join with a code: this room, a colleague, or you on another platform',
  title: 'Join with a code',
  main: 'code',
  atOnce: true,
  anywhere: true,
  options: z.object({ code: option.short({ label: 'The code', hint: 'Like abcd-efgh-jkmn-pqrs', max: 60 }) }),
  does: ['invite.use'],
  intent: ({ code }, { room, roomName }) => ({
    type: 'invite.use',
    hash: hashOf(code),
    ...(room ? { room } : {}),
    ...(roomName ? { roomName } : {}),
  }),
  answer: (asking) => {
    const own = organisationOf(asking.state.members, asking.person);
    const { name } = asking.state.members;
    return own
      ? note(words.joinedTitle(name), words.youAnswerFor(own.name), buttons(button(words.whatNeedsMe, 'home', true)))
      : note(words.joinedTitle(name), words.roomJoined, buttons(sayWho()));
  },
});

const organisation = action({
  name: 'setup organisation',
  about: 'Say which organisation you are with, or change what it says about itself',
  title: 'Your organisation',
  main: 'name',
  options: z.object({
    name: option.short({ label: 'Name of your organisation', max: 60 }),
    kind: option.choice({ label: 'What kind is it?', of: memberWords.kinds, initial: 'community' }),
    size: option.choice({ label: 'How many people work or volunteer there?', of: memberWords.sizes, initial: 'tiny' }),
    lived: option.choice({
      label: 'Led by people with lived experience?',
      of: { no: 'No', yes: 'Yes' },
      initial: 'no',
    }),
    hopes: option.longIfAny({ label: 'What do you hope to gain?', hint: words.hopesHint, max: 140 }),
  }),
  does: ['organisation.join', 'organisation.change'],
  form: ({ state, person }) => {
    const own = organisationOf(state.members, person);
    if (!own) return {};
    const hopes = own.gain ? { hopes: { initial: own.gain } } : {};
    const lived = own.livedExperience ? 'yes' : 'no';
    return {
      fields: {
        name: { initial: own.name },
        kind: { initial: own.kind },
        size: { initial: own.size },
        lived: { initial: lived },
        ...hopes,
      },
    };
  },
  intent: ({ name, kind, size, lived, hopes }, { state, person }) => {
    const own = organisationOf(state.members, person);
    const said = {
      name,
      kind,
      size,
      livedExperience: lived === 'yes',
      gain: hopes,
    };
    return own
      ? { type: 'organisation.change', ...profileOf(own), ...said }
      : { type: 'organisation.join', ...said, part: 'core' };
  },
  answer: (asking, intent) => {
    const own = organisationOf(asking.state.members, asking.person);
    if (!own) return nobodyYet();
    const newcomer = intent?.type === 'organisation.join' && asking.state.members.organisations.size > 1;
    const presses = buttons(
      ...(newcomer ? [button(joiningWords.catchUp, 'setup catchup', true)] : []),
      button(words.whatNeedsMe, 'home', newcomer ? undefined : true),
      button(words.inviteColleague, 'setup colleague'),
      button(words.cause, 'setup cause'),
      button(words.culture, 'setup culture'),
      button(words.part, 'setup part'),
      button(joiningWords.oneThing, 'setup seat'),
      ...(asking.isHost ? [button(words.purpose, 'setup purpose')] : []),
    );
    const others = newcomer ? [text(strong(words.whoIsHere)), ...whoIsHere(asking, 0)] : [];
    return note(
      own.name,
      ...introduction(own),
      words.youAnswerFor(own.name),
      ...others,
      ...firstRound(asking),
      presses,
    );
  },
});

const rooms = action({
  name: 'setup rooms',
  about: 'See the rooms of the coalition, or take this one out',
  options: z.object({}),
  does: ['room.leave'],
  answer: ({ state: { members }, room, isHost }) => {
    const named = [...members.rooms].map(([id, { name }]) => [
      `${name} (${platformWords[id.split(':')[0] ?? ''] ?? ''})`,
    ]);
    const leave =
      room && isHost && members.rooms.has(room)
        ? [buttons({ label: words.leaveRoom, does: { type: 'room.leave', room: room as RoomId } })]
        : [];
    return note(words.roomsTitle, list(named), ...leave);
  },
});
const platformWords: Record<string, string> = { slack: 'Slack', discord: 'Discord', web: 'playground' };

const button = (label: string, opens: string, main?: true | undefined) => ({
  label,
  opens: { action: opens },
  ...(main ? { main } : {}),
});

export const setup: Action[] = [
  found,
  join,
  organisation,
  ...takingPart,
  hat,
  language,
  ...ourselves,
  ...codes,
  ...declaration,
  rooms,
  ...hosting,
  ...lasting,
  ...ownData,
  ...leaving,
];
