import { expect, test } from 'vitest';
import { unfilledFields } from '#lib/views/legal-notice.ts';

const publisher = {
  name: 'Cabinet Alpha',
  legalForm: 'SAS au capital de 1 000 €',
  address: '1, rue des Lettres, Paris',
  registration: 'RCS Paris 123 456 789',
  phone: '01 23 45 67 89',
  email: 'contact@alpha.example',
  director: 'La présidence',
};
const host = { name: 'Hébergeur', address: '2, rue des Serveurs, Lyon', phone: '04 00 00 00 00' };

test('names each field that the publisher has not filled in, as content/site.yaml does', () => {
  const site = { publisher: { ...publisher, director: null, email: null }, host: { ...host, phone: null } };
  expect(unfilledFields(site).map(({ name, term }) => `${name} : ${term}`)).toEqual([
    'publisher.email : Courriel',
    'publisher.director : Direction de la publication',
    'host.phone : Téléphone',
  ]);
});

test('names none where all are filled in', () => {
  expect(unfilledFields({ publisher, host })).toEqual([]);
});
