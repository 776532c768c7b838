package org.sozialraum.tool.privacy;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * What is kept of a person.
 *
 * @param own whether the reader is that person; else there are numbers and nothing to do
 * @param done last part of the text's key for what was just done
 * @param identity how the platform calls the person, for that person alone
 * @param since the day when the person first came
 * @param courses empty if nothing is kept
 * @param kinds of data there are, to be explained once; last parts of keys
 * @param file where all of it can be had; absent where there is nothing, and for others
 * @param erasures how often something was erased in this institution, for those who answer for it
 * @param back the platform, where it gave a way back
 */
public record PrivacyView(
        ShellView shell,
        boolean own,
        Optional<String> done,
        Optional<String> identity,
        Optional<String> since,
        List<CourseView> courses,
        List<String> kinds,
        Optional<String> file,
        Optional<ErasuresView> erasures,
        Optional<String> back) {
    public PrivacyView {
        courses = List.copyOf(courses);
        kinds = List.copyOf(kinds);
    }

    /**
     * One course.
     *
     * @param number from 1, for courses whose name we do not know
     * @param activities their titles
     * @param erase where the question about erasing is; absent for others
     */
    public record CourseView(int number, List<String> activities, List<KindView> kinds, Optional<String> erase) {
        public CourseView {
            activities = List.copyOf(activities);
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One kind of data in one course.
     *
     * @param kind last part of the text's key
     * @param times from when to when, or when; empty where that is not kept
     */
    public record KindView(String kind, int count, Optional<String> times) {}

    /** @param last the day of the last one */
    public record ErasuresView(int count, Optional<String> last) {}
}
