/** `npm run bench -- commands`: each bench compares with a baseline in the same run, and prints the ratio as its last line. */
const benches: Record<string, (given?: string) => Promise<unknown>> = {
  agreement: async () => (await import('./agreement.js')).agreement(),
  commands: async (given) => (await import('./commands.js')).commands(given),
  proposal: async () => (await import('./proposal.js')).proposal(),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) {
  process.stdout.write(`${JSON.stringify(await bench(process.argv[3]))}\n`);
  process.exit(0);
}
process.stderr.write(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
process.exit(1);
