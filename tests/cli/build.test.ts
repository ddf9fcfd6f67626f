import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '#tests/content-folder.ts';
import { temporaryFolder } from '../publish/folder.ts';

/** Runs `npm run build` on the fixture, whose legal notice is not filled in. */
function build(options: readonly string[], env: Readonly<Record<string, string>>) {
  const out = path.join(temporaryFolder(), 'out');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts', ...options], {
    env: { ...process.env, SOURCE_DATE_EPOCH: '1784073600', CONTENT_DIR: fixture, OUT_DIR: out, ...env },
    encoding: 'utf8',
  });
  return { status, said: stderr, published: existsSync(out) };
}

const UNFILLED =
  '- site.yaml : les mentions légales (loi du 21 juin 2004, article 1-1) attendent publisher.legalForm, publisher.address, publisher.registration, publisher.phone, publisher.director, host.name, host.address, host.phone';

describe('a build for production is refused', () => {
  test('without SITE_URL, and with a legal notice to fill in: both are said, nothing is published', () => {
    const { status, said, published } = build(['--production'], { SITE_URL: '' });
    expect(said).toContain('Ce site ne peut pas être mis en ligne :\n- SITE_URL manque');
    expect(said).toContain(UNFILLED);
    expect([status, published]).toEqual([1, false]);
  });

  test('on a hosting service too, without the option', () => {
    const { status, said } = build([], { SITE_URL: 'https://recueil.example', NETLIFY: 'true' });
    expect(said).toContain(UNFILLED);
    expect(said).not.toContain('SITE_URL');
    expect(status).toBe(1);
  });
});
