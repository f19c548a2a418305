/** Characters: short enough to type, long enough that length itself protects (NIST SP 800-63B). */
export const passwordLength = { least: 10, most: 200 } as const;
