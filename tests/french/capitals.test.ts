import { expect, test } from 'vitest';
import { sentenceCase } from '#lib/french/capitals.ts';
import { corpusIn } from '#tests/content-folder.ts';

test.each([
  ['SOCIETE DE TRANSPORT', 'Société de transport'],
  ['SOCIETE DE VENTE À DISTANCE', 'Société de vente à distance'],
  ["SOCIETE D'ENTRETIEN ET REPARATION DE VEHICULES", "Société d'entretien et réparation de véhicules"],
  ['LOCATION DE VEHICILES', 'Location de véhicules'],
  [
    "SOCIETE FOURNISSANT DE l'ELECTRICITE, DU GAZ ET DES SERVICES",
    "Société fournissant de l'électricité, du gaz et des services",
  ],
  ['FOURNISSEUR D’ACCES INTERNET, TV', 'Fournisseur d’accès internet, TV'],
  ['ETABLISSEMENT PUBLIC', 'Établissement public'],
  ['CANDIDAT AUX ELECTIONS AU PARLEMENT EUROPEEN DE 2024', 'Candidat aux élections au Parlement européen de 2024'],
  ["SOCIÉTÉ DE PRESTATIONS DE GARDE D'ENFANTS À DOMICILE", "Société de prestations de garde d'enfants à domicile"],
  ['THEATRE*', 'Théâtre'],
  ['Médecin libéral', 'Médecin libéral'],
  ['', ''],
])('%s is read as « %s »', (listed, read) => {
  expect(sentenceCase(listed)).toBe(read);
});

test('no body of the list is left in capitals', () => {
  const rows = corpusIn('content', { today: '2026-11-30' }).register?.rows ?? [];
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.map(({ body }) => sentenceCase(body)).filter((text) => /\p{Lu}{4}/u.test(text))).toEqual([]);
});
