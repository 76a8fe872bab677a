import { useEffect, useEffectEvent, useRef, useState } from "react";
import { exportMatter } from "../../../../store/files";
import type { DrawResult } from "../../../../workers/drawing";
import { drawAhead } from "../../../../workers/export-job";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { Advised } from "../../../../store/advice";
import { dossierNow, pdfFile, preparePdf } from "./make-files";
import type { DocumentChoice } from "./use-export";

/** A PDF drawn in advance. */
interface Ahead {
  /** The dossier inside it. */
  readonly dossier: string;
  readonly drawing: Promise<DrawResult>;
}

/** What is known about the PDF drawn in advance. */
interface DrawnAhead {
  /** Number of pages; null = not yet known. */
  readonly pages: number | null;
  /** The PDF of the present answers; null = it must be drawn. */
  readonly take: () => Promise<DrawResult | null>;
}

/**
 * Draws the chosen PDF while its choices are on the page, so that its number of pages is known and the file is ready
 * when requested.
 * @param choice null = nothing that can be drawn.
 * @param busy whether a file is being made: nothing new is started meanwhile, but what was started continues.
 */
export function useDrawnAhead(advised: Advised, choice: DocumentChoice | null, busy: boolean): DrawnAhead {
  const i18n = useTranslator();
  const ahead = useRef<Ahead | null>(null);
  const [counted, setCounted] = useState<{ readonly of: string; readonly pages: number | null } | null>(null);
  // The page's own calculations come first.
  const ready = choice !== null && advised.known.analysis != null;
  const chosen = ready ? [i18n.language, choice.length, ...choice.forms].join(" ") : null;
  const free = useEffectEvent(() => !busy);
  const draw = useEffectEvent(async (signal: AbortSignal): Promise<DrawResult> => {
    if (choice === null) throw new Error("nothing is chosen");
    const matter = await exportMatter(advised, choice.forms, signal);
    return pdfFile(i18n, matter, choice.length, { signal }, drawAhead);
  });
  const { report } = advised;
  useEffect(() => preparePdf(i18n), [i18n]);
  useEffect(() => {
    if (chosen === null || !free()) return undefined;
    const control = new AbortController();
    const drawing = draw(control.signal);
    ahead.current = { dossier: dossierNow(), drawing };
    // A failure here is reported when the file is requested.
    void drawing.then(
      ({ pages }) => setCounted({ of: chosen, pages }),
      () => undefined,
    );
    return () => {
      control.abort();
      ahead.current = null;
    };
  }, [chosen, report]);
  const take = async () => {
    const { current } = ahead;
    return current === null || current.dossier !== dossierNow() ? null : current.drawing.catch(() => null);
  };
  return { pages: counted !== null && counted.of === chosen ? counted.pages : null, take };
}
