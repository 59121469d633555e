import { logContract } from './log.contract.js';
import { stores } from './stores.js';

for (const { name, open } of stores) logContract(name, open);
