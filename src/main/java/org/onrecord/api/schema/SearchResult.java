package org.onrecord.api.schema;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("What a search can find.")
interface SearchResult {}
