package org.sozialraum.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code ./sozialraum bench [quick]}: starts the tool as its own process and measures it from outside. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        try {
            run(Plan.of(arguments));
        } catch (BenchFailed e) {
            System.err.println("The benchmark ended early: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(Plan plan) {
        Path root = root();
        List<Figure> figures = new ArrayList<>();
        try (PlatformDouble platform = new PlatformDouble()) {
            Path data = RunningTool.folder(root, platform);
            figures.addAll(campaign(root, data, plan, platform, new DatabaseUnderTest.Embedded(data)));
            if (plan.server()) figures.addAll(onServer(root, plan, platform));
        }
        Report report = new Report(plan, Instant.now(), figures);
        System.out.println(report.table());
        System.out.println("\nThe best of several short rounds; kept in "
                + root.relativize(report.keepIn(root.resolve("modules/benchmarks/results"))));
    }

    private static List<Figure> onServer(Path root, Plan plan, PlatformDouble platform) {
        try (DatabaseUnderTest database = DatabaseUnderTest.Server.start()) {
            return campaign(root, RunningTool.folder(root, platform), plan, platform, database);
        }
    }

    private static List<Figure> campaign(
            Path root, Path data, Plan plan, PlatformDouble platform, DatabaseUnderTest database) {
        List<Figure> figures = new Campaign(root, data, plan, platform, database).run();
        RunningTool.discard(data);
        return figures;
    }

    /** The checkout that this program was built in. */
    private static Path root() {
        try {
            Path place = Path.of(Bench.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = place; folder != null; folder = folder.getParent())
                if (Files.isExecutable(folder.resolve("sozialraum"))) return folder;
            throw new BenchFailed("the command ./sozialraum is nowhere above " + place);
        } catch (URISyntaxException e) {
            throw new BenchFailed("cannot find the checkout", e);
        }
    }
}
