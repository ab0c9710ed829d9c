package org.onrecord.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.rules.SubscriptionUniqueRootField;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents parsed and validated, and kept for the next time they come. */
@Singleton
class Documents {
    /** Characters of all documents that are kept, at most; a document takes up to eighty times its text. */
    private static final long CHARACTERS_KEPT = 1_000_000;

    private final GraphQLSchema schema;
    private final Registered registered;
    private final ApiConfig config;
    private final ParserOptions limits;
    private final Cache<String, Prepared> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String query, Prepared prepared) -> query.length() + 200)
            .build();

    Documents(GraphQLSchema schema, Registered registered, ApiConfig config) {
        this.schema = schema;
        this.registered = registered;
        this.config = config;
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
            return Prepared.unreadable(unreadable(parsed.getSyntaxException()));
        }
        Document document = parsed.getDocument();
        // before the validation, which compares fields with each other
        Optional<Failure> excess = Measure.excess(document, config);
        if (excess.isPresent()) {
            return Prepared.unreadable(excess.get());
        }
        if (!registered.allow(document)) {
            return Prepared.unreadable(Failure.of(
                    Failure.Code.FORBIDDEN, "Only registered queries are answered here, and this is none of them."));
        }
        List<Failure> errors = ParseAndValidate.validate(schema, document, Documents::isObeyed, Locale.ENGLISH).stream()
                .map(Failure::of)
                .toList();
        return Prepared.of(schema, document, query.length(), errors);
    }

    /** How many fields a subscription selects, the graph sees: the rule for it breaks at directives and fragments. */
    private static boolean isObeyed(Class<?> rule) {
        return rule != SubscriptionUniqueRootField.class;
    }

    private static Failure unreadable(InvalidSyntaxException failure) {
        if (failure instanceof ParseCancelledTooDeepException) {
            return Failure.of(Failure.Code.TOO_DEEP, "The document is nested too deeply to be read.");
        }
        return failure instanceof ParseCancelledException
                ? Failure.of(Failure.Code.TOO_COMPLEX, "The document has too many words to be read.")
                : Failure.of(failure.toInvalidSyntaxError());
    }
}
