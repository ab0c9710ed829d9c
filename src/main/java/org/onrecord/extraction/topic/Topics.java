package org.onrecord.extraction.topic;

import java.util.List;
import org.onrecord.extraction.Extraction;

/**
 * What an article is about.
 *
 * @param topics most weighty first; their weights add up to 1
 * @param ofQuotes for each quote, in the order asked, the indices of the topics it is about, likeliest first
 */
public record Topics(List<Extraction.Topic> topics, List<List<Integer>> ofQuotes) {}
