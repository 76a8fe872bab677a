import { describe, expect, it } from "vitest";
import { titledParts } from "../../src/wording/advice/parts";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { goldenCases } from "../../tooling/support/dossiers";
import { wordsIn } from "../../tooling/support/words";

const i18n = wordsIn("nl");

describe("the parts of the list", () => {
  it.each(goldenCases().map(({ id }) => id))(
    "%s: hold every form once, in its order, under what is true of it",
    (name) => {
      const { ranking } = reportOf(goldenDossier(name));
      const parts = titledParts(i18n, ranking);
      expect(parts.flatMap(([, rows]) => rows)).toEqual(ranking);
      for (const [title, rows] of parts)
        for (const { part, advice } of rows) {
          const missing = advice.conflicts.length > 0;
          expect([title, part === "not-now" || missing]).toEqual([
            part === "not-now"
              ? "Nu niet: te weinig mensen of geld"
              : missing
                ? "Past niet bij alle voorwaarden"
                : "Mogelijk",
            title !== "Mogelijk",
          ]);
        }
    },
  );
});
