import { nextTurn, type RobustnessReply, type RobustnessRequest, runRobustness } from "../engine/weights/run";

/** The question that somebody waits for. */
let current = 0;

function reply(message: RobustnessReply): void {
  self.postMessage(message);
}

async function answer({ id, problem, options }: Extract<RobustnessRequest, { kind: "ask" }>): Promise<void> {
  try {
    const found = await runRobustness(problem, options, {
      onNews: (news) => reply({ kind: "news", id, news }),
      turn: nextTurn,
      cancelled: () => current !== id,
    });
    if (found !== null) reply({ kind: "answer", id, answer: found });
  } catch (error) {
    reply({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<RobustnessRequest>) => {
  if (data.kind === "cancel") {
    if (current === data.id) current = 0;
    return;
  }
  current = data.id;
  void answer(data);
});
