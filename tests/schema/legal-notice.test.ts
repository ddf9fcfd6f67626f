import { expect, test } from 'vitest';
import { unfilledNotice } from '#lib/schema/site.ts';

const filled = {
  name: 'A',
  legalForm: 'B',
  address: 'C',
  registration: 'D',
  phone: 'E',
  email: 'a@b.fr',
  director: 'F',
};
const host = { name: 'G', address: 'H', phone: 'I' };

test('the legal notice names every field that is still to fill in, of the publisher and of the host', () => {
  const publisher = { ...filled, name: null, director: null };
  expect(unfilledNotice({ publisher, host: { ...host, phone: null } })).toEqual([
    'publisher.name',
    'publisher.director',
    'host.phone',
  ]);
});

test('a complete legal notice has none', () => {
  expect(unfilledNotice({ publisher: filled, host })).toEqual([]);
});
