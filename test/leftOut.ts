import { chromium } from './adapters/browser.js';
import { servers } from './adapters/redisServer.js';

/** Before all tests: says in one line what this machine cannot test. */
export default function sayWhatIsLeftOut(): void {
  if (servers.length === 0)
    process.stderr.write(
      'Left out: every test on Redis, because no redis-server or valkey-server is installed here (on Debian: apt-get install redis-server).\n',
    );
  if (!chromium)
    process.stderr.write(
      'Left out: every test in a browser, because no Chromium is installed here (on Debian: apt-get install chromium).\n',
    );
}
