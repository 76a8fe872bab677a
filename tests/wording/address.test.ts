import { describe, expect, it } from "vitest";
import type { Address } from "../../src/domain/facts/link";
import { addressNotes, addressText, hostOf, opensText } from "../../src/wording/knowledge/address";
import { i18n, wordsIn } from "../../tooling/support/words";

const address: Address = {
  certainty: "opened",
  url: "https://www.urbact.eu/get-involved",
  what: "about",
  language: "en",
  email: null,
  date: null,
  checkedOn: "2026-11-26",
};
const CHECKED = "Adres opgezocht op 26 november 2026, in een bewaarde kopie.";

describe("an address", () => {
  it("is told by what stands there and its host", () => {
    expect(hostOf(address.url)).toBe("urbact.eu");
    expect(addressText(i18n, address)).toBe("Uitleg op urbact.eu");
  });

  it("says what the link does, in the language of the reader", () => {
    expect(opensText(i18n, address)).toBe("opent in een nieuw tabblad, taal: Engels");
    expect(opensText(wordsIn("de"), address)).toBe("öffnet sich in einem neuen Tab, Sprache: Englisch");
  });

  it("says how it is known, and the mail of the organisation", () => {
    expect(addressNotes(i18n, address)).toEqual([CHECKED]);
    expect(addressNotes(i18n, { ...address, certainty: "home-page", email: "info@urbact.eu" })).toEqual([
      "We kennen alleen de startpagina.",
      "Mail: info@urbact.eu",
      CHECKED,
    ]);
    expect(addressNotes(i18n, { ...address, certainty: "named" })[0]).toMatch(/^Een andere pagina noemt dit adres/);
  });

  it("says that there is none, or none for readers", () => {
    const none = { certainty: "none", found: null, checkedOn: "2026-11-26" } as const;
    expect(addressNotes(i18n, none)).toEqual(["We vonden geen adres."]);
    expect(addressNotes(i18n, { ...none, found: "docplayer.nl" })).toEqual([
      "We vonden alleen een pagina op docplayer.nl. Daar geven we geen link naar.",
    ]);
  });
});
