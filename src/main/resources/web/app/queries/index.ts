// Written from the schema and the documents beside it by the test QueryFilesTest; not by hand.
import { Document } from './document';
import actorLine from './fragments/actor-line.graphql';
import articleLine from './fragments/article-line.graphql';
import changeLine from './fragments/change-line.graphql';
import found from './fragments/found.graphql';
import markedQuote from './fragments/marked-quote.graphql';
import pageEnds from './fragments/page-ends.graphql';
import quoteLine from './fragments/quote-line.graphql';
import readArticle from './fragments/read-article.graphql';
import refusal from './fragments/refusal.graphql';
import runLine from './fragments/run-line.graphql';
import timed from './fragments/timed.graphql';
import actor from './actor.graphql';
import actors from './actors.graphql';
import addQuote from './add-quote.graphql';
import alive from './alive.graphql';
import arrivals from './arrivals.graphql';
import article from './article.graphql';
import articleIngested from './article-ingested.graphql';
import articleQuotes from './article-quotes.graphql';
import correctQuote from './correct-quote.graphql';
import createTopic from './create-topic.graphql';
import deleteArticle from './delete-article.graphql';
import doubtful from './doubtful.graphql';
import findActors from './find-actors.graphql';
import findTopics from './find-topics.graphql';
import home from './home.graphql';
import ingestArticle from './ingest-article.graphql';
import ingestionProgress from './ingestion-progress.graphql';
import mergeActors from './merge-actors.graphql';
import occurrences from './occurrences.graphql';
import quote from './quote.graphql';
import quoteAdded from './quote-added.graphql';
import search from './search.graphql';
import topic from './topic.graphql';
import topics from './topics.graphql';
import undo from './undo.graphql';
import updateActor from './update-actor.graphql';
import updateArticle from './update-article.graphql';

export type ActorFilter = {
  affiliation?: string | null;
  countryCode?: string | null;
  kinds?: Array<ActorKind> | null;
  nameLike?: string | null;
  not?: ActorFilter | null;
};

export type ActorKind = 'COUNTRY' | 'GROUP' | 'ORGANISATION' | 'PERSON' | 'PLACE' | 'ROLE';

export type ActorOrder = 'MOST_MENTIONED' | 'MOST_QUOTED' | 'NAME';

export type AddQuoteInput = {
  act?: QuoteAct | null;
  article: string;
  content: Array<SpanInput>;
  cue?: SpanInput | null;
  kind: QuoteKind;
  note?: string | null;
  speaker?: string | null;
  speakerSpan?: SpanInput | null;
  topics?: Array<string> | null;
};

export type ArticleContent = {
  html?: string | null;
  text?: string | null;
};

export type ChangeKind = 'ADD_QUOTE' | 'CORRECT_QUOTE' | 'CREATE_TOPIC' | 'DELETE_ARTICLE' | 'INGEST_ARTICLE' | 'MERGE_ACTORS' | 'TAG_QUOTE' | 'UNDO' | 'UPDATE_ACTOR' | 'UPDATE_ARTICLE';

export type CorrectQuoteInput = {
  act?: QuoteAct | null;
  content?: Array<SpanInput> | null;
  cue?: SpanInput | null;
  expectedVersion: number;
  kind?: QuoteKind | null;
  note?: string | null;
  quote: string;
  speaker?: string | null;
  speakerSpan?: SpanInput | null;
  status?: QuoteStatus | null;
  topics?: Array<string> | null;
};

export type CreateTopicInput = {
  description?: string | null;
  label: string;
  note?: string | null;
};

export type DeleteArticleInput = {
  article: string;
  expectedVersion: number;
  note?: string | null;
};

export type IngestArticleInput = {
  byline?: string | null;
  content: ArticleContent;
  headline?: string | null;
  note?: string | null;
  publishedOn?: string | null;
  source?: string | null;
  url?: string | null;
};

export type MergeActorsInput = {
  duplicate: string;
  expectedDuplicateVersion: number;
  expectedVersion: number;
  note?: string | null;
  survivor: string;
};

export type ParagraphRole = 'BODY' | 'BYLINE' | 'CAPTION' | 'CREDIT' | 'DATELINE' | 'HEADLINE';

export type QuoteAct = 'ASSERTION' | 'BELIEF' | 'FACT' | 'INTENTION';

