import { directoryContract } from './directory.contract.js';
import { stores } from './stores.js';

for (const { name, open } of stores) directoryContract(name, open);
