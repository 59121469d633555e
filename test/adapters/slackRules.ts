import { z } from 'zod';

/** Slack's own rules for what is sent to it, written down once more and apart from the adapter's limits. */
const id = z.string().min(1).max(255);
const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().trim().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const url = z
  .string()
  .max(3_000)
  .regex(/^(https?:\/\/|mailto:)\S+$/);
const style = z.strictObject({ bold: z.literal(true) }).optional();

const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3_000), style }),
  z.strictObject({ type: z.literal('link'), url, text: z.string().min(1).max(3_000).optional(), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int().positive(),
    format: z.string().regex(/\{\w+\}/),
    fallback: z.string().min(1),
  }),
]);
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement).min(1) });
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
        }),
      ]),
    )
    .min(1),
});
const button = z
  .strictObject({
    type: z.literal('button'),
    action_id: id,
    text: plainText(75),
    value: z.string().min(1).max(2_000).optional(),
    url: url.optional(),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .refine(
    ({ value, url: address }) => (value === undefined) !== (address === undefined),
    'a button carries a value or an address',
  );
const shown = [
  richText,
  z.strictObject({ type: z.literal('header'), block_id: id.optional(), text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id.optional() }),
  z.strictObject({
    type: z.literal('image'),
    block_id: id.optional(),
    slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]{8,}$/) }),
    alt_text: z.string().trim().min(1).max(2_000),
  }),
  z.strictObject({ type: z.literal('actions'), block_id: id.optional(), elements: z.array(button).min(1).max(25) }),
] as const;

const option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) });
const options = z.array(option).min(1).max(100);
const input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plainText(2_000),
  hint: plainText(2_000).optional(),
  optional: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plain_text_input'),
      action_id: id,
      multiline: z.boolean().optional(),
      max_length: z.int().min(1).max(3_000),
      initial_value: z.string().min(1).optional(),
    }),
    z.strictObject({ type: z.literal('static_select'), action_id: id, options, initial_option: option.optional() }),
    z.strictObject({
      type: z.literal('multi_static_select'),
      action_id: id,
      options,
      initial_options: z.array(option).min(1).optional(),
    }),
  ]),
});

const message = z.object({
  text: z.string().trim().min(1).max(4_000),
  blocks: z.array(z.discriminatedUnion('type', shown)).min(1).max(50),
});
const view = z.strictObject({
  type: z.literal('modal'),
  callback_id: id,
  private_metadata: z.string().max(3_000),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: z
    .array(z.discriminatedUnion('type', [...shown, input]))
    .min(1)
    .max(100),
});
export type View = z.infer<typeof view>;

const telling = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message: said }) => `${path.join('.')}: ${said}`);

/** What Slack would refuse in a message, as sentences; none is well. */
export function wrongInMessage(sent: unknown): string[] {
  const read = message.safeParse(sent);
  if (!read.success) return telling(read.error);
  const bare = /&(?!amp;|lt;|gt;)|[<>]/.test(read.data.text) ? ['text: could be read as mark-up'] : [];
  return [...bare, ...wrongInBlocks(read.data.blocks), ...wrongCharacters(sent)];
}

/** What Slack would refuse in a form's window. */
export function wrongInView(sent: unknown): string[] {
  const read = view.safeParse(sent);
  if (!read.success) return telling(read.error);
  const { blocks, submit } = read.data;
  const inputs = blocks.filter((block) => block.type === 'input');
  return [
    ...(inputs.length > 0 && !submit ? ['submit: missing beside inputs'] : []),
    ...inputs.flatMap(({ block_id, element }) => wrongInInput(element).map((wrong) => `${block_id}: ${wrong}`)),
    ...wrongInBlocks(blocks),
    ...wrongCharacters(sent),
  ];
}

