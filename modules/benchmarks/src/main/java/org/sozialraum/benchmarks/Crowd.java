package org.sozialraum.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Learners who have been here before: each with a row as a person, a session, a login used up and a place reached, and
 * for every hundred of them a course with one activity.
 */
record Crowd(int learners) {
    private static final int IN_A_COURSE = 100;

    /** What points at others comes first. */
    private static final List<String> EMPTIED =
            List.of("member", "roster", "learning_session", "login", "journey", "person", "placement", "course");

    static String subject(int learner) {
        return "learner-" + (learner + 1);
    }

    static String link(int learner) {
        return "link-" + (learner / IN_A_COURSE + 1);
    }

    static String course(int learner) {
        return "course-" + (learner / IN_A_COURSE + 1);
    }

    private int courses() {
        return Math.max(1, learners / IN_A_COURSE);
    }

    /** Fills a database whose tool rests, from nobody to this many; whoever was there is replaced. */
    void moveInto(DatabaseUnderTest database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : EMPTIED) statement.execute("delete from " + table);
            String platform = platform(statement);
            for (String sql : places(database, platform)) statement.execute(sql);
            for (String sql : people(database, platform, onePlacement(statement))) statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new BenchFailed("cannot fill " + database.name() + ": " + e.getMessage(), e);
        }
        database.settle();
    }

    /** Institution and platform as the tool has stored them from the file. */
    private static String platform(Statement statement) throws SQLException {
        String sql = "select institution, id from platform where issuer = '" + PlatformDouble.ISSUER + "'";
        try (ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) throw new BenchFailed("the tool does not know the platform");
            return "cast('" + row.getString(1) + "' as uuid), %s, cast('" + row.getString(2) + "' as uuid)";
        }
    }

    private List<String> places(DatabaseUnderTest database, String platform) {
        String each = " from " + database.counting(courses());
        return List.of(
                "insert into course (institution, id, platform, deployment_id, context_id, first_seen_at) select "
                        + platform.formatted(uuid(database)) + ", '" + PlatformDouble.DEPLOYMENT
                        + "', 'course-' || i, current_timestamp" + each,
                "insert into placement (institution, id, platform, deployment_id, resource_link_id, course, module,"
                        + " title, line_items, may_score, may_add, first_seen_at) select c.institution, "
                        + uuid(database) + ", c.platform, c.deployment_id, 'link-' || substring(c.context_id from 8),"
                        + " c.id, null, 'Datenfreigabe', null, false, false, current_timestamp from course c");
    }

    /** Where each of them was last does not matter to a launch: all have been in the same activity. */
    private List<String> people(DatabaseUnderTest database, String platform, String placement) {
        String each = " from " + database.counting(learners);
        String end = "current_timestamp + interval '1' day";
        return List.of(
                "insert into person (institution, id, platform, subject, language, first_seen_at) select "
                        + platform.formatted(uuid(database)) + ", 'learner-' || i, null, current_timestamp" + each,
                "insert into learning_session (institution, token_hash, person, placement, instructor, language,"
                        + " browser_proof, expires_at) select p.institution, 'bench-' || cast(p.id as varchar(40)),"
                        + " p.id, " + placement + ", false, 'de', 'nobody', " + end + " from person p",
                "insert into journey (institution, placement, person, position, seen_at) select p.institution, "
                        + placement + ", p.id, 'overview', current_timestamp from person p",
                "insert into login (state, nonce, issuer, client_id, target_link_uri, browser_proof, created_at,"
                        + " expires_at, consumed_at) select 'bench-' || i, 'bench-' || i, '" + PlatformDouble.ISSUER
                        + "', '" + PlatformDouble.CLIENT + "', 'http://127.0.0.1', 'nobody', current_timestamp, " + end
                        + ", current_timestamp" + each);
    }

    private static String onePlacement(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select id from placement fetch first row only")) {
            row.next();
            return "cast('" + row.getString(1) + "' as uuid)";
        }
    }

    private static String uuid(DatabaseUnderTest database) {
        return database instanceof DatabaseUnderTest.Embedded ? "random_uuid()" : "gen_random_uuid()";
    }
}
