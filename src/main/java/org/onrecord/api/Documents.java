package org.onrecord.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Documents parsed and validated, and kept for the next time they come. */
@Singleton
class Documents {
    /** Characters of all documents that are kept, at most. */
    private static final long CHARACTERS_KEPT = 8_000_000;

    private final GraphQLSchema schema;
    private final ParserOptions limits;
    private final Cache<String, Prepared> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String query, Prepared prepared) -> query.length() + 200)
            .build();

    Documents(GraphQLSchema schema, ApiConfig config) {
        this.schema = schema;
        this.limits = ParserOptions.newParserOptions()
                .maxTokens(config.tokens())
                .maxCharacters(config.body())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .build();
    }

    Prepared get(String query) {
        return kept.get(query, this::prepare);
    }

    private Prepared prepare(String query) {
        ParseAndValidateResult parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(query)
                .graphQLContext(context -> context.of(ParserOptions.class, limits))
                .build());
        if (parsed.isFailure()) {
            return Prepared.unreadable(List.of(parsed.getSyntaxException().toInvalidSyntaxError()));
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, parsed.getDocument(), Locale.ENGLISH);
        return Prepared.of(schema, parsed.getDocument(), List.<GraphQLError>copyOf(errors));
    }
}
