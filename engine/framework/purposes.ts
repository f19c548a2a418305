/**
 * What a measure is for, as far as a line of the assessment asks. The catalogue's faces say how coercive a measure is and
 * which tool of the report it belongs to; these marks say the rest.
 */
export const purposes = [
  /** Brings parties to talk. */
  'mediation',
  /** Offers something for restraint. */
  'inducement',
  /** Warns in public. */
  'warning',
  /** Words alone: an appeal, a statement, a demand. */
  'words',
  /** Finds out and reports. */
  'reporting',
  /** Settles the conflict between the parties. */
  'settlement',
  /** Aimed at those responsible. */
  'targeted',
  /** Hits a whole economy. */
  'blanket',
  /** A restriction that works only if somebody watches over it. */
  'to-be-monitored',
  /** Watches over sanctions. */
  'monitoring',
  /** Ends sanctions. */
  'lifts-sanctions',
  /** Protects people where they are. */
  'protection',
  /** Stands under the command of the United Nations. */
  'un-command',
  /** With the state's consent, and yet allowed to use force for those it protects. */
  'robust-rules',
  /** Arms one side. */
  'arms-a-side',
  /** Brings people home, or gives them back what is theirs. */
  'return',
  /** Helps those in need or in flight. */
  'relief',
  /** Takes witnesses and protectors away. */
  'withdrawal',
  /** Calls the General Assembly under Uniting for Peace. */
  'uniting-for-peace',
  /** Disarms, demobilises and reintegrates. */
  'ddr',
  /** Rebuilds an army or a police under civilian control. */
  'forces-reform',
  /** Courts, police, prisons, codes. */
  'justice-institutions',
  /** Tries those responsible. */
  'prosecution',
  /** Tells the truth, makes amends. */
  'reconciliation',
  /** Spares those responsible. */
  'amnesty',
  /** Rebuilds what was destroyed, and markets. */
  'growth',
  /** Gives work, not least to those who fought. */
  'jobs',
  /** Hands power to local leadership. */
  'ownership',
  /** Governs in the country's place. */
  'trusteeship',
] as const;
export type Purpose = (typeof purposes)[number];
