import { describe, expect, it } from "vitest";
import { channelDates } from "../../src/report/calendar";
import { channelDateTexts, entryDateText } from "../../src/wording/knowledge/calendar";
import { dataset } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const dates = (channel: string) => channelDates(dataset, channel, "2026-11-26");

describe("dates of the calendar", () => {
  it("are marked where they are expected", () => {
    const [first] = dates("limburg-global-cooperation");
    expect(first === undefined ? "" : entryDateText(i18n, first)).toBe("1 mei 2027 (verwacht)");
    const [ending] = dates("federal-vvsg");
    expect(ending === undefined ? "" : entryDateText(i18n, ending)).toBe("31 december 2026");
  });

  it("say what happens, that one can apply all year, or that none is known", () => {
    expect(channelDateTexts(i18n, dates("limburg-global-cooperation"), false)).toEqual([
      "Volgend moment: 1 mei 2027 (verwacht). Laatste dag voor Projecten Mondiale Samenwerking in Limburg.",
    ]);
    expect(channelDateTexts(i18n, [], true)).toEqual(["U kunt het hele jaar aanvragen."]);
    expect(channelDateTexts(i18n, [], false)).toEqual(["We kennen geen volgende datum."]);
  });
});
