package org.sozialraum.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Everything that is measured on one database. */
final class Campaign {
    private static final double LAUNCH_CPU_MILLIS = 0.7;
    private static final double SHARE_OF_COMMITS = 0.2;
    private static final double TENTH = 0.1;

    private final Path root;
    private final Path data;
    private final Plan plan;
    private final PlatformDouble platform;
    private final DatabaseUnderTest database;
    private final List<Figure> figures = new ArrayList<>();

    Campaign(Path root, Path data, Plan plan, PlatformDouble platform, DatabaseUnderTest database) {
        this.root = root;
        this.data = data;
        this.plan = plan;
        this.platform = platform;
        this.database = database;
    }

    List<Figure> run() {
        say("commits of the machine");
        double commits = Floors.commitsPerSecond(database, Launches.CLIENTS, plan.perRound(), plan.rounds());
        say("first start, which makes the tables");
        start().close();
        starts();
        List<Round> grown = new ArrayList<>();
        for (int crowd : plan.crowds()) {
            grown.add(withCrowd(crowd, commits));
            if (crowd == plan.crowds().getFirst()) afterAnOutage(commits);
        }
        growth(grown);
        figures.forEach(figure -> System.err.println(figure.row()));
        return List.copyOf(figures);
    }

    private RunningTool start() {
        return RunningTool.start(root, data, database);
    }

    private void starts() {
        say("warm starts");
        double best = Double.MAX_VALUE;
        for (int start = 0; start < plan.starts(); start++) {
            try (RunningTool tool = start()) {
                best = Math.min(best, tool.secondsToStart());
            }
        }
        figures.add(figure("warm start to the first answer", best, "s").atMost(10));
    }

    /** The first crowd is measured with everything, the larger ones with launches alone. */
    private Round withCrowd(int learners, double commits) {
        say(learners + " learners move in");
        new Crowd(learners).moveInto(database);
        try (RunningTool tool = start()) {
            double resident = tool.processes().residentMegabytes();
            Launches launches = new Launches(tool, platform, learners);
            say("launches with " + learners + " learners");
            Launches.Rounds best = best(launches);
            if (learners == plan.crowds().getFirst()) {
                launched(best, commits);
                inside(tool, launches, commits);
                cohort(tool, launches);
                memory(tool, resident);
                if (database instanceof DatabaseUnderTest.Embedded) wrong(tool, launches);
                figures.add(figure("compiling to machine code since the start", compiled(tool), "s"));
            }
            return best.launch();
        }
    }

    private Launches.Rounds best(Launches launches) {
        warmUp(launches);
        List<Launches.Rounds> rounds = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) rounds.add(launches.round(plan.perRound()));
        return new Launches.Rounds(
                Round.best(rounds.stream().map(Launches.Rounds::login).toList()),
                Round.best(rounds.stream().map(Launches.Rounds::launch).toList()),
                List.of());
    }

    /** Compilers go on improving for tens of thousands of launches; a server that has run for an hour is past that. */
    private void warmUp(Launches launches) {
        WarmUp warmUp = new WarmUp();
        for (int done = 0; done < plan.warmUp() && !warmUp.isOver(); done += plan.perRound())
            warmUp.add(launches.round(plan.perRound()).launch().cpuMillis());
        say("warm, " + warmUp);
    }

    private void launched(Launches.Rounds best, double commits) {
        Round launch = best.launch();
        double verifications = Floors.verificationsPerSecond(platform.keys(), plan.rounds());
        figures.add(figure("launches at 32 clients", launch.perSecond(), "1/s")
                .beside("commits/s", commits)
                .costing(launch.cpuMillis())
                .aimed("≥ 0.20 of commits", launch.perSecond() >= SHARE_OF_COMMITS * commits));
        figures.add(figure("launches at 32 clients", launch.perSecond(), "1/s").beside("RS256/s", verifications));
        figures.add(figure("launch, processor time", launch.cpuMillis(), "ms")
                .beside("ms for its RS256", 1000.0 * Runtime.getRuntime().availableProcessors() / verifications)
                .atMost(LAUNCH_CPU_MILLIS));
        figures.add(figure(
                        String.format(Locale.ROOT, "launch p99 (p50 %.1f, p95 %.1f)", launch.p50(), launch.p95()),
                        launch.p99(),
                        "ms")
                .atMost(50));
        double both = 1 / (1 / launch.perSecond() + 1 / best.login().perSecond());
        figures.add(figure("login and launch, one after the other", both, "1/s")
                .beside("commits/s for two", commits / 2)
                .costing(launch.cpuMillis() + best.login().cpuMillis()));
    }

    /** Beside the tool's own start: the machine is as it was. */
    private void afterAnOutage(double commits) {
        say("scores that waited for the platform");
        Backlog backlog = new Backlog(plan.backlog());
        backlog.moveInto(database);
        platform.takeArrivals();
        try (RunningTool tool = start()) {
            figures.addAll(backlog.drain(tool, platform, database.name(), commits));
        }
    }

    private void cohort(RunningTool tool, Launches launches) {
        say("a roster");
        double rows = Floors.rowsPerSecond(database, plan.rounds());
        figures.add(new Cohort(tool, platform, launches).read(database.name(), rows));
    }

    private void inside(RunningTool tool, Launches launches, double commits) {
        say("pages, answers and grades");
        int[] newcomers = IntStream.range(0, plan.grades())
                .map(each -> 1_000_000_000 + each)
                .toArray();
        Visits visits = new Visits(tool, plan, launches.round(newcomers).entered());
        figures.addAll(visits.pages(database.name()));
        figures.addAll(visits.answers(database.name(), commits));
        figures.add(visits.grades(database.name(), platform, commits));
    }

    private void wrong(RunningTool tool, Launches launches) {
        say("wrong logins, launches and registrations");
        figures.addAll(new Fuzz(tool, platform, launches).run(database.name(), plan.wrong()));
    }

    private static double compiled(RunningTool tool) {
        return tool.processes().compilerMillis() / 1000;
    }

    private void memory(RunningTool tool, double afterStart) {
        figures.add(figure("resident after the start", afterStart, "MB"));
        figures.add(figure("most resident under load", tool.processes().highestResidentMegabytes(), "MB")
                .atMost(500));
    }

    private void growth(List<Round> grown) {
        double least = grown.getFirst().cpuMillis();
        for (int at = 1; at < grown.size(); at++) {
            double cost = grown.get(at).cpuMillis();
            String name = "processor time of a launch with %,d learners"
                    .formatted(plan.crowds().get(at));
            figures.add(figure(name, cost, "ms")
                    .beside("ms with 100", least)
                    .aimed("within ±10 %", Math.abs(cost / least - 1) <= TENTH));
        }
    }

    private Figure figure(String name, double value, String unit) {
        return Figure.of(database.name(), name, value, unit);
    }

    private void say(String what) {
        System.err.println(database.name() + ": " + what + " …");
    }
}
