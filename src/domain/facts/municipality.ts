/** A municipality of Flanders as of 2025. */
export interface Municipality {
  /** NIS code (Statbel), five digits. */
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants on 1 January 2020 (Statbel). */
  readonly population2020: number;
  /** Administrative district within the province; absent where it is not known. */
  readonly arrondissement?: string | undefined;
  /** Other names: the official French one, and what it is usually called in English or German; absent = none. */
  readonly otherNames?: readonly string[] | undefined;
  /** Municipalities that it was made of, one of its own name included; absent where it was not merged. */
  readonly former?: readonly FormerMunicipality[] | undefined;
}

/** A municipality of before a merger. */
export interface FormerMunicipality {
  readonly name: string;
  /** NIS code it had (Statbel); null = not told. */
  readonly nis: string | null;
  /** Year in which it was merged, on 1 January. */
  readonly since: number;
}