export type QuoteFilter = {
  acts?: Array<QuoteAct> | null;
  agency?: string | null;
  article?: string | null;
  confidenceAtLeast?: number | null;
  confidenceAtMost?: number | null;
  kinds?: Array<QuoteKind> | null;
  not?: Array<QuoteFilter> | null;
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

export type SpanInput = {
  end: number;
  start: number;
};

export type TimeUnit = 'DAY' | 'MONTH' | 'WEEK' | 'YEAR';

export type TopicFilter = {
  labelLike?: string | null;
  not?: TopicFilter | null;
};

export type UndoInput = {
  change: string;
  note?: string | null;
};

export type UpdateActorInput = {
  actor: string;
  affiliation?: string | null;
  aliases?: Array<string> | null;
  countryCode?: string | null;
  description?: string | null;
  descriptions?: Array<string> | null;
  expectedVersion: number;
  kind?: ActorKind | null;
  name?: string | null;
  note?: string | null;
  titles?: Array<string> | null;
};

export type UpdateArticleInput = {
  agency?: string | null;
  article: string;
  byline?: string | null;
  caption?: string | null;
  captionCredit?: string | null;
  expectedVersion: number;
  headline?: string | null;
  language?: string | null;
  note?: string | null;
  place?: string | null;
  publishedOn?: string | null;
  source?: string | null;
  url?: string | null;
};

export type UserErrorCode = 'ALREADY_UNDONE' | 'BAD_VALUE' | 'BUILT_UPON' | 'CONFLICT' | 'FORBIDDEN' | 'NOT_FOUND' | 'NOT_UNDOABLE' | 'TAKEN' | 'TOO_LONG' | 'TOO_MANY';

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

export type ChangeLine = {
  id: string;
  kind: ChangeKind;
  madeBy: string;
  madeAt: string;
  note: string | null;
  undoneBy: {
    id: string;
  } | null;
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
  version: number;
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

export type ReadArticle = ArticleLine & {
  quotes: {
    totalCount: number;
    nodes: Array<QuoteLine>;
  };
};

export type Refusal = {
  message: string;
  code: UserErrorCode;
};

export type RunLine = {
  id: string;
  sources: Array<string>;
  listedAt: string | null;
  endedAt: string | null;
  items: number;
  kept: number;
  known: number;
  failed: number;
  failures: Array<{
    file: string;
    at: string;
    reason: string;
  }>;
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
    version: number;
    description: string | null;
    aliases: Array<string>;
    titles: Array<string>;
    descriptions: Array<string>;
    countryCode: string | null;
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
    history: {
      nodes: Array<ChangeLine>;
    };
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

export const Actor = new Document<ActorData, ActorVariables>(actor, articleLine, changeLine, pageEnds, timed);

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

export type AddQuoteData = {
  addQuote: {
    quote: MarkedQuote | null;
    change: ChangeLine | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type AddQuoteVariables = {
  input: AddQuoteInput;
};

export const AddQuote = new Document<AddQuoteData, AddQuoteVariables>(addQuote, changeLine, markedQuote, refusal);

export type AliveData = {
  __typename: string;
};

export type AliveVariables = {
};

export const Alive = new Document<AliveData, AliveVariables>(alive);

export type ArrivalsData = {
  ingestionRuns: {
    nodes: Array<RunLine>;
  };
  articles: {
    nodes: Array<ReadArticle>;
  };
};

export type ArrivalsVariables = {
};

export const Arrivals = new Document<ArrivalsData, ArrivalsVariables>(arrivals, articleLine, quoteLine, readArticle, runLine);

export type ArticleData = {
  article: {
    id: string;
    version: number;
    headline: string;
    byline: string | null;
    agency: string | null;
    place: string | null;
    publishedOn: string | null;
    url: string | null;
    source: string | null;
    language: string;
    caption: string | null;
    captionCredit: string | null;
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
    nearDuplicates: {
      nodes: Array<ArticleLine>;
    };
    history: {
      nodes: Array<ChangeLine>;
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

export const Article = new Document<ArticleData, ArticleVariables>(article, articleLine, changeLine, markedQuote);

export type ArticleIngestedData = {
  articleIngested: ReadArticle;
};

export type ArticleIngestedVariables = {
};

export const ArticleIngested = new Document<ArticleIngestedData, ArticleIngestedVariables>(articleIngested, articleLine, quoteLine, readArticle);

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

export type CorrectQuoteData = {
  correctQuote: {
    quote: MarkedQuote | null;
    change: ChangeLine | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type CorrectQuoteVariables = {
  input: CorrectQuoteInput;
};

export const CorrectQuote = new Document<CorrectQuoteData, CorrectQuoteVariables>(correctQuote, changeLine, markedQuote, refusal);

export type CreateTopicData = {
  createTopic: {
    topic: {
      id: string;
      label: string;
    } | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type CreateTopicVariables = {
  input: CreateTopicInput;
};

export const CreateTopic = new Document<CreateTopicData, CreateTopicVariables>(createTopic, refusal);

export type DeleteArticleData = {
  deleteArticle: {
    userErrors: Array<Refusal>;
  } | null;
};

export type DeleteArticleVariables = {
  input: DeleteArticleInput;
};

export const DeleteArticle = new Document<DeleteArticleData, DeleteArticleVariables>(deleteArticle, refusal);

export type DoubtfulData = {
  quotes: {
    nodes: Array<{
      id: string;
      article: {
        id: string;
      };
    }>;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
  };
};

export type DoubtfulVariables = {
  filter: QuoteFilter;
  after?: string | null;
};

export const Doubtful = new Document<DoubtfulData, DoubtfulVariables>(doubtful);

export type FindActorsData = {
  actors: {
    nodes: Array<ActorLine & {
      version: number;
    }>;
  };
};

export type FindActorsVariables = {
  words: string;
};

export const FindActors = new Document<FindActorsData, FindActorsVariables>(findActors, actorLine);

export type FindTopicsData = {
  topics: {
    nodes: Array<{
      id: string;
      label: string;
    }>;
  };
};

export type FindTopicsVariables = {
  words: string;
};

export const FindTopics = new Document<FindTopicsData, FindTopicsVariables>(findTopics);

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
  doubtful: {
    totalCount: number;
  };
};

export type HomeVariables = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  likely: QuoteFilter;
  week: QuoteFilter;
  doubtful: QuoteFilter;
};

export const Home = new Document<HomeData, HomeVariables>(home, actorLine, articleLine, pageEnds, quoteLine);

export type IngestArticleData = {
  ingestArticle: {
    known: boolean;
    article: ReadArticle | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type IngestArticleVariables = {
  input: IngestArticleInput;
};

export const IngestArticle = new Document<IngestArticleData, IngestArticleVariables>(ingestArticle, articleLine, quoteLine, readArticle, refusal);

export type IngestionProgressData = {
  ingestionProgress: RunLine;
};

export type IngestionProgressVariables = {
  run?: string | null;
};

export const IngestionProgress = new Document<IngestionProgressData, IngestionProgressVariables>(ingestionProgress, runLine);

export type MergeActorsData = {
  mergeActors: {
    actor: {
      id: string;
      name: string;
    } | null;
    change: {
      id: string;
    } | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type MergeActorsVariables = {
  input: MergeActorsInput;
};

export const MergeActors = new Document<MergeActorsData, MergeActorsVariables>(mergeActors, refusal);

export type OccurrencesData = {
  quote: {
    occurrences: {
      totalCount: number;
      nodes: Array<{
        id: string;
        article: ArticleLine;
      }>;
    };
  } | null;
};

export type OccurrencesVariables = {
  id: string;
};

export const Occurrences = new Document<OccurrencesData, OccurrencesVariables>(occurrences, articleLine);

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

export type UndoData = {
  undo: {
    change: {
      id: string;
    } | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type UndoVariables = {
  input: UndoInput;
};

export const Undo = new Document<UndoData, UndoVariables>(undo, refusal);

export type UpdateActorData = {
  updateActor: {
    change: {
      id: string;
    } | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type UpdateActorVariables = {
  input: UpdateActorInput;
};

export const UpdateActor = new Document<UpdateActorData, UpdateActorVariables>(updateActor, refusal);

export type UpdateArticleData = {
  updateArticle: {
    change: {
      id: string;
    } | null;
    userErrors: Array<Refusal>;
  } | null;
};

export type UpdateArticleVariables = {
  input: UpdateArticleInput;
};

export const UpdateArticle = new Document<UpdateArticleData, UpdateArticleVariables>(updateArticle, refusal);
