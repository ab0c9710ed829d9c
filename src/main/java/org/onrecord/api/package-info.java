/**
 * The GraphQL surface: types, queries, errors, limits, HTTP manners.
 */
@NullMarked
package org.onrecord.api;

import org.jspecify.annotations.NullMarked;
