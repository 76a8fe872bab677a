import type { Dataset, Municipality } from "../domain/dataset";

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
export function isMunicipalityCode({ municipalityCode }: Dataset, text: string): boolean {
  return new RegExp(municipalityCode ?? "^\\S+$").test(text);
}

/** The municipality with this NIS code or, whatever the accents and capitals, this name. */
export function findMunicipality(list: readonly Municipality[], typed: string): Municipality | undefined {
  const plain = plainName(typed);
  return list.find((m) => m.nis === plain || plainName(m.name) === plain);
}

/** Municipalities whose name, or a word of it, begins with what was typed; those that begin with it first. */
export function matchMunicipalities(list: readonly Municipality[], typed: string): readonly Municipality[] {
  const plain = plainName(typed);
  if (plain === "") return list;
  const starts = list.filter((m) => plainName(m.name).startsWith(plain));
  const inside = list.filter((m) => !starts.includes(m) && plainName(m.name).includes(` ${plain}`));
  return [...starts, ...inside];
}
