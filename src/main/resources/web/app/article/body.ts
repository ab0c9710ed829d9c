import { html, nothing, type TemplateResult } from 'lit-html';
import type { Place } from '../place';
import { cut } from '../text/cut';
import { toUnits, type Span } from '../text/units';
import { lower } from '../text/words';
import { firmness, speakerName, type Article } from './drawn';
import { marksOf, type Drawn, type Mark } from './mark';

/** A paragraph to be drawn: where it stands in UTF-16 units. */
type Stretch = Span & { role: Article['paragraphs'][number]['role'] };

/** The rest is told above the text: who wrote it, where, when. */
const SHOWN: Array<Stretch['role']> = ['BODY', 'CAPTION', 'CREDIT'];

/** The headline, and all below it, with the quotes on them and their speakers beside them. */
export function body(article: Article, quotes: Drawn[], place: Place): { headline: TemplateResult; text: TemplateResult[] } {
  const units = toUnits(article.text);
  const marks = quotes.flatMap((drawn) => marksOf(drawn, article.text, units));
  const stretches = article.paragraphs.map(({ role, span }) => ({ role, ...units(span) }));
  const first = stretches.find(({ role }) => role === 'HEADLINE');
  const isPrinted = first && isTheSame(article.headline, article.text.slice(first.start, first.end));
  const draw = (stretch: Stretch) => paragraph(stretch, article.text, marks, place, stretch === first && isPrinted);
  return {
    headline: isPrinted ? draw(first) : html`<div class="para"><h1>${article.headline}</h1></div>`,
    // an editor may have given another headline: then the one in the text stays where it is
    text: stretches.filter((stretch) => SHOWN.includes(stretch.role) || (stretch === first && !isPrinted)).map(draw),
  };
}

/** Whether two lines have the same words, however they are broken. */
function isTheSame(one: string, other: string): boolean {
  const plain = (words: string) => words.trim().replace(/\s+/g, ' ');
  return plain(one) === plain(other);
}

function paragraph(stretch: Stretch, text: string, marks: Mark[], place: Place, isHeadline = false): TemplateResult {
  const near = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const words = cut(stretch, near).map(({ start, end, pieces }) =>
    pieces.reduceRight<TemplateResult | string>((inner, mark) => wrap(inner, mark, start), text.slice(start, end)),
  );
  const starting = near.filter(({ first, start }) => first && start >= stretch.start);
  return html`<div class="para ${lower(stretch.role)}">
    ${starting.length ? speakers(starting.map(({ drawn }) => drawn), place) : nothing}
    ${isHeadline ? html`<h1 data-start=${stretch.start}>${words}</h1>` : html`<p data-start=${stretch.start}>${words}</p>`}
  </div>`;
}

/** No white space but the text's own may come between the words. */
function wrap(inner: TemplateResult | string, mark: Mark, from: number): TemplateResult {
  const { drawn, part, first, last } = mark;
  if (part !== 'content') return html`<span class="${part} hue-${drawn.hue}">${inner}</span>`;
  const begins = first && mark.start === from ? drawn.quote.id : nothing;
  return html`<span class=${classes(mark)} data-quote=${drawn.quote.id} data-begins=${begins} data-note=${last ? drawn.number : nothing}>${inner}</span>`;
}

function classes({ drawn: { quote, hue, lit, chosen }, verbatim }: Mark): string {
  const act = quote.status === 'REJECTED' ? 'rejected' : quote.act === 'ASSERTION' ? '' : 'lighter';
  return `said hue-${hue} ${verbatim ? 'verbatim' : 'reported'} ${firmness(quote)} ${act} ${lit ? 'lit' : ''} ${chosen ? 'chosen' : ''}`;
}

/** Who speaks in a paragraph: each name leads to its quote. */
function speakers(starting: Drawn[], place: Place): TemplateResult {
  return html`<ul class="speakers" aria-label="Quotes in this paragraph">
    ${starting.map((drawn, i) => html`<li>${label(drawn, starting[i - 1], place)}</li>`)}
  </ul>`;
}

function label({ quote, hue, lit, chosen }: Drawn, before: Drawn | undefined, place: Place): TemplateResult {
  const name = speakerName(quote);
  const again = before && speakerName(before.quote) === name ? 'again' : '';
  const address = place.with({ quote: chosen ? undefined : quote.id });
  return html`<a
    class="label hue-${hue} ${quote.speaker ? '' : 'nameless'} ${again} ${lit ? 'lit' : ''}"
    href=${address}
    data-replace
    data-step
    data-of=${quote.id}
    aria-current=${chosen ? 'true' : nothing}
    ><b>${name}</b><span class="unseen">: ${lower(quote.kind)} quote, ${Math.round(quote.confidence * 100)} per cent sure</span></a
  >`;
}