/** What Slack would refuse in a home tab. */
export function wrongAtHome(sent: unknown): string[] {
  const read = z.strictObject({ type: z.literal('home'), blocks: view.shape.blocks }).safeParse(sent);
  return read.success ? [...wrongInBlocks(read.data.blocks), ...wrongCharacters(sent)] : telling(read.error);
}

function wrongInInput(element: z.infer<typeof input>['element']): string[] {
  if (element.type === 'plain_text_input')
    return (element.initial_value?.length ?? 0) > element.max_length ? ['begins longer than it may be'] : [];
  const known = new Set(element.options.map((one) => JSON.stringify(one)));
  const chosen = element.type === 'static_select' ? [element.initial_option] : (element.initial_options ?? []);
  const values = new Set(element.options.map(({ value }) => value));
  return [
    ...(values.size < element.options.length ? ['two options with one value'] : []),
    ...chosen.filter((one) => one && !known.has(JSON.stringify(one))).map(() => 'begins with what it does not offer'),
  ];
}

function wrongInBlocks(blocks: View['blocks']): string[] {
  const names = blocks.flatMap(({ block_id }) => block_id ?? []);
  const presses = blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : [],
  );
  const sizes = blocks.map((block) => (block.type === 'rich_text' ? sizeOf(block) : 0));
  const labels = blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map(({ text }) => text.text.length) : [],
  );
  const total = [...sizes, ...labels].reduce((sum, size) => sum + size, 0);
  return [
    ...(new Set(names).size < names.length ? ['two blocks with one name'] : []),
    ...(new Set(presses).size < presses.length ? ['two buttons with one name'] : []),
    ...(sizes.some((size) => size > 3_000) ? ['a block with more than 3000 characters'] : []),
    ...(total > 13_000 ? [`${total} characters in all`] : []),
  ];
}

type RichText = z.infer<typeof richText>;
const sayElement = (one: z.infer<typeof richElement>): string =>
  one.type === 'text' ? one.text : one.type === 'link' ? (one.text ?? one.url) : one.fallback;
const saySection = (one: z.infer<typeof section>): string => one.elements.map(sayElement).join('');

const sizeOf = ({ elements }: RichText): number =>
  elements
    .flatMap((one) => (one.type === 'rich_text_section' ? [one] : one.elements))
    .reduce((sum, one) => sum + saySection(one).length, 0);

/** What a block of words reads as. */
export const textIn = ({ elements }: RichText): string =>
  elements
    .map((one) =>
      one.type === 'rich_text_section'
        ? saySection(one)
        : one.elements.map((item) => `• ${saySection(item)}`).join('\n'),
    )
    .join('\n');

/** What blocks read as, buttons in brackets. */
export function say(blocks: unknown): string {
  const read = z.array(z.discriminatedUnion('type', [...shown, input])).parse(blocks);
  const said = read.map((block) => {
    if (block.type === 'rich_text') return textIn(block);
    if (block.type === 'header') return block.text.text;
    if (block.type === 'image') return `(picture: ${block.alt_text})`;
    if (block.type === 'actions') return block.elements.map(({ text }) => `[${text.text}]`).join(' ');
    return block.type === 'input' ? `${block.label.text}: ____` : '---';
  });
  return said.join('\n');
}

/** Every button of these blocks. */
export const buttonsIn = (blocks: unknown): z.infer<typeof button>[] =>
  z
    .array(z.discriminatedUnion('type', [...shown, input]))
    .parse(blocks)
    .flatMap((block) => (block.type === 'actions' ? block.elements : []));

/** Unpaired surrogates and control characters in what people read; what a button carries is ours alone. */
function wrongCharacters(sent: unknown): string[] {
  const wrong: string[] = [];
  JSON.stringify(sent, (key, value: unknown) => {
    const isRead = typeof value === 'string' && key !== 'value' && key !== 'private_metadata';
    if (isRead && /(?![\n\t])[\p{Cc}\p{Cs}]/u.test(value)) wrong.push(`${key}: a character nobody can see`);
    return value;
  });
  return wrong;
}
