import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { go } from '../page';
import { Place } from '../place';
import { count } from '../text/words';
import { axisOf, bars, countsOn, scale, share, type Axis, type Series } from './bars';
import { begin, end, named, unitFor, type Unit } from './time';

const HEIGHT = 96;
/** For the names of times under the bars. */
const FOOT = 20;

/** The days that the timeline shows; all where the address names none. */
export function windowOf(place: Place): { from: string; to: string } | undefined {
  const [from, to] = [place.get('from'), place.get('to')];
  return from && to ? { from, to } : undefined;
}

/** What the timeline of a place is counted by. */
export function unitOf(place: Place): Unit {
  const window = windowOf(place);
  return window ? unitFor(window.from, window.to) : 'MONTH';
}

/** A part of an axis: the first and the last period in it. */
type Brush = { first: number; last: number };

/**
 * What was said over time, `series` in colours within `all`. A stretch of it is chosen with the pointer or with the arrow
 * keys, and is then in the address as `since` and `until`; what is listed beside it follows. A chosen stretch can be
 * looked at more closely: `from` and `to`.
 */
export function timeline(all: Series, series: Series[], place: Place): TemplateResult | typeof nothing {
  const axis = axisOf([all], windowOf(place));
  if (!axis) return nothing;
  const counts = countsOn(axis, all);
  const parts = series.map((each, i) => ({ hue: i + 1, counts: countsOn(axis, each) }));
  // what has two topics counts in both: then the parts are more than the whole
  const rest = counts.map((n, at) => Math.max(0, n - parts.reduce((sum, part) => sum + part.counts[at]!, 0)));
  const stack = [...parts, { hue: 0, counts: rest }];
  const most = Math.max(1, ...axis.periods.map((_, at) => stack.reduce((sum, part) => sum + part.counts[at]!, 0)));
  const brush = brushOf(axis, place);
  const said = tell(axis, counts, brush);
  return html`<div class="timeline">
    <div
      class="brush"
      tabindex="0"
      role="slider"
      aria-label="When it was said"
      aria-valuemin="0"
      aria-valuemax=${axis.periods.length - 1}
      aria-valuenow=${brush?.last ?? 0}
      aria-valuetext=${said}
      @keydown=${(event: KeyboardEvent) => press(event, axis)}
      @pointerdown=${(event: PointerEvent) => drag(event, axis, brush)}
    >
      <svg width="100%" height=${HEIGHT + FOOT} aria-hidden="true">
        <rect class="chosen" x=${brush ? share(brush.first, axis) : 0} width=${brush ? share(brush.last + 1 - brush.first, axis) : 0} y="0" height=${HEIGHT} />
        ${bars(axis, stack, most, HEIGHT)}
        <line x1="0" x2="100%" y1=${HEIGHT} y2=${HEIGHT} />
        ${scale(axis, HEIGHT + FOOT - 4)}
        ${axis.periods.map((period, at) => svg`<rect class="touch" x=${share(at, axis)} width=${share(1, axis)} y="0" height=${HEIGHT}><title>${named(period, axis.unit)}: ${count(counts[at]!, 'quote')}</title></rect>`)}
      </svg>
    </div>
    <p class="figures" role="status">${said} ${controls(axis, brush, place)}</p>
  </div>`;
}

function controls(axis: Axis, brush: Brush | undefined, place: Place): TemplateResult {
  return html`${brush && brush.last > brush.first && axis.unit !== 'DAY' ? html`<a href=${closer(axis, brush)} data-replace>Look closer</a> ` : nothing}
  ${brush ? html`<a href=${place.with({ since: undefined, until: undefined, ...FIRST_PAGE })} data-replace>Any time</a> ` : nothing}
  ${windowOf(place) ? html`<a href=${wider(place)} data-replace>The whole time</a>` : nothing}`;
}

const FIRST_PAGE = { after: undefined, before: undefined };

function closer({ periods, unit }: Axis, { first, last }: Brush): string {
  return Place.here().with({ from: periods[first], to: end(periods[last]!, unit) });
}

