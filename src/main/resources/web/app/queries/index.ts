// Written from the schema and the documents beside it by the test QueryFilesTest; not by hand.
import { Document } from './document';
import actorLine from './fragments/actor-line.graphql';
import articleLine from './fragments/article-line.graphql';
import markedQuote from './fragments/marked-quote.graphql';
import pageEnds from './fragments/page-ends.graphql';
import quoteLine from './fragments/quote-line.graphql';
import actor from './actor.graphql';
import actors from './actors.graphql';
import article from './article.graphql';
import articleQuotes from './article-quotes.graphql';
import home from './home.graphql';
import quote from './quote.graphql';
import search from './search.graphql';
import topic from './topic.graphql';
import topics from './topics.graphql';

export type ActorFilter = {
  affiliation?: string;
  countryCode?: string;
  kinds?: Array<ActorKind>;
  nameLike?: string;
  not?: ActorFilter;
};

export type ActorKind = 'COUNTRY' | 'GROUP' | 'ORGANISATION' | 'PERSON' | 'PLACE' | 'ROLE';

export type ActorOrder = 'MOST_MENTIONED' | 'MOST_QUOTED' | 'NAME';

export type ParagraphRole = 'BODY' | 'BYLINE' | 'CAPTION' | 'CREDIT' | 'DATELINE' | 'HEADLINE';

export type QuoteAct = 'ASSERTION' | 'BELIEF' | 'FACT' | 'INTENTION';

export type QuoteFilter = {
  acts?: Array<QuoteAct>;
  article?: string;
  confidenceAtLeast?: number;
  kinds?: Array<QuoteKind>;
  not?: QuoteFilter;
  since?: string;
  speaker?: string;
  statuses?: Array<QuoteStatus>;
  topic?: string;
  until?: string;
  words?: string;
};

export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED';

export type QuoteOrder = 'NEWEST' | 'OLDEST';

export type QuoteStatus = 'CONFIRMED' | 'CORRECTED' | 'EXTRACTED' | 'REJECTED';

export type TopicFilter = {
  labelLike?: string;
  not?: TopicFilter;
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

export type ActorData = {
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
  filter?: QuoteFilter;
  orderBy?: QuoteOrder;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Actor = new Document<ActorData, ActorVariables>(actor, articleLine, pageEnds);

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
  filter?: ActorFilter;
  orderBy?: ActorOrder;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Actors = new Document<ActorsData, ActorsVariables>(actors, actorLine, pageEnds);

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
  after?: string;
};

export const ArticleQuotes = new Document<ArticleQuotesData, ArticleQuotesVariables>(articleQuotes, markedQuote);

export type HomeData = {
  quotes: {
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
  actors: {
    nodes: Array<ActorLine>;
  };
};

export type HomeVariables = {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Home = new Document<HomeData, HomeVariables>(home, actorLine, articleLine, pageEnds);

export type QuoteData = {
  quote: MarkedQuote & {
    article: ArticleLine;
  } | null;
};

export type QuoteVariables = {
  id: string;
};

export const Quote = new Document<QuoteData, QuoteVariables>(quote, articleLine, markedQuote);

export type SearchData = {
  quotes: {
    totalCount: number;
    nodes: Array<QuoteLine>;
    pageInfo: PageEnds;
  };
  actors: {
    totalCount: number;
    nodes: Array<ActorLine>;
  };
  topics: {
    totalCount: number;
    nodes: Array<{
      id: string;
      label: string;
    }>;
  };
  articles: {
    totalCount: number;
    nodes: Array<ArticleLine>;
  };
};

export type SearchVariables = {
  words: string;
  quotes?: QuoteFilter;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Search = new Document<SearchData, SearchVariables>(search, actorLine, articleLine, pageEnds, quoteLine);

export type TopicData = {
  topic: {
    id: string;
    label: string;
    description: string | null;
    speakers: Array<{
      quoteCount: number;
      actor: {
        id: string;
        name: string;
        description: string | null;
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
  filter?: QuoteFilter;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Topic = new Document<TopicData, TopicVariables>(topic, articleLine, pageEnds);

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
  filter?: TopicFilter;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
};

export const Topics = new Document<TopicsData, TopicsVariables>(topics, pageEnds);
