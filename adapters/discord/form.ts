import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { z } from 'zod';
import type { Values } from '../../commands/command.js';
import { type Choice, type Field, type Form, plainLine } from '../../src/note.js';
import { limits, shorten } from './limits.js';
import { clean, isVisible, oneLine, spell } from './markdown.js';

/** A form as Discord shows it; `wire` comes back with it. */
export function modalOf(form: Form, wire: string): APIModalInteractionResponseCallbackData {
  if (wire.length > limits.customId)
    throw new Error(`The form of ${form.action} carries ${wire.length} characters, over ${limits.customId}`);
  const labels = form.fields.slice(0, limits.partsInModal).map(labelled);
  const intro = form.intro ? spell(form.intro, limits.textInMessage).text : '';
  const first = labels[0];
  // Five fields leave no place for an introduction: then it stands over the first of them.
  if (isVisible(intro) && first && labels.length === limits.partsInModal)
    first.description = described([plainLine(form.intro ?? []), first.description].join(' '));
  const shown = isVisible(intro) && labels.length < limits.partsInModal;
  return {
    custom_id: wire,
    title: shorten(oneLine(form.title), limits.modalTitle),
    components: [...(shown ? [{ type: ComponentType.TextDisplay as const, content: intro }] : []), ...labels],
  };
}

const described = (words: string): string => shorten(oneLine(words).trim(), limits.labelDescription);

const labelled = (field: Field): APILabelComponent => ({
  type: ComponentType.Label,
  label: shorten(oneLine(field.label), limits.label),
  ...(field.hint && isVisible(field.hint) ? { description: described(field.hint) } : {}),
  component: input(field),
});

function input(field: Field): APIComponentInLabel {
  const choices = choicesOf(field);
  const chosen = (field.initial ?? '').split(',').map((value) => value.trim());
  const required = field.optional !== true;
  // Where there is nothing to choose from, or more than fits, people type the names.
  if (choices.length === 0 || choices.length > limits.choicesInSelect) return textInput(field, required);
  const several = field.kind === 'choices';
  let left = several ? choices.length : 1;
  const options = choices.map(({ value, label }) => {
    const isChosen = left > 0 && chosen.includes(value);
    if (isChosen) left -= 1;
    return { value, label: shorten(oneLine(label), limits.choice), ...(isChosen ? { default: true } : {}) };
  });
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    required,
    min_values: required ? 1 : 0,
    max_values: several ? options.length : 1,
    options,
  };
}

/** The choices Discord would accept: each value once, none empty or too long to come back. */
function choicesOf({ kind, choices = [] }: Field): Choice[] {
  if (kind !== 'choice' && kind !== 'choices') return [];
  const once = new Map(choices.map((choice) => [choice.value, choice]));
  return [...once.values()].filter(
    ({ value, label }) => value !== '' && value.length <= limits.choice && isVisible(label),
  );
}

function textInput(field: Field, required: boolean): APIComponentInLabel {
  const most = Math.min(field.max ?? limits.textInput, limits.textInput);
  const initial = shorten(clean(field.initial ?? ''), most);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.kind === 'long' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: most,
    ...(isVisible(initial) ? { value: field.kind === 'long' ? initial : oneLine(initial) } : {}),
  };
}

const sent = z.union([
  z.object({ customId: z.string(), value: z.string() }).transform(({ customId, value }) => [customId, value] as const),
  z
    .object({ customId: z.string(), values: z.array(z.string()) })
    .transform(({ customId, values }) => [customId, values.join(',')] as const),
]);

/** What was filled in, by the field's name; several chosen are joined by commas. */
export const valuesOf = (interaction: ModalSubmitInteraction): Values =>
  Object.fromEntries([...interaction.fields.fields.values()].map((field) => sent.parse(field)));