function wider(place: Place): string {
  return place.with({ from: undefined, to: undefined });
}

/** The stretch that the address has chosen, as far as it lies on the axis. */
function brushOf({ periods, unit }: Axis, place: Place): Brush | undefined {
  const [since, until] = [place.get('since'), place.get('until')];
  if (!since && !until) return undefined;
  const first = since ? periods.findIndex((period) => end(period, unit) >= since) : 0;
  const last = until ? periods.findLastIndex((period) => period <= begin(until, unit)) : periods.length - 1;
  return first < 0 || last < first ? undefined : { first, last };
}

/** "April 2016 to May 2016: 12 quotes." */
function tell({ periods, unit }: Axis, counts: number[], brush: Brush | undefined): string {
  const { first, last } = brush ?? { first: 0, last: periods.length - 1 };
  const n = counts.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  const names = [...new Set([first, last])].map((at) => named(periods[at]!, unit));
  return `${names.join(' to ')}: ${count(n, 'quote')}.`;
}

function choose({ periods, unit }: Axis, brush: Brush): void {
  void go(Place.here().with({ since: periods[brush.first], until: end(periods[brush.last]!, unit), ...FIRST_PAGE }), true);
}

/**
 * Arrows move what is chosen, with shift its end; plus looks closer, minus and Escape go back. What is chosen is what the
 * address says: the next key may come before the last one's answer is drawn.
 */
function press(event: KeyboardEvent, axis: Axis): void {
  const brush = brushOf(axis, Place.here());
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  const most = axis.periods.length - 1;
  if (step) choose(axis, moved(brush ?? { first: step > 0 ? -1 : most + 1, last: step > 0 ? -1 : most + 1 }, step, event.shiftKey, most));
  else if (event.key === '+' && brush) void go(closer(axis, brush), true);
  else if ((event.key === '-' || event.key === 'Escape') && (brush || windowOf(Place.here()))) back(brush);
  else return;
  event.preventDefault();
}

function moved({ first, last }: Brush, step: number, extend: boolean, most: number): Brush {
  if (extend) return { first, last: Math.min(Math.max(last + step, first), most) };
  const by = Math.min(Math.max(step, -first), most - last);
  return { first: first + by, last: last + by };
}

function back(brush: Brush | undefined): void {
  const place = Place.here();
  void go(brush ? place.with({ since: undefined, until: undefined, ...FIRST_PAGE }) : wider(place), true);
}

/** From where the pointer went down to where it goes up; a touch of what alone was chosen takes it back. */
function drag(down: PointerEvent, axis: Axis, brush: Brush | undefined): void {
  const area = down.currentTarget as HTMLElement;
  const { left, width } = area.getBoundingClientRect();
  const at = ({ clientX }: PointerEvent) => Math.min(Math.max(Math.floor(((clientX - left) / width) * axis.periods.length), 0), axis.periods.length - 1);
  const start = at(down);
  const stretch = (event: PointerEvent): Brush => ({ first: Math.min(start, at(event)), last: Math.max(start, at(event)) });
  const chosen = area.querySelector('.chosen')!;
  const move = (event: PointerEvent) => show(chosen, axis, stretch(event));
  const ended = new AbortController();
  const { signal } = ended;
  const up = (event: PointerEvent) => {
    ended.abort();
    const now = stretch(event);
    if (now.first === now.last && brush?.first === now.first && brush.last === now.last) back(brush);
    else choose(axis, now);
  };
  area.setPointerCapture(down.pointerId);
  area.addEventListener('pointermove', move, { signal });
  area.addEventListener('pointerup', up, { signal });
  // a finger that turns out to scroll the page chooses nothing
  area.addEventListener('pointercancel', () => (ended.abort(), show(chosen, axis, brush)), { signal });
}

function show(chosen: Element, axis: Axis, brush: Brush | undefined): void {
  chosen.setAttribute('x', brush ? share(brush.first, axis) : '0');
  chosen.setAttribute('width', brush ? share(brush.last + 1 - brush.first, axis) : '0');
}
