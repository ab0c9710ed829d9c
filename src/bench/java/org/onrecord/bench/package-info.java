/**
 * How fast questions are answered, beside the most that the database could do and beside PostGraphile, on made-up
 * archives of two sizes: {@link org.onrecord.bench.Benchmark}. How fast articles come in: {@link
 * org.onrecord.bench.IngestionBenchmark}. Whether any is lost: {@link org.onrecord.bench.Kills}.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
