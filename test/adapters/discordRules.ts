import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

type Parsing = { safeParse(value: unknown): { success: boolean; data?: unknown; error?: unknown } };
// Its types point at JavaScript, so it is taken by name.
const specification: string = 'discord-api-spec/zod';
const schemas: Record<string, Parsing> = await import(specification);

const isV2 = 1 << 15;
type Json = Record<string, unknown>;
const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asJson) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Discord would refuse in a request, or what we have promised never to send; empty: all is well. */
export function problemsOf(method: string, path: string, body: unknown): string[] {
  const kind = kindOf(method, path, asJson(body));
  if (!kind) return method === 'GET' ? [] : [`no rule knows ${method} ${path}`];
  return [...againstSpec(kind.schemas, body), ...kind.rules(asJson(body))].map(
    (problem) => `${method} ${path.replace(/\/callback.*|\?.*/, '')}: ${problem}`,
  );
}

interface Kind {
  schemas: string[];
  rules(body: Json): string[];
}

function kindOf(method: string, path: string, body: Json): Kind | undefined {
  const data = asJson(body.data);
  if (/^\/channels\/\d+\/messages$/.test(path) && method === 'POST')
    return { schemas: ['MessageCreateRequest'], rules: (sent) => [...messageRules(sent), ...nonceRules(sent)] };
  if (/^\/channels\/\d+\/messages\/\d+$/.test(path) && method === 'PATCH')
    return { schemas: ['MessageEditRequestPartial'], rules: messageRules };
  if (path === '/users/@me/channels') return { schemas: ['CreatePrivateChannelRequest'], rules: () => [] };
  if (/^\/applications\/\d+\/commands$/.test(path) && method === 'PUT')
    return { schemas: [], rules: () => asList(body).flatMap(commandProblems) };
  if (/^\/webhooks\/\d+\/[^/]+\/messages\/@original$/.test(decodeURIComponent(path)))
    return { schemas: ['IncomingWebhookUpdateRequestPartial'], rules: messageRules };
  if (!/^\/interactions\/\d+\/[^/]+\/callback$/.test(path)) return undefined;
  if (body.type === 9) return { schemas: ['ModalInteractionCallbackRequest'], rules: () => modalRules(data) };
  if (body.type === 4) return { schemas: ['CreateMessageInteractionCallbackRequest'], rules: () => messageRules(data) };
  if (body.type === 5) return { schemas: ['CreateMessageInteractionCallbackRequest'], rules: () => [] };
  if (body.type === 7) return { schemas: ['UpdateMessageInteractionCallbackRequest'], rules: () => messageRules(data) };
  return { schemas: ['UpdateMessageInteractionCallbackRequest'], rules: () => [] };
}

/** The schemas of Discord's own specification; they drop what they do not know, so a difference is an unknown field. */
function againstSpec(names: string[], body: unknown): string[] {
  return names.flatMap((name) => {
    const parsed = schemas[`${name}Schema`]?.safeParse(body);
    if (!parsed) return [`the specification has no ${name}`];
    if (!parsed.success) return [`not a ${name}: ${z.prettifyError(parsed.error as z.ZodError)}`];
    return isDeepStrictEqual(withoutLibrarysOwn(parsed.data), withoutLibrarysOwn(body))
      ? []
      : [`unknown fields in ${name}: ${JSON.stringify(body)}`];
  });
}

/** discord.js adds these to every answer to an interaction, where they mean nothing. */
function withoutLibrarysOwn(body: unknown): unknown {
  const kept = ([key, value]: [string, unknown]) => !(['tts', 'enforce_nonce'].includes(key) && value === false);
  const bare = (part: unknown): Json => Object.fromEntries(Object.entries(asJson(part)).filter(kept));
  return { ...bare(body), ...('data' in asJson(body) ? { data: bare(asJson(body).data) } : {}) };
}

const allComponents = (components: unknown): Json[] =>
  asList(components).flatMap((one) => [
    one,
    ...allComponents(one.components),
    ...allComponents([one.accessory, one.component].filter(Boolean)),
  ]);
const twice = (values: unknown[]): boolean => new Set(values).size < values.length;
const isBlank = (words: string): boolean => !/[^\s\p{Cc}\p{Cf}]/u.test(words);
const broken = (...rules: [boolean, string][]): string[] => rules.flatMap(([is, problem]) => (is ? [problem] : []));

