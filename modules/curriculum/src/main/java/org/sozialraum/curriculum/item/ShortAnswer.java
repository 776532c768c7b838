package org.sozialraum.curriculum.item;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * A word or a few, written by the learner and compared with answers that the author foresaw: right ones, and wrong ones
 * that many people give and that deserve a feedback of their own.
 *
 * <p>An answer's wording has all its forms, divided by {@code |}. Capital letters, punctuation, blanks and the ways to
 * write ä, ö, ü and ß make no difference, and a form counts in whatever language it is written.
 *
 * <p>Mark: all or nothing.
 *
 * @param answers names of the answers foreseen
 * @param key those that are right, at least one
 */
public record ShortAnswer(ItemHead head, List<String> answers, Set<String> key) implements MarkedItem {
    /** Characters. */
    public static final int LONGEST = 200;

    private static final Pattern FORMS = Pattern.compile("\\|");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}§%€]+");

    public ShortAnswer {
        answers = List.copyOf(answers);
        key = Set.copyOf(key);
    }

    @Override
    public List<String> parts() {
        return answers;
    }

    @Override
    public Response solution() {
        return new Response.Written(forms(text(Language.DE), right()).getFirst());
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Written(String text) ? mark(text) : Mark.NOTHING;
    }

    private Mark mark(String written) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        String plain = plain(written);
        for (String answer : answers) {
            if (isForm(plain, answer)) {
                parts.put(answer, key.contains(answer) ? Verdict.RIGHT : Verdict.WRONG);
            }
        }
        if (parts.containsValue(Verdict.RIGHT)) {
            return new Mark(1, parts);
        }
        parts.put(right(), Verdict.MISSED);
        return new Mark(0, parts);
    }

    private String right() {
        return answers.stream().filter(key::contains).findFirst().orElseThrow();
    }

    private boolean isForm(String plain, String answer) {
        return Stream.of(Language.values())
                .flatMap(language -> forms(text(language), answer).stream())
                .anyMatch(form -> plain(form).equals(plain));
    }

    /** The ways to write an answer, the one to show first. */
    public static List<String> forms(ItemText text, String answer) {
        return Arrays.stream(FORMS.split(text.part(answer).wording().text()))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spelled =
                small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return BETWEEN_WORDS.matcher(spelled).replaceAll(" ").strip();
    }

    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(answers);
    }
}
