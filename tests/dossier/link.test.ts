import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { LINK_LIMIT, packLink, readLink } from "../../src/dossier/link";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";

function read(data: string): Answers | string {
  const result = readLink(data, dataset);
  if (!result.ok) return result.error;
  return result.reading.ok ? result.reading.dossier.answers : result.reading.error;
}

describe("a link", () => {
  it("brings any answers back, in at most 1,000 characters that an address may hold", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const data = packLink(answers);
        expect(data.length).toBeLessThanOrEqual(LINK_LIMIT);
        expect(data).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(read(data)).toEqual(answers);
      }),
    );
  });

  it("leaves the name out where it would make the link too long", () => {
    // Scrambled letters of three bytes each are the worst that a name of 300 letters can be.
    let seed = 1;
    const letter = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x4e00 + (seed % 45_000));
    };
    const name = Array.from({ length: 300 }, letter).join("");
    const themes = dataset.themes.map((theme) => theme.id);
    const answers: Answers = { respondent: { name, role: "councillor" }, themes, ambitions: {}, staff: {}, money: {} };
    expect(packLink(answers).length).toBeLessThanOrEqual(LINK_LIMIT);
    const back = read(packLink(answers));
    expect(back).toEqual({ ...answers, respondent: { role: "councillor" } });
  });

  it("says that it is damaged when it was cut or changed, and never gives other answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), fc.constantFrom("A", "z", "-", "%"), (answers, at, letter) => {
        const data = packLink(answers);
        const place = 1 + (at % (data.length - 1));
        expect(read(data.slice(0, place))).toBe("damaged");
        const changed = data.slice(0, place) + letter + data.slice(place + 1);
        const found = read(changed);
        expect(found === "damaged" || JSON.stringify(found) === JSON.stringify(read(data))).toBe(true);
      }),
    );
  });

  it("refuses what is far too long, of another version, or no link at all", () => {
    expect(read(`1${"A".repeat(5000)}`)).toBe("too-long");
    expect(read("2abc")).toBe("damaged");
    expect(read("3abc")).toBe("other-version");
    expect(read("")).toBe("other-version");
    fc.assert(fc.property(fc.string(), (text) => typeof read(`1${text}`) === "string"));
  });
});
