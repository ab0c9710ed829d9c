import { MONTHS } from '../text/words';

/** What quotes are counted by. */
export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** How many days an axis may have, for each unit but the largest, before its bars are too thin to tell apart. */
const MOST_DAYS: Array<[Unit, number]> = [
  ['DAY', 62],
  ['WEEK', 500],
  ['MONTH', 3700],
];

const DAY = 86_400_000;

/** The unit for an axis from one day to another, both like "2016-04-12". */
export function unitFor(from: string, to: string): Unit {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return MOST_DAYS.find(([, most]) => days <= most)?.[0] ?? 'YEAR';
}

/** The first day of the period that a day lies in. */
export function begin(day: string, unit: Unit): string {
  if (unit === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'MONTH') return `${day.slice(0, 7)}-01`;
  const date = new Date(day);
  // weeks begin on Monday
  return unit === 'WEEK' ? shifted(day, -((date.getUTCDay() + 6) % 7)) : day;
}

/** The first day of the period after the one that begins on a day. */
export function after(period: string, unit: Unit): string {
  if (unit === 'DAY') return shifted(period, 1);
  if (unit === 'WEEK') return shifted(period, 7);
  return begin(shifted(period, unit === 'MONTH' ? 31 : 366), unit);
}

/** The last day of a period. */
export function end(period: string, unit: Unit): string {
  return shifted(after(period, unit), -1);
}

/** Every period from the one that `from` lies in to that of `to`, by its first day. */
export function periods(from: string, to: string, unit: Unit): string[] {
  const all: string[] = [];
  for (let period = begin(from, unit); period <= to; period = after(period, unit)) all.push(period);
  return all;
}

/** "2016", "April 2016", "12 April 2016", "week of 11 April 2016" */
export function named(period: string, unit: Unit): string {
  const [year, month, day] = period.split('-').map(Number);
  if (unit === 'YEAR') return `${year}`;
  const ofYear = `${MONTHS[month! - 1]} ${year}`;
  if (unit === 'MONTH') return ofYear;
  return unit === 'WEEK' ? `week of ${day} ${ofYear}` : `${day} ${ofYear}`;
}

const MOST_TICKS = 5;

/** Where an axis is labelled, and how: years under months, months under weeks and days; few enough to be read. */
export function ticks(all: string[], unit: Unit): Array<{ at: number; label: string }> {
  const larger: Unit = unit === 'DAY' || unit === 'WEEK' ? 'MONTH' : 'YEAR';
  const starts = all.map((period, at) => ({ at, period })).filter(({ at, period }) => at > 0 && begin(period, larger) !== begin(all[at - 1]!, larger));
  const [marks, by] = starts.length > 1 ? [starts, larger] : [all.map((period, at) => ({ at, period })), unit];
  const step = Math.ceil(marks.length / MOST_TICKS);
  return marks
    .filter((_, i) => i % step === 0)
    .map(({ at, period }) => ({ at, label: short(by === 'WEEK' ? period : begin(period, by), by) }));
}

function short(period: string, unit: Unit): string {
  const [year, month, day] = period.split('-').map(Number);
  const name = MONTHS[month! - 1]!.slice(0, 3);
  return { YEAR: `${year}`, MONTH: `${name} ${year}`, WEEK: `${day} ${name}`, DAY: `${day} ${name}` }[unit];
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}