function messageRules(message: Json): string[] {
  const flags = Number(message.flags ?? 0);
  const components = allComponents(message.components);
  const texts = components.filter(({ type }) => type === 10).map(({ content }) => textOf(content));
  const written = asList(message.embeds).flatMap((embed) => [embed.title, embed.description].map(textOf));
  const mentions = asJson(message.allowed_mentions);
  const v2 = (flags & isV2) !== 0;
  return [
    ...broken(
      [!isDeepStrictEqual(mentions, { parse: [] }), 'allowed_mentions must be exactly { parse: [] }'],
      [textOf(message.content).length > 2000, 'content over 2,000'],
      [components.length > 40, 'over 40 components'],
      [texts.join('').length > 4000, 'over 4,000 characters of text'],
      [texts.some(isBlank), 'an empty text'],
      [written.join('').length > 6000, 'embeds over 6,000'],
      [v2 && ('content' in message || 'embeds' in message), 'content or embeds beside components v2'],
      [!v2 && components.some(({ type }) => Number(type) > 8), 'components v2 without their flag'],
      [!v2 && asList(message.components).length > 5, 'over 5 rows'],
      [components.length === 0 && textOf(message.content).trim() === '' && written.length === 0, 'an empty message'],
      [twice(components.flatMap(({ custom_id }) => custom_id ?? [])), 'a custom_id twice'],
      [twice(components.flatMap(({ id }) => id ?? [])), 'a component id twice'],
      [/[\uD800-\uDFFF]/u.test(texts.join('')), 'half a character'],
      [components.some(({ id }) => id === 0), 'component id 0 means none'],
    ),
    ...components.filter(({ type }) => type === 2).flatMap(buttonRules),
  ];
}

const buttonRules = ({ style, custom_id: customId, url, label, emoji }: Json): string[] =>
  broken(
    [style !== 5 && !customId, 'a button without custom_id'],
    [style === 5 && (!url || Boolean(customId)), 'a link button without url, or with custom_id'],
    [style === 5 && !/^(https?|discord):\/\//.test(textOf(url)), 'a link to no web address'],
    [style !== 5 && Boolean(url), 'a url on a button that is no link'],
    [isBlank(textOf(label)) && !emoji, 'a button that says nothing'],
  );

const nonceRules = ({ nonce, enforce_nonce: enforce }: Json): string[] =>
  broken(
    [typeof nonce !== 'string' || nonce.length > 25 || nonce === '', 'every message we post has a nonce of 1 to 25'],
    [enforce !== true, 'the nonce is not enforced'],
  );

function modalRules(modal: Json): string[] {
  const parts = asList(modal.components);
  const inputs = parts.filter(({ type }) => type === 18).map(({ component }) => asJson(component));
  return [
    ...broken(
      [parts.length > 5, 'over 5 parts in a modal'],
      [parts.some(({ type }) => type !== 18 && type !== 10), 'a modal takes labels and texts'],
      [twice(inputs.map(({ custom_id }) => custom_id)), 'a custom_id twice'],
      [isBlank(textOf(modal.title)), 'a modal without title'],
      [parts.some(({ type, content }) => type === 10 && isBlank(textOf(content))), 'an empty text'],
    ),
    ...inputs.flatMap((input) => {
      const options = asList(input.options);
      const chosen = options.filter((option) => option.default === true).length;
      const value = textOf(input.value);
      return broken(
        [value.length > Number(input.max_length ?? 4000), 'a value over its own max_length'],
        [input.type === 4 && input.style === 1 && value.includes('\n'), 'a line break in a short input'],
        [input.type === 3 && Number(input.max_values ?? 1) > options.length, 'max_values over the options'],
        [input.type === 3 && Number(input.min_values ?? 1) > Number(input.max_values ?? 1), 'min over max_values'],
        [input.type === 3 && input.min_values === 0 && input.required !== false, 'required, with min_values 0'],
        [chosen > Number(input.max_values ?? 1), 'more defaults than max_values'],
        [twice(options.map((option) => option.value)), 'an option value twice'],
        [options.some((option) => isBlank(textOf(option.label))), 'an option that says nothing'],
      );
    }),
  ];
}

/** What Discord would refuse in one application command. */
export const commandProblems = (command: Json): string[] => [
  ...againstSpec(['ApplicationCommandUpdateRequest'], command),
  ...commandRules(command),
  ...broken([sizeOf(command) > 8000, `the whole command has ${sizeOf(command)} characters, over 8,000`]),
];

const sizeOf = (part: Json): number =>
  [part.name, part.description, part.value].map(textOf).join('').length +
  [...asList(part.options), ...asList(part.choices)].reduce((sum, one) => sum + sizeOf(one), 0);

function commandRules(part: Json, depth = 0): string[] {
  const options = asList(part.options);
  const required = options.map((option) => option.required === true);
  const named = `“${part.name}”`;
  const isContextMenu = depth === 0 && (part.type === 2 || part.type === 3);
  return [
    ...broken(
      [!isContextMenu && !/^[-_a-z0-9]{1,32}$/.test(textOf(part.name)), `${named} is not a lower-case name`],
      [!isContextMenu && isBlank(textOf(part.description)), `${named} has no description`],
      [options.length > 25, `${named} has over 25 options`],
      [twice(options.map(({ name }) => name)), `${named} has two options of one name`],
      [
        required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
        `${named}: required after optional`,
      ],
      [depth > 0 && part.type === 2 && options.some(({ type }) => type !== 1), `${named}: a group holds subcommands`],
      [depth > 1 && part.type === 2, `${named}: a group in a group`],
      [
        options.some(({ type }) => type === 1 || type === 2) && !options.every(({ type }) => type === 1 || type === 2),
        `${named} mixes subcommands and options`,
      ],
      [twice(asList(part.choices).map(({ name }) => name)), `${named} has two choices of one name`],
    ),
    ...options.flatMap((option) => commandRules(option, depth + 1)),
  ];
}
