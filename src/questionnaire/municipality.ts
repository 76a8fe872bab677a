import type { CoreFacts } from "../domain/facts/dataset";
import type { FormerMunicipality, Municipality } from "../domain/facts/municipality";

/** Normalises accents, case, hyphens and spaces: "Sint-Niklaas" equals "sint niklaas". */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether a text looks like a municipality code, in the list or not. */
export function isMunicipalityCode({ municipalityCode }: CoreFacts, text: string): boolean {
  return new RegExp(municipalityCode ?? "^\\S+$").test(text);
}

/** A present municipality, and the merged one that was typed; null when its own name or code was. */
interface FoundMunicipality {
  readonly municipality: Municipality;
  readonly former: FormerMunicipality | null;
}

/** What has a name of its own: a municipality, now or before. */
type Bearer = Pick<Municipality, "name" | "otherNames"> & { readonly nis: string | null };

const plainNames = new WeakMap<Bearer, readonly string[]>();

/** The normalised name, then those in other languages; made once, as each key typed compares them all. */
function plainNamesOf(bearer: Bearer): readonly string[] {
  const known = plainNames.get(bearer);
  if (known !== undefined) return known;
  const names = [bearer.name, ...(bearer.otherNames ?? [])].map(plainName);
  plainNames.set(bearer, names);
  return names;
}

function hasCodeOrName(bearer: Bearer, plain: string): boolean {
  return bearer.nis === plain || plainNamesOf(bearer).includes(plain);
}

/**
 * The present municipality with this NIS code or name (ignoring accents and case): its own, that in another language,
 * or that of a municipality merged into it in 2019 or 2025.
 */
export function lookUpMunicipality(list: readonly Municipality[], typed: string): FoundMunicipality | undefined {
  const plain = plainName(typed);
  const own = list.find((m) => hasCodeOrName(m, plain));
  if (own !== undefined) return { municipality: own, former: null };
  for (const municipality of list) {
    const former = municipality.former?.find((one) => hasCodeOrName(one, plain));
    // An old code of a municipality that kept its name does not count as another municipality.
    if (former !== undefined) return { municipality, former: former.name === municipality.name ? null : former };
  }
  return undefined;
}

/** Only the present municipality. */
export function findMunicipality(list: readonly Municipality[], typed: string): Municipality | undefined {
  return lookUpMunicipality(list, typed)?.municipality;
}

/** All names to search by. */
function namesOf(municipality: Municipality): readonly string[] {
  return [municipality, ...(municipality.former ?? [])].flatMap(plainNamesOf);
}

/** Makes the names to search by, so that the first key typed need not. */
export function prepareNames(list: readonly Municipality[]): void {
  for (const municipality of list) namesOf(municipality);
}

/**
 * Municipalities with a name, or a word in a name, that starts with the typed text: own names, those in another
 * language, or those of merged municipalities. Matches at the start of the own name come first.
 */
export function matchMunicipalities(list: readonly Municipality[], typed: string): readonly Municipality[] {
  const plain = plainName(typed);
  if (plain === "") return list;
  const starts = list.filter((m) => plainNamesOf(m)[0]?.startsWith(plain));
  const inside = list.filter((m) => !starts.includes(m) && namesOf(m).some((name) => ` ${name}`.includes(` ${plain}`)));
  return [...starts, ...inside];
}
