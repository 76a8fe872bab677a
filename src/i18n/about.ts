import type { About } from "../domain/about";
import type { StartWords } from "./words";

/** The guide as values of a text: its title, who made it, and the year. */
export function guideValues({ format }: StartWords, { guide }: Pick<About, "guide">) {
  return { title: guide.title, by: format.list(guide.by), year: guide.published.slice(0, 4) };
}

/** Who counted the inhabitants and when, as values of a text; null where nobody is counted. */
export function populationValues({ format }: StartWords, { population }: Pick<About, "population">) {
  return population === null ? null : { source: population.by, date: format.date(population.date) };
}

/** "Feiten uit het keuzemenu ... . Inwonertallen: ..." */
export function sourceLine(words: StartWords, about: About): string {
  const population = populationValues(words, about);
  return [
    words.t("app.source", guideValues(words, about)),
    ...(population === null ? [] : [words.t("app.population", population)]),
  ].join(" ");
}

/** Version and review date of the data; a review of long ago says so. */
export function dataLine({ t, format }: StartWords, { version, reviewedOn }: About): string {
  return t("app.data", { version, date: format.date(reviewedOn) });
}

/** What is said when the review is old. */
export function oldReviewText({ t, format }: StartWords, { reviewedOn, staleAfterMonths }: About): string {
  return t("app.stale", { date: format.date(reviewedOn), count: staleAfterMonths.review });
}
