package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Where a sentence ends stands a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das ist ein Satz.| Und noch einer!| Und eine Frage?| Ja.",
                "Das ist z. B. Schulden betreffend.| Oder z.B. Streit.",
                "Es geht um § 203 Abs. 3 Satz 1 Nr. 6 StGB.| Der gilt hier.",
                "Am 15. Juni 2018 war eine Tagung.| Sie war in Berlin.",
                "Das war im Jahr 2018.| Dann kam mehr.",
                "Das gilt ab 2. Januar d. h. sofort.",
                "Frau A. möchte das nicht.| Herr K. auch nicht.",
                "Frag Frau A. |Sie weiß es.",
                "Dr. Weber sagt: Ruf bitte an.| Dann warte.",
                "„Ich habe nur kurz Bescheid gesagt.“| Das klingt harmlos.",
                "„Ja, sie kommt.“ sagte er.",
                "Schulden, Krankheit, Streit usw.| Das alles zählt.",
                "Das kostet 3.50 Euro, ca. 4 Euro mit Porto.",
                "Warte …| Jetzt.",
                "Siehe dort (vgl. Kapitel 2).| Oder hier.",
                "kein Punkt am Ende"
            })
    void ends_where_a_reader_would_pause(String marked) {
        String[] expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new);

        assertThat(Sentences.in(marked.replace("|", ""))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das sind vier Wörter.|4",
                "Ein Gedankenstrich – zählt nicht.|4",
                "Die Sucht-Beratung in § 8.|4",
                "„Ja“, sagt sie.|3",
                "...|0"
            })
    void counts_words(String sentence, int words) {
        assertThat(Sentences.words(sentence)).isEqualTo(words);
    }
}
