import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { to } from '../place';
import { count } from '../text/words';

/** Somebody that an actor appears with, and whom those appear with in turn. */
export type Companion = {
  articleCount: number;
  actor: { id: string; name: string; mentionedWith: Array<{ articleCount: number; actor: { id: string } }> };
};

type Bond = { from: number; to: number; articles: number };

/** Of one name, in CSS pixels. The style sheet has the same. */
const ROW = 30;
/** Where the dots stand: the arcs bow out to the left of them. */
const AXIS = 76;
const WIDEST = 66;

/**
 * With whom an actor appears, as a graph to walk on: a name a line, a dot as large as the articles they share, an arc
 * between two that also appear together. Each name leads to their own page, where the graph goes on.
 */
export function company(name: string, companions: Companion[]): TemplateResult | typeof nothing {
  if (!companions.length) return nothing;
  const bonds = bondsOf(companions);
  const height = ROW * companions.length;
  return html`<section class="company">
    <h2 id="company">Appears with</h2>
    <ul aria-labelledby="company" @keydown=${step} @pointerover=${light} @focusin=${light} @pointerleave=${light} @focusout=${light}>
      ${companions.map(({ actor, articleCount }, i) => html`<li>
        <a href=${to.actor(actor.id)} data-node=${i} data-onto=".company a" title="${actor.name}: in ${count(articleCount, 'article')} with ${name}${among(i, bonds, companions)}"
          ><span>${actor.name}</span><span class="figure">${articleCount}<span class="unseen"> ${articleCount === 1 ? 'article' : 'articles'}</span></span></a
        >
      </li>`)}
    </ul>
    <svg viewBox="0 0 ${AXIS + 10} ${height}" width=${AXIS + 10} height=${height} aria-hidden="true">
      ${bonds.map(arc)} ${companions.map(({ articleCount }, i) => svg`<circle cx=${AXIS} cy=${middle(i)} r=${radius(articleCount, companions)} data-end=${i} />`)}
    </svg>
  </section>`;
}

/** Each two of them that appear together, once. */
function bondsOf(companions: Companion[]): Bond[] {
  const rows = new Map(companions.map(({ actor }, i) => [actor.id, i]));
  const bonds = new Map<string, Bond>();
  companions.forEach(({ actor }, i) => {
    for (const { actor: other, articleCount } of actor.mentionedWith) {
      const j = rows.get(other.id);
      if (j === undefined || i === j) continue;
      const [from, to] = i < j ? [i, j] : [j, i];
      bonds.set(`${from} ${to}`, { from, to, articles: articleCount });
    }
  });
  return [...bonds.values()];
}

/** ", and with Russia, Turkey": what the arcs say, in words. */
function among(row: number, bonds: Bond[], companions: Companion[]): string {
  const others = bonds.flatMap(({ from, to }) => (from === row ? [to] : to === row ? [from] : []));
  return others.length ? `; also together with ${others.map((other) => companions[other]!.actor.name).join(', ')}` : '';
}

function middle(row: number): number {
  return row * ROW + ROW / 2;
}

/** Areas, not radii, are in proportion. */
function radius(articles: number, companions: Companion[]): number {
  const most = Math.max(...companions.map(({ articleCount }) => articleCount));
  return 2 + 5 * Math.sqrt(articles / most);
}

function arc({ from, to, articles }: Bond): TemplateResult {
  const half = (middle(to) - middle(from)) / 2;
  const reach = Math.min(half, WIDEST);
  return svg`<path data-from=${from} data-to=${to} d="M${AXIS} ${middle(from)}A${reach} ${half} 0 0 0 ${AXIS} ${middle(to)}" stroke-width=${Math.min(1 + Math.log2(articles) / 2, 2.5)} />`;
}

/** Up and down lead from name to name; Enter follows it, as with any link. */
function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = (event.target as Element).closest<HTMLElement>('[data-node]');
  if (!by || !here) return;
  const nodes = [...here.closest('ul')!.querySelectorAll<HTMLElement>('[data-node]')];
  nodes[Number(here.dataset.node) + by]?.focus();
  event.preventDefault();
}

/** The arcs of the name that is pointed at, or has the focus, come forward. */
function light(event: Event): void {
  const graph = (event.currentTarget as Element).closest('.company')!;
  const leaves = event.type === 'pointerleave' || event.type === 'focusout';
  const node = leaves ? undefined : (event.target as Element).closest<HTMLElement>('[data-node]')?.dataset.node;
  graph.querySelectorAll('[data-lit]').forEach((lit) => lit.removeAttribute('data-lit'));
  if (node === undefined) return;
  graph.querySelectorAll(`[data-from="${node}"], [data-to="${node}"], [data-end="${node}"]`).forEach((lit) => lit.setAttribute('data-lit', ''));
}
