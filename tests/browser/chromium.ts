/** The browser of the tests: the Chromium of an npm package on Linux x64, an installed Chrome elsewhere. */
import { type Browser, chromium } from 'playwright-core';

/** Extra arguments: this Chromium must open several contexts, and make no requests of its own. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Launches a browser. Throws with the package to install when there is none. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: shipped } = await import('@sparticuz/chromium');
    const args = shipped.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
    return chromium.launch({ executablePath: await shipped.executablePath(), args: [...args, ...quiet] });
  }
  return chromium.launch({ channel: 'chrome', args: quiet }).catch((cause: unknown) => {
    throw new Error('Aucun navigateur pour les tests : installer Google Chrome, ou lancer les tests sur Linux x64.', {
      cause,
    });
  });
}
