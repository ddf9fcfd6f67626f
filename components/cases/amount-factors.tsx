/** The legal criteria and ceilings of a fine. Without them, readers would take a median for a forecast. */
import { typeset } from '#lib/typography.ts';

const GDPR = 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679';

/** Article 83, § 2, a to k of the GDPR, in our words. */
const factors = [
  'la nature, la gravité et la durée de la violation, le nombre de personnes et leur dommage ;',
  'le fait qu’elle soit délibérée ou due à une négligence ;',
  'ce qui a été fait pour atténuer le dommage ;',
  'le degré de responsabilité, compte tenu des mesures qui avaient été prises ;',
  'les violations antérieures, et le respect des mesures déjà ordonnées ;',
  'la coopération avec l’autorité, et la façon dont elle a appris les faits ;',
  'les catégories de données en cause ;',
  'l’adhésion à un code de conduite ou une certification ;',
  'toute autre circonstance, dont les gains tirés de la violation.',
];

export function AmountFactors() {
  return (
    <section className="mt-14 max-w-[36em]">
      <h2 className="mb-3 text-2xl font-semibold">De quoi dépend une amende</h2>
      <div className="prose">
        <p>
          {typeset('L’')}
          <a href={GDPR} rel="external noopener">
            {typeset('article 83 du RGPD')}
          </a>
          {typeset(' veut une amende « effective, proportionnée et dissuasive ». Pour la fixer, l’autorité regarde :')}
        </p>
        <ul>
          {factors.map((factor) => (
            <li key={factor}>{typeset(factor)}</li>
          ))}
        </ul>
        <p>
          {typeset(
            'Le plafond est de 10 millions d’euros ou de 2 % du chiffre d’affaires mondial pour les obligations du responsable et du sous-traitant (§ 4), de 20 millions ou de 4 % pour les principes, les droits et les transferts (§ 5), le plus élevé des deux étant retenu. En procédure simplifiée, il est de 20 000 € (article 22-1 de la loi Informatique et Libertés). Les traitements de l’État ne donnent lieu à aucune amende (article 20 de la même loi).',
          )}
        </p>
        <p>
          {typeset(
            'Le chiffre d’affaires, qui pèse lourd, n’est pas dans les données de ce recueil : deux cas semblables ici peuvent différer de tout le reste.',
          )}
        </p>
      </div>
    </section>
  );
}
