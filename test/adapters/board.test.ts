import { boardContract } from './board.contract.js';
import { stores } from './stores.js';

for (const { name, open } of stores) boardContract(name, open);
