import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchNumber } from '#lib/french/numbers.ts';

describe('frenchNumber', () => {
  it.each([
    ['huit cent mille', 800_000],
    ['quatre-vingt-dix millions', 90_000_000],
    ['cinq mille', 5000],
    ['cent-cinquante', 150],
    ['mille', 1000],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt-onze', 91],
    ['quinze cents', 1500],
    ['un million cinq cent mille', 1_500_000],
    ['deux millions trois cent quatre-vingt-cinq mille deux cent soixante-seize', 2_385_276],
    ['trois milliards', 3_000_000_000],
    ['zéro', 0],
    ['CINQ CENT VINGT-CINQ MILLE', 525_000],
  ])('%s', (words, value) => {
    expect(frenchNumber(words)).toBe(value);
  });

  it('accepts wrong plurals, which decisions often have', () => {
    expect(frenchNumber('deux cents mille')).toBe(200_000);
    expect(frenchNumber('quatre-vingts-dix milles')).toBe(90_000);
  });

  it.each([
    '',
    'société',
    'vingt cent',
    'cent cent',
    'dix cent',
    'mille millions',
    'mille mille',
    'un mille',
    'et un',
    'vingt et',
    'trente dix',
    'huit cent mille euros',
    'hui cent',
    'nonante',
  ])('does not read « %s »', (words) => {
    expect(frenchNumber(words)).toBeNull();
  });

  it('reads any number, in traditional and in 1990 spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(frenchNumber(inWords(value))).toBe(value);
        expect(frenchNumber(inWords(value).replaceAll(' ', '-'))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => frenchNumber(text) === null || frenchNumber(text) !== undefined));
  });
});

/** An independent conversion from numbers to words, from the rules of a school book. */
function inWords(value: number): string {
  const scale = (size: number, one: string, many: string) => {
    const count = Math.floor(value / size);
    return count === 0
      ? ''
      : `${inWords(count)} ${count > 1 ? many : one} ${value % size === 0 ? '' : inWords(value % size)}`.trim();
  };
  if (value >= 1e9) return scale(1e9, 'milliard', 'milliards');
  if (value >= 1e6) return scale(1e6, 'million', 'millions');
  if (value >= 1000) {
    const count = Math.floor(value / 1000);
    // « quatre-vingt mille », « deux cent mille »: no plural before « mille ».
    const head = count === 1 ? 'mille' : `${inWords(count).replace(/(cent|vingt)s$/, '$1')} mille`;
    return value % 1000 === 0 ? head : `${head} ${inWords(value % 1000)}`;
  }
  if (value >= 100) {
    const count = Math.floor(value / 100);
    const rest = value % 100;
    return `${count === 1 ? '' : `${inWords(count)} `}cent${count > 1 && rest === 0 ? 's' : ''}${rest === 0 ? '' : ` ${inWords(rest)}`}`;
  }
  const simple = [
    '',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix-sept',
    'dix-huit',
    'dix-neuf',
  ];
  if (value < 20) return simple[value] ?? '';
  if (value >= 80) return value === 80 ? 'quatre-vingts' : `quatre-vingt-${simple[value - 80]}`;
  const ten = value >= 60 ? 60 : Math.floor(value / 10) * 10;
  const word = { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante' }[ten] ?? '';
  const unit = value - ten;
  return unit === 0 ? word : unit === 1 || unit === 11 ? `${word} et ${simple[unit]}` : `${word}-${simple[unit]}`;
}
