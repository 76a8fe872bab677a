import type { Locator, Page } from "playwright-core";
import type { Stage } from "../support/browser";
import { openAdvice, openWhatIf } from "./dossier";
import { ascending, beside, quantile, type Section } from "./document";
import { startObserving, type Interaction } from "./observe";
import { type Act, answerQuestionnaire } from "./walk";

const THROTTLE = 4;
const AIM = 100;
/** Interaction to next paint (web.dev/articles/inp) is the longest interaction, ignoring one in this many. */
const PER_OUTLIER = 50;
/** Time between two actions of a person who looks at what happened, and of one in haste, in milliseconds. */
const PAUSES = { "with a second between two acts": 1000, "in haste": 300 } as const;
/** Time for the certainty to come from a worker and be shown, in milliseconds. */
const SETTLED = 3000;

async function slowPage(stage: Stage): Promise<{ readonly page: Page; readonly read: () => Promise<Interaction[]> }> {
  const page = await stage.open({ viewport: { width: 412, height: 823 } });
  const read = await startObserving(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  return { page, read };
}

/** Changes each control of the panel as a person would. */
async function tryEverything(page: Page, act: Act): Promise<void> {
  await act(openWhatIf(page));
  const panel = page.locator("section[aria-labelledby='what-if']");
  for (const step of await panel.locator("details").all())
    if ((await step.getAttribute("open")) === null) await act(step.locator("summary").click());
  const each = async (which: Locator, change: (one: Locator) => Promise<void>) => {
    for (const one of await which.all()) if (await one.isVisible()) await change(one);
  };
  await each(panel.locator("input[type=radio]"), (one) => act(one.click({ force: true })));
  await each(panel.locator("input[type=checkbox]"), (one) => act(one.click()));
  await each(panel.locator("select"), async (one) => {
    await one.focus();
    for (let times = 0; times < 2; times += 1) await act(one.press("ArrowDown"));
  });
  await each(panel.locator("input[type=text]"), async (one) => {
    await act(one.click());
    await act(one.press("ControlOrMeta+A"));
    for (const key of "0,4") await act(one.press(key));
    await act(one.press("Tab"));
  });
  const back = page.getByRole("button", { name: "Stap terug" });
  for (let times = 0; times < 5 && (await back.first().isVisible()); times += 1) await act(back.first().click());
}

function rowOf(name: string, interactions: readonly Interaction[]): readonly string[] {
  const times = ascending(interactions.map(({ duration }) => duration));
  const [p50, p75, p95] = [0.5, 0.75, 0.95].map((share) => quantile(times, share));
  const most = times.at(-1) ?? NaN;
  const inp = times.at(-1 - Math.floor(times.length / PER_OUTLIER)) ?? NaN;
  const milliseconds = (ms: number | undefined) => (ms === 0 ? "under 16" : `${ms}`);
  const over = interactions.filter(({ duration }) => duration > AIM);
  const named = over
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, 8)
    .map(({ what, duration }) => `${what}: ${duration}`);
  return [
    name,
    `${times.length}`,
    milliseconds(p50),
    milliseconds(p75),
    milliseconds(p95),
    beside(milliseconds(inp), inp <= AIM),
    milliseconds(most),
    `${over.length}`,
    named.join("; "),
  ];
}

/** The whole questionnaire, the way to the advice, and every control of the live what-if, at one pace. */
async function rowsAt(stage: Stage, pace: keyof typeof PAUSES): Promise<readonly (readonly string[])[]> {
  const { page, read } = await slowPage(stage);
  const act: Act = async (what) => {
    await what;
    await page.waitForTimeout(PAUSES[pace]);
  };
  await page.goto(stage.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await answerQuestionnaire(page, act);
  const questionnaire = await read();
  await act(page.getByRole("link", { name: "Toon het advies" }).click());
  await page.getByRole("link", { name: /^Wat als/ }).waitFor();
  const advice = await read();
  await openAdvice(page, stage.address);
  await page.waitForTimeout(SETTLED);
  await read();
  await tryEverything(page, act);
  const whatIf = await read();
  await page.context().close();
  return [
    rowOf(`questionnaire and overview, ${pace}`, questionnaire),
    rowOf("from the overview to the advice", advice),
    rowOf(`what if, ${pace}`, whatIf),
  ];
}

/** Interaction to next paint during the whole questionnaire, and in the live what-if. */
export async function measureInteractions(stage: Stage): Promise<Section> {
  const rows = [];
  for (const pace of Object.keys(PAUSES) as (keyof typeof PAUSES)[]) rows.push(...(await rowsAt(stage, pace)));
  return {
    title: `Interaction to next paint, processor ${THROTTLE} times slower`,
    text: [
      `From a key or a click to the next frame, as the browser's Event Timing tells it (in steps of 8 ms, from 16 ms on), in a window of 412 by 823 px. Once with a second between two acts, and once in haste, with ${PAUSES["in haste"]} ms: then the work for one act may not be done when the next one comes. The questionnaire: every choice of every question, a combobox, typed numbers, a wrong number, the overview and a change from there. What if: every control of the panel, and steps back. INP as it is defined: the longest, but for one in ${PER_OUTLIER} interactions. Aim: at most ${AIM} ms.`,
    ],
    head: ["part", "interactions", "p50 ms", "p75 ms", "p95 ms", "INP ms", "most ms", `over ${AIM} ms`, "which"],
    rows,
  };
}
