/** The name of a text, « RGPD, art. », its acronym with what it stands for. */
const fullNames: Readonly<Record<string, string>> = {
  RGPD: 'Règlement général sur la protection des données',
  LIL: 'loi Informatique et Libertés',
  CPCE: 'code des postes et des communications électroniques',
  GDPR: 'General Data Protection Regulation',
};

export function TextName({ text }: { text: string }) {
  const acronym = /^[A-Z]+/.exec(text)?.[0] ?? '';
  const name = fullNames[acronym];
  if (name === undefined) return text;
  return (
    <>
      <abbr title={name}>{acronym}</abbr>
      {text.slice(acronym.length)}
    </>
  );
}
