import assert from 'node:assert/strict';
import { found } from '../../stories/founding.js';
import { nine } from '../cast.js';
import type { Scene } from '../scene.js';

const gains: { [name: string]: string } = {
  'Harbour Trust': 'evidence',
  'City Council': 'evidence',
  'County Housing': 'evidence',
  'Legal Bridge': 'evidence',
  Rooted: 'company',
};

export const founding: Scene[] = [
  {
    on: '2026-06-15T08:00:00.000Z',
    title: 'Nine organisations find each other',
    tells:
      'Rooted starts a coalition from its own channel and sends four codes. Two Discord servers and two more Slack workspaces come in with them, and each says in one form who it is.',
    cards: ['S15'],
    async play(year) {
      await found(year.stage, nine);
      await year.everyRoom('County Housing joins');
      const who = await year.does('County Housing', 'setup who');
      for (const { name } of nine.slice(0, -1)) assert.match(who, new RegExp(name));
      assert.doesNotMatch(who, /\b(CEO|director|manager|chair)\b/i);
    },
  },
  {
    on: '2026-06-15T10:00:00.000Z',
    title: 'What each hopes to gain',
    tells:
      'Five say what they want out of it, plainly. Four want evidence for their own funders; it turns out to be nothing to be shy about.',
    cards: ['S18'],
    async play(year) {
      const similar = 'others said something similar';
      for (const [index, [name, kind]] of Object.entries(gains).entries()) {
        const said = await year.does(name, 'setup cause', {
          cause: 'Nobody sleeps rough because of a missing stamp',
          gain: kind === 'evidence' ? 'Figures that our own funders believe' : 'Not being alone with it',
          kind,
          seen: 'everyone',
        });
        // Counted only among gains of one kind, and only from three others on.
        assert.equal(/said something similar/.test(said), index === 3, `${name} reads: ${said} (${similar})`);
      }
    },
  },
  {
    on: '2026-06-15T14:00:00.000Z',
    title: 'What anybody may do, and what needs everybody',
    tells: 'Two short lists: lending each other things needs no decision; the money held together needs every yes.',
    async play(year) {
      await year.does('Rooted', 'setup decisions', {
        mode: 'alliance',
        unanimous: 'Money we hold together: fund, budget',
        goAhead: 'Lend things to each other: van, meeting room',
      });
      const list = await year.does('Open Door', 'propose list');
      assert.match(list, /Money we hold together/);
    },
  },
];
