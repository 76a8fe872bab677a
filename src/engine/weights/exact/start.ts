import { type PreparedProblem, ZERO } from "../problem";

/** The simplices that together fill the region of weights, all of the same volume. */
export interface StartSimplices {
  /** How many there are, equal ones left out. */
  readonly count: number;
  /** One at a time; vertex v, coordinate k at `v * n + k`. The array is used again for the next one. */
  readonly each: () => Generator<Float64Array, void, void>;
  /** For each kept criterion the criteria with which it may be exchanged without changing anything, itself included. */
  readonly alike: readonly (readonly number[])[];
}

/** Columns that differ by a constant move every form alike: exchanging their weights changes no difference of two forms. */
function sameColumn(rows: PreparedProblem["rows"], a: number, b: number): boolean {
  const [first] = rows;
  const shift = (first?.[a] ?? 0) - (first?.[b] ?? 0);
  return rows.every((row) => Math.abs((row[a] ?? 0) - (row[b] ?? 0) - shift) < ZERO);
}

/** The next order in lexicographic sense, in place; false (and back at the first order) after the last one. */
function nextOrder(labels: number[]): boolean {
  let i = labels.length - 2;
  while (i >= 0 && (labels[i] as number) >= (labels[i + 1] as number)) i -= 1;
  const more = i >= 0;
  if (more) {
    const pivot = labels[i] as number;
    let j = labels.length - 1;
    while ((labels[j] as number) <= pivot) j -= 1;
    labels[i] = labels[j] as number;
    labels[j] = pivot;
  }
  const tail = labels.splice(i + 1).toReversed();
  labels.push(...tail);
  return more;
}

function numberOfOrders(labels: readonly number[]): number {
  const seen = new Map<number, number>();
  return labels.reduce((product, label, index) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return (product * (index + 1)) / times;
  }, 1);
}

/** Members of a group in the order of `labels`; equal labels are exchangeable members, taken in their own order. */
function membersInOrder(group: readonly number[], labels: readonly number[], labelOf: readonly number[]): number[] {
  const left = group.toSorted((a, b) => a - b);
  return labels.map((label) => {
    const at = left.findIndex((k) => labelOf[k] === label);
    return left.splice(at, 1)[0] ?? 0;
  });
}

/** Vertices e_t of the top group, then the means of the top group with the first 1, 2, ... of the others. */
function fill(into: Float64Array, top: readonly number[], rest: readonly number[]): void {
  const n = top.length + rest.length;
  into.fill(0);
  top.forEach((k, v) => {
    into[v * n + k] = 1;
  });
  rest.forEach((_, l) => {
    const share = 1 / (top.length + l + 1);
    const base = (top.length + l) * n;
    for (const k of [...top, ...rest.slice(0, l + 1)]) into[base + k] = share;
  });
}

/**
 * Cuts the region into simplices of equal volume.
 * The full simplex is one. Where weights must agree with the answers, every order o1, o2, ... of the criteria below the
 * top group T (group after group) gives one simplex, with the vertices e_t (t in T) and the means over T + {o1..ol}:
 * w = sum y_t e_t + sum z_l (e_T + e_o1 + .. + e_ol) with y, z >= 0 says w_t >= w_o1 >= w_o2 >= ... >= 0 and no more.
 * Exchanging criteria of one group maps these onto each other, so their volumes are equal; orders that differ only by
 * exchanging equal columns give the same answer, and one of them stands for all.
 */
export function startSimplices({ rows, groups, kept }: PreparedProblem): StartSimplices {
  const n = kept.length;
  const groupOf = kept.map((_, k) => groups.findIndex((group) => group.includes(k)));
  const alike = kept.map((_, a) =>
    kept.flatMap((__, b) => (groupOf[a] === groupOf[b] && sameColumn(rows, a, b) ? [b] : [])),
  );
  const labelOf = alike.map((same) => same[0] ?? 0);
  const [top = [], ...lower] = groups;
  const firstLabels = lower.map((group) => group.map((k) => labelOf[k] ?? 0).toSorted((a, b) => a - b));
  const count = firstLabels.reduce((product, labels) => product * numberOfOrders(labels), 1);

  function* each(): Generator<Float64Array, void, void> {
    const vertices = new Float64Array(n * n);
    const orders = firstLabels.map((labels) => [...labels]);
    do {
      fill(
        vertices,
        top,
        lower.flatMap((group, g) => membersInOrder(group, orders[g] ?? [], labelOf)),
      );
      yield vertices;
    } while (orders.some(nextOrder));
  }
  return { count, each, alike };
}
