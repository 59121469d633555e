import type { types } from '@slack/bolt';
import { typeset } from '../../src/languages/setting.js';
import { type Line, type Span, sayDay, sayMoment } from '../../src/note.js';
import { clean, limits, shorten } from './limits.js';
import { words } from './words.js';

type Element = types.RichTextElement;

/** About what a date takes on screen. */
const dateLength = 30;
const link = /^(https?:\/\/|mailto:)[^\s<>]+$/i;

/** Whether Slack would open this address; anything else is shown as words. */
export const isLink = (url: string): boolean => url.length <= limits.url && link.test(url) && URL.canParse(url);

/** An instant in words that hold in every zone, for where Slack cannot show the reader's own. */
export const sayInUtc = (moment: string): string => `${sayMoment(moment, 'UTC')} UTC`;

const text = (words: string, max: number, isAlone: boolean, bold?: true): Element | undefined => {
  const shown = shorten(typeset(clean(words), isAlone), max);
  return shown === '' ? undefined : { type: 'text', text: shown, ...(bold ? { style: { bold } } : {}) };
};

function element(span: Span, max: number, isAlone: boolean): Element | undefined {
  if (typeof span === 'string') return text(span, max, isAlone);
  if ('strong' in span) return text(span.strong, max, isAlone, true);
  if ('day' in span) return text(sayDay(span.day), max, isAlone);
  if ('link' in span) {
    if (!isLink(span.link)) return text(`${span.label} (${span.link})`, max, isAlone);
    return { type: 'link', url: span.link, text: shorten(clean(span.label), max) || shorten(span.link, max) };
  }
  const timestamp = Math.floor(Date.parse(span.moment) / 1_000);
  if (!(timestamp > 0)) return text(sayInUtc(span.moment), max, isAlone);
  return { type: 'date', timestamp, format: words.moment, fallback: sayInUtc(span.moment) };
}

/** What an element takes on screen, in characters. */
export const lengthOf = (one: Element): number =>
  one.type === 'text' ? one.text.length : one.type === 'link' ? (one.text ?? one.url).length : dateLength;

/** A line as rich text of at most `max` characters: spans map one to one, so nobody's words can format or ping. */
export function elementsOf(line: Line, max = limits.text): Element[] {
  const elements: Element[] = [];
  let left = max - dateLength;
  for (const span of line) {
    if (left <= 0) return [...elements, { type: 'text', text: '…' }];
    const one = element(span, left, line.length === 1);
    if (!one) continue;
    elements.push(one);
    left -= lengthOf(one);
  }
  return elements;
}
