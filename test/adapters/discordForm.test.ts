import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { commandJson, optionName, sizeOf } from '../../adapters/discord/commandJson.js';
import { modalOf } from '../../adapters/discord/form.js';
import { render } from '../../adapters/discord/render.js';
import { memoryPorts } from '../../adapters/memory/index.js';
import { type Action, fieldsOf } from '../../commands/command.js';
import { actionNamed, actions } from '../../commands/index.js';
import { type Caller, Reception, type Reply } from '../../commands/reception.js';
import { wireOfButton, wireOfForm } from '../../commands/wire.js';
import { Moot } from '../../src/moot.js';
import type { Field, Note } from '../../src/note.js';
import { monday, riverside } from '../given.js';
import { commandProblems, problemsOf } from './discordRules.js';
import type { Json } from './discordServer.js';

const coalition = 'abcdefgh';
const modalProblems = (data: Json): string[] => problemsOf('POST', '/interactions/1/t/callback', { type: 9, data });
const noteProblems = (what: Note): string[] =>
  problemsOf('PATCH', '/channels/1/messages/2', {
    components: [render(coalition, what)],
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
  });
const formOf = (...fields: Field[]) =>
  modalOf({ action: 'x', title: 'A form', fields }, '{"f":"x"}').components as Json[];

describe('what people can type on Discord', () => {
  const json = commandJson(actions) as Json;
  const found = (name: string): Json =>
    name.split(' ').reduce((part, word) => part?.options?.find((option: Json) => option.name === word), json);

  test('is one command that Discord accepts', () => {
    expect(commandProblems(json)).toEqual([]);
  });

  test.each(actions.filter(({ hidden }) => !hidden).map(({ name }) => name))(
    '/moot %s is there, and asks for nothing',
    (name) => {
      expect(found(name)?.type).toBe(1);
      expect((found(name)?.options ?? []).filter((option: Json) => option.required)).toEqual([]);
    },
  );

  test.each(actions.filter(({ hidden }) => hidden).map(({ name }) => name))(
    '/moot %s is only reached by a button',
    (name) => {
      expect(found(name)).toBeUndefined();
    },
  );

  test('every option says what it is for', () => {
    // What may be left empty is only there while all of it fits.
    const names = found('setup organisation').options.map(({ name }: Json) => name);
    expect(names.slice(0, 4)).toEqual(['name', 'kind', 'size', 'lived']);
    expect(found('setup organisation').options[1].choices.length).toBeGreaterThan(2);
    expect(found('commit ask').options.find(({ name }: Json) => name === 'of').description).toMatch(/between commas/);
    expect(optionName('livedExperience')).toBe('lived_experience');
  });

  test('were there more than Discord takes, the least needed options are left out, and every command stays', () => {
    const listed = actions.filter(({ name, hidden }) => !hidden && name.includes(' '));
    const much = listed.flatMap((action) => [action, { ...action, name: `${action.name}-more` }]);
    const huge = much.map((action) => ({ ...action, about: 'b'.repeat(100) }));
    for (const crowd of [listed, much, huge]) {
      const json = commandJson(crowd) as Json;
      expect(sizeOf(json)).toBeLessThanOrEqual(8_000);
      expect(json.options.flatMap(({ options }: Json) => options)).toHaveLength(crowd.length);
    }
    // What people type after the name stays longest.
    for (const { name, main } of listed.filter((action) => action.main))
      expect([name, found(name).options?.map((option: Json) => option.name)]).toEqual([
        name,
        expect.arrayContaining([optionName(main ?? '')]),
      ]);
  });
});

