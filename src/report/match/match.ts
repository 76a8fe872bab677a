import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Practice } from "../../domain/facts/practice";
import { sizeClass } from "../browse/examples";
import type { MatchContext, PracticeMatch, PracticeReason } from "./types";

/** Weight of each reason; the municipality's own example outweighs all others together. */
const NEARNESS: Readonly<Record<PracticeReason["kind"], number>> = {
  municipality: 16,
  occasion: 4,
  region: 4,
  theme: 2,
  size: 1,
  province: 1,
};

function answerReasons(practice: Practice, answers: Answers): PracticeReason[] {
  const { municipality, partnerRegion, occasions, themes = [] } = answers;
  const chosen = occasions === undefined || occasions === "none" ? [] : occasions;
  const sharedOccasions = practice.occasions.filter((id) => chosen.includes(id));
  const sharedThemes = practice.themes.filter((id) => themes.includes(id));
  const own = municipality !== undefined && practice.municipalities.includes(municipality);
  const near = partnerRegion !== undefined && practice.regions.includes(partnerRegion);
  return [
    ...(own ? [{ kind: "municipality" as const }] : []),
    ...(sharedOccasions.length > 0 ? [{ kind: "occasion" as const, ids: sharedOccasions }] : []),
    ...(near ? [{ kind: "region" as const, id: partnerRegion }] : []),
    ...(sharedThemes.length > 0 ? [{ kind: "theme" as const, ids: sharedThemes }] : []),
  ];
}

/** What the municipalities of an example share with this one; its own example needs no such reason. */
function placeReasons(practice: Practice, { municipality: own, municipalities = [] }: MatchContext): PracticeReason[] {
  if (own === null || practice.municipalities.includes(own.nis)) return [];
  const places = municipalities.filter(({ nis }) => practice.municipalities.includes(nis));
  const ownClass = sizeClass(own.population2020);
  return [
    ...(places.some((place) => sizeClass(place.population2020) === ownClass)
      ? [{ kind: "size" as const, sizeClass: ownClass }]
      : []),
    ...(places.some(({ province }) => province === own.province)
      ? [{ kind: "province" as const, province: own.province }]
      : []),
  ];
}

function nearness({ reasons }: PracticeMatch): number {
  return reasons.reduce((sum, { kind }) => sum + NEARNESS[kind], 0);
}

function isPast({ state }: Practice): boolean {
  return state?.kind === "ended" || state?.kind === "ending";
}

/** Open ways before closed ones, ongoing before ended, nearest first, ties by id; without duplicates. */
export function sortPractices(matches: readonly PracticeMatch[]): readonly PracticeMatch[] {
  return [...new Map(matches.map((match) => [match.practice.id, match])).values()].toSorted(
    (a, b) =>
      Number(b.practice.open) - Number(a.practice.open) ||
      Number(isPast(a.practice)) - Number(isPast(b.practice)) ||
      nearness(b) - nearness(a) ||
      (a.practice.id < b.practice.id ? -1 : 1),
  );
}

/** Examples of a form, nearest first, with the reasons. */
export function matchPractices(
  dataset: Dataset,
  answers: Answers,
  form: string,
  context: MatchContext,
): readonly PracticeMatch[] {
  return sortPractices(
    dataset.practices
      .filter((practice) => practice.form === form || practice.alsoForms.includes(form))
      .map((practice) => ({
        practice,
        reasons: [...answerReasons(practice, answers), ...placeReasons(practice, context)],
      })),
  );
}
