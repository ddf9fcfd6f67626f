import { describe, expect, it, test } from 'vitest';
import { type Config, isLocal, readConfig } from '#lib/site.ts';

/** The configuration that an environment gives, or the error. */
function configured(env: Readonly<Record<string, string>>): { said: Config | null; refused: string } {
  try {
    return { said: readConfig(env, Date.UTC(2026, 6, 15)), refused: '' };
  } catch (error) {
    return { said: null, refused: error instanceof Error ? String(error.stack) : '' };
  }
}

const standard = {
  buildDate: '2026-07-15',
  contentDir: 'content',
  outDir: 'out',
  port: 3000,
  hosted: false,
  keptPages: null,
  showDrafts: false,
  siteUrl: 'http://localhost:3000',
};

describe('the environment', () => {
  it('without variables, or with blank ones, gives the documented values', () => {
    expect(configured({}).said).toEqual(standard);
    expect(configured({ CONTENT_DIR: '', OUT_DIR: ' ', PORT: '', SITE_URL: '' }).said).toEqual(standard);
  });

  it('is read unchanged, without the final slash of the address', () => {
    const env = { CONTENT_DIR: '/c', OUT_DIR: 'site', PORT: '8080', SITE_URL: 'https://recueil.example/' };
    const read = { contentDir: '/c', outDir: 'site', port: 8080, siteUrl: 'https://recueil.example' };
    expect(configured(env).said).toEqual({ ...standard, ...read });
  });

  it('with invalid values is refused, with the expected value of each variable and no stack', () => {
    const env = { PORT: 'abc', SITE_URL: 'https://ex.org/?a', SOURCE_DATE_EPOCH: '2026-01-01' };
    const { said, refused } = configured(env);
    expect(said).toBeNull();
    expect(refused).toBe(
      [
        'La variable PORT vaut « abc » : un nombre entier de 0 à 65535 est attendu.',
        'La variable SITE_URL vaut « https://ex.org/?a » : une adresse complète est attendue, comme https://exemple.fr ou https://exemple.fr/recueil.',
        'La variable SOURCE_DATE_EPOCH vaut « 2026-01-01 » : un nombre de secondes depuis le 1er janvier 1970 est attendu.',
      ].join('\n'),
    );
  });

  it.each(['65536', '-1', '1.5'])('%s is not a port', (PORT) => {
    expect(configured({ PORT }).refused).toContain('La variable PORT');
  });

  it.each(['exemple.fr', 'ftp://exemple.fr', 'https://'])('%s is not an address of a site', (SITE_URL) => {
    expect(configured({ SITE_URL }).refused).toContain('La variable SITE_URL');
  });
});

test('the day of the build is today, unless the environment sets it', () => {
  expect(readConfig({}, Date.UTC(2026, 1, 3)).buildDate).toBe('2026-02-03');
  expect(configured({ SOURCE_DATE_EPOCH: '1772323200' }).said?.buildDate).toBe('2026-03-01');
});

describe('a build to publish', () => {
  test.each(['NETLIFY', 'VERCEL', 'CF_PAGES', 'WORKERS_CI', 'RENDER', 'AWS_APP_ID'])(
    'is one where %s is set',
    (name) => {
      expect(configured({ [name]: '1' }).said?.hosted).toBe(true);
      expect(configured({ [name]: 'false' }).said?.hosted).toBe(false);
    },
  );

  test('is not one where only CI is set: those who test set it too', () => {
    expect(configured({ CI: 'true' }).said?.hosted).toBe(false);
  });

  test.each([
    ['http://localhost:3000', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:3000', true],
    ['http://site.localhost', true],
    ['https://localhost.example', false],
    ['https://recueil.example', false],
  ])('has an address that others can open: %s is local, %s', (address, local) => {
    expect(isLocal(address)).toBe(local);
  });
});
