import type { Page } from "playwright-core";
import { basisOf } from "../../src/report/basis/basis";
import { packLink } from "../../src/dossier/link";
import { readDossier } from "../../src/dossier/read";
import { dataset, municipalities } from "../support/dataset";
import { RICH_DOSSIER } from "./dossier";
import { asFile, begun, dragFiles, fresh, type Place, press } from "./place";

const BASIS = basisOf(dataset, { date: "2025-01-02", ranking: [] });

/** Made with older facts. */
const OLD_DOSSIER = {
  ...RICH_DOSSIER,
  basis: {
    ...BASIS,
    version: "0.0",
    channels: { ...BASIS.channels, dear: "open", gone: "open" },
    ranking: dataset.workForms.map(({ id }) => ({ form: id, delivered: 1, asked: 14, standing: "fits" })),
    top: [dataset.workForms[0]?.id],
  },
};

/** The dossier as a link. */
function sharedLink(): string {
  const reading = readDossier(RICH_DOSSIER, dataset, municipalities);
  if (!reading.ok) throw new Error(reading.error);
  return packLink(reading.dossier.answers);
}

/** Clears the storage from another window. */
async function clearElsewhere(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new StorageEvent("storage", { key: null, newValue: null })));
  await page.getByRole("alert").first().waitFor();
}

/** The start page, opened links, and faults. */
export const START: readonly Place[] = [
  fresh("start", "/"),
  begun("start-begun", "/"),
  begun("start-file-over", "/", dragFiles),
  begun("start-file-wrong", "/", async (page) => {
    await page.locator("input[type=file]").setInputFiles([asFile("foto.json", "no dossier")]);
    await page.locator("#open-problems li").waitFor();
  }),
  begun("start-file-where", "/", async (page, { t }) => {
    await page.locator("input[type=file]").setInputFiles([asFile("dossier.json", RICH_DOSSIER)]);
    await page.getByRole("dialog", { name: t("dossiers.choose") }).waitFor();
  }),
  begun("start-file-opened", "/", async (page, { t }) => {
    const faulty = { ...RICH_DOSSIER, answers: { ...RICH_DOSSIER.answers, term: "for ever" } };
    await page.locator("input[type=file]").setInputFiles([asFile("dossier.json", faulty)]);
    await press(page, t("dossiers.replace"));
    await page.getByText(t("start.openedOver")).waitFor();
  }),
  begun("start-file-older", "/", async (page, { t }) => {
    const ambitions = {
      reciprocity: 3,
      "capacity-building": 3,
      "global-citizenship": 3,
      "private-sector-involvement": 2,
    };
    const older = {
      ...RICH_DOSSIER,
      version: 2,
      answers: { ...RICH_DOSSIER.answers, ambitions, double: ["reciprocity"] },
    };
    await page.locator("input[type=file]").setInputFiles([asFile("dossier.json", older)]);
    await press(page, t("dossiers.replace"));
    await page.getByText(t("start.openedOver")).waitFor();
  }),
  begun("start-changes", "/", async (page, { t }) => {
    await page.locator("input[type=file]").setInputFiles([asFile("dossier.json", OLD_DOSSIER)]);
    await press(page, t("dossiers.replace"));
    await page.locator("#changes").waitFor();
  }),
  begun("notice", "/", clearElsewhere),
  begun("open-link", `/open/${sharedLink()}`),
  begun("open-link-damaged", "/open/damaged"),
  begun("not-found", "/nowhere"),
  begun("failure", "/", async (page, { t }) => {
    await page.route("**/assets/GroupPage-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.evaluate(() => {
      window.location.hash = "#/group";
    });
    await page.getByRole("heading", { level: 1, name: t("failure.title") }).waitFor();
  }),
  {
    ...begun("loading", "/", async (page, { t }) => {
      await page.route("**/assets/GroupPage-*.js", () => {});
      await page.evaluate(() => {
        window.location.hash = "#/group";
      });
      await page.getByText(t("app.loading")).waitFor();
    }),
    unfinished: true,
  },
];
