import { describe, expect, it } from "vitest";
import { checkedAddresses } from "../../tooling/addresses";
import { dataset } from "../../tooling/support/dataset";

describe("checkedAddresses", () => {
  it("has every address once, with what it is of", () => {
    const all = checkedAddresses(dataset);
    const urls = all.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(90);
    expect(all.find(({ url }) => url === "https://www.oostende.be/de-stedenband-van-2001-tot-2020")?.used).toEqual([
      "oostende-banjul-jeugd",
      "oostende-banjul",
    ]);
  });
});
