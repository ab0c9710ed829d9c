// Written from the schema and the documents beside it by the test QueryFilesTest; not by hand.
import { Document } from './document';
import actorLine from './fragments/actor-line.graphql';
import articleLine from './fragments/article-line.graphql';
import found from './fragments/found.graphql';
import markedQuote from './fragments/marked-quote.graphql';
import pageEnds from './fragments/page-ends.graphql';
import quoteLine from './fragments/quote-line.graphql';
import timed from './fragments/timed.graphql';
import actor from './actor.graphql';
import actors from './actors.graphql';
import alive from './alive.graphql';
import article from './article.graphql';
import articleQuotes from './article-quotes.graphql';
import home from './home.graphql';
import quote from './quote.graphql';
import quoteAdded from './quote-added.graphql';
import search from './search.graphql';
import topic from './topic.graphql';
import topics from './topics.graphql';

export type ActorFilter = {
  affiliation?: string | null;
  countryCode?: string | null;
  kinds?: Array<ActorKind> | null;
  nameLike?: string | null;
  not?: ActorFilter | null;
};

export type ActorKind = 'COUNTRY' | 'GROUP' | 'ORGANISATION' | 'PERSON' | 'PLACE' | 'ROLE';

export type ActorOrder = 'MOST_MENTIONED' | 'MOST_QUOTED' | 'NAME';

export type ParagraphRole = 'BODY' | 'BYLINE' | 'CAPTION' | 'CREDIT' | 'DATELINE' | 'HEADLINE';

export type QuoteAct = 'ASSERTION' | 'BELIEF' | 'FACT' | 'INTENTION';

export type QuoteFilter = {
  acts?: Array<QuoteAct> | null;
  agency?: string | null;
  article?: string | null;
  confidenceAtLeast?: number | null;
  confidenceAtMost?: number | null;
  kinds?: Array<QuoteKind> | null;
  not?: QuoteFilter | null;
  since?: string | null;
  speaker?: string | null;
  speakers?: Array<string> | null;
  statuses?: Array<QuoteStatus> | null;
  topic?: string | null;
  topics?: Array<string> | null;
  until?: string | null;
  words?: string | null;
};

export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED';

export type QuoteOrder = 'NEWEST' | 'OLDEST';

export type QuoteStatus = 'CONFIRMED' | 'CORRECTED' | 'EXTRACTED' | 'REJECTED';

export type TimeUnit = 'DAY' | 'MONTH' | 'WEEK' | 'YEAR';

export type TopicFilter = {
  labelLike?: string | null;
  not?: TopicFilter | null;
};

export type ActorLine = {
  id: string;
  name: string;
  kind: ActorKind;
  description: string | null;
  quoteCount: number;
};

export type ArticleLine = {
  id: string;
  headline: string;
  publishedOn: string | null;
};

export type Found = {
  text: string;
  spans: Array<{
    start: number;
    end: number;
  }>;
};

export type MarkedQuote = {
  id: string;
  text: string;
  kind: QuoteKind;
  act: QuoteAct;
  confidence: number;
  status: QuoteStatus;
  speakerText: string | null;
  speakerSpan: {
    start: number;
    end: number;
  } | null;
  speaker: {
    id: string;
    name: string;
    kind: ActorKind;
    description: string | null;
  } | null;
  cue: string | null;
  cueSpan: {
    start: number;
    end: number;
  } | null;
  addressee: string | null;
  content: Array<{
    start: number;
    end: number;
  }>;
  topics: Array<{
    id: string;
    label: string;
  }>;
};

export type PageEnds = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

export type QuoteLine = {
  id: string;
  text: string;
  kind: QuoteKind;
  confidence: number;
  speakerText: string | null;
  speaker: {
    id: string;
    name: string;
  } | null;
  topics: Array<{
    id: string;
    label: string;
  }>;
  article: ArticleLine;
};

