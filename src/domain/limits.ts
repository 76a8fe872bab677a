/** Fewest and most forms, or scenarios, in one comparison. */
export const COMPARE_LIMITS = { least: 2, most: 4 } as const;

/** How many forms a combination may add to those that run. */
export const MOST_ADDED = 3;

/** How long what was cleared, replaced or removed can be brought back, in minutes. */
export const UNDO_MINUTES = 10;
