import type { Organisation } from '../replay/cast.js';
import type { Seen } from '../replay/door.js';
import type { Stage } from '../replay/stage.js';

/** Riverside begins: the first of the cast founds it and hosts, the first of every other room comes in with a code. */
export async function found(stage: Stage, cast: Organisation[]): Promise<void> {
  const [host, ...others] = cast;
  if (!host) throw new Error('Nobody is here to found anything');
  const begun = await (await stage.delegateOf(host).type('setup found')).fill({
    name: 'Riverside Coalition',
    purpose: 'Nobody sleeps rough because of their papers',
    zone: 'Europe/London',
  });
  await introduce(await begun.press('Say who we are'), host);
  const firsts = others.filter(
    ({ room }, index) => room !== host.room && others.findIndex((one) => one.room === room) === index,
  );
  for (const first of firsts) {
    const made = await (await stage.delegateOf(host).type('setup invite')).fill({ once: 'yes' });
    const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(made.text) ?? [];
    await (await stage.delegateOf(first).type('setup join')).fill({ code });
  }
  for (const one of others) await introduce(await stage.delegateOf(one).type('setup organisation'), one);
  await stage.settle();
}

async function introduce(form: Seen, { name, kind, size, lived }: Organisation): Promise<void> {
  await form.fill({ name, kind, size, lived });
}
