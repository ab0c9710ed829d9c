import { svg, type TemplateResult } from 'lit-html';
import { begin, periods, ticks, unitFor, type Unit } from './time';

/** How often something was said, period by period, and what it is called. */
export type Series = { label: string; total: number; points: Array<{ from: string; count: number }> };

/** The time that a drawing covers. */
export type Axis = { periods: string[]; unit: Unit };

/** The axis of all that was said, or of the days that are looked at; nothing where there is but one period. */
export function axisOf(all: Series[], window?: { from: string; to: string }): Axis | undefined {
  const days = all.flatMap(({ points }) => points.map(({ from }) => from)).sort();
  const { from, to } = window ?? { from: days[0], to: days.at(-1) };
  if (!from || !to) return undefined;
  const unit = unitFor(from, to);
  const axis = { unit: window || unit === 'YEAR' ? unit : 'MONTH', periods: [] as string[] } satisfies Axis;
  axis.periods = periods(from, to, axis.unit);
  return axis.periods.length > 1 ? axis : undefined;
}

/** What was said in each period of an axis. */
export function countsOn({ periods, unit }: Axis, { points }: Series): number[] {
  const rows = new Map(periods.map((period, i) => [period, i]));
  const counts = periods.map(() => 0);
  for (const { from, count } of points) {
    const row = rows.get(begin(from, unit));
    if (row !== undefined) counts[row]! += count;
  }
  return counts;
}

/** Where a period begins on an axis, in per cent of its width. */
export function share(at: number, { periods }: Axis): string {
  return `${((at / periods.length) * 100).toFixed(3)}%`;
}

/** Bars, the series one upon the other; `height` in CSS pixels stands for `most`. Each bar has the hue of its series. */
export function bars(axis: Axis, series: Array<{ hue: number; counts: number[] }>, most: number, height: number): TemplateResult[] {
  const width = share(axis.periods.length > 40 ? 0.9 : 0.8, axis);
  return axis.periods.flatMap((_, at) => {
    let top = height;
    return series.flatMap(({ hue, counts }) => {
      if (!counts[at]) return [];
      const tall = Math.max((counts[at]! / most) * height, 1.5);
      top -= tall;
      return [svg`<rect class="hue-${hue}" x=${share(at, axis)} width=${width} y=${top.toFixed(1)} height=${tall.toFixed(1)} />`];
    });
  });
}

/** The names of times under an axis, but none that would reach beyond its end; a late one does in a small window. */
export function scale(axis: Axis, y: number): TemplateResult[] {
  return ticks(axis.periods, axis.unit)
    .map(({ at, label }) => ({ at, label, part: at / axis.periods.length }))
    .filter(({ part }) => part < 0.92)
    .map(({ at, label, part }) => svg`<text class=${part > 0.82 ? 'late' : ''} x=${share(at, axis)} y=${y}>${label}</text>`);
}
