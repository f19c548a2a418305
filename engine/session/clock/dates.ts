const millisecondsADay = 86_400_000;

/** The ISO day (`YYYY-MM-DD`) a number of days after another. The Gregorian calendar alone: no time zone, no clock. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}
