/** What a part of an address says; one that is cut short says what it says. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the reader is: all that a view shows is in the address, so that each state of it can be linked to. */
export class Place {
  /** `article` of /article/A1 */
  readonly view: string;
  /** `A1` of /article/A1 */
  readonly id: string;
  private readonly params: URLSearchParams;

  constructor(private readonly url: URL) {
    const [, view = '', id = ''] = url.pathname.split('/');
    this.view = view;
    this.id = decoded(id);
    this.params = url.searchParams;
  }

  static here(): Place {
    return new Place(new URL(location.href));
  }

  /** A value in the address; undefined where it is not there or empty. */
  get(name: string): string | undefined {
    return this.params.get(name) || undefined;
  }

  list(name: string): string[] {
    return this.get(name)?.split(',') ?? [];
  }

  /** The address of this place with some values changed; undefined or empty takes one away. */
  with(changes: Record<string, string | undefined>): string {
    const url = new URL(this.url);
    for (const [name, value] of Object.entries(changes)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    return url.pathname + url.search;
  }
}

export const to = {
  article: (id: string) => `/article/${id}`,
  actor: (id: string) => `/actor/${id}`,
  topic: (id: string) => `/topic/${id}`,
  /** A quote where it stands. */
  quote: (article: string, quote: string) => `/article/${article}?quote=${quote}`,
};

const PAGE = 20;

export type Page = { first?: number; after?: string; last?: number; before?: string };

/** The part of a list that the address asks for. */
export function page(place: Place, size = PAGE): Page {
  const before = place.get('before');
  return before ? { last: size, before } : { first: size, after: place.get('after') };
}
