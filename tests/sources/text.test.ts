import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksDamaged, repairMojibake } from '#lib/sources/mojibake.ts';
import { BLOCK_EDGE, plainText } from '#lib/sources/text.ts';

describe('plainText', () => {
  it('resolves doubly escaped entities', () => {
    expect(
      plainText('800&nbsp;000&#160;euros &amp;amp; l&rsquo;article 5 &laquo;&#xA0;RGPD&nbsp;&raquo; &eacute;'),
    ).toBe('800 000 euros & l’article 5 « RGPD » é');
  });

  it('leaves other text unchanged', () => {
    expect(plainText('AT&T ; R&D; &inconnue; a < b > c &#0;')).toBe('AT&T ; R&D; &inconnue; a < b > c &#0;');
  });

  it('separates paragraphs at blocks, and reads line feeds as spaces between them', () => {
    expect(plainText(`un\n  deux${BLOCK_EDGE}trois &lt;br/&gt;quatre &lt;em class="x"&gt;cinq&lt;/em&gt;`)).toBe(
      'un deux\ntrois\nquatre cinq',
    );
  });

  it('keeps the lines of a text without any block', () => {
    expect(plainText('PAR CES MOTIFS\r\n\n  décide :  ')).toBe('PAR CES MOTIFS\ndécide :');
  });
});

describe('repairMojibake', () => {
  it.each([
    ['sociÃ©tÃ©', 'société'],
    ['dâ€™une sociÃ©tÃ©, 800\u00c2\u00a0000 â‚¬', 'd’une société, 800\u00a0000 €'],
    ['Å“uvre Ã\u00a0 Paris', 'œuvre à Paris'],
    ['lâ\u0080\u0099article', 'l’article'],
    ['sociÃƒÂ©tÃƒÂ©', 'société'],
  ])('« %s » → « %s »', (broken, text) => {
    expect(repairMojibake(broken)).toBe(text);
  });

  it('does not change French that is also a byte sequence of something else', () => {
    const french = '« été\u00a0», à\u00a0«\u00a0l’été\u00a0», THÉÂTRE, SÃO PAULO, 20\u00a0%, Å';
    expect(repairMojibake(french)).toBe(french);
  });

  it('does not change any text of French letters and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeéèêëàâîïôûùüçœ ÉÈÀÇŒ’«»–…\u00a0.,;0123') }), (text) => {
        expect(repairMojibake(text)).toBe(text);
      }),
    );
  });

  it('repairs any misreading of such a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeéèêàâîôûùçœ ÉÀŒ’«»–….,;0123') }), (text) => {
        const misread = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
        expect(repairMojibake(misread)).toBe(text);
      }),
    );
  });

  it('reports characters that cannot be repaired', () => {
    expect(looksDamaged('soci\ufffdt\ufffd')).toBe(true);
    expect(looksDamaged('Ã la société')).toBe(true);
    expect(looksDamaged('la société « SÃO »')).toBe(false);
  });
});
