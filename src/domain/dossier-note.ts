import type { Pluses } from "./level";

/** What a person must know about older answers, though nothing is wrong with them. */
export type DossierNote =
  | {
      /**
       * "double": an ambition counted double, and nothing does any more. "points": more were given than there are to
       * give; they stay, and tell the forms apart less.
       */
      readonly kind: "double" | "points";
      /** Points that were given to all ambitions, and how many there are to give. */
      readonly given: Pluses;
      readonly most: Pluses;
    }
  | {
      /** The municipality of the answers was merged: they are those of the municipality of today. */
      readonly kind: "merged";
      readonly former: string;
      /** Year of the merger. */
      readonly since: number;
      /** The municipality of today. */
      readonly name: string;
    };
