package org.sozialraum.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.tool.web.Browser;

class OwnOriginTest {
    private final List<Response> answers = new ArrayList<>();
    private final OwnOrigin check =
            new OwnOrigin(URI.create("https://tool.example"), SampleRooms::pages, new Browser().request());

    @Test
    void takes_a_form_of_ours() {
        check.filter(request("POST", "https://tool.example"));

        assertThat(answers).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "null",
                "",
                "http://tool.example",
                "https://tool.example:8443",
                "https://tool.example.evil.example",
                "https://evil.example"
            })
    void refuses_a_form_from_elsewhere(@Nullable String origin) {
        check.filter(request("POST", origin));

        assertThat(answers).extracting(Response::getStatus).containsExactly(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void asks_every_method_that_changes_something(String method) {
        check.filter(request(method, "https://evil.example"));

        assertThat(answers).hasSize(1);
    }

    @Test
    void lets_everybody_read() {
        check.filter(request("GET", null));

        assertThat(answers).isEmpty();
    }

    private ContainerRequestContext request(String method, @Nullable String origin) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                OwnOriginTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, asked, given) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getHeaderString" -> origin;
                    case "abortWith" -> keep((Response) given[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private @Nullable Object keep(Response answer) {
        answers.add(answer);
        return null;
    }
}
