import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { facts } from "../../src/store/facts";
import { makeDossier } from "../../src/dossier/make";
import { readDossierText } from "../../src/dossier/read";
import { ErrorBoundary } from "../../src/ui/shell/ErrorBoundary";
import { TranslatorContext } from "../../src/ui/kit/hooks/translator-context";
import { i18n } from "../support/render-app";

function Broken(): never {
  throw new Error("a fault of ours");
}

describe("a fault that no page catches", () => {
  it("says so, and gives the dossier with every answer", async () => {
    const dossier = makeDossier(facts, { ...NO_ANSWERS, term: "3-3" }, "2026-11-23");
    appStore.setState({ dossier });
    let saved: Blob | null = null;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved = blob as Blob;
      return "blob:saved";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    // React tells of the fault, which is the point here.
    vi.mocked(console.error).mockImplementation(() => undefined);
    render(
      <TranslatorContext value={i18n}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </TranslatorContext>,
    );
    vi.mocked(console.error).mockClear();
    expect(screen.getByRole("heading", { level: 1, name: i18n.t("failure.title") })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: i18n.t("failure.save") }));
    // jsdom's Blob has no text().
    const text = await new Promise<string | null>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => resolve(reader.result as string | null));
      reader.readAsText(saved ?? new Blob());
    });
    expect(readDossierText(text ?? "", facts)).toEqual({
      ok: true,
      dossier,
      faults: [],
      notes: [],
      datasetVersion: facts.version,
    });
  });
});
