package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides German prose into sentences. A full stop ends no sentence after an abbreviation, an initial or an ordinal, nor
 * if the next word goes on in lower case. Where it stays open, as after "Frau A. Sie …", a sentence ends.
 */
final class Sentences {
    /** Terminal marks with the quotation marks and brackets that close behind them. */
    private static final Pattern POSSIBLE_END = Pattern.compile("[.!?…]++[\"“”‘’»«›‹)\\]]*+\\s++(?=(.))");

    private static final String ABBREVIATIONS =
            "Abs|Art|Nr|Dr|Prof|bzw|ca|evtl|ggf|inkl|Std|Mio|Mrd|Str|St|vgl|Hr|Fr|bspw"
                    + "|sog|max|min|Bd|Ziff|Kap|Tel|Aufl|Hrsg|Jh|geb|zzgl|exkl|einschl|insb|allg|abzgl|Jan|Feb|Apr|Aug|Sept"
                    + "|Okt|Nov|Dez|S|z|B|d|h|u|a|v|i|R|o|ä|T|w|m|E|s|f|ff";
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|[\\s(„\"])(?:(?:z|d|u|v|i|o|w|m|s) ?\\. ?)?(?:" + ABBREVIATIONS + ")\\.$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)\\p{Lu}\\.$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.$");
    private static final Pattern MONTH = Pattern.compile(
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b.*",
            Pattern.DOTALL);
    private static final Pattern TITLED = Pattern.compile("(?:Frau|Herr|Herrn|Familie)\\s\\p{Lu}\\.$");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private Sentences() {}

    static List<String> in(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = POSSIBLE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (ends(text.substring(from, end.end()).strip(), text.substring(end.end()))) {
                sentences.add(text.substring(from, end.end()).strip());
                from = end.end();
            }
        }
        sentences.add(text.substring(from).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+"))
                .filter(word -> WORD.matcher(word).matches())
                .count();
    }

    private static boolean ends(String sentence, String rest) {
        if (Character.isLowerCase(rest.codePointAt(0))) {
            return false;
        }
        if (ORDINAL.matcher(sentence).find()) {
            return !MONTH.matcher(rest).matches();
        }
        if (INITIAL.matcher(sentence).find()) {
            return TITLED.matcher(sentence).find();
        }
        return !ABBREVIATED.matcher(sentence).find();
    }
}
