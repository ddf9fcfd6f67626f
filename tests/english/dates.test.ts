import { describe, expect, test } from 'vitest';
import { readEnglishDays } from '#lib/english/dates.ts';

const read = (text: string) => readEnglishDays(text).map(({ day }) => day);

describe('a date in English', () => {
  test.each([
    ['On 5 September 2024 the CNIL', ['2024-09-05']],
    ['September 5, 2024', ['2024-09-05']],
    ['on 1st July 2019', ['2019-07-01']],
    ['on 5 and 12 May 2018', ['2018-05-05', '2018-05-12']],
    ['on 30 April and 2 May 2018', ['2018-04-30', '2018-05-02']],
    ['of 31 June 2020', [null]],
  ])('« %s »', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  test.each(['in September 2024', 'May 2018 was warm', 'the 5 articles of 2024', 'version 5 May'])(
    'is not in « %s »: a month or a number alone is no day',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
