package org.sozialraum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.sozialraum.benchmarks.Launches.Entered;

/** What learners do once they are in: read pages, save answers, hand in. */
final class Visits {
    private static final String ANSWER = "choice=void-ask-again&go=save";
    private static final String BY_SCRIPT = "HX-Request: true\r\n";
    private static final int SINGLE_CHOICE = 2;
    private static final int ROUNDS = 3;

    private final RunningTool tool;
    private final Plan plan;
    private final List<Entered> learners;

    /** @param learners each somebody else, none of whom has an attempt */
    Visits(RunningTool tool, Plan plan, List<Entered> learners) {
        this.tool = tool;
        this.plan = plan;
        this.learners = List.copyOf(learners);
        startAttempts();
    }

    private void startAttempts() {
        Load.run(8, learners.size(), this::open, (wire, number) -> {
            Entered learner = learners.get(number);
            wire.post(learner.path() + "/check", learner.cookie(), "").mustBe(303);
        });
    }

    private Wire open() {
        return new Wire(tool.port());
    }

    /** Pages one after the other: the time from the request to the last byte. */
    List<Figure> pages(String database) {
        Round floor = alone((wire, number) -> wire.get("/health/live", "").mustBe(200));
        List<Figure> figures = new ArrayList<>();
        figures.add(page(database, "overview", "/overview", floor));
        figures.add(page(database, "section", "/sections/01-what-is-a-release", floor));
        figures.add(page(database, "item", "/check/1/1", floor));
        return figures;
    }

    private Figure page(String database, String name, String path, Round floor) {
        Round round = alone((wire, number) -> {
            Entered learner = learner(number);
            wire.get(learner.path() + path, learner.cookie()).mustBe(200);
        });
        return Figure.of(
                        database,
                        "page %s, p95 of one client (p50 %.1f)".formatted(name, round.p50()),
                        round.p95(),
                        "ms")
                .beside("empty answer", floor.p95())
                .costing(round.cpuMillis())
                .atMost(30);
    }

    /** Saving an answer as the script does, first alone for the time, then by all clients for the rate. */
    List<Figure> answers(String database, double commits) {
        Round alone = alone(this::save);
        Round crowd = Round.best(rounds(Launches.CLIENTS, plan.requests() * 5, this::save));
        return List.of(
                Figure.of(database, "answer saved, p95 of one client", alone.p95(), "ms"),
                Figure.of(
                                database,
                                String.format(Locale.ROOT, "answers saved at 32 clients (p99 %.0f ms)", crowd.p99()),
                                crowd.perSecond(),
                                "1/s")
                        .beside("commits/s", commits)
                        .costing(crowd.cpuMillis()));
    }

    private void save(Wire wire, int number) {
        Entered learner = learner(number);
        wire.post(learner.path() + "/check/1/" + SINGLE_CHOICE, learner.cookie() + BY_SCRIPT, ANSWER)
                .mustBe(200);
    }

    /** Everybody hands in at once; ends when the platform has all scores. */
    Figure grades(String database, PlatformDouble platform, double commits) {
        platform.takeArrivals();
        double cpu = tool.cpuMillis();
        long start = System.nanoTime();
        Load.run(Launches.CLIENTS, learners.size(), this::open, (wire, number) -> {
            Entered learner = learners.get(number);
            wire.post(learner.path() + "/check/1/finish", learner.cookie(), "").mustBe(303);
        });
        waitForScores(platform);
        double used = tool.cpuMillis() - cpu;
        List<Long> arrivals = platform.takeArrivals();
        double seconds = (arrivals.getLast() - start) / 1e9;
        return Figure.of(database, "scores delivered, handing in included", arrivals.size() / seconds, "1/s")
                .beside("commits/s", commits)
                .costing(used / arrivals.size());
    }

    private void waitForScores(PlatformDouble platform) {
        long until = System.nanoTime() + 90_000_000_000L;
        while (platform.arrived() < learners.size()) {
            if (System.nanoTime() > until)
                throw new BenchFailed("only " + platform.arrived() + " of " + learners.size() + " scores arrived");
            LockSupport.parkNanos(2_000_000);
        }
    }

    private Entered learner(int number) {
        return learners.get(number % learners.size());
    }

    private Round alone(Load.Deed<Wire> deed) {
        return Round.best(rounds(1, plan.requests(), deed));
    }

    private List<Round> rounds(int clients, int count, Load.Deed<Wire> deed) {
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double before = tool.cpuMillis();
            Timing timing = Load.run(clients, count, this::open, deed);
            rounds.add(Round.of(timing, tool.cpuMillis() - before));
        }
        return rounds;
    }
}
