/** Slack escapes these three in what people write. */
export const unescaped = (words: string): string =>
  words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** What a person reads of `<@U1>`, `<#C1|general>`, `<!here>` and `<https://…|label>`; names we are not told stay unnamed. */
const readable = (inside: string): string => {
  const [target = '', label = ''] = inside.split('|');
  if (target.startsWith('@')) return `@${label || '…'}`;
  if (target.startsWith('#')) return `#${label || '…'}`;
  if (target.startsWith('!')) return label || `@${/^!(here|channel|everyone)$/.exec(target)?.[1] ?? '…'}`;
  return label && label !== target ? `${label} (${target})` : target.replace(/^mailto:/, '');
};

/** A message's text as a person reads it: what Slack writes in angle brackets is spelled out. */
export const plainWords = (text: string): string =>
  unescaped(text.replace(/<([^<>]+)>/g, (_, inside: string) => readable(inside)));
