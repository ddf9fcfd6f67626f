/** The form for the criteria. A script answers it at once; without JavaScript, readers use the prepared answers below. */
import { number } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import type { CaseBase, Choice } from '#lib/views/case-base.ts';

/** Number of themes shown at first: the most frequent. The others are one click away. */
const FIRST_THEMES = 12;

export function CaseForm({ base }: { base: CaseBase }) {
  const frequent = base.themes.toSorted((a, b) => b.count - a.count).slice(0, FIRST_THEMES);
  const first = base.themes.filter((theme) => frequent.includes(theme));
  const others = base.themes.filter((theme) => !frequent.includes(theme));
  return (
    <form action={routes.similarCases} data-cases={routes.caseData} className="case-form">
      <Boxes legend="Manquements, par thème" name="theme" choices={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>Autres thèmes</summary>
          <Boxes legend="Autres thèmes" hidden name="theme" choices={others} />
        </details>
      )}
      <details>
        <summary>Ou par article</summary>
        <p className="label">
          Seules les décisions publiées nomment les articles ; la liste officielle ne le fait pas.
        </p>
        <Boxes legend="Articles" hidden name="fondement" choices={base.provisions} />
      </details>
      <div className="case-selects">
        <div>
          <label htmlFor="choix-secteur">Secteur</label>
          <select id="choix-secteur" name="secteur">
            <option value="">Tous</option>
            {base.sectors.map(({ id, name, count }) => (
              <option key={id} value={id}>{`${name} (${number(count)})`}</option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="choix-procedure">Procédure</label>
          <select id="choix-procedure" name="procedure">
            <option value="">Les deux</option>
            <option value="ordinaire">Ordinaire</option>
            <option value="simplifiee">Simplifiée</option>
          </select>
        </div>
        <button type="submit">Comparer</button>
        <button type="reset">Effacer</button>
      </div>
    </form>
  );
}

function Boxes({
  legend,
  hidden = false,
  name,
  choices,
}: {
  legend: string;
  hidden?: boolean;
  name: string;
  choices: readonly Choice[];
}) {
  return (
    <fieldset>
      <legend className={hidden ? 'sr-only' : undefined}>{legend}</legend>
      <ul>
        {choices.map(({ id, name: label, count }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name={name} value={id} />
              <span>
                {label}
                <small>{` ${number(count)}`}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
