import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { to, type Place } from '../place';
import { count } from '../text/words';
import { axisOf, bars, countsOn, type Axis, type Series } from './bars';
import { windowOf } from './timeline';

/** Of one timeline, in CSS pixels. */
const HEIGHT = 22;

/** Speakers below each other, each with a small timeline, all on the axis of `all`: one sees who spoke when. */
export function rows(all: Series, speakers: Array<Series & { id: string }>, place: Place): TemplateResult | typeof nothing {
  if (!speakers.length) return nothing;
  const axis = axisOf([all], windowOf(place));
  const counts = axis ? speakers.map((each) => countsOn(axis, each)) : [];
  const most = Math.max(1, ...counts.flat());
  return html`<h2>Who speaks about it</h2>
    <ul class="rows">
      ${speakers.map(({ id, label, total }, i) => {
        const chosen = place.get('speaker') === id;
        const address = place.with({ speaker: chosen ? undefined : id, after: undefined, before: undefined });
        return html`<li>
          <a class="choice" href=${address} data-replace aria-current=${chosen ? 'true' : nothing}><span>${label}</span> <span class="figure" title=${count(total, 'quote')}>${total}</span></a>
          ${axis ? spark(axis, counts[i]!, most) : nothing}
          <a class="onward" href=${to.actor(id)} aria-label="All about ${label}" title="All about ${label}">→</a>
        </li>`;
      })}
    </ul>`;
}

function spark(axis: Axis, counts: number[], most: number): TemplateResult {
  return html`<svg class="spark" width="100%" height=${HEIGHT} aria-hidden="true">
    <line x1="0" x2="100%" y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />${svg`${bars(axis, [{ hue: 1, counts }], most, HEIGHT - 1)}`}
  </svg>`;
}
