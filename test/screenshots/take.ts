import { mkdirSync } from 'node:fs';
import { connecting } from './connecting.js';
import { draw } from './drawings.js';
import { month } from './month.js';
import { Stage } from './stage.js';

// Takes the pictures of the docs: real ones of the playground, whose coalition is played through, and drawings of what we cannot open.
mkdirSync('out', { recursive: true });
await draw(connecting);
const stage = await Stage.open();
try {
  await month(stage);
} catch (fault) {
  await stage.page.screenshot({ path: 'out/screenshots-stopped-here.png' });
  throw fault;
} finally {
  await stage.close();
}
