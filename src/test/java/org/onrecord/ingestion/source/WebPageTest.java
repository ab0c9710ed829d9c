package org.onrecord.ingestion.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final String PAGE = "<html><head><title>Harbour reopens</title></head><body><article><p>"
            + "The harbour reopens in May, the mayor said. ".repeat(10) + "</p></article></body></html>";

    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static HttpServer server;
    private static String base;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        server.createContext(
                "/host",
                exchange -> answer(
                        exchange,
                        200,
                        "Asked for " + exchange.getRequestHeaders().getFirst("Host")));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext(
                "/inside", exchange -> redirect(exchange, base.replace("127.0.0.1", "127.0.0.2") + "/page"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(200_000)));
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("It begins".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            await();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        ENDED.countDown();
        server.stop(0);
    }

    @Test
    void aPageIsReadByItsContent() {
        assertThat(read("/page")).singleElement().isInstanceOfSatisfying(Found.Article.class, article -> {
            assertThat(article.place().file()).isEqualTo(base + "/page");
            assertThat(article.metadata().headline()).isEqualTo("Harbour reopens");
        });
        assertThat(read("/moved")).singleElement().isInstanceOf(Found.Article.class);
    }

    @Test
    void theNameIsAskedForAtTheAddressThatWasChecked() {
        List<Found> found = new ArrayList<>();
        String byName = base.replace("127.0.0.1", "localhost") + "/host";
        Sources.readAddress(byName, new WebPage(InetAddress::isLoopbackAddress, 1_000, 20), found::add);
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Article.class,
                        article -> assertThat(article.text()).startsWith("Asked for localhost"));
    }

    @Test
    void whatIsNotOfTheOpenInternetIsNotAsked() {
        List<Found> found = new ArrayList<>();
        Sources.readAddress(base + "/page", found::add);
        assertThat(reason(found)).contains("no machine of the open internet");
        assertThat(reason(read("/inside"))).contains("127.0.0.2", "no machine of the open internet");
        assertThat(reason(read("/file"))).contains("no http or https address");
    }

    @Test
    void redirectsSizeAndTimeHaveLimits() {
        assertThat(reason(read("/round"))).isEqualTo("it redirects more than 5 times");
        assertThat(reason(read("/large"))).isEqualTo("it has more than 100000 bytes");
        assertThat(reason(read("/slow", 1))).isEqualTo("it takes longer than 1 seconds");
        assertThat(reason(read("/nothing"))).isEqualTo("it is answered with status 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1"
            })
    void addressesOfOwnNetworksAreNotPublic(String address) throws UnknownHostException {
        assertThat(Addresses.PUBLIC.allow(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.15.0.1", "100.63.0.1", "2606:2800:21f:cb07::1"})
    void allOthersAre(String address) throws UnknownHostException {
        assertThat(Addresses.PUBLIC.allow(InetAddress.getByName(address))).isTrue();
    }

    private static List<Found> read(String path) {
        return read(path, 20);
    }

    private static List<Found> read(String path, int seconds) {
        List<Found> found = new ArrayList<>();
        WebPage web = new WebPage(address -> address.getHostAddress().equals("127.0.0.1"), 100_000, seconds);
        Sources.readAddress(base + path, web, found::add);
        return found;
    }

    private static String reason(List<Found> found) {
        assertThat(found).singleElement().isInstanceOf(Found.Failure.class);
        return ((Found.Failure) found.get(0)).reason();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void await() {
        try {
            ENDED.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
