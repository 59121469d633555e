import { z } from 'zod';
import { mapOf } from '../../src/agreement/opinion.js';
import { draw } from '../../src/pictures/draw.js';
import { readConversation } from './conversation.js';
import { writeWhole } from './files.js';
import { answerFiles } from './find.js';
import { mapJson } from './mapJson.js';
import { mapJsonOf } from './mapJsonOf.js';
import { pictureOf } from './mapPicture.js';
import { Progress } from './progress.js';
import { summaryOf } from './summary.js';
import { type Tools, Trouble, type Typed, type Verb } from './verb.js';
import { words } from './words.js';

/** `moot map`: reads a Polis export and says what is in it. */
export const mapVerb: Verb = {
  name: 'map',
  about: words.map.about,
  help: words.map.help(answerFiles.join(' or ')),
  options: {
    json: { type: 'boolean' },
    schema: { type: 'boolean' },
    svg: { type: 'string' },
    png: { type: 'string' },
    progress: { type: 'boolean' },
  },
  async run(typed, tools) {
    if (typed.values.schema) {
      tools.out(`${JSON.stringify(z.toJSONSchema(mapJson), undefined, 2)}\n`);
      return;
    }
    const progress = new Progress(tools, typed.values.progress === true || tools.isWatched);
    try {
      await map(typed, tools, progress);
    } finally {
      progress.end();
    }
  },
};

async function map({ values, words: named }: Typed, tools: Tools, progress: Progress): Promise<void> {
  const [path] = named;
  if (path === undefined || named.length > 1) throw new Trouble(words.map.which);
  const conversation = await readConversation(path, (file, done, of) =>
    progress.show(words.map.reading(file), done / of),
  );
  const mapped = mapOf(conversation.answers, {
    leftOut: conversation.statements.flatMap(({ isOut }, index) => (isOut ? [index] : [])),
    watch: (what, part) => progress.show(words.map.steps[what], part),
  });
  const picture = pictureOf(conversation, mapped);
  // All is ready before anything is written, so that what goes wrong leaves nothing behind.
  const png = typeof values.png === 'string' ? await tools.paint(picture) : undefined;
  if (typeof values.png === 'string' && !png) throw new Trouble(words.map.notPainted);
  const said = values.json ? JSON.stringify(mapJsonOf(conversation, mapped)) : summaryOf(conversation, mapped);
  progress.end();
  if (typeof values.svg === 'string') writeWhole(values.svg, `${draw(picture, 'page')}\n`);
  if (typeof values.png === 'string' && png) writeWhole(values.png, png);
  tools.out(`${said}\n`);
}
