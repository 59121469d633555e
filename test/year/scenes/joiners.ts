import assert from 'node:assert/strict';
import { words as commitmentWords } from '../../../src/commitments/words.js';
import { words } from '../../../src/joining/words.js';
import { joiners } from '../cast.js';
import type { Scene } from '../scene.js';

const here = ['Rooted', 'Welcome Kitchen', 'Street Nurses', 'Legal Bridge', 'Harbour Trust'];
const hopes = [
  'energy',
  'renters whom we do not reach',
  'a look from outside',
  'bread on Mondays',
  'a bed at two in the morning',
];
const worries = [
  'speed',
  'what the press will make of it',
  'that we talk more and do less',
  'one more meeting',
  'who speaks for whom',
];

/** Three come at once: neither threat nor rescue, and nobody knew that before they were asked. */
export const joining: Scene[] = [
  {
    on: '2026-08-31T10:00:00.000Z',
    title: 'Three newcomers in one week',
    tells:
      'Tenants’ Voice, a bakery and a night shelter join. Each owes nothing for thirty days, reads the coalition in two hundred words, and says itself what it hopes.',
    cards: ['S33'],
    async play(year) {
      for (const { name, kind, size, lived } of joiners)
        await year.does(name, 'setup organisation', { name, kind, size, lived });
      for (const { name } of joiners) {
        assert.match(await year.inbox(name), /You owe nothing/);
        const read = await year.presses(name, 'inbox', 'You owe nothing', words.catchUp);
        assert.ok(read.split(/\s+/).length <= 220, `${read.split(/\s+/).length} words`);
      }
      await year.presses('Tenants’ Voice', 'inbox', 'You owe nothing', words.tellUs, {
        hope: 'to be asked before it is decided',
        worry: 'being the renters on the leaflet',
        seen: 'everyone',
      });
      const refused = await year.does('Harbour Trust', 'commit ask', {
        what: 'Give us six case studies',
        of: 'o10',
        when: '',
      });
      assert.match(refused, /newcomers are not asked for anything in their first thirty days/);
      assert.ok(!(await year.inbox('Tenants’ Voice')).includes('case studies'));
      assert.ok(commitmentWords.askHow.length > 0);
    },
  },
  {
    on: '2026-09-01T15:00:00.000Z',
    title: 'Hopes and worries, both ways',
    tells: 'Those who were here say in private what they hope of Tenants’ Voice, and what worries them.',
    cards: ['S33'],
    async play(year) {
      for (const [index, name] of here.entries()) {
        const said = { hope: hopes[index] ?? '', worry: worries[index] ?? '' };
        await year.presses(name, 'room', 'Tenants’ Voice joins', words.sayIt, said);
        for (const secret of Object.values(said)) year.isSecret(secret, [name], '2026-09-07T08:00:00.000Z');
      }
      // Somebody of another kind is asked to be a buddy; who was written to twice this fortnight is not reached.
      for (const asked of (await year.log()).filter((one) => one.type === 'joining.buddyAsked')) {
        const [buddy, newcomer] = [await year.nameOf(asked.of), await year.nameOf(asked.id)];
        if (!(await year.inbox(buddy)).includes(words.buddyAskTitle(newcomer))) continue;
        await year.presses(buddy, 'inbox', words.buddyAskTitle(newcomer), words.willBuddy);
        assert.match(await year.inbox(newcomer), new RegExp(`Your buddy is ${buddy}`));
      }
    },
  },
  {
    on: '2026-09-07T15:00:00.000Z',
    title: 'Read out, with no names',
    tells:
      'Five hopes and five worries stand beside Tenants’ Voice’s own. Who said which, Moot does not know any more.',
    cards: ['S33'],
    async play(year) {
      for (const text of await year.everyRoom(words.readTitle('Tenants’ Voice'))) {
        for (const said of [...hopes, ...worries]) assert.ok(text.includes(said), text);
        assert.match(text, /being the renters on the leaflet/);
        for (const name of here) assert.ok(!text.includes(name), text);
      }
      assert.deepEqual(await year.count(words.readTitle('Bright Bakery')), [0, 0, 0, 0, 0]);
    },
  },
];
