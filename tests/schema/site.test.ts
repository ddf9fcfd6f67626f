import { describe, expect, it } from 'vitest';
import { PageFrontMatter } from '#lib/schema/page.ts';
import { Site } from '#lib/schema/site.ts';

const toFill = {
  name: null,
  legalForm: null,
  address: null,
  registration: null,
  phone: null,
  email: null,
  director: null,
};
const site = {
  name: 'Recueil',
  tagline: 'Les sanctions de la CNIL',
  description: 'Toutes les sanctions de la CNIL, leurs montants en vigueur et leurs suites.',
  publisher: toFill,
  host: { name: null, address: null, phone: null },
  help: { title: 'Besoin d’un accompagnement ?', text: 'Écrire à l’éditeur.' },
  names: 'keep',
  licence: { name: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
};

const wrong = (changes: Record<string, unknown>) =>
  (Site.safeParse({ ...site, ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('content/site.yaml', () => {
  it('may leave empty what only the publisher knows', () => {
    expect(Site.parse(site)).toEqual(site);
  });

  it.each([
    ['a mention left out rather than null', { publisher: { ...toFill, phone: undefined } }, 'publisher.phone'],
    ['an empty mention', { publisher: { ...toFill, director: '' } }, 'publisher.director'],
    ['an address that is no e-mail', { publisher: { ...toFill, email: 'contact' } }, 'publisher.email'],
    ['a licence in clear', { licence: { name: 'MIT', url: 'http://mit.edu/' } }, 'licence.url'],
    ['a description that is too short', { description: 'Des sanctions.' }, 'description'],
    ['an unknown key', { analytics: 'UA-1' }, ''],
  ])('refuses %s', (_, changes, path) => {
    expect(wrong(changes)).toEqual([path]);
  });
});

describe('the front matter of a page', () => {
  const step = { name: 'La séance', note: 'l’organisme est entendu', way: 'deux' };
  const page = { title: 'Méthode', description: 'a'.repeat(50), updated: '2026-01-02' };

  it('has a title, a description and a date', () => {
    expect(PageFrontMatter.parse(page)).toEqual({ ...page, steps: [] });
  });

  it.each([
    ['an impossible day', { ...page, updated: '2026-02-30' }, 'updated'],
    ['a short description', { ...page, description: 'a'.repeat(49) }, 'description'],
    ['an empty title', { ...page, title: '' }, 'title'],
    ['an unknown key', { ...page, draft: true }, ''],
    ['a step too long to be drawn', { ...page, steps: [{ ...step, note: 'a'.repeat(41) }] }, 'steps.0.note'],
    ['a step on no way', { ...page, steps: [{ ...step, way: 'rapide' }] }, 'steps.0.way'],
  ])('refuses %s', (_, value, path) => {
    expect(PageFrontMatter.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
