import type { About } from "../../domain/about";
import type { StartTranslator } from "../../i18n/translator";

/** Placeholder values for the guide: title, makers and year. */
export function guideValues({ format }: StartTranslator, { guide }: Pick<About, "guide">) {
  return { title: guide.title, by: format.list(guide.by), year: guide.published.slice(0, 4) };
}

/** Placeholder values for the population count; null without one. */
export function populationValues({ format }: StartTranslator, { population }: Pick<About, "population">) {
  return population === null ? null : { source: population.by, date: format.date(population.date) };
}

/** "Feiten uit de gids ... . Inwonertallen: ..." */
export function sourceLine(i18n: StartTranslator, about: About): string {
  const population = populationValues(i18n, about);
  return [
    i18n.t("app.source", guideValues(i18n, about)),
    ...(population === null ? [] : [i18n.t("app.population", population)]),
  ].join(" ");
}

/** Version and review date of the data, with a remark if the review is old. */
export function dataLine({ t, format }: StartTranslator, { version, reviewedOn }: About): string {
  return t("app.data", { version, date: format.date(reviewedOn) });
}

/** The remark on an old review. */
export function oldReviewText({ t, format }: StartTranslator, { reviewedOn, staleAfterMonths }: About): string {
  return t("app.stale", { date: format.date(reviewedOn), count: staleAfterMonths.review });
}
