import { describe, expect, it } from "vitest";
import { paths } from "../src/ui/kit/site/paths";
import { ALL_LOOKS, visitsTo } from "../tooling/tour/looks";
import { PLACES } from "../tooling/tour/places";

/** First word of an address inside the hash. */
const part = (address: string) => address.split("/")[1];

describe("the tour of all pages and states", () => {
  it("comes at every kind of address that there is", () => {
    const kinds = Object.values(paths).map((path) => part(typeof path === "string" ? path : path([] as never)));
    const visited = new Set(PLACES.map(({ at }) => part(at)));
    expect(kinds.filter((kind) => !visited.has(kind))).toEqual([]);
  });

  it("names each place once", () => {
    expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
  });

  it("meets every language in every mode and width, and every place in both widths", () => {
    const visits = visitsTo(PLACES);
    const met = new Set(visits.flatMap(({ looks }) => looks.map((look) => JSON.stringify(look))));
    expect(met).toEqual(new Set(ALL_LOOKS.map((look) => JSON.stringify(look))));
    for (const { looks } of visits) expect(looks.map(({ width }) => width)).toEqual([320, 1280]);
  });
});
