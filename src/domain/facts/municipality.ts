/** A municipality of Flanders as of 2025. */
export interface Municipality {
  /** NIS code (Statbel), five digits. */
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants on 1 January 2020 (Statbel). */
  readonly population2020: number;
  /** Administrative district within the province; absent = unknown. */
  readonly arrondissement?: string | undefined;
  /** Other names: the official French one, and common English or German ones; absent = none. */
  readonly otherNames?: readonly string[] | undefined;
  /** Municipalities that were merged into it, including one of the same name; absent = no merger. */
  readonly former?: readonly FormerMunicipality[] | undefined;
}

/** A municipality before a merger. */
export interface FormerMunicipality {
  readonly name: string;
  /** Its former NIS code (Statbel); null = unknown. */
  readonly nis: string | null;
  /** Year of the merger, on 1 January. */
  readonly since: number;
}
