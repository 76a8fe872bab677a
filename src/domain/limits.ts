/** Minimum and maximum number of forms, or scenarios, in one comparison. */
export const COMPARE_LIMITS = { least: 2, most: 4 } as const;

/** How many forms a combination may add to the running ones. */
export const MOST_ADDED = 3;

/** How long something cleared, replaced or removed can be restored, in minutes. */
export const UNDO_MINUTES = 10;
