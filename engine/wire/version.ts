/** Raised when a message changes its meaning. A client of another version is told to reload. */
export const protocolVersion = 3;
