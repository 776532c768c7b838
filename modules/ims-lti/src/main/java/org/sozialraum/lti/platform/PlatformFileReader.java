package org.sozialraum.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.LocatedFields.Field;
import org.sozialraum.lti.platform.PlatformFile.Reading;

/** Collects every problem of one platform file before it gives up. */
final class PlatformFileReader {
    private static final List<String> FIELDS = List.of(
            "name",
            "issuer",
            "clientId",
            "deploymentIds",
            "authorizationEndpoint",
            "tokenEndpoint",
            "jwksUri",
            "tokenAudience",
            "allowsAnonymous",
            "trustedAudiences");
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", Lengths.NAME,
            "issuer", Lengths.ISSUER,
            "clientId", Lengths.CLIENT_ID,
            "tokenAudience", Lengths.AUDIENCE);
    private static final String COPY = "Copy the value from the platform's page about this tool.";

    private final String file;
    private final LocatedFields fields;
    private final List<PlatformFileProblem> problems;

    PlatformFileReader(String file, String json) {
        this.file = file;
        this.fields = LocatedFields.in(file, json);
        this.problems = new ArrayList<>(fields.problems());
    }

    Reading read() {
        if (fields.unreadable()) {
            return new Reading.Faulty(problems);
        }
        refuseUnknownFields();
        Optional<String> issuer = address("issuer").filter(this::isIssuer).map(URI::toString);
        Optional<String> clientId = text("clientId");
        Optional<String> name = text("name");
        Optional<URI> authorization = address("authorizationEndpoint");
        Optional<URI> token = address("tokenEndpoint");
        Optional<URI> jwks = address("jwksUri");
        Optional<String> audience = fields.find("tokenAudience").flatMap(field -> text("tokenAudience", field));
        boolean anonymous = flag("allowsAnonymous");
        Set<String> deployments = deployments();
        Set<String> audiences = trustedAudiences();
        if (!problems.isEmpty()) {
            return new Reading.Faulty(problems);
        }
        PlatformId id = new PlatformId(issuer.orElseThrow(), clientId.orElseThrow());
        Platform platform = new Platform(
                id,
                name.orElseThrow(),
                authorization.orElseThrow(),
                token.orElseThrow(),
                jwks.orElseThrow(),
                audience,
                anonymous,
                true,
                audiences);
        return new Reading.Usable(new PlatformFile(platform, deployments));
    }

    private void refuseUnknownFields() {
        fields.all().forEach((name, field) -> {
            if (!FIELDS.contains(name)) {
                problem(field.line(), name, "is a field that nobody reads", meant(name));
            }
        });
    }

    private static String meant(String name) {
        return FIELDS.stream()
                .filter(known -> plain(known).equals(plain(name)))
                .findFirst()
                .map(known -> "Write it " + known + ".")
                .orElse("Known are " + String.join(", ", FIELDS) + ".");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private Optional<String> text(String name) {
        return required(name, COPY).flatMap(field -> text(name, field));
    }

    private Optional<String> text(String name, Field field) {
        JsonNode value = field.value();
        if (!value.isTextual()) {
            problem(field.line(), name, "is no text but " + value, "Write it between quotes.");
            return Optional.empty();
        }
        if (value.textValue().isBlank()) {
            problem(field.line(), name, "is empty", COPY);
            return Optional.empty();
        }
        int longest = LONGEST.getOrDefault(name, Lengths.ADDRESS);
        if (!Lengths.fits(value.textValue(), longest)) {
            problem(field.line(), name, Lengths.rule(longest), COPY);
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    private Optional<Field> required(String name, String wayOut) {
        Optional<Field> field = fields.find(name);
        if (field.isEmpty()) {
            problem(fields.lastLine(), name, "is missing", wayOut);
        }
        return field;
    }

    private Optional<URI> address(String name) {
        return text(name).flatMap(text -> address(name, text));
    }

    private Optional<URI> address(String name, String text) {
        Optional<URI> address = parsed(text);
        if (address.isEmpty()) {
            String wrong = "is no web address: \"" + text + "\"";
            problem(line(name), name, wrong, "Write it whole, beginning with https:// and without spaces.");
        }
        return address;
    }

    private static Optional<URI> parsed(String text) {
        try {
            URI address = new URI(text);
            return Origin.in(address).map(origin -> address).filter(uri -> uri.getRawFragment() == null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Security Framework 1.0, 5.1.2: the issuer has no query and no fragment. */
    private boolean isIssuer(URI address) {
        if (address.getRawQuery() == null) {
            return true;
        }
        problem(line("issuer"), "issuer", "has a query: \"" + address + "\"", "Write what the platform sends as iss.");
        return false;
    }

    private boolean flag(String name) {
        Optional<Field> field = fields.find(name);
        if (field.isPresent() && !field.get().value().isBoolean()) {
            String wrong = "is neither true nor false but " + field.get().value();
            problem(field.get().line(), name, wrong, "Write true or false without quotes.");
        }
        return field.filter(found -> found.value().booleanValue()).isPresent();
    }

    private Set<String> deployments() {
        String wayOut = "Write [\"1\"] with the ids that may launch, or [] to approve each one when it first launches.";
        return required("deploymentIds", wayOut)
                .map(field -> ids("deploymentIds", field, wayOut))
                .orElse(Set.of());
    }

    /** Security Framework 1.0, 5.1.3: a further audience is trusted only if somebody said so. */
    private Set<String> trustedAudiences() {
        String wayOut = "Write [\"…\"] with the client ids that its tokens may name beside ours, or leave it out.";
        return fields.find("trustedAudiences")
                .map(field -> ids("trustedAudiences", field, wayOut))
                .orElse(Set.of());
    }

    private Set<String> ids(String name, Field list, String wayOut) {
        Set<String> ids = new LinkedHashSet<>();
        if (list.value().isArray()) {
            list.value().forEach(id -> addId(name, ids, id, list.line()));
        } else {
            problem(list.line(), name, "is no list but " + list.value(), wayOut);
        }
        return ids;
    }

    private void addId(String name, Set<String> ids, JsonNode id, int line) {
        if (!id.isTextual()) {
            problem(line, name, "holds " + id + ", which is no text", "Write it between quotes, numbers too.");
        } else if (!isId(id.textValue())) {
            String wrong = "holds an id of " + id.textValue().length() + " characters";
            problem(
                    line,
                    name,
                    wrong,
                    "An id has 1 to " + Lengths.DEPLOYMENT + " characters, none of them a line break.");
        } else if (!ids.add(id.textValue())) {
            problem(line, name, "holds " + id + " twice", "Keep one of them.");
        }
    }

    private static boolean isId(String text) {
        return !text.isBlank() && Lengths.fits(text, Lengths.DEPLOYMENT);
    }

    private int line(String name) {
        return fields.find(name).map(Field::line).orElse(fields.lastLine());
    }

    private void problem(int line, String field, String wrong, String wayOut) {
        problems.add(new PlatformFileProblem(file, line, field, wrong, wayOut));
    }
}
