import type { Page } from "playwright-core";

/** One interaction: all events of one click or key press. */
export interface Interaction {
  /** Place and target: "#/questions/who, click on Volgende stap". */
  readonly what: string;
  /** Milliseconds to the next paint, in steps of 8; 0 = under 16, which the browser does not report. */
  readonly duration: number;
}

/** An event as the browser reports it. */
export interface TimedEvent {
  readonly interaction: number;
  readonly what: string;
  readonly duration: number;
}

interface Observed {
  readonly events: TimedEvent[];
  /** Number of interactions on this page so far, including unreported short ones. */
  readonly count: number;
}

/** Groups events into interactions, each with its longest event; unreported ones have 0. */
export function interactionsOf({ events, count }: Observed): Interaction[] {
  const longest = new Map<number, TimedEvent>();
  for (const event of events)
    if (event.duration > (longest.get(event.interaction)?.duration ?? -1)) longest.set(event.interaction, event);
  const reported = [...longest.values()].map(({ what, duration }) => ({ what, duration }));
  const short = Array.from({ length: Math.max(0, count - reported.length) }, () => ({ what: "", duration: 0 }));
  return [...reported, ...short];
}

/**
 * Runs in the page, before its own code. Functions in it must be anonymous: tsx would wrap named ones in a helper of
 * its own.
 */
function observe(): void {
  const events: TimedEvent[] = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, name, target, duration } of list.getEntries() as PerformanceEventTiming[]) {
      if (interactionId === 0) continue;
      const element = target instanceof Element ? target : null;
      const group = element?.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      const own = label?.textContent || element?.id || "something that is gone";
      const what = `${location.hash}, ${name} on ${`${group} ${own}`.trim().replaceAll(/\s+/g, " ").slice(0, 48)}`;
      events.push({ interaction: interactionId, what, duration });
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(window, { timedEvents: events });
  // Headless Chromium sometimes withholds a frame until the next one differs. A point that changes in every frame (at
  // little cost) forces it to show them all.
  document.addEventListener("DOMContentLoaded", () => {
    const point = document.documentElement.appendChild(document.createElement("i"));
    point.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; pointer-events: none";
    point.animate([{ background: "black" }, { background: "white" }], { duration: 34, iterations: Infinity });
  });
}

/**
 * Starts to observe a page.
 * @returns a function that reads what came since the last reading, or since the page was loaded.
 */
export async function startObserving(page: Page): Promise<() => Promise<Interaction[]>> {
  await page.addInitScript(observe);
  let before = { loaded: 0, count: 0 };
  return async () => {
    const { loaded, ...seen } = await page.evaluate(() => {
      const { timedEvents } = window as unknown as { timedEvents: TimedEvent[] };
      const { interactionCount: count } = performance as Performance & { readonly interactionCount: number };
      return { events: timedEvents.splice(0), count, loaded: performance.timeOrigin };
    });
    const earlier = before.loaded === loaded ? before.count : 0;
    before = { loaded, count: seen.count };
    return interactionsOf({ events: seen.events, count: seen.count - earlier });
  };
}
