import { html, nothing, type TemplateResult } from 'lit-html';
import { ask } from '../ask';
import { redraw } from '../page';
import { to } from '../place';
import { Occurrences, type OccurrencesData } from '../queries';
import { count, day } from '../text/words';

type Others = NonNullable<OccurrencesData['quote']>['occurrences'];

/** Of quotes that were chosen: where else their words stand. Asked for when one is chosen, since most never are. */
const known = new Map<string, Others | undefined>();

/** The same words in other articles; nothing while that is not known. */
export function elsewhere(quote: string): TemplateResult | typeof nothing {
  if (!known.has(quote)) void look(quote);
  const others = known.get(quote);
  if (!others?.totalCount) return nothing;
  return html`<section class="elsewhere">
    <h3>The same words in ${count(others.totalCount, 'other article')}</h3>
    <ul class="names">
      ${others.nodes.map(({ id, article }) => html`<li><a href=${to.quote(article.id, id)}>${article.headline}</a> <span class="who">${day(article.publishedOn)}</span></li>`)}
    </ul>
  </section>`;
}

async function look(quote: string): Promise<void> {
  known.set(quote, undefined);
  try {
    const { quote: found } = await ask(Occurrences, { id: quote });
    known.set(quote, found?.occurrences);
    redraw();
  } catch {
    // it is asked again when the quote is next chosen: the article itself says when the service is away
    known.delete(quote);
  }
}
