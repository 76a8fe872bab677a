import { withAnswer } from "../../domain/answer-path";
import type { OwnSettings } from "../../domain/answers";
import type { SliceParts } from "../state";
import { changeShown } from "./trial";

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Merges two trees of settings, dropping undefined and empty values. */
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

/** Actions on own settings. They act on what is shown: the trial if there is one. */
export function ownActions(parts: SliceParts) {
  return {
    /** Merges settings; an undefined value removes its setting. */
    setOwn: (change: OwnSettings) =>
      changeShown(parts, (answers) => {
        const own = merged((answers.own ?? {}) as Tree, change as Tree);
        return withAnswer(answers, "own", Object.keys(own).length === 0 ? undefined : own);
      }),
    /** Removes all settings. */
    resetOwn: () => changeShown(parts, (answers) => withAnswer(answers, "own", undefined)),
  };
}
