/**
 * The GraphQL schema, declared in Java: what a client sees and how it is explained. Nothing here runs: the records are
 * never made and the methods never called, since {@link org.onrecord.graph} answers what they declare.
 */
@NullMarked
package org.onrecord.api.schema;

import org.jspecify.annotations.NullMarked;
