import { describe, expect, it } from 'vitest';
import { Judgment } from '#lib/schema/jurisprudence.ts';

const judgment = {
  court: 'cjue',
  number: 'C-340/21',
  date: '2023-12-14',
  ecli: 'ECLI:EU:C:2023:986',
  url: 'https://eur-lex.europa.eu/',
  decides: 'Le responsable prouve que ses mesures étaient appropriées.',
  provisions: ['rgpd-32'],
  read: 'extrait',
  readOn: '2026-11-30',
};

function wrong(changes: Record<string, unknown>): string[] {
  const issues = Judgment.safeParse({ ...judgment, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a judgment', () => {
  it('has a court, a number, a date, an address, a summary and provisions', () => {
    expect(Judgment.parse(judgment)).toEqual(judgment);
    expect(wrong({ ecli: undefined })).toEqual([]);
  });

  it.each(['court', 'number', 'date', 'url', 'decides', 'provisions', 'read'])('requires « %s »', (field) => {
    expect(wrong({ [field]: undefined }).map((line) => line.split(':')[0])).toEqual([field]);
  });

  it.each([
    [{ number: 434684 }, 'number: numéro attendu entre guillemets : "434684", C-340/21'],
    [{ date: '2023-02-30' }, 'date: date attendue au format AAAA-MM-JJ, et qui existe au calendrier'],
    [{ ecli: 'EU:C:2023:986' }, 'ecli: un ECLI commence par ECLI:FR:… ou ECLI:EU:…'],
    [{ provisions: [] }, 'provisions: au moins un fondement est attendu'],
    [{ decides: 'a'.repeat(401) }, 'decides: phrase trop longue (400 caractères au plus)'],
    [
      { readOn: undefined },
      'readOn: une source lue dit quel jour : ajouter readOn, ou écrire read: cite si personne ne l’a ouverte',
    ],
  ])('refuses %j', (changes, message) => {
    expect(wrong(changes)).toEqual([message]);
  });
});
