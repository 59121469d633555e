import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrix, page } from './permissions/matrix.js';

writeFileSync(join(import.meta.dirname, '../../docs/permissions.md'), page(await matrix()));
