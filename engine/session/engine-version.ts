/** Raised whenever a slice changes its shape or `evolve` its meaning: snapshots of another version are not used. */
export const engineVersion = '5';
