import type { CoreFacts } from "../domain/facts/dataset";
import type { FormerMunicipality, Municipality } from "../domain/facts/municipality";

/** Letters without accents, lower case, hyphens and spaces alike: "Sint-Niklaas" and "sint niklaas" meet. */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether a text looks like the code of a municipality, whatever the list says. */
export function isMunicipalityCode({ municipalityCode }: CoreFacts, text: string): boolean {
  return new RegExp(municipalityCode ?? "^\\S+$").test(text);
}

/** A municipality of today, and the merged one that was typed; null where its own name or code was. */
interface FoundMunicipality {
  readonly municipality: Municipality;
  readonly former: FormerMunicipality | null;
}

function hasCodeOrName({ nis, name }: { readonly nis: string | null; readonly name: string }, plain: string): boolean {
  return nis === plain || plainName(name) === plain;
}

/**
 * The municipality of today with this NIS code or, whatever the accents and capitals, this name: its own, that of
 * another language, or that of a municipality that was merged into it in 2019 or 2025.
 */
export function lookUpMunicipality(list: readonly Municipality[], typed: string): FoundMunicipality | undefined {
  const plain = plainName(typed);
  const own = list.find(
    (m) => hasCodeOrName(m, plain) || (m.otherNames?.some((name) => plainName(name) === plain) ?? false),
  );
  if (own !== undefined) return { municipality: own, former: null };
  for (const municipality of list) {
    const former = municipality.former?.find((one) => hasCodeOrName(one, plain));
    // An old code of a municipality that kept its name is no other municipality to tell of.
    if (former !== undefined) return { municipality, former: former.name === municipality.name ? null : former };
  }
  return undefined;
}

/** The municipality of today alone. */
export function findMunicipality(list: readonly Municipality[], typed: string): Municipality | undefined {
  return lookUpMunicipality(list, typed)?.municipality;
}

/** Every name by which a municipality is looked for. */
function namesOf({ name, otherNames = [], former = [] }: Municipality): readonly string[] {
  return [name, ...otherNames, ...former.map((one) => one.name)].map(plainName);
}

/**
 * Municipalities of which a name, or a word of one, begins with what was typed: their own name, that of another
 * language, or that of a merged municipality. Those whose own name begins with it first.
 */
export function matchMunicipalities(list: readonly Municipality[], typed: string): readonly Municipality[] {
  const plain = plainName(typed);
  if (plain === "") return list;
  const starts = list.filter((m) => plainName(m.name).startsWith(plain));
  const inside = list.filter((m) => !starts.includes(m) && namesOf(m).some((name) => ` ${name}`.includes(` ${plain}`)));
  return [...starts, ...inside];
}
