import { ballotsContract } from './ballots.contract.js';
import { stores } from './stores.js';

for (const { name, open } of stores) ballotsContract(name, open);
