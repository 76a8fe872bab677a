import type { About } from "../../domain/about";
import type { StartTranslator } from "../../i18n/translator";

/** The guide as values of a text: its title, who made it, and the year. */
export function guideValues({ format }: StartTranslator, { guide }: Pick<About, "guide">) {
  return { title: guide.title, by: format.list(guide.by), year: guide.published.slice(0, 4) };
}

/** Who counted the inhabitants and when, as values of a text; null where nobody is counted. */
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

/** Version and review date of the data; a review of long ago says so. */
export function dataLine({ t, format }: StartTranslator, { version, reviewedOn }: About): string {
  return t("app.data", { version, date: format.date(reviewedOn) });
}

/** What is said when the review is old. */
export function oldReviewText({ t, format }: StartTranslator, { reviewedOn, staleAfterMonths }: About): string {
  return t("app.stale", { date: format.date(reviewedOn), count: staleAfterMonths.review });
}
