/** What a reader does with a selection: sort it, see its chart, download it. */
import { englishRoutes, routes } from '#lib/routes.ts';
import type { Words } from '#lib/views/words/words.ts';
import { filtersId } from './explorer-filters.tsx';

/** Where there is no room: buttons that open the filters, the chart and the tools as sheets. */
export function ExplorerBar({ words }: { words: Words['explorer'] }) {
  return (
    <div className="bar">
      <button type="button" popoverTarget={filtersId}>
        {`${words.filter} `}
        <span className="chosen" />
      </button>
      <button type="button" className="phone" popoverTarget="graphique">
        {words.chart}
      </button>
      <button type="button" className="phone" popoverTarget="outils">
        {words.save}
      </button>
    </div>
  );
}

/** The orders of the list, where the heads of its columns are not shown. */
export function ExplorerOrders({ words }: { words: Words['explorer'] }) {
  return (
    <label className="orders">
      <span className="sr-only">{words.sort}</span>
      <select>
        {words.orders.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ExplorerTools({ words: { explorer: words, language } }: { words: Words }) {
  return (
    <div
      className="tools sheet"
      id="outils"
      popover="auto"
      data-published={routes.dataJson}
      data-writer={routes.script('download')}
      data-failed={words.notSaved}
    >
      <span id="telecharger">{words.download}</span>
      {words.formats.map(([format, name]) => (
        <button key={format} type="button" data-format={format} aria-describedby="telecharger">
          {name}
        </button>
      ))}
      <label>
        {words.columns}
        <select>
          {words.columnLanguages.map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <a href={language === 'fr' ? routes.data : englishRoutes.data}>{words.allData}</a>
      <span className="page-link" />
      <span role="status" />
    </div>
  );
}
