export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "12 April 2016" of "2016-04-12"; nothing of nothing. */
export function day(date: string | null): string {
  if (!date) return '';
  const [year, month, ofMonth] = date.split('-').map(Number);
  return `${ofMonth} ${MONTHS[month! - 1]} ${year}`;
}

const numbers = new Intl.NumberFormat('en');

/** "1 quote", "1,204 quotes" */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numbers.format(n)} ${n === 1 ? one : many}`;
}

/** The words without the quotation marks around them. */
export function withoutMarks(text: string): string {
  return text.trim().replace(/^["“”]+|["“”,]+$/g, '');
}

/** The words with one pair of quotation marks around them, whatever they had. */
export function inMarks(text: string): string {
  return `“${withoutMarks(text)}”`;
}

/** A value of the schema, for people: ORGANISATION, "organisation". */
export function lower(value: string): string {
  return value.toLowerCase();
}
