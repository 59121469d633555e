/** `npm run bench -- commands`: each bench compares with a baseline in the same run, and prints the ratio as its last line. */
const benches: Record<string, () => Promise<unknown>> = {
  agreement: async () => (await import('./agreement.js')).agreement(),
  commands: async () => (await import('./commands.js')).commands(),
  proposal: async () => (await import('./proposal.js')).proposal(),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) {
  process.stdout.write(`${JSON.stringify(await bench())}\n`);
  process.exit(0);
}
process.stderr.write(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
process.exit(1);
