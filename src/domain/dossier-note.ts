import type { Pluses } from "./level";

/** What a person must know about older answers that are otherwise valid. */
export type DossierNote =
  | {
      /**
       * "double": an ambition counted double, which no longer exists. "points": more points were spent than are now
       * available; they stay, but distinguish the forms less.
       */
      readonly kind: "double" | "points";
      /** Points spent on all ambitions, and how many are available. */
      readonly given: Pluses;
      readonly most: Pluses;
    }
  | {
      /** The municipality was merged; the answers now belong to its successor. */
      readonly kind: "merged";
      readonly former: string;
      /** Year of the merger. */
      readonly since: number;
      /** The municipality's successor. */
      readonly name: string;
    };
