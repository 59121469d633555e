import { type Intent, parseIntent } from '../src/coalition.js';
import { shorten } from '../src/disagreements/fit.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { type Language, languageInForce, speaking } from '../src/languages/language.js';
import type { Moot } from '../src/moot.js';
import type { CoalitionId } from '../src/names.js';
import { type Note, note, spoken } from '../src/note.js';
import { arrive, asks, type Caller, tell } from './arriving.js';
import { type Action, type AskingSealed, fieldsOf, readOptions, type Values } from './command.js';
import { firstly } from './firstly.js';
import { home } from './home.js';
import { actionNamed, actionThatDoes, unknownWords, wordsToAction } from './index.js';
import { askingOf } from './knowing.js';
import { Patience } from './patience.js';
import { formReply, inCoalition, keptWords, problemNote, type Reply, refused } from './reply.js';
import { readWire } from './wire.js';
import { words } from './words.js';

export type { Caller, Reply };

/** Where all that people type, press and fill in arrives, whatever the platform. */
export class Reception {
  constructor(
    private readonly moot: Moot,
    private readonly patience = new Patience(moot.world.clock),
  ) {}

  /** A typed line without its slash: `commit ask Legal Bridge to check the leaflet by Friday`. */
  async typed(caller: Caller, line: string): Promise<Reply> {
    const found = wordsToAction(line);
    if (!found) return { note: await tell(this.moot, caller, () => spoken(note(undefined, ...unknownWords(line)))) };
    const { action, rest } = found;
    const asking = await this.arrive(caller, action);
    if (isRefusal(asking)) return refused(asking, undefined, keptWords(action, { [action.main ?? '']: rest }));
    const given = rest === '' ? {} : (action.read?.(rest, asking) ?? (action.main ? { [action.main]: rest } : {}));
    return this.meet(caller, asking, action, given, rest !== '' && action.atOnce === true);
  }

  /** An action with its options filled in, as Discord sends it. What is missing is asked for in a form. */
  async called(caller: Caller, name: string, values: Values): Promise<Reply> {
    const action = actionNamed(name);
    if (!action) return { note: await tell(this.moot, caller, () => spoken(note(undefined, ...unknownWords(name)))) };
    const asking = await this.arrive(caller, action);
    return isRefusal(asking)
      ? refused(asking, undefined, keptWords(action, values))
      : this.meet(caller, asking, action, values, Object.keys(values).length > 0);
  }

  /** An entry of a message's menu: the same form, with the message's words in it, shortened to fit. */
  async fromMessage(caller: Caller, name: string, said: string): Promise<Reply> {
    const action = actionNamed(name);
    const into = action?.fromMessage?.into;
    if (!action || into === undefined) return { note: await tell(this.moot, caller, forged) };
    const asking = await this.arrive(caller, action);
    if (isRefusal(asking)) return refused(asking);
    const max = fieldsOf(action).find((field) => field.name === into)?.max ?? said.length;
    const fitting = shorten(said.trim(), max);
    return this.meet(caller, asking, action, fitting === '' ? {} : { [into]: fitting }, false);
  }

  /** A pressed button. */
  async pressed(caller: Caller, wire: string): Promise<Reply> {
    const carried = readWire(wire);
    if (!carried || 'form' in carried) return { note: await tell(this.moot, caller, forged) };
    const action = 'opens' in carried ? actionNamed(carried.opens.action) : actionThatDoes(carried.does.type);
    if (!action) return { note: await tell(this.moot, caller, forged) };
    const asking = await this.arrive(caller, action, carried.coalition);
    if (isRefusal(asking)) return refused(asking);
    if ('opens' in carried) return this.meet(caller, asking, action, carried.opens.with ?? {}, false);
    const intent = speaking(asking.language, () => parseIntent(carried.does));
    if (!intent) return { note: await tell(this.moot, caller, forged) };
    return isRefusal(intent) ? no(asking, () => intent) : this.happen(caller, asking, action, intent);
  }

  /** A form that was sent. When something is wrong, the words come back so that nothing is lost. */
  async submitted(caller: Caller, wire: string, values: Values): Promise<Reply> {
    const carried = readWire(wire);
    const action = carried && 'form' in carried ? actionNamed(carried.form.action) : undefined;
    if (!carried || !('form' in carried) || !action) return { note: await tell(this.moot, caller, forged) };
    const asking = await this.arrive(caller, action, carried.coalition);
    if (isRefusal(asking)) return refused(asking, undefined, keptWords(action, values));
    return this.fulfil(caller, asking, action, { ...carried.form.with, ...values });
  }

  /** In which language somebody reads what they alone see. */
  async languageOf(caller: Caller): Promise<Language> {
    return (await tell(this.moot, caller, () => ({ language: languageInForce() }))).language;
  }

