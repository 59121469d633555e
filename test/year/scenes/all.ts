import type { Scene } from '../scene.js';
import { alliance } from './alliance.js';
import { company } from './company.js';
import { contributions } from './contributions.js';
import { declaration } from './declaration.js';
import { destitution } from './destitution.js';
import { founding } from './founding.js';
import { going } from './going.js';
import { health } from './health.js';
import { hosting } from './hosting.js';
import { joining } from './joiners.js';
import { letterScenes } from './letter.js';
import { lightly } from './lightly.js';
import { needs } from './needs.js';
import { opportunity } from './opportunity.js';
import { ordinary } from './ordinary.js';
import { partners } from './partners.js';
import { promises } from './promises.js';
import { purpose } from './purpose.js';
import { quiet } from './quiet.js';
import { stories } from './stories.js';
import { wins } from './wins.js';

const all = [
  ...founding,
  ...declaration,
  ...contributions,
  ...promises,
  ...letterScenes,
  ...destitution,
  ...needs,
  ...quiet,
  ...hosting,
  ...joining,
  ...alliance,
  ...partners,
  ...stories,
  ...health,
  ...going,
  ...lightly,
  ...opportunity,
  ...purpose,
  ...wins,
  ...company,
  ...ordinary,
];
/** Every scene of the year in its order. */
export const scenes: Scene[] = all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
