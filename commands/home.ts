import { z } from 'zod';
import { note } from '../src/note.js';
import { action } from './command.js';

export const home = action({
  name: 'home',
  about: 'What needs you',
  options: z.object({}),
  answer: () => note('Home'),
});
