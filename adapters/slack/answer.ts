import type {
  AllMiddlewareArgs,
  BlockAction,
  MessageShortcut,
  RespondFn,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { z } from 'zod';
import type { Caller, Reply } from '../../commands/reception.js';
import { note } from '../../src/note.js';
import { type Heard, readCommand, readMenu, readOpening, readPress, readSubmission } from './caller.js';
import { withFilesSent } from './files.js';
import { type Carried, formWindow, problemsInWindow, valuesOf } from './form.js';
import type { Given, Listening } from './listen.js';
import { type FormReply, homeTab, lateForm, privately, waitingWindow, windowOf, withInvitation } from './show.js';
import { words } from './words.js';

type Client = AllMiddlewareArgs['client'];
export type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
export type Chosen = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;
export type Sent = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** A typed line. What was wanted is in the log before Slack hears that it arrived; the answer rides on that. */
export async function typed(at: Listening, given: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
  const { body, ack, respond, client } = given;
  const heard = readCommand(body, at.tokens);
  const { soon, whenever } = await ask(at, client, heard, 'a typed line', () =>
    at.front().reception.typed(heard.caller, heard.line),
  );
  if (soon && 'note' in soon) return await ack(privately(soon));
  await ack();
  const reply = await whenever;
  if ('form' in reply) await open(at, client, respond, heard.trigger, reply, heard.place);
  else await tell(at, 'a late answer', say(respond, privately(reply)));
}

/** A pressed button: on a posted note, on a private answer, or in a window. */
export async function pressed(at: Listening, given: Pressed): Promise<void> {
  const { body, ack, respond, client } = given;
  const heard = readPress(body, at.tokens);
  const { wire, window, place } = heard;
  if (wire === undefined) return await ack();
  const asked = await ask(at, client, heard, 'a pressed button', () =>
    at.front().reception.pressed(heard.caller, wire),
  );
  await ack();
  if (heard.isAtHome) return await answerAtHome(at, given, heard.trigger, asked);
  const reply = await asked.whenever;
  if (window)
    await tell(at, 'a pressed button', client.views.update({ view_id: window, view: windowOf(reply, place) }));
  else if ('form' in reply) await open(at, client, respond, heard.trigger, reply, place);
  else await tell(at, 'a pressed button', say(respond, { ...privately(reply), replace_original: heard.isEphemeral }));
}

/**
 * The home tab has no channel to answer in: the answer comes in a window, and the tab is shown anew. Slack lets a window
 * open for three seconds, so one that waits is opened for what takes longer, as a file does.
 */
async function answerAtHome(at: Listening, given: Pressed, trigger: string, asked: Asked): Promise<void> {
  const { body, client } = given;
  const { soon, whenever } = asked;
  const first = soon ? windowOf(soon, {}) : waitingWindow({});
  const answering = client.views.open({ trigger_id: trigger, view: first }).then(async ({ view }) => {
    if (!soon && view?.id) await client.views.update({ view_id: view.id, view: windowOf(await whenever, {}) });
  });
  await tell(at, 'a button at home', answering);
  await whenever;
  const { caller } = readPress(body, at.tokens);
  await showHome(at, client, caller, body.user.id);
}

/** The home tab is opened: it shows what `/moot` shows, as it stands now. */
export async function homeOpened(at: Listening, { body, client }: Pick<Given, 'body' | 'client'>): Promise<void> {
  const heard = readOpening(body, at.tokens);
  if (heard?.installed) await showHome(at, client, heard.caller, heard.user);
}

async function showHome(at: Listening, client: Client, caller: Caller, user: string): Promise<void> {
  const showing = at
    .front()
    .reception.panels(caller)
    .then((panels) => client.views.publish({ user_id: user, view: homeTab(panels) }));
  await tell(at, 'the home tab', showing);
}

/** An entry of a message's menu: its form, with the message's words in it. */
export async function chosen(at: Listening, { body, ack, respond, client }: Chosen): Promise<void> {
  const heard = readMenu(body, at.tokens);
  const { whenever } = await ask(at, client, heard, 'an entry of the message menu', () =>
    at.front().reception.fromMessage(heard.caller, heard.entry, heard.words),
  );
  await ack();
  const reply = await whenever;
  if ('form' in reply) await open(at, client, respond, heard.trigger, reply, heard.place);
  else await tell(at, 'an entry of the message menu', say(respond, { ...privately(reply), replace_original: false }));
}

/** A form that was sent. It is answered in its own window: Slack does not say in which channel it was opened. */
export async function sent(at: Listening, given: Sent): Promise<void> {
  const { body, ack, client } = given;
  const heard = readSubmission(body, at.tokens);
  const { wire = '', ...place } = heard.carried;
  const values = valuesOf(heard.state);
  const { soon, whenever } = await ask(at, client, heard, 'a form', () =>
    at.front().reception.submitted(heard.caller, wire, values),
  );
  const errors = soon && 'problems' in soon ? problemsInWindow(soon.problems, Object.keys(values)) : undefined;
  if (errors) return await ack({ response_action: 'errors', errors });
  await ack({ response_action: 'update', view: soon ? windowOf(soon, place) : waitingWindow(place) });
  if (soon) return;
  const late = windowOf(await whenever, place);
  await tell(at, 'a form', client.views.update({ view_id: heard.window, view: late }));
}

const metadataPosted = z.object({
  channel_id: z.string(),
  message_ts: z.string(),
  metadata: z.object({ event_type: z.literal('moot_note'), event_payload: z.object({ delivery: z.string() }) }),
});

/** Slack says that one of our notes stands: whoever posted it and crashed need not wonder. */
export async function confirmed(at: Listening, event: unknown): Promise<void> {
  const read = metadataPosted.safeParse(event);
  if (!read.success) return;
  const { channel_id, message_ts, metadata } = read.data;
  await at.front().confirm(metadata.event_payload.delivery, `${channel_id}/${message_ts}`);
}

interface Asked {
  soon: Reply | undefined;
  whenever: Promise<Reply>;
}

/** The reply if it comes soon, and the wait for it whenever it comes. A fault becomes a sentence. */
async function ask(
  at: Listening,
  client: Client,
  { installed, caller }: Heard,
  doing: string,
  asked: () => Promise<Reply>,
): Promise<Asked> {
  const answered = installed ? asked() : Promise.resolve<Reply>({ note: note(undefined, words.notInstalled) });
  const whenever = answered
    .catch((fault: unknown): Reply => {
      at.front().journal.fault(fault, { platform: 'slack', while: doing });
      return { note: note(undefined, words.fault) };
    })
    .then((reply) => withFilesSent(client, caller.person, reply))
    .then((reply) => (at.closedRooms.has(caller.room ?? '') ? withInvitation(reply) : reply));
  return { soon: await within(at.patienceMs, whenever), whenever };
}

/** Slack lets a form open for three seconds; later the person gets their words back instead. */
async function open(
  at: Listening,
  client: Client,
  respond: RespondFn,
  trigger: string,
  reply: FormReply,
  place: Carried,
): Promise<void> {
  const view = formWindow(reply.form, { ...place, wire: reply.wire });
  const opening = client.views.open({ trigger_id: trigger, view });
  const late = () => say(respond, { ...privately(lateForm(reply)), replace_original: false });
  await tell(at, 'opening a form', opening.catch(late));
}

/** Slack names no address to answer at where it shows the answer otherwise; a request that should have one may lack it. */
const say = async (respond: RespondFn | undefined, what: Parameters<RespondFn>[0]): Promise<unknown> => {
  if (!respond) throw new Error('Slack gave no way to answer');
  return respond(what);
};

/** What fails after Slack has its answer concerns whoever runs Moot; Slack's own words stay out of the journal. */
const tell = async (at: Listening, doing: string, saying: Promise<unknown>): Promise<void> => {
  await saying.catch(() =>
    at.front().journal.info({ platform: 'slack', while: doing }, 'an answer did not reach the person'),
  );
};

/** The value when it comes within so many milliseconds; undefined when it does not. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
