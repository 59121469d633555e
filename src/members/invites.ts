import { z } from 'zod';
import { type Asked, type Refusal, refuse } from '../feature.js';
import { moment, type PersonId, roomId } from '../names.js';
import { onlyHosts } from './duty.js';
import { mustSayWho } from './sayWho.js';
import type { Invite, Members, MembersEvent } from './state.js';
import { firstAccount } from './who.js';
import { words } from './words.js';

/** As `hashOf` makes it: nothing that somebody wrote comes into the log in its place. */
const codeHash = z.string().regex(/^[0-9a-f]{40}$/);
export const inviteIntents = [
  z.object({
    type: z.literal('invite.make'),
    for: z.enum(['room', 'colleague', 'link']),
    hash: codeHash,
    once: z.boolean(),
    until: moment,
  }),
  z.object({ type: z.literal('invite.revoke'), id: z.string() }),
  z.object({
    type: z.literal('invite.use'),
    hash: codeHash,
    room: roomId.optional(),
    roomName: z.string().optional(),
  }),
] as const;
type Inviting<Type extends string> = Extract<z.infer<(typeof inviteIntents)[number]>, { type: Type }>;

export function makeInvite(members: Members, intent: Inviting<'invite.make'>, asked: Asked): MembersEvent[] | Refusal {
  if (asked.by === 'clock') return [];
  if (intent.for === 'room' && !asked.isHost) return onlyHosts();
  if (intent.for !== 'room' && !asked.organisation) return mustSayWho();
  const { hash, once, until } = intent;
  return [
    { type: 'invite.made', id: `i${members.made.invites + 1}`, for: intent.for, hash, once, until, by: asked.by },
  ];
}

export function useInvite(members: Members, intent: Inviting<'invite.use'>, asked: Asked): MembersEvent[] | Refusal {
  const invite = [...members.invites.values()].find(({ hash }) => hash === intent.hash);
  if (!invite) return refuse(members.spent.has(intent.hash) ? words.codeSpent : words.codeUnknown);
  if (invite.until < asked.now.toISOString()) return refuse(words.codeSpent);
  const spent: MembersEvent[] = invite.once ? [{ type: 'invite.spent', id: invite.id }] : [];
  if (invite.for === 'room') {
    if (!intent.room) return refuse(words.notInRoom);
    if (members.rooms.has(intent.room)) return refuse(words.alreadyFounded);
    return [{ type: 'room.joined', room: intent.room, name: intent.roomName ?? '' }, ...spent];
  }
  return asked.by === 'clock' ? [] : joinPerson(members, invite, asked.by, asked, spent);
}

/** A colleague joins the inviter's organisation; a link makes two accounts one person. */
function joinPerson(
  members: Members,
  invite: Invite,
  person: PersonId,
  asked: Asked,
  spent: MembersEvent[],
): MembersEvent[] | Refusal {
  const inviter = members.people.get(invite.by);
  if (!inviter) return refuse(words.codeSpent);
  if (person === invite.by) return refuse(words.codeOwn);
  const own = members.organisations.get(asked.organisation ?? '');
  if (own && (invite.for === 'colleague' || own.id !== inviter.organisation))
    return refuse(words.alreadyWith(own.name));
  const same = invite.for === 'link' ? { same: firstAccount(members, invite.by) } : {};
  const { organisation } = inviter;
  return [{ type: 'delegate.joined', person, name: asked.name ?? inviter.name, organisation, ...same }, ...spent];
}
