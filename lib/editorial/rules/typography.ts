/** Typing errors that rendering cannot correct: it changes spaces and quotation marks, never letters. */
import type { Rule } from '../rule.ts';

/** A repeated word is an error, except « nous nous » and « vous vous », which reflexive verbs use. */
const TWICE = /(?<=^|[ («’])(?!nous |vous )([^\s\d,.;:!?()«»’-]{2,}) \1(?=[ ,.;:!?)»]|$)/gi;

interface Slip {
  readonly form: RegExp;
  readonly message: (written: string) => string;
  readonly fix: string;
}

const SLIPS: readonly Slip[] = [
  { form: TWICE, message: (written) => `« ${written} » est écrit deux fois`, fix: 'Retirer la répétition.' },
  { form: / [,.](?=\s|$)/g, message: (written) => `une espace précède « ${written.trim()} »`, fix: 'La retirer.' },
  {
    form: /\p{Ll},\p{L}/gu,
    message: (written) => `aucune espace ne suit la virgule dans « ${written} »`,
    fix: 'L’ajouter.',
  },
  {
    form: /,,|;;|(?<!\.)\.\.(?!\.)|!!|\?\?/g,
    message: (written) => `« ${written} » double un signe de ponctuation`,
    fix: 'N’en garder qu’un.',
  },
  {
    form: /\d(?:€|k€|M€|%)/g,
    message: (written) => `aucune espace ne sépare le nombre de son unité dans « ${written} »`,
    fix: 'L’ajouter ; elle devient insécable à l’affichage.',
  },
  {
    form: /(?<![\p{L}\d,.])\d+ \d{1,2} \d{3} ?(?:€|euros)/gu,
    message: (written) => `les chiffres de « ${written} » ne sont pas groupés par trois`,
    fix: 'Grouper les chiffres par trois, à partir de la droite.',
  },
  {
    form: /€ ?\d/g,
    message: (written) => `« ${written} » : en français, le signe € suit le nombre`,
    fix: 'Écrire le nombre, puis €.',
  },
  {
    form: /Mill(?:ion|iard)s? (?=d’[Ee]uros?)|Euros?(?<=[ ’]Euros?)(?!\p{L})/gu,
    message: (written) => `« ${written.trim()} » prend une minuscule`,
    fix: 'Écrire millions d’euros.',
  },
  { form: /(?<!\p{L})Mr\.?(?= \p{Lu})/gu, message: () => '« Mr » est anglais', fix: 'Écrire M., s’il faut nommer.' },
  {
    form: /(?<!\p{L})etc\.? ?(?:\.\.|…)/giu,
    message: (written) => `« ${written} » : etc. n’est suivi que d’un point`,
    fix: 'Écrire etc.',
  },
  {
    form: /(?<![\p{L}\d])(?:1 ère?|1ère|\d+ ?(?:ième|ème))s?(?!\p{L})/gu,
    message: (written) => `« ${written} » n’est pas l’abréviation d’usage`,
    fix: 'Écrire 1re, 2e, 3e.',
  },
  {
    form: /(?<!\p{L})(?:[Cc]oe|[Oo]e)(?=uvr|ufs?(?!\p{L})|urs?(?!\p{L})|il(?!\p{L}))/gu,
    message: (written) => `« ${written} » s’écrit ici avec la ligature œ`,
    fix: 'Écrire œ : œuvre, cœur.',
  },
];

export const typography: Rule = {
  name: 'typography',
  severity: 'warning',
  reads: 'every text',
  about:
    'La typographie que l’affichage ne répare pas : mots doublés, espaces mal placées, guillemets non refermés, unités et ligatures.',
  check({ passages, asides }, _, report) {
    for (const passage of [...passages, ...asides].filter(({ zone }) => zone !== 'quote')) {
      for (const { form, message, fix } of SLIPS)
        for (const { 0: written, index } of passage.text.matchAll(form))
          report({
            place: passage.placeAt(index + (written.length - written.trimStart().length)),
            message: message(written),
            fix,
          });
      const opened = passage.text.split('«').length;
      const closed = passage.text.split('»').length;
      if (opened !== closed)
        report({
          place: passage.placeAt(Math.max(passage.text.search(/[«»]/), 0)),
          message: `un guillemet n’est pas ${opened > closed ? 'refermé' : 'ouvert'}`,
          fix: 'Écrire « et » par paires.',
        });
      if ((passage.text.split('"').length - 1) % 2 === 1)
        report({
          place: passage.placeAt(passage.text.indexOf('"')),
          message: 'un guillemet droit est seul',
          fix: 'Écrire « et » par paires.',
        });
    }
  },
};
