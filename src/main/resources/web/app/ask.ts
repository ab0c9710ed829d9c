import { key } from './editing/key';
import type { Document } from './queries/document';

/** The service cannot be reached, or something in front of it answers in its place. */
export class Unreachable extends Error {}

/** The service has answered, and says why there is no answer. */
export class Refused extends Error {
  constructor(
    message: string,
    /** `BAD_INPUT` and its like, for programs */
    readonly code?: string,
  ) {
    super(message);
  }
}

/**
 * Asks the public GraphQL API, with the editor's key where there is one. Throws Unreachable or Refused; an AbortError
 * when `signal` says so.
 */
export async function ask<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  editor = key.get(),
): Promise<Data> {
  const answer = await read(await send(JSON.stringify({ query: document.text, variables }), editor, signal));
  if (answer.errors?.length) {
    throw new Refused(answer.errors.map((error) => error.message).join(' '), answer.errors[0]?.extensions?.code);
  }
  return answer.data as Data;
}

type Answer = { data?: unknown; errors?: Array<{ message: string; extensions?: { code?: string } }> };

async function send(body: string, editor: string | null, signal?: AbortSignal): Promise<Response> {
  const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' });
  if (editor) headers.set('Authorization', `Bearer ${editor}`);
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal });
  } catch (failure) {
    throw signal?.aborted ? failure : new Unreachable();
  }
}

async function read(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Unreachable();
  }
}

/** GraphiQL, with this document and these variables in it. */
export function graphiql<Variables>(document: Document<unknown, Variables>, variables: Variables): string {
  const query = encodeURIComponent(document.text);
  return `/graphiql/?query=${query}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
}
