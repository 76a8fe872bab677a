import type { Answers, Dossier } from "../domain/answers";
import type { Municipality } from "../domain/facts/municipality";
import type { DossierNote } from "../domain/dossier-note";
import { equal } from "../domain/values/equal";

/** Answers or a dossier with current municipalities only, and the former ones they had, without duplicates. */
interface AfterMergers<T> {
  readonly value: T;
  readonly notes: readonly DossierNote[];
}

/** Replaces a merged municipality in answers by its successor. Other answers stay the same object. */
export function answersAfterMergers(answers: Answers, list: readonly Municipality[]): AfterMergers<Answers> {
  const code = answers.municipality;
  const same = { value: answers, notes: [] };
  if (code === undefined || list.some(({ nis }) => nis === code)) return same;
  const today = list.find((one) => one.former?.some(({ nis }) => nis === code));
  if (today === undefined) return same;
  const { nis, name, former = [] } = today;
  // A municipality that kept its name but got a new code: the other one is the news.
  const own = former.find((one) => one.nis === code);
  const joined = former.filter((one) => one.name !== name && (own?.name === name || one === own));
  const notes = joined.map(({ name: old, since }) => ({ kind: "merged" as const, former: old, since, name }));
  return { value: { ...answers, municipality: nis }, notes };
}

/** The same for all answers of a dossier: own, scenarios and other respondents. */
export function dossierAfterMergers(dossier: Dossier, list: readonly Municipality[]): AfterMergers<Dossier> {
  const notes: DossierNote[] = [];
  const moved = <T extends { readonly answers: Answers }>(one: T): T => {
    const { value, notes: added } = answersAfterMergers(one.answers, list);
    notes.push(...added.filter((note) => !notes.some((other) => equal(other, note))));
    return value === one.answers ? one : { ...one, answers: value };
  };
  const { scenarios, respondents } = dossier;
  const value = {
    ...moved(dossier),
    ...(scenarios === undefined ? {} : { scenarios: scenarios.map(moved) }),
    ...(respondents === undefined ? {} : { respondents: respondents.map(moved) }),
  };
  return { value: notes.length === 0 ? dossier : value, notes };
}
