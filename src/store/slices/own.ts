import { withAnswer } from "../../domain/answer-path";
import type { OwnSettings } from "../../domain/answers";
import type { SliceParts } from "../state";
import { changeShown } from "./trial";

/** What can be done with a person's own settings. Acts on what is shown: the trial where there is one. */
export interface OwnActions {
  /** Sets some of them; the others stay. A value that is undefined takes its setting out. */
  setOwn(change: OwnSettings): void;
  /** Takes all of them out. */
  resetOwn(): void;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Two trees of settings put together; what is undefined or empty goes. */
function merged(old: Tree, change: Tree): Tree {
  const entries = Object.entries({ ...old, ...change }).map(([key, value]): [string, unknown] => {
    const before = old[key];
    return [key, isTree(value) && key in change ? merged(isTree(before) ? before : {}, value) : value];
  });
  const kept = entries.filter(
    ([, value]) => value !== undefined && !(isTree(value) && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept);
}

/** The actions of the own settings. */
export function ownActions(parts: SliceParts): OwnActions {
  return {
    setOwn: (change) =>
      changeShown(parts, (answers) => {
        const own = merged((answers.own ?? {}) as Tree, change as Tree);
        return withAnswer(answers, "own", Object.keys(own).length === 0 ? undefined : own);
      }),
    resetOwn: () => changeShown(parts, (answers) => withAnswer(answers, "own", undefined)),
  };
}
