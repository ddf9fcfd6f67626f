import { notFound } from 'next/navigation';
import { DrawingChart } from '#components/charts/drawing.tsx';
import { CoverageTable } from '#components/lists/coverage-table.tsx';
import { LedgerSection } from '#components/lists/ledger.tsx';
import { CurrencySection } from '#components/shell/currency.tsx';
import { LegalNotice } from '#components/shell/legal-notice.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Prose } from '#components/shell/prose.tsx';
import { enumerate, longDate, uncapitalise } from '#lib/format.ts';
import { anchors, routes } from '#lib/routes.ts';
import { procedureDrawing } from '#lib/views/charts/procedure.ts';
import { currencyOf } from '#lib/views/currency.ts';
import { coverageByYear, ledgerOf } from '#lib/views/ledger.ts';
import { pageMarks } from '#lib/views/search-marks.ts';
import { config, corpus } from '../../corpus.ts';
import { pageMetadata } from '../../page-metadata.ts';
import '../chiffres/figures.css';
import { changed, framed } from '../../document.tsx';

export const dynamicParams = false;

function allParams() {
  return [...corpus().pages.keys()].map((page) => ({ page }));
}

export async function generateMetadata({ params }: PageProps<'/[page]'>) {
  const page = corpus().pages.get((await params).page) ?? notFound();
  return pageMetadata({ ...page, path: routes.page(page.slug) });
}

async function Page({ params }: PageProps<'/[page]'>) {
  const page = corpus().pages.get((await params).page) ?? notFound();
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title={page.title}
        marks={pageMarks}
      />
      {page.slug === 'mentions-legales' ? <LegalNotice site={corpus().site} /> : null}
      {page.steps.length === 0 ? null : (
        <figure id={anchors.pages.procedure.drawing} className="mb-10 max-w-[34rem]">
          <DrawingChart
            drawing={procedureDrawing(page.steps)}
            label={`Les étapes de la procédure : ${enumerate(page.steps.map(({ name }) => uncapitalise(name)))}.`}
          />
        </figure>
      )}
      <Prose html={page.prose.html()} searched />
      {page.slug === 'methode' ? <Coverage /> : null}
      <p className="label mt-10">{`Page mise à jour le ${longDate(page.updated)}.`}</p>
    </>
  );
}

/** What we hold, against the official list and the CNIL's own totals. */
function Coverage() {
  const ledger = ledgerOf(corpus());
  const years = coverageByYear(corpus());
  const currency = currencyOf(corpus(), config.buildDate);
  if (!ledger) return null;
  return (
    <>
      {currency === null ? null : <CurrencySection currency={currency} />}
      <LedgerSection ledger={ledger} />
      <section className="mt-12">
        <h2 id={anchors.pages.methode.coverage} className="mb-3 text-2xl font-semibold">
          Ce que la CNIL annonce, et ce que le recueil contient
        </h2>
        <CoverageTable years={years} caption="Totaux annuels de la CNIL et contenu du recueil" />
      </section>
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
