/**
 * The way out: a GraphQL selection becomes one SQL statement becomes the answer.
 */
@NullMarked
package org.onrecord.graph;

import org.jspecify.annotations.NullMarked;