describe('a form on Discord', () => {
  test('offers choices to choose from, and remembers those chosen before', () => {
    const choices = [
      { value: 'o1', label: 'Rooted' },
      { value: 'o2', label: 'Welcome Kitchen' },
      { value: 'o2', label: 'Twice' },
    ];
    const [one, several, typed] = formOf(
      { name: 'one', label: 'One', kind: 'choice', choices, initial: 'o2' },
      { name: 'several', label: 'Several', kind: 'choices', choices, initial: 'o1,o2', optional: true },
      { name: 'typed', label: 'Typed', kind: 'choices' },
    );
    expect(one.component).toMatchObject({ type: 3, min_values: 1, max_values: 1, required: true });
    expect(one.component.options.map((option: Json) => option.default)).toEqual([undefined, true]);
    expect(several.component).toMatchObject({ min_values: 0, max_values: 2, required: false });
    expect(several.component.options.map((option: Json) => option.default)).toEqual([true, true]);
    expect(typed.component.type).toBe(4);
  });

  test('keeps to Discord’s limits whatever stands in it', () => {
    const long = '🙂 word\n'.repeat(900);
    const field = (kind: Field['kind'], count: number): Field => ({
      name: `f${count}${kind}`,
      label: long,
      hint: long,
      kind,
      initial: long,
      max: 5_000,
      choices: Array.from({ length: count }, (_, at) => ({ value: `${at}`, label: long })),
    });
    const fields = [
      field('short', 0),
      field('long', 0),
      field('choice', 25),
      field('choices', 26),
      field('choices', 3),
    ];
    for (const some of [fields, fields.slice(0, 3), fields.slice(0, 1)])
      expect(modalProblems(modalOf({ action: 'x', title: long, intro: [long], fields: some }, '{"f":"x"}'))).toEqual(
        [],
      );
  });

  test('with five fields its introduction stands over the first', () => {
    const fields = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, label: name, kind: 'short' as const }));
    const modal = modalOf({ action: 'x', title: 'x', intro: ['Only hosts see this.'], fields }, '{"f":"x"}') as Json;
    expect(modal.components).toHaveLength(5);
    expect(modal.components[0].description).toBe('Only hosts see this.');
  });

  test('that carries too much is a fault that names the action', () => {
    expect(() => modalOf({ action: 'commit ask', title: 'x', fields: [] }, 'w'.repeat(101))).toThrow(/commit ask/);
  });

  test.each(actions.map(({ name }) => [name]))('the form of %s carries at most 100 characters', (name) => {
    const action = actionNamed(name) as Action;
    const shown = new Set(fieldsOf(action).map((field) => field.name));
    const hidden = Object.entries(action.options.shape).filter(([option]) => !shown.has(option));
    const longest = (schema: unknown): string =>
      schema instanceof z.ZodEnum ? [...schema.options].map(String).sort((a, b) => b.length - a.length)[0]! : 'c999999';
    const given = Object.fromEntries(hidden.map(([option, schema]) => [option, longest(schema)]));
    expect(wireOfForm(coalition, { action: name, with: given }).length).toBeLessThanOrEqual(100);
  });
});

describe('everything Moot can show Amal on Discord', () => {
  const caller: Caller = {
    person: 'slack:T1:UAMAL',
    name: 'Amal',
    room: 'slack:T1:C1',
    roomName: 'riverside',
    delivery: 'd.1',
  };

  /** The counter of Riverside. */
  async function reception(): Promise<Reception> {
    const ports = memoryPorts();
    const journal = {
      info: () => undefined,
      fault: (fault: unknown) => {
        throw fault;
      },
    };
    let made = 0;
    const newId = (length: number) => {
      made += 1;
      return `${made}`.replace(/[01]/g, 'z').padStart(length, 'a').slice(-length);
    };
    const moot = new Moot({ ...ports, messengers: [], clock: () => monday, newId, journal, paceMs: 0 });
    await ports.log.append(
      coalition,
      0,
      riverside.map((event) => ({ v: 1, at: monday.toISOString(), by: caller.person, ...event })),
    );
    await ports.directory.claimRoom('slack:T1:C1', coalition);
    return new Reception(moot);
  }

  test('is something Discord accepts: every action, and every form and answer its buttons open', async () => {
    const counter = await reception();
    await counter.called({ ...caller, delivery: 'd.we' }, 'commit we', {
      what: 'open on Sundays',
      with: 'Harbour Trust',
    });
    await counter.called({ ...caller, delivery: 'd.ask' }, 'commit ask', {
      what: 'check the leaflet',
      of: 'Legal Bridge',
    });
    const asked = new Set<string>();
    const kinds = { notes: 0, forms: 0 };
    const problems: string[] = [];
    const look = async (name: string, reply: Reply): Promise<void> => {
      if ('form' in reply) {
        kinds.forms += 1;
        problems.push(...modalProblems(modalOf(reply.form, reply.wire)).map((problem) => `${name}: ${problem}`));
        return;
      }
      kinds.notes += 1;
      problems.push(...noteProblems(reply.note).map((problem) => `${name}: ${problem}`));
      for (const block of reply.note.blocks) {
        for (const button of block.kind === 'buttons' ? block.buttons : []) {
          if ('link' in button) continue;
          const wire = wireOfButton(coalition, button);
          if ('does' in button || asked.has(wire)) continue;
          asked.add(wire);
          await look(`${name} › ${button.label}`, await counter.pressed(caller, wire));
        }
      }
    };
    for (const { name } of actions)
      await look(name, await counter.called({ ...caller, delivery: `d.${name}` }, name, {}));
    expect(problems).toEqual([]);
    expect(kinds.notes).toBeGreaterThan(3);
    expect(kinds.forms).toBeGreaterThan(3);
  });
});
