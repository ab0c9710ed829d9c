/**
 * The way out: a GraphQL selection becomes one SQL statement becomes the answer, whose JSON PostgreSQL builds.
 * {@link org.onrecord.graph.Graph} is the door; {@link org.onrecord.graph.RecordGraph} says what each field is in the
 * tables; {@link org.onrecord.graph.Compiler} walks the selection and asks each field for its SQL.
 */
@NullMarked
package org.onrecord.graph;

import org.jspecify.annotations.NullMarked;
