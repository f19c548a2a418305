/** A day of the scenario's calendar, `YYYY-MM-DD`, without a time zone. */
export type ScenarioDay = string;

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** English as the Council writes it: "14 April", "Ghana, Norway and Mexico". */
const british = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    numberFormats.set(key, format);
  }
  return format;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(british(locale), options);
    dateFormats.set(key, format);
  }
  return format;
}

/** Numbers, days, times and lengths of time in one language. */
export interface Formatter {
  /** `182,000`; at most `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** `+41,000`, `−3`, `0`. */
  readonly signed: (value: number, digits?: number) => string;
  /** From 0 to 1, as `38 %`. */
  readonly share: (value: number) => string;
  /** `14 April`. */
  readonly day: (day: ScenarioDay) => string;
  /** `14 April 2031`. */
  readonly dayAndYear: (day: ScenarioDay) => string;
  /** `14 – 27 April`. */
  readonly days: (from: ScenarioDay, to: ScenarioDay) => string;
  /** An instant on the reader's own clock: `09:12`. */
  readonly clockTime: (instant: number) => string;
  /** An instant in the reader's own calendar: `3 May, 09:12`. */
  readonly moment: (instant: number) => string;
  /** `Ghana, Norway and Mexico`. */
  readonly list: (names: readonly string[]) => string;
}

export function formatterFor(locale: string): Formatter {
  const day = (value: ScenarioDay) => new Date(`${value}T00:00:00Z`);
  return {
    number: (value, digits = 0) => numberFormat(locale, { maximumFractionDigits: digits }).format(value),
    signed: (value, digits = 0) =>
      numberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '−'),
    share: (value) => numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value),
    day: (value) => dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day(value)),
    dayAndYear: (value) =>
      dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        day(value),
      ),
    days: (from, to) =>
      dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(day(from), day(to)),
    clockTime: (instant) => dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(instant),
    moment: (instant) =>
      dateFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(
        instant,
      ),
    list: (names) => new Intl.ListFormat(british(locale), { type: 'conjunction' }).format(names),
  };
}

/** Time that is left, in milliseconds, as `1:18` or `1:02:09`; never below zero, and a started second counts whole. */
export function countdown(milliseconds: number): string {
  const total = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** A join code in two groups that a voice can read out: `K7M-4PX`. */
export function groupCode(code: string): string {
  const half = Math.ceil(code.length / 2);
  return code.length < 6 ? code : `${code.slice(0, half)}-${code.slice(half)}`;
}