export type Timed = {
  label: string;
  total: number;
  points: Array<{
    from: string;
    count: number;
  }>;
};

export type ActorData = {
  said: Array<Timed>;
  saidAbout: Array<Timed & {
    topic: {
      id: string;
    } | null;
  }>;
  actor: {
    id: string;
    name: string;
    kind: ActorKind;
    description: string | null;
    aliases: Array<string>;
    titles: Array<string>;
    descriptions: Array<string>;
    affiliation: {
      id: string;
      name: string;
    } | null;
    quoteCount: number;
    mentionCount: number;
    topics: Array<{
      quoteCount: number;
      topic: {
        id: string;
        label: string;
      };
    }>;
    mentionedWith: Array<{
      articleCount: number;
      actor: {
        id: string;
        name: string;
        mentionedWith: Array<{
          articleCount: number;
          actor: {
            id: string;
          };
        }>;
      };
    }>;
    articles: {
      totalCount: number;
      nodes: Array<ArticleLine>;
    };
    quotes: {
      totalCount: number;
      nodes: Array<{
        id: string;
        text: string;
        kind: QuoteKind;
        confidence: number;
        topics: Array<{
          id: string;
          label: string;
        }>;
        article: ArticleLine;
      }>;
      pageInfo: PageEnds;
    };
  } | null;
};

export type ActorVariables = {
  id: string;
  filter?: QuoteFilter | null;
  orderBy?: QuoteOrder | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  when?: QuoteFilter | null;
  by: TimeUnit;
};

export const Actor = new Document<ActorData, ActorVariables>(actor, articleLine, pageEnds, timed);

export type ActorsData = {
  actors: {
    totalCount: number;
    nodes: Array<ActorLine & {
      mentionCount: number;
    }>;
    pageInfo: PageEnds;
  };
};

export type ActorsVariables = {
  filter?: ActorFilter | null;
  orderBy?: ActorOrder | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

export const Actors = new Document<ActorsData, ActorsVariables>(actors, actorLine, pageEnds);

export type AliveData = {
  __typename: string;
};

export type AliveVariables = {
};

export const Alive = new Document<AliveData, AliveVariables>(alive);

export type ArticleData = {
  article: {
    id: string;
    headline: string;
    byline: string | null;
    agency: string | null;
    place: string | null;
    publishedOn: string | null;
    url: string | null;
    source: string | null;
    language: string;
    text: string;
    paragraphs: Array<{
      role: ParagraphRole;
      span: {
        start: number;
        end: number;
      };
    }>;
    topics: Array<{
      topic: {
        id: string;
        label: string;
      };
      discussed: boolean;
    }>;
    actors: {
      edges: Array<{
        mentionCount: number;
        node: {
          id: string;
          name: string;
          kind: ActorKind;
          description: string | null;
        };
      }>;
    };
    quotes: {
      nodes: Array<MarkedQuote>;
      pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
      };
    };
  } | null;
};

export type ArticleVariables = {
  id: string;
};

export const Article = new Document<ArticleData, ArticleVariables>(article, markedQuote);

export type ArticleQuotesData = {
  article: {
    quotes: {
      nodes: Array<MarkedQuote>;
      pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
      };
    };
  } | null;
};

export type ArticleQuotesVariables = {
  id: string;
  after?: string | null;
};

export const ArticleQuotes = new Document<ArticleQuotesData, ArticleQuotesVariables>(articleQuotes, markedQuote);

export type HomeData = {
  quotes: {
    nodes: Array<QuoteLine>;
    pageInfo: PageEnds;
  };
  articles: {
    nodes: Array<{
      id: string;
      headline: string;
      publishedOn: string | null;
      agency: string | null;
      source: string | null;
      topics: Array<{
        topic: {
          id: string;
          label: string;
        };
        discussed: boolean;
      }>;
    }>;
  };
  week: {
    speakers: Array<{
      count: number;
      actor: ActorLine;
    }>;
    topics: Array<{
      count: number;
      topic: {
        id: string;
        label: string;
      };
    }>;
  };
  actors: {
    nodes: Array<ActorLine>;
  };
};

