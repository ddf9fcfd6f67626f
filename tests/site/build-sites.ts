/** Builds once the two sites that the tests read: our content, and the six articles of the fixture. */
import { spawnSync } from 'node:child_process';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from our content, published at https://recueil.example. */
    site: string;
    /** Folder of the site built from tests/fixtures/content, published at https://fixture.example. */
    fixture: string;
  }
}

export default function buildSites(project: TestProject): void {
  project.provide('site', build('content', 'out.tests/site', 'https://recueil.example'));
  project.provide('fixture', build('tests/fixtures/content', 'out.tests/fixture', 'https://fixture.example'));
}

function build(content: string, out: string, address: string): string {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    SITE_URL: address,
    NODE_ENV: 'production' as const,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site of ${content} could not be built:\n${stdout}\n${stderr}`);
  return out;
}
