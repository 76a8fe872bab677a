import styles from "./signs.module.css";

/** One wish in blocks: points asked, and how many are delivered. */
export interface BlockGroup {
  readonly id: string;
  /** Points asked, 1 or more. */
  readonly asked: number;
  /** 0 to `asked`. */
  readonly delivered: number;
  /** Points delivered before a trial; absent = not compared. */
  readonly before?: number | undefined;
}

/** Width of a block, the gap between blocks, and between wishes, in drawing units. */
const SIZE = { block: 14, gap: 3, between: 12, height: 14, line: 20 } as const;

interface Drawn extends BlockGroup {
  readonly x: number;
}

function widthOf({ asked }: BlockGroup): number {
  return asked * SIZE.block + (asked - 1) * SIZE.gap;
}

/** The start of each wish. */
export function placed(groups: readonly BlockGroup[]): { readonly groups: readonly Drawn[]; readonly width: number } {
  let x = 0;
  const drawn = groups.map((group) => {
    const here = { ...group, x };
    x += widthOf(group) + SIZE.between;
    return here;
  });
  return { groups: drawn, width: Math.max(1, x - SIZE.between) };
}

/** One point: delivered or missed, with a plus or dashed where a trial changes it. */
function Block({ group, index }: { readonly group: Drawn; readonly index: number }) {
  const { delivered, before = delivered } = group;
  const x = group.x + index * (SIZE.block + SIZE.gap);
  const filled = index < delivered;
  return (
    <>
      <rect
        x={x + 1}
        y={1}
        width={SIZE.block - 2}
        height={SIZE.height - 2}
        data-filled={filled || undefined}
        data-lost={(!filled && index < before) || undefined}
      />
      {filled && index >= before && (
        <path
          data-new
          d={`M${x + SIZE.block / 2} 4v${SIZE.height - 8}M${x + 4} ${SIZE.height / 2}h${SIZE.block - 8}`}
        />
      )}
    </>
  );
}

function Group(group: Drawn) {
  const { asked, delivered, x } = group;
  return (
    <g>
      {Array.from({ length: asked }, (_, index) => (
        <Block key={index} group={group} index={index} />
      ))}
      {delivered < asked && <path d={`M${x} ${SIZE.line - 2}h${widthOf({ id: "", asked, delivered })}`} />}
    </g>
  );
}

/**
 * Points as blocks, grouped by wish; wishes with missing points are underlined. Decorative: the numbers are next to it.
 */
export function Blocks({ groups }: { readonly groups: readonly BlockGroup[] }) {
  const drawn = placed(groups);
  return (
    <svg className={styles.blocks} viewBox={`0 0 ${drawn.width} ${SIZE.line}`} width={drawn.width} aria-hidden="true">
      {drawn.groups.map((group) => (
        <Group key={group.id} {...group} />
      ))}
    </svg>
  );
}
