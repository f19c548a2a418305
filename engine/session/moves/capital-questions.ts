/** What can be asked of the concerned state's capital, as the crisis model knows it. */
export const capitalQuestions = ['observers', 'mission', 'access', 'talks', 'restraint'] as const;
export type CapitalQuestion = (typeof capitalQuestions)[number];
