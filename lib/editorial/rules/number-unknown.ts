/** Every number of a decision that the prose cites is held by the record, by another article or by the official list. */
import { distance } from 'fastest-levenshtein';
import { namesOf } from '../names.ts';
import { readNumbers, type WrittenNumber } from '../numbers.ts';
import { type Passage, readable } from '../passages.ts';
import type { CaseRecord } from '../record.ts';
import type { ArticleDocument, Rule, Subject, Surroundings } from '../rule.ts';

/** What carries no SAN- number: « la mise en demeure SAN-2021-134 ». */
const NOT_A_SANCTION =
  /(?<!\p{L})(mises? en demeure|avis|autorisations?|recommandations?|référentiels?)(?: publique)?(?: de la CNIL)?(?: n°)? $/iu;

export const numberUnknown: Rule = {
  name: 'number-unknown',
  severity: 'error',
  reads: 'every text',
  about:
    'Tout numéro cité (SAN-…, MED-…, CNILTEXT…, ECLI, n° du Conseil d’État) figure dans la fiche, dans celle d’un autre article ou dans la liste officielle, sous sa forme officielle ; SAN- ne précède qu’une sanction.',
  check(subject, surroundings, report) {
    for (const passage of [...subject.passages, ...subject.english])
      for (const number of readNumbers(passage.text)) {
        const finding = wrongNumber(number, passage, subject, surroundings);
        if (finding) report({ place: passage.placeAt(number.start), ...finding });
      }
  },
};

function wrongNumber(
  { start, end, kind, value, written }: WrittenNumber,
  passage: Passage,
  { document, recordsOf }: Subject,
  surroundings: Surroundings,
): { message: string; fix: string } | null {
  const { numbers } = surroundings;
  const act = kind === 'sanction' ? NOT_A_SANCTION.exec(passage.text.slice(0, start))?.[1] : undefined;
  if (act !== undefined)
    return {
      message: `« ${written} » suit « ${act} » : SAN- ne précède que le numéro d’une sanction`,
      fix: 'Écrire le numéro de cet acte (MED-… pour une mise en demeure), ou nommer la sanction.',
    };
  const twin = value.replace(/^SAN-/, 'MED-');
  const records = recordsOf(passage);
  if (kind === 'bare') return wrongBareNumber({ value, written }, passage.text.slice(end), records, numbers);
  const isOwn = (known: string) => records.some((record) => record.numbers.has(known));
  if (kind === 'sanction' && !isOwn(value) && isOwn(twin))
    return { message: `« ${written} » n’est pas une sanction : la fiche connaît ${twin}`, fix: `Écrire ${twin}.` };
  if (!isOwn(value) && !numbers.has(value)) {
    const close = records.flatMap((record) => [...record.numbers]).find((known) => distance(known, value) <= 2);
    return {
      message: `le numéro ${written} n’est dans aucune fiche${close === undefined ? '' : ` ; celle-ci connaît ${close}`}`,
      fix:
        close === undefined
          ? `Vérifier le numéro${document === null ? '.' : ', et citer la source qui le porte dans sources.'}`
          : `Écrire ${close}, si c’est lui.`,
    };
  }
  const other = document === null || isOwn(value) ? null : otherBody({ value, end }, passage, document, surroundings);
  if (other !== null)
    return {
      message: `« ${written} » n’est pas la décision qui vise ${other}`,
      fix: `Écrire le numéro de la fiche : ${document?.data.decisions.flatMap((own) => own.number ?? []).join(', ')}.`,
    };
  return kind === 'sanction' && written !== value
    ? { message: `« ${written} » n’a pas la forme officielle du numéro`, fix: `Écrire ${value}.` }
    : null;
}

/** « SAN-2024-020 sanctionne Untel », when that decision concerns other bodies: the name of this one; null otherwise. */
function otherBody(
  { value, end }: Pick<WrittenNumber, 'value' | 'end'>,
  { text }: Passage,
  document: ArticleDocument,
  surroundings: Surroundings,
): string | null {
  const bodies = surroundings.bodiesOf.get(value);
  const own = document.data.decisions.flatMap(({ respondents }) =>
    respondents.flatMap(({ organisation }) => organisation ?? []),
  );
  if (bodies === undefined || own.length === 0 || own.some((slug) => bodies.has(slug))) return null;
  const said =
    /^,?(?: du [^,.;:]{1,30},?)? (?:vise|sanctionne|a sanctionné|inflige|a infligé)(?!\p{L})([^.;:]{0,80})/u.exec(
      text.slice(end),
    );
  return namesOf(document, surroundings).find(({ written }) => said?.[1]?.includes(readable(written)))?.usual ?? null;
}

/** « n° 2024-013 » without its SAN; many acts of the CNIL that are no sanctions have a number of this form. */
function wrongBareNumber(
  { value, written }: Pick<WrittenNumber, 'value' | 'written'>,
  after: string,
  records: readonly CaseRecord[],
  numbers: ReadonlySet<string>,
): { message: string; fix: string } | null {
  const own = records.flatMap((record) => [...record.numbers]);
  if (own.includes(value) || (numbers.has(value) && !/^ du /.test(after)))
    return { message: `« ${written} » n’a pas la forme officielle du numéro`, fix: `Écrire ${value}.` };
  const close = own.find((known) => distance(known, value) <= 2);
  const sanctions = close !== undefined && /^ (?:vise|sanctionne|inflige|prononce|concerne)(?!\p{L})/u.test(after);
  if (!sanctions && !/^ (?:de|par) la formation restreinte/.test(after)) return null;
  return {
    message: `le numéro ${written} n’est dans aucune fiche${close === undefined ? '' : ` ; celle-ci connaît ${close}`}`,
    fix:
      close === undefined
        ? 'Vérifier le numéro, et lui donner sa forme : SAN-AAAA-NNN.'
        : `Écrire ${close}, si c’est lui.`,
  };
}
