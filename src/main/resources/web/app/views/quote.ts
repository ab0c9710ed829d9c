import { html } from 'lit-html';
import { SWITCHES } from '../article/drawn';
import { go } from '../page';
import { to } from '../place';
import { Quote, type QuoteData, type QuoteVariables } from '../queries';
import type { View } from '../view';

/** The address of a quote alone leads to its place in the article. */
export const quote: View<QuoteData, QuoteVariables> = {
  document: Quote,
  variables: ({ id }) => ({ id }),
  title: ({ quote }) => quote && quote.article.headline,
  render: () => html``,
  drawn: ({ quote }) => {
    if (!quote) return;
    const show = SWITCHES.find(({ act }) => act === quote.act)?.name;
    void go(to.quote(quote.article.id, quote.id) + (show ? `&show=${show}` : ''), true);
  },
};
