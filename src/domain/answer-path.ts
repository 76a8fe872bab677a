import type { Answers } from "./answers";

/** The answer at the path of a question ("staff.now"); undefined = not answered. */
export function answerAt(answers: Answers, path: string): unknown {
  const [group = "", key] = path.split(".");
  const value = (answers as unknown as Record<string, unknown>)[group];
  if (key === undefined) return value;
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** A copy of the answers with one answer set, or removed when `value` is undefined. */
export function withAnswer(answers: Answers, path: string, value: unknown): Answers {
  const [group = "", key] = path.split(".");
  const record = answers as unknown as Record<string, unknown>;
  const put = (target: Record<string, unknown>, name: string, inner: unknown) => {
    const { [name]: _old, ...rest } = target;
    return inner === undefined ? rest : { ...rest, [name]: inner };
  };
  if (key === undefined) return put(record, group, value) as unknown as Answers;
  const inner = put((record[group] ?? {}) as Record<string, unknown>, key, value);
  return { ...record, [group]: inner } as unknown as Answers;
}
