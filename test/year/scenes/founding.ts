import assert from 'node:assert/strict';
import { found } from '../../stories/founding.js';
import { nine } from '../cast.js';
import type { Scene } from '../scene.js';

export const founding: Scene[] = [
  {
    on: '2026-06-15T08:00:00.000Z',
    title: 'Nine organisations find each other',
    tells:
      'Rooted starts a coalition from its own channel and sends four codes. Two Discord servers and two more Slack workspaces come in with them, and each says in one form who it is.',
    async play(year) {
      await found(year.stage, nine);
      await year.everyRoom('County Housing joins');
      const who = await year.does('County Housing', 'setup who');
      for (const { name } of nine.slice(0, -1)) assert.match(who, new RegExp(name));
    },
  },
];
