/** `npm run bench -- commands`: each bench compares with a baseline in the same run, and prints the ratio as its last line. */
const benches: Record<string, (...given: string[]) => Promise<unknown>> = {
  agreement: async () => (await import('./agreement.js')).agreement(),
  coldstart: async () => (await import('./coldstart.js')).coldstart(),
  commands: async (...given) => (await import('./commands.js')).commands(...given),
  fanout: async (given) => (await import('./fanout.js')).fanout(Number(given ?? 10_000)),
  growth: async (given) => (await import('./growth.js')).growth(Number(given ?? 10_000)),
  proposal: async () => (await import('./proposal.js')).proposal(),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) {
  process.stdout.write(`${JSON.stringify(await bench(...process.argv.slice(3)))}\n`);
  process.exit(0);
}
process.stderr.write(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
process.exit(1);