  /** The home panel of each coalition a person is in, for a place where they are alone. Looking is not writing to us. */
  async panels(caller: Caller): Promise<{ coalition?: CoalitionId; note: Note }[]> {
    const hasty = this.patience.with(caller);
    if (hasty) return [{ note: note(undefined, hasty.refused) }];
    const own = await this.moot.world.directory.coalitionsOf(caller.person);
    if (own.length === 0)
      return [{ note: await tell(this.moot, caller, () => spoken(note(undefined, words.homeless))) }];
    return Promise.all(
      own.map(async (coalition) => ({
        coalition,
        note: home.answer(await askingOf(this.moot, caller, coalition, home)),
      })),
    );
  }

  /** Opens the form when something is missing; else does it, or answers. */
  private async meet(
    caller: Caller,
    asking: AskingSealed,
    action: Action,
    given: Values,
    enough: boolean,
  ): Promise<Reply> {
    if (!mayMeet(action, asking)) return no(asking, () => words.notFounded);
    const fields = fieldsOf(action);
    const asks = fields.length > 0 && (action.intent !== undefined || action.question !== undefined);
    const read = speaking(asking.language, () => readOptions(action, given));
    const isEnough = !asks || (enough && 'options' in read);
    if (isEnough) return this.fulfil(caller, asking, action, given, read);
    return speaking(asking.language, () => formReply(asking, action, given));
  }

  private async fulfil(
    caller: Caller,
    asking: AskingSealed,
    action: Action,
    values: Values,
    read = speaking(asking.language, () => readOptions(action, values)),
  ): Promise<Reply> {
    if (!mayMeet(action, asking)) return no(asking, () => words.notFounded);
    if ('problems' in read) {
      const { problems } = read;
      const about = speaking(asking.language, () => problemNote(action, problems, values));
      return { ...inCoalition(asking.coalition), problems, note: about };
    }
    if (!action.intent) {
      const answer = action.question?.(read.options, asking) ?? action.answer(asking);
      return { ...inCoalition(asking.coalition), note: await firstly(this.moot, action, asking, answer) };
    }
    const wanted = action.intent(read.options, asking);
    if (isRefusal(wanted)) return no(asking, () => wanted, keeping(action, values));
    const parsed = speaking(asking.language, () => parseIntent(wanted));
    if (!parsed || isRefusal(parsed))
      return no(asking, () => parsed ?? { refused: words.forged }, keeping(action, values));
    return this.happen(caller, asking, action, parsed, values);
  }

  private async happen(
    caller: Caller,
    asking: AskingSealed,
    action: Action,
    intent: Intent,
    values: Values = {},
  ): Promise<Reply> {
    const isCode = intent.type === 'invite.use';
    const guessing = isCode && this.patience.withCode(caller);
    if (guessing) return no(asking, () => refuse(words.tooManyCodes));
    const coalition = await this.coalitionFor(intent, asking);
    if (!coalition) return no(asking, () => (isCode ? refuse(words.unknownCode) : words.notFounded));
    const { person, name, room, roomName, delivery } = caller;
    const answer = await this.moot.ask(coalition, { intent, by: person, name, room, roomName, cause: delivery });
    if (isRefusal(answer)) return no(asking, () => answer, keeping(action, values));
    if (isCode) this.patience.forgiveCode(caller);
    const after = { ...(await asks(this.moot, caller, action, coalition, answer.state)), before: asking };
    return { coalition, note: await firstly(this.moot, action, after, action.answer(after, intent)) };
  }

  /** Founding begins a coalition; a code leads to its own; everything else happens where the person is. */
  private async coalitionFor(intent: Intent, asking: AskingSealed): Promise<CoalitionId | undefined> {
    if (intent.type === 'coalition.found') return asking.coalition ?? asking.newId(8);
    if (intent.type === 'invite.use') return this.moot.world.directory.coalitionOfInvite(intent.hash);
    return asking.coalition;
  }

  private arrive(caller: Caller, action: Action, carried?: CoalitionId): Promise<AskingSealed | Refusal> {
    const hasty = this.patience.with(caller);
    return hasty ? Promise.resolve(hasty) : arrive(this.moot, caller, action, carried);
  }
}

/** Most of what people do needs a coalition to be done in. */
const mayMeet = ({ anywhere }: Action, { state }: AskingSealed): boolean =>
  anywhere === true || state.members.founded !== undefined;

/** A no, in the language of whoever asked. */
const no = (asking: AskingSealed, say: () => Refusal, kept = (): Note['blocks'] => []): Reply =>
  speaking(asking.language, () => refused(say(), asking.coalition, kept()));
const keeping = (action: Action, values: Values) => () => keptWords(action, values);
const forged = (): Note => spoken(note(undefined, words.forged));
