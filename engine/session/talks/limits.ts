/** Characters of one message. */
export const longestMessage = 2_000;
