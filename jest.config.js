/** Jest runs the compiled tests, so no transformer stands between a test and what it tests. */
export default {
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
  globalSetup: '<rootDir>/dist/test/leftOut.js',
  transform: {},
  testTimeout: 30_000,
  // Every core tests; left alone, Jest keeps one for itself, and on two cores that is half the machine.
  maxWorkers: '100%',
};
