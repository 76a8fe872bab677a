import type { About, MethodFacts } from "../domain/about";
import type { CoreFacts } from "../domain/facts/dataset";
import type { WorkForm } from "../domain/facts/matrix";

function recommendedOf(form: WorkForm): MethodFacts["recommended"] {
  const { fte, euroPerYear } = form.needs;
  if (fte?.status !== "recommended" || euroPerYear?.status !== "recommended") return null;
  return { form: form.id, fte: fte.minimum, euroPerYear: euroPerYear.minimum };
}

function readingsOf(dataset: CoreFacts): MethodFacts["readings"] {
  const budget = dataset.criteria.find(({ kind }) => kind === "budget")?.id ?? "";
  const found = dataset.workForms.flatMap(({ cells, needs: { euroPerYear } }) => {
    const level = cells[budget]?.level;
    return level === undefined || euroPerYear?.status !== "reading" ? [] : [[level, euroPerYear.minimum] as const];
  });
  return [...new Map(found)]
    .map(([level, euroPerYear]) => ({ level, euroPerYear }))
    .toSorted((a, b) => a.level - b.level);
}

/** Facts about the data set as a whole, for screen, document and method page. */
export function aboutOf(dataset: CoreFacts): About {
  const { id, version, reviewedOn, staleAfterMonths, language, population, worth } = dataset;
  const { title, by, published, link } = dataset.guide;
  return {
    id,
    version,
    reviewedOn,
    staleAfterMonths,
    language,
    population,
    guide: { title, by, published, link },
    method: {
      recommended: dataset.workForms.map(recommendedOf).find((found) => found !== null) ?? null,
      readings: readingsOf(dataset),
      occasion: worth.occasion,
      partnerRegion: worth.partnerRegion,
      purse: worth.purse,
    },
  };
}
