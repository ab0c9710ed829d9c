import { addressOf, go } from './page';
import { Place } from './place';

/** How long the typing must rest before it is searched for, in milliseconds. */
const REST = 180;

/** The search field in the masthead searches as one types; other forms of a view do at each change. */
export function searchAsOneTypes(): void {
  const form = document.querySelector<HTMLFormElement>('.finder')!;
  const field = form.querySelector('input')!;
  let timer = 0;
  const search = (onto?: HTMLElement) => go(address(form), Place.here().view === 'search', onto);
  field.value = asked();
  addEventListener('popstate', () => (field.value = asked()));
  field.addEventListener('input', () => {
    clearTimeout(timer);
    // who types goes on typing on the page of the results
    timer = setTimeout(() => void search(field), REST);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
    document.getElementById('page')?.focus();
  });
  document.addEventListener('change', (event) => {
    const filters = (event.target as Element).closest<HTMLFormElement>('form.filters');
    if (filters) void go(addressOf(filters), true);
  });
}

function asked(): string {
  const place = Place.here();
  return place.view === 'search' ? (place.get('q') ?? '') : '';
}

/** New words keep the filters that are set. */
function address(form: HTMLFormElement): string {
  const place = Place.here();
  const q = new FormData(form).get('q') as string;
  return place.view === 'search' ? place.with({ q, after: undefined, before: undefined }) : addressOf(form);
}
