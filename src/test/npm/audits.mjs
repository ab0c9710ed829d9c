// All audits of graphql-http, what SHOULD be and what MAY be too.
import assert from 'node:assert/strict';
import { serverAudits } from 'graphql-http';
import { url } from './service.mjs';

const audits = serverAudits({ url, fetchFn: fetch });
const failed = [];
for (const audit of audits) {
  const { status, reason } = await audit.fn();
  if (status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${reason}`);
}
assert.deepEqual(failed, []);
assert.equal(audits.length, 61);