export type HomeVariables = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  week: QuoteFilter;
};

export const Home = new Document<HomeData, HomeVariables>(home, actorLine, articleLine, pageEnds, quoteLine);

export type QuoteData = {
  quote: MarkedQuote & {
    article: ArticleLine;
  } | null;
};

export type QuoteVariables = {
  id: string;
};

export const Quote = new Document<QuoteData, QuoteVariables>(quote, articleLine, markedQuote);

export type QuoteAddedData = {
  quoteAdded: QuoteLine;
};

export type QuoteAddedVariables = {
  filter?: QuoteFilter | null;
};

export const QuoteAdded = new Document<QuoteAddedData, QuoteAddedVariables>(quoteAdded, articleLine, quoteLine);

export type SearchData = {
  best?: {
    edges: Array<{
      highlights: Array<Found>;
      node: Partial<QuoteLine>;
    }>;
    pageInfo: PageEnds;
  };
  newest?: {
    nodes: Array<QuoteLine>;
    pageInfo: PageEnds;
  };
  facets: {
    total: number;
    speakers: Array<{
      count: number;
      actor: {
        id: string;
        name: string;
      };
    }>;
    topics: Array<{
      count: number;
      topic: {
        id: string;
        label: string;
      };
    }>;
    kinds: Array<{
      count: number;
      kind: QuoteKind;
    }>;
    agencies: Array<{
      count: number;
      agency: string;
    }>;
  };
  named: Array<Partial<{
    name: string;
  }> & Partial<{
    label: string;
  }> & {
    id: string;
  } | null>;
  actors: {
    edges: Array<{
      highlights: Array<Found>;
      node: Partial<ActorLine>;
    }>;
  };
  topics: {
    edges: Array<{
      highlights: Array<Found>;
      node: Partial<{
        id: string;
        label: string;
      }>;
    }>;
  };
  articles: {
    edges: Array<{
      highlights: Array<Found>;
      node: Partial<ArticleLine>;
    }>;
  };
};

export type SearchVariables = {
  words: string;
  narrowed: QuoteFilter;
  quotes: QuoteFilter;
  best: boolean;
  newest: boolean;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  named: Array<string>;
};

export const Search = new Document<SearchData, SearchVariables>(search, actorLine, articleLine, found, pageEnds, quoteLine);

export type TopicData = {
  said: Array<Timed>;
  saidBy: Array<Timed & {
    actor: {
      id: string;
    } | null;
  }>;
  topic: {
    id: string;
    label: string;
    description: string | null;
    speakers: Array<{
      actor: {
        id: string;
      };
    }>;
    articles: {
      totalCount: number;
      nodes: Array<ArticleLine>;
    };
    quotes: {
      totalCount: number;
      nodes: Array<{
        id: string;
        text: string;
        kind: QuoteKind;
        confidence: number;
        speakerText: string | null;
        speaker: {
          id: string;
          name: string;
        } | null;
        article: ArticleLine;
      }>;
      pageInfo: PageEnds;
    };
  } | null;
};

export type TopicVariables = {
  id: string;
  filter?: QuoteFilter | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  when?: QuoteFilter | null;
  by: TimeUnit;
};

export const Topic = new Document<TopicData, TopicVariables>(topic, articleLine, pageEnds, timed);

export type TopicsData = {
  topics: {
    totalCount: number;
    nodes: Array<{
      id: string;
      label: string;
      quotes: {
        totalCount: number;
      };
      speakers: Array<{
        actor: {
          id: string;
          name: string;
        };
      }>;
    }>;
    pageInfo: PageEnds;
  };
};

export type TopicsVariables = {
  filter?: TopicFilter | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

export const Topics = new Document<TopicsData, TopicsVariables>(topics, pageEnds);
