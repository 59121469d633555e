import { languageInForce } from '../languages/language.js';

/** What XML does not allow, and what turns the words of others around. */
const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** People's words on one line, without what no reader can see. */
export const oneLine = (words: string): string => words.replace(unprintable, '').replace(/\s+/g, ' ').trim();

/** French puts a space before some signs, and no line may break there. */
const kept = (words: string): string =>
  languageInForce() === 'fr' ? words.replace(/(?<=«) | (?=[:;!?»])/g, '\u00a0') : words;

const escaped = (words: string): string =>
  words.replace(unprintable, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A piece of SVG that is already written out; only this file makes one, so nobody's words can be taken for it. */
export class Drawn {
  constructor(readonly svg: string) {}
}
type Child = Drawn | string | undefined;

/** An element. Words among the children, and in attributes, are escaped: they can end nothing and begin nothing. */
export function make(name: string, attributes: Record<string, string | number | undefined> = {}, ...children: Child[]) {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`],
  );
  const inside = children.map((child) => (child instanceof Drawn ? child.svg : escaped(kept(child ?? '')))).join('');
  return new Drawn(inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`);
}

/** Style rules of our own; nothing that people wrote may come here. */
export const style = (rules: string): Drawn => new Drawn(`<style>${rules}</style>`);

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
