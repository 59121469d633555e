import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Feature, type Refusal, refuse } from '../feature.js';
import { type PersonId, personId, roomId, thingId } from '../names.js';
import { stewardedBy } from '../stewards/hat.js';
import { words as stewardWords } from '../stewards/words.js';
import { show } from './cards.js';
import { onlyHosts } from './duty.js';
import { hat } from './hat.js';
import { inviteIntents, makeInvite, useInvite } from './invites.js';
import { decideLanguage, language, languageIntents } from './language.js';
import { decideLeaving, due, leavingIntents, said } from './leaving.js';
import { oneLine, profile } from './profile.js';
import { mustSayWho } from './sayWho.js';
import { empty, evolve, type Members, type MembersEvent } from './state.js';
import { firstAccount } from './who.js';
import { words } from './words.js';

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('coalition.found'),
    name: oneLine(60),
    purpose: z.string().trim().min(1).max(140, words.purposeTooLong),
    zone: z.string().refine(isZone, words.unknownZone),
    language: language.optional(),
    room: roomId,
    roomName: z.string(),
  }),
  ...inviteIntents,
  z.object({ type: z.literal('room.leave'), room: roomId }),
  z.object({ type: z.literal('organisation.join'), ...profile }),
  z.object({ type: z.literal('organisation.change'), ...profile }),
  z.object({ type: z.literal('host.begin') }),
  z.object({ type: z.literal('host.end') }),
  z.object({ type: z.literal('delegate.unreachable'), person: personId, whispers: z.literal(true).optional() }),
  z.object({ type: z.literal('delegate.reachable'), person: personId }),
  z.object({ type: z.literal('hat.choose'), hat, steward: thingId.optional() }),
  ...languageIntents,
  ...leavingIntents,
]);
type MembersIntent = z.infer<typeof intents>;
type Reason<Type extends MembersIntent['type']> = Extract<MembersIntent, { type: Type }>;

function decide(state: State, intent: MembersIntent, asked: Asked): MembersEvent[] | Refusal {
  const { members } = state;
  switch (intent.type) {
    case 'coalition.found': {
      if (members.founded) return refuse(words.alreadyFounded);
      if (asked.by === 'clock') return [];
      const { name, purpose, zone, language, room, roomName } = intent;
      return [
        {
          type: 'coalition.founded',
          name,
          purpose,
          zone,
          ...(language === undefined || language === 'en' ? {} : { language }),
        },
        { type: 'room.joined', room, name: roomName },
        { type: 'host.began', person: asked.by },
      ];
    }
    case 'invite.make':
      return makeInvite(members, intent, asked);
    case 'invite.revoke': {
      const invite = members.invites.get(intent.id);
      if (!invite) return refuse(words.inviteGone);
      return asked.isHost || invite.by === asked.by ? [{ type: 'invite.revoked', id: invite.id }] : onlyHosts();
    }
    case 'invite.use':
      return useInvite(members, intent, asked);
    case 'room.leave':
      if (!asked.isHost) return onlyHosts();
      if (!members.rooms.has(intent.room)) return refuse(words.roomNotHere);
      return members.rooms.size > 1 ? [{ type: 'room.left', room: intent.room }] : refuse(words.lastRoom);
    case 'organisation.join':
      return joinOrganisation(members, intent, asked);
    case 'organisation.change': {
      const { type: _, ...said } = intent;
      if (!asked.organisation) return mustSayWho();
      const taken = [...members.organisations.values()].some(
        ({ id, name }) => name === said.name && id !== asked.organisation,
      );
      return taken
        ? refuse(words.nameTaken(said.name))
        : [{ type: 'organisation.changed', id: asked.organisation, ...said }];
    }
    case 'host.begin':
      if (!asked.organisation || asked.by === 'clock') return mustSayWho();
      return asked.isHost
        ? refuse(words.alreadyHost)
        : [{ type: 'host.began', person: firstAccount(members, asked.by) }];
    case 'host.end':
      if (!asked.isHost || asked.by === 'clock') return refuse(words.notHost);
      return members.hosts.size > 1
        ? [{ type: 'host.ended', person: firstAccount(members, asked.by) }]
        : refuse(words.lastHost);
    case 'delegate.unreachable':
      return becomeUnreachable(members, intent, asked);
    case 'hat.choose':
      if (!asked.organisation || asked.by === 'clock') return mustSayWho();
      return chooseHat(state, intent, asked.by);
    case 'delegate.reachable':
      return members.unreachable.has(intent.person) ? [{ type: 'delegate.reachable', person: intent.person }] : [];
    case 'language.prefer':
    case 'language.choose':
      return decideLanguage(members, intent, asked);
    default:
      return decideLeaving(state, intent, asked);
  }
}

/** Once; and once more when they can be told in a room, or no longer can. */
function becomeUnreachable(
  { unreachable }: Members,
  { person, whispers }: Reason<'delegate.unreachable'>,
  { by }: Asked,
): MembersEvent[] {
  const isKnown = unreachable.get(person) === (whispers ?? false);
  return by !== 'clock' || isKnown ? [] : [{ type: 'delegate.unreachable', person, ...(whispers ? { whispers } : {}) }];
}

/** A steward's hat is only for whoever is steward of it. */
function chooseHat(
  state: State,
  { hat: worn, steward }: Reason<'hat.choose'>,
  person: PersonId,
): MembersEvent[] | Refusal {
  if (!steward) return [{ type: 'hat.chosen', person, hat: worn }];
  return stewardedBy(state, person).some(({ id }) => id === steward)
    ? [{ type: 'hat.chosen', person, hat: 'myself', steward }]
    : refuse(stewardWords.notSteward);
}

function joinOrganisation(
  members: Members,
  intent: Reason<'organisation.join'>,
  asked: Asked,
): MembersEvent[] | Refusal {
  const { type: _, ...said } = intent;
  if (asked.by === 'clock') return [];
  const own = members.organisations.get(asked.organisation ?? '');
  if (own) return refuse(words.alreadyWith(own.name));
  const same = said.name.toLowerCase();
  if ([...members.organisations.values()].some(({ name }) => name.toLowerCase() === same))
    return refuse(words.nameTaken(said.name));
  const id = `o${members.made.organisations + 1}`;
  return [
    { type: 'organisation.joined', id, ...said },
    { type: 'delegate.joined', person: asked.by, name: asked.name ?? '', organisation: id },
  ];
}

export const members: Feature<State, Members, MembersIntent, MembersEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  ...said,
};
export type { Members, MembersEvent, MembersIntent };
