import { describe, expect, it } from "vitest";
import { textsPage } from "../../tooling/texts/texts-page";

const sources = new Map([
  ["src/ui/Menu.tsx", 't("nav.start")'],
  ["src/wording/many.ts", "t(`nav.${page}`)"],
  ["src/wording/none.ts", 't("nav.start-again")'],
]);
const page = textsPage(
  [
    {
      language: "nl",
      texts: { "interface/nav": { start: "Begin & <einde>" }, notes: { notes: { a: { text: "Noot" } } } },
    },
    { language: "fr", texts: { "interface/nav": { start: "Accueil" }, notes: { notes: {} } } },
  ],
  sources,
  { "interface/nav start": { what: "In the menu.", longest: 16 } },
);

describe("the page with all texts", () => {
  it("shows a key, what it is for, where it is used and its text in each language", () => {
    expect(page).toContain(
      '<tr><th scope="row">start<small>In the menu. At most 16 characters.</small><small>src/ui/Menu.tsx</small><small>src/wording/many.ts</small></th>' +
        '<td lang="nl">Begin &amp; &lt;einde&gt;</td><td lang="fr">Accueil</td></tr>',
    );
  });

  it("leaves the place of a text that is not there empty", () => {
    expect(page).toContain('<tr><th scope="row">notes.a.text</th><td lang="nl">Noot</td><td lang="fr"></td></tr>');
  });
});
