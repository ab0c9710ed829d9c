package org.onrecord.ingestion.source;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What lies at an address of the web. Only machines that may be asked are asked: the address that a name stands for is
 * looked up once, checked, and that one is connected to; so again for each redirect.
 */
final class WebPage {
    private static final int REDIRECTS = 5;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final Addresses addresses;
    private final int largest;
    private final int seconds;

    /**
     * @param largest bytes that are taken at most
     * @param seconds that all of it may take
     */
    WebPage(Addresses addresses, int largest, int seconds) {
        this.addresses = addresses;
        this.largest = largest;
        this.seconds = seconds;
    }

    /**
     * Fetches a page, a feed, a file.
     *
     * @throws Unreadable where it cannot be had, or must not
     */
    byte[] fetch(URI address) {
        Vertx vertx = Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
        try {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                    .setConnectTimeout(seconds * 1000)
                    .setIdleTimeout(seconds)
                    .setMaxPoolSize(1));
            return fetch(client, address, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        } finally {
            vertx.close();
        }
    }

    private byte[] fetch(HttpClient client, URI first, long deadline) {
        URI address = first;
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer = ask(client, address, deadline);
            if (answer.location() == null) {
                return answer.body();
            }
            address = moved(address, answer.location());
        }
        throw new Unreadable("it redirects more than " + REDIRECTS + " times");
    }

    private static URI moved(URI from, String location) {
        try {
            return from.resolve(new URI(location));
        } catch (URISyntaxException e) {
            throw new Unreadable("it redirects to what is no address");
        }
    }

    private record Answer(@Nullable String location, byte[] body) {}

    private Answer ask(HttpClient client, URI address, long deadline) {
        CompletableFuture<Answer> answer = client.request(options(address))
                .compose(HttpClientRequest::send)
                .compose(response -> Future.fromCompletionStage(read(response)))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Unreadable("it takes longer than " + seconds + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("the program is being stopped");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unreadable known
                    ? known
                    : new Unreadable("it cannot be fetched: " + e.getMessage());
        }
    }

    /** Where the request goes is decided here, by the address that was checked, and not by the name once more. */
    private RequestOptions options(URI address) {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        if (address.getHost() == null || !secure && !"http".equalsIgnoreCase(address.getScheme())) {
            throw new Unreadable("it leads to " + address + ", which is no http or https address");
        }
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(
                        port, resolved(address.getHost()).getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(path + query)
                .putHeader("User-Agent", "OnRecord")
                .putHeader("Accept", "*/*");
    }

    /** All that a name stands for must be allowed: a list with one wrong entry is no mistake. */
    private InetAddress resolved(String host) {
        try {
            InetAddress[] all = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
            for (InetAddress one : all) {
                if (!addresses.allow(one)) {
                    throw new Unreadable("it leads to " + host + ", which is no machine of the open internet");
                }
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new Unreadable("there is no host " + host);
        }
    }

    private CompletableFuture<Answer> read(HttpClientResponse response) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        String location = response.getHeader("Location");
        if (MOVED.contains(response.statusCode()) && location != null) {
            answer.complete(new Answer(location, new byte[0]));
            response.request().reset();
        } else if (response.statusCode() != 200) {
            answer.completeExceptionally(new Unreadable("it is answered with status " + response.statusCode()));
            response.request().reset();
        } else {
            Buffer body = Buffer.buffer();
            response.exceptionHandler(answer::completeExceptionally);
            response.endHandler(end -> answer.complete(new Answer(null, body.getBytes())));
            response.handler(part -> {
                body.appendBuffer(part);
                if (body.length() > largest) {
                    answer.completeExceptionally(new Unreadable("it has more than " + largest + " bytes"));
                    response.request().reset();
                }
            });
        }
        return answer;
    }
}
