package org.sozialraum.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of one run, as a table for people and as JSON for the next comparison. */
record Report(Plan plan, Instant at, List<Figure> figures) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Report {
        figures = List.copyOf(figures);
    }

    String table() {
        Stream<String> head = Stream.of(
                "| database | what | value | floor | share of floor | CPU ms each | target |",
                "|---|---|---|---|---|---|---|");
        return Stream.concat(head, figures.stream().map(Figure::row)).collect(Collectors.joining("\n"));
    }

    /** @return the file */
    Path keepIn(Path folder) {
        try {
            Path file = Files.createDirectories(folder)
                    .resolve(at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + ".json");
            return Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()));
        } catch (IOException e) {
            throw new BenchFailed("cannot keep the figures", e);
        }
    }

    private ObjectNode json() {
        ObjectNode json = JSON.createObjectNode()
                .put("at", at.toString())
                .put("plan", plan.name())
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", Runtime.version().toString());
        ArrayNode all = json.putArray("figures");
        figures.forEach(figure -> add(all.addObject(), figure));
        return json;
    }

    private static void add(ObjectNode json, Figure figure) {
        json.put("database", figure.database())
                .put("name", figure.name())
                .put("value", figure.value())
                .put("unit", figure.unit());
        figure.floor().ifPresent(floor -> json.put("floor", floor.name()).put("floorValue", floor.value()));
        figure.ratio().ifPresent(ratio -> json.put("shareOfFloor", ratio));
        figure.cpuMillis().ifPresent(cpu -> json.put("cpuMillis", cpu));
        figure.target().ifPresent(target -> json.put("target", target.wording()).put("met", target.met()));
    }
}
