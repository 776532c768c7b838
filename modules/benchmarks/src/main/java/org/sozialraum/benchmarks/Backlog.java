package org.sozialraum.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Scores that could not be delivered while the platform was away, and are all due now that it is back. */
record Backlog(int scores) {
    private static final String SUBJECT = "backlog-";
    private static final long BETWEEN_LOOKS_NANOS = 10_000_000_000L;
    private static final long PATIENCE_NANOS = 1_800_000_000_000L;

    /** Into a database whose tool rests, for an activity that somebody has opened. */
    void moveInto(DatabaseUnderTest database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : rows(database, activity(statement))) statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new BenchFailed("cannot fill " + database.name() + ": " + e.getMessage(), e);
        }
        database.settle();
    }

    private static String activity(Statement statement) throws SQLException {
        String sql = "select id from placement where module is not null and line_item is not null";
        try (ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) throw new BenchFailed("nobody has opened an activity with a column");
            return "cast('" + row.getString(1) + "' as uuid)";
        }
    }

    private List<String> rows(DatabaseUnderTest database, String activity) {
        String uuid = database instanceof DatabaseUnderTest.Embedded ? "random_uuid()" : "gen_random_uuid()";
        String ours = " from person p where p.subject like '" + SUBJECT + "%'";
        return List.of(
                "insert into person (institution, id, platform, subject, language, first_seen_at) select a.institution, "
                        + uuid + ", a.platform, '" + SUBJECT + "' || n.i, null, current_timestamp from "
                        + "(select institution, platform from placement where id = " + activity + ") a, "
                        + "(select i from " + database.counting(scores) + ") n",
                "insert into grade (institution, placement, person, points, points_maximum, earned_at, revision, passage,"
                        + " tries, next_try_at, trouble) select p.institution, " + activity + ", p.id, 7, 10,"
                        + " current_timestamp - interval '1' hour, 1, 'due', 9, current_timestamp, 'UNREACHABLE'"
                        + ours,
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) select"
                        + " 'deliver-grade', cast(p.institution as varchar(40)) || ':' || cast(" + activity
                        + " as varchar(40)) || ':' || cast(p.id as varchar(40)), current_timestamp, false, 1" + ours);
    }

    /** Ends when the platform has all of them. */
    List<Figure> drain(RunningTool tool, PlatformDouble platform, String database, double commits) {
        double cpu = tool.cpuMillis();
        double live = 0;
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (platform.arrived() < scores) {
            if (System.nanoTime() > until)
                throw new BenchFailed("only " + platform.arrived() + " of " + scores + " scores arrived");
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            live = Math.max(live, tool.liveMegabytes());
        }
        double used = tool.cpuMillis() - cpu;
        List<Long> arrivals = platform.takeArrivals();
        double seconds = (arrivals.getLast() - arrivals.getFirst()) / 1e9;
        String name = "backlog of %,d scores after an outage".formatted(scores);
        return List.of(
                Figure.of(database, name, scores / seconds, "1/s")
                        .beside("commits/s", commits)
                        .costing(used / scores),
                Figure.of(database, name + ", scores sent twice", arrivals.size() - scores, "in all")
                        .aimed("0", arrivals.size() == scores),
                Figure.of(database, name + ", most live heap", live, "MB").atMost(256));
    }
}
