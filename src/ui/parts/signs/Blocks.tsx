import styles from "./signs.module.css";

/** One wish in blocks: points asked, and how many are delivered. */
interface BlockGroup {
  readonly id: string;
  /** Points asked, 1 or more. */
  readonly asked: number;
  /** 0 to `asked`. */
  readonly delivered: number;
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

function Group({ asked, delivered, x }: Drawn) {
  return (
    <g>
      {Array.from({ length: asked }, (_, index) => (
        <rect
          key={index}
          x={x + index * (SIZE.block + SIZE.gap) + 1}
          y={1}
          width={SIZE.block - 2}
          height={SIZE.height - 2}
          data-filled={index < delivered || undefined}
        />
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
